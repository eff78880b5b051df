import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GridCell } from '../../../src/document/import/grid.ts';
import { shownValue } from '../../../src/document/import/shown.ts';

test.each<[GridCell | undefined, string]>([
  ['ca. 3', 'ca. 3'],
  ['2–3', '2–3'],
  ['kr 120 000,-', 'kr 120 000,-'],
  ['1,5 mill.', '1,5 mill.'],
  ['uke 8', 'uke 8'],
  ['vår 2027', 'vår 2027'],
  ['31.02.2027', '31.02.2027'],
  ['2027-02-31', '2027-02-31'],
  ['mange', 'mange'],
  [-3, '-3'],
  [{ date: '2027-02-01' }, '2027-02-01'],
  [undefined, ''],
  // What may be about a person.
  ['3 (Kari)', '3 (…)'],
  ['Kari Nordmann', '…'],
  ["Per O'Hansen-Lie", '…'],
  ['Storgata 5, 5600 Fjordvik', '… 5, 5600 …'],
  ['01026512345', '***********'],
  ['010265 12345', '****** *****'],
  ['010265-12345', '******-*****'],
  ['010265', '******'],
  ['01.02.1965', '**.**.****'],
  ['1.2.65', '*.*.**'],
  ['1965', '****'],
  ['912 34 567', '*** ** ***'],
  ['+47 91 23 45 67', '+** ** ** ** **'],
  ['kari@fjordvik.no', '…@…'],
  [1_026_512_345, '**********'],
  [`${'ca '.repeat(30)}3`, 'ca ca ca ca ca ca ca ca ca ca ca ca ca …'],
])('%j is repeated as %s', (cell, expected) => {
  expect(shownValue(cell)).toBe(expected);
});

test('no name and no long number is ever repeated', () => {
  const name = fc.constantFrom('Kari', 'Nordmann', 'Ødegård', 'Đorđe', '01026512345', '91234567');
  fc.assert(
    fc.property(fc.string(), name, fc.string(), (before, secret, after) => {
      expect(shownValue(`${before} ${secret} ${after}`)).not.toContain(secret);
    }),
  );
});
