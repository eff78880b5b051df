import { describe, expect, test } from 'vitest';
import type { Requirement, Unit } from '../../src/domain/plan-data.ts';
import { findSurplus } from '../../src/domain/surplus.ts';
import { type Levels, planOf, requirement, unit } from './plan-fixtures.ts';

describe('findSurplus', () => {
  const found = (held: Levels, krav: Partial<Requirement>[] = [], more: Partial<Unit> = {}) =>
    findSurplus(
      planOf({
        enheter: [unit('sfo-sentrum', { 'spr-05': held }, more)],
        krav: krav.map((one) => requirement({ kompetanse: 'spr-05', ...one })),
      }),
    ).map((surplus) => surplus.antall);

  test.each<{
    name: string;
    held: Levels;
    krav?: Partial<Requirement>[];
    more?: Partial<Unit>;
    expected: number[];
  }>([
    { name: 'nobody asks', held: [5, 1, 2, 3], expected: [6] },
    { name: 'nobody has it', held: [5], expected: [] },
    {
      name: 'somebody asks, if only elsewhere',
      held: [0, 1],
      krav: [{ tjeneste: 'skole' }],
      expected: [],
    },
    {
      name: 'another competence is asked for',
      held: [0, 1],
      krav: [{ kompetanse: 'spr-01' }],
      expected: [1],
    },
    {
      name: 'asked for in the last year of the plan',
      held: [0, 1],
      krav: [{ frist: 2030 }],
      expected: [],
    },
    { name: 'asked for later', held: [0, 1], krav: [{ frist: 2031 }], expected: [1] },
    { name: 'asked for later, and now', held: [0, 1], krav: [{ frist: 2031 }, {}], expected: [] },
    {
      name: 'not the organisation’s own',
      held: [0, 1],
      more: { eierform: 'privat' },
      expected: [],
    },
  ])('$name', ({ held, krav, more, expected }) => {
    expect(found(held, krav, more)).toEqual(expected);
  });

  test('by unit, then competence', () => {
    const enheter = [
      unit('solbakken', { 'spr-09': [0, 1], 'spr-05': [0, 0, 2], 'spr-07': [0, 3] }),
      unit('aasen', { 'spr-09': [0, 1] }),
    ];
    expect(findSurplus(planOf({ enheter }))).toEqual([
      { enhet: 'aasen', kompetanse: 'spr-09', antall: 1 },
      { enhet: 'solbakken', kompetanse: 'spr-05', antall: 2 },
      { enhet: 'solbakken', kompetanse: 'spr-07', antall: 3 },
      { enhet: 'solbakken', kompetanse: 'spr-09', antall: 1 },
    ]);
  });

  test('without a period every requirement counts', () => {
    const enheter = [unit('solbakken', { 'spr-01': [0, 1] })];
    const krav = [requirement({ frist: 2099 })];
    expect(findSurplus(planOf({ periode: null, enheter, krav }))).toEqual([]);
  });
});
