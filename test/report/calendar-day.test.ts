import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCalendarDay, spreadsheetDay } from '../../src/report/calendar-day.ts';

test.each([
  '2027-02-29',
  '2100-02-29',
  '2027-13-01',
  '2027-00-10',
  '2027-04-31',
  '2027-01-00',
  '2027-1-1',
  '15.01.2027',
  '2027-01-15T00:00:00Z',
  '',
])('%j is not a day', (text) => {
  expect(parseCalendarDay(text)).toBeUndefined();
});

test.each([
  ['1900-03-01', 61],
  ['2000-02-29', 36_585],
  ['2027-01-15', 46_402],
  ['1900-02-28', undefined],
  ['1899-12-31', undefined],
])('%s is day %s of the spreadsheet', (iso, serial) => {
  const day = parseCalendarDay(iso);
  expect(day && spreadsheetDay(day)).toBe(serial);
});

test('days follow one another as in the calendar', () => {
  const first = Date.UTC(1900, 2, 1);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 150_000 }), (count) => {
      const day = parseCalendarDay(new Date(first + count * 86_400_000).toISOString().slice(0, 10));
      expect(day && spreadsheetDay(day)).toBe(61 + count);
    }),
  );
});
