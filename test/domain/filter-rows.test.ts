import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/domain/analysis.ts';
import { filterRows, type RowFilter } from '../../src/domain/filter-rows.ts';
import { agreement, planOf, requirement, unit } from './plan-fixtures.ts';

const plan = planOf({
  enheter: [
    unit('aasen', { 'spr-01': [0, 0, 1], 'spr-05': [0, 3] }, { tjeneste: 'skole' }),
    unit('ppt', { 'spr-01': [0, 0, 3], 'spr-03': [0, 0, 1] }, { tjeneste: 'ppt' }),
    unit('solbakken', { 'spr-01': [0, 0, 3], 'spr-03': [2], 'spr-05': [0, 1] }),
    unit('tunet', { 'spr-03': [2], 'spr-06': [0, 1] }),
  ],
  krav: [
    requirement({ id: 'k1', frist: 2028 }),
    requirement({ id: 'k2', tjeneste: 'skole', frist: 2029, hvor: 'tilgjengelig', mengde: 6 }),
    requirement({ id: 'k3', kompetanse: 'spr-03', per: 'tjeneste', hvor: 'tilgjengelig' }),
    requirement({ id: 'k4', maal: 'aarsverk', mengde: 1.5, enheter: ['solbakken'] }),
  ],
  deling: [agreement({ tjenester: new Set(['barnehage', 'skole']) })],
  bemanning: [
    { stillingstype: 'barnehagelaerer', tjeneste: 'barnehage', aarsverk: 8, behov: 9, aar: 2030 },
    { stillingstype: 'laerer', tjeneste: 'skole', aarsverk: 8, behov: 9, aar: 2030 },
  ],
});
const whole = () => analyse(plan);

const everything: RowFilter = {
  aar: null,
  tjeneste: null,
  enhet: null,
  kompetanse: null,
  bareGap: false,
};

function seen(filter: Partial<RowFilter>): Record<string, unknown> {
  const filtered = filterRows(whole(), { ...everything, ...filter }, plan.enheter);
  return {
    rader: filtered.rader.map((row) => `${row.krav}/${row.enhet ?? row.tjeneste}`),
    deling: filtered.deling.map((use) => use.kompetanse),
    overfloedig: filtered.overfloedig.map((surplus) => `${surplus.enhet}/${surplus.kompetanse}`),
    bemanning: filtered.bemanning.map((staffing) => staffing.tjeneste),
    sum: [filtered.sum.rader, filtered.sum.behov, filtered.sum_aarsverk.rader],
  };
}

test('without wishes everything is there', () => {
  expect(filterRows(whole(), everything, plan.enheter)).toEqual(whole());
});

describe('filterRows', () => {
  test.each<{ name: string; filter: Partial<RowFilter>; expected: Record<string, unknown> }>([
    {
      name: 'a year: what must be met by then',
      filter: { aar: 2028 },
      expected: {
        rader: ['k1/solbakken', 'k1/tunet', 'k3/barnehage', 'k4/solbakken'],
        deling: ['spr-01', 'spr-03'],
        sum: [3, 4, 1],
      },
    },
    {
      name: 'an early year: what must be met now',
      filter: { aar: 2020 },
      expected: { rader: ['k3/barnehage', 'k4/solbakken'], sum: [1, 2, 1] },
    },
    {
      name: 'a service',
      filter: { tjeneste: 'skole' },
      expected: {
        rader: ['k2/aasen'],
        deling: ['spr-01'],
        overfloedig: ['aasen/spr-05'],
        bemanning: ['skole'],
        sum: [1, 6, 0],
      },
    },
    {
      name: 'another service',
      filter: { tjeneste: 'barnehage' },
      expected: {
        rader: ['k1/solbakken', 'k1/tunet', 'k3/barnehage', 'k4/solbakken'],
        deling: ['spr-03'],
        overfloedig: ['solbakken/spr-05', 'tunet/spr-06'],
        bemanning: ['barnehage'],
      },
    },
    {
      name: 'a unit',
      filter: { enhet: 'solbakken' },
      expected: {
        rader: ['k1/solbakken', 'k4/solbakken'],
        deling: [],
        overfloedig: ['solbakken/spr-05'],
        bemanning: ['barnehage', 'skole'],
        sum: [1, 2, 1],
      },
    },
    {
      name: 'a supplier',
      filter: { enhet: 'ppt' },
      expected: { rader: [], deling: ['spr-01', 'spr-03'], overfloedig: [], sum: [0, 0, 0] },
    },
    {
      name: 'a service of suppliers',
      filter: { tjeneste: 'ppt' },
      expected: { rader: [], deling: [] },
    },
    {
      name: 'a competence',
      filter: { kompetanse: 'spr-03' },
      expected: { rader: ['k3/barnehage'], deling: ['spr-03'], overfloedig: [] },
    },
    {
      name: 'a competence that nobody asks for',
      filter: { kompetanse: 'spr-05' },
      expected: { rader: [], deling: [], overfloedig: ['aasen/spr-05', 'solbakken/spr-05'] },
    },
    {
      name: 'only gaps: not what is covered, nor what is not known',
      filter: { bareGap: true },
      expected: { rader: ['k2/aasen', 'k3/barnehage', 'k4/solbakken'], sum: [2, 8, 1] },
    },
    {
      name: 'all at once',
      filter: { aar: 2029, tjeneste: 'skole', enhet: 'aasen', kompetanse: 'spr-01', bareGap: true },
      expected: { rader: ['k2/aasen'], deling: ['spr-01'], overfloedig: [] },
    },
    {
      name: 'what there is not',
      filter: { tjeneste: 'sfo' },
      expected: { rader: [], deling: [], overfloedig: [], bemanning: [] },
    },
  ])('$name', ({ filter, expected }) => {
    expect(seen(filter)).toMatchObject(expected);
  });

  test('what is left is as it was', () => {
    const result = whole();
    const [row] = filterRows(result, { ...everything, tjeneste: 'skole' }, plan.enheter).rader;
    expect(row).toBe(result.rader.find((one) => one.krav === 'k2'));
  });

  test('surplus of a unit that the plan does not have belongs to no service', () => {
    const filtered = filterRows(whole(), { ...everything, tjeneste: 'skole' }, []);
    expect(filtered.overfloedig).toEqual([]);
  });
});
