import { expect, test } from 'vitest';
import { momentWithOffset, startOfDay } from '../../src/cli/moment.ts';

test.each([
  ['winter in Norway', 60, '2027-01-20T09:12:00+01:00'],
  ['summer in Norway', 120, '2027-01-20T10:12:00+02:00'],
  ['UTC', 0, '2027-01-20T08:12:00+00:00'],
  ['west of Greenwich, and the day before', -570, '2027-01-19T22:42:00-09:30'],
])('a moment with its offset: %s', (_, offset, expected) => {
  const moment = new Date('2027-01-20T08:12:00.789Z');
  expect(momentWithOffset(moment, offset)).toBe(expected);
  expect(new Date(expected).getTime()).toBe(new Date('2027-01-20T08:12:00Z').getTime());
});

test('where this machine is, it is the same moment', () => {
  const moment = new Date('2027-07-01T12:00:00Z');
  expect(new Date(momentWithOffset(moment))).toEqual(moment);
});

test('the moment of a day that was fixed', () => {
  expect(startOfDay('2027-01-15')).toBe('2027-01-15T00:00:00Z');
});
