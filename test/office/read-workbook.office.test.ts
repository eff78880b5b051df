import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readJudgements } from '../../src/document/read-judgements.ts';
import { type ReadWorkbook, readWorkbook } from '../../src/document/xlsx/read-workbook.ts';
import { buildRound } from '../../src/report/round/build-round.ts';
import { roundWorkbook } from '../../src/report/round/round-workbook.ts';
import { workbookBytes } from '../../src/report/xlsx/write-workbook.ts';
import { countyRound, roundInput } from '../report/round/county.ts';
import { fjordvik } from '../report/xlsx/fjordvik.ts';
import { type Office, openOffice } from './soffice.ts';

let office: Office;

beforeAll(() => {
  office = openOffice();
});

afterAll(() => office.close());

/** What is read of a file that LibreOffice has saved in some form. */
function saved(name: string, bytes: Uint8Array, form: string): ReadWorkbook {
  const folder = office.convert(`${name}.xlsx`, bytes, form);
  return readWorkbook(readFileSync(join(folder, `${name}.${form}`)));
}

test('a round that LibreOffice has saved reads back as it was', { timeout: 120_000 }, () => {
  const round = countyRound();
  const input = roundInput(round);
  const { bytes } = workbookBytes(roundWorkbook(buildRound(input), input));
  const read = saved('runde', bytes, 'xlsx');
  const sheets = 'fault' in read ? [] : read.sheets;
  const { judgements, faults, notes } = readJudgements(sheets, round.forum);
  expect([faults, notes.filter(({ kode }) => kode === 'flyttet-kolonne')]).toEqual([[], []]);
  expect(
    judgements.map(({ poeng, ...rest }) => ({ ...rest, poeng: Object.fromEntries(poeng) })),
  ).toMatchObject(
    round.meldinger.map(({ id, poeng, innstilt, merknad }) => ({ id, poeng, innstilt, merknad })),
  );
});

test('days and numbers that LibreOffice has saved are told apart', { timeout: 120_000 }, () => {
  const read = saved('fjordvik', workbookBytes(fjordvik).bytes, 'xlsx');
  const sheets = 'fault' in read ? [] : read.sheets;
  const cells = sheets.find(({ name }) => name === 'Tiltak')?.rows[1]?.cells ?? [];
  expect(cells.slice(0, 6).map(({ value, date }) => [value, date])).toEqual([
    ['Videreutdanning', false],
    [46_614, true],
    [180_000, false],
    [0.6, false],
    [2028, false],
    [true, false],
  ]);
});

test.each(['ods', 'xls'])(
  'a workbook saved as .%s is known for what it is',
  { timeout: 120_000 },
  (form) => {
    expect(saved('annet', workbookBytes(fjordvik).bytes, form)).toEqual({
      fault: { kode: 'annet-format', format: form },
    });
  },
);
