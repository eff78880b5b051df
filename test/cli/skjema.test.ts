import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/io/sha256.ts';
import { BAD, NYNORSK_PLAN, SMALL_PLAN } from './small-plan.ts';
import { type Files, inFolder, kompass, TODAY } from './test-world.ts';

const UNITS = ['fjellheim', 'naustet', 'solbakken'].map(
  (unit) => `skjema-9901-fjordvik-${unit}.xlsx`,
);

const filesIn = (folder: string): string[] => readdirSync(folder).sort();

async function textsOf(file: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const texts: string[] = [];
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  }
  return texts.join('\n');
}

const inventory = (units: string): string => `dokument: oversikt
versjon: 1
kommunenummer: "9901"
kartlagt: 2026-10-15
metode: samtale
enheter:
${units}`;

describe('what is written, and where', () => {
  test.each<[string, string[], string, string[]]>([
    ['a form for each unit', [], 'skjema', UNITS],
    ['in a folder that is named', ['--out', 'ut/skjema'], 'ut/skjema', UNITS],
    ['for each service', ['--per', 'tjeneste'], 'skjema', ['skjema-9901-fjordvik-barnehage.xlsx']],
    ['for all', ['--per', 'samlet'], 'skjema', ['skjema-9901-fjordvik.xlsx']],
    ['of requirements', ['--type', 'krav'], 'skjema', ['skjema-9901-fjordvik-krav.xlsx']],
    ['of measures', ['--type', 'tiltak'], 'skjema', ['skjema-9901-fjordvik-tiltak.xlsx']],
    [
      'of a need report',
      ['--type', 'behovsmelding', '--format', 'xlsx'],
      'skjema',
      ['skjema-9901-fjordvik-behovsmelding-b1.xlsx'],
    ],
  ])('%s', (_, options, folder, expected) =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      const { code, stdout, stderr } = await kompass(['skjema', ...options], { workingFolder });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(filesIn(join(workingFolder, folder))).toEqual(expected);
      expect(stdout.split('\n').filter((line) => line.startsWith('Skrev'))).toHaveLength(
        expected.length,
      );
    }),
  );

  test('the same plan and date give the same bytes', () =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      const hashes = async (out: string): Promise<string[]> => {
        await kompass(['skjema', '--dato', TODAY, '--out', out], { workingFolder });
        const folder = join(workingFolder, out);
        return filesIn(folder).map((name) => sha256([readFileSync(join(folder, name))]));
      };
      expect(await hashes('en')).toEqual(await hashes('to'));
    }));

  test('in the written form of the plan', () =>
    inFolder(NYNORSK_PLAN, async (workingFolder) => {
      const { stdout } = await kompass(['form'], { workingFolder });
      expect(stdout).toContain('Laga 3 skjema i «skjema»');
      const file = join(workingFolder, 'skjema', UNITS[2] ?? '');
      expect(await textsOf(file)).toContain('Slik gjer du');
    }));

  test('quietly, without a word', () =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      const ending = await kompass(['skjema', '--quiet'], { workingFolder });
      expect(ending).toEqual({ code: 0, stdout: '', stderr: '' });
    }));

  test('again only when it is asked for', () =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      await kompass(['skjema'], { workingFolder });
      const refused = await kompass(['skjema'], { workingFolder });
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain('--overskriv');
      const { code } = await kompass(['skjema', '--overskriv'], { workingFolder });
      expect(code).toBe(0);
    }));
});

describe('what cannot be done', () => {
  test.each<[string, string[], Files, string]>([
    ['an unknown type', ['--type', 'oversikkt'], SMALL_PLAN, 'oversikt'],
    ['an unknown division', ['--per', 'kommune'], SMALL_PLAN, 'samlet'],
    [
      'a division of what is not divided',
      ['--type', 'krav', '--per', 'enhet'],
      SMALL_PLAN,
      '--per kan ikke brukes sammen med --type krav',
    ],
    ['another format', ['--format', 'csv'], SMALL_PLAN, 'xlsx'],
    ['a plan without units', [], { 'plan.yaml': SMALL_PLAN['plan.yaml'] }, 'ingen enheter'],
  ])('%s', (_, options, files, said) =>
    inFolder(files, async (workingFolder) => {
      const { code, stderr } = await kompass(['skjema', ...options], { workingFolder });
      expect(code).toBe(2);
      expect(stderr).toContain(said);
      expect(existsSync(join(workingFolder, 'skjema'))).toBe(false);
    }),
  );

  test('a plan that cannot be read', () =>
    inFolder(
      { ...SMALL_PLAN, 'plan.yaml': 'dokument: plan\nversjon: 1\n' },
      async (workingFolder) => {
        const { code, stderr } = await kompass(['skjema'], { workingFolder });
        expect(code).toBe(1);
        expect(stderr).toContain('Kan ikke lage skjemaer');
        expect(existsSync(join(workingFolder, 'skjema'))).toBe(false);
      },
    ));
});

describe('a plan with errors', () => {
  const run = (
    files: Files,
    look: (said: string, folder: string) => Promise<void> | void,
    code = 1,
  ) =>
    inFolder(files, async (workingFolder) => {
      const ending = await kompass(['skjema'], { workingFolder });
      expect(ending.code).toBe(code);
      await look(ending.stderr, join(workingFolder, 'skjema'));
    });

  test('that are mended or do not matter changes nothing', () =>
    run(
      { ...SMALL_PLAN, 'plan.yaml': BAD },
      (said, folder) => {
        expect(said).toBe('');
        expect(filesIn(folder)).toEqual(UNITS);
      },
      0,
    ));

  test('leaves out units that cannot be read, and says which', () => {
    const units =
      '  - { id: solbakken, navn: Solbakken, tjeneste: barnehage, ansatte: 22 }\n  - { id: tangen, navn: Tangen, tjeneste: barnehage, ansatte: mange }\n';
    return run({ ...SMALL_PLAN, 'oversikt.yaml': inventory(units) }, (said, folder) => {
      expect(said).toBe(
        '1 del av planen er ikke med i skjemaene, fordi det er feil der. Se hva som er feil, med: kompass valider\n  oversikt.yaml: /enheter/tangen/ansatte\n',
      );
      expect(filesIn(folder)).toEqual(['skjema-9901-fjordvik-solbakken.xlsx']);
    });
  });

  test('leaves out what no catalogue knows', () => {
    const units =
      '  - { id: solbakken, navn: Solbakken, tjeneste: barnehage, ansatte: 22, beholdning: { spr-99: { antall: { 1: 2 } } } }\n';
    return run({ ...SMALL_PLAN, 'oversikt.yaml': inventory(units) }, (said) => {
      expect(said).toContain('/enheter/solbakken/beholdning/spr-99');
    });
  });

  test('leaves out files that cannot be read', () =>
    run({ ...SMALL_PLAN, 'krav.yaml': 'dokument: krav\nversjon: [\n' }, (said, folder) => {
      expect(said).toContain('krav.yaml: hele fila');
      expect(filesIn(folder)).toEqual(UNITS);
    }));

  test('does not list everything where there is much', () => {
    const broken = Array.from(
      { length: 14 },
      (_, at) => `  - { id: e${at}, navn: Enhet ${at}, tjeneste: barnehage, ansatte: mange }\n`,
    );
    const units = `  - { id: solbakken, navn: Solbakken, tjeneste: barnehage, ansatte: 22 }\n${broken.join('')}`;
    return run({ ...SMALL_PLAN, 'oversikt.yaml': inventory(units) }, (said) => {
      expect(said.trimEnd().split('\n')).toHaveLength(12);
      expect(said).toContain('og 4 til');
    });
  });

  test('shows nothing that may tell of a person', () => {
    const units =
      '  - { id: solbakken, navn: Solbakken, tjeneste: barnehage, ansatte: 22, beholdning: { spr-01: { antall: { 1: 2 }, merknad: "Ring 412 34 567" }, spr-02: { antall: { 1: 2 }, merknad: To er under utdanning } } }\n';
    const plan = `${SMALL_PLAN['plan.yaml']}  organisering:\n    prosjekteier: Kari Nordmann\n`;
    return run(
      { ...SMALL_PLAN, 'plan.yaml': plan, 'oversikt.yaml': inventory(units) },
      async (said, folder) => {
        expect(said).toBe('2 tekster er utelatt, fordi de kan si noe om enkeltpersoner.\n');
        const texts = await textsOf(join(folder, 'skjema-9901-fjordvik-solbakken.xlsx'));
        expect(texts).not.toContain('412 34');
        expect(texts).not.toContain('Nordmann');
        expect(texts).toContain('To er under utdanning');
      },
    );
  });

  test('knows texts in lists too', () => {
    const report = readFileSync(
      join(import.meta.dirname, '../../examples/fjordvik/behovsmelding-1.yaml'),
      'utf8',
    ).replace(/planer: \[[^,\]]+/, 'planer: ["Ring 412 34 567"');
    return inFolder({ ...SMALL_PLAN, 'behovsmelding.yaml': report }, async (workingFolder) => {
      const { code } = await kompass(['skjema', '--type', 'behovsmelding'], { workingFolder });
      expect(code).toBe(1);
      const file = join(workingFolder, 'skjema', 'skjema-9901-fjordvik-behovsmelding-b1.xlsx');
      expect(await textsOf(file)).not.toContain('412 34');
    });
  });
});
