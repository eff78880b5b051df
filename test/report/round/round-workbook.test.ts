import { beforeAll, describe, expect, test } from 'vitest';
import { readJudgements } from '../../../src/document/read-judgements.ts';
import { readWorkbook } from '../../../src/document/xlsx/read-workbook.ts';
import { readKeyRows } from '../../../src/domain/round-workbook.ts';
import { buildRound } from '../../../src/report/round/build-round.ts';
import type { RoundInput } from '../../../src/report/round/round-input.ts';
import { roundWorkbook } from '../../../src/report/round/round-workbook.ts';
import { workbookBytes } from '../../../src/report/xlsx/write-workbook.ts';
import { type ReadBack, readBack, sheetNamed } from '../xlsx/read-back.ts';
import { countyRound, roundInput } from './county.ts';
import { FORUM, needReport, participant, roundOf, roundReport } from './round-fixture.ts';

const workbookOf = (input: RoundInput) => roundWorkbook(buildRound(input), input);

let read: ReadBack;

beforeAll(async () => {
  read = await readBack(workbookOf(roundInput(countyRound())));
});

const FIRST = 8;
const cell = (address: string, sheet = 'Behovsmeldinger') =>
  sheetNamed(read.book, sheet).getCell(address);
/** The letters of the column with a header, on the sheet of need reports. */
function lettersOf(header: string, { book } = read, sheet = 'Behovsmeldinger'): string {
  const row = sheetNamed(book, sheet).getRow(FIRST - 1);
  let found = '';
  row.eachCell((one) => {
    if (one.text === header) found = one.address.replace(/\d+/, '');
  });
  if (found === '') throw new Error(`no column is called ${header}`);
  return found;
}

describe('the sheet in which the forum works', () => {
  test.each([
    ['Poeng: Lokalt behov', { type: 'list', formulae: ['"0,1,2"'], promptTitle: 'Poeng' }],
    ['Poeng: Partnerskap', { type: 'list', errorTitle: 'Det kan ikke stå her' }],
    ['Innstilt', { type: 'whole', operator: 'greaterThanOrEqual', formulae: [0] }],
    ['Merknad', { type: 'any', promptTitle: 'Merknad' }],
  ])('%s is for the forum to fill in', (header, validation) => {
    const input = cell(`${lettersOf(header)}${FIRST}`);
    expect(input.protection).toMatchObject({ locked: false });
    expect(input.dataValidation).toMatchObject(validation);
  });

  test.each(['Tiltak', 'Behovsmelding', 'Søkt om', 'Poengsum, minst', 'Plass'])(
    '%s is locked',
    (header) => {
      expect(cell(`${lettersOf(header)}${FIRST}`).protection ?? {}).not.toMatchObject({
        locked: false,
      });
    },
  );

  test('computes score, what is not judged and place from its own row and whole columns', () => {
    const at = (header: string) => cell(`${lettersOf(header)}${FIRST}`).value;
    const ids = "'Kriterier'!$B$8:$B$10";
    const weights = "'Kriterier'!$C$8:$C$10";
    const weight = (id: string) => `SUMIF(${ids},"${id}",${weights})`;
    expect(at('Poengsum, minst')).toEqual({
      formula: `ROUND((N(E8)*${weight('lokalt_behov')}+N(F8)*${weight('kollektiv_prosess')}+N(G8)*${weight('partnerskap')})/(2*SUM(${weights})),4)`,
      result: 0.6,
    });
    expect(at('Poengsum, høyst')).toMatchObject({
      formula: expect.stringContaining('IF(G8="",2,G8)'),
      result: 0.8,
    });
    expect(at('Ikke vurdert')).toEqual({ formula: 'COUNTBLANK(E8:G8)', result: 1 });
    expect(at('Plass')).toMatchObject({
      formula: 'IF(L8>0,"",SUMPRODUCT(($L$8:$L$32=0)*($J$8:$J$32>J8+0.000000001))+1)',
    });
    expect(cell('C8', 'Kriterier').value).toBe(2);
    expect(cell('B8', 'Kriterier').value).toBe('lokalt_behov');
  });

  test('has what is recommended, the frame and what is left above the table', () => {
    expect([3, 4, 5].map((row) => [cell(`A${row}`).value, cell(`B${row}`).value])).toEqual([
      ['Innstilt', { formula: 'SUM($H$8:$H$32)', result: 1_240_000 }],
      ['Ramme', { formula: 'ramme', result: 6_500_000 }],
      ['Igjen av rammen', { formula: '$B$4-$B$3', result: 5_260_000 }],
    ]);
    expect(cell('C5').value).toEqual({
      formula: 'IF($B$5<0,"Rammen er overskredet.","Innenfor rammen.")',
      result: 'Innenfor rammen.',
    });
  });

  test('keeps measure and sender in view, and is printed with them on each page', () => {
    expect(sheetNamed(read.book, 'Behovsmeldinger').views[0]).toMatchObject({
      xSplit: 2,
      ySplit: 7,
    });
    expect(read.part('xl/workbook.xml')).toContain(
      "'Behovsmeldinger'!$A:$B,'Behovsmeldinger'!$7:$7",
    );
    expect(read.part('xl/worksheets/sheet2.xml')).toContain('fitToWidth="6"');
  });

  test('may have no reports, no criteria and no frame', async () => {
    const { ramme: _, kriterier, ...forum } = FORUM;
    const empty = await readBack(workbookOf(roundInput(roundOf({ forum }))));
    const sheet = sheetNamed(empty.book, 'Behovsmeldinger');
    expect(sheet.getCell('A6').value).toBe('Ingenting å vise.');
    expect(sheet.getCell('B3').value).toMatchObject({ formula: 'SUM($E$6:$E$6)' });
    expect(sheet.getCell('A4').value).toBeNull();
    const meldinger = [roundReport({ melding: needReport() }, { ...FORUM, kriterier: [] })];
    const unjudged = await readBack(workbookOf(roundInput(roundOf({ forum, meldinger }))));
    expect(sheetNamed(unjudged.book, 'Behovsmeldinger').getCell('G6').value).toBe('–');
  });

  test('says so in words where the frame is exceeded', async () => {
    const forum = { ...FORUM, ramme: 0 };
    const meldinger = [roundReport({ melding: needReport(), more: { innstilt: 100_000 } })];
    const { book } = await readBack(workbookOf(roundInput(roundOf({ forum, meldinger }))));
    const sheet = sheetNamed(book, 'Behovsmeldinger');
    expect([sheet.getCell('B5').result, sheet.getCell('C5').result]).toEqual([
      -100_000,
      'Rammen er overskredet.',
    ]);
  });

  test('computes nothing where no criterion has weight', async () => {
    const forum = { ...FORUM, kriterier: [{ id: 'k', navn: { nb: 'Kriteriet' }, vekt: 0 }] };
    const report = roundReport({ melding: needReport() }, forum);
    const meldinger = [{ ...report, fra: null, til: null }];
    const { book } = await readBack(workbookOf(roundInput(roundOf({ forum, meldinger }))));
    const sheet = sheetNamed(book, 'Behovsmeldinger');
    expect([sheet.getCell('H8').value, sheet.getCell('J8').value]).toEqual(['–', 1]);
  });
});

describe('the overview', () => {
  test('has live sums', () => {
    const values = new Map<string, unknown>();
    sheetNamed(read.book, 'Oversikt').eachRow((row) => {
      values.set(row.getCell(1).text, row.getCell(2).value);
    });
    expect(values.get('Ventet')).toBe(20);
    expect(values.get('Søkt om')).toMatchObject({ formula: "SUM('Behovsmeldinger'!$D$8:$D$32)" });
    expect(values.get('Innstilt')).toEqual({
      formula: "SUM('Behovsmeldinger'!$H$8:$H$32)",
      result: 1_240_000,
    });
    expect(values.get('Ramme')).toBe(6_500_000);
    expect(values.get('Igjen av rammen')).toMatchObject({
      formula: expect.stringMatching(/^\$B\$\d+-\$B\$\d+$/),
    });
  });

  test('is locked, and so are the criteria; the others may be sorted', () => {
    const locked = (sheet: number) =>
      read.part(`xl/worksheets/sheet${sheet}.xml`).includes('<sheetProtection');
    expect([1, 2, 3, 4, 5, 6, 7].map(locked)).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
      false,
    ]);
  });
});

test('the hidden sheet says which round it is and where the columns are', () => {
  const sheet = sheetNamed(read.book, '_kompass');
  expect(sheet.state).toBe('veryHidden');
  const lines: [string, string][] = [];
  sheet.eachRow((row) => lines.push([row.getCell(1).text, row.getCell(2).text]));
  const keys = readKeyRows(lines.slice(1));
  expect(keys).toMatchObject({
    forum: FORUM.navn,
    barnehage_skoleaar: '2027/2028',
    ark: 'Behovsmeldinger',
  });
  expect([...(keys?.kolonner ?? [])]).toEqual([
    ['behovsmelding', 'Behovsmelding'],
    ['soekt', 'Søkt om'],
    ['poeng/lokalt_behov', 'Poeng: Lokalt behov'],
    ['poeng/kollektiv_prosess', 'Poeng: Kollektiv prosess'],
    ['poeng/partnerskap', 'Poeng: Partnerskap'],
    ['innstilt', 'Innstilt'],
    ['merknad', 'Merknad'],
  ]);
  expect(keys?.meldinger).toHaveLength(25);
});

test('the largest gaps stand out where some are larger than others', () => {
  const xml = read.part('xl/worksheets/sheet5.xml');
  expect(xml).toMatch(/&gt;=33<|&gt;=3\d\)/);
  expect(read.part('xl/worksheets/sheet4.xml')).toContain('&gt;=0.75');
});

test('text that looks like a formula, markup and control signs stay text', async () => {
  const navn = '=HYPERLINK("http://eksempel.no")<b>Fjordvik</b>\u0007';
  const melding = needReport({ innsender: { type: 'kommune', kommunenummer: '9901', navn } });
  const round = roundOf({
    deltakere: [participant({ navn })],
    meldinger: [roundReport({ melding })],
  });
  const { book } = await readBack(workbookOf(roundInput(round)));
  const sender = sheetNamed(book, 'Behovsmeldinger').getCell('B8');
  expect(sender.formula).toBeUndefined();
  expect(sender.value).toBe('=HYPERLINK("http://eksempel.no")<b>Fjordvik</b>');
});

test('the same round gives the same bytes', () => {
  const bytes = () => workbookBytes(workbookOf(roundInput(countyRound()))).bytes;
  expect(bytes()).toEqual(bytes());
});

test('a view without the tables of a round is a fault of the program', () => {
  const input = roundInput(roundOf());
  const { sections, ...view } = buildRound(input);
  expect(() => roundWorkbook({ ...view, sections: [] }, input)).toThrow('no table behovsmeldinger');
});

test('tables need no description, and figures among texts stay in the tables', () => {
  const input = roundInput(countyRound({}, 2));
  const view = buildRound(input);
  const sections = view.sections.map(({ table, ...section }) => {
    if (table === null) return { ...section, table };
    const { description, ...bare } = table;
    return { ...section, table: bare };
  });
  const { sheets } = roundWorkbook({ ...view, sections }, input);
  for (const sheet of sheets) expect(sheet).not.toHaveProperty('description');
});

test.each(['nb', 'nn', 'en'] as const)('what is in it is what is read back from it: %s', (lang) => {
  const round = countyRound();
  const [first, ...rest] = round.meldinger;
  if (first === undefined) throw new Error('the county has no need report');
  const judged = { ...first, innstilt: 250_000, merknad: 'Godt forankret\n=1+1' };
  const input = roundInput({ ...round, meldinger: [judged, ...rest] }, lang);
  const read = readWorkbook(workbookBytes(workbookOf(input)).bytes);
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  const { judgements, faults } = readJudgements(read.sheets, FORUM);
  expect(faults).toEqual([]);
  expect(
    judgements.map(({ id, poeng, innstilt, merknad }) => [
      id,
      Object.fromEntries(poeng),
      innstilt,
      merknad,
    ]),
  ).toEqual(
    input.round.meldinger.map(({ id, poeng, innstilt, merknad }) => [id, poeng, innstilt, merknad]),
  );
});
