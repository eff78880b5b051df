import { expect, test } from 'vitest';
import { staffingGap } from '../../src/domain/staffing.ts';

test.each([
  { name: 'too few', aarsverk: 84.5, behov: 90, gap: 5.5 },
  { name: 'enough', aarsverk: 90, behov: 90, gap: 0 },
  { name: 'more than enough', aarsverk: 92, behov: 90, gap: 0 },
  { name: 'noise is not a gap', aarsverk: 0.1 + 0.2, behov: 0.3 + 1e-12, gap: 0 },
  { name: 'no need given', aarsverk: 84.5, behov: null, gap: null },
])('$name', ({ aarsverk, behov, gap }) => {
  const staffing = { stillingstype: 'barnehagelaerer', tjeneste: 'barnehage' as const, aar: 2030 };
  expect(staffingGap({ ...staffing, aarsverk, behov })).toEqual({
    ...staffing,
    aarsverk,
    behov,
    gap,
  });
});
