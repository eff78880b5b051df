import { describe, expect, it } from 'vitest';
import { isoDate, schoolYear } from '../../src/document/written-dates.ts';

describe('isoDate', () => {
  it.each([
    ['1.2.2027', '2027-02-01'],
    ['01.02.2027', '2027-02-01'],
    ['1. 2. 2027', '2027-02-01'],
    ['1/2-2027', '2027-02-01'],
    ['1/2–2027', '2027-02-01'],
    ['1. februar 2027', '2027-02-01'],
    ['1 feb. 2027', '2027-02-01'],
    ['17. mai 2027', '2027-05-17'],
    ['2027-2-1', '2027-02-01'],
    ['2027/02/01', '2027-02-01'],
    ['2027.02.01', '2027-02-01'],
    ['20270201', '2027-02-01'],
    [' 29.2.2028 ', '2028-02-29'],
    ['29.02.2000', '2000-02-29'],
    // February to some, January to others; which century; no such day; no such month.
    ['01/02/2027', undefined],
    ['1.2.27', undefined],
    ['29.2.2027', undefined],
    ['29.2.2100', undefined],
    ['31.4.2027', undefined],
    ['0.2.2027', undefined],
    ['1.13.2027', undefined],
    ['1. smarch 2027', undefined],
    ['våren 2027', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(isoDate(text)).toBe(expected);
  });
});

describe('schoolYear', () => {
  it.each([
    ['2027-2028', '2027/2028'],
    ['2027–2028', '2027/2028'],
    ['2027/28', '2027/2028'],
    ['2027 / 2028', '2027/2028'],
    ['2099/00', '2099/2100'],
    ['2027/2029', undefined],
    ['2028/2027', undefined],
    ['2027', undefined],
    ['27/28', undefined],
  ])('%s', (text, expected) => {
    expect(schoolYear(text)).toBe(expected);
  });
});
