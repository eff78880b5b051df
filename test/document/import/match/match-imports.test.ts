import { describe, expect, test } from 'vitest';
import { type Matched, matchImports } from '../../../../src/document/import/match/match.ts';
import type { MatchOptions } from '../../../../src/document/import/match/resolver.ts';
import type {
  Import,
  ImportedHolding,
  ImportedMeasure,
  ImportedRequirement,
  ImportedUnit,
  SourceText,
} from '../../../../src/document/import/records.ts';
import type { ImportPlace } from '../../../../src/domain/import-notices.ts';
import { changed as changedIn, inBrief, planOf } from '../form/form-fixture.ts';
import { SMALL } from '../form/small-plan.ts';

const PLAN = await planOf(SMALL);

/** A cell of a foreign sheet. */
const at = (celle: string, fil = 'fil.xlsx'): ImportPlace => ({
  fil,
  ark: 'Ark1',
  celle,
  rad: Number(celle.slice(1)) - 1,
  kolonne: celle.charCodeAt(0) - 65,
});

const text = (tekst: string, celle = 'A2', fil?: string): SourceText => ({
  ...at(celle, fil),
  tekst,
});

const holding = (
  enhet: string,
  kompetanse: string,
  more: Partial<ImportedHolding> & { readonly row?: number } = {},
): ImportedHolding => {
  const { row = 2, ...rest } = more;
  return {
    ...at(`C${row}`),
    enhet: text(enhet, `A${row}`),
    kompetanse: text(kompetanse, `B${row}`),
    antall: { 1: 4 },
    ...rest,
  };
};

type Records = Partial<Pick<Import, 'holdings' | 'units' | 'measures' | 'requirements'>>;

const table = (records: Records): Import => ({
  fil: 'fil.xlsx',
  ark: 'Ark1',
  layout: 'lang',
  holdings: [],
  units: [],
  measures: [],
  requirements: [],
  droppedColumns: [],
  notices: [],
  ...records,
});

function matched(records: Records, more: Partial<MatchOptions> = {}): Matched {
  return matchImports(
    { forms: [], imports: [table(records)] },
    { plan: PLAN, setups: [], streng: false, nyeEnheter: false, answers: new Map(), ...more },
  );
}

/** What becomes different, and what is said. */
function outcome(result: Matched) {
  const read = { forms: [], rest: [], notices: [] };
  return {
    changed: changedIn({ plan: PLAN, read, matched: result }),
    said: result.notices.map(inBrief),
  };
}

const tangen = (kompetanse: string, post: object = { antall: { 1: 4 } }) => ({
  beholdning: [{ enhet: 'tangen', kompetanse, ny: true, post }],
});

describe('holdings of foreign sheets', () => {
  test.each<[string, ImportedHolding[], object, string[]]>([
    ['by name', [holding('Tangen barnehage', 'spr-01')], tangen('spr-01'), []],
    [
      'all that is said of it',
      [
        holding('Tangen bhg', 'spr-01', {
          antall: { 0: 3, 2: undefined } as unknown as Record<number, number>,
          aarsverk: { 0: 1.5 },
          ubrukt: 1,
          merknad: 'Høsten',
        }),
      ],
      tangen('spr-01', { antall: { 0: 3 }, aarsverk: { 0: 1.5 }, ubrukt: 1, merknad: 'Høsten' }),
      [],
    ],
    [
      'not mapped, as nothing was',
      [holding('Tangen barnehage', 'spr-01', { antall: null })],
      {},
      [],
    ],
    [
      'what the plan says already',
      [holding('Solbakken', 'spr-01', { antall: { 0: 10, 1: 8, 2: 3, 3: 1 } })],
      {},
      [],
    ],
    [
      'guesses are listed, once each',
      [holding('Tangn', 'spr-01'), holding('Tangn', 'Språkutviling og språkvansker', { row: 3 })],
      tangen('spr-01'),
      [
        'Ark1!A2 gjett/enhetsnavn "Tangn" "tangen" "liten" 2',
        'Ark1!B3 gjett/kompetansenavn "Språkutviling og språkvansker" "spr-01" "stor" 1',
      ],
    ],
    [
      'the same pair said twice and not the same',
      [
        holding('Tangen barnehage', 'spr-01', { ubrukt: 1 }),
        holding('Tangen bhg', 'spr-01', { row: 9, antall: { 1: 5 }, ubrukt: 1 }),
        holding('tangen', 'san-05', { row: 10 }),
      ],
      {
        beholdning: [
          { enhet: 'tangen', kompetanse: 'san-05', ny: true, post: { antall: { 1: 4 } } },
        ],
      },
      ['Ark1!C9 import/motstrid "antall" "fil.xlsx Ark1!C2"'],
    ],
    [
      'the same remark beside counts that are not the same',
      [
        holding('Tangen barnehage', 'spr-01', { merknad: 'I høst' }),
        holding('Tangen bhg', 'spr-01', { row: 9, antall: { 1: 5 } }),
      ],
      tangen('spr-01', { antall: null, merknad: 'I høst' }),
      ['Ark1!C9 import/motstrid "antall" "fil.xlsx Ark1!C2"'],
    ],
    [
      'a person is no unit',
      [holding('Kari Nordmann', 'spr-01'), holding('Kari Nordmann', 'san-05', { row: 3 })],
      {},
      ['Ark1!A2 personvern/enhetsnavn 2'],
    ],
    [
      'unknown: asked about, and never with what may be a name',
      [
        holding('Rustad skole', 'spr-01'),
        holding('Xerxes Yngve', 'spr-01', { row: 3 }),
        holding('Solgløtt', 'Astrologi', { row: 4 }),
      ],
      {},
      [
        'Ark1!A2 spm/ukjent-enhet "Rustad skole" 1 []',
        'Ark1!A3 spm/ukjent-enhet "X… Y…" 1 []',
        'Ark1!A4 spm/ukjent-enhet "Solgløtt" 1 []',
        'Ark1!B4 spm/ukjent-kompetanse "Astrologi" 1 []',
      ],
    ],
  ])('%s', (_name, holdings, changed, said) => {
    expect(outcome(matched({ holdings }))).toEqual({ changed, said });
  });

  test('guesses that are refused are not made', () => {
    const holdings = [holding('Tangn', 'spr-01')];
    expect(outcome(matched({ holdings }, { streng: true }))).toEqual({
      changed: {},
      said: ['Ark1!A2 treff/gjetning-avvist "enhet" "Tangn" "tangen" 1'],
    });
  });

  test('a retired competence gives way to its successor, unless guesses are refused', () => {
    const kompetanser = PLAN.kompetanser.map((one) => {
      if (one.id === 'utv-03') return { ...one, utgaatt: '2027-01-01', erstattet_av: 'utv-04' };
      return one.id === 'utv-04' ? { ...one, utgaatt: '2027-01-01', erstattet_av: 'utv-03' } : one;
    });
    const ring = { ...PLAN, kompetanser };
    const holdings = [holding('tangen', 'utv-03')];
    expect(outcome(matched({ holdings }, { plan: ring })).said).toEqual([
      'Ark1!B2 treff/utgaatt "utv-03"',
    ]);
    const once = {
      ...PLAN,
      kompetanser: PLAN.kompetanser.map((one) =>
        one.id === 'utv-03' ? { ...one, utgaatt: '2027-01-01', erstattet_av: 'utv-04' } : one,
      ),
    };
    expect(outcome(matched({ holdings }, { plan: once, streng: true }))).toEqual({
      changed: {},
      said: ['Ark1!C2 treff/utgaatt "utv-03"'],
    });
    const both = [...holdings, holding('tangen', 'utv-04', { row: 3, antall: { 2: 1 } })];
    expect(outcome(matched({ holdings: both }, { plan: once }))).toEqual({
      changed: tangen('utv-04', { antall: { 2: 1 } }),
      said: ['Ark1!C2 treff/utgaatt "utv-03"'],
    });
    const dangling = {
      ...PLAN,
      kompetanser: PLAN.kompetanser.map((one) =>
        one.id === 'utv-03' ? { ...one, utgaatt: '2027-01-01', erstattet_av: 'borte' } : one,
      ),
    };
    expect(outcome(matched({ holdings }, { plan: dangling })).changed).toEqual({});
  });
});

describe('what people have settled', () => {
  const holdings = [holding('Avdeling Nord', 'Tegn til tale')];
  const setup = { navn: 'HR', gjenkjenn: [], kolonner: {} };

  test('in kompass.yaml, by text', () => {
    const setups = [
      setup,
      {
        ...setup,
        enheter: { 'avdeling nord': 'tangen' },
        kompetanser: { 'TEGN TIL TALE': 'san-05' },
      },
      { ...setup, enheter: { 'Avdeling nord': 'solbakken' } },
    ];
    expect(outcome(matched({ holdings }, { setups, streng: true }))).toEqual({
      changed: tangen('san-05'),
      said: [],
    });
  });

  test('an entry for what the plan does not have settles nothing', () => {
    const setups = [{ ...setup, enheter: { 'Avdeling Nord': 'borte' } }];
    const { questions } = matched({ holdings }, { setups });
    expect(questions.map(({ hva }) => hva)).toEqual(['enhet', 'kompetanse']);
  });

  test('by an answer to the question', () => {
    const { questions } = matched({ holdings });
    const answers = new Map(
      questions.map(({ noekkel, hva }) => [noekkel, { id: hva === 'enhet' ? 'tangen' : 'san-05' }]),
    );
    const after = matched({ holdings }, { answers });
    expect([outcome(after), after.questions]).toEqual([
      { changed: tangen('san-05'), said: [] },
      [],
    ]);
  });

  test('left out', () => {
    const { questions } = matched({ holdings });
    const answers = new Map(questions.map(({ noekkel }) => [noekkel, { utelat: true } as const]));
    expect(outcome(matched({ holdings }, { answers }))).toEqual({ changed: {}, said: [] });
  });

  test('a question says what is to be answered', () => {
    const own = [holding('Fjordvik', 'Språkvansker'), holding('Fjordvik', 'spr-01', { row: 3 })];
    const plan = {
      ...PLAN,
      enheter: [
        { id: 'fs', navn: 'Fjordvik skole', tjeneste: 'skole' as const, ansatte: 1 },
        { id: 'fb', navn: 'Fjordvik barnehage', tjeneste: 'barnehage' as const, ansatte: 1 },
      ],
    };
    const [unit, competence] = matched({ holdings: own }, { plan }).questions;
    expect(unit).toMatchObject({
      hva: 'enhet',
      tekst: 'Fjordvik',
      kilde: 'Fjordvik',
      kandidater: ['fs', 'fb'],
      kanVaereNy: true,
      mangler: ['tjeneste', 'ansatte'],
      antall: 2,
      celle: 'A2',
    });
    expect(competence).toMatchObject({
      hva: 'kompetanse',
      kandidater: ['ink-09', 'spr-01'],
      kanVaereNy: false,
      mangler: [],
      antall: 1,
    });
  });
});

const facts = (navn: string, more: Partial<ImportedUnit> = {}): ImportedUnit => ({
  ...at('A2'),
  navn: text(navn),
  ...more,
});

describe('facts of units', () => {
  test.each<[string, ImportedUnit[], object]>([
    [
      'figures become those of the sheet; people counted do not',
      [facts('Tangen barnehage', { ansatte: 28, aarsverk: 22.5, barn: 80, talte: 3 })],
      { ansatte: 28, aarsverk: 22.5, barn: 80 },
    ],
    [
      'who it is, is only filled in',
      [facts('Tangen barnehage', { orgnr: '974760673', eierform: 'privat' })],
      { orgnr: '974760673', eierform: 'privat' },
    ],
  ])('%s', (_name, units, post) => {
    expect(outcome(matched({ units }))).toEqual({
      changed: { enheter: [{ id: 'tangen', ny: false, post }] },
      said: [],
    });
  });

  test('who it is, is not changed', () => {
    const [first, ...others] = PLAN.enheter;
    if (first === undefined) throw new Error('no unit');
    const owned = { ...first, orgnr: '974760673', eierform: 'kommunal' as const };
    const units = [facts('solbakken', { orgnr: '983971709', eierform: 'privat' })];
    const plan = { ...PLAN, enheter: [owned, ...others] };
    expect(outcome(matched({ units }, { plan }))).toEqual({ changed: {}, said: [] });
  });
});

describe('units that the plan does not have', () => {
  const holdings = [
    holding('Solgløtt bhg', 'spr-01'),
    holding('Solgløtt barnehage', 'san-05', { row: 3 }),
  ];
  const fresh = {
    enheter: [
      {
        id: 'solgloett',
        ny: true,
        post: { navn: 'Solgløtt bhg', tjeneste: 'barnehage', ansatte: 12 },
      },
    ],
    beholdning: [
      { enhet: 'solgloett', kompetanse: 'san-05', ny: true, post: { antall: { 1: 4 } } },
      { enhet: 'solgloett', kompetanse: 'spr-01', ny: true, post: { antall: { 1: 4 } } },
    ],
  };

  test('are new when people say so, and the same however they are written', () => {
    const [first] = matched({ holdings }).questions;
    const answers = new Map([[first?.noekkel ?? '', { ny: { ansatte: 12 } }]]);
    const after = matched({ holdings }, { answers });
    expect([outcome(after), after.questions]).toEqual([{ changed: fresh, said: [] }, []]);
  });

  test('lack something that nobody has said', () => {
    const [first] = matched({ holdings }).questions;
    const answers = new Map([[first?.noekkel ?? '', { ny: {} }]]);
    expect(outcome(matched({ holdings }, { answers }))).toEqual({
      changed: {},
      said: [
        'Ark1!A2 treff/uten-felt "ansatte"',
        'Ark1!A3 spm/ukjent-enhet "Solgløtt barnehage" 1 []',
      ],
    });
  });

  test('are new without a question where that is asked for and all is known', () => {
    const units = [facts('Solgløtt bhg', { talte: 12 })];
    expect(outcome(matched({ holdings, units }, { nyeEnheter: true }))).toEqual({
      changed: fresh,
      said: [],
    });
    expect(matched({ holdings }, { nyeEnheter: true }).changes.enheter).toEqual([]);
  });

  test('have the service that the sheet or the answer says', () => {
    const units = [facts('Stabben', { tjeneste: 'eiernivaa', ansatte: 3, orgnr: '974760673' })];
    expect(outcome(matched({ units }, { nyeEnheter: true })).changed).toEqual({
      enheter: [
        {
          id: 'stabben',
          ny: true,
          post: { navn: 'Stabben', tjeneste: 'eiernivaa', ansatte: 3, orgnr: '974760673' },
        },
      ],
    });
    const [first] = matched({ units: [facts('Stabben')] }).questions;
    const answers = new Map([
      [first?.noekkel ?? '', { ny: { tjeneste: 'annet' as const, ansatte: 2 } }],
    ]);
    expect(outcome(matched({ units: [facts('Stabben')] }, { answers })).changed).toMatchObject({
      enheter: [{ post: { tjeneste: 'annet', ansatte: 2 } }],
    });
  });
});

const requirement = (more: Partial<ImportedRequirement> = {}): ImportedRequirement => ({
  ...at('D2'),
  kompetanse: text('spr-01', 'B2'),
  tjeneste: 'barnehage',
  nivaa: 2,
  antall: 3,
  ...more,
});

describe('what foreign sheets say is needed', () => {
  const k4 = (post: object) => ({ krav: [{ id: 'k4', ny: true, post }] });
  const rest = { per: 'enhet', hvor: 'enhet', viktighet: 'skal' };

  test.each<[string, ImportedRequirement[], object, string[]]>([
    [
      'more than the plan requires',
      [requirement()],
      { krav: [{ id: 'k1', ny: false, post: { antall: 3 } }] },
      [],
    ],
    [
      'another level',
      [requirement({ nivaa: 3 })],
      k4({
        kompetanse: 'spr-01',
        gjelder: { tjeneste: 'barnehage' },
        nivaa: 3,
        antall: 3,
        ...rest,
      }),
      [],
    ],
    [
      'a share, in a unit, said twice',
      [1, 2].map(() => {
        const {
          antall: _,
          tjeneste: __,
          ...more
        } = requirement({ andel: 0.5, enhet: text('Tangen bhg') });
        return more;
      }),
      k4({ kompetanse: 'spr-01', gjelder: { enheter: ['tangen'] }, nivaa: 2, andel: 0.5, ...rest }),
      [],
    ],
    [
      'said twice and not the same',
      [requirement({ nivaa: 3 }), requirement({ nivaa: 3, antall: 5, ...at('D9') })],
      {},
      ['Ark1!D9 import/motstrid "antall" "fil.xlsx Ark1!D2"'],
    ],
    ['in no unit and no service', [requirement()].map(({ tjeneste: _, ...more }) => more), {}, []],
    [
      'of a competence that is not known',
      [requirement({ kompetanse: text('Astrologi', 'B2') })],
      {},
      ['Ark1!B2 spm/ukjent-kompetanse "Astrologi" 1 []'],
    ],
  ])('%s', (_name, requirements, changed, said) => {
    const { krav: _, ...others } = outcome(matched({ requirements })).changed;
    expect(others).toEqual({});
    const result = outcome(matched({ requirements }));
    expect(result.said).toEqual(said);
    expect(result.changed).toEqual(changed);
  });
});

const measure = (tittel: string, more: Partial<ImportedMeasure> = {}): ImportedMeasure => ({
  ...at('A2'),
  tittel: text(tittel),
  ...more,
});

describe('measures of foreign sheets', () => {
  test.each<[string, ImportedMeasure[], object, string[]]>([
    [
      'a new one, with what it has to have',
      [measure('Fagdag', { ansvar: 'Rektor', frist: '2028-06-01', kostnad: 20_000 })],
      {
        tiltak: [
          {
            id: 't3',
            ny: true,
            post: {
              strategi: 'utvikle',
              status: 'planlagt',
              tittel: 'Fagdag',
              ansvar: 'Rektor',
              frist: '2028-06-01',
              kostnad: { sum: 20_000 },
            },
          },
        ],
      },
      ['Ark1 gjett/status "planlagt" 1', 'Ark1 gjett/strategi "utvikle" 1'],
    ],
    [
      'one that the plan has, by its title',
      [
        measure('SPRÅKLØFTET', {
          tittel: text('Språkløftet'),
          status: 'i_gang',
          merknad: 'Godt i gang',
        }),
      ],
      { tiltak: [{ id: 't1', ny: false, post: { status: 'i_gang', merknad: 'Godt i gang' } }] },
      [],
    ],
    [
      'the same title in several rows is one measure',
      [
        measure('Fagdag', { strategi: 'utvikle', status: 'planlagt' }),
        measure('Fagdag', {
          ansvar: 'Rektor',
          strategi: 'utvikle',
          status: 'planlagt',
          ...at('A3'),
        }),
      ],
      {
        tiltak: [
          {
            id: 't3',
            ny: true,
            post: { tittel: 'Fagdag', strategi: 'utvikle', status: 'planlagt', ansvar: 'Rektor' },
          },
        ],
      },
      [],
    ],
  ])('%s', (_name, measures, changed, said) => {
    expect(outcome(matched({ measures }))).toEqual({ changed, said });
  });
});

test('a CSV file has no sheet, and what is said of it has its cells', () => {
  const csv = { fil: 'fil.csv', ark: null, celle: '2:1', rad: 1, kolonne: 0 };
  const whole = { ...csv, celle: null, rad: -1, kolonne: -1 };
  const result = matched({
    holdings: [
      {
        ...csv,
        enhet: { ...whole, tekst: 'Rustad skole' },
        kompetanse: { ...csv, tekst: 'spr-01' },
        antall: { 1: 1 },
      },
    ],
    measures: [{ ...csv, tittel: { ...csv, tekst: 'Fagdag' }, status: 'planlagt' }],
  });
  expect(result.notices.map(inBrief)).toEqual([
    'gjett/strategi "utvikle" 1',
    'spm/ukjent-enhet "Rustad skole" 1 []',
  ]);
});

describe('levels that a foreign sheet says nothing of', () => {
  const held = PLAN.enheter.flatMap(({ id, beholdning = {} }) =>
    Object.entries(beholdning).flatMap(([kompetanse, post]) =>
      post.antall ? [{ id, kompetanse, antall: post.antall }] : [],
    ),
  );

  test.each<[Import['layout'], boolean]>([
    ['lang', true],
    ['individer', false],
  ])('%s: stay as they are: %s', (layout, stay) => {
    const [one] = held;
    if (one === undefined) throw new Error('the small plan holds nothing');
    const rows = [holding(one.id, one.kompetanse, { antall: { 2: 1, 3: 1 } })];
    const { changes } = matchImports(
      { forms: [], imports: [{ ...table({ holdings: rows }), layout }] },
      { plan: PLAN, setups: [], streng: false, nyeEnheter: false, answers: new Map() },
    );
    const told = stay ? { ...one.antall, 2: 1, 3: 1 } : { 2: 1, 3: 1 };
    expect(changes.beholdning.map(({ post }) => post.antall)).toEqual([told]);
  });
});
