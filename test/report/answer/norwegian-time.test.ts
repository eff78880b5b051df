import { expect, test } from 'vitest';
import { norwegianTime } from '../../../src/report/answer/norwegian-time.ts';

test.each([
  ['2027-02-01T23:59:00+01:00', '2027-02-01', '23.59'],
  ['2027-02-01T23:30:00Z', '2027-02-02', '00.30'],
  ['2027-07-01T00:05:00.5+02:00', '2027-07-01', '00.05'],
  ['2027-02-01T12:00:00-08:00', '2027-02-01', '21.00'],
  ['2026-12-31T23:59:60Z', '2027-01-01', '00.59'],
])('%s is %s kl. %s', (moment, day, clock) => {
  expect(norwegianTime(moment)).toEqual({ day, clock });
});
