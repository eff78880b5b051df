import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Environment } from '../../src/cli/environment.ts';
import type { Request } from '../../src/cli/program.ts';
import { type ReadBackRequest, readBack } from '../../src/cli/read-back.ts';
import type { Run } from '../../src/cli/this-run.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { disk } from '../../src/io/disk.ts';
import { loadCatalogue } from '../../src/messages/load.ts';
import { workbookBytes } from '../../src/report/xlsx/write-workbook.ts';
import { fourReports, type RoundRow, roundWorkbook } from '../report/xlsx/round.ts';
import { type Files, inFolder, TODAY } from './test-world.ts';

const FORUM = `# Runden
dokument: forum
versjon: 1
navn: Samarbeidsforum Ytre fylke
embete: vestland
fylker: ["46"]
ordninger: [kollektiv_bhg_gs]
barnehage_skoleaar: 2027/2028
frist: 2027-02-01T23:59:00+01:00
ramme: 500000
kriterier:
  - { id: lokalt_behov, navn: { nb: Lokalt behov, nn: Lokalt behov }, vekt: 2 }
  - { id: partnerskap, navn: { nb: Partnerskap, nn: Partnarskap }, vekt: 1 }
vurderinger:
  - behovsmelding: 9901/b1   # Fjordvik
    poeng: { lokalt_behov: 1 }
`;

/** The workbook as somebody has filled it in. */
function bookOf(rows: readonly RoundRow[]): Uint8Array {
  return workbookBytes(roundWorkbook(rows)).bytes;
}

interface Ending {
  readonly code: number;
  readonly said: string;
}

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

async function readIn(
  workingFolder: string,
  asked: Partial<ReadBackRequest> = {},
  common: Partial<Request['common']> = {},
): Promise<Ending> {
  const pieces: string[] = [];
  let code = 0;
  const output = { write: (text: string) => pieces.push(text), isTerminal: false, columns: 200 };
  const environment = {
    arguments: [],
    variables: {},
    workingFolder,
    files: disk,
    stdout: output,
    stderr: output,
    today: () => TODAY,
  };
  // What reading back asks of the world and the run; the rest is of no matter to it.
  const run: Partial<Run> = {
    environment: environment as Partial<Environment> as Environment,
    exitWith: (wanted) => {
      code = wanted;
    },
    speak: loadCatalogue,
  };
  const request: Request = {
    words: [],
    own: {},
    common: { lang: null, outputs: [], quiet: false, color: false, date: null, ...common },
  };
  const paths = { workbook: 'runde.xlsx', forum: 'forum.yaml', showOnly: false };
  await readBack({ ...paths, ...asked }, request, run as Run);
  return { code, said: plain(pieces.join('')) };
}

const files = (changes: Files = {}): Files => ({
  'forum.yaml': FORUM,
  'runde.xlsx': bookOf(fourReports),
  ...changes,
});

const forumIn = (folder: string): string => readFileSync(join(folder, 'forum.yaml'), 'utf8');

describe('samle --les-tilbake', () => {
  const WRITTEN = FORUM.replace('lokalt_behov: 1 }', 'lokalt_behov: 2, partnerskap: 1 }').replace(
    /$/,
    `    innstilt: 200000
    merknad: Godt forankret.
  - behovsmelding: 9901/b2
    poeng: { lokalt_behov: 1 }
  - behovsmelding: 46/b1
    innstilt: 0
`,
  );

  test('tells what became different and writes that, and nothing else', () =>
    inFolder(files(), async (folder) => {
      expect(await readIn(folder)).toEqual({
        code: 0,
        said: `9901/b1
  Lokalt behov: 1 → 2
  Partnerskap: tom → 1
  innstilt: tom → 200 000 kr
  merknad: tom → «Godt forankret.»
9901/b2
  Lokalt behov: tom → 1
46/b1
  innstilt: tom → 0 kr

6 endringer i 3 vurderinger er skrevet i «forum.yaml».
`,
      });
      expect(forumIn(folder)).toBe(WRITTEN);
      const again = await readIn(folder, {}, { lang: 'nn' });
      expect(again).toEqual({
        code: 0,
        said: 'Arbeidsboka seier det same som «forum.yaml». Ingenting er endra.\n',
      });
      expect(forumIn(folder)).toBe(WRITTEN);
    }));

  test('keeps a byte order mark', () =>
    inFolder(files({ 'forum.yaml': `\uFEFF${FORUM}` }), async (folder) => {
      expect(await readIn(folder, {}, { quiet: true })).toEqual({ code: 0, said: '' });
      expect(forumIn(folder)).toBe(`\uFEFF${WRITTEN}`);
    }));

  test('only shows what would become different where that is asked', () =>
    inFolder(files(), async (folder) => {
      const { code, said } = await readIn(folder, { showOnly: true });
      expect([code, said.split('\n').at(-2)]).toEqual([
        0,
        '6 endringer i 3 vurderinger ville bli skrevet i «forum.yaml». Ingenting er endret.',
      ]);
      expect(forumIn(folder)).toBe(FORUM);
    }));

  test('writes nothing where anything does not fit, and lists it all', () => {
    const rows = [
      { id: '9901/b1', soekt: 1, lokalt_behov: 3, innstilt: -1 },
      { id: '9902/b1', soekt: 1, merknad: 'Ring 22 22 22 22' },
    ];
    return inFolder(files({ 'runde.xlsx': bookOf(rows) }), async (folder) => {
      expect(await readIn(folder, {}, { quiet: true })).toEqual({
        code: 1,
        said: `«Behovsmeldinger», celle C8: feil
  «3» er ikke poeng. Skriv 0, 1 eller 2, eller la cella stå tom.
«Behovsmeldinger», celle F8: feil
  «-1» er ikke et beløp. Skriv hele kroner fra 0 og oppover, uten «kr», eller la cella stå tom.

«runde.xlsx» er ikke lest inn: 2 feil. Ingenting er endret.
`,
      });
      expect(forumIn(folder)).toBe(FORUM);
    });
  });

  test('lets no number of a person into the document, nor out on the screen', () => {
    const rows = [
      { id: '9901/b1', soekt: 1, lokalt_behov: 1 },
      { id: '9902/b1', soekt: 1, merknad: 'Gjelder 158205 50010 i Fjordvik' },
    ];
    return inFolder(files({ 'runde.xlsx': bookOf(rows) }), async (folder) => {
      const { code, said } = await readIn(folder);
      expect(code).toBe(1);
      expect(said).toContain('«Behovsmeldinger», celle G9: feil\n');
      expect(said).toContain('Ingenting er endret.');
      expect(said).not.toContain('50010');
      expect(forumIn(folder)).toBe(FORUM);
    });
  });

  test.each<[string, Files, Partial<ReadBackRequest>, string]>([
    ['a workbook that is not there', {}, { workbook: 'borte.xlsx' }, 'finnes-ikke'],
    [
      'a workbook that is a folder',
      { 'mappe/fil.txt': '' },
      { workbook: 'mappe' },
      'kan-ikke-lese',
    ],
    ['a workbook that is none', { 'runde.xlsx': 'Id;Poeng' }, {}, 'arbeidsbok'],
    ['a forum that is not there', {}, { forum: 'borte.yaml' }, 'finnes-ikke'],
    [
      'a forum that is another document',
      { 'forum.yaml': 'dokument: krav\nversjon: 1\nkrav: []\n' },
      {},
      'ikke-forum',
    ],
    ['a forum with faults', { 'forum.yaml': `${FORUM}rammme: 5\n` }, {}, 'forum-feil'],
    [
      'a forum that is no text',
      { 'forum.yaml': Uint8Array.of(0xff, 0xfe, 0, 0) },
      {},
      'forum-feil',
    ],
  ])('cannot run with %s', (_, changes, asked, code) =>
    inFolder(files(changes), async (folder) => {
      const error = await readIn(folder, asked).catch((thrown: unknown) => thrown);
      expect(error instanceof UserError ? error.code : error).toBe(code);
    }),
  );

  test('does not read a workbook of a size that nobody fills in', () =>
    inFolder(files(), async (folder) => {
      writeFileSync(join(folder, 'stor.xlsx'), new Uint8Array(65 * 1024 * 1024));
      const error = await readIn(folder, { workbook: 'stor.xlsx' }).catch((thrown) => thrown);
      expect(error).toMatchObject({ code: 'arbeidsbok', facts: { feil: { kode: 'for-stor' } } });
    }));
});
