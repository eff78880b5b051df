import { describe, expect, test } from 'vitest';
import type { Effect, PlanData, Unit } from '../../src/domain/plan-data.ts';
import { cautiousCoverage, nextYear, projector } from '../../src/domain/projection.ts';
import { effect, holding, measuredRow, planOf, requirement, unit } from './plan-fixtures.ts';

/** Years, coverage without and with measures, rounded to what a reader could check by hand. */
function seriesOf(plan: PlanData, enhet: string | null): [number, number, number][] {
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  return projector(plan)(measuredRow(plan, enhet)).map((year) => [
    year.aar,
    round(year.uten_tiltak),
    round(year.med_tiltak),
  ]);
}

function finals(plan: PlanData, enhet: string | null): [number, number] {
  const [, without, withMeasures] = seriesOf(plan, enhet).at(-1) ?? [0, -1, -1];
  return [without, withMeasures];
}

test('the vector: start 6, leavers 1/0/0, turnover 8 %, effect 0/2/0', () => {
  const plan = planOf({
    periode: { fra: 2027, til: 2029 },
    enheter: [
      unit('solbakken', {
        'spr-01': holding([0, 4, 6], { avgang: [{ aar: 2027, nivaa: 2, antall: 1 }] }),
      }),
    ],
    krav: [requirement({ mengde: 6 })],
    effekter: [effect({ antall: 2, aar: 2028 })],
    utskifting: new Map([
      ['barnehage', 0.08],
      ['skole', 0.5],
    ]),
  });
  const years = projector(plan)(measuredRow(plan, 'solbakken'));
  expect(years.map((year) => year.aar)).toEqual([2027, 2028, 2029]);
  for (const [index, expected] of [4.6, 6.232, 5.73344].entries()) {
    expect(years[index]?.med_tiltak).toBeCloseTo(expected, 12);
    expect(years[index]?.gap_med_tiltak).toBeCloseTo(Math.max(0, 6 - expected), 12);
  }
  for (const [index, expected] of [4.6, 4.232, 3.89344].entries()) {
    expect(years[index]?.uten_tiltak).toBeCloseTo(expected, 12);
    expect(years[index]?.gap_uten_tiltak).toBeCloseTo(6 - expected, 12);
  }
});

describe('nextYear', () => {
  test.each([
    { name: 'nothing happens', coverage: 3, change: [0, 0, 0], expected: 3 },
    { name: 'leavers first, then turnover', coverage: 5, change: [1, 0.5, 0], expected: 2 },
    { name: 'measures after turnover', coverage: 4, change: [0, 0.5, 2], expected: 4 },
    { name: 'no more leave than there are', coverage: 1, change: [3, 0.5, 2], expected: 2 },
    { name: 'everybody is replaced', coverage: 4, change: [0, 1, 0], expected: 0 },
    { name: 'never below nobody', coverage: 1, change: [0, 0, -3], expected: 0 },
  ])('$name', ({ coverage, change: [avgang = 0, utskifting = 0, effekt = 0], expected }) => {
    expect(nextYear(coverage, { avgang, utskifting, effekt })).toBe(expected);
  });
});

describe('the years', () => {
  const planFrom = (kartlagt: number) =>
    planOf({
      enheter: [unit('solbakken', { 'spr-01': [0, 0, 2] }, { kartlagt })],
      krav: [requirement()],
    });

  test.each([
    { kartlagt: 2026, years: [2027, 2028, 2029, 2030] },
    { kartlagt: 2024, years: [2025, 2026, 2027, 2028, 2029, 2030] },
    { kartlagt: 2029, years: [2030] },
    { kartlagt: 2030, years: [] },
    { kartlagt: 2031, years: [] },
  ])('after a mapping in $kartlagt', ({ kartlagt, years }) => {
    expect(seriesOf(planFrom(kartlagt), 'solbakken').map(([aar]) => aar)).toEqual(years);
  });

  test('none where nothing is mapped, or the plan has no period', () => {
    const unmapped = planOf({ enheter: [unit('solbakken')], krav: [requirement()] });
    expect(seriesOf(unmapped, 'solbakken')).toEqual([]);
    expect(seriesOf({ ...planFrom(2026), periode: null }, 'solbakken')).toEqual([]);
  });
});

describe('known leavers', () => {
  test.each([
    { name: 'at the level and above', avgang: { aar: 2028, nivaa: 2, antall: 1 }, last: 3 },
    { name: 'above', avgang: { aar: 2028, nivaa: 3, antall: 1 }, last: 3 },
    { name: 'not below', avgang: { aar: 2028, nivaa: 1, antall: 1 }, last: 4 },
    {
      name: 'not in the year of the mapping: they are not counted',
      avgang: { aar: 2026, nivaa: 2, antall: 1 },
      last: 4,
    },
    { name: 'in the first year', avgang: { aar: 2027, nivaa: 2, antall: 1 }, last: 3 },
    { name: 'in the last year', avgang: { aar: 2030, nivaa: 2, antall: 1 }, last: 3 },
    { name: 'not after the period', avgang: { aar: 2031, nivaa: 2, antall: 1 }, last: 4 },
  ])('$name', ({ avgang, last }) => {
    const enheter = [unit('solbakken', { 'spr-01': holding([0, 1, 2, 2], { avgang: [avgang] }) })];
    const plan = planOf({ enheter, krav: [requirement()] });
    expect(finals(plan, 'solbakken')).toEqual([last, last]);
  });
});

describe('effects of measures', () => {
  const withEffect = (more: Partial<Effect>, enhet = 'solbakken') =>
    finals(
      planOf({
        enheter: [
          unit('solbakken', { 'spr-01': [0, 3, 2, 1] }),
          unit('tunet', { 'spr-01': [0, 3, 2, 1] }),
          unit('aasen', { 'spr-01': [0, 3, 2, 1] }, { tjeneste: 'skole' }),
        ],
        krav: [requirement({ enheter: ['solbakken', 'tunet', 'aasen'], tjeneste: null })],
        effekter: [effect(more)],
      }),
      enhet,
    );

  test.each<{ name: string; more: Partial<Effect>; last: number }>([
    { name: 'develop to the level', more: {}, last: 4 },
    { name: 'develop past the level', more: { til_nivaa: 3 }, last: 4 },
    { name: 'develop from 0', more: { fra_nivaa: 0 }, last: 4 },
    { name: 'develop, but not to the level', more: { fra_nivaa: 0, til_nivaa: 1 }, last: 3 },
    { name: 'develop those who were there already', more: { fra_nivaa: 2, til_nivaa: 3 }, last: 3 },
    { name: 'several people', more: { antall: 3 }, last: 6 },
    { name: 'recruit at the level', more: { strategi: 'rekruttere', fra_nivaa: 0 }, last: 4 },
    {
      name: 'recruit below the level',
      more: { strategi: 'rekruttere', fra_nivaa: 0, til_nivaa: 1 },
      last: 3,
    },
    {
      name: 'wind down at the level',
      more: { strategi: 'avvikle', fra_nivaa: 2, til_nivaa: 0 },
      last: 2,
    },
    {
      name: 'wind down above the level',
      more: { strategi: 'avvikle', fra_nivaa: 3, til_nivaa: 0 },
      last: 2,
    },
    {
      name: 'wind down below the level',
      more: { strategi: 'avvikle', fra_nivaa: 1, til_nivaa: 0 },
      last: 3,
    },
    {
      name: 'wind down more than there are',
      more: { strategi: 'avvikle', fra_nivaa: 2, til_nivaa: 0, antall: 9 },
      last: 0,
    },
    {
      name: 'mobilise at the level',
      more: { strategi: 'mobilisere', fra_enhet: 'tunet', fra_nivaa: 0 },
      last: 4,
    },
    {
      name: 'mobilise below the level',
      more: { strategi: 'mobilisere', fra_enhet: 'tunet', fra_nivaa: 0, til_nivaa: 1 },
      last: 3,
    },
    { name: 'another competence', more: { kompetanse: 'spr-03' }, last: 3 },
    { name: 'another unit', more: { enhet: 'tunet' }, last: 3 },
    { name: 'an unknown unit', more: { enhet: 'nedlagt' }, last: 3 },
    { name: 'in the year of the mapping: they are counted already', more: { aar: 2026 }, last: 3 },
    { name: 'in the first year', more: { aar: 2027 }, last: 4 },
    { name: 'in the last year', more: { aar: 2030 }, last: 4 },
    { name: 'after the period', more: { aar: 2031 }, last: 3 },
    { name: 'each unit of the service', more: { tjeneste: 'barnehage', antall: 2 }, last: 5 },
    { name: 'each unit of another service', more: { tjeneste: 'skole', antall: 2 }, last: 3 },
  ])('$name', ({ more, last }) => {
    expect(withEffect(more)).toEqual([3, last]);
  });

  test.each<{ name: string; more: Partial<Effect>; last: number }>([
    { name: 'whom it is taken from', more: {}, last: 2 },
    { name: 'not those below the level', more: { til_nivaa: 1 }, last: 3 },
    { name: 'for each unit of a service', more: { tjeneste: 'barnehage', enhet: null }, last: 1 },
    {
      name: 'for no unit of a service without units',
      more: { tjeneste: 'sfo', enhet: null },
      last: 3,
    },
  ])('mobilising: $name', ({ more, last }) => {
    const mobilised = {
      strategi: 'mobilisere' as const,
      fra_enhet: 'aasen',
      fra_nivaa: 0,
      ...more,
    };
    expect(withEffect(mobilised, 'aasen')).toEqual([3, last]);
  });

  test('their year, and what was there before', () => {
    const plan = planOf({
      enheter: [unit('solbakken', { 'spr-01': [0, 3, 1] })],
      krav: [requirement({ mengde: 2 })],
      effekter: [effect({ aar: 2028 }), effect({ tiltak: 't2', aar: 2028, antall: 2 })],
    });
    expect(seriesOf(plan, 'solbakken')).toEqual([
      [2027, 1, 1],
      [2028, 1, 4],
      [2029, 1, 4],
      [2030, 1, 4],
    ]);
    const gaps = projector(plan)(measuredRow(plan, 'solbakken'));
    expect(gaps.map((year) => [year.gap_uten_tiltak, year.gap_med_tiltak])).toEqual([
      [1, 1],
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });
});

describe('a service as a whole', () => {
  const serviceOf = (enheter: Unit[], effekter: Effect[] = []) =>
    planOf({
      enheter,
      krav: [requirement({ per: 'tjeneste' })],
      effekter,
      utskifting: new Map([['barnehage', 0.5]]),
    });

  test('adds up its units, then lets turnover take its share', () => {
    const avgang = [{ aar: 2028, nivaa: 2, antall: 1 }];
    const plan = serviceOf(
      [
        unit('solbakken', { 'spr-01': holding([0, 1, 1], { avgang }) }),
        unit('tunet', { 'spr-01': [0, 1, 3] }),
        unit('fjellheim'),
      ],
      [effect({ tjeneste: 'barnehage', antall: 1, aar: 2027 })],
    );
    expect(seriesOf(plan, null)).toEqual([
      [2027, 2, 5],
      [2028, 0.5, 2],
      [2029, 0.25, 1],
      [2030, 0.125, 0.5],
    ]);
  });

  test('moving people within it changes nothing', () => {
    const plan = serviceOf(
      [unit('solbakken', { 'spr-01': [0, 0, 4] }), unit('tunet', { 'spr-01': [0, 0, 4] })],
      [effect({ strategi: 'mobilisere', fra_enhet: 'tunet', fra_nivaa: 0, antall: 2 })],
    );
    expect(finals(plan, null)).toEqual([0.5, 0.5]);
  });

  test('begins after its last mapping, and loses nobody who left before', () => {
    const avgang = [
      { aar: 2024, nivaa: 2, antall: 1 },
      { aar: 2025, nivaa: 2, antall: 1 },
      { aar: 2028, nivaa: 2, antall: 1 },
    ];
    const plan = {
      ...serviceOf([
        unit('solbakken', { 'spr-01': holding([0, 0, 4], { avgang }) }, { kartlagt: 2024 }),
        unit('tunet', { 'spr-01': holding([0, 0, 4], { avgang }) }, { kartlagt: 2027 }),
        unit('fjellheim', {}, { kartlagt: 2029 }),
      ]),
      utskifting: new Map<string, number>(),
    };
    expect(seriesOf(plan, null)).toEqual([
      [2028, 5, 5],
      [2029, 5, 5],
      [2030, 5, 5],
    ]);
  });
});

describe('full-time equivalents', () => {
  const inPositions = (more: Partial<Unit>, effekter: Effect[] = []) =>
    finals(
      planOf({
        enheter: [
          unit(
            'solbakken',
            {
              'spr-01': holding([0, 0, 4, 1], {
                aarsverk: [0, 0, 3, 1],
                avgang: [
                  { aar: 2028, nivaa: 2, antall: 2 },
                  { aar: 2029, nivaa: 4, antall: 1 },
                ],
              }),
            },
            more,
          ),
        ],
        krav: [requirement({ maal: 'aarsverk', mengde: 2 })],
        effekter,
      }),
      'solbakken',
    );

  test('leavers count as the mean position at their level, or in the unit', () => {
    expect(inPositions({})).toEqual([1.5, 1.5]);
    expect(inPositions({ aarsverk: 10, ansatte: 20 })).toEqual([2, 2]);
    expect(inPositions({ aarsverk: 10, ansatte: 0 })).toEqual([1.5, 1.5]);
  });

  test('are not what people are counted in', () => {
    const plan = planOf({
      enheter: [unit('solbakken', { 'spr-01': [0, 3] }, { aarsverk: 10, ansatte: 20 })],
      krav: [requirement()],
      effekter: [effect({ antall: 3 })],
    });
    expect(finals(plan, 'solbakken')).toEqual([0, 3]);
  });

  test('people of measures count as the mean position in the unit', () => {
    expect(inPositions({ aarsverk: 10, ansatte: 20 }, [effect({ antall: 3 })])).toEqual([2, 3.5]);
    expect(inPositions({}, [effect({ antall: 3 })])).toEqual([1.5, 4.5]);
  });
});

describe('the cautious reading', () => {
  test.each([
    { projected: 2, expected: 2 },
    { projected: 1.999_999_999_9, expected: 2 },
    { projected: 1.99, expected: 1 },
    { projected: 0, expected: 0 },
  ])('of $projected is $expected', ({ projected, expected }) => {
    expect(cautiousCoverage(projected)).toBe(expected);
  });
});
