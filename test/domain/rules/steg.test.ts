import { describe, expect, test } from 'vitest';
import {
  exampleInventory,
  exampleMeasures,
  examplePlan,
  exampleRequirements,
} from '../../../src/domain/rules/example-plan.ts';
import { rule as fullfoertUtenDato } from '../../../src/domain/rules/steg/fullfoert-uten-dato.ts';
import { rule as gapUtenTiltak } from '../../../src/domain/rules/steg/gap-uten-tiltak.ts';
import { rule as kravUtenBegrunnelse } from '../../../src/domain/rules/steg/krav-uten-begrunnelse.ts';
import { rule as maalUtenIndikator } from '../../../src/domain/rules/steg/maal-uten-indikator.ts';
import { rule as maalUtenKrav } from '../../../src/domain/rules/steg/maal-uten-krav.ts';
import { rule as rekruttererFoer } from '../../../src/domain/rules/steg/rekrutterer-foer-mobilisering.ts';
import { rule as tiltakUtenKrav } from '../../../src/domain/rules/steg/tiltak-uten-krav.ts';
import { rule as tjenesteUtenEnhet } from '../../../src/domain/rules/steg/tjeneste-uten-enhet.ts';
import { rule as utenGrunn } from '../../../src/domain/rules/steg/uten-grunn.ts';
import { rule as utenTillitsvalgt } from '../../../src/domain/rules/steg/uten-tillitsvalgt.ts';
import { rule as vedtattUtenPlan } from '../../../src/domain/rules/steg/vedtatt-uten-plantilknytning.ts';
import { rule as vedtattUtenVedtak } from '../../../src/domain/rules/steg/vedtatt-uten-vedtak.ts';
import { contextOf } from './context.ts';
import { factsOf, findings } from './findings.ts';

const steps = (text: string, changes: Record<string, string> = {}): string =>
  `${examplePlan(changes)}steg:\n${text}\n`;
const goals = (...items: string[]): string =>
  steps(`  maal:\n    maal:\n${items.map((item) => `      - { ${item} }`).join('\n')}`);

describe('goals', () => {
  test.each([
    ['id: m1, tekst: Språk, nivaa: operativt', [{ maal: 'm1' }]],
    ['id: m1, tekst: Språk, nivaa: operativt, indikator: Andel', []],
    ['id: m1, tekst: Språk, nivaa: overordnet', []],
    ['id: m1, tekst: Språk', []],
  ])('without an indicator: %s', (goal, expected) => {
    expect(factsOf(maalUtenIndikator, { 'plan.yaml': goals(goal) })).toEqual(expected);
  });

  test('the goal is pointed at by its id', () => {
    expect(findings(maalUtenIndikator, maalUtenIndikator.example.bad)).toMatchObject([
      { at: 'plan.yaml:10', value: 'm1' },
    ]);
    expect(findings(maalUtenKrav, maalUtenKrav.example.bad)).toEqual([
      { at: 'plan.yaml:11', value: 'm2', facts: { maal: 'm2' } },
    ]);
  });

  test('nothing about goals where no requirements are at hand, or no goals', () => {
    expect(factsOf(maalUtenKrav, { 'plan.yaml': goals('id: m1, tekst: Språk') })).toEqual([]);
    const krav = { 'krav.yaml': exampleRequirements({ begrunnelse: null }) };
    expect(factsOf(maalUtenKrav, { 'plan.yaml': examplePlan(), ...krav })).toEqual([]);
    expect(factsOf(maalUtenKrav, { 'plan.yaml': steps('  maal: {}'), ...krav })).toEqual([]);
    expect(factsOf(maalUtenIndikator, { 'plan.yaml': examplePlan() })).toEqual([]);
    expect(factsOf(maalUtenIndikator, { 'plan.yaml': steps('  maal: {}') })).toEqual([]);
  });

  test('a requirement that the schema refused still rests on its goal', () => {
    const files = {
      'plan.yaml': goals('id: m1, tekst: Språk'),
      'krav.yaml': exampleRequirements({ nivaa: 'to' }),
    };
    const context = contextOf(files);
    const documents = { ...context.documents, krav: [] };
    expect([...(maalUtenKrav.check?.({ ...context, documents }) ?? [])]).toEqual([]);
  });

  test.each([null, '[]'])('a requirement whose reasons are %s', (begrunnelse) => {
    const files = { 'krav.yaml': exampleRequirements({}, { id: 'k2', begrunnelse }) };
    expect(findings(kravUtenBegrunnelse, files)).toEqual([
      { at: 'krav.yaml:13', value: 'k2', facts: { krav: 'k2' } },
    ]);
  });
});

describe('a gap without a measure', () => {
  const stock = (levels: string, more = ''): string => `{ spr-01: { antall: ${levels}${more} } }`;
  interface Folder {
    plan?: string;
    krav?: string;
    units?: Record<string, string>[];
    deling?: string;
    tiltak?: string | null;
  }
  const files = ({ plan, krav, units, deling, tiltak }: Folder) => ({
    'plan.yaml': plan ?? examplePlan(),
    'krav.yaml': krav ?? exampleRequirements({}),
    'oversikt.yaml': `${exampleInventory(units ?? [{ beholdning: stock('{ 0: 14, 2: 1 }') }])}${deling ?? ''}`,
    ...(tiltak !== null && { 'tiltak.yaml': tiltak ?? exampleMeasures({ krav: '[k9]' }) }),
  });
  const K1 = { krav: 'k1', kompetanse: 'spr-01', maalt_i: 'antall' };

  test('is reported once for a requirement, with all its rows', () => {
    const units = [
      { id: 'a', beholdning: stock('{ 2: 1 }') },
      { id: 'b', beholdning: stock('{ 1: 4 }') },
      { id: 'c', beholdning: stock('{ 2: 2 }') },
    ];
    expect(findings(gapUtenTiltak, files({ units }))).toEqual([
      { at: 'krav.yaml:4', value: 'k1', facts: { ...K1, gap: 3 } },
    ]);
  });

  test('in full-time equivalents', () => {
    const folder = files({
      krav: exampleRequirements({ antall: null, aarsverk: '1.5' }),
      units: [{ beholdning: stock('{ 2: 1 }', ', aarsverk: { 2: 1 }') }],
    });
    expect(factsOf(gapUtenTiltak, folder)).toEqual([{ ...K1, gap: 0.5, maalt_i: 'aarsverk' }]);
  });

  test.each<[string, Folder]>([
    ['that a measure answers', { tiltak: exampleMeasures({ krav: '[k1]' }) }],
    ['that a postponed measure answers', { tiltak: exampleMeasures({ status: 'utsatt' }) }],
    ['that is none', { units: [{ beholdning: stock('{ 2: 2 }') }] }],
    ['that is unknown', { units: [{ beholdning: stock('null') }] }],
    ['before step 6 is begun', { tiltak: null }],
    ['before the words of step 6', { tiltak: null, plan: steps('  analyse: { vurdering: Ja }') }],
  ])('nothing about one %s', (_, folder) => {
    expect(factsOf(gapUtenTiltak, files(folder))).toEqual([]);
  });

  test.each<[string, Folder]>([
    ['a cancelled measure', { tiltak: exampleMeasures({ status: 'avlyst' }) }],
    ['a measure without requirements', { tiltak: exampleMeasures({ krav: null }) }],
    ['the words of step 6', { tiltak: null, plan: steps('  strategi: { vurdering: Ja }') }],
  ])('with %s', (_, folder) => {
    expect(factsOf(gapUtenTiltak, files(folder))).toEqual([{ ...K1, gap: 1 }]);
  });

  test('nothing where the measures may stand in a file that could not be read', () => {
    const folder = files({ tiltak: null, plan: steps('  strategi: { vurdering: Ja }') });
    const context = contextOf(folder, { hasUnread: true });
    expect([...(gapUtenTiltak.check?.(context) ?? [])]).toEqual([]);
  });

  test('only requirements without a measure are reported', () => {
    const krav = exampleRequirements({ id: 'k1' }, { id: 'k2', antall: '3' });
    const found = factsOf(gapUtenTiltak, files({ krav, tiltak: exampleMeasures({}) }));
    expect(found).toEqual([{ ...K1, krav: 'k2', gap: 2 }]);
  });

  const PPT = { id: 'ppt', tjeneste: 'ppt', beholdning: stock('{ 2: 1 }') };
  const SHARED: Folder = {
    krav: exampleRequirements({ hvor: 'tilgjengelig' }),
    units: [{ beholdning: stock('{ 0: 14 }') }, PPT],
  };
  const agreement = (kapasitet: number): string =>
    `deling:\n  - { fra: ppt, til: { tjenester: [barnehage] }, kompetanser: alle, form: ansettelse, kapasitet: ${kapasitet} }\n`;

  test('what sharing covers is not missing', () => {
    expect(factsOf(gapUtenTiltak, files(SHARED))).toEqual([{ ...K1, gap: 2 }]);
    expect(factsOf(gapUtenTiltak, files({ ...SHARED, deling: agreement(1) }))).toEqual([
      { ...K1, gap: 1 },
    ]);
    expect(factsOf(gapUtenTiltak, files({ ...SHARED, deling: agreement(2) }))).toEqual([]);
  });

  /** The findings when a part of the inventories was refused by the schema. */
  const without = (folder: Folder, part: 'unit' | 'rest' | 'units'): unknown[] => {
    const context = contextOf(files(folder));
    const [oversikt] = context.documents.oversikt;
    if (oversikt === undefined) throw new Error('There is an inventory.');
    const kept = part === 'unit' ? oversikt.enheter.slice(0, 1) : oversikt.enheter;
    const documents = { ...context.documents, oversikt: [{ ...oversikt, enheter: kept }] };
    const declared = { ...context.declared, units: null };
    const pruned = part === 'units' ? { ...context, declared } : { ...context, documents };
    return [...(gapUtenTiltak.check?.(pruned) ?? [])].map(({ facts }) => facts);
  };

  test.each(['unit', 'rest', 'units'] as const)('when the inventories lack a %s', (part) => {
    expect(without(SHARED, part)).toEqual([]);
    expect(without({ ...SHARED, krav: exampleRequirements({}) }, part)).toEqual([
      { ...K1, gap: 2 },
    ]);
    const perService = exampleRequirements({ per: 'tjeneste' });
    expect(without({ ...SHARED, krav: perService }, part)).toEqual([]);
  });

  test('when an inventory was refused altogether', () => {
    const context = contextOf({
      ...files(SHARED),
      'annen.yaml': exampleInventory([{ id: 'statped', tjeneste: 'statped' }]),
    });
    const oversikt = context.documents.oversikt.slice(0, 1);
    const pruned = { ...context, documents: { ...context.documents, oversikt } };
    expect([...(gapUtenTiltak.check?.(context) ?? [])]).toHaveLength(1);
    expect([...(gapUtenTiltak.check?.(pruned) ?? [])]).toEqual([]);
  });

  test('a requirement of a whole service', () => {
    const krav = exampleRequirements({ per: 'tjeneste', antall: '5' });
    expect(factsOf(gapUtenTiltak, files({ krav }))).toEqual([{ ...K1, gap: 4 }]);
  });

  test('a measure that the schema refused still answers', () => {
    const context = contextOf(files({ tiltak: exampleMeasures({ kollektivt: 'ja' }) }));
    const documents = { ...context.documents, tiltak: [] };
    expect([...(gapUtenTiltak.check?.({ ...context, documents }) ?? [])]).toEqual([]);
  });

  test('a measure that cannot be read is passed over', () => {
    const tiltak = 'dokument: tiltak\nversjon: 1\ntiltak: [3, { id: t1, krav: k1 }]\n';
    const context = contextOf(files({ tiltak: null }));
    const raw = [...context.raw, ...contextOf({ 'tiltak.yaml': tiltak }).raw];
    const declared = { ...context.declared, measures: new Set<string>() };
    const found = [...(gapUtenTiltak.check?.({ ...context, raw, declared }) ?? [])];
    expect(found.map(({ facts }) => facts)).toEqual([{ ...K1, gap: 1 }]);
  });
});

describe('measures', () => {
  const about = (rule: Parameters<typeof findings>[0], fields: Record<string, string | null>) =>
    findings(rule, { 'tiltak.yaml': exampleMeasures(fields) }).map(({ value, facts }) => [
      value,
      facts,
    ]);

  test.each<[Record<string, string | null>, number]>([
    [{ krav: null }, 1],
    [{ krav: '[]' }, 1],
    [{ krav: '[k1]' }, 0],
    [{ krav: null, strategi: 'avvikle' }, 0],
    [{ krav: null, status: 'avlyst' }, 0],
    [{ krav: null, status: 'fullfoert' }, 1],
  ])('that answers no requirement: %o', (fields, count) => {
    expect(about(tiltakUtenKrav, fields)).toEqual(
      Array.from({ length: count }, () => ['t1', { tiltak: 't1' }]),
    );
  });

  test.each<[Record<string, string | null>, number]>([
    [{ status: 'fullfoert', frist: null }, 1],
    [{ status: 'fullfoert' }, 0],
    [{ status: 'planlagt', frist: null }, 0],
  ])('that is completed: %o', (fields, count) => {
    expect(about(fullfoertUtenDato, fields)).toEqual(
      Array.from({ length: count }, () => ['fullfoert', { tiltak: 't1' }]),
    );
  });

  test.each<[Record<string, string | null>, number]>([
    [{ status: 'utsatt' }, 1],
    [{ status: 'avlyst' }, 1],
    [{ status: 'utsatt', merknad: 'Kapasitet' }, 0],
    [{ status: 'avlyst', merknad: 'Kapasitet' }, 0],
    [{ status: 'planlagt' }, 0],
  ])('without a reason: %o', (fields, count) => {
    const { status } = fields;
    expect(about(utenGrunn, fields)).toEqual(
      Array.from({ length: count }, () => [status, { tiltak: 't1', status }]),
    );
  });
});

describe('recruiting before mobilising', () => {
  const RECRUIT = { strategi: 'rekruttere' };
  const MOBILISE = { id: 't2', strategi: 'mobilisere' };
  const EFFECT = '[{ kompetanse: spr-02, enhet: solbakken, til_nivaa: 2, antall: 1, aar: 2028 }]';
  const UNUSED = 'antall: { 2: 2 }, ubrukt: 1';
  const BOTH = `{ spr-01: { ${UNUSED} }, spr-02: { ${UNUSED} } }`;
  const recruiting = (measures: Record<string, string | null>[], units: string[] = [BOTH]) =>
    findings(rekruttererFoer, {
      'krav.yaml': exampleRequirements({}, { id: 'k2', kompetanse: 'spr-02' }),
      'oversikt.yaml': exampleInventory(
        units.map((beholdning, index) => ({ id: `e${index}`, beholdning })),
      ),
      'tiltak.yaml': exampleMeasures(...measures),
    }).map(({ facts }) => facts);
  const facts = (kompetanse: string, ubrukt = 1) => ({ tiltak: 't1', kompetanse, ubrukt });

  test.each<[string, Record<string, string | null>[], unknown[]]>([
    ['for a requirement', [RECRUIT], [facts('spr-01')]],
    ['for two', [{ ...RECRUIT, krav: '[k1, k2]' }], [facts('spr-01'), facts('spr-02')]],
    ['for an effect', [{ ...RECRUIT, krav: null, effekt: EFFECT }], [facts('spr-02')]],
    ['mobilising another', [RECRUIT, { ...MOBILISE, krav: '[k2]' }], [facts('spr-01')]],
    ['cancelled mobilising', [RECRUIT, { ...MOBILISE, status: 'avlyst' }], [facts('spr-01')]],
    ['developing', [RECRUIT, { id: 't2' }], [facts('spr-01')]],
    ['mobilising it', [RECRUIT, MOBILISE], []],
    ['cancelled recruiting', [{ ...RECRUIT, status: 'avlyst' }], []],
    ['no recruiting', [{}], []],
  ])('%s', (_, measures, expected) => {
    expect(recruiting(measures)).toEqual(expected);
  });

  test('unused in several units, and nowhere', () => {
    const units = [BOTH, '{ spr-02: { antall: { 2: 1 } } }', `{ spr-01: { ${UNUSED} } }`];
    expect(recruiting([RECRUIT], units)).toEqual([facts('spr-01', 2)]);
    expect(recruiting([RECRUIT], ['{ spr-01: { antall: { 2: 1 }, ubrukt: 0 } }'])).toEqual([]);
    expect(recruiting([RECRUIT], ['{}'])).toEqual([]);
  });

  test('units without a stock, and where it points', () => {
    const { 'oversikt.yaml': _, ...rest } = rekruttererFoer.example.bad;
    const files = { ...rest, 'oversikt.yaml': exampleInventory([{}]) };
    expect(findings(rekruttererFoer, files)).toEqual([]);
    expect(findings(rekruttererFoer, rekruttererFoer.example.bad)).toMatchObject([
      { at: 'tiltak.yaml:6', value: 'rekruttere' },
    ]);
  });
});

describe('the project group', () => {
  const group = (...members: string[]) => ({
    'plan.yaml': steps(`  organisering:\n    prosjektgruppe: [${members.join(', ')}]`),
  });

  test.each([
    ['nobody', ['{ rolle: PP-leder }'], 1],
    ['somebody who is not', ['{ rolle: PP-leder, tillitsvalgt: false }'], 1],
    ['one of two', ['{ rolle: PP-leder }', '{ rolle: Leder, tillitsvalgt: true }'], 0],
    ['something that cannot be read', ['{ rolle: PP-leder, tillitsvalgt: ja }'], 0],
    ['an empty group', [], 0],
    ['a name instead of a role', ['PP-leder'], 1],
  ])('%s', (_, members, count) => {
    expect(factsOf(utenTillitsvalgt, group(...members))).toHaveLength(count);
  });

  test('without a group, a step or a plan', () => {
    const rest = { 'plan.yaml': steps('  organisering: { mandat: Plan }') };
    expect(factsOf(utenTillitsvalgt, rest)).toEqual([]);
    expect(factsOf(utenTillitsvalgt, { 'plan.yaml': examplePlan() })).toEqual([]);
    const other = { 'krav.yaml': `${group('{ rolle: A }')['plan.yaml']}`.replace('plan', 'krav') };
    expect(factsOf(utenTillitsvalgt, { 'krav.yaml': other['krav.yaml'] })).toEqual([]);
  });

  test('points at the group', () => {
    expect(findings(utenTillitsvalgt, group('{ rolle: PP-leder }'))).toEqual([
      { at: 'plan.yaml:9', value: [{ rolle: 'PP-leder' }], facts: {} },
    ]);
  });
});

describe('services in scope', () => {
  const plan = (services: string): string =>
    steps(`  organisering:\n    omfang: { type: tjenesteomraade, tjenester: [${services}] }`);

  test('without a unit', () => {
    const files = {
      'plan.yaml': plan('barnehage, ppt, sfo'),
      'oversikt.yaml': exampleInventory([{}, { id: 'sfo', tjeneste: 'sfo' }]),
    };
    expect(findings(tjenesteUtenEnhet, files)).toEqual([
      { at: 'plan.yaml:9', value: 'ppt', facts: { tjeneste: 'ppt' } },
    ]);
  });

  test('nothing without inventories, without a scope, or about units that the schema refused', () => {
    expect(factsOf(tjenesteUtenEnhet, { 'plan.yaml': plan('ppt') })).toEqual([]);
    const inventory = { 'oversikt.yaml': exampleInventory([{}]) };
    for (const text of [
      examplePlan(),
      steps('  organisering: {}'),
      steps('  organisering: { omfang: { type: hele_kommunen } }'),
    ]) {
      expect(factsOf(tjenesteUtenEnhet, { 'plan.yaml': text, ...inventory })).toEqual([]);
    }
    const context = contextOf({ 'plan.yaml': plan('barnehage'), ...inventory });
    const documents = { ...context.documents, oversikt: [] };
    expect([...(tjenesteUtenEnhet.check?.({ ...context, documents }) ?? [])]).toEqual([]);
  });
});

describe('an adopted plan', () => {
  const DECISION = 'vedtak: [{ organ: Kommunestyret, type: politisk, dato: 2026-12-10 }]';
  const link = (type: string): string => `plantilknytning: [{ type: ${type}, navn: Plan }]`;
  const plan = (step: string, status = 'vedtatt') => ({
    'plan.yaml': steps(`  forankring: { ${step} }`, { status }),
  });

  test.each([
    ['nothing', '', 1, 1],
    ['a decision', DECISION, 0, 1],
    ['no decisions', 'vedtak: []', 1, 1],
    ['a budget plan', link('oekonomiplan'), 1, 0],
    ['an action part', link('handlingsdel'), 1, 0],
    ['another plan', link('temaplan'), 1, 1],
    ['both', `${DECISION}, ${link('handlingsdel')}`, 0, 0],
  ])('with %s', (_, step, decisions, links) => {
    expect(factsOf(vedtattUtenVedtak, plan(step))).toHaveLength(decisions);
    expect(factsOf(vedtattUtenPlan, plan(step))).toHaveLength(links);
    for (const status of ['utkast', 'hoering']) {
      expect(factsOf(vedtattUtenVedtak, plan(step, status))).toEqual([]);
      expect(factsOf(vedtattUtenPlan, plan(step, status))).toEqual([]);
    }
  });

  test('without step 2, or any step', () => {
    for (const text of [
      steps('  analyse: {}', { status: 'vedtatt' }),
      examplePlan({ status: 'vedtatt' }),
    ]) {
      const expected = [{ at: 'plan.yaml:6', value: 'vedtatt', facts: {} }];
      expect(findings(vedtattUtenVedtak, { 'plan.yaml': text })).toEqual(expected);
      expect(findings(vedtattUtenPlan, { 'plan.yaml': text })).toEqual(expected);
    }
  });

  test('whose step 2 the schema refused', () => {
    const context = contextOf(plan('vedtak: nei'));
    const [adopted] = context.documents.plan;
    if (adopted === undefined) throw new Error('There is a plan.');
    for (const steg of [{ analyse: {} }, undefined]) {
      const { steg: _, ...rest } = adopted;
      const pruned = steg === undefined ? rest : { ...rest, steg };
      const documents = { ...context.documents, plan: [pruned] };
      expect([...(vedtattUtenVedtak.check?.({ ...context, documents }) ?? [])]).toEqual([]);
    }
  });
});
