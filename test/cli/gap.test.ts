import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BAD, below, NYNORSK_PLAN, SMALL_PLAN } from './small-plan.ts';
import { type Files, inFolder, kompass } from './test-world.ts';

const gap = (files: Files, line: readonly string[]) =>
  inFolder(files, (workingFolder) => kompass(['gap', ...line], { workingFolder }));

/** `requirement unit gap` of each row. */
async function rows(line: readonly string[], files = SMALL_PLAN): Promise<string[]> {
  const { stdout } = await gap(files, ['--format', 'json', ...line]);
  const { rader } = JSON.parse(stdout);
  return rader.map(
    ({ krav, enhet, gap: missing }: { krav: string; enhet: string; gap: number | null }) =>
      `${krav} ${enhet} ${missing}`,
  );
}

describe('filters', () => {
  test.each([
    ['nothing', [], ['k1 fjellheim 0', 'k1 naustet null', 'k1 solbakken 1']],
    ['a unit', ['--enhet', 'solbakken'], ['k1 solbakken 1']],
    ['only gaps', ['--bare-gap'], ['k1 solbakken 1']],
    ['a competence', ['--kompetanse', 'spr-01', '--enhet', 'fjellheim'], ['k1 fjellheim 0']],
    ['a competence that nothing requires', ['--kompetanse', 'spr-02'], []],
    ['a service', ['--tjeneste', 'barnehage', '--bare-gap'], ['k1 solbakken 1']],
    ['another service', ['--tjeneste', 'skole'], []],
    ['a year before the due date', ['--aar', '2027'], []],
    ['the year of the due date', ['--aar', '2028', '--bare-gap'], ['k1 solbakken 1']],
  ])('%s', async (_, line, expected) => {
    expect(await rows(line)).toEqual(expected);
  });

  test('that leave nothing do not say that the plan is empty', async () => {
    const { code, stdout } = await gap(SMALL_PLAN, ['--tjeneste', 'skole']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        'Kompetansegap for Fjordvik kommune\n\nIngen av kravene i planen passer til det du spør om.\n',
    });
    const { 'krav.yaml': _krav, 'tiltak.yaml': _tiltak, ...empty } = SMALL_PLAN;
    expect((await gap(empty, [])).stdout).toContain('Planen har ingen krav som kan regnes ut.');
  });

  test.each([
    [
      '--enhet',
      'solbaken',
      'Feil: --enhet «solbaken» finnes ikke i planen. Mente du «solbakken»?\n',
    ],
    ['--enhet', 'xyz', 'Feil: --enhet «xyz» finnes ikke i planen.\n'],
    [
      '--kompetanse',
      'spr-1',
      'Feil: --kompetanse «spr-1» finnes ikke i planen. Mente du «spr-01»?\n',
    ],
  ])('%s %s that the plan does not have is most likely a slip', async (option, word, stderr) => {
    expect(await gap(SMALL_PLAN, [option, word])).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('formats', () => {
  test('CSV for Norwegian Excel', async () => {
    const { stdout } = await gap(SMALL_PLAN, ['--format', 'csv', '--enhet', 'solbakken']);
    expect(stdout).toBe(
      [
        '\uFEFFKrav;Kompetanse;Tjeneste;Enhet;Nivå;Viktighet;Frist;Målt i;Behov;Har;Gap;Etter deling;Overskudd;Dekning;Nivåavstand;Ukjent;Sårbarhet',
        'k1;Språkutvikling og språkvansker;barnehage;Solbakken barnehage;2;skal;2028;personer;2;1;1;1;0;0,5;1;0;bare én person',
        '',
      ].join('\r\n'),
    );
  });

  test('text marks what is unknown apart from 0, within 80 columns', async () => {
    const { stdout } = await gap(SMALL_PLAN, []);
    expect(stdout).toMatch(/Naustet barnehage +2 +ukjent +ukjent +ukjent\n/);
    expect(stdout).toMatch(/Fjellheim barnehage +2 +3 +0 +0\n/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('a wide terminal has room for whole names, a narrow one still has 80 columns', () =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      const at = async (columns: number) => {
        const { stdout } = await kompass(['gap', '--no-color'], {
          workingFolder,
          terminal: true,
          columns,
        });
        return Math.max(...stdout.split('\n').map((line) => line.length));
      };
      expect(await at(40)).toBeLessThanOrEqual(80);
      expect(await at(40)).toBeGreaterThan(40);
    }));

  test('what the plan says to a terminal is made harmless', async () => {
    const plan = SMALL_PLAN['plan.yaml'];
    const inventory = SMALL_PLAN['oversikt.yaml'];
    const { stdout } = await gap(
      {
        ...SMALL_PLAN,
        'plan.yaml': plan.replace('Fjordvik kommune', '"Fjordvik\\e[2J kommune"'),
        'oversikt.yaml': inventory.replace('Solbakken barnehage', '"Solbakken\\u202E barnehage"'),
      },
      [],
    );
    expect(stdout).toContain('Kompetansegap for Fjordvik�[2J kommune');
    expect(stdout).toContain('Solbakken� barnehage');
  });
});

describe('several plan folders', () => {
  const two = { ...below('a', SMALL_PLAN), ...below('b', NYNORSK_PLAN) };

  test('text is a line for each', async () => {
    const { code, stdout } = await gap(two, []);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.startsWith('Fjordvik kommune'))).toHaveLength(
      2,
    );
  });

  test('JSON names each', async () => {
    const { stdout } = await gap(two, ['--format', 'json']);
    const { versjon, planer } = JSON.parse(stdout);
    const names = planer.map(({ mappe, navn }: { mappe: string; navn: string }) => [mappe, navn]);
    expect(versjon).toBe(1);
    expect(names).toEqual([
      ['a', 'Fjordvik kommune'],
      ['b', 'Fjordvik kommune'],
    ]);
  });

  test('CSV has the folder of each row first', async () => {
    const { stdout } = await gap(two, ['--format', 'csv', '--bare-gap']);
    const lines = stdout.split('\r\n');
    expect(lines[0]?.startsWith('\uFEFFPlanmappe;Krav;')).toBe(true);
    expect(lines.slice(1, -1).map((line) => line.split(';').slice(0, 2))).toEqual([
      ['a', 'k1'],
      ['b', 'k1'],
    ]);
  });

  test('one with errors stops neither the other nor the form of the answer', async () => {
    const blocked = { ...two, 'a/plan.yaml': `${BAD}` };
    const { code, stdout, stderr } = await gap(blocked, ['--format', 'json']);
    expect(code).toBe(1);
    expect(stderr).toContain('«a» har');
    const { planer } = JSON.parse(stdout);
    expect(planer.map(({ mappe }: { mappe: string }) => mappe)).toEqual(['b']);
    const text = await gap(blocked, []);
    expect(text.stdout).toContain('Planmappe');
    expect(text.stdout.match(/Fjordvik kommune/g)).toHaveLength(1);
  });

  test('the order in which they are named never changes the answer', () =>
    inFolder({ ...two, ...below('c', SMALL_PLAN) }, async (workingFolder) => {
      const folders = ['a', 'b', 'c'];
      for (const format of ['tekst', 'json', 'csv']) {
        const line = (order: readonly string[]) => ['gap', ...order, '--format', format];
        const expected = await kompass(line(folders), { workingFolder });
        await fc.assert(
          fc.asyncProperty(fc.shuffledSubarray(folders, { minLength: 3 }), async (order) => {
            expect(await kompass(line(order), { workingFolder })).toEqual(expected);
          }),
          { numRuns: 5 },
        );
      }
    }));
});

describe('errors in the way', () => {
  const faulty = {
    ...SMALL_PLAN,
    'krav.yaml': SMALL_PLAN['krav.yaml'].replace('spr-01', 'spr-1'),
  };

  test('are shown on stderr with what to do, and nothing is computed', async () => {
    const { code, stdout, stderr } = await gap(faulty, []);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^«\.» har 1 feil som må rettes før gapet kan regnes ut:\n\nkrav\.yaml\n/,
    );
    expect(stderr).toContain('ref/ukjent-kompetanse');
    expect(stderr).toContain('kompass valider --fix .');
  });

  test('warnings do not stand in the way, and are not shown', async () => {
    const warned = {
      ...SMALL_PLAN,
      'plan.yaml': `${SMALL_PLAN['plan.yaml']}  organisering:\n    prosjektgruppe: [{ rolle: PP-leder }]\n`,
    };
    const { code, stderr } = await gap(warned, []);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('a path that leads nowhere is no plan folder', async () => {
    const { code, stderr } = await gap(SMALL_PLAN, ['borte']);
    expect(code).toBe(2);
    expect(stderr).toContain('Finner ikke «borte».');
  });

  test('a file of a plan folder names its folder', async () => {
    expect(await rows(['krav.yaml', '--bare-gap'])).toEqual(['k1 solbakken 1']);
  });
});
