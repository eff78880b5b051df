import { expect, test } from 'vitest';
import { readWorkbook } from '../../../src/document/xlsx/read-workbook.ts';
import { partsWith, zipped } from './make-zip.ts';

function mergedIn(refs: readonly string[]) {
  const cells = refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const sheet = `<worksheet><sheetData/><mergeCells>${cells}<mergeCell/></mergeCells></worksheet>`;
  const read = readWorkbook(zipped(partsWith('', { 'xl/worksheets/sheet1.xml': sheet })));
  return 'fault' in read ? read.fault : read.sheets[0]?.merged;
}

test('merged ranges are read', () => {
  expect(mergedIn(['A1:C2', '$AA$10:$AB$12'])).toEqual([
    { top: 1, left: 0, bottom: 2, right: 2 },
    { top: 10, left: 26, bottom: 12, right: 27 },
  ]);
});

test('what is no range is passed by', () => {
  expect(mergedIn(['A1', 'x', 'A0:B2'])).toEqual([]);
});
