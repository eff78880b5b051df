import { expect, test } from 'vitest';
import { groupBy } from '../../src/domain/group-by.ts';
import { compareText } from '../../src/domain/text-order.ts';

test.each([
  { a: 'solbakken', b: 'solbakken', expected: 0 },
  { a: 'fjellheim', b: 'solbakken', expected: -1 },
  { a: 'solbakken', b: 'fjellheim', expected: 1 },
  { a: 'k10', b: 'k2', expected: -1 },
  { a: '', b: 'k1', expected: -1 },
])('$a and $b', ({ a, b, expected }) => {
  expect(compareText(a, b)).toBe(expected);
});

test('groupBy keeps the order of the items and of the keys', () => {
  const groups = groupBy(['tunet', 'solbakken', 'teigen'], (name) => name[0]);
  expect([...groups]).toEqual([
    ['t', ['tunet', 'teigen']],
    ['s', ['solbakken']],
  ]);
});
