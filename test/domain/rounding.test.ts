import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positivePart, roundHalfAway } from '../../src/domain/rounding.ts';

describe('roundHalfAway', () => {
  test.each([
    { value: 0, decimals: 2, expected: 0 },
    { value: 2.344, decimals: 2, expected: 2.34 },
    { value: 2.345, decimals: 2, expected: 2.35 },
    { value: 2.346, decimals: 2, expected: 2.35 },
    { value: -2.344, decimals: 2, expected: -2.34 },
    { value: -2.345, decimals: 2, expected: -2.35 },
    { value: 1.005, decimals: 2, expected: 1.01 },
    { value: 0.1 + 0.2, decimals: 2, expected: 0.3 },
    { value: 5.73344, decimals: 2, expected: 5.73 },
    { value: 0.004, decimals: 2, expected: 0 },
    { value: -0.004, decimals: 2, expected: 0 },
    { value: 2.5, decimals: 0, expected: 3 },
    { value: -2.5, decimals: 0, expected: -3 },
    { value: 2.449, decimals: 1, expected: 2.4 },
    { value: 399_100, decimals: 2, expected: 399_100 },
  ])('$value to $decimals decimals is $expected', ({ value, decimals, expected }) => {
    expect(roundHalfAway(value, decimals)).toBe(expected);
  });

  test('is odd, and never far from the figure', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const rounded = roundHalfAway(value, 2);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.005 + 2e-9);
        expect(roundHalfAway(-value, 2) + rounded).toBe(0);
        expect(roundHalfAway(rounded, 2)).toBe(rounded);
      }),
    );
  });
});

describe('positivePart', () => {
  test.each([
    { value: 1, expected: 1 },
    { value: 2e-9, expected: 2e-9 },
    { value: 1e-9, expected: 0 },
    { value: 5e-10, expected: 0 },
    { value: 0, expected: 0 },
    { value: -1, expected: 0 },
  ])('of $value is $expected', ({ value, expected }) => {
    expect(positivePart(value)).toBe(expected);
  });
});
