import { describe, expect, test } from 'vitest';
import { measureRows } from '../../src/domain/gap.ts';
import type { Agreement, PlanData, Requirement, Unit } from '../../src/domain/plan-data.ts';
import { shareCompetence, sharedTotal } from '../../src/domain/sharing.ts';
import { agreement, planOf, requirement, unit } from './plan-fixtures.ts';

const shared = (more: Partial<Requirement> = {}): Requirement =>
  requirement({ hvor: 'tilgjengelig', ...more });

/** The educational-psychological service with people of spr-01 at levels 0 to 3. */
const ppt = (...people: number[]): Unit => unit('ppt', { 'spr-01': people }, { tjeneste: 'ppt' });

/** `k1/solbakken`, or `k1/barnehage` for a service → who serves it: `ppt 2`. */
function servedBy(plan: PlanData): Record<string, string[] | undefined> {
  const { deling } = shareCompetence(plan, measureRows(plan));
  return Object.fromEntries(
    [...deling].map(([row, shares]) => [
      `${row.krav.id}/${row.enhet?.id ?? row.tjeneste}`,
      shares.map((share) => `${share.fra} ${share.antall}`),
    ]),
  );
}

describe('which rows may be served', () => {
  test.each<{
    name: string;
    krav: Partial<Requirement>;
    til?: Partial<Agreement>;
    served: string[];
  }>([
    { name: 'missing people', krav: {}, served: ['ppt 2'] },
    { name: 'not what must be in the unit', krav: { hvor: 'enhet' }, served: [] },
    { name: 'not full-time equivalents', krav: { maal: 'aarsverk', mengde: 1 }, served: [] },
    { name: 'shares of the staff', krav: { maal: 'andel', mengde: 0.1 }, served: ['ppt 2'] },
    { name: 'the level of the requirement', krav: { nivaa: 3 }, served: ['ppt 2'] },
    { name: 'no further than the capacity', krav: { nivaa: 3, mengde: 9 }, served: ['ppt 4'] },
    {
      name: 'the least level of the agreement',
      krav: { mengde: 9 },
      til: { minst_nivaa: 3 },
      served: ['ppt 4'],
    },
    {
      name: 'a least level below the requirement',
      krav: { mengde: 9 },
      til: { minst_nivaa: 1 },
      served: ['ppt 8'],
    },
    {
      name: 'the competences of the agreement',
      krav: {},
      til: { kompetanser: new Set(['spr-01']) },
      served: ['ppt 2'],
    },
    {
      name: 'not other competences',
      krav: {},
      til: { kompetanser: new Set(['spr-03']) },
      served: [],
    },
    {
      name: 'the services of the agreement',
      krav: {},
      til: { tjenester: new Set(['skole', 'barnehage']) },
      served: ['ppt 2'],
    },
    { name: 'not other services', krav: {}, til: { tjenester: new Set(['skole']) }, served: [] },
    {
      name: 'the units of the agreement',
      krav: {},
      til: { enheter: new Set(['solbakken']) },
      served: ['ppt 2'],
    },
    { name: 'not other units', krav: {}, til: { enheter: new Set(['tunet']) }, served: [] },
    { name: 'a capacity of nobody', krav: {}, til: { kapasitet: 0 }, served: [] },
    { name: 'a capacity below nobody', krav: {}, til: { kapasitet: -1 }, served: [] },
    { name: 'an unknown supplier', krav: {}, til: { fra: 'nedlagt' }, served: [] },
    { name: 'a supplier that is not mapped', krav: {}, til: { fra: 'tunet' }, served: [] },
  ])('$name', ({ krav, til, served }) => {
    const plan = planOf({
      enheter: [
        ppt(0, 5, 1, 1),
        unit('solbakken', { 'spr-01': [3] }),
        unit('tunet', {}, { tjeneste: 'sfo' }),
      ],
      krav: [shared(krav)],
      deling: [agreement(til)],
    });
    expect(servedBy(plan)['k1/solbakken'] ?? []).toEqual(served);
  });

  test('rows that are not mapped, or lack nothing, are not served', () => {
    const plan = planOf({
      enheter: [ppt(0, 0, 5), unit('solbakken'), unit('tunet', { 'spr-01': [0, 0, 2] })],
      krav: [shared()],
      deling: [agreement()],
    });
    expect(servedBy(plan)).toEqual({});
  });

  test('a supplier does not serve itself', () => {
    const plan = planOf({
      enheter: [ppt(0, 0, 1)],
      krav: [shared({ tjeneste: 'ppt' })],
      deling: [agreement({ tjenester: new Set(['ppt']) })],
    });
    expect(servedBy(plan)).toEqual({ 'k1/ppt': [] });
  });

  test('without agreements nobody is served', () => {
    const plan = planOf({ enheter: [unit('solbakken', { 'spr-01': [3] })], krav: [shared()] });
    expect(servedBy(plan)).toEqual({ 'k1/solbakken': [] });
  });
});

describe('a service as a whole', () => {
  const served = (til: Partial<Agreement>, krav: Partial<Requirement> = {}) =>
    servedBy(
      planOf({
        enheter: [
          ppt(0, 0, 1),
          unit('solbakken', { 'spr-01': [3] }),
          unit('tunet', { 'spr-01': [0, 0, 1] }),
        ],
        krav: [shared({ per: 'tjeneste', mengde: 3, ...krav })],
        deling: [agreement(til)],
      }),
    )['k1/barnehage'];

  test.each<{
    name: string;
    til: Partial<Agreement>;
    krav?: Partial<Requirement>;
    expected: string[];
  }>([
    { name: 'by its name', til: {}, expected: ['ppt 2'] },
    {
      name: 'by all its units',
      til: { enheter: new Set(['tunet', 'solbakken']) },
      expected: ['ppt 2'],
    },
    { name: 'not by some of its units', til: { enheter: new Set(['solbakken']) }, expected: [] },
    {
      name: 'by all the units that the requirement lists',
      til: { enheter: new Set(['solbakken']) },
      krav: { tjeneste: null, enheter: ['solbakken'] },
      expected: ['ppt 3'],
    },
    { name: 'not by one of its own units', til: { fra: 'tunet' }, expected: [] },
  ])('$name', ({ til, krav, expected }) => {
    expect(served(til, krav)).toEqual(expected);
  });
});

describe('who comes first', () => {
  const kindergarten = (id: string, barn: number): Unit => unit(id, { 'spr-01': [3] }, { barn });

  test.each<{
    name: string;
    enheter: Unit[];
    krav: Requirement[];
    expected: Record<string, string[]>;
  }>([
    {
      name: 'skal, then boer, then kan',
      enheter: [kindergarten('solbakken', 9)],
      krav: [
        shared({ id: 'k1', viktighet: 'kan' }),
        shared({ id: 'k2', viktighet: 'boer' }),
        shared({ id: 'k3', viktighet: 'skal' }),
      ],
      expected: { 'k3/solbakken': ['ppt 2'], 'k2/solbakken': ['ppt 2'], 'k1/solbakken': [] },
    },
    {
      name: 'more children, whatever the id',
      enheter: [
        kindergarten('fjellheim', 20),
        kindergarten('solbakken', 40),
        kindergarten('tunet', 60),
      ],
      krav: [shared()],
      expected: { 'k1/tunet': ['ppt 2'], 'k1/solbakken': ['ppt 2'], 'k1/fjellheim': [] },
    },
    {
      name: 'importance before children',
      enheter: [kindergarten('fjellheim', 20), kindergarten('tunet', 60)],
      krav: [
        shared({ id: 'k1', viktighet: 'boer', mengde: 4, enheter: ['tunet'] }),
        shared({ id: 'k2', viktighet: 'skal', mengde: 4, enheter: ['fjellheim'] }),
      ],
      expected: { 'k2/fjellheim': ['ppt 4'], 'k1/tunet': [] },
    },
    {
      name: 'then unit id, before the requirement',
      enheter: [kindergarten('tunet', 20), kindergarten('fjellheim', 20)],
      krav: [
        shared({ id: 'k1', mengde: 4, enheter: ['tunet'] }),
        shared({ id: 'k2', mengde: 4, enheter: ['fjellheim'] }),
      ],
      expected: { 'k2/fjellheim': ['ppt 4'], 'k1/tunet': [] },
    },
    {
      name: 'then the requirement, in whatever order they stand',
      enheter: [kindergarten('tunet', 20)],
      krav: [shared({ id: 'k2', mengde: 3 }), shared({ id: 'k1', mengde: 3 })],
      expected: { 'k1/tunet': ['ppt 3'], 'k2/tunet': ['ppt 1'] },
    },
  ])('$name', ({ enheter, krav, expected }) => {
    const plan = planOf({ enheter: [ppt(0, 0, 1), ...enheter], krav, deling: [agreement()] });
    const served = servedBy(plan);
    expect(served).toEqual(expected);
    expect(Object.keys(served)).toEqual(Object.keys(expected));
  });

  test('of services as wholes: the children of all their units, then the name', () => {
    const enheter = [
      ppt(0, 0, 1),
      kindergarten('solbakken', 30),
      kindergarten('tunet', 30),
      unit('aasen', { 'spr-01': [3] }, { tjeneste: 'skole', barn: 50 }),
      unit('sentrum', { 'spr-01': [3] }, { tjeneste: 'sfo', barn: 50 }),
    ];
    const plan = planOf({
      enheter,
      krav: [
        shared({ per: 'tjeneste', mengde: 3, enheter: ['aasen', 'sentrum', 'solbakken', 'tunet'] }),
      ],
      deling: [agreement({ tjenester: new Set(['barnehage', 'skole', 'sfo']) })],
    });
    expect(servedBy(plan)).toEqual({
      'k1/barnehage': ['ppt 3'],
      'k1/sfo': ['ppt 1'],
      'k1/skole': [],
    });
  });

  test('among suppliers, the first by id', () => {
    const enheter = ['statped', 'ppt', 'helse'].map((id) =>
      unit(id, { 'spr-01': [0, 0, 1] }, { tjeneste: 'ppt' }),
    );
    const plan = planOf({
      enheter: [...enheter, kindergarten('solbakken', 9)],
      krav: [shared({ mengde: 6 })],
      deling: ['helse', 'ppt', 'statped'].map((fra) => agreement({ fra })),
    });
    expect(servedBy(plan)).toEqual({ 'k1/solbakken': ['helse 4', 'ppt 2'] });
  });

  test('both are served if that is possible', () => {
    const enheter = ['ppt', 'statped'].map((id) =>
      unit(id, { 'spr-01': [0, 0, 1] }, { tjeneste: 'ppt' }),
    );
    const plan = planOf({
      enheter: [...enheter, kindergarten('aasen', 90), kindergarten('tunet', 10)],
      krav: [shared({ mengde: 1 })],
      deling: [
        agreement({ fra: 'ppt', kapasitet: 1 }),
        agreement({ fra: 'statped', kapasitet: 1, enheter: new Set(['aasen']) }),
      ],
    });
    expect(servedBy(plan)).toEqual({ 'k1/aasen': ['statped 1'], 'k1/tunet': ['ppt 1'] });
  });
});

describe('competences and agreements', () => {
  test('each competence is by itself', () => {
    const plan = planOf({
      enheter: [
        unit('ppt', { 'spr-01': [0, 0, 1], 'spr-03': [0, 0, 1] }, { tjeneste: 'ppt' }),
        unit('solbakken', { 'spr-01': [3], 'spr-03': [3] }),
      ],
      krav: [shared({ id: 'k1' }), shared({ id: 'k2', kompetanse: 'spr-03' })],
      deling: [agreement({ kapasitet: 2 })],
    });
    expect(servedBy(plan)).toEqual({ 'k1/solbakken': ['ppt 2'], 'k2/solbakken': ['ppt 2'] });
  });

  test('one unit may have an agreement for each competence', () => {
    const plan = planOf({
      enheter: [
        unit('ppt', { 'spr-01': [0, 0, 1], 'spr-03': [0, 0, 1] }, { tjeneste: 'ppt' }),
        unit('solbakken', { 'spr-01': [3], 'spr-03': [3] }),
      ],
      krav: [shared({ id: 'k1' }), shared({ id: 'k2', kompetanse: 'spr-03' })],
      deling: [
        agreement({ kompetanser: new Set(['spr-01']), kapasitet: 1 }),
        agreement({ kompetanser: new Set(['spr-03']), kapasitet: 2 }),
      ],
    });
    expect(servedBy(plan)).toEqual({ 'k1/solbakken': ['ppt 1'], 'k2/solbakken': ['ppt 2'] });
  });

  test('of two agreements for one competence the first counts: people are used once', () => {
    const plan = planOf({
      enheter: [ppt(0, 0, 1), unit('solbakken', { 'spr-01': [3] })],
      krav: [shared({ mengde: 9 })],
      deling: [agreement({ kapasitet: 2 }), agreement({ kapasitet: 4 })],
    });
    expect(servedBy(plan)).toEqual({ 'k1/solbakken': ['ppt 2'] });
  });
});

describe('what suppliers report', () => {
  const reports = (plan: PlanData) => shareCompetence(plan, measureRows(plan)).leverandoerer;
  const enheter = [
    ppt(4, 3, 2, 1),
    unit('solbakken', { 'spr-01': [3], 'spr-03': [3] }),
    unit('tunet', { 'spr-01': [3] }),
  ];

  test('capacity of those who can serve somebody, what is used, by how many, and what is left', () => {
    const plan = planOf({
      enheter,
      krav: [shared({ mengde: 4 })],
      deling: [agreement({ kapasitet: 2 })],
    });
    expect(reports(plan)).toEqual([
      { fra: 'ppt', kompetanse: 'spr-01', kapasitet: 6, brukt: 6, udekket: 2, personer: 3 },
    ]);
  });

  test.each<{
    name: string;
    krav: Partial<Requirement>[];
    til?: Partial<Agreement>;
    kapasitet: number;
  }>([
    { name: 'at the level that is asked for', krav: [{ nivaa: 3 }], kapasitet: 4 },
    {
      name: 'at the lowest level that is asked for',
      krav: [{ nivaa: 3 }, { id: 'k2', nivaa: 1 }],
      kapasitet: 24,
    },
    {
      name: 'at the least level of the agreement',
      krav: [{ nivaa: 1 }],
      til: { minst_nivaa: 2 },
      kapasitet: 12,
    },
  ])('capacity $name', ({ krav, til, kapasitet }) => {
    const plan = planOf({ enheter, krav: krav.map(shared), deling: [agreement(til)] });
    expect(reports(plan).map((report) => report.kapasitet)).toEqual([kapasitet]);
  });

  test.each([
    { mengde: 0, brukt: 0, personer: 0 },
    { mengde: 1, brukt: 1, personer: 1 },
    { mengde: 4, brukt: 4, personer: 1 },
    { mengde: 5, brukt: 5, personer: 2 },
  ])('people it takes to serve $brukt', ({ mengde, brukt, personer }) => {
    const krav = [shared({ enheter: ['tunet'], mengde })];
    const plan = planOf({ enheter, krav, deling: [agreement()] });
    expect(reports(plan)).toMatchObject([{ brukt, personer, udekket: 0, kapasitet: 12 }]);
  });

  test('unknown where the supplier is not mapped', () => {
    const krav = [shared({ kompetanse: 'spr-03', enheter: ['solbakken'] })];
    const plan = planOf({ enheter, krav, deling: [agreement()] });
    expect(reports(plan)).toEqual([
      { fra: 'ppt', kompetanse: 'spr-03', kapasitet: null, brukt: 0, udekket: 2, personer: 0 },
    ]);
  });

  test('what others serve is not left', () => {
    const plan = planOf({
      enheter: [...enheter, unit('statped', { 'spr-01': [0, 0, 0, 1] }, { tjeneste: 'statped' })],
      krav: [shared({ enheter: ['tunet'], mengde: 16 })],
      deling: [agreement(), agreement({ fra: 'statped', kapasitet: 1 })],
    });
    expect(reports(plan)).toMatchObject([
      { fra: 'ppt', brukt: 12, udekket: 3 },
      { fra: 'statped', brukt: 1, udekket: 3 },
    ]);
  });

  test('only those who reach a row that may be shared, mapped or not, by supplier and competence', () => {
    const plan = planOf({
      enheter: [...enheter, unit('helse', {}, { tjeneste: 'helsestasjon' }), unit('teigen')],
      krav: [
        shared({ id: 'k1', kompetanse: 'spr-03', enheter: ['teigen'] }),
        shared({ id: 'k2', enheter: ['tunet'] }),
        requirement({ id: 'k3', kompetanse: 'spr-05' }),
      ],
      deling: [
        agreement({ fra: 'helse', tjenester: new Set(['skole']) }),
        agreement({ fra: 'ppt' }),
        agreement({ fra: 'solbakken', enheter: new Set(['tunet']) }),
      ],
    });
    expect(
      reports(plan).map(({ fra, kompetanse, kapasitet }) => [fra, kompetanse, kapasitet]),
    ).toEqual([
      ['ppt', 'spr-01', 12],
      ['ppt', 'spr-03', null],
      ['solbakken', 'spr-01', 0],
    ]);
  });
});

test('sharedTotal', () => {
  expect(sharedTotal([])).toBe(0);
  expect(
    sharedTotal([
      { fra: 'ppt', antall: 2 },
      { fra: 'statped', antall: 3 },
    ]),
  ).toBe(5);
});
