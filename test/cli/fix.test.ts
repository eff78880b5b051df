import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../src/io/disk.ts';
import { FileFailure } from '../../src/io/file-system.ts';
import { BAD, GOOD } from './small-plan.ts';
import { inFolder, kompass } from './test-world.ts';

const lines = (...texts: readonly string[]): string => `${texts.join('\n')}\n`;

/** Three certain corrections among comments, odd spacing, quotes and flow lists. */
const MESSY = lines(
  '# Planen for Fjordvik,   med rare mellomrom  ',
  'dokument:   plan # typen',
  'versjon: 1',
  '',
  'organisasjon: { type: kommune,   kommunenummer: 9901, navn: "Fjordvik kommune" }',
  "maalform: 'bokmaal'   # ikke endre",
  'periode: {fra: 2027, til: 2030}',
  'status: utkst # skrivefeil',
  'steg:',
  '  organisering:',
  '    prosjektgruppe:',
  '    - {rolle: PP-leder, tillitsvalgt: ja}',
  '# slutt',
);
const MENDED = MESSY.replace('9901', '"9901"').replace('utkst', 'utkast').replace(': ja', ': true');

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('valider --fix', () => {
  test.each([
    ['comments, spacing and quotes', MESSY, MENDED],
    ['CRLF', crlf(MESSY), crlf(MENDED)],
    ['a byte order mark', `\uFEFF${MESSY}`, `\uFEFF${MENDED}`],
    ['no line end at the end', MESSY.trimEnd(), MENDED.trimEnd()],
    ['a byte order mark and CRLF', `\uFEFF${crlf(MESSY)}`, `\uFEFF${crlf(MENDED)}`],
  ])('keeps everything else as it was: %s', (_, before, after) =>
    inFolder({ 'plan.yaml': before }, async (workingFolder) => {
      const path = join(workingFolder, 'plan.yaml');
      const first = await kompass(['valider', '--fix'], { workingFolder });
      expect(first.stderr).toBe('Rettet 3 funn i 1 fil.\n');
      expect(readFileSync(path, 'utf8')).toBe(after);
      const again = await kompass(['valider', '--fix'], { workingFolder });
      expect(again.stderr).toBe('Rettet 0 funn i 0 filer.\n');
      expect(readFileSync(path, 'utf8')).toBe(after);
    }),
  );

  test('tells what is left after the corrections', () =>
    inFolder({ 'plan.yaml': BAD }, async (workingFolder) => {
      const { code, stdout } = await kompass(['valider', '--fix'], { workingFolder });
      expect({ code, first: stdout.split('\n')[0] }).toEqual({
        code: 0,
        first: '1 fil kontrollert: ingen feil eller advarsler.',
      });
    }));

  test('corrects only what was named, not its neighbours', () => {
    const other = 'dokument: krav\nversjon: "1"\nkrav: []\n';
    return inFolder({ 'plan.yaml': BAD, 'krav.yaml': other }, async (workingFolder) => {
      const { stderr } = await kompass(['valider', '--fix', 'plan.yaml'], { workingFolder });
      expect(stderr).toBe('Rettet 1 funn i 1 fil.\n');
      expect(readFileSync(join(workingFolder, 'krav.yaml'), 'utf8')).toBe(other);
    });
  });

  test('leaves a file without corrections untouched', () =>
    inFolder({ 'plan.yaml': GOOD }, async (workingFolder) => {
      const files = {
        ...disk,
        writeAtomically: () => {
          throw new Error('nothing is to be written');
        },
      };
      expect((await kompass(['valider', '--fix'], { workingFolder, files })).code).toBe(0);
    }));

  test('keeps the permissions of a file, and a link a link', () =>
    inFolder({ 'felles/plan.yaml': BAD }, async (workingFolder) => {
      const file = join(workingFolder, 'felles/plan.yaml');
      const link = join(workingFolder, 'plan.yaml');
      chmodSync(file, 0o600);
      symlinkSync(file, link);
      await kompass(['valider', '--fix', 'plan.yaml'], { workingFolder });
      expect(readFileSync(file, 'utf8')).toBe(GOOD);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
    }));

  test('what comes on standard input has no file to correct', async () => {
    const { code, stderr } = await kompass(['valider', '--fix', '-']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'Feil: --fix retter filer og kan ikke brukes på det som kommer inn (-). Skriv navnet på fila i stedet.\n',
    );
  });

  test('a file that cannot be written is told, and so are all findings', () =>
    inFolder({ 'a/plan.yaml': BAD, 'b/plan.yaml': BAD }, async (workingFolder) => {
      const writeAtomically: typeof disk.writeAtomically = (path, chunks) => {
        if (path.includes('/a/')) throw new FileFailure('denied', path, 'EACCES');
        disk.writeAtomically(path, chunks);
      };
      const files = { ...disk, writeAtomically };
      const { code, stdout, stderr } = await kompass(['valider', '--fix'], {
        workingFolder,
        files,
      });
      expect(code).toBe(2);
      expect(stderr).toContain('Kan ikke skrive «a/plan.yaml» (EACCES).');
      expect(stderr).toContain('Rettet 1 funn i 1 fil.');
      expect(stdout).toContain('a/plan.yaml\n  6:9  feil');
      expect(readFileSync(join(workingFolder, 'b/plan.yaml'), 'utf8')).toBe(GOOD);
    }));

  test('a fault in the program is no refusal of the machine', () =>
    inFolder({ 'plan.yaml': BAD }, async (workingFolder) => {
      const writeAtomically = (): never => {
        throw new TypeError('feil i programmet');
      };
      const world = { workingFolder, files: { ...disk, writeAtomically } };
      expect((await kompass(['valider', '--fix'], world)).code).toBe(70);
    }));

  test('quiet, it corrects without a word', () =>
    inFolder({ 'plan.yaml': BAD }, async (workingFolder) => {
      const ending = await kompass(['valider', '--fix', '--quiet'], { workingFolder });
      expect(ending).toEqual({ code: 0, stdout: '', stderr: '' });
    }));
});
