import { describe, expect, test } from 'vitest';
import { type SummedRow, sumRows, sumsBy } from '../../src/domain/sums.ts';

const row = (behov: number, dekning: number | null, more: Partial<SummedRow> = {}): SummedRow => {
  const gap = dekning === null ? null : Math.max(0, behov - dekning);
  return { maalt_i: 'antall', behov, dekning, gap, gap_etter_deling: gap, ukartlagt: 0, ...more };
};

const NOTHING = {
  rader: 0,
  behov: 0,
  dekket: 0,
  gap: 0,
  gap_etter_deling: 0,
  ukartlagt: 0,
  dekningsgrad: null,
};

describe('sumRows', () => {
  test.each([
    { name: 'no rows', rows: [], expected: {} },
    {
      name: 'a surplus does not hide a lack',
      rows: [row(2, 9), row(4, 1, { gap_etter_deling: 1 })],
      expected: { rader: 2, behov: 6, dekket: 3, gap: 3, gap_etter_deling: 1, dekningsgrad: 0.5 },
    },
    {
      name: 'unmapped rows count as rows and units only',
      rows: [row(2, 1), row(9, null, { ukartlagt: 3 })],
      expected: {
        rader: 2,
        behov: 2,
        dekket: 1,
        gap: 1,
        gap_etter_deling: 1,
        ukartlagt: 3,
        dekningsgrad: 0.5,
      },
    },
    {
      name: 'rows of a service that are mapped in part',
      rows: [row(4, 4, { ukartlagt: 2 }), row(4, 0, { ukartlagt: 1 })],
      expected: {
        rader: 2,
        behov: 8,
        dekket: 4,
        gap: 4,
        gap_etter_deling: 4,
        ukartlagt: 3,
        dekningsgrad: 0.5,
      },
    },
    { name: 'nothing asked for', rows: [row(0, 3)], expected: { rader: 1 } },
    {
      name: 'nothing mapped',
      rows: [row(3, null, { ukartlagt: 1 })],
      expected: { rader: 1, ukartlagt: 1 },
    },
    {
      name: 'nothing but the other unit',
      rows: [row(3, 1, { maalt_i: 'aarsverk' })],
      expected: {},
    },
  ])('$name', ({ rows, expected }) => {
    expect(sumRows(rows, 'antall')).toEqual({ ...NOTHING, ...expected });
  });

  test('people and full-time equivalents are never added together', () => {
    const rows = [row(2, 1), row(1.5, 0.5, { maalt_i: 'aarsverk' })];
    expect(sumRows(rows, 'antall')).toMatchObject({
      rader: 1,
      behov: 2,
      gap: 1,
      dekningsgrad: 0.5,
    });
    expect(sumRows(rows, 'aarsverk')).toMatchObject({ rader: 1, behov: 1.5, gap: 1, dekket: 0.5 });
  });

  test('what is nothing but noise has no share', () => {
    expect(sumRows([row(1e-9, 0)], 'antall').dekningsgrad).toBeNull();
    expect(sumRows([row(2e-9, 0)], 'antall').dekningsgrad).toBe(0);
  });
});

test('sumsBy: one sum for each value, in order', () => {
  const rows = [
    { ...row(2, 1), tjeneste: 'skole' },
    { ...row(3, 3), tjeneste: 'barnehage' },
    { ...row(4, 1), tjeneste: 'skole' },
    { ...row(1, 1, { maalt_i: 'aarsverk' }), tjeneste: 'skole' },
    { ...row(1, 0, { maalt_i: 'aarsverk' }), tjeneste: 'ppt' },
  ];
  const sums = sumsBy(rows, 'antall', (one) => one.tjeneste);
  expect([...sums].map(([key, sum]) => [key, sum.rader, sum.gap])).toEqual([
    ['barnehage', 1, 0],
    ['skole', 2, 4],
  ]);
  const positions = sumsBy(rows, 'aarsverk', (one) => one.tjeneste);
  expect([...positions.keys()]).toEqual(['ppt', 'skole']);
});
