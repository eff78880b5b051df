import { expect, test } from 'vitest';
import { analyse } from '../../src/domain/analysis.ts';
import { roundResult } from '../../src/domain/shown.ts';
import { holding, planOf, requirement, unit } from './plan-fixtures.ts';

const unrounded = () =>
  analyse(
    planOf({
      enheter: [
        unit('solbakken', { 'spr-01': holding([3, 0, 2], { aarsverk: [0, 0, 1.1111] }) }),
        unit('tunet'),
      ],
      krav: [
        requirement({ mengde: 3 }),
        requirement({ id: 'k2', maal: 'aarsverk', mengde: 1.3333, enheter: ['solbakken'] }),
        requirement({ id: 'k3', maal: 'aarsverk', mengde: 1.0055, enheter: ['solbakken'] }),
      ],
      utskifting: new Map([['barnehage', 0.0789]]),
      bemanning: [
        {
          stillingstype: 'barnehagelaerer',
          tjeneste: 'barnehage',
          aarsverk: 84.555,
          behov: 90.111,
          aar: 2030,
        },
        {
          stillingstype: 'assistent',
          tjeneste: 'barnehage',
          aarsverk: 12.345,
          behov: null,
          aar: null,
        },
      ],
    }),
  );
const shown = () => roundResult(unrounded());

test('rows of people', () => {
  expect(shown().rader[0]).toEqual({
    ...unrounded().rader[0],
    dekningsgrad: 0.67,
    framskriving: [
      {
        aar: 2027,
        uten_tiltak: 1.84,
        med_tiltak: 1.84,
        gap_uten_tiltak: 1.16,
        gap_med_tiltak: 1.16,
      },
      { aar: 2028, uten_tiltak: 1.7, med_tiltak: 1.7, gap_uten_tiltak: 1.3, gap_med_tiltak: 1.3 },
      {
        aar: 2029,
        uten_tiltak: 1.56,
        med_tiltak: 1.56,
        gap_uten_tiltak: 1.44,
        gap_med_tiltak: 1.44,
      },
      {
        aar: 2030,
        uten_tiltak: 1.44,
        med_tiltak: 1.44,
        gap_uten_tiltak: 1.56,
        gap_med_tiltak: 1.56,
      },
    ],
  });
});

test('unknown stays unknown', () => {
  expect(shown().rader[1]).toEqual(unrounded().rader[1]);
});

test('rows of full-time equivalents', () => {
  expect(shown().rader[2]).toMatchObject({
    behov: 1.33,
    dekning: 1.11,
    gap: 0.22,
    overskudd: 0,
    dekningsgrad: 0.83,
    gap_etter_deling: 0.22,
    forslag: { mobilisere: [], utvikle: 0, rekruttere: 0.22 },
  });
  expect(shown().rader[3]).toMatchObject({ behov: 1.01, overskudd: 0.11 });
});

test('sums', () => {
  expect(shown().sum).toEqual({ ...unrounded().sum, dekningsgrad: 0.67 });
  expect(shown().sum_aarsverk).toEqual({
    rader: 2,
    behov: 2.34,
    dekket: 2.12,
    gap: 0.22,
    gap_etter_deling: 0.22,
    ukartlagt: 0,
    dekningsgrad: 0.9,
  });
});

test('staffing', () => {
  expect(shown().bemanning).toMatchObject([
    { aarsverk: 84.56, behov: 90.11, gap: 5.56, aar: 2030 },
    { aarsverk: 12.35, behov: null, gap: null, aar: null },
  ]);
});

test('shown twice is shown once', () => {
  expect(roundResult(shown())).toEqual(shown());
});
