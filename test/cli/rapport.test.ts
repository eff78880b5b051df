import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareText } from '../../src/domain/text-order.ts';
import { disk } from '../../src/io/disk.ts';
import { FileFailure } from '../../src/io/file-system.ts';
import { sha256 } from '../../src/io/sha256.ts';
import { BAD, below, NYNORSK_PLAN, SMALL_PLAN } from './small-plan.ts';
import { inFolder, kompass } from './test-world.ts';

const CSV = [
  'bemanning.csv',
  'kompetansegap.csv',
  'maal_og_foeringer.csv',
  'noekkeltall.csv',
  'per_tjeneste.csv',
  'tiltak.csv',
];
const WORKBOOK = 'kompetanserapport-fjordvik-kommune.xlsx';
const ALL = [...CSV, WORKBOOK, 'manifest.json'].sort(compareText);

const bytesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, sha256([readFileSync(join(folder, name))])]),
  );

describe('what is written, and where', () => {
  test.each<[string, string[], string, string[]]>([
    ['the usual folder, all formats', [], 'rapport', ALL],
    ['a folder that is named', ['--out', 'ny/mappe'], 'ny/mappe', ALL],
    ['only CSV', ['--format', 'csv'], 'rapport', [...CSV, 'manifest.json'].sort(compareText)],
    ['only Excel', ['--format', 'xlsx'], 'rapport', [WORKBOOK, 'manifest.json']],
    ['both by name', ['-f', 'csv', '-f', 'xlsx', '-o', 'ut'], 'ut', ALL],
  ])('%s', (_, options, folder, expected) =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      const { code, stdout, stderr } = await kompass(['rapport', ...options], { workingFolder });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(readdirSync(join(workingFolder, folder)).sort(compareText)).toEqual(expected);
      const told = stdout.trimEnd().split('\n').sort(compareText);
      expect(told).toEqual(expected.map((name) => `Skrev «${folder}/${name}»`).sort(compareText));
    }),
  );

  test('a plan folder that is named keeps its own report', () =>
    inFolder(below('fjordvik', SMALL_PLAN), async (workingFolder) => {
      const { stdout } = await kompass(['rapport', 'fjordvik', '-f', 'xlsx'], { workingFolder });
      expect(stdout).toContain(`Skrev «fjordvik/rapport/${WORKBOOK}»`);
    }));

  test('quiet, it writes without a word', () =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      const ending = await kompass(['rapport', '--quiet'], { workingFolder });
      expect(ending).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(readdirSync(join(workingFolder, 'rapport')).sort(compareText)).toEqual(ALL);
    }));

  test.each([
    ['the usual dialect', [], '\uFEFFKrav;Kompetanse;', ';0,5;'],
    ['Norwegian by name', ['--csv-dialekt', 'norsk'], '\uFEFFKrav;Kompetanse;', ';0,5;'],
    ['for programs', ['--csv-dialekt', 'rfc4180'], 'krav,kompetanse,', ',0.5,'],
  ])('%s of CSV', (_, options, opening, share) =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      await kompass(['rapport', '-f', 'csv', ...options], { workingFolder });
      const text = readFileSync(join(workingFolder, 'rapport/kompetansegap.csv'), 'utf8');
      expect(text.startsWith(opening)).toBe(true);
      expect(text).toContain(share);
    }),
  );
});

describe('an existing file', () => {
  test('is kept without --overskriv, and nothing else is written', () =>
    inFolder({ ...SMALL_PLAN, 'rapport/tiltak.csv': 'mine' }, async (workingFolder) => {
      const { code, stdout, stderr } = await kompass(['rapport'], { workingFolder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toBe(
        'Feil: «rapport/tiltak.csv» finnes fra før og blir ikke skrevet over. Bruk --overskriv for å erstatte, eller velg et annet sted med --out.\n',
      );
      expect(readdirSync(join(workingFolder, 'rapport'))).toEqual(['tiltak.csv']);
      expect(readFileSync(join(workingFolder, 'rapport/tiltak.csv'), 'utf8')).toBe('mine');
    }));

  test('is replaced with it, and others stay', () => {
    const files = { ...SMALL_PLAN, 'rapport/tiltak.csv': 'mine', 'rapport/notat.md': 'mitt' };
    return inFolder(files, async (workingFolder) => {
      expect((await kompass(['rapport', '--overskriv'], { workingFolder })).code).toBe(0);
      expect(readdirSync(join(workingFolder, 'rapport')).sort(compareText)).toEqual(
        [...ALL, 'notat.md'].sort(compareText),
      );
      expect(readFileSync(join(workingFolder, 'rapport/tiltak.csv'), 'utf8')).not.toBe('mine');
    });
  });

  test.each([
    ['the folder itself', 'fil', 'fil'],
    ['a folder above it', 'fil/under/dypt', 'fil'],
  ])('in the place of a folder is told: %s', (_, out, told) =>
    inFolder({ ...SMALL_PLAN, fil: 'mine' }, async (workingFolder) => {
      const line = ['rapport', '--out', out, '--overskriv'];
      const { code, stderr } = await kompass(line, { workingFolder });
      expect(code).toBe(2);
      expect(stderr).toBe(
        `Feil: «${told}» er en fil, men her trengs en mappe. Velg en annen mappe med --out.\n`,
      );
      expect(readFileSync(join(workingFolder, 'fil'), 'utf8')).toBe('mine');
    }),
  );
});

test.each([
  ['disk-full', 'ENOSPC', 'Disken er full, så «rapport/tiltak.csv» ble ikke skrevet.'],
  ['denied', 'EACCES', 'Kan ikke skrive «rapport/tiltak.csv» (EACCES).'],
] as const)(
  '%s half-way: the old files are whole, and no manifest vouches for the new',
  (reason, detail, told) =>
    inFolder({ ...SMALL_PLAN, 'rapport/tiltak.csv': 'gammel' }, async (workingFolder) => {
      const writeAtomically: typeof disk.writeAtomically = (path, chunks) => {
        if (path.endsWith('tiltak.csv')) throw new FileFailure(reason, path, detail);
        disk.writeAtomically(path, chunks);
      };
      const world = { workingFolder, files: { ...disk, writeAtomically } };
      const { code, stdout, stderr } = await kompass(['rapport', '--overskriv'], world);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(told);
      const folder = join(workingFolder, 'rapport');
      expect(readFileSync(join(folder, 'tiltak.csv'), 'utf8')).toBe('gammel');
      expect(readdirSync(folder)).not.toContain('manifest.json');
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }),
);

describe('the manifest', () => {
  test('vouches for each file and each source', () =>
    inFolder({ ...SMALL_PLAN, 'plan.yaml': `\uFEFF${SMALL_PLAN['plan.yaml']}` }, async (folder) => {
      await kompass(['rapport'], { workingFolder: folder });
      const manifest = JSON.parse(readFileSync(join(folder, 'rapport/manifest.json'), 'utf8'));
      const { 'manifest.json': _, ...written } = bytesIn(join(folder, 'rapport'));
      const listed = (list: { fil: string; sha256: string }[]) =>
        Object.fromEntries(list.map(({ fil, sha256: hash }) => [fil, hash]));
      expect(listed(manifest.filer)).toEqual(written);
      const sources = Object.keys(SMALL_PLAN).map((name) => [
        name,
        sha256([readFileSync(join(folder, name))]),
      ]);
      expect(listed(manifest.kilder)).toEqual(Object.fromEntries(sources));
      expect(manifest).toMatchObject({
        versjon: 1,
        verktoey: { navn: 'kompass', versjon: '0.1.0' },
        dato: '2027-01-15',
        spraak: 'nb',
        organisasjon: 'Fjordvik kommune',
        saksnummer: null,
        katalog: [{ id: 'standard' }],
      });
    }));

  test('carries the case number of the plan', () => {
    const plan = `${SMALL_PLAN['plan.yaml']}arkiv: { saksnummer: 2026/1234 }\n`;
    return inFolder({ ...SMALL_PLAN, 'plan.yaml': plan }, async (workingFolder) => {
      const { code } = await kompass(['rapport', '-f', 'csv'], { workingFolder });
      expect(code).toBe(0);
      const text = readFileSync(join(workingFolder, 'rapport/manifest.json'), 'utf8');
      expect(JSON.parse(text).saksnummer).toBe('2026/1234');
    });
  });
});

describe('the same inputs and date give the same bytes', () => {
  test('in another run, from another place', () =>
    inFolder(below('a/fjordvik', SMALL_PLAN), async (workingFolder) => {
      const out = ['--dato', '2027-03-01', '--out'];
      await kompass(['rapport', 'a/fjordvik', ...out, 'en'], { workingFolder });
      await kompass(['rapport', ...out, '../../to'], {
        workingFolder: join(workingFolder, 'a/fjordvik'),
      });
      const first = bytesIn(join(workingFolder, 'en'));
      expect(Object.keys(first).sort(compareText)).toEqual(ALL);
      expect(bytesIn(join(workingFolder, 'to'))).toEqual(first);
    }));

  test('whatever order the disk lists files in', () =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      const list: typeof disk.list = (path) => disk.list(path).toReversed();
      await kompass(['rapport', '--out', 'en'], { workingFolder });
      await kompass(['rapport', '--out', 'to'], { workingFolder, files: { ...disk, list } });
      expect(bytesIn(join(workingFolder, 'to'))).toEqual(bytesIn(join(workingFolder, 'en')));
    }));

  test('and another date gives others', () =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      const line = ['rapport', '-f', 'xlsx', '--dato'];
      await kompass([...line, '2027-01-15', '--out', 'en'], { workingFolder });
      await kompass([...line, '2027-01-16', '--out', 'to'], { workingFolder });
      expect(bytesIn(join(workingFolder, 'to'))).not.toEqual(bytesIn(join(workingFolder, 'en')));
    }));
});

describe('the report speaks the language of the plan', () => {
  test.each([
    ['bokmål', SMALL_PLAN, [], 'nb', 'Enhet'],
    ['nynorsk', NYNORSK_PLAN, [], 'nn', 'Eining'],
    ['English by option', NYNORSK_PLAN, ['--lang', 'en'], 'en', 'Unit'],
  ])('%s', (_, files, options, language, heading) =>
    inFolder(files, async (workingFolder) => {
      await kompass(['rapport', '-f', 'csv', ...options], { workingFolder });
      const read = (name: string): string =>
        readFileSync(join(workingFolder, 'rapport', name), 'utf8');
      expect(JSON.parse(read('manifest.json')).spraak).toBe(language);
      expect(read('kompetansegap.csv').split('\r\n')[0]).toContain(heading);
    }),
  );
});

describe('what stands in the way', () => {
  test('errors in the plan: nothing is written', () =>
    inFolder({ 'plan.yaml': BAD }, async (workingFolder) => {
      const { code, stdout, stderr } = await kompass(['rapport'], { workingFolder });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('«.» har 1 feil som må rettes');
      expect(readdirSync(workingFolder)).toEqual(['plan.yaml']);
    }));

  test('several plan folders', () =>
    inFolder({ ...below('a', SMALL_PLAN), ...below('b', SMALL_PLAN) }, async (workingFolder) => {
      const { code, stderr } = await kompass(['rapport', '.'], { workingFolder });
      expect(code).toBe(2);
      expect(stderr).toBe(
        'Feil: «.» har flere planmapper: «a» og «b». Skriv navnet på én av dem.\n',
      );
    }));

  test('an old report in the plan folder does not', () =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      await kompass(['rapport'], { workingFolder });
      const first = bytesIn(join(workingFolder, 'rapport'));
      expect((await kompass(['valider'], { workingFolder })).code).toBe(0);
      await kompass(['rapport', '--overskriv'], { workingFolder });
      expect(bytesIn(join(workingFolder, 'rapport'))).toEqual(first);
    }));
});
