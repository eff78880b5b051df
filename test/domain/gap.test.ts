import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelDistance, measureRows, needOf } from '../../src/domain/gap.ts';
import { holding, type Levels, measuredRow, planOf, requirement, unit } from './plan-fixtures.ts';

/** `3,2,2` as counts by level. */
function counts(levels: readonly number[]): number[] {
  const list = [0, 0, 0, 0];
  for (const level of levels) {
    list[level] = (list[level] ?? 0) + 1;
  }
  return list;
}

describe('a row of people', () => {
  test.each([
    { name: 'one short', levels: [3, 2, 2, 1, 0, 0], behov: 4, expected: [3, 1, 0, 0.75, 1] },
    { name: 'mapped, nobody', levels: [], behov: 2, expected: [0, 2, 0, 0, 4] },
    { name: 'nothing asked for', levels: [3, 3, 3], behov: 0, expected: [3, 0, 3, null, 0] },
    { name: 'all one level below', levels: [1, 1, 1, 1], behov: 3, expected: [0, 3, 0, 0, 3] },
    { name: 'just covered', levels: [3, 3], behov: 2, expected: [2, 0, 0, 1, 0] },
    { name: 'more than covered', levels: [2, 2, 2, 1], behov: 2, expected: [3, 0, 1, 1, 0] },
  ])('$name', ({ levels, behov, expected }) => {
    const plan = planOf({
      enheter: [unit('solbakken', { 'spr-01': counts(levels) })],
      krav: [requirement({ mengde: behov })],
    });
    const row = measuredRow(plan, 'solbakken');
    expect(row.behov).toBe(behov);
    expect([row.dekning, row.gap, row.overskudd, row.dekningsgrad, row.nivaaavstand]).toEqual(
      expected,
    );
    expect(row.ukartlagt).toBe(0);
    expect(row.maalt_i).toBe('antall');
  });

  test('unknown is not zero', () => {
    const plan = planOf({ enheter: [unit('solbakken')], krav: [requirement()] });
    expect(measuredRow(plan, 'solbakken')).toMatchObject({
      behov: 2,
      dekning: null,
      gap: null,
      overskudd: null,
      dekningsgrad: null,
      nivaaavstand: null,
      ukartlagt: 1,
      beholdning: { antall: [], aarsverk: [] },
    });
  });
});

describe('a row of full-time equivalents', () => {
  const rowFor = (aarsverk: Levels, mengde: number) =>
    measuredRow(
      planOf({
        enheter: [unit('solbakken', { 'spr-01': holding([0, 3, 3, 3], { aarsverk }) })],
        krav: [requirement({ maal: 'aarsverk', mengde })],
      }),
      'solbakken',
    );

  test('counts positions, not people', () => {
    const row = rowFor([0, 1, 1.3, 1], 3);
    expect(row).toMatchObject({ maalt_i: 'aarsverk', behov: 3, dekning: 2.3, overskudd: 0 });
    expect(row.gap).toBeCloseTo(0.7, 12);
    expect(row.dekningsgrad).toBeCloseTo(2.3 / 3, 12);
    expect(row.nivaaavstand).toBeNull();
  });

  test.each([
    { name: 'noise is not a gap', aarsverk: [0, 0, 0.1, 0.2], mengde: 0.3 },
    { name: 'noise is not a surplus', aarsverk: [0, 0, 0.3], mengde: 0.1 + 0.2 },
    { name: 'nor is it a share below 1', aarsverk: [0, 0, 1], mengde: 1 + 5e-10 },
  ])('$name', ({ aarsverk, mengde }) => {
    expect(rowFor(aarsverk, mengde)).toMatchObject({ gap: 0, overskudd: 0, dekningsgrad: 1 });
  });

  test('nothing asked for has no share', () => {
    expect(rowFor([0, 0, 1], 0)).toMatchObject({ gap: 0, overskudd: 1, dekningsgrad: null });
    expect(rowFor([0, 0, 1], 1e-9).dekningsgrad).toBeNull();
    expect(rowFor([0, 0, 1], 2e-9).dekningsgrad).toBe(1);
  });

  test('a unit without positions at the level is mapped, with none', () => {
    expect(rowFor([], 1)).toMatchObject({ dekning: 0, gap: 1, dekningsgrad: 0, ukartlagt: 0 });
  });
});

describe('needOf', () => {
  test.each([
    { mengde: 0.07, ansatte: 100, expected: 7 },
    { mengde: 0.29, ansatte: 100, expected: 29 },
    { mengde: 0.1, ansatte: 22, expected: 3 },
    { mengde: 0.5, ansatte: 22, expected: 11 },
    { mengde: 1, ansatte: 22, expected: 22 },
    { mengde: 0.01, ansatte: 1, expected: 1 },
    { mengde: 0.3, ansatte: 0, expected: 0 },
    { mengde: 0, ansatte: 22, expected: 0 },
  ])('$mengde of $ansatte is $expected', ({ mengde, ansatte, expected }) => {
    expect(needOf(requirement({ maal: 'andel', mengde }), ansatte)).toBe(expected);
  });

  test('a number stays what it is', () => {
    expect(needOf(requirement({ mengde: 3 }), 100)).toBe(3);
    expect(needOf(requirement({ maal: 'aarsverk', mengde: 1.5 }), 100)).toBe(1.5);
  });
});

describe('which rows there are', () => {
  const enheter = [
    unit('aasen', { 'spr-01': [0, 0, 1] }, { tjeneste: 'skole', ansatte: 30 }),
    unit('fjellheim', { 'spr-01': [0, 4, 1] }, { ansatte: 10 }),
    unit('solbakken', {}, { ansatte: 15 }),
    unit('tunet', { 'spr-01': [2, 0, 1, 2] }, { ansatte: 15 }),
  ];
  const rowsOf = (...krav: Parameters<typeof requirement>[0][]) =>
    measureRows(planOf({ enheter, krav: krav.map(requirement) })).map((row) => [
      row.krav.id,
      row.tjeneste,
      row.enhet?.id ?? null,
    ]);

  test.each([
    {
      name: 'each unit of the service, by id',
      krav: [{}],
      expected: [
        ['k1', 'barnehage', 'fjellheim'],
        ['k1', 'barnehage', 'solbakken'],
        ['k1', 'barnehage', 'tunet'],
      ],
    },
    {
      name: 'the units that are listed, each once, by id, unknown ones left out',
      krav: [{ enheter: ['tunet', 'aasen', 'nedlagt', 'tunet'] }],
      expected: [
        ['k1', 'skole', 'aasen'],
        ['k1', 'barnehage', 'tunet'],
      ],
    },
    {
      name: 'the service as a whole',
      krav: [{ per: 'tjeneste' as const }],
      expected: [['k1', 'barnehage', null]],
    },
    {
      name: 'each service of the units that are listed',
      krav: [{ per: 'tjeneste' as const, enheter: ['aasen', 'tunet', 'fjellheim'] }],
      expected: [
        ['k1', 'barnehage', null],
        ['k1', 'skole', null],
      ],
    },
    {
      name: 'none for a service without units',
      krav: [{ tjeneste: 'sfo' as const }],
      expected: [],
    },
    { name: 'none for unknown units', krav: [{ enheter: ['nedlagt'] }], expected: [] },
    {
      name: 'requirements in the order in which people wrote them',
      krav: [
        { id: 'k9', enheter: ['tunet'] },
        { id: 'k2', tjeneste: 'skole' as const },
      ],
      expected: [
        ['k9', 'barnehage', 'tunet'],
        ['k2', 'skole', 'aasen'],
      ],
    },
  ])('$name', ({ krav, expected }) => {
    expect(rowsOf(...krav)).toEqual(expected);
  });
});

describe('a row of a service', () => {
  const enheter = [
    unit('fjellheim', { 'spr-01': holding([1, 4, 1], { aarsverk: [0, 3, 0.5] }) }, { ansatte: 10 }),
    unit('solbakken', {}, { ansatte: 15 }),
    unit(
      'tunet',
      { 'spr-01': holding([2, 0, 1, 2], { aarsverk: [0, 0, 1, 1.5] }) },
      { ansatte: 16 },
    ),
  ];

  test('staff of all its units, levels of those that are mapped', () => {
    const krav = [requirement({ per: 'tjeneste', maal: 'andel', mengde: 0.1 })];
    const row = measuredRow(planOf({ enheter, krav }), null);
    expect(row).toMatchObject({ behov: 5, dekning: 4, gap: 1, ukartlagt: 1, nivaaavstand: 1 });
    expect(row.beholdning.antall).toEqual([3, 4, 2, 2]);
    expect(row.enheter.map((member) => member.id)).toEqual(['fjellheim', 'solbakken', 'tunet']);
  });

  test('full-time equivalents of those that are mapped', () => {
    const krav = [requirement({ per: 'tjeneste', maal: 'aarsverk', mengde: 4 })];
    expect(measuredRow(planOf({ enheter, krav }), null)).toMatchObject({ dekning: 3, gap: 1 });
  });

  test('unknown only if none is mapped', () => {
    const krav = [requirement({ per: 'tjeneste', kompetanse: 'spr-03', mengde: 1 })];
    expect(measuredRow(planOf({ enheter, krav }), null)).toMatchObject({
      behov: 1,
      dekning: null,
      gap: null,
      ukartlagt: 3,
    });
  });

  test('only the units that are listed', () => {
    const krav = [requirement({ per: 'tjeneste', enheter: ['fjellheim', 'solbakken'], mengde: 3 })];
    expect(measuredRow(planOf({ enheter, krav }), null)).toMatchObject({
      dekning: 1,
      gap: 2,
      ukartlagt: 1,
    });
  });
});

describe('levelDistance', () => {
  test.each([
    { name: 'the nearest first', people: [5, 1, 1], level: 3, needed: 2, expected: 3 },
    { name: 'then those at 0', people: [5, 1, 1], level: 3, needed: 4, expected: 9 },
    { name: 'then nobody yet', people: [0, 1], level: 2, needed: 3, expected: 5 },
    { name: 'a scale that ends below', people: [0, 2], level: 3, needed: 2, expected: 4 },
    {
      name: 'those above do not help the others',
      people: [0, 1, 0, 5],
      level: 2,
      needed: 6,
      expected: 1,
    },
    { name: 'more than enough', people: [0, 3, 2], level: 1, needed: 2, expected: 0 },
  ])('$name', ({ people, level, needed, expected }) => {
    expect(levelDistance(people, level, needed)).toBe(expected);
  });

  test('is what its definition says', () => {
    const levels = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(levels, fc.integer({ min: 1, max: 4 }), fc.nat(9), (held, level, needed) => {
        const best = [...held].sort((a, b) => b - a);
        const padded = [...best, ...new Array<number>(9).fill(0)].slice(0, needed);
        const expected = padded.reduce((sum, l) => sum + Math.max(0, level - l), 0);
        const people = [0, 0, 0, 0, 0].map((_, l) => held.filter((h) => h === l).length);
        expect(levelDistance(people, level, needed)).toBe(expected);
      }),
    );
  });
});
