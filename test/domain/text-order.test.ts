import { expect, test } from 'vitest';
import { groupBy } from '../../src/domain/group-by.ts';
import { compareIds, compareText } from '../../src/domain/text-order.ts';

test.each([
  { a: 'solbakken', b: 'solbakken', expected: 0 },
  { a: 'fjellheim', b: 'solbakken', expected: -1 },
  { a: 'solbakken', b: 'fjellheim', expected: 1 },
  { a: 'k10', b: 'k2', expected: -1 },
  { a: '', b: 'k1', expected: -1 },
])('$a and $b', ({ a, b, expected }) => {
  expect(compareText(a, b)).toBe(expected);
});

test.each([
  { a: 'b2', b: 'b10', expected: -1 },
  { a: 'b10', b: 'b2', expected: 1 },
  { a: 'b2', b: 'b2', expected: 0 },
  { a: 'b02', b: 'b2', expected: -1 },
  { a: 'b02', b: 'b10', expected: -1 },
  { a: 'b002', b: 'b2', expected: -1 },
  { a: 'b3', b: 'b002', expected: 1 },
  { a: 'b2', b: 'b2-ny', expected: -1 },
  { a: 'b2-ny', b: 'b2', expected: 1 },
  { a: '9901/b2', b: '9902/b1', expected: -1 },
  { a: '10', b: 'b', expected: -1 },
  { a: 'b', b: '10', expected: 1 },
  { a: '', b: 'b1', expected: -1 },
  { a: 'b1', b: '', expected: 1 },
  { a: 'b100000000000000000000001', b: 'b100000000000000000000002', expected: -1 },
])('the ids $a and $b', ({ a, b, expected }) => {
  expect(Math.sign(compareIds(a, b))).toBe(expected);
});

test('groupBy keeps the order of the items and of the keys', () => {
  const groups = groupBy(['tunet', 'solbakken', 'teigen'], (name) => name[0]);
  expect([...groups]).toEqual([
    ['t', ['tunet', 'teigen']],
    ['s', ['solbakken']],
  ]);
});
