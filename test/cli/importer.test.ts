import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../src/io/disk.ts';
import { FileFailure } from '../../src/io/file-system.ts';
import { answering, cellFor, fillIn, importIn, planIn, withPlan } from './import-world.ts';
import { SMALL_PLAN } from './small-plan.ts';
import { inFolder, kompass, ROOT } from './test-world.ts';

const HEAD = 'Enhet;Kompetanse;Nivå 0;Nivå 1;Nivå 2;Nivå 3\n';
const ONE = `${HEAD}Solbakken barnehage;spr-01;16;5;1;0\n`;

const changed = SMALL_PLAN['oversikt.yaml'].replace('0: 17, 1: 4, 2: 1', '0: 16, 1: 5, 2: 1');

describe('importer', () => {
  test('shows what changes and writes that and nothing else; the second time nothing', () =>
    withPlan({ 'tall.csv': ONE }, async (folder) => {
      const first = await importIn(folder, ['tall.csv']);
      expect(first.code).toBe(0);
      expect(first.stdout).toContain('antall på nivå 0: 17 → 16 · antall på nivå 1: 4 → 5');
      expect(first.stdout).toContain('1 endring er skrevet i «plan/oversikt.yaml».');
      expect(planIn(folder)).toEqual({ ...SMALL_PLAN, 'oversikt.yaml': changed });
      const second = await importIn(folder, ['tall.csv']);
      expect(second.stdout).toContain('Ingenting å endre');
      expect(planIn(folder)).toEqual({ ...SMALL_PLAN, 'oversikt.yaml': changed });
    }));

  test('only shows, where that is asked', () =>
    withPlan({ 'tall.csv': ONE }, async (folder) => {
      const { code, stdout } = await importIn(folder, ['tall.csv', '--vis']);
      expect([code, stdout.includes('Ingenting er skrevet.')]).toEqual([0, true]);
      expect(planIn(folder)).toEqual(SMALL_PLAN);
    }));

  test('one bad file, one missing and one of another kind stop nothing', () =>
    withPlan(
      {
        'inn/a.csv': ONE,
        'inn/b.xlsx': new Uint8Array([80, 75, 3, 4, 0, 0]),
        'inn/~$b.xlsx': 'x',
        'inn/mer/c.csv': '%PDF-1.7',
        'inn/notat.docx': 'x',
      },
      async (folder) => {
        const { code, stdout, stderr } = await importIn(folder, ['inn', 'borte.csv', 'nei*.csv']);
        expect(code).toBe(2);
        expect(stdout).toContain('inn/b.xlsx: feil');
        expect(stdout).toContain('inn/mer/c.csv: feil');
        expect(stdout).not.toContain('notat');
        expect(stderr).toContain('borte.csv');
        expect(stderr).toContain('nei*.csv');
        expect(planIn(folder)['oversikt.yaml']).toBe(changed);
      },
    ));

  test('patterns name files, and what two files contradict each other about is not written', () =>
    withPlan(
      {
        'a.csv': `${ONE}Fjellheim barnehage;spr-01;9;9;4;0\n`,
        'b.csv': `${HEAD}Fjellheim barnehage;spr-01;8;9;5;0\n`,
      },
      async (folder) => {
        const { code, stdout } = await importIn(folder, ['*.csv']);
        expect(code).toBe(1);
        expect(stdout).toMatch(/b\.csv, linje 2, kolonne 3: feil\n[\s\S]*a\.csv/);
        expect(planIn(folder)['oversikt.yaml']).toBe(changed);
      },
    ));

  test('what breaks a rule of the plan is refused with its cell, and the rest is written', () =>
    withPlan({ 'tall.csv': `${ONE}Fjellheim barnehage;spr-01;90;9;4;0\n` }, async (folder) => {
      const { code, stdout } = await importIn(folder, ['tall.csv']);
      expect(code).toBe(1);
      expect(stdout).toMatch(/tall\.csv, linje 3, kolonne 3: feil\n +Ikke importert/);
      expect(planIn(folder)['oversikt.yaml']).toBe(changed);
    }));

  test('a guess is listed, and refused where nothing may be guessed', () =>
    withPlan({ 'tall.csv': ONE.replace('Solbakken', 'Solbaken') }, async (folder) => {
      const strict = await importIn(folder, ['tall.csv', '--streng']);
      expect([strict.code, planIn(folder)]).toEqual([1, SMALL_PLAN]);
      expect(strict.stdout).toContain('--streng');
      const { code, stdout } = await importIn(folder, ['tall.csv']);
      expect(code).toBe(0);
      expect(stdout).toContain('er lest som enheten «solbakken»');
      expect(planIn(folder)['oversikt.yaml']).toBe(changed);
    }));

  test('a new unit of a new service gets a file of its own', () =>
    withPlan(
      {
        'plan/oversikt.yaml': `# yaml-language-server: $schema=../schemas/oversikt.schema.json\n${SMALL_PLAN['oversikt.yaml']}`,
        'tall.csv':
          'Enhet;Tjeneste;Ansatte;Kompetanse;Nivå 0;Nivå 1;Nivå 2;Nivå 3\nSkjæret skole;skole;12;spr-01;8;3;1;0\n',
      },
      async (folder) => {
        const { code, stdout } = await importIn(folder, ['tall.csv']);
        expect([code, stdout]).toEqual([0, expect.stringContaining('metoden register')]);
        expect(
          planIn(folder)['oversikt-skole.yaml'],
        ).toBe(`# yaml-language-server: $schema=../schemas/oversikt.schema.json
dokument: oversikt
versjon: 1
kommunenummer: "9901"
kartlagt: 2027-01-15
metode: register
enheter:
  - id: skjaeret
    navn: Skjæret skole
    tjeneste: skole
    ansatte: 12
    beholdning:
      spr-01: { antall: { 0: 8, 1: 3, 2: 1 } }
`);
        expect((await importIn(folder, ['tall.csv'])).stdout).toContain('Ingenting å endre');
      },
    ));

  test.each<[string, string[], string]>([
    ['no files', [], 'kompass importer skjema'],
    ['an empty folder', ['tom'], 'Fant ingen regneark'],
    ['another format', ['tall.csv', '--format', 'json'], '--format'],
    ['a place to write to', ['tall.csv', '--out', 'x'], '--out'],
    ['an unknown separator', ['tall.csv', '--skilletegn', 'x'], '--skilletegn'],
    ['an unknown character set', ['tall.csv', '--tegnsett', 'ebcdic'], '--tegnsett'],
    ['an unknown mapping', ['tall.csv', '--oppsett', 'fjoråret'], 'fjoråret'],
  ])('%s: says so', (_, words, said) =>
    withPlan({ 'tall.csv': ONE }, async (folder) => {
      mkdirSync(join(folder, 'tom'));
      const { code, stderr } = await importIn(folder, words);
      expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
      expect(planIn(folder)).toEqual(SMALL_PLAN);
    }),
  );

  test('nothing recognised: says what was looked for and the headers that were found', () =>
    withPlan({ 'rart.csv': 'Farge;Form\nrød;rund\n' }, async (folder) => {
      const { code, stdout } = await importIn(folder, ['rart.csv']);
      expect(code).toBe(2);
      expect(stdout).toMatch(/«Farge» og\s+«Form»[\s\S]*kompetanse/);
    }));

  test('character set and separator as they are named', () =>
    withPlan(
      { 'tall.csv': Uint8Array.from(Buffer.from(ONE.replaceAll(';', '|'), 'latin1')) },
      async (folder) => {
        const flags = ['--tegnsett', 'windows-1252', '--skilletegn', '|', '--quiet'];
        const { code, stdout } = await importIn(folder, ['tall.csv', ...flags]);
        expect([code, stdout]).toEqual([0, '']);
        expect(planIn(folder)['oversikt.yaml']).toBe(changed);
      },
    ));

  test('a plan that cannot be read whole is not written into', () =>
    withPlan(
      { 'tall.csv': ONE, 'plan/tiltak.yaml': 'dokument: tiltak\na: [\n' },
      async (folder) => {
        const { code, stderr } = await importIn(folder, ['tall.csv']);
        expect([code, stderr]).toEqual([2, expect.stringContaining('kompass valider plan')]);
      },
    ));

  test('a file that somebody changes meanwhile is left alone', () =>
    withPlan({ 'tall.csv': ONE }, async (folder) => {
      const other = `${SMALL_PLAN['oversikt.yaml']}# rettet av en annen\n`;
      const ask = (): Promise<string> => {
        writeFileSync(join(folder, 'plan/oversikt.yaml'), other);
        return Promise.resolve('ja');
      };
      const { code, stderr } = await importIn(folder, ['tall.csv'], { terminal: true, ask });
      expect([code, stderr]).toEqual([2, expect.stringContaining('endret av noen andre')]);
      expect(planIn(folder)['oversikt.yaml']).toBe(other);
    }));

  test('a folder that cannot be written into stays as it is', () =>
    withPlan({ 'tall.csv': ONE }, async (folder) => {
      const writeAtomically = (path: string): void => {
        throw new FileFailure('denied', path, 'EROFS');
      };
      const files = { ...disk, writeAtomically };
      const { code, stderr } = await importIn(folder, ['tall.csv'], { files });
      expect([code, stderr]).toEqual([2, expect.stringContaining('plan/oversikt.yaml')]);
      expect(planIn(folder)).toEqual(SMALL_PLAN);
    }));

  test('where one file cannot be written, the others are put back', () =>
    withPlan(
      {
        'tall.csv': ONE,
        'tiltak.csv': 'Tiltak;Strategi;Ansvarlig;Status\nSpråkgrupper;utvikle;PP-leder;planlagt\n',
      },
      async (folder) => {
        const files = {
          ...disk,
          writeAtomically: (...[path, chunks]: Parameters<typeof disk.writeAtomically>) => {
            if (path.endsWith('tiltak.yaml')) throw new FileFailure('denied', path, 'EACCES');
            disk.writeAtomically(path, chunks);
          },
        };
        const { code, stderr } = await importIn(folder, ['tall.csv', 'tiltak.csv'], { files });
        expect([code, stderr]).toEqual([2, expect.stringContaining('plan/tiltak.yaml')]);
        expect(planIn(folder)).toEqual(SMALL_PLAN);
      },
    ));

  test('a file that is not to be read', () =>
    withPlan({ 'a.csv': ONE, 'b.csv': ONE }, async (folder) => {
      const files = {
        ...disk,
        read: (path: string) => {
          if (path.endsWith('b.csv')) throw new FileFailure('denied', path, 'EACCES');
          return disk.read(path);
        },
      };
      const { code, stderr } = await importIn(folder, ['a.csv', 'b.csv'], { files });
      expect([code, stderr]).toEqual([2, expect.stringContaining('b.csv')]);
      expect(planIn(folder)['oversikt.yaml']).toBe(changed);
    }));
});

describe('importer on a terminal', () => {
  test.each<[string, string[], number, boolean]>([
    ['yes', ['ja'], 0, true],
    ['nothing but Enter', [''], 0, true],
    ['no', ['kanskje', 'n'], 130, false],
    ['the end of the input', [], 130, false],
  ])('asks before it writes: %s', (_, answers, code, isWritten) =>
    withPlan({ 'tall.csv': ONE }, async (folder) => {
      const { asked, given } = answering(...answers);
      const ending = await importIn(folder, ['tall.csv'], given);
      expect(ending.code).toBe(code);
      expect(asked[0]).toBe('Skrive? [J/n]');
      expect(planIn(folder)['oversikt.yaml'] === changed).toBe(isWritten);
    }),
  );

  test('asks which unit and competence are meant, and keeps the answers for next year', () =>
    withPlan(
      {
        'kompass.yaml': '# Våre innstillinger\nspraak: nb\n',
        'tall.csv': `${HEAD}Avdeling Blåklokke barnehage;Trolldom;16;5;1;0\n`,
      },
      async (folder) => {
        const { asked, given } = answering('99', '1', '1', 'ja');
        const { code, stdout, stderr } = await importIn(folder, ['tall.csv'], given);
        expect(code).toBe(0);
        expect(asked).toHaveLength(4);
        expect(stdout).toContain('Hvilken enhet er «Avdeling Blåklokke barnehage»?');
        expect(stderr).toContain('Skriv et tall fra 1 til');
        const kept = readFileSync(join(folder, 'kompass.yaml'), 'utf8');
        expect(kept).toMatch(/^# Våre innstillinger\nspraak: nb\nimporter:\n {2}- navn: nivaaer\n/);
        expect(kept).toContain('Avdeling Blåklokke barnehage: solbakken');
        const again = await importIn(folder, ['tall.csv']);
        expect([again.code, again.stdout]).toEqual([
          0,
          expect.stringContaining('Ingenting å endre'),
        ]);
      },
    ));

  test('what is left open is an error with the entry that answers it', () =>
    withPlan({ 'tall.csv': `${HEAD}Solbakken barnehage;Trolldom;16;5;1;0\n` }, async (folder) => {
      const { given } = answering('');
      const { code, stdout } = await importIn(folder, ['tall.csv'], given);
      expect(code).toBe(1);
      expect(stdout).toContain('Skriv svarene i «kompass.yaml», og importer på nytt:');
      expect(stdout).toContain('Trolldom: kompetanse-id');
    }));

  test('a unit may be left out or be new, with what it must have', () =>
    withPlan({ 'tall.csv': `${HEAD}Tirilltoppen barnehage;spr-01;3;1;0;0\n` }, async (folder) => {
      const listing = answering('');
      const shown = await importIn(folder, ['tall.csv', '--vis'], listing.given);
      const lines = shown.stdout.split('\n');
      const numberOf = (text: string): string =>
        /^ *(\d+) /.exec(lines.find((line) => line.includes(text)) ?? '')?.[1] ?? '';
      const gone = answering(numberOf('ingen av dem'));
      const left = await importIn(folder, ['tall.csv'], gone.given);
      expect([left.code, planIn(folder)]).toEqual([0, SMALL_PLAN]);
      const fresh = answering(numberOf('en ny enhet'), 'mange', '4', 'ja');
      const { code } = await importIn(folder, ['tall.csv'], fresh.given);
      expect(code).toBe(0);
      expect(planIn(folder)['oversikt.yaml']).toContain('navn: Tirilltoppen barnehage');
    }));
});

test('a new unit of which nothing is known is asked about, and may be given up', () =>
  withPlan({ 'tall.csv': `${HEAD}Tirilltoppen senter;spr-01;3;1;0;0\n` }, async (folder) => {
    const listing = answering('');
    const { stdout } = await importIn(folder, ['tall.csv', '--vis'], listing.given);
    const line = stdout.split('\n').find((each) => each.endsWith('  en ny enhet')) ?? '';
    const fresh = /\d+/.exec(line)?.[0] ?? '';
    for (const answers of [
      [fresh, ''],
      [fresh, '1', ''],
    ]) {
      const { given } = answering(...answers);
      expect((await importIn(folder, ['tall.csv'], given)).code).toBe(1);
    }
    const { given } = answering(fresh, '1', '4', 'ja');
    expect((await importIn(folder, ['tall.csv'], given)).code).toBe(0);
    expect(planIn(folder)['oversikt.yaml']).toContain('navn: Tirilltoppen senter');
  }));

test('a folder that cannot be listed, and files that cannot be put back', () =>
  withPlan(
    {
      'a.csv': ONE,
      'b.csv': 'Tiltak;Strategi;Ansvarlig;Status\nSpråkgrupper;utvikle;PP-leder;planlagt\n',
      'inn/c.csv': ONE,
    },
    async (folder) => {
      let writes = 0;
      const files = {
        ...disk,
        list: (path: string) => {
          if (path.endsWith('inn')) throw new FileFailure('denied', path, 'EACCES');
          return disk.list(path);
        },
        writeAtomically: (...[path, chunks]: Parameters<typeof disk.writeAtomically>) => {
          writes += 1;
          if (writes > 1) throw new FileFailure('disk-full', path, 'ENOSPC');
          disk.writeAtomically(path, chunks);
        },
      };
      const { code, stderr } = await importIn(folder, ['a.csv', 'b.csv', 'inn'], { files });
      expect([code, stderr]).toEqual([2, expect.stringMatching(/inn[\s\S]*Disken er full/)]);
    },
  ));

describe('importer and forms', () => {
  const forms = ['oversikt', 'krav', 'tiltak', 'behovsmelding'];

  test.each(['fjordvik', 'dalsbygd'])(
    'untouched forms of %s change nothing',
    (name) =>
      inFolder({}, async (folder) => {
        cpSync(join(ROOT, 'examples', name), join(folder, 'plan'), { recursive: true });
        const before = planIn(folder);
        for (const type of forms) {
          await kompass(['skjema', 'plan', '--type', type, '--out', type], {
            workingFolder: folder,
          });
          const { stdout } = await importIn(folder, [type]);
          expect(stdout).toMatch(/Ingenting å endre: Planen har dette fr[aå] før\.\n$/);
          expect(planIn(folder)).toEqual(before);
        }
      }),
    60_000,
  );

  test('a form that another program has filled in gives the same figures, once', () =>
    withPlan({}, async (folder) => {
      const flags = ['--per', 'samlet', '--out', '.'];
      await kompass(['skjema', 'plan', ...flags], { workingFolder: folder });
      const form = 'skjema-9901-fjordvik.xlsx';
      await fillIn(join(folder, form), (book) => {
        const sheet = book.getWorksheet('Solbakken barnehage');
        if (sheet === undefined) throw new Error('no sheet');
        cellFor(sheet, 'spr-01', 'Nivå 0').value = 16;
        cellFor(sheet, 'spr-01', 'Nivå 1').value = 5;
      });
      const { code, stdout } = await importIn(folder, [form]);
      expect([code, stdout]).toEqual([0, expect.stringContaining('Solbakken barnehage!')]);
      expect(planIn(folder)['oversikt.yaml']).toBe(changed);
      expect((await importIn(folder, [form])).stdout).toContain('Ingenting å endre');
    }));

  test('a form whose hidden sheet is gone is read by its titles', () =>
    withPlan({}, async (folder) => {
      const flags = ['--per', 'samlet', '--out', '.'];
      await kompass(['skjema', 'plan', ...flags], { workingFolder: folder });
      const form = 'skjema-9901-fjordvik.xlsx';
      await fillIn(join(folder, form), (book) => {
        const keys = book.getWorksheet('_kompass');
        if (keys !== undefined) book.removeWorksheet(keys.id);
        const sheet = book.getWorksheet('Solbakken barnehage');
        if (sheet !== undefined) {
          cellFor(sheet, 'spr-01', 'Nivå 0').value = 16;
          cellFor(sheet, 'spr-01', 'Nivå 1').value = 5;
        }
      });
      const { code, stdout } = await importIn(folder, [form]);
      expect([code, stdout]).toEqual([0, expect.stringContaining('Det skjulte arket')]);
      expect(planIn(folder)['oversikt.yaml']).toBe(changed);
    }));
});
