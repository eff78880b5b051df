import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/document/import/dates.ts';
import { dayOf, dayOfSerial, weeks } from '../../../src/document/import/days.ts';
import type { GridCell } from '../../../src/document/import/grid.ts';
import { inShort } from './values.ts';

const span = (day: string) => [day, 'gjett/dag-i-tidsrom'];

describe('a day', () => {
  test.each<[GridCell, unknown]>([
    [{ date: '2027-02-01' }, '2027-02-01'],
    ['01.02.2027', '2027-02-01'],
    ['1.2.2027', '2027-02-01'],
    ['1.2.27', '2027-02-01'],
    ['01.02.27', '2027-02-01'],
    ['1/2-27', '2027-02-01'],
    ['1/2-2027', '2027-02-01'],
    ['1. feb 27', '2027-02-01'],
    ['1. februar 2027', '2027-02-01'],
    ['2027-02-01', '2027-02-01'],
    ['2027-02-01 00:00:00', '2027-02-01'],
    ['2027-02-01T12:30:00Z', '2027-02-01'],
    ['Innen 1.2.2027', '2027-02-01'],
    ['man. 1.2.2027', '2027-02-01'],
    ['20270201', '2027-02-01'],
    [20_270_201, '2027-02-01'],
    ['13/02/2027', '2027-02-13'],
    ['02/13/2027', '2027-02-13'],
    ['02/02/2027', '2027-02-02'],
    ['01/02/2027', ['spm/dag-eller-maaned', '2027-02-01', '2027-01-02']],
    ['01/02/27', ['spm/dag-eller-maaned', '2027-02-01', '2027-01-02']],
    ['31/31/2027', 'verdi/ikke-dato'],
    ['01/02/65', 'verdi/ikke-dato'],
    [46_419, ['2027-02-01', 'gjett/excel-dag']],
    ['31.02.2027', 'verdi/ikke-dato'],
    ['31.02.27', 'verdi/ikke-dato'],
    ['01.02.65', 'verdi/ikke-dato'],
    ['1. smarch 27', 'verdi/ikke-dato'],
    [17, 'verdi/ikke-dato'],
    [true, 'verdi/ikke-dato'],
    ['løpende', 'verdi/ikke-dato'],
    ['snarest', 'verdi/ikke-dato'],
    ['..', 'skjult'],
    ['', 'tomt'],
    [{ error: '#VALUE!' }, 'verdi/formelfeil'],
    // Stretches, of which one day is taken.
    ['uke 8 2027', span('2027-02-22')],
    ['Veke 8, 2027', span('2027-02-22')],
    ['uke 8/27', span('2027-02-22')],
    ['u8 2027', span('2027-02-22')],
    ['2027 uke 8', span('2027-02-22')],
    ['uke 8-10 2027', span('2027-02-22')],
    ['uke 53 2026', span('2026-12-28')],
    ['uke 53 2027', 'verdi/ikke-dato'],
    ['uke 0 2027', 'verdi/ikke-dato'],
    ['uke 10-8 2027', 'verdi/ikke-dato'],
    ['vår 2027', span('2027-01-01')],
    ['Våren 2027', span('2027-01-01')],
    ['V-27', span('2027-01-01')],
    ['V27', span('2027-01-01')],
    ['haust 2027', span('2027-08-01')],
    ['høsten 2027', span('2027-08-01')],
    ["høst '27", span('2027-08-01')],
    ['sommaren 2027', span('2027-06-01')],
    ['2027/28', span('2027-08-01')],
    ['2027/2028', span('2027-08-01')],
    ['2027–2028', span('2027-08-01')],
    ['Skoleåret 2027/28', span('2027-08-01')],
    ['skuleår 2027/28', span('2027-08-01')],
    ['2027/29', 'verdi/ikke-dato'],
    ['1. kvartal 2027', span('2027-01-01')],
    ['Q3 2027', span('2027-07-01')],
    ['kvartal 3 2027', span('2027-07-01')],
    ['2. halvår 2027', span('2027-07-01')],
    ['3. tertial 2027', span('2027-09-01')],
    ['5. kvartal 2027', 'verdi/ikke-dato'],
    ['0. kvartal 2027', 'verdi/ikke-dato'],
    ['1. møte 2027', 'verdi/ikke-dato'],
    ['desember 2027', span('2027-12-01')],
    ['des. 27', span('2027-12-01')],
    ['sept 2027', span('2027-09-01')],
    ['12.2027', span('2027-12-01')],
    ['2027-12', span('2027-12-01')],
    ['13.2027', 'verdi/ikke-dato'],
    ['2027', span('2027-01-01')],
    [2027, span('2027-01-01')],
    ['i løpet av 2027', span('2027-01-01')],
    // Without a year.
    ['uke 8', ['spm/mangler-aar']],
    ['haust', ['spm/mangler-aar']],
    ['1. februar', ['spm/mangler-aar']],
    ['1.2.', ['spm/mangler-aar']],
    ['1/2', ['spm/mangler-aar']],
    ['31.2.', 'verdi/ikke-dato'],
  ])('%j', (cell, expected) => {
    expect(inShort(readDate(cell, { velg: 'foerste' }))).toEqual(expected);
  });

  test.each<[GridCell, unknown]>([
    ['uke 8', span('2027-02-28')],
    ['vår 2028', span('2028-06-30')],
    ['haust', span('2027-12-31')],
    ['2027/28', span('2028-07-31')],
    ['februar', span('2027-02-28')],
    ['1. februar', ['2027-02-01', 'gjett/aar']],
    ['1.2.', ['2027-02-01', 'gjett/aar']],
    ['29.2.', 'verdi/ikke-dato'],
    ['uke 53', 'verdi/ikke-dato'],
  ])('%j as a deadline in the year of the plan', (cell, expected) => {
    expect(inShort(readDate(cell, { aar: 2027, velg: 'siste' }))).toEqual(expected);
  });

  test('says what a stretch was taken to be', () => {
    expect(readDate('Vår 2027', { velg: 'siste' })).toEqual({
      verdi: '2027-06-30',
      sier: {
        kode: 'gjett/dag-i-tidsrom',
        fakta: { verdi: 'Vår 2027', fra: '2027-01-01', til: '2027-06-30', valgt: '2027-06-30' },
      },
    });
  });
});

describe('the calendar', () => {
  test.each([
    [1, '1899-12-31'],
    [45_658, '2025-01-01'],
    [45_658.99, '2025-01-01'],
    [2_958_465, '9999-12-31'],
    [0, undefined],
    [2_958_466, undefined],
    [Number.NaN, undefined],
  ])('Excel’s day %s is %s', (serial, expected) => {
    expect(dayOfSerial(serial)).toBe(expected);
  });

  test('every day that exists is read back, with two digits in the year too', () => {
    const days = fc.record({
      year: fc.integer({ min: 2000, max: 2049 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const expected = dayOf(year, month, day);
        const short = String(year).slice(2);
        for (const text of [`${day}.${month}.${year}`, `${day}.${month}.${short}`]) {
          const reading = readDate(text, { velg: 'foerste' });
          if (expected === undefined) expect(inShort(reading)).toBe('verdi/ikke-dato');
          else expect(reading).toEqual({ verdi: expected });
        }
      }),
    );
  });

  test('weeks follow one another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 1, max: 52 }),
        (year, week) => {
          const [one, next] = [weeks(year, week, week), weeks(year, week, week)];
          expect(one).toEqual(next);
          const both = week < 52 ? weeks(year, week, week + 1) : undefined;
          if (both !== undefined) expect(both.fra).toBe(one?.fra);
          expect(new Date(String(one?.fra)).getUTCDay()).toBe(1);
          expect(new Date(String(one?.til)).getUTCDay()).toBe(0);
        },
      ),
    );
  });
});
