import { describe, expect, test } from 'vitest';
import { measureRows } from '../../src/domain/gap.ts';
import type { Requirement, Unit } from '../../src/domain/plan-data.ts';
import {
  createPool,
  type Pool,
  sourcesAt,
  takeBelow,
  takeFree,
} from '../../src/domain/proposal-pool.ts';
import { planOf, requirement, unit } from './plan-fixtures.ts';

const solbakken = unit('solbakken');

function poolOf(enheter: Unit[], krav: Requirement[] = [], inUse: [string, number][] = []): Pool {
  const plan = planOf({ enheter: [...enheter, solbakken], krav });
  const { enheter: units, eierform } = plan;
  const terms = { kompetanse: 'spr-01', enheter: units, eierform, inUse: new Map(inUse) };
  return createPool(measureRows(plan), terms);
}

const call = (level: number, wanted: number) => ({ level, wanted, target: [solbakken] });
const askedNext = (pool: Pool, level: number): string[] =>
  [...sourcesAt(pool, level)].map((source) => source.unit.id);

describe('units that may have somebody free', () => {
  const aasen = unit('aasen', { 'spr-01': [1, 1, 2, 1] });
  const lia = unit('lia', { 'spr-01': [1, 1, 1] });

  test.each<{ name: string; pool: Pool; level?: number; wanted: number; left: string[] }>([
    { name: 'nobody was asked', pool: poolOf([aasen, lia]), wanted: 0, left: ['aasen', 'lia'] },
    { name: 'some are left', pool: poolOf([aasen, lia]), wanted: 2, left: ['aasen', 'lia'] },
    { name: 'none are left in the first', pool: poolOf([aasen, lia]), wanted: 3, left: ['lia'] },
    { name: 'none are left at all', pool: poolOf([aasen, lia]), wanted: 9, left: [] },
    {
      name: 'those at the level are not there',
      pool: poolOf([aasen, lia]),
      level: 3,
      wanted: 2,
      left: [],
    },
    {
      name: 'those that are left serve others',
      pool: poolOf([aasen, lia], [], [['aasen', 2]]),
      wanted: 1,
      left: ['lia'],
    },
    {
      name: 'those that are left are needed',
      pool: poolOf([aasen, lia], [requirement({ enheter: ['aasen'] })]),
      wanted: 1,
      left: ['lia'],
    },
    {
      name: 'one more than is needed is left',
      pool: poolOf([aasen, lia], [requirement({ enheter: ['aasen'], mengde: 1 })]),
      wanted: 1,
      left: ['aasen', 'lia'],
    },
    {
      name: 'those that are left are needed at a lower level',
      pool: poolOf([aasen, lia], [requirement({ enheter: ['aasen'], nivaa: 1, mengde: 3 })]),
      wanted: 1,
      left: ['lia'],
    },
    {
      name: 'what is needed above the level does not bind all',
      pool: poolOf([aasen, lia], [requirement({ enheter: ['aasen'], nivaa: 3, mengde: 1 })]),
      wanted: 2,
      left: ['aasen', 'lia'],
    },
    {
      name: 'what several units must have together may not bind the next time',
      pool: poolOf(
        [aasen, lia],
        [requirement({ per: 'tjeneste', enheter: ['aasen', 'lia'], mengde: 4 })],
      ),
      wanted: 1,
      left: ['aasen', 'lia'],
    },
  ])('$name', ({ pool, level = 2, wanted, left }) => {
    takeFree(pool, call(level, wanted));
    expect(askedNext(pool, level)).toEqual(left);
  });

  test('are kept apart by level', () => {
    const pool = poolOf([aasen, lia]);
    takeFree(pool, call(3, 1));
    expect(askedNext(pool, 3)).toEqual([]);
    expect(takeFree(pool, call(2, 9))).toEqual([
      { fra: 'aasen', antall: 2 },
      { fra: 'lia', antall: 1 },
    ]);
  });
});

describe('people', () => {
  test('go down as they are taken', () => {
    const aasen = unit('aasen', { 'spr-01': [4, 3, 2, 1] });
    const pool = poolOf([aasen]);
    takeFree(pool, call(2, 1));
    expect(pool.people.get(aasen)).toEqual([4, 3, 1, 1]);
    expect(takeBelow(pool, { level: 2, wanted: 5, target: [aasen] })).toBe(5);
    expect(pool.people.get(aasen)).toEqual([2, 0, 1, 1]);
    expect(takeBelow(pool, { level: 2, wanted: 5, target: [aasen] })).toBe(2);
    expect(pool.people.get(aasen)).toEqual([0, 0, 1, 1]);
  });

  test('of the unit itself stay as they are', () => {
    const aasen = unit('aasen', { 'spr-01': [0, 0, 2] });
    takeFree(poolOf([aasen]), call(2, 2));
    expect(aasen.beholdning.get('spr-01')?.antall).toEqual([0, 0, 2]);
  });

  test('nearest level first, in each unit in turn', () => {
    const [aasen, lia] = [unit('aasen', { 'spr-01': [3, 1] }), unit('lia', { 'spr-01': [3, 1] })];
    const pool = poolOf([aasen, lia]);
    takeBelow(pool, { level: 2, wanted: 3, target: [aasen, lia, solbakken] });
    expect(pool.people.get(aasen)).toEqual([2, 0]);
    expect(pool.people.get(lia)).toEqual([3, 0]);
  });

  test.each([
    { count: 0, kept: [0, 0, 0, 0] },
    { count: 1, kept: [0, 0, 0, 1] },
    { count: 3, kept: [0, 0, 2, 1] },
    { count: 9, kept: [3, 3, 2, 1] },
  ])('the best $count are kept', ({ count, kept }) => {
    const aasen = unit('aasen', { 'spr-01': [4, 3, 2, 1] });
    const [source] = sourcesAt(poolOf([aasen], [], [['aasen', count]]), 0);
    expect(source?.kept).toEqual(kept);
  });
});
