import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleNetwork } from '../../src/domain/rules/example-plan.ts';
import { compareText } from '../../src/domain/text-order.ts';
import { disk } from '../../src/io/disk.ts';
import { FileFailure } from '../../src/io/file-system.ts';
import { sha256 } from '../../src/io/sha256.ts';
import { FORUM, listOf, needReportOf, ROUND, submissionOf } from './round-world.ts';
import { below, SMALL_PLAN } from './small-plan.ts';
import { type Circumstances, type Files, inFolder, kompass } from './test-world.ts';

const WORKBOOK = 'samarbeidsforum-ytre-fylke-2027-2028.xlsx';
const LINE = ['samle', '.', '--out', 'runde'];

/** Every file below a folder with its hash, by name. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names
      .map((path) => [path.slice(folder.length + 1), sha256([readFileSync(path)])] as const)
      .sort(([a], [b]) => compareText(a, b)),
  );
}

const textOf = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

/** Collates a round; what it told and what it wrote. */
function samle(files: Files, options: readonly string[] = [], world: Circumstances = {}) {
  return inFolder(files, async (workingFolder) => {
    const ending = await kompass([...LINE, ...options], { workingFolder, ...world });
    const read = (name: string): string => textOf(join(workingFolder, 'runde'), name);
    const isWritten = readdirSync(workingFolder).includes('runde');
    const written = isWritten ? Object.keys(filesIn(join(workingFolder, 'runde'))) : [];
    const csv = written.includes('tabeller/deltakere.csv') ? read('tabeller/deltakere.csv') : '';
    const answers = written
      .filter((name) => name.startsWith('svar/'))
      .map((name) => [name.slice('svar/'.length, -'.md'.length), read(name)]);
    return { ...ending, written, csv, answers: new Map(answers as [string, string][]) };
  });
}

describe('what is written', () => {
  test('the workbook, the tables, a letter to each, and the manifest', async () => {
    const { code, stderr, stdout, written } = await samle(ROUND);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(written).toEqual(expect.arrayContaining([WORKBOOK, 'manifest.json']));
    expect(written).toContain('tabeller/behovsmeldinger.csv');
    expect(written).toContain('tabeller/datapackage.json');
    expect(written.filter((name) => name.startsWith('svar/'))).toEqual([
      'svar/9901-kommune-9901.md',
      'svar/9902-kommune-9902.md',
      'svar/9903.md',
    ]);
    expect(stdout).toContain('Samarbeidsforum Ytre fylke');
    expect(stdout).toContain(`runde/${WORKBOOK}`);
  });

  test.each<[string, string[], RegExp, RegExp]>([
    ['only the workbook', ['-f', 'xlsx'], /\.xlsx$/, /\.csv$|\.json$/],
    ['only tables', ['-f', 'csv'], /\.csv$|datapackage\.json$/, /\.xlsx$/],
    ['only JSON', ['-f', 'json'], /^runde\.json$/, /\.xlsx$|\.csv$/],
  ])('%s, and the letters all the same', async (_, options, some, none) => {
    const { written } = await samle(ROUND, options);
    const published = written.filter(
      (name) => !name.startsWith('svar/') && name !== 'manifest.json',
    );
    expect(published.filter((name) => some.test(name))).not.toEqual([]);
    expect(published.filter((name) => none.test(name))).toEqual([]);
    expect(written.filter((name) => name.startsWith('svar/'))).toHaveLength(3);
  });

  test('for programs, where that is asked for', async () => {
    const { csv } = await samle(ROUND, ['--csv-dialekt', 'rfc4180']);
    expect(csv.split('\r\n')[0]).toMatch(/^[a-z_]+(,[a-z_]+)+$/);
  });

  test('the manifest vouches for each file and each source', () =>
    inFolder(ROUND, async (workingFolder) => {
      await kompass(LINE, { workingFolder });
      const folder = join(workingFolder, 'runde');
      const manifest = JSON.parse(textOf(folder, 'manifest.json'));
      const listed = (list: { fil: string; sha256: string }[]) =>
        Object.fromEntries(list.map(({ fil, sha256: hash }) => [fil, hash]));
      const { 'manifest.json': _, ...written } = filesIn(folder);
      expect(listed(manifest.filer)).toEqual(written);
      const sources = Object.entries(ROUND).map(([name, text]) => [
        name,
        sha256([Buffer.from(text)]),
      ]);
      expect(listed(manifest.kilder)).toEqual(Object.fromEntries(sources));
      expect(manifest).toMatchObject({
        dato: '2027-01-15',
        spraak: 'nb',
        organisasjon: 'Samarbeidsforum Ytre fylke',
        katalog: [{ id: 'standard' }],
      });
    }));

  test('the same bytes every time, whatever order the disk lists files in', () =>
    inFolder(ROUND, async (workingFolder) => {
      const list: typeof disk.list = (path) => disk.list(path).toReversed();
      const line = (out: string) => ['samle', 'inn', '--forum', 'forum.yaml', '--out', out];
      await kompass(line('en'), { workingFolder });
      await kompass(line('to'), { workingFolder, files: { ...disk, list } });
      expect(filesIn(join(workingFolder, 'to'))).toEqual(filesIn(join(workingFolder, 'en')));
    }));

  test('in the language of the county, whatever the municipalities write', async () => {
    const nynorsk = submissionOf('9901').replace('maalform: bokmaal', 'maalform: nynorsk');
    const files = { ...ROUND, 'inn/9901.yaml': nynorsk };
    const { answers, stdout } = await samle(files, ['--lang', 'en']);
    expect(answers.get('9901-kommune-9901')).toMatch(/innsendinga/i);
    expect(answers.get('9902-kommune-9902')).toMatch(/innsendingen/i);
    expect(stdout).toMatch(/submi/i);
  });

  test('quiet, without a word', async () => {
    const { code, stdout, stderr, written } = await samle(ROUND, ['--quiet']);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(written).toContain(WORKBOOK);
  });
});

describe('what lies in the output folder', () => {
  test('is not replaced, and then nothing is written', async () => {
    const { code, stderr, written } = await samle({ ...ROUND, 'runde/manifest.json': 'mitt' });
    expect(code).toBe(2);
    expect(stderr).toContain('«runde/manifest.json» finnes fra før');
    expect(written).toEqual(['manifest.json']);
  });

  test('is replaced where that is asked for; what is left over stays, and is told', async () => {
    const old = {
      'runde/svar/9990-gammel.md': 'gammelt',
      'runde/tabeller/utgaatt.csv': 'gammel',
      'runde/notat.md': 'mitt',
      'runde/manifest.json': 'gammelt',
    };
    const { code, stderr, written } = await samle({ ...ROUND, ...old }, ['--overskriv']);
    expect(code).toBe(0);
    expect(stderr).toBe(
      'Ligger igjen fra før og hører ikke til denne runden: «runde/svar/9990-gammel.md» og «runde/tabeller/utgaatt.csv». Ingenting er slettet.\n',
    );
    expect(written).toEqual(expect.arrayContaining(['svar/9990-gammel.md', 'notat.md']));
  });

  test('is not read as a submission', async () => {
    const files = { ...ROUND, 'runde/9904.yaml': submissionOf('9904') };
    const { answers } = await samle(files);
    expect([...answers.keys()]).not.toContain('9904-kommune-9904');
  });

  test('a file where a folder must be is told, and nothing is written', async () => {
    const { code, stderr, written } = await samle({ ...ROUND, 'runde/svar': 'en fil' });
    expect(code).toBe(2);
    expect(stderr).toContain('«runde/svar» er en fil');
    expect(written).toEqual(['svar']);
  });
});

describe('what there is no round without', () => {
  test.each<[string, Files, string[], string]>([
    ['a folder to write to', ROUND, ['samle', '.'], 'Valget «--out» må være med'],
    [
      'a forum',
      { 'inn.yaml': submissionOf('9901') },
      LINE,
      'Fant ikke noe forumdokument i «.». Skriv hvor det er: --forum forum.yaml.',
    ],
    [
      'one forum only',
      { ...ROUND, 'gammel/forum.yaml': FORUM },
      LINE,
      'Fant flere forumdokumenter: «forum.yaml» og «gammel/forum.yaml». Velg ett med --forum.',
    ],
    [
      'the forum that was named',
      ROUND,
      [...LINE, '--forum', 'borte.yaml'],
      'Finner ikke «borte.yaml»',
    ],
    [
      'a forum in its place',
      ROUND,
      [...LINE, '--forum', 'inn/9901.yaml'],
      '«inn/9901.yaml» er ikke et forumdokument',
    ],
    ['a file for the forum', ROUND, [...LINE, '--forum', 'inn'], '«inn» er ikke et forumdokument'],
    [
      'a forum that can be used',
      { ...ROUND, 'forum.yaml': FORUM.replace(/^frist.*\n/m, '') },
      LINE,
      'Forumdokumentet «forum.yaml» kan ikke brukes: ',
    ],
    ['submissions', { 'forum.yaml': FORUM }, LINE, 'Fant ingen innsendinger og ingen planmapper'],
    ['a frame to propose within', noFrame(), [...LINE, '--forslag'], '--forslag trenger en ramme'],
    ['a frame that is a number', ROUND, [...LINE, '--ramme', '-5'], '--ramme må være et helt tall'],
    ['formats that there are', ROUND, [...LINE, '-f', 'pdf'], '--format kan ikke være «pdf»'],
    [
      'a forum to read back into',
      { 'inn.yaml': submissionOf('9901') },
      ['samle', '--les-tilbake', 'bok.xlsx'],
      'Fant ikke noe forumdokument',
    ],
    [
      'a workbook to read back from',
      ROUND,
      ['samle', '--les-tilbake', 'bok.xlsx'],
      'Finner ikke «bok.xlsx»',
    ],
  ])('%s', (_, files, line, told) =>
    inFolder(files, async (workingFolder) => {
      const { code, stdout, stderr } = await kompass(line, { workingFolder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(told);
      expect(readdirSync(workingFolder)).not.toContain('runde');
    }),
  );

  test('a named path that leads nowhere is told; the others make the round', () =>
    inFolder(ROUND, async (workingFolder) => {
      const line = ['samle', '.', 'borte', '--out', 'runde'];
      const { code, stderr } = await kompass(line, { workingFolder });
      expect(code).toBe(2);
      expect(stderr).toContain('Finner ikke «borte»');
      expect(readdirSync(join(workingFolder, 'runde'))).toContain(WORKBOOK);
    }));
});

function noFrame(): Files {
  return { ...ROUND, 'forum.yaml': FORUM.replace(/^ramme.*\n/m, '') };
}

describe('documents that are no submissions', () => {
  test('are told, and take no part', async () => {
    const { code, stderr, answers } = await samle({
      ...ROUND,
      'inn/krav.yaml': SMALL_PLAN['krav.yaml'],
      'inn/b7.yaml': needReportOf('9904'),
    });
    expect(code).toBe(0);
    expect(stderr).toBe(
      'Ikke innsendinger, og derfor ikke med i runden: «inn/krav.yaml».\nBehovsmeldinger uten innsending, og derfor ikke med i runden: «inn/b7.yaml». Be eieren lage innsendingen med «kompass pakk».\n',
    );
    expect(answers.size).toBe(3);
  });
});

test('of many that are left out, the first are named', async () => {
  const extra = [...Array(13).keys()].map((number) => [
    `inn/krav-${number}.yaml`,
    SMALL_PLAN['krav.yaml'],
  ]);
  const { stderr } = await samle({ ...ROUND, ...Object.fromEntries(extra) });
  expect(stderr).toMatch(/«inn\/krav-6.yaml» og 3 til\.\n$/);
});

test('networks are collected, from beside the submissions and from plan folders', () => {
  const voices = ['barnehage', 'skole', 'ppt', 'eier_offentlig', 'eier_privat'];
  const files = {
    ...ROUND,
    'nettverk.yaml': exampleNetwork(voices, { navn: 'Ytre fjord' }),
    ...below('fjordvik', SMALL_PLAN),
    'fjordvik/nettverk.yaml': exampleNetwork(voices, { navn: 'Indre fjord' }),
  };
  return inFolder(files, async (workingFolder) => {
    await kompass([...LINE, '-f', 'json'], { workingFolder });
    const json = textOf(join(workingFolder, 'runde'), 'runde.json');
    const names = JSON.parse(json).nettverk.map(({ navn }: { navn: string }) => navn);
    expect(names.sort()).toEqual(['Indre fjord', 'Ytre fjord']);
  });
});

test('what was read back is in the next round', () =>
  inFolder(ROUND, async (workingFolder) => {
    expect((await kompass(LINE, { workingFolder })).code).toBe(0);
    const line = ['samle', '--les-tilbake', `runde/${WORKBOOK}`];
    const shown = await kompass([...line, '--vis'], { workingFolder });
    expect(shown.code).toBe(0);
    const { code, stderr } = await kompass(line, { workingFolder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(textOf(workingFolder, 'forum.yaml')).toBe(FORUM);
  }));

describe('a plan folder among the submissions', () => {
  test('is packed, and answered like the others', async () => {
    const files = { 'forum.yaml': FORUM, ...below('fjordvik', SMALL_PLAN) };
    const { code, answers, csv } = await samle(files);
    expect(code).toBe(0);
    expect([...answers.keys()]).toEqual(['9901-fjordvik', '9902', '9903']);
    expect(csv).toContain('Fjordvik kommune');
  });

  test('does not count its own submission twice', async () => {
    const files = { 'forum.yaml': FORUM, ...SMALL_PLAN, 'inn.yaml': submissionOf('9901') };
    const { code, answers } = await samle(files);
    expect(code).toBe(0);
    expect([...answers.keys()]).toEqual(['9901-kommune-9901', '9902', '9903']);
  });
});

describe('one that cannot be read never stops the round', () => {
  const answered = (files: Files, world: Circumstances = {}) => samle(files, [], world);

  test.each<[string, string | Uint8Array]>([
    ['an empty file', ''],
    ['broken YAML', 'dokument: innsending\nlaget: ['],
    ['12 MB', `dokument: innsending\n# ${'x'.repeat(12 * 1024 * 1024)}\n`],
    ['another character set', Buffer.from('dokument: innsending\nnavn: Fjøra\n', 'latin1')],
    ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a list', '- 1\n- 2\n'],
    ['an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'],
  ])('%s', async (_, content) => {
    const { code, written, answers } = await answered({ ...ROUND, 'inn/x.yaml': content });
    expect(code).toBe(1);
    expect(written).toContain(WORKBOOK);
    expect(answers.size).toBe(4);
    expect([...answers.keys()]).toEqual(
      expect.arrayContaining(['9901-kommune-9901', '9902-kommune-9902']),
    );
  });

  test('one that goes between listing and reading', async () => {
    const read: typeof disk.read = (path) => {
      if (path.endsWith('9902.yaml')) throw new FileFailure('missing', path, 'ENOENT');
      return disk.read(path);
    };
    const { code, written, csv } = await answered(ROUND, { files: { ...disk, read } });
    expect(code).toBe(1);
    expect(written).toContain(WORKBOOK);
    expect(csv).toContain('Kommune 9901');
    expect(csv).not.toContain('Kommune 9902');
  });

  test('one on which the program fails', async () => {
    let looks = 0;
    const read: typeof disk.read = (path) => {
      if (path.endsWith('9902.yaml')) {
        looks += 1;
        if (looks > 1) throw new TypeError('en feil i kompass');
      }
      return disk.read(path);
    };
    const { code, stderr, written } = await answered(ROUND, { files: { ...disk, read } });
    expect(code).toBe(70);
    expect(stderr).toContain('Dette er en feil i kompass');
    expect(stderr).toContain('TypeError: en feil i kompass');
    expect(written).toContain(WORKBOOK);
  });

  test('a folder that cannot be listed', async () => {
    const list: typeof disk.list = (path) => {
      if (path.endsWith('laast')) throw new FileFailure('denied', path, 'EACCES');
      return disk.list(path);
    };
    const files = { ...ROUND, 'laast/9903.yaml': submissionOf('9903') };
    const { code, stderr, written } = await answered(files, { files: { ...disk, list } });
    expect(code).toBe(2);
    expect(stderr).toContain('Kan ikke lese «laast» (EACCES)');
    expect(written).toContain(WORKBOOK);
  });
});

describe('submissions with faults', () => {
  const other = (text: string): Files => ({ ...ROUND, 'inn/x.yaml': text });
  const fails = (text: string, options: string[] = []) => samle(other(text), options);

  test('two from the same municipality: both are named, and none is used', async () => {
    const { code, answers } = await fails(submissionOf('9902'));
    expect(code).toBe(1);
    const answer = answers.get('9902-kommune-9902');
    expect(answer).toContain('9902.yaml');
    expect(answer).toContain('x.yaml');
  });

  test('two, of which the newest is asked for', async () => {
    const newer = submissionOf('9902').replace('2027-01-14T09', '2027-01-15T09');
    const { code, answers } = await fails(newer, ['--nyeste']);
    expect(code).toBe(0);
    expect([...answers.keys()]).toEqual(['9901-kommune-9901', '9902-kommune-9902', '9903']);
  });

  const laget = (fields: string): string => submissionOf('9903', { laget: fields });

  test.each<[string, string, string]>([
    ['from another county', submissionOf('4601'), 'ref/annet-fylke'],
    [
      'for another year',
      submissionOf('9903', {
        behovsmeldinger: listOf(needReportOf('9903', { barnehage_skoleaar: '2028/2029' })),
      }),
      'ref/annet-skoleaar',
    ],
    [
      'for a scheme outside its dates',
      submissionOf('9903', {
        behovsmeldinger: listOf(needReportOf('9903', { ordning: 'rekom' })),
      }),
      'ref/ordning-utenfor',
    ],
    [
      'by a newer version',
      laget(
        '{ verktoey: kompass, versjon: 99.0.0, tidspunkt: 2027-01-14T09:12:00+01:00, kilder: [] }',
      ),
      'ref/nyere-versjon',
    ],
    [
      'with a negative amount',
      submissionOf('9903', {
        behovsmeldinger: listOf(
          needReportOf('9903', {
            budsjett: '[{ aar: 2027, tilskudd_eier: -150000, tilskudd_partner: 250000 }]',
          }),
        ),
      }),
      'skjema/utenfor-omraade',
    ],
  ])('%s', async (_, text, code) => {
    const { written } = await fails(text, ['-f', 'json', '--feil-ved', 'aldri']);
    expect(written).toContain('runde.json');
    await inFolder(other(text), async (workingFolder) => {
      await kompass([...LINE, '-f', 'json'], { workingFolder });
      expect(textOf(join(workingFolder, 'runde'), 'runde.json')).toContain(code);
    });
  });

  test('with a source that is no longer what it states', async () => {
    const plan = SMALL_PLAN['plan.yaml'];
    const hash = sha256([Buffer.from(plan)]);
    const stated = (own: string): string =>
      submissionOf('9901', {
        laget: `
  verktoey: kompass
  versjon: 0.1.0
  tidspunkt: 2027-01-14T09:12:00+01:00
  kilder: [{ fil: plan.yaml, sha256: ${own} }]`,
      });
    const files = (own: string): Files => ({
      'forum.yaml': FORUM,
      ...SMALL_PLAN,
      'inn.yaml': stated(own),
    });
    expect((await samle(files(hash))).code).toBe(0);
    const forged = await samle(files(hash.replace(/^./, '0')));
    expect(forged.code).toBe(1);
    expect(forged.answers.get('9901-kommune-9901')).toContain('plan.yaml');
  });

  test('with formulas and markup in texts: they are texts in every file', async () => {
    const organisasjon =
      '{ type: kommune, kommunenummer: "9903", navn: "=HYPERLINK(\\"http://x.example\\") <b>kommune</b>" }';
    const text = submissionOf('9903', {
      organisasjon,
      behovsmeldinger: listOf(
        needReportOf('9903', {
          tiltak: `
  id: t1
  tittel: =1+1
  beskrivelse: "@SUM(A1:A9) [klikk](javascript:alert(1))"
  kollektivt: true
  start: 2027-08-16
  slutt: 2028-06-16`,
        }),
      ),
    });
    await inFolder(other(text), async (workingFolder) => {
      await kompass(LINE, { workingFolder });
      const folder = join(workingFolder, 'runde');
      const tables = readdirSync(join(folder, 'tabeller')).filter((name) => name.endsWith('.csv'));
      for (const name of tables) {
        expect(textOf(folder, `tabeller/${name}`)).not.toMatch(/(?:^|[;"\n])[=@]/);
      }
      const letters = readdirSync(join(folder, 'svar'));
      for (const name of letters) {
        expect(textOf(folder, `svar/${name}`)).not.toMatch(/<b>|\[klikk\]\(javascript/);
      }
    });
  });

  test.each<[string, string[], number]>([
    ['an error', [], 1],
    ['an error, and never mind', ['--feil-ved', 'aldri'], 0],
  ])('%s decides the exit code', async (_, options, expected) => {
    const { code, written } = await fails(submissionOf('4601'), options);
    expect(code).toBe(expected);
    expect(written).toContain(WORKBOOK);
  });
});

describe('the frame', () => {
  const frameIn = (json: string): unknown => JSON.parse(json).sum.ramme;

  test.each<[string, string[], unknown]>([
    ['that of the forum', [], 12_000_000],
    ['another one', ['--ramme', '500000'], 500_000],
    ['as it is written', ['--ramme', '1 500 000'], 1_500_000],
    ['nothing at all', ['--ramme', '0'], 0],
  ])('%s', (_, options, expected) =>
    inFolder(ROUND, async (workingFolder) => {
      await kompass([...LINE, '-f', 'json', '--forslag', ...options], { workingFolder });
      const json = textOf(join(workingFolder, 'runde'), 'runde.json');
      expect(frameIn(json)).toBe(expected);
    }),
  );
});

test('a thousand submissions make a round', async () => {
  const files: Record<string, string> = { 'forum.yaml': FORUM };
  for (let number = 0; number < 1000; number += 1) {
    const orgnr = String(900_000_000 + number);
    files[`inn/${orgnr}.yaml`] = submissionOf('9901', {
      organisasjon: `{ type: privat_eier, orgnr: "${orgnr}", navn: Barnehage ${number} AS }`,
      behovsmeldinger: '[]',
    });
  }
  const { written } = await samle(files, ['--feil-ved', 'aldri']);
  expect(written).toContain(WORKBOOK);
  expect(written.filter((name) => name.startsWith('svar/')).length).toBeGreaterThanOrEqual(1000);
});
