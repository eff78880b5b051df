import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workbook } from '../../src/report/xlsx/model.ts';
import { workbookBytes } from '../../src/report/xlsx/write-workbook.ts';
import { fjordvik } from '../report/xlsx/fjordvik.ts';
import { tableOf, workbookOf } from '../report/xlsx/read-back.ts';
import { fourReports, roundWorkbook } from '../report/xlsx/round.ts';
import { type Office, openOffice } from './soffice.ts';

let office: Office;

beforeAll(() => {
  office = openOffice();
});

afterAll(() => office.close());

// Comma, quotes, UTF-8, from row 1, values as they are shown, every sheet to a file of its own.
const csvFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** Opens the workbook in LibreOffice and reads its sheets as rows of text. */
function opened(name: string, workbook: Workbook): (sheet: string) => string[][] {
  const folder = office.convert(`${name}.xlsx`, workbookBytes(workbook).bytes, csvFilter);
  return (sheet) =>
    parse(readFileSync(join(folder, `${name}-${sheet}.csv`)), {
      relax_column_count: true,
      skip_empty_lines: false,
    });
}

test('LibreOffice shows the values that were written', { timeout: 120_000 }, () => {
  const sheet = opened('fjordvik', fjordvik);
  expect(sheet('Kompetansegap').slice(3)).toEqual([
    ['Krav', 'Kommunenummer', 'Behov', 'Gap', 'Dekningsgrad', 'Merknad'],
    ['k1', '0301', '1,200', '0', '100 %', 'Dekket'],
    [
      'k2',
      '9901',
      '3.50',
      '2',
      '40 %',
      'Kravet følger av rammeplanen og er drøftet med styrerne i alle barnehagene i kommunen.',
    ],
    ['k3', '9902', '4', 'ukjent', '–', ''],
    ['k4', '', '', '', '', ''],
  ]);
  expect(sheet('Tiltak')[1]?.slice(0, 5)).toEqual([
    'Videreutdanning',
    '15.08.2027',
    '180,000 kr',
    '0.60',
    '2028',
  ]);
  expect(sheet('Bemanning')).toEqual([
    ['Stillingstype', 'Årsverk'],
    ['Planen har ingen tall for bemanning.', ''],
  ]);
  expect(sheet('Sammendrag')[5]?.slice(0, 2)).toEqual(['Samlet gap', '25']);
});

test('LibreOffice runs no text as a formula', { timeout: 120_000 }, () => {
  const texts = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '=HYPERLINK("http://eksempel.no")', '_x000D_'];
  const columns = [{ title: '=1+1', kind: 'text' }] as const;
  const rows = texts.map((text) => [text]);
  const sheet = opened('fiendtlig', workbookOf(tableOf({ columns, rows })));
  expect(sheet('Tiltak').flat()).toEqual(['=1+1', ...texts]);
});

test('LibreOffice computes what was computed here', { timeout: 120_000 }, () => {
  // With values beside the formulas that are all wrong, what is shown is what LibreOffice computed.
  const wrong = JSON.parse(JSON.stringify(roundWorkbook(fourReports)), (_, value) =>
    typeof value?.formula === 'string' ? { ...value, value: 17 } : value,
  ) as Workbook;
  const sheet = opened('runde', wrong);
  expect(
    sheet('Oversikt')
      .slice(1, 4)
      .map((row) => row.slice(0, 2)),
  ).toEqual([
    ['Søkt i alt', '860,000 kr'],
    ['Igjen av ramma', '300,000 kr'],
    ['Status', 'innenfor ramma'],
  ]);
  expect(
    sheet('Behovsmeldinger')
      .slice(2, 5)
      .map((row) => row.slice(0, 2)),
  ).toEqual([
    ['Innstilt', '200,000 kr'],
    ['Ramme', '500,000 kr'],
    ['Igjen', '300,000 kr'],
  ]);
  expect(
    sheet('Behovsmeldinger')
      .slice(7)
      .map((row) => row[4]),
  ).toEqual(['83 %', '', '', '']);
});
