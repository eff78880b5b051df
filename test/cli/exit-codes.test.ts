import { describe, expect, test } from 'vitest';
import { disk } from '../../src/io/disk.ts';
import { FileFailure } from '../../src/io/file-system.ts';
import { BAD, DOUBTFUL, GOOD } from './small-plan.ts';
import { inFolder, kompass } from './test-world.ts';

const FILES = { 'god/plan.yaml': GOOD, 'tvil/plan.yaml': DOUBTFUL, 'feil/plan.yaml': BAD };

describe('the exit code of valider', () => {
  test.each([
    ['nothing wrong', 'god', 0],
    ['a warning', 'tvil', 0],
    ['an error', 'feil', 1],
    ['a file that does not exist', 'borte.yaml', 2],
    ['a glob that matches nothing', 'planer/*.yaml', 2],
    ['an error and a file that does not exist', 'feil borte.yaml', 2],
    ['a warning, failing from warnings', 'tvil --feil-ved advarsel', 1],
    ['a warning, failing from info', 'tvil --feil-ved info', 1],
    ['an error, never failing', 'feil --feil-ved aldri', 0],
    ['as many warnings as are allowed', 'tvil --maks-advarsler 1', 0],
    ['one warning too many', 'tvil --maks-advarsler 0', 1],
    ['one too many, though errors never fail', 'tvil --maks-advarsler 0 --feil-ved aldri', 1],
    ['a severity that does not exist', 'god --feil-ved advarsler', 2],
    ['warnings that are no number', 'god --maks-advarsler to', 2],
    ['threads that are no number', 'god --jobs -1', 2],
    ['a date that does not exist', 'god --dato 2027-02-30', 2],
    ['a format that does not exist', 'god --format yaml', 2],
    ['a language that does not exist', 'god --lang se', 2],
    ['no threads at all, which is one', 'god --jobs 0', 0],
  ])('%s', (_, line, expected) =>
    inFolder(FILES, async (workingFolder) => {
      const { code } = await kompass(['valider', ...line.split(' ')], { workingFolder });
      expect(code).toBe(expected);
    }),
  );

  test('2 wins over 1, and all findings are still printed', () =>
    inFolder(FILES, async (workingFolder) => {
      const ending = await kompass(['valider', 'borte.yaml', 'feil', 'tvil'], { workingFolder });
      expect(ending.code).toBe(2);
      expect(ending.stderr).toBe(
        'Feil: Finner ikke «borte.yaml». Sjekk at navnet er skrevet riktig, og at du står i riktig mappe.\n',
      );
      expect(ending.stdout).toContain('skjema/ikke-i-listen');
      expect(ending.stdout).toContain('steg/uten-tillitsvalgt');
      expect(ending.stdout).toContain('2 filer kontrollert: 1 feil, 1 advarsel.');
    }));

  test('a cap on warnings says why it fails', () =>
    inFolder(FILES, async (workingFolder) => {
      const line = ['valider', 'tvil', '--maks-advarsler', '0'];
      const { stderr } = await kompass(line, { workingFolder });
      expect(stderr).toBe('1 advarsel er flere enn de 0 som er tillatt.\n');
    }));

  test.each([
    ['an empty folder', {}, ['valider'], '«.»'],
    ['a folder without YAML', { 'les.md': '' }, ['valider', '.'], '«.»'],
    [
      'an empty list',
      { 'liste.txt': '\n' },
      ['valider', '--filer-fra', 'liste.txt'],
      '«liste.txt»',
    ],
  ])('nothing checked is never a success: %s', (_, files, line, place) =>
    inFolder(files, async (workingFolder) => {
      const { code, stdout, stderr } = await kompass(line, { workingFolder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toBe(
        `Feil: Ingenting er kontrollert: fant ingen YAML-filer (.yaml eller .yml) i ${place}.\n`,
      );
    }),
  );
});

describe('a fault in the program', () => {
  const fails = (error: unknown) => ({
    files: {
      ...disk,
      read: () => {
        throw error;
      },
    },
  });

  test.each([
    ['nb', 'Dette er en feil i kompass', 'Ta ikke med planfilene.'],
    ['nn', 'Dette er ein feil i kompass', 'Ta ikkje med planfilene.'],
    ['en', 'This is a fault in kompass', 'Do not send the plan files.'],
  ])('ends with 70 and says what to send, in %s', (lang, opening, ending) =>
    inFolder(FILES, async (workingFolder) => {
      const world = { workingFolder, ...fails(new TypeError('plan er null')) };
      const { code, stdout, stderr } = await kompass(['valider', 'god', '--lang', lang], world);
      expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
      expect(stderr.startsWith(opening)).toBe(true);
      expect(stderr).toContain('Node 20.19.0');
      expect(stderr).toContain(ending);
      expect(stderr).toContain('TypeError: plan er null\n    at ');
    }),
  );

  test.each([
    ['an error without a trace', Object.assign(new Error('bare tekst'), { stack: undefined })],
    ['something else that was thrown', 'bare tekst'],
  ])('%s is told too', (_, thrown) =>
    inFolder(FILES, async (workingFolder) => {
      const world = { workingFolder, ...fails(thrown) };
      const { code, stderr } = await kompass(['valider', 'god'], world);
      expect(code).toBe(70);
      expect(stderr).toMatch(/\n\nbare tekst\n$/);
    }),
  );

  test('a refusal of the machine is not one', () =>
    inFolder(FILES, async (workingFolder) => {
      const world = { workingFolder, ...fails(new FileFailure('denied', 'x', 'EACCES')) };
      expect((await kompass(['valider', 'god'], world)).code).toBe(2);
    }));
});
