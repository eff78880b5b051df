import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workbook } from '../../src/report/xlsx/model.ts';
import { workbookBytes } from '../../src/report/xlsx/write-workbook.ts';
import { fjordvik } from '../report/xlsx/fjordvik.ts';
import { tableOf, workbookOf } from '../report/xlsx/read-back.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kompass-office-'));
  if (spawnSync('soffice', ['--version']).status !== 0) {
    throw new Error('These tests need LibreOffice Calc: the command soffice was not found.');
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

// Comma, quotes, UTF-8, from row 1, values as they are shown, every sheet to a file of its own.
const csvFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** Opens the workbook in LibreOffice and reads its sheets as rows of text. */
function opened(name: string, workbook: Workbook): (sheet: string) => string[][] {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, workbookBytes(workbook).bytes);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      csvFilter,
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'ignore', timeout: 100_000, env: { ...process.env, LC_ALL: 'C.UTF-8' } },
  );
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
