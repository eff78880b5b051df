import { describe, expect, test } from 'vitest';
import { addAt, addLists, amountAt, sumFrom } from '../../src/domain/amounts.ts';

const people = [1, 2, 3, 4];

test.each([
  { place: 0, expected: 1 },
  { place: 3, expected: 4 },
  { place: 4, expected: 0 },
])('amountAt: $place', ({ place, expected }) => {
  expect(amountAt(people, place)).toBe(expected);
});

test('addAt', () => {
  const list = [1, 2];
  addAt(list, 1, 3);
  addAt(list, 2, 4);
  expect(list).toEqual([1, 5, 4]);
});

describe('sumFrom', () => {
  test.each([
    { from: 0, expected: 10 },
    { from: 2, expected: 7 },
    { from: 3, expected: 4 },
    { from: 4, expected: 0 },
    { from: 9, expected: 0 },
    { from: 1, to: 3, expected: 5 },
    { from: 1, to: 1, expected: 0 },
    { from: 3, to: 9, expected: 4 },
  ])('from $from to $to', ({ from, to, expected }) => {
    expect(sumFrom(people, from, to)).toBe(expected);
  });
});

test.each([
  { lists: [], expected: [] },
  { lists: [[1, 2]], expected: [1, 2] },
  { lists: [[1, 2], [0, 0, 3], [4]], expected: [5, 2, 3] },
])('addLists: $lists', ({ lists, expected }) => {
  expect(addLists(lists)).toEqual(expected);
});
