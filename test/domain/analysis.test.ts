import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/domain/analysis.ts';
import { agreement, effect, holding, planOf, requirement, unit } from './plan-fixtures.ts';

test('an empty plan has an empty answer', () => {
  const sum = {
    rader: 0,
    behov: 0,
    dekket: 0,
    gap: 0,
    gap_etter_deling: 0,
    ukartlagt: 0,
    dekningsgrad: null,
  };
  expect(analyse(planOf())).toEqual({
    versjon: 1,
    rader: [],
    deling: [],
    overfloedig: [],
    sum,
    sum_aarsverk: sum,
    bemanning: [],
  });
});

describe('a small plan', () => {
  const avgang = [{ aar: 2029, nivaa: 3, antall: 1 }];
  const plan = planOf({
    periode: { fra: 2027, til: 2028 },
    enheter: [
      unit('solbakken', { 'spr-01': holding([10, 8, 3, 1], { avgang }) }, { barn: 64 }),
      unit('tunet', { 'spr-01': [6, 4] }, { barn: 40 }),
      unit('fjellheim', {}, { barn: 30 }),
      unit(
        'ppt',
        { 'spr-01': holding([0, 0, 1, 1], { aarsverk: [0, 0, 0.5, 1] }) },
        { tjeneste: 'ppt' },
      ),
      unit('sfo-sentrum', { 'spr-05': [3, 0, 1] }, { tjeneste: 'sfo' }),
    ],
    krav: [
      requirement({ mengde: 6, hvor: 'tilgjengelig', frist: 2028, kritisk: true }),
      requirement({ id: 'k2', tjeneste: 'ppt', maal: 'aarsverk', viktighet: 'boer' }),
    ],
    deling: [agreement({ kapasitet: 2 })],
    effekter: [effect({ enhet: 'tunet', antall: 2, aar: 2028 })],
    bemanning: [
      {
        stillingstype: 'barnehagelaerer',
        tjeneste: 'barnehage',
        aarsverk: 84.5,
        behov: 90,
        aar: 2030,
      },
    ],
    utskifting: new Map([['barnehage', 0.5]]),
  });
  const analysed = () => analyse(plan);

  test('a row with everything on it', () => {
    expect(analysed().rader[2]).toEqual({
      krav: 'k1',
      kompetanse: 'spr-01',
      tjeneste: 'barnehage',
      enhet: 'tunet',
      nivaa: 2,
      viktighet: 'skal',
      hvor: 'tilgjengelig',
      frist: 2028,
      maalt_i: 'antall',
      behov: 6,
      dekning: 0,
      gap: 6,
      overskudd: 0,
      dekningsgrad: 0,
      nivaaavstand: 8,
      ukartlagt: 0,
      deling: [{ fra: 'ppt', antall: 2 }],
      gap_etter_deling: 4,
      saarbarhet: ['ekstern', 'kritisk'],
      framskriving: [
        { aar: 2027, uten_tiltak: 0, med_tiltak: 0, gap_uten_tiltak: 6, gap_med_tiltak: 6 },
        { aar: 2028, uten_tiltak: 0, med_tiltak: 2, gap_uten_tiltak: 6, gap_med_tiltak: 4 },
      ],
      forslag: { mobilisere: [], utvikle: 4, rekruttere: 0 },
    });
  });

  test('a row that sharing covers in full', () => {
    expect(analysed().rader[1]).toMatchObject({
      enhet: 'solbakken',
      behov: 6,
      dekning: 4,
      gap: 2,
      deling: [{ fra: 'ppt', antall: 2 }],
      gap_etter_deling: 0,
      saarbarhet: ['kritisk'],
      forslag: { mobilisere: [], utvikle: 0, rekruttere: 0 },
    });
  });

  test('a row where nothing is mapped', () => {
    expect(analysed().rader[0]).toMatchObject({
      enhet: 'fjellheim',
      behov: 6,
      dekning: null,
      gap: null,
      ukartlagt: 1,
      deling: [],
      gap_etter_deling: null,
      saarbarhet: ['kritisk'],
      framskriving: [],
      forslag: { mobilisere: [], utvikle: 0, rekruttere: 0 },
    });
  });

  test('a row in full-time equivalents', () => {
    expect(analysed().rader[3]).toMatchObject({
      krav: 'k2',
      enhet: 'ppt',
      frist: null,
      maalt_i: 'aarsverk',
      behov: 2,
      dekning: 1.5,
      gap: 0.5,
      dekningsgrad: 0.75,
      nivaaavstand: null,
      gap_etter_deling: 0.5,
      saarbarhet: ['faa'],
      forslag: { mobilisere: [], utvikle: 0, rekruttere: 0.5 },
    });
  });

  test('the rest', () => {
    const result = analysed();
    expect(result).toEqual({
      versjon: 1,
      rader: result.rader,
      deling: [{ fra: 'ppt', kompetanse: 'spr-01', kapasitet: 4, brukt: 4 }],
      overfloedig: [{ enhet: 'sfo-sentrum', kompetanse: 'spr-05', antall: 1 }],
      sum: {
        rader: 3,
        behov: 12,
        dekket: 4,
        gap: 8,
        gap_etter_deling: 4,
        ukartlagt: 1,
        dekningsgrad: 4 / 12,
      },
      sum_aarsverk: {
        rader: 1,
        behov: 2,
        dekket: 1.5,
        gap: 0.5,
        gap_etter_deling: 0.5,
        ukartlagt: 0,
        dekningsgrad: 0.75,
      },
      bemanning: [
        {
          stillingstype: 'barnehagelaerer',
          tjeneste: 'barnehage',
          aarsverk: 84.5,
          behov: 90,
          gap: 5.5,
          aar: 2030,
        },
      ],
    });
  });

  test('only what sums rest on: without flags, projection, proposals and surplus', () => {
    const whole = analysed();
    expect(analyse(plan, 'sums')).toEqual({
      ...whole,
      rader: whole.rader.map((row) => ({
        ...row,
        saarbarhet: [],
        framskriving: [],
        forslag: { mobilisere: [], utvikle: 0, rekruttere: 0 },
      })),
      overfloedig: [],
    });
  });

  test('keys stand in the order in which they are read', () => {
    const result = analysed();
    expect(Object.keys(result)).toEqual([
      'versjon',
      'rader',
      'deling',
      'overfloedig',
      'sum',
      'sum_aarsverk',
      'bemanning',
    ]);
    expect(Object.keys(result.rader[0] ?? {}).join(' ')).toBe(
      'krav kompetanse tjeneste enhet nivaa viktighet hvor frist maalt_i ' +
        'behov dekning gap overskudd dekningsgrad nivaaavstand ukartlagt ' +
        'deling gap_etter_deling saarbarhet framskriving forslag',
    );
  });
});
