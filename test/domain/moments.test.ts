import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareMoments } from '../../src/domain/moments.ts';

test.each([
  ['2027-02-01T23:59:00+01:00', '2027-02-01T23:59:00+01:00', 0],
  ['2027-02-01T23:59:00+01:00', '2027-02-01T22:59:00Z', 0],
  ['2027-02-01T22:59:00Z', '2027-02-01T23:59:00+01:00', 0],
  ['2027-02-02T00:00:00+01:00', '2027-02-01T23:59:59+01:00', 1],
  ['2027-02-01T23:59:30Z', '2027-02-01T23:59:00+01:00', 1],
  ['2027-02-01T23:59:00+02:00', '2027-02-01T23:59:00+01:00', -1],
  ['2027-02-01T20:29:00-03:30', '2027-02-01T23:59:00Z', 0],
  ['2027-01-01T00:30:00+01:00', '2026-12-31T23:30:00Z', 0],
  ['2027-03-01T00:00:00Z', '2027-02-28T24:00:00Z', 0],
  ['2028-02-29T23:00:00Z', '2028-03-01T00:00:00+01:00', 0],
  ['2027-02-28T23:00:00Z', '2027-03-01T00:00:00+01:00', 0],
  ['2100-02-28T23:00:00Z', '2100-03-01T00:00:00+01:00', 0],
  ['2027-02-01T23:59:00.5Z', '2027-02-01T23:59:00.50Z', 0],
  ['2027-02-01T23:59:00.50Z', '2027-02-01T23:59:00.5001Z', -1],
  ['2027-02-01T23:59:00.9Z', '2027-02-01T23:59:00.10Z', 1],
  ['2027-02-01T23:59:00Z', '2027-02-01T23:59:00.0001Z', -1],
  ['2027-12-01T00:00:00Z', '2027-02-01T00:00:00Z', 1],
])('%s and %s', (a, b, expected) => {
  expect(Math.sign(compareMoments(a, b))).toBe(expected);
  expect(Math.sign(compareMoments(b, a)) + expected).toBe(0);
});

test('the order is that of the clock', () => {
  const date = fc.date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
  const two = (value: number): string => String(value).padStart(2, '0');
  const written = (at: Date, minutes: number): string => {
    const local = new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, 23);
    const ahead = Math.abs(minutes);
    const sign = minutes < 0 ? '-' : '+';
    return `${local}${sign}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
  };
  fc.assert(
    fc.property(date, offset, date, offset, (a, ahead, b, behind) => {
      const order = Math.sign(compareMoments(written(a, ahead), written(b, behind)));
      expect(order).toBe(Math.sign(a.getTime() - b.getTime()));
    }),
  );
});

test('a text that is no moment is a fault in the program', () => {
  expect(() => compareMoments('2027-02-01', '2027-02-01T00:00:00Z')).toThrow('2027-02-01');
});
