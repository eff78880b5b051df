import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examplePlan } from '../../src/domain/rules/example-plan.ts';
import { BAD, below, GOOD, SMALL_PLAN } from './small-plan.ts';
import { type Circumstances, type Files, inFolder, kompass } from './test-world.ts';

/** The files with findings, and how many were checked. */
async function checked(line: readonly string[], world: Circumstances) {
  const { stdout, ...ending } = await kompass(['valider', ...line, '--format', 'json'], world);
  const { filer, funn } = JSON.parse(stdout === '' ? '{ "filer": 0, "funn": [] }' : stdout);
  const faulty = new Set(funn.map(({ fil }: { fil: string }) => fil));
  return { ...ending, filer, faulty: [...faulty] };
}

const SCATTERED: Files = {
  'plan.yaml': BAD,
  'undermappe/dypt/plan.yml': BAD,
  'STORE/PLAN.YAML': BAD,
  '.skjult/plan.yaml': BAD,
  '.git/plan.yaml': BAD,
  '.gitlab-ci.yml': BAD,
  'node_modules/pakke/plan.yaml': BAD,
  'notater.md': BAD,
  'arkiv/gammel.yaml': BAD,
};

describe('what a folder leads to', () => {
  test('all YAML files below it, but for hidden ones and node_modules', () =>
    inFolder(SCATTERED, async (workingFolder) => {
      const found = await checked([], { workingFolder });
      expect(found.faulty).toEqual([
        'STORE/PLAN.YAML',
        'arkiv/gammel.yaml',
        'plan.yaml',
        'undermappe/dypt/plan.yml',
      ]);
    }));

  test('a hidden folder or file that is named is read', () =>
    inFolder(SCATTERED, async (workingFolder) => {
      const file = await checked(['.gitlab-ci.yml'], { workingFolder });
      expect(file.faulty).toEqual(['.gitlab-ci.yml']);
      expect((await checked(['.skjult'], { workingFolder })).faulty).toEqual(['.skjult/plan.yaml']);
    }));

  test.each([
    ['a pattern for files', 'arkiv/**'],
    ['the name of a folder', 'arkiv'],
    ['a pattern for names', '**/gammel.*'],
  ])('what the settings leave out is not read: %s', (_, pattern) => {
    const settings = `dokument: innstillinger\nversjon: 1\nutelat: ["${pattern}"]\n`;
    const files = { 'arkiv/gammel.yaml': BAD, 'plan.yaml': BAD, 'kompass.yaml': settings };
    return inFolder(files, async (workingFolder) => {
      expect((await checked(['.'], { workingFolder })).faulty).toEqual(['plan.yaml']);
      expect((await checked(['*/*.yaml', 'plan.yaml'], { workingFolder })).code).toBe(2);
      const named = await checked(['arkiv/gammel.yaml'], { workingFolder });
      expect(named.faulty).toEqual(['arkiv/gammel.yaml']);
    });
  });

  test('a symbolic link loop ends, and each folder is read once', () =>
    inFolder({ 'planer/plan.yaml': BAD }, async (workingFolder) => {
      symlinkSync(workingFolder, join(workingFolder, 'planer/tilbake'));
      symlinkSync(join(workingFolder, 'planer'), join(workingFolder, 'snarvei'));
      const found = await checked(['.'], { workingFolder });
      expect(found).toMatchObject({ filer: 1, faulty: ['planer/plan.yaml'], code: 1 });
    }));

  test('the same file named twice is checked once', () =>
    inFolder({ 'plan.yaml': BAD }, async (workingFolder) => {
      const line = ['plan.yaml', './plan.yaml', '.', '*.yaml'];
      expect((await checked(line, { workingFolder })).filer).toBe(1);
    }));
});

describe('globs', () => {
  test.each([
    ['*/*.yaml', ['arkiv/gammel.yaml']],
    ['**/*.{yaml,yml}', ['arkiv/gammel.yaml', 'plan.yaml', 'undermappe/dypt/plan.yml']],
    ['*', ['plan.yaml']],
  ])('%s', (pattern, expected) =>
    inFolder(SCATTERED, async (workingFolder) => {
      expect((await checked([pattern], { workingFolder })).faulty).toEqual(expected);
    }),
  );

  test('the settings are no document', () => {
    const settings = 'dokument: innstillinger\nversjon: 1\nspraak: nb\n';
    return inFolder({ 'plan.yaml': GOOD, 'kompass.yaml': settings }, async (workingFolder) => {
      expect((await checked(['*.yaml'], { workingFolder })).filer).toBe(1);
    });
  });

  test('a file whose name looks like a glob is a file', () =>
    inFolder({ 'plan [1].yaml': BAD, 'plan 1.yaml': GOOD }, async (workingFolder) => {
      expect((await checked(['plan [1].yaml'], { workingFolder })).faulty).toEqual([
        'plan [1].yaml',
      ]);
    }));

  test('one that matches nothing is told', () =>
    inFolder({ 'plan.yaml': GOOD }, async (workingFolder) => {
      const { stderr } = await kompass(['valider', 'planer/*.yaml'], { workingFolder });
      expect(stderr).toBe(
        'Feil: Ingen filer passer til «planer/*.yaml». Sjekk mønsteret, eller skriv navnet på mappa.\n',
      );
    }));
});

test.each(['plan med mellomrom.yaml', 'blåbærøya.yaml', 'språk 🧭/plan.yaml'])(
  'the name %j is shown and found as it is',
  (name) =>
    inFolder({ [name]: BAD }, async (workingFolder) => {
      expect((await checked([name], { workingFolder })).faulty).toEqual([name]);
      const { stdout } = await kompass(['valider', name], { workingFolder });
      expect(stdout).toContain(`kompass valider --fix "${name}"`);
    }),
);

describe('neighbours', () => {
  const unknown = SMALL_PLAN['krav.yaml'].replace('spr-01', 'spr-99');
  const files = { ...SMALL_PLAN, 'krav.yaml': unknown };

  test('a file is checked with those beside it, and findings are told for what was named', () =>
    inFolder(files, async (workingFolder) => {
      expect((await checked(['krav.yaml'], { workingFolder })).faulty).toEqual(['krav.yaml']);
      expect((await checked(['oversikt.yaml'], { workingFolder })).faulty).toEqual([]);
    }));

  test('a neighbour that cannot be read does not stop the check', () =>
    inFolder({ ...files, 'x.yaml': Uint8Array.of(0, 1, 2) }, async (workingFolder) => {
      const found = await checked(['krav.yaml'], { workingFolder });
      expect(found).toMatchObject({ code: 1, filer: 1, faulty: ['krav.yaml'] });
    }));
});

describe('standard input', () => {
  test('is checked by itself, under the name -', () =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      const world = { workingFolder, standardInput: BAD };
      const found = await checked(['-'], world);
      expect(found).toMatchObject({ code: 1, filer: 1, faulty: ['-'] });
      const { stdout } = await kompass(['valider', '-'], world);
      expect(stdout).not.toContain('--fix');
    }));

  test('with a name it takes the place of that file, with its neighbours', () =>
    inFolder(below('fjordvik', SMALL_PLAN), async (workingFolder) => {
      const standardInput = SMALL_PLAN['krav.yaml'].replace('[m1]', '[m7]');
      const line = ['-', '--stdin-filename', 'fjordvik/krav.yaml'];
      const found = await checked(line, { workingFolder, standardInput });
      expect(found).toMatchObject({ code: 1, filer: 1, faulty: ['fjordvik/krav.yaml'] });
    }));

  test('with the name of a new file in a folder that does not exist yet', () =>
    inFolder({}, async (workingFolder) => {
      const line = ['-', '--stdin-filename', 'ny/plan.yaml'];
      const found = await checked(line, { workingFolder, standardInput: BAD });
      expect(found).toMatchObject({ code: 1, faulty: ['ny/plan.yaml'] });
    }));

  test('beside files', () =>
    inFolder({ 'plan.yaml': BAD }, async (workingFolder) => {
      const found = await checked(['-', 'plan.yaml'], { workingFolder, standardInput: BAD });
      expect(found).toMatchObject({ filer: 2, faulty: ['-', 'plan.yaml'] });
    }));

  test('empty is told as an empty file', () =>
    inFolder({}, async (workingFolder) => {
      const { stdout, code } = await kompass(['valider', '-'], { workingFolder });
      expect(code).toBe(1);
      expect(stdout).toContain('yaml/tomt');
    }));

  test.each([
    [
      ['-'],
      true,
      'Skriv eller lim inn innholdet. Avslutt med Ctrl+D (Ctrl+Z og Enter i Windows).\n',
    ],
    [['--filer-fra', '-'], true, /^Skriv eller lim inn/],
    [['-'], false, ''],
    [['plan.yaml'], true, ''],
  ])('%j at a keyboard (%s) invites to type', (line, standardInputIsTerminal, expected) =>
    inFolder({ 'plan.yaml': GOOD }, async (workingFolder) => {
      const world = { workingFolder, standardInputIsTerminal, standardInput: GOOD };
      const { stderr } = await kompass(['valider', ...line], world);
      if (typeof expected === 'string') expect(stderr).toBe(expected);
      else expect(stderr).toMatch(expected);
    }),
  );
});

describe('a list of files', () => {
  const files = {
    'a.yaml': BAD,
    'b.yaml': BAD,
    'c.yaml': BAD,
    'liste.txt': 'a.yaml\r\n\n  b.yaml \n',
  };

  test('from a file, with whatever line ends and space', () =>
    inFolder(files, async (workingFolder) => {
      const found = await checked(['--filer-fra', 'liste.txt'], { workingFolder });
      expect(found.faulty).toEqual(['a.yaml', 'b.yaml']);
    }));

  test('from standard input, besides what is named', () =>
    inFolder(files, async (workingFolder) => {
      const world = { workingFolder, standardInput: 'b.yaml\n' };
      const found = await checked(['c.yaml', '--filer-fra', '-'], world);
      expect(found.faulty).toEqual(['b.yaml', 'c.yaml']);
    }));

  test('one that does not exist is told', () =>
    inFolder(files, async (workingFolder) => {
      const ending = await kompass(['valider', '--filer-fra', 'borte.txt'], { workingFolder });
      expect(ending.code).toBe(2);
      expect(ending.stderr).toContain('Finner ikke «borte.txt»');
    }));
});

test('the order of the paths never changes the findings', () => {
  const files = {
    ...below('fjordvik', SMALL_PLAN),
    ...below('dalsbygd', { 'plan.yaml': BAD, 'krav.yaml': 'dokument: krav\nversjon: 1\n' }),
    'loes.yaml': examplePlan({ maalform: 'nynorskt' }),
  };
  const paths = ['fjordvik', 'dalsbygd', 'dalsbygd/krav.yaml', 'loes.yaml', '*/plan.yaml'];
  return inFolder(files, async (workingFolder) => {
    mkdirSync(join(workingFolder, 'tom'));
    const line = (order: readonly string[]) => ['valider', ...order, '--format', 'json'];
    const expected = await kompass(line(paths), { workingFolder });
    expect(expected.code).toBe(1);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(paths, { minLength: paths.length }), async (order) => {
        expect(await kompass(line(order), { workingFolder })).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });
});
