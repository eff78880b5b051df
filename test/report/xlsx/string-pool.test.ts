import { expect, test } from 'vitest';
import { newStringPool, stringNumber, stringsPart } from '../../../src/report/xlsx/string-pool.ts';
import { workbookBytes } from '../../../src/report/xlsx/write-workbook.ts';
import { partsOf, tableOf, workbookOf } from './read-back.ts';

test('a text has one number, and a full pool takes no more', () => {
  const pool = newStringPool(2);
  const numbers = ['barnehage', 'skole', 'barnehage', 'sfo', 'skole'].map((text) =>
    stringNumber(pool, text),
  );
  expect(numbers).toEqual([0, 1, 0, undefined, 1]);
  expect([...stringsPart(pool)].join('')).toContain('uniqueCount="2"><si><t>barnehage</t></si>');
});

test('texts that are not shared stand in their cells', () => {
  const columns = [{ title: 'Krav', kind: 'text' }] as const;
  const rows = Array.from({ length: 50_100 }, (_, index) => [`krav ${index} & mer`]);
  const part = partsOf(workbookBytes(workbookOf(tableOf({ columns, rows }))).bytes);
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(sheet.match(/inlineStr/g)).toHaveLength(101);
  expect(sheet).toMatch(/<c r="A50101" s="\d+" t="inlineStr"><is><t>krav 50099 &amp; mer<\/t>/);
  expect(part('xl/sharedStrings.xml')).toContain('<si><t>krav 49998 &amp; mer</t></si></sst>');
});
