import { describe, expect, test } from 'vitest';
import type { Documents } from '../../src/domain/documents.ts';
import { type StandingError, stepProgress } from '../../src/domain/step-progress.ts';
import type { Katalog, Kravpost, Steg, Tiltakspost } from '../../src/generated/types.ts';
import { kravOf, oversiktOf, tiltakOf } from './document-fixtures.ts';
import { documentsOf } from './step-fixtures.ts';

const TODAY = '2027-01-15';

const REQUIREMENT: Kravpost = {
  id: 'k1',
  kompetanse: 'spr-01',
  gjelder: { tjeneste: 'barnehage' },
  nivaa: 2,
  antall: 2,
  per: 'enhet',
  hvor: 'enhet',
  viktighet: 'skal',
};

const SOLBAKKEN = {
  id: 'solbakken',
  navn: 'Solbakken barnehage',
  tjeneste: 'barnehage',
  ansatte: 22,
} as const;

const MAPPED = { ...SOLBAKKEN, beholdning: { 'spr-01': { antall: { 1: 3 } } } };
const UNMAPPED = { ...SOLBAKKEN, beholdning: { 'spr-01': { antall: null } } };

const MEASURE: Tiltakspost = {
  id: 't1',
  tittel: 'Språkløftet i barnehagene',
  strategi: 'utvikle',
  prioritet: 1,
  status: 'planlagt',
};

const LOCAL_CATALOGUE: Katalog = {
  dokument: 'katalog',
  versjon: 1,
  id: 'fjordvik',
  utgave: '2027-1',
  utvider: 'standard',
  kompetanser: [],
};

/** Every step with all that it cannot do without. */
const WHOLE = {
  organisering: {
    omfang: { type: 'hele_kommunen' },
    mandat: 'Lage planen',
    prosjekteier: 'Kommunalsjef',
    prosjektgruppe: [{ rolle: 'PP-leder' }, { rolle: 'Rektor' }, { rolle: 'Styrer' }],
    involvering: [{ gruppe: 'ansatte' }],
    tidsplan: { start: '2026-08-17', slutt: '2027-01-29' },
  },
  forankring: {
    hvorfor: 'Flere barn trenger støtte tidlig',
    hva: 'Kompetanse tett på barna',
    hvordan: 'Sammen',
    vedtak: [{ organ: 'Kommunestyret', type: 'politisk', dato: '2026-12-10' }],
    plantilknytning: [{ type: 'handlingsdel', navn: 'Handlingsplan 2027–2030' }],
    droeftet: { dato: '2026-11-03' },
  },
  maal: {
    maal: [{ id: 'm1', tekst: 'Alle barn får språkhjelp tidlig' }],
    foeringer: [{ id: 'f1', type: 'lov', tittel: 'Barnehageloven' }],
  },
  kompetansebegrep: { definisjon: 'Å kunne', byggesteiner: ['kunnskaper', 'holdninger'] },
  oppfoelging: {
    evaluering: [{ maal: 'm1', dato: '2026-11-13' }],
    rullering: { intervall_maaneder: 12, neste: '2027-11-01' },
  },
} satisfies Steg;

const ALL = documentsOf(WHOLE, {
  krav: [kravOf([REQUIREMENT])],
  oversikt: [oversiktOf([MAPPED])],
  tiltak: [tiltakOf([MEASURE])],
});

const inPlan = (...paths: string[]): StandingError[] =>
  paths.map((sti) => ({ dokument: 'plan', sti }));

type Step = ReturnType<typeof stepProgress>[number]['steg'];

function look(documents: Documents, step: Step, errors: StandingError[] = [], today = TODAY) {
  const found = stepProgress(documents, errors, today).find(({ steg }) => steg === step);
  return `${found?.framdrift} ${found?.mangler.join(',')} ${found?.feil}`;
}

test('the seven steps come in their order', () => {
  const steps = stepProgress(ALL, [], TODAY);
  expect(steps.map(({ steg }) => steg)).toEqual([
    'organisering',
    'forankring',
    'maal',
    'kompetansebegrep',
    'analyse',
    'strategi',
    'oppfoelging',
  ]);
  expect(steps.map(({ framdrift }) => framdrift)).toEqual(Array(7).fill('fullfoert'));
  expect(steps.flatMap(({ mangler }) => mangler)).toEqual([]);
});

test.each([
  ['nothing at all', documentsOf({})],
  ['no plan', { ...documentsOf({}), plan: [] }],
  ['steps with nothing in them', documentsOf({ organisering: {}, maal: { maal: [] } })],
  [
    'documents with nothing in them',
    documentsOf({}, { krav: [kravOf([])], oversikt: [oversiktOf([])], tiltak: [tiltakOf([])] }),
  ],
])('not begun: %s', (_, documents) => {
  const progress = stepProgress(documents, [], TODAY);
  expect(progress.map(({ framdrift }) => framdrift)).toEqual(Array(7).fill('tom'));
});

describe('what a step cannot do without', () => {
  const { organisering, forankring, maal, kompetansebegrep, oppfoelging } = WHOLE;

  test.each<[Step, string, Steg, string]>([
    [
      'organisering',
      'only a mandate',
      { organisering: { mandat: 'Lage planen' } },
      'omfang,prosjekteier,prosjektgruppe,involvering,tidsplan',
    ],
    [
      'organisering',
      'a group of two',
      {
        organisering: {
          ...organisering,
          prosjektgruppe: [{ rolle: 'PP-leder' }, { rolle: 'Rektor' }],
        },
      },
      'prosjektgruppe',
    ],
    [
      'forankring',
      'only why',
      { forankring: { hvorfor: 'Fordi' } },
      'hva,hvordan,plantilknytning,droeftet',
    ],
    [
      'forankring',
      'only linked to the municipal plan',
      {
        forankring: {
          ...forankring,
          plantilknytning: [{ type: 'samfunnsdel', navn: 'Samfunnsdelen' }],
        },
      },
      'plantilknytning',
    ],
    ['maal', 'no guideline', { maal: { maal: maal.maal } }, 'foeringer'],
    [
      'maal',
      'only a local guideline',
      { maal: { ...maal, foeringer: [{ id: 'f9', type: 'lokal_plan', tittel: 'Oppvekstplan' }] } },
      'foeringer',
    ],
    [
      'kompetansebegrep',
      'one building block',
      { kompetansebegrep: { ...kompetansebegrep, byggesteiner: ['kunnskaper'] } },
      'byggesteiner',
    ],
    ['analyse', 'only words', { analyse: { vurdering: 'Vi mangler noe' } }, 'krav,beholdning'],
    ['strategi', 'only words', { strategi: { vurdering: 'Vi utvikler' } }, 'tiltak'],
    [
      'oppfoelging',
      'nothing evaluated',
      { oppfoelging: { rullering: oppfoelging.rullering } },
      'evaluering',
    ],
  ])('%s: %s', (step, _, steg, missing) => {
    expect(look(documentsOf(steg), step)).toBe(`paabegynt ${missing} 0`);
  });

  test.each<[Step, string, Partial<Documents>, string]>([
    ['analyse', 'requirements alone', { krav: [kravOf([REQUIREMENT])] }, 'paabegynt beholdning 0'],
    [
      'analyse',
      'a unit where nothing is mapped',
      { oversikt: [oversiktOf([UNMAPPED])] },
      'paabegynt krav,beholdning 0',
    ],
    [
      'analyse',
      'a unit without stock',
      { oversikt: [oversiktOf([SOLBAKKEN])] },
      'paabegynt krav,beholdning 0',
    ],
    [
      'analyse',
      'both',
      { krav: [kravOf([REQUIREMENT])], oversikt: [oversiktOf([MAPPED])] },
      'fullfoert  0',
    ],
    [
      'strategi',
      'a measure without rank',
      {
        tiltak: [
          tiltakOf([
            MEASURE,
            { id: 't2', tittel: 'Leseløftet', strategi: 'utvikle', status: 'planlagt' },
          ]),
        ],
      },
      'paabegynt prioritering 0',
    ],
    [
      'strategi',
      'a cancelled measure without rank',
      {
        tiltak: [
          tiltakOf([
            MEASURE,
            {
              id: 't2',
              tittel: 'Leseløftet',
              strategi: 'utvikle',
              status: 'avlyst',
              merknad: 'Flyttet',
            },
          ]),
        ],
      },
      'fullfoert  0',
    ],
    [
      'kompetansebegrep',
      'a catalogue of their own',
      { katalog: [LOCAL_CATALOGUE] },
      'paabegynt definisjon,byggesteiner 0',
    ],
  ])('%s: %s', (step, _, documents, expected) => {
    expect(look(documentsOf({}, documents), step)).toBe(expected);
  });

  test('a decision, once the plan says it is adopted', () => {
    const { vedtak: _, ...undecided } = forankring;
    const draft = documentsOf({ forankring: undecided });
    expect(look(draft, 'forankring')).toBe('fullfoert  0');
    const adopted = draft.plan.map((plan) => ({ ...plan, status: 'vedtatt' as const }));
    expect(look({ ...draft, plan: adopted }, 'forankring')).toBe('paabegynt vedtak 0');
  });

  test.each([
    ['2027-12-31', 'fullfoert  0'],
    ['2028-01-01', 'paabegynt evaluering 0'],
    ['2035-01-01', 'paabegynt evaluering 0'],
  ])('an evaluation in each year that is over: %s', (today, expected) => {
    expect(look(ALL, 'oppfoelging', [], today)).toBe(expected);
  });

  test('evaluated in each year of the plan', () => {
    const evaluering = [2027, 2028, 2029, 2030].map((year) => ({
      maal: 'm1',
      dato: `${year}-12-01`,
    }));
    const documents = documentsOf({ oppfoelging: { ...oppfoelging, evaluering } });
    expect(look(documents, 'oppfoelging', [], '2035-01-01')).toBe('fullfoert  0');
  });
});

describe('errors', () => {
  test.each<[string, StandingError, Step]>([
    ['in a step of the plan', { dokument: 'plan', sti: '/steg/maal/maal/0/nivaa' }, 'maal'],
    ['in the choice of catalogue', { dokument: 'plan', sti: '/katalog' }, 'kompetansebegrep'],
    ['in the catalogue', { dokument: 'katalog', sti: '/kompetanser/0' }, 'kompetansebegrep'],
    ['in a requirement', { dokument: 'krav', sti: '/krav/0/antall' }, 'analyse'],
    ['in an inventory', { dokument: 'oversikt', sti: '' }, 'analyse'],
    ['in a measure', { dokument: 'tiltak', sti: '/tiltak/0' }, 'strategi'],
  ])('%s keep the step from being whole', (_, error, step) => {
    const progress = stepProgress(ALL, [error, error], TODAY);
    const faulty = progress.filter(({ framdrift }) => framdrift !== 'fullfoert');
    expect(faulty).toEqual([{ steg: step, framdrift: 'paabegynt', mangler: [], feil: 2 }]);
  });

  test.each<[string, StandingError]>([
    ['in a need report', { dokument: 'behovsmelding', sti: '/budsjett' }],
    ['in a file that nobody knows', { dokument: undefined, sti: '' }],
    ['in the organisation', { dokument: 'plan', sti: '/organisasjon/kommunenummer' }],
    ['in a step that there is not', { dokument: 'plan', sti: '/steg/oppfolging' }],
    ['in the whole plan', { dokument: 'plan', sti: '' }],
  ])('%s belong to no step', (_, error) => {
    expect(stepProgress(ALL, [error], TODAY)).toEqual(stepProgress(ALL, [], TODAY));
  });

  test.each<[string, Step, Steg, StandingError[], string]>([
    [
      'a step that was left out',
      'organisering',
      {},
      inPlan('/steg/organisering/tidsplan/slutt'),
      'paabegynt  1',
    ],
    [
      'a goal that was left out',
      'maal',
      { maal: { maal: [], foeringer: WHOLE.maal.foeringer } },
      inPlan('/steg/maal/maal/0/id'),
      'paabegynt  1',
    ],
    [
      'another goal, no guideline',
      'maal',
      { maal: { maal: WHOLE.maal.maal } },
      inPlan('/steg/maal/maal/1/id'),
      'paabegynt foeringer 1',
    ],
    [
      'requirements that cannot be read',
      'analyse',
      {},
      [{ dokument: 'krav', sti: '' }],
      'paabegynt beholdning 1',
    ],
  ])('what is wrong is not called missing: %s', (_, step, steg, errors, expected) => {
    expect(look(documentsOf(steg), step, errors)).toBe(expected);
  });
});
