import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dato, epost, orgnr, skoleaar, tidspunkt } from '../../tools/formats.ts';

describe('dato', () => {
  test.each([
    ['2027-02-01', true],
    ['2027-12-31', true],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['2027-02-29', false],
    ['2027-04-31', false],
    ['2027-00-10', false],
    ['2027-13-01', false],
    ['2027-01-00', false],
    ['2027-01-32', false],
  ])('%s: %s', (text, expected) => {
    expect(dato(text)).toBe(expected);
  });

  test('leaves another shape to the pattern', () => {
    expect(dato('1.2.2027')).toBe(true);
  });

  test('knows exactly the days of the calendar', () => {
    const two = (number: number): string => String(number).padStart(2, '0');
    const day = fc.record({
      aar: fc.integer({ min: 1900, max: 2200 }),
      maaned: fc.integer({ min: 0, max: 14 }),
      dag: fc.integer({ min: 0, max: 33 }),
    });
    fc.assert(
      fc.property(day, ({ aar, maaned, dag }) => {
        const date = new Date(Date.UTC(aar, maaned - 1, dag));
        const exists = date.getUTCMonth() === maaned - 1 && date.getUTCDate() === dag;
        expect(dato(`${aar}-${two(maaned)}-${two(dag)}`)).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('tidspunkt', () => {
  test.each([
    ['2027-01-20T09:12:00+01:00', true],
    ['2027-01-20T09:12:00Z', true],
    ['2027-01-20T09:12:00.123Z', true],
    ['2027-01-20T23:59:59.5-02:30', true],
    ['2027-02-30T09:12:00Z', false],
    ['2027-01-20T24:00:00Z', false],
    ['2027-01-20T09:60:00Z', false],
    ['2027-01-20T09:12:60Z', false],
    ['2027-01-20T09:12:00+24:00', false],
    ['2027-01-20T09:12:00+01:60', false],
    ['2027-01-20', true],
  ])('%s: %s', (text, expected) => {
    expect(tidspunkt(text)).toBe(expected);
  });
});

describe('skoleaar', () => {
  test.each([
    ['2027/2028', true],
    ['2099/2100', true],
    ['2027/2029', false],
    ['2028/2027', false],
    ['2027/2027', false],
    ['2027/28', true],
  ])('%s: %s', (text, expected) => {
    expect(skoleaar(text)).toBe(expected);
  });
});

describe('orgnr', () => {
  test.each([
    ['974760673', true],
    ['964965226', true],
    ['123456785', true],
    ['123456786', false],
    ['9901', true],
  ])('%s: %s', (text, expected) => {
    expect(orgnr(text)).toBe(expected);
  });

  test('at most one last digit is right', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 99_999_999 }), (start) => {
        const right = [...'0123456789'].filter((digit) => orgnr(`${start}${digit}`));
        expect(right.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('epost', () => {
  test.each([
    ['ppt@fjordvik.example', true],
    ['post.oppvekst@fjordvik.kommune.example', true],
    ['ppt', false],
    ['ppt@fjordvik', false],
    ['ppt@@fjordvik.example', false],
    ['ppt @fjordvik.example', false],
    ['PPT <ppt@fjordvik.example>', false],
    ['ppt@fjordvik.', false],
  ])('%s: %s', (text, expected) => {
    expect(epost(text)).toBe(expected);
  });
});
