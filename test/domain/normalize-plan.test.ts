import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizePlan, type PlanDocuments } from '../../src/domain/normalize-plan.ts';
import type { PlanData } from '../../src/domain/plan-data.ts';
import type {
  Beholdningspost,
  Bemanningspost,
  Delingsavtale,
  Effekt,
  Enhet,
  Kravpost,
  Plan,
  Tiltakspost,
} from '../../src/generated/types.ts';
import { KNOWN, kravOf, oversiktOf, PLAN, tiltakOf } from './document-fixtures.ts';

const EMPTY: PlanDocuments = { plan: [PLAN], krav: [], oversikt: [], tiltak: [] };

function normalized(more: Partial<PlanDocuments>): PlanData {
  return normalizePlan({ ...EMPTY, ...more }, KNOWN);
}

const solbakken: Enhet = {
  id: 'solbakken',
  navn: 'Solbakken barnehage',
  tjeneste: 'barnehage',
  ansatte: 22,
};
const unitOf = (more: Partial<Enhet>) =>
  normalized({ oversikt: [oversiktOf([{ ...solbakken, ...more }])] }).enheter[0];

describe('the plan', () => {
  test('its period', () => {
    expect(normalized({}).periode).toEqual({ fra: 2027, til: 2030 });
  });

  test.each([
    { type: 'kommune', eierform: 'kommunal' },
    { type: 'fylkeskommune', eierform: 'fylkeskommunal' },
    { type: 'interkommunalt', eierform: 'interkommunal' },
    { type: 'privat_eier', eierform: 'privat' },
  ] as const)('whose units are its own: $type', ({ type, eierform }) => {
    const plan: Plan = { ...PLAN, organisasjon: { ...PLAN.organisasjon, type } };
    const oversikt = [oversiktOf([solbakken])];
    const data = normalized({ plan: [plan], oversikt });
    expect(data.eierform).toBe(eierform);
    expect(data.enheter[0]?.eierform).toBe(eierform);
  });

  test('nothing at all', () => {
    expect(normalizePlan({ ...EMPTY, plan: [] }, KNOWN)).toEqual({
      periode: null,
      eierform: 'kommunal',
      enheter: [],
      krav: [],
      deling: [],
      effekter: [],
      bemanning: [],
      utskifting: new Map(),
    });
  });
});

describe('units', () => {
  test('with what is given, and without', () => {
    expect(unitOf({})).toEqual({
      id: 'solbakken',
      tjeneste: 'barnehage',
      eierform: 'kommunal',
      ansatte: 22,
      aarsverk: null,
      barn: 0,
      kartlagt: 2026,
      beholdning: new Map(),
    });
    expect(unitOf({ eierform: 'privat', aarsverk: 18.4, barn: 64 })).toMatchObject({
      eierform: 'privat',
      aarsverk: 18.4,
      barn: 64,
    });
  });

  test('by id, from all files, each with the year of its own mapping', () => {
    const oversikt = [
      oversiktOf([
        { ...solbakken, id: 'tunet' },
        { ...solbakken, id: 'aasen' },
      ]),
      oversiktOf([solbakken], { kartlagt: '2025-02-01' }),
    ];
    expect(normalized({ oversikt }).enheter.map((unit) => [unit.id, unit.kartlagt])).toEqual([
      ['aasen', 2026],
      ['solbakken', 2025],
      ['tunet', 2026],
    ]);
  });
});

describe('what a unit holds', () => {
  const held = (written: Beholdningspost) =>
    unitOf({ beholdning: { 'spr-01': written } })?.beholdning.get('spr-01');

  test.each<{ name: string; antall: Record<string, number>; expected: number[] }>([
    { name: 'every level', antall: { 0: 10, 1: 8, 2: 3, 3: 1 }, expected: [10, 8, 3, 1] },
    { name: 'levels left out are 0', antall: { 1: 8, 3: 1 }, expected: [0, 8, 0, 1] },
    { name: 'a long scale', antall: { 9: 1 }, expected: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1] },
    { name: 'mapped, nobody', antall: {}, expected: [] },
  ])('$name', ({ antall, expected }) => {
    expect(held({ antall })).toEqual({ antall: expected, aarsverk: [], avgang: [] });
  });

  test('full-time equivalents and known leavers', () => {
    const avgang = [{ aar: 2028, nivaa: 3, antall: 1 }];
    expect(held({ antall: { 3: 1 }, aarsverk: { 2: 2.4, 3: 0.8 }, avgang, ubrukt: 1 })).toEqual({
      antall: [0, 0, 0, 1],
      aarsverk: [0, 0, 2.4, 0.8],
      avgang,
    });
  });

  test('not mapped is not there', () => {
    expect(held({ antall: null, aarsverk: { 2: 1 } })).toBeUndefined();
  });

  test('unknown competences are left out', () => {
    const unit = unitOf({
      beholdning: { 'spr-99': { antall: { 2: 1 } }, 'spr-03': { antall: {} } },
    });
    expect([...(unit?.beholdning.keys() ?? [])]).toEqual(['spr-03']);
  });
});

describe('requirements', () => {
  const krav: Kravpost = {
    id: 'k1',
    kompetanse: 'spr-01',
    gjelder: { tjeneste: 'barnehage' },
    nivaa: 2,
    per: 'enhet',
    hvor: 'tilgjengelig',
    viktighet: 'boer',
  };
  const normalizedKrav = (...more: Partial<Kravpost>[]) =>
    normalized({ krav: [kravOf(more.map((one) => ({ ...krav, ...one })))] }).krav;

  test.each<{ name: string; written: Partial<Kravpost>; expected: object }>([
    { name: 'a number', written: { antall: 2 }, expected: { maal: 'antall', mengde: 2 } },
    { name: 'nobody', written: { antall: 0 }, expected: { maal: 'antall', mengde: 0 } },
    { name: 'a share', written: { andel: 0.1 }, expected: { maal: 'andel', mengde: 0.1 } },
    { name: 'a share of nobody', written: { andel: 0 }, expected: { maal: 'andel', mengde: 0 } },
    { name: 'positions', written: { aarsverk: 1.5 }, expected: { maal: 'aarsverk', mengde: 1.5 } },
    { name: 'no positions', written: { aarsverk: 0 }, expected: { maal: 'aarsverk', mengde: 0 } },
    { name: 'none of them', written: {}, expected: { maal: 'antall', mengde: 0 } },
    { name: 'a service', written: {}, expected: { tjeneste: 'barnehage', enheter: null } },
    {
      name: 'units',
      written: { gjelder: { enheter: ['tunet'] } },
      expected: { tjeneste: null, enheter: ['tunet'] },
    },
    { name: 'now', written: {}, expected: { frist: null, kritisk: false } },
    {
      name: 'later, and critical',
      written: { frist: 2028, kritisk: true },
      expected: { frist: 2028, kritisk: true },
    },
  ])('$name', ({ written, expected }) => {
    expect(normalizedKrav(written)).toMatchObject([expected]);
  });

  test('the rest as it is written', () => {
    expect(normalizedKrav({ antall: 2 })).toEqual([
      {
        id: 'k1',
        kompetanse: 'spr-01',
        tjeneste: 'barnehage',
        enheter: null,
        nivaa: 2,
        maal: 'antall',
        mengde: 2,
        per: 'enhet',
        hvor: 'tilgjengelig',
        viktighet: 'boer',
        frist: null,
        kritisk: false,
      },
    ]);
  });

  test('in their order, without those about unknown competences', () => {
    const list = normalizedKrav({ id: 'k9' }, { id: 'k3', kompetanse: 'spr-99' }, { id: 'k1' });
    expect(list.map((one) => one.id)).toEqual(['k9', 'k1']);
  });
});

describe('agreements', () => {
  const agreement: Delingsavtale = {
    fra: 'ppt',
    til: { tjenester: ['barnehage', 'skole'] },
    kompetanser: ['spr-01'],
    form: 'ansettelse',
    kapasitet: 4,
  };
  const deling = (...more: Partial<Delingsavtale>[]) =>
    normalized({
      oversikt: more.map((one) => oversiktOf([], { deling: [{ ...agreement, ...one }] })),
    }).deling;

  test('with services and competences', () => {
    expect(deling({})).toEqual([
      {
        fra: 'ppt',
        tjenester: new Set(['barnehage', 'skole']),
        enheter: null,
        kompetanser: new Set(['spr-01']),
        kapasitet: 4,
        minst_nivaa: 0,
      },
    ]);
  });

  test('with units, every competence and a least level', () => {
    expect(deling({ til: { enheter: ['tunet'] }, kompetanser: 'alle', minst_nivaa: 3 })).toEqual([
      {
        fra: 'ppt',
        tjenester: null,
        enheter: new Set(['tunet']),
        kompetanser: null,
        kapasitet: 4,
        minst_nivaa: 3,
      },
    ]);
  });

  test('by supplier, from all files', () => {
    const fra = deling({ fra: 'statped' }, { fra: 'helse' }, { fra: 'ppt' }).map((one) => one.fra);
    expect(fra).toEqual(['helse', 'ppt', 'statped']);
  });
});

describe('effects of measures', () => {
  const measure: Tiltakspost = {
    id: 't1',
    tittel: 'Språkløftet',
    strategi: 'utvikle',
    status: 'planlagt',
  };
  const effect: Effekt = { kompetanse: 'spr-01', enhet: 'solbakken', antall: 2, aar: 2028 };
  const effekter = (...more: Partial<Tiltakspost>[]) =>
    normalized({ tiltak: more.map((one) => tiltakOf([{ ...measure, ...one }])) }).effekter;

  test.each<{ name: string; written: Effekt; expected: object }>([
    {
      name: 'in a unit',
      written: { ...effect, fra_nivaa: 1, til_nivaa: 2 },
      expected: { enhet: 'solbakken', tjeneste: null, antall: 2, fra_nivaa: 1, til_nivaa: 2 },
    },
    {
      name: 'in each unit of a service',
      written: { kompetanse: 'spr-01', tjeneste: 'barnehage', antall_per_enhet: 1, aar: 2028 },
      expected: { enhet: null, tjeneste: 'barnehage', antall: 1, fra_nivaa: 0, til_nivaa: 0 },
    },
    {
      name: 'from a unit',
      written: { ...effect, fra_enhet: 'tunet' },
      expected: { fra_enhet: 'tunet' },
    },
    { name: 'from nowhere', written: effect, expected: { fra_enhet: null } },
    {
      name: 'without a number',
      written: { kompetanse: 'spr-01', enhet: 'solbakken', aar: 2028 },
      expected: { antall: 0 },
    },
  ])('$name', ({ written, expected }) => {
    expect(effekter({ effekt: [written] })).toMatchObject([
      { tiltak: 't1', strategi: 'utvikle', kompetanse: 'spr-01', aar: 2028, ...expected },
    ]);
  });

  test.each([
    { status: 'planlagt', counts: 1 },
    { status: 'i_gang', counts: 1 },
    { status: 'fullfoert', counts: 1 },
    { status: 'utsatt', counts: 1 },
    { status: 'avlyst', counts: 0 },
  ] as const)('of a measure that is $status', ({ status, counts }) => {
    expect(effekter({ status, effekt: [effect] })).toHaveLength(counts);
  });

  test('by measure, from all files, without those on unknown competences', () => {
    const list = effekter(
      { id: 't3', strategi: 'rekruttere', effekt: [effect, { ...effect, kompetanse: 'spr-99' }] },
      { id: 't2' },
      { effekt: [effect, { ...effect, aar: 2029 }] },
    );
    expect(list.map((one) => [one.tiltak, one.strategi, one.aar])).toEqual([
      ['t1', 'utvikle', 2028],
      ['t1', 'utvikle', 2029],
      ['t3', 'rekruttere', 2028],
    ]);
  });
});

describe('staffing', () => {
  const post = (stillingstype: string, more: Partial<Bemanningspost> = {}): Bemanningspost => ({
    stillingstype,
    tjeneste: 'barnehage',
    aarsverk: 10,
    ...more,
  });

  test('with what is given, and without', () => {
    const oversikt = [
      oversiktOf([], { bemanning: [post('assistent', { behov: 12, aar: 2030 }), post('laerer')] }),
    ];
    expect(normalized({ oversikt }).bemanning).toEqual([
      { stillingstype: 'assistent', tjeneste: 'barnehage', aarsverk: 10, behov: 12, aar: 2030 },
      { stillingstype: 'laerer', tjeneste: 'barnehage', aarsverk: 10, behov: null, aar: null },
    ]);
  });

  const ordered = [
    post('assistent'),
    post('assistent', { aar: 2028 }),
    post('assistent', { aar: 2030 }),
    post('assistent', { aar: 2030, aarsverk: 11 }),
    post('assistent', { aar: 2030, aarsverk: 11, behov: 1 }),
    post('assistent', { aar: 2030, aarsverk: 11, behov: 2 }),
    post('laerer', { aarsverk: 1 }),
    post('assistent', { tjeneste: 'skole', aarsverk: 1 }),
  ];

  test('by service, kind of position and year, in whatever file and order it stands', () => {
    const written = ordered.map(({ behov = null, aar = null, ...one }) => ({ ...one, behov, aar }));
    const anyOrder = fc.shuffledSubarray(ordered, { minLength: ordered.length });
    fc.assert(
      fc.property(anyOrder, (posts) => {
        const together = [oversiktOf([], { bemanning: posts })];
        const apart = posts.map((one) => oversiktOf([], { bemanning: [one] }));
        expect(normalized({ oversikt: together }).bemanning).toEqual(written);
        expect(normalized({ oversikt: apart }).bemanning).toEqual(written);
      }),
    );
  });
});

test('of two turnover rates the higher counts, in whatever order they come', () => {
  const files = [
    oversiktOf([], { utskifting: { barnehage: 0.08, skole: 0.02 } }),
    oversiktOf([], { utskifting: { barnehage: 0.05, skole: 0.06 } }),
    oversiktOf([]),
  ];
  const rates = new Map([
    ['barnehage', 0.08],
    ['skole', 0.06],
  ]);
  expect(normalized({ oversikt: files }).utskifting).toEqual(rates);
  expect(normalized({ oversikt: files.toReversed() }).utskifting).toEqual(rates);
});
