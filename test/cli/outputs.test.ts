import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../src/io/disk.ts';
import { FileFailure } from '../../src/io/file-system.ts';
import { BAD, DOUBTFUL, GOOD } from './small-plan.ts';
import { type Circumstances, inFolder, kompass } from './test-world.ts';

const FILES = { 'plan.yaml': BAD };
/** Which format a text is in. */
const formatOf = (text: string): string =>
  text === '' ? 'nothing' : text.startsWith('{') ? 'json' : 'tekst';

describe('--format and --out in pairs', () => {
  test.each([
    ['nothing', '', 'tekst', null],
    ['a format', '--format json', 'json', null],
    ['a short format', '-f json', 'json', null],
    ['a file', '--out ut.txt', 'nothing', 'tekst'],
    ['format before file', '--format json --out ut.txt', 'nothing', 'json'],
    ['file before format', '--out ut.txt --format json', 'nothing', 'json'],
    ['short forms', '-o ut.txt -f json', 'nothing', 'json'],
    ['two formats, one to a file', '--format json --out ut.txt --format tekst', 'tekst', 'json'],
    [
      'two formats, files first',
      '--out ut.txt --format json --out - --format tekst',
      'tekst',
      'json',
    ],
    ['the screen by name', '--format json --out -', 'json', null],
    ['a file in a new folder', '--out ny/mappe/../../ut.txt', 'nothing', 'tekst'],
  ])('%s', (_, options, onScreen, inFile) =>
    inFolder(FILES, async (workingFolder) => {
      const line = ['valider', ...options.split(' ').filter((word) => word !== '')];
      const { code, stdout, stderr } = await kompass(line, { workingFolder });
      expect({ code, stderr, onScreen: formatOf(stdout) }).toEqual({
        code: 1,
        stderr: '',
        onScreen,
      });
      const written = disk.status(join(workingFolder, 'ut.txt'));
      expect(written === null).toBe(inFile === null);
      if (inFile !== null) {
        expect(formatOf(readFileSync(join(workingFolder, 'ut.txt'), 'utf8'))).toBe(inFile);
      }
    }),
  );

  test('several files in one run', () =>
    inFolder(FILES, async (workingFolder) => {
      const line = [
        'valider',
        '-f',
        'json',
        '-o',
        'a/funn.json',
        '-f',
        'tekst',
        '-o',
        'b/funn.txt',
      ];
      expect(await kompass(line, { workingFolder })).toEqual({ code: 1, stdout: '', stderr: '' });
      const { filer, sum } = JSON.parse(readFileSync(join(workingFolder, 'a/funn.json'), 'utf8'));
      expect({ filer, sum }).toEqual({ filer: 1, sum: { feil: 1, advarsel: 0, info: 0 } });
      expect(readFileSync(join(workingFolder, 'b/funn.txt'), 'utf8')).toContain('plan.yaml\n  6:9');
    }));

  test('a file that cannot be written', () =>
    inFolder(FILES, async (workingFolder) => {
      mkdirSync(join(workingFolder, 'mappe'));
      const { code, stderr } = await kompass(['valider', '--out', 'mappe'], { workingFolder });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^Feil: Kan ikke skrive «mappe» \((EISDIR|EEXIST|ENOTEMPTY)\)\./);
    }));

  test('a full disk leaves the old file as it was', () =>
    inFolder({ ...FILES, 'funn.json': 'gammel' }, async (workingFolder) => {
      const writeAtomically = (path: string): never => {
        throw new FileFailure('disk-full', path, 'ENOSPC');
      };
      const world = { workingFolder, files: { ...disk, writeAtomically } };
      const { code, stderr } = await kompass(['valider', '-f', 'json', '-o', 'funn.json'], world);
      expect(code).toBe(2);
      expect(stderr).toBe(
        'Feil: Disken er full, så «funn.json» ble ikke skrevet. Fila som lå der fra før, er urørt. Frigjør plass og prøv igjen.\n',
      );
      expect(readFileSync(join(workingFolder, 'funn.json'), 'utf8')).toBe('gammel');
    }));
});

describe('--quiet', () => {
  test.each([
    ['nothing wrong', GOOD, ''],
    ['a warning', DOUBTFUL, ''],
  ])('says nothing where no error is: %s', (_, plan, expected) =>
    inFolder({ 'plan.yaml': plan }, async (workingFolder) => {
      const ending = await kompass(['valider', '-q'], { workingFolder });
      expect(ending).toEqual({ code: 0, stdout: expected, stderr: '' });
    }),
  );

  test('shows errors, and counts only them', () =>
    inFolder({ 'a.yaml': BAD, 'b/b.yaml': DOUBTFUL }, async (workingFolder) => {
      const { stdout } = await kompass(['valider', '--quiet'], { workingFolder });
      expect(stdout).toContain('skjema/ikke-i-listen');
      expect(stdout).not.toContain('steg/uten-tillitsvalgt');
      expect(stdout).toContain('2 filer kontrollert: 1 feil.');
    }));
});

describe('colour', () => {
  const ESCAPE = '\u001b[';
  test.each<[string, Circumstances, string[], boolean]>([
    ['a terminal', { terminal: true }, [], true],
    ['no terminal', {}, [], false],
    ['NO_COLOR', { terminal: true, variables: { NO_COLOR: '1' } }, [], false],
    ['an empty NO_COLOR', { terminal: true, variables: { NO_COLOR: '' } }, [], true],
    ['a dumb terminal', { terminal: true, variables: { TERM: 'dumb' } }, [], false],
    ['--no-color', { terminal: true }, ['--no-color'], false],
    ['FORCE_COLOR', { variables: { FORCE_COLOR: '1' } }, [], true],
    ['FORCE_COLOR=0', { terminal: true, variables: { FORCE_COLOR: '0' } }, [], false],
    ['an empty FORCE_COLOR', { variables: { FORCE_COLOR: '' } }, [], false],
    ['FORCE_COLOR on a dumb terminal', { variables: { FORCE_COLOR: '1', TERM: 'dumb' } }, [], true],
    ['NO_COLOR and FORCE_COLOR', { variables: { NO_COLOR: '1', FORCE_COLOR: '1' } }, [], false],
    ['--no-color and FORCE_COLOR', { variables: { FORCE_COLOR: '1' } }, ['--no-color'], false],
  ])('%s', (_, world, options, expected) =>
    inFolder(FILES, async (workingFolder) => {
      const { stdout } = await kompass(['valider', ...options], { ...world, workingFolder });
      expect(stdout.includes(ESCAPE)).toBe(expected);
    }),
  );

  test('never in a file', () =>
    inFolder(FILES, async (workingFolder) => {
      const world = { workingFolder, terminal: true };
      await kompass(['valider', '--out', 'funn.txt'], world);
      expect(readFileSync(join(workingFolder, 'funn.txt'), 'utf8')).not.toContain(ESCAPE);
    }));

  test('the words are the same with and without', () =>
    inFolder({ ...FILES, 'b/b.yaml': DOUBTFUL, 'c/c.yaml': GOOD }, async (workingFolder) => {
      const plain = await kompass(['valider'], { workingFolder });
      const coloured = await kompass(['valider'], { workingFolder, terminal: true });
      const sequence = new RegExp(`${ESCAPE.replace('[', '\\[')}\\d+m`, 'g');
      expect(coloured.stdout.replace(sequence, '')).toBe(plain.stdout);
    }));
});

test('colours add nothing to a heading but themselves', async () => {
  const line = ['forklar', 'sum/finansiering'];
  const { stdout } = await kompass(line, { terminal: true });
  const plain = await kompass([...line, '--no-color'], { terminal: true });
  expect(stdout).not.toBe(plain.stdout);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal takes for a colour.
  expect(stdout.replace(/\u001B\[\d+m/g, '')).toBe(plain.stdout);
});
