import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allocateAmounts,
  bestByTrial,
  type Demand,
  isFeasible,
  maximumServed,
  merits,
} from './allocation-oracles.ts';

const demand = (antall: number, nivaa: number, ...leverandoerer: number[]): Demand => ({
  antall,
  nivaa,
  leverandoerer,
});

describe('allocate', () => {
  test.each([
    { name: 'nobody asks', capacities: [[0, 0, 4]], demands: [], expected: [] },
    { name: 'nobody gives', capacities: [], demands: [demand(2, 2)], expected: [[]] },
    { name: 'enough', capacities: [[0, 0, 4]], demands: [demand(2, 2, 0)], expected: [[2]] },
    { name: 'too little', capacities: [[0, 0, 4]], demands: [demand(6, 2, 0)], expected: [[4]] },
    {
      name: 'not whom it does not reach',
      capacities: [[0, 0, 4]],
      demands: [demand(2, 2)],
      expected: [[0]],
    },
    {
      name: 'not below the level',
      capacities: [[4, 4, 1]],
      demands: [demand(3, 2, 0)],
      expected: [[1]],
    },
    {
      name: 'above the level',
      capacities: [[0, 0, 1, 2]],
      demands: [demand(3, 1, 0)],
      expected: [[3]],
    },
    {
      name: 'the scale ends below',
      capacities: [[0, 4]],
      demands: [demand(3, 2, 0)],
      expected: [[0]],
    },
    {
      name: 'first come, first served among equals',
      capacities: [[0, 0, 3]],
      demands: [demand(2, 2, 0), demand(2, 2, 0)],
      expected: [[2], [1]],
    },
    {
      name: 'both are served if that is possible: the first moves to its other supplier',
      capacities: [
        [0, 0, 1],
        [0, 0, 1],
      ],
      demands: [demand(1, 2, 0, 1), demand(1, 2, 0)],
      expected: [
        [0, 1],
        [1, 0],
      ],
    },
    {
      name: 'along several exchanges',
      capacities: [
        [0, 0, 1],
        [0, 0, 1],
        [0, 0, 1],
      ],
      demands: [demand(1, 2, 0, 1), demand(1, 2, 1, 2), demand(1, 2, 0)],
      expected: [
        [0, 1, 0],
        [0, 0, 1],
        [1, 0, 0],
      ],
    },
    {
      name: 'the last one that can move does, the first keeps its first supplier',
      capacities: [
        [0, 0, 2],
        [0, 0, 1],
      ],
      demands: [demand(1, 2, 0, 1), demand(1, 2, 0, 1), demand(1, 2, 0)],
      expected: [
        [1, 0],
        [0, 1],
        [1, 0],
      ],
    },
    {
      name: 'specialists are kept for what only they can do',
      capacities: [[0, 0, 1, 1]],
      demands: [demand(1, 2, 0), demand(1, 3, 0)],
      expected: [[1], [1]],
    },
    {
      name: 'a specialist is freed by moving to another supplier',
      capacities: [
        [0, 0, 0, 1],
        [0, 0, 1, 0],
      ],
      demands: [demand(1, 2, 0, 1), demand(1, 3, 0, 1)],
      expected: [
        [0, 1],
        [1, 0],
      ],
    },
    {
      name: 'what is served first stays served, and what is left is left',
      capacities: [[0, 0, 2]],
      demands: [demand(1, 2, 0), demand(4, 2, 0), demand(1, 2, 0)],
      expected: [[1], [1], [0]],
    },
    {
      name: 'the first supplier gives what it can, then the next',
      capacities: [
        [0, 0, 2],
        [0, 0, 5],
      ],
      demands: [demand(3, 2, 0, 1), demand(1, 2, 0, 1)],
      expected: [
        [2, 1],
        [0, 1],
      ],
    },
    {
      name: 'past those who can move nowhere, to those who can',
      capacities: [
        [0, 0, 2],
        [0, 0, 1],
        [0, 0, 1],
      ],
      demands: [demand(1, 2, 2), demand(1, 2, 0, 2), demand(1, 2, 0, 1), demand(1, 2, 0)],
      expected: [
        [0, 0, 1],
        [1, 0, 0],
        [0, 1, 0],
        [1, 0, 0],
      ],
    },
    {
      name: 'of two that can move the last one does',
      capacities: [
        [0, 0, 2],
        [0, 0, 1],
        [0, 0, 1],
      ],
      demands: [demand(1, 2, 0, 1), demand(1, 2, 0, 2), demand(1, 2, 0)],
      expected: [
        [1, 0, 0],
        [0, 0, 1],
        [1, 0, 0],
      ],
    },
    {
      name: 'of two that can move in part the first keeps what it can',
      capacities: [
        [0, 0, 4],
        [0, 0, 2],
        [0, 0, 2],
      ],
      demands: [demand(3, 2, 0, 1), demand(1, 2, 0, 2), demand(2, 2, 0)],
      expected: [
        [2, 1, 0],
        [0, 0, 1],
        [2, 0, 0],
      ],
    },
    {
      name: 'and no more moves than is needed for that',
      capacities: [
        [0, 0, 4],
        [0, 0, 1],
        [0, 0, 9],
      ],
      demands: [demand(2, 2, 0, 1), demand(2, 2, 0, 2), demand(1, 2, 0)],
      expected: [
        [2, 0, 0],
        [1, 0, 1],
        [1, 0, 0],
      ],
    },
    {
      name: 'what is settled with a supplier may still move to its other people',
      capacities: [
        [0, 0, 2],
        [0, 0, 1, 1],
        [0, 0, 1],
        [0, 0, 0, 1],
      ],
      demands: [
        demand(1, 2, 0, 1),
        demand(1, 2, 0, 2),
        demand(1, 2, 0),
        demand(1, 2, 1),
        demand(1, 3, 1, 3),
      ],
      expected: [
        [1, 0, 0, 0],
        [0, 0, 1, 0],
        [1, 0, 0, 0],
        [0, 1, 0, 0],
        [0, 1, 0, 0],
      ],
    },
  ])('$name', ({ capacities, demands, expected }) => {
    expect(allocateAmounts(capacities, demands)).toEqual(expected);
  });
});

const LEVELS = [0, 1, 2, 3];

/** Random suppliers and demands that they may reach. */
function problems(size: { suppliers: number; capacity: number; demands: number; missing: number }) {
  const capacity = fc.tuple(...LEVELS.map((level) => fc.nat(level === 0 ? 0 : size.capacity)));
  return fc.array(capacity, { minLength: 1, maxLength: size.suppliers }).chain((capacities) =>
    fc.record({
      capacities: fc.constant(capacities),
      demands: fc.array(
        fc.record({
          antall: fc.nat(size.missing),
          nivaa: fc.integer({ min: 1, max: 3 }),
          leverandoerer: fc.subarray([...capacities.keys()]),
        }),
        { maxLength: size.demands },
      ),
    }),
  );
}

describe('laws', () => {
  test.each([
    { name: 'few people', size: { suppliers: 3, capacity: 2, demands: 4, missing: 2 } },
    { name: 'many choices', size: { suppliers: 4, capacity: 1, demands: 5, missing: 1 } },
  ])('the best of all ways, tried one by one: $name', ({ size }) => {
    const small = problems(size).filter(
      ({ demands }) => demands.reduce((sum, { antall }) => sum + antall, 0) <= 5,
    );
    fc.assert(
      fc.property(small, ({ capacities, demands }) => {
        const amounts = allocateAmounts(capacities, demands);
        expect(merits(amounts)).toEqual(bestByTrial(capacities, demands));
      }),
      { numRuns: 300 },
    );
  });

  test('every first part of the list is served as well as a maximum flow can', () => {
    const large = problems({ suppliers: 8, capacity: 6, demands: 40, missing: 5 });
    fc.assert(
      fc.property(large, ({ capacities, demands }) => {
        const amounts = allocateAmounts(capacities, demands);
        expect(isFeasible(capacities, demands, amounts)).toBe(true);
        let total = 0;
        for (const [index, row] of amounts.entries()) {
          total += row.reduce((sum, amount) => sum + amount, 0);
          if (index % 7 === 0 || index === demands.length - 1) {
            expect(total).toBe(maximumServed(capacities, demands.slice(0, index + 1)));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('one more person never serves fewer', () => {
    fc.assert(
      fc.property(
        problems({ suppliers: 4, capacity: 3, demands: 10, missing: 3 }),
        fc.nat(3),
        fc.integer({ min: 1, max: 3 }),
        ({ capacities, demands }, supplier, level) => {
          const more = capacities.map((capacity, index) =>
            index === supplier ? capacity.map((n, l) => (l === level ? n + 1 : n)) : capacity,
          );
          const total = (list: readonly (readonly number[])[]) =>
            merits(allocateAmounts(list, demands));
          const before = total(capacities).slice(0, demands.length);
          const after = total(more).slice(0, demands.length);
          expect(after.every((value, index) => value >= (before[index] ?? 0))).toBe(true);
        },
      ),
    );
  });
});
