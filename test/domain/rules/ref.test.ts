import { describe, expect, test } from 'vitest';
import {
  exampleCatalogue,
  exampleForum,
  exampleInventory,
  exampleMeasures,
  exampleNeedReport,
  examplePlan,
  examplePlanWithGoal,
  exampleRequirements,
  exampleSharing,
} from '../../../src/domain/rules/example-plan.ts';
import { rule as annenOrganisasjon } from '../../../src/domain/rules/ref/annen-organisasjon.ts';
import { rule as dobbelId } from '../../../src/domain/rules/ref/dobbel-id.ts';
import { rule as flereAvDokumentet } from '../../../src/domain/rules/ref/flere-av-dokumentet.ts';
import { rule as lokalId } from '../../../src/domain/rules/ref/lokal-id.ts';
import { rule as opphevetForskrift } from '../../../src/domain/rules/ref/opphevet-forskrift.ts';
import { rule as ordningUtenforPeriode } from '../../../src/domain/rules/ref/ordning-utenfor-periode.ts';
import { rule as ukjentBegrunnelse } from '../../../src/domain/rules/ref/ukjent-begrunnelse.ts';
import { rule as ukjentEmbete } from '../../../src/domain/rules/ref/ukjent-embete.ts';
import { rule as ukjentEnhet } from '../../../src/domain/rules/ref/ukjent-enhet.ts';
import { rule as ukjentFylke } from '../../../src/domain/rules/ref/ukjent-fylke.ts';
import { rule as ukjentKatalog } from '../../../src/domain/rules/ref/ukjent-katalog.ts';
import { rule as ukjentKommunenummer } from '../../../src/domain/rules/ref/ukjent-kommunenummer.ts';
import { rule as ukjentKompetanse } from '../../../src/domain/rules/ref/ukjent-kompetanse.ts';
import { rule as ukjentKrav } from '../../../src/domain/rules/ref/ukjent-krav.ts';
import { rule as ukjentKriterium } from '../../../src/domain/rules/ref/ukjent-kriterium.ts';
import { rule as ukjentMaal } from '../../../src/domain/rules/ref/ukjent-maal.ts';
import { rule as ukjentOmraade } from '../../../src/domain/rules/ref/ukjent-omraade.ts';
import { rule as ukjentOrdning } from '../../../src/domain/rules/ref/ukjent-ordning.ts';
import { rule as ukjentTiltak } from '../../../src/domain/rules/ref/ukjent-tiltak.ts';
import { rule as utgaattKommunenummer } from '../../../src/domain/rules/ref/utgaatt-kommunenummer.ts';
import { rule as utgaattKompetanse } from '../../../src/domain/rules/ref/utgaatt-kompetanse.ts';
import { contextOf, REFERENCE } from './context.ts';
import { factsOf, findings } from './findings.ts';

const EFFECT = '{ kompetanse: spr-01, enhet: solbakken, til_nivaa: 2, antall: 1, aar: 2028 }';

const stock = (...ids: readonly string[]): string =>
  `{ ${ids.map((id) => `${id}: { antall: { 1: 2 } }`).join(', ')} }`;

const GAP_ROW =
  'tjeneste: ppt, nivaa: 2, enheter: 1, ukartlagt: 0, behov: 2, dekning: 1, gap: 1, gap_etter_deling: 1, status: delvis';

const indented = (text: string): string => text.replaceAll('\n', '\n    ').trimEnd();

/** A submission with one gap row and one need report. */
const submission = (
  competence: string,
  report = exampleNeedReport(),
  organisation = 'kommunenummer: "9901"',
): string => `dokument: innsending
versjon: 1
organisasjon: { type: kommune, ${organisation}, navn: Fjordvik kommune }
katalog: { id: standard, utgave: 2027-1 }
gap: [{ kompetanse: ${competence}, ${GAP_ROW} }]
behovsmeldinger:
  - ${indented(report)}
`;

const network = (county: string, ...owners: readonly string[]): string => `dokument: nettverk
versjon: 1
navn: Kompetansenettverk Ytre fjord
fylke: "${county}"
eiere: [${owners.map((number) => `{ type: kommune, kommunenummer: "${number}" }`).join(', ')}]
representanter: []
`;

describe('ref/ukjent-kompetanse', () => {
  test.each([
    [
      'a requirement',
      { 'krav.yaml': exampleRequirements({ kompetanse: 'nyy-01' }) },
      ['krav.yaml:5', 'nyy-01'],
    ],
    [
      'an inventory',
      { 'o.yaml': exampleInventory([{ beholdning: stock('spr-01', 'nyy-01') }]) },
      ['o.yaml:13', 'key nyy-01'],
    ],
    [
      'an agreement',
      { 'o.yaml': exampleSharing({ kompetanser: '[spr-01, nyy-01]' }) },
      ['o.yaml:22', 'nyy-01'],
    ],
    [
      'an effect',
      { 't.yaml': exampleMeasures({ effekt: `[${EFFECT.replace('spr-01', 'nyy-01')}]` }) },
      ['t.yaml:13', 'nyy-01'],
    ],
    [
      'a need report',
      { 'b.yaml': exampleNeedReport({ tiltak: '{ id: t1, tema: [spr-01, nyy-01] }' }) },
      ['b.yaml:19', 'nyy-01'],
    ],
    ['a submission', { 'i.yaml': submission('nyy-01') }, ['i.yaml:5', 'nyy-01']],
    [
      'a need report in a submission',
      {
        'i.yaml': submission('spr-01', exampleNeedReport({ tiltak: '{ id: t1, tema: [nyy-01] }' })),
      },
      ['i.yaml:25', 'nyy-01'],
    ],
    [
      'a successor',
      { 'k.yaml': exampleCatalogue([{ erstattet_av: 'nyy-01' }]) },
      ['k.yaml:12', 'nyy-01'],
    ],
  ] as const)('in %s', (_name, files, seen) => {
    const [at, value] = seen;
    expect(findings(ukjentKompetanse, files)).toEqual([{ at, value, facts: { id: 'nyy-01' } }]);
  });

  test('in an inventory, the key is corrected', () => {
    const files = { 'o.yaml': exampleInventory([{ beholdning: stock('spr-1') }]) };
    expect(findings(ukjentKompetanse, files)).toEqual([
      {
        at: 'o.yaml:13',
        value: 'key spr-1',
        facts: { id: 'spr-1', naermest: 'spr-01' },
        replacement: 'spr-01',
      },
    ]);
  });

  test('all competences name none', () => {
    expect(
      findings(ukjentKompetanse, { 'o.yaml': exampleSharing({ kompetanser: 'alle' }) }),
    ).toEqual([]);
  });

  test.each([
    ['no catalogue', {}, []],
    ['the standard catalogue', { 'k.yaml': exampleCatalogue([{}], { id: 'standard' }) }, []],
    [
      'another local one',
      { 'k.yaml': exampleCatalogue([{ id: 'lokal-natur-01' }]) },
      [{ id: 'lokal-99' }],
    ],
    ['its own', { 'k.yaml': exampleCatalogue([{ id: 'lokal-99' }]) }, []],
  ])('a local competence, where %s is at hand', (_name, files, expected) => {
    const krav = exampleRequirements({ kompetanse: 'lokal-99' });
    const found = factsOf(ukjentKompetanse, { ...files, 'krav.yaml': krav });
    expect(found).toEqual(expected);
  });
});

describe('ref/utgaatt-kompetanse', () => {
  const requirement = { 'krav.yaml': exampleRequirements({ kompetanse: 'spr-03' }) };

  test('names the successor, which is certain', () => {
    const both = exampleRequirements({}, { id: 'k2', kompetanse: 'spr-03' });
    expect(findings(utgaattKompetanse, { 'krav.yaml': both })).toEqual([
      {
        at: 'krav.yaml:14',
        value: 'spr-03',
        facts: { id: 'spr-03', utgaatt: '2026-06-30', erstattet_av: 'spr-02' },
        replacement: 'spr-02',
      },
    ]);
  });

  test.each([
    ['the day before', '2026-06-29', 0],
    ['the day itself', '2026-06-30', 1],
  ])('%s', (_name, today, expected) => {
    expect(findings(utgaattKompetanse, requirement, { today })).toHaveLength(expected);
  });

  test('no correction where the successor is there already', () => {
    const stocks = { 'o.yaml': exampleInventory([{ beholdning: stock('spr-02', 'spr-03') }]) };
    expect(findings(utgaattKompetanse, stocks)).toEqual([
      {
        at: 'o.yaml:13',
        value: 'key spr-03',
        facts: { id: 'spr-03', utgaatt: '2026-06-30', erstattet_av: 'spr-02' },
      },
    ]);
  });

  const local = (...changes: readonly Record<string, string>[]) => ({
    'katalog.yaml': exampleCatalogue(changes),
    'krav.yaml': exampleRequirements({ kompetanse: 'lokal-01' }),
  });
  const retired = { id: 'lokal-01', utgaatt: '2026-01-01' };

  test.each([
    ['none', local(retired), undefined],
    ['one that is unknown', local({ ...retired, erstattet_av: 'lokal-02' }), undefined],
    [
      'one retired in its turn, with none after it',
      local({ ...retired, erstattet_av: 'lokal-02' }, { ...retired, id: 'lokal-02' }),
      undefined,
    ],
    ['one that is retired in its turn', local({ ...retired, erstattet_av: 'spr-03' }), 'spr-02'],
    [
      'one that will be retired',
      local({ ...retired, erstattet_av: 'lokal-02' }, { id: 'lokal-02', utgaatt: '2030-01-01' }),
      'lokal-02',
    ],
    ['itself', local({ ...retired, erstattet_av: 'lokal-01' }), undefined],
  ])('the successor is %s', (_name, files, successor) => {
    const [found] = findings(utgaattKompetanse, files);
    const named = successor === undefined ? {} : { erstattet_av: successor };
    expect(found?.facts).toEqual({ id: 'lokal-01', utgaatt: '2026-01-01', ...named });
    expect(found?.replacement).toBe(successor);
  });

  test('a submission was right by the catalogue of its time', () => {
    const files = { 'i.yaml': submission('spr-03') };
    expect(findings(utgaattKompetanse, files)).toEqual([]);
  });

  test('a competence that is declared but faulty is not known to be retired', () => {
    const { declared } = contextOf(requirement);
    const competences = new Map([['spr-03', null]]);
    const overrides = { declared: { ...declared, competences } };
    expect(findings(utgaattKompetanse, requirement, overrides)).toEqual([]);
  });
});

describe('ref/ukjent-enhet', () => {
  const inventory = exampleInventory([{}]);

  test.each([
    [
      'a requirement',
      { 'krav.yaml': exampleRequirements({ gjelder: '{ enheter: [solbakken, havly] }' }) },
      'krav.yaml:6',
    ],
    [
      'an effect',
      { 't.yaml': exampleMeasures({ effekt: `[${EFFECT.replace('solbakken', 'havly')}]` }) },
      't.yaml:13',
    ],
    [
      'where people are taken from',
      {
        't.yaml': exampleMeasures({
          effekt: '[{ kompetanse: spr-01, tjeneste: ppt, fra_enhet: havly }]',
        }),
      },
      't.yaml:13',
    ],
    ['a supplier', { 'deling.yaml': exampleSharing({ fra: 'havly' }) }, 'deling.yaml:20'],
    [
      'a receiver',
      { 'deling.yaml': exampleSharing({ til: '{ enheter: [havly, solbakken] }' }) },
      'deling.yaml:21',
    ],
  ] as const)('in %s', (_name, files, at) => {
    expect(findings(ukjentEnhet, { 'oversikt.yaml': inventory, ...files })).toEqual([
      { at, value: 'havly', facts: { id: 'havly' } },
    ]);
  });

  test('without an inventory nothing is known', () => {
    const krav = exampleRequirements({ gjelder: '{ enheter: [havly] }' });
    expect(findings(ukjentEnhet, { 'krav.yaml': krav })).toEqual([]);
  });
});

describe('references within the plan', () => {
  const plan = `${examplePlan()}steg:
  maal:
    maal: [{ id: m1, tekst: Språkhjelp tidlig }]
    foeringer: [{ id: f1, type: lov, tittel: Barnehageloven }]
  oppfoelging:
    evaluering: [{ maal: m1, dato: 2027-01-10 }, { maal: f1, dato: 2027-01-10 }]
`;

  test('an evaluation is of a goal, not of a guideline', () => {
    expect(findings(ukjentMaal, { 'plan.yaml': plan })).toEqual([
      { at: 'plan.yaml:12', value: 'f1', facts: { id: 'f1' } },
    ]);
  });

  test('a plan without steps has nothing to evaluate', () => {
    expect(findings(ukjentMaal, { 'plan.yaml': examplePlan() })).toEqual([]);
    expect(findings(ukjentMaal, { 'plan.yaml': examplePlanWithGoal() })).toEqual([]);
  });

  const krav = exampleRequirements({ begrunnelse: '[m1, f1, m2]' });

  test('a requirement rests on goals and guidelines', () => {
    expect(findings(ukjentBegrunnelse, { 'plan.yaml': plan, 'krav.yaml': krav })).toEqual([
      { at: 'krav.yaml:12', value: 'm2', facts: { id: 'm2' } },
    ]);
  });

  test('without a plan nothing is known about reasons', () => {
    expect(findings(ukjentBegrunnelse, { 'krav.yaml': krav })).toEqual([]);
    const declared = { ...contextOf({}).declared, goals: new Set(['m1']) };
    expect(findings(ukjentBegrunnelse, { 'krav.yaml': krav }, { declared })).toEqual([]);
  });

  test('measures and need reports answer requirements', () => {
    const files = {
      'krav.yaml': exampleRequirements({ id: 'k1' }, { id: 'k2' }),
      'tiltak.yaml': exampleMeasures({ krav: '[k1, k3]' }),
      'behov.yaml': exampleNeedReport({ behov: '{ beskrivelse: Mangler, krav: [k4, k2] }' }),
    };
    expect(findings(ukjentKrav, files)).toEqual([
      { at: 'tiltak.yaml:7', value: 'k3', facts: { id: 'k3' } },
      { at: 'behov.yaml:13', value: 'k4', facts: { id: 'k4' } },
    ]);
    expect(findings(ukjentKrav, { 'tiltak.yaml': exampleMeasures({ krav: '[k9]' }) })).toEqual([]);
  });

  test('a need report is about a measure of the plan', () => {
    const report = exampleNeedReport();
    const other = exampleMeasures({ id: 't2' });
    expect(findings(ukjentTiltak, { 'b.yaml': report, 't.yaml': other })).toEqual([
      { at: 'b.yaml:20', value: 't1', facts: { id: 't1' } },
    ]);
    expect(findings(ukjentTiltak, { 'b.yaml': report, 't.yaml': exampleMeasures({}) })).toEqual([]);
    expect(findings(ukjentTiltak, { 'b.yaml': report })).toEqual([]);
  });
});

describe('grant schemes', () => {
  test('unknown in a need report, a submission and a forum', () => {
    const files = {
      'b.yaml': exampleNeedReport({ ordning: 'rekom' }),
      'i.yaml': submission('spr-01', exampleNeedReport({ ordning: 'rekom' })),
      'f.yaml': exampleForum({ ordninger: '[dekom, rekom]' }),
    };
    expect(findings(ukjentOrdning, files)).toEqual([
      { at: 'b.yaml:4', value: 'rekom', facts: { id: 'rekom', naermest: 'dekom' } },
      { at: 'i.yaml:10', value: 'rekom', facts: { id: 'rekom', naermest: 'dekom' } },
      { at: 'f.yaml:6', value: 'rekom', facts: { id: 'rekom', naermest: 'dekom' } },
    ]);
  });

  const scheme = (id: string, year: string) => ({ ordning: id, barnehage_skoleaar: year });
  const dekom = { ordning: 'dekom', fra: '2021-01-26', til: '2025-12-31' };

  test.each([
    ['in force', scheme('dekom', '2025/2026'), []],
    [
      'ended',
      scheme('dekom', '2026/2027'),
      [{ ...dekom, skoleaar: '2026/2027', etterfoelger: 'kollektiv_bhg_gs' }],
    ],
    [
      'not begun',
      scheme('dekom', '2020/2021'),
      [{ ordning: 'dekom', skoleaar: '2020/2021', fra: '2021-01-26' }],
    ],
    [
      'not begun, and without an end',
      scheme('kollektiv_bhg_gs', '2025/2026'),
      [{ ordning: 'kollektiv_bhg_gs', skoleaar: '2025/2026', fra: '2026-01-01' }],
    ],
    ['in force, and without an end', scheme('kollektiv_bhg_gs', '2026/2027'), []],
    ['unknown', scheme('rekom', '2026/2027'), []],
  ])('a scheme that is %s when the year begins', (_name, changes, expected) => {
    const files = { 'b.yaml': exampleNeedReport(changes) };
    expect(factsOf(ordningUtenforPeriode, files)).toEqual(expected);
  });

  test.each([
    ['2025-07-31', 1],
    ['2025-08-01', 0],
  ])('the last day is %s', (til, expected) => {
    const [first, ...others] = REFERENCE.schemes.ordninger;
    const ordninger = [{ ...first!, gyldig: { fra: '2025-08-01', til } }, ...others];
    const reference = { ...REFERENCE, schemes: { ...REFERENCE.schemes, ordninger } };
    const files = { 'b.yaml': exampleNeedReport(scheme('dekom', '2025/2026')) };
    expect(findings(ordningUtenforPeriode, files, { reference })).toHaveLength(expected);
  });

  test('an ended scheme without a successor names none', () => {
    const { etterfoelger: _none, ...first } = REFERENCE.schemes.ordninger[0]!;
    const schemes = { ...REFERENCE.schemes, ordninger: [first] };
    const files = { 'b.yaml': exampleNeedReport(scheme('dekom', '2026/2027')) };
    const overrides = { reference: { ...REFERENCE, schemes } };
    expect(factsOf(ordningUtenforPeriode, files, overrides)).toStrictEqual([
      { ...dekom, skoleaar: '2026/2027' },
    ]);
  });

  test('a forum is for the year it names', () => {
    const forum = exampleForum({ ordninger: '[kollektiv_bhg_gs, dekom]' });
    expect(findings(ordningUtenforPeriode, { 'f.yaml': forum })).toMatchObject([
      { at: 'f.yaml:6', value: 'dekom', facts: { skoleaar: '2027/2028' } },
    ]);
  });
});

describe('forum and catalogue', () => {
  test('points are given for the criteria of the forum', () => {
    const forum = exampleForum({
      kriterier: '[{ id: lokalt_behov, navn: { nb: Lokalt behov }, vekt: 2 }, { id: partner }]',
      vurderinger:
        '[{ behovsmelding: 9901/b1, poeng: { lokalt_behov: 2, partner: 1, bredde: 1 } }, { behovsmelding: 9901/b2 }]',
    });
    expect(findings(ukjentKriterium, { 'f.yaml': forum })).toEqual([
      { at: 'f.yaml:10', value: 'key bredde', facts: { id: 'bredde' } },
    ]);
    expect(findings(ukjentKriterium, { 'f.yaml': exampleForum() })).toEqual([]);
  });

  test('the office of a forum', () => {
    expect(findings(ukjentEmbete, { 'f.yaml': exampleForum({ embete: 'agder' }) })).toEqual([
      { at: 'f.yaml:4', value: 'agder', facts: { id: 'agder' } },
    ]);
    expect(findings(ukjentEmbete, { 'f.yaml': exampleForum() })).toEqual([]);
  });

  test('the area of a competence', () => {
    const catalogue = exampleCatalogue([{}, { id: 'lokal-02', omraade: 'natur' }]);
    expect(findings(ukjentOmraade, { 'k.yaml': catalogue })).toEqual([
      { at: 'k.yaml:14', value: 'natur', facts: { id: 'natur' } },
    ]);
  });

  const catalogue = { 'katalog.yaml': exampleCatalogue([{}]) };

  test.each([
    ['standard', []],
    ['fjordvik', []],
    ['dalsbygd', [{ at: 'plan.yaml:7', value: 'dalsbygd', facts: { id: 'dalsbygd' } }]],
  ])('a plan that goes by %s', (katalog, expected) => {
    const files = { 'plan.yaml': examplePlan({ katalog }), ...catalogue };
    expect(findings(ukjentKatalog, files)).toEqual(expected);
  });

  test('a plan by itself may go by any catalogue', () => {
    const files = { 'plan.yaml': examplePlan({ katalog: 'dalsbygd' }) };
    const declared = { ...contextOf(files).declared, catalogues: null };
    expect(findings(ukjentKatalog, files, { declared })).toEqual([]);
  });

  test('only the standard catalogue can be extended', () => {
    const files = { 'k.yaml': exampleCatalogue([{}], { utvider: 'fjordvik' }) };
    expect(findings(ukjentKatalog, files)).toEqual([
      { at: 'k.yaml:5', value: 'fjordvik', facts: { id: 'fjordvik' } },
    ]);
  });

  test('the ids of own competences begin with lokal-', () => {
    const own = exampleCatalogue([{}, { id: 'spr-lokal-01' }]);
    const shipped = exampleCatalogue([{ id: 'spr-01' }], { id: 'standard' });
    expect(findings(lokalId, { 'k.yaml': own, 'standard.yaml': shipped })).toEqual([
      {
        at: 'k.yaml:12',
        value: 'spr-lokal-01',
        facts: { id: 'spr-lokal-01', forslag: 'lokal-spr-lokal-01' },
      },
    ]);
  });
});

/** Every document in which the number of a municipality or county stands. */
const everywhere = (number: string, county: string): Record<string, string> => {
  const owner = `{ type: kommune, kommunenummer: "${number}", fylkesnummer: "${county}", navn: Nes }`;
  const report = exampleNeedReport({
    innsender: owner,
    nettverk: `{ navn: Ytre fjord, deltakere: ["${number}", "${county}", "974760673"] }`,
    deltakere: `[{ navn: Nes barnehage, tjeneste: barnehage, kommunenummer: "${number}" }]`,
  });
  return {
    'plan.yaml': examplePlan({ organisasjon: owner }),
    'oversikt.yaml': exampleInventory([{}], {
      kommunenummer: `"${number}"`,
      fylkesnummer: `"${county}"`,
    }),
    'behov.yaml': report,
    'innsending.yaml': submission(
      'spr-01',
      report,
      `kommunenummer: "${number}", fylkesnummer: "${county}"`,
    ),
    'nettverk.yaml': network(county, number),
    'forum.yaml': exampleForum({
      fylker: `["${county}"]`,
      ventet: `["${number}", "${county}", "974760673"]`,
    }),
  };
};

describe('numbers of municipalities and counties', () => {
  test('a municipality number is checked wherever it stands', () => {
    const found = findings(ukjentKommunenummer, everywhere('9900', '46'));
    expect(found.map(({ at }) => at)).toEqual([
      'plan.yaml:3',
      'oversikt.yaml:3',
      'innsending.yaml:3',
      'behov.yaml:7',
      'behov.yaml:32',
      'behov.yaml:9',
      'innsending.yaml:13',
      'innsending.yaml:38',
      'innsending.yaml:15',
      'nettverk.yaml:5',
      'forum.yaml:9',
    ]);
    expect(new Set(found.map(({ value }) => value))).toEqual(new Set(['9900']));
  });

  test('a county number is checked wherever it stands', () => {
    const found = findings(ukjentFylke, everywhere('4601', '64'));
    expect(found.map(({ at }) => at)).toEqual([
      'plan.yaml:3',
      'oversikt.yaml:6',
      'innsending.yaml:3',
      'behov.yaml:7',
      'behov.yaml:32',
      'innsending.yaml:13',
      'innsending.yaml:38',
      'nettverk.yaml:4',
      'forum.yaml:5',
      'forum.yaml:9',
    ]);
    expect(found[0]).toEqual({ at: 'plan.yaml:3', value: '64', facts: { nummer: '64' } });
  });

  test('a need report of one owner names no others', () => {
    expect(findings(ukjentKommunenummer, { 'b.yaml': exampleNeedReport() })).toEqual([]);
  });

  test.each([
    ['46', 0],
    ['99', 0],
    ['98', 1],
    ['30', 1],
  ])('county %s', (county, expected) => {
    const forum = exampleForum({ fylker: `["${county}"]` });
    expect(findings(ukjentFylke, { 'f.yaml': forum })).toHaveLength(expected);
  });

  test.each([
    ['a municipality of today', '4601', 0],
    ['the first example', '9901', 0],
    ['the last example', '9998', 0],
    ['before the first', '9900', 1],
    ['after the last', '9999', 1],
    ['an older number has its own finding', '3001', 0],
    ['nothing', '4602', 1],
  ])('%s', (_name, number, expected) => {
    const found = findings(ukjentKommunenummer, { 'n.yaml': network('46', number) });
    expect(found).toHaveLength(expected);
  });

  test.each([
    ['Bergen', '4601'],
    ['Bergen kommune', '4601'],
    ['Hamarøy kommune', '1875'],
    ['Hábmer', '1875'],
    ['Herøy kommune', undefined],
    ['Fjordvik kommune', undefined],
    ['kommune Bergen', undefined],
  ])('%s beside an unknown number', (navn, expected) => {
    const plan = examplePlan({
      organisasjon: `{ type: kommune, kommunenummer: "9999", navn: ${navn} }`,
    });
    const [found] = findings(ukjentKommunenummer, { 'plan.yaml': plan });
    const named = expected === undefined ? {} : { naermest: expected };
    expect(found?.facts).toEqual({ nummer: '9999', ...named });
    expect(found?.replacement).toBe(expected && `"${expected}"`);
  });

  test('an older number names its successor', () => {
    expect(findings(utgaattKommunenummer, { 'n.yaml': network('31', '3001', '4601') })).toEqual([
      {
        at: 'n.yaml:5',
        value: '3001',
        facts: { nummer: '3001', navn: 'Halden', etterfoelgere: ['3101'] },
        replacement: '"3101"',
      },
    ]);
  });

  test('the number of a municipality that was divided is not guessed', () => {
    expect(findings(utgaattKommunenummer, { 'n.yaml': network('15', '1507') })).toEqual([
      {
        at: 'n.yaml:5',
        value: '1507',
        facts: { nummer: '1507', navn: 'Ålesund', etterfoelgere: ['1508', '1580'] },
      },
    ]);
  });

  test('no correction where the successor is in the list, or where there is none', () => {
    const forum = exampleForum({ ventet: '["3101", "3001", "0099"]' });
    const gone = { nummer: '0099', navn: 'Nes', etterfoelgere: [] };
    const olderNumbers = new Map([...REFERENCE.olderNumbers, ['0099', gone] as const]);
    const overrides = { reference: { ...REFERENCE, olderNumbers } };
    const found = findings(utgaattKommunenummer, { 'f.yaml': forum }, overrides);
    expect(found.map(({ value, replacement }) => [value, replacement])).toEqual([
      ['3001', undefined],
      ['0099', undefined],
    ]);
  });
});

describe('ref/annen-organisasjon', () => {
  const plan = (organisasjon: string) => examplePlan({ organisasjon: `{ ${organisasjon} }` });
  const ours = plan('kommunenummer: "9901", orgnr: "974760673"');
  const inventory = (field: string, number: string) =>
    exampleInventory([{}], { kommunenummer: null, [field]: `"${number}"` });
  const sender = (fields: string) => exampleNeedReport({ innsender: `{ ${fields} }` });

  const seen = (at: string, nummer: string, planned: string) => ({
    at,
    value: nummer,
    facts: { nummer, plan: planned },
  });
  const ofCounty = plan('fylkesnummer: "46"');
  const ofOlder = plan('kommunenummer: "3001"');

  test.each([
    ['the same', { p: ours, o: inventory('kommunenummer', '9901') }, []],
    [
      'another municipality',
      { p: ours, o: inventory('kommunenummer', '9902') },
      [seen('o:3', '9902', '9901')],
    ],
    [
      'another organisation',
      { p: ours, o: inventory('orgnr', '964965226') },
      [seen('o:5', '964965226', '974760673')],
    ],
    [
      'another county',
      { p: ofCounty, o: inventory('fylkesnummer', '18') },
      [seen('o:5', '18', '46')],
    ],
    [
      'another sender',
      { p: ours, b: sender('kommunenummer: "9902"') },
      [seen('b:7', '9902', '9901')],
    ],
    [
      'both numbers other, said once',
      { p: ours, b: sender('kommunenummer: "9902", orgnr: "964965226"') },
      [seen('b:7', '9902', '9901')],
    ],
    ['numbers of different kinds', { p: ours, o: inventory('fylkesnummer', '46') }, []],
    [
      'an unknown number has its own finding',
      { p: ours, o: inventory('kommunenummer', '4602') },
      [],
    ],
    ['so it has in the plan', { p: ofOlder, o: inventory('kommunenummer', '3101') }, []],
    ['an unknown county', { p: ofCounty, o: inventory('fylkesnummer', '30') }, []],
  ])('%s', (_name, files, expected) => {
    expect(findings(annenOrganisasjon, files)).toEqual(expected);
  });

  test('without one plan there is nothing to compare with', () => {
    const others = { 'o.yaml': inventory('kommunenummer', '9902') };
    expect(findings(annenOrganisasjon, others)).toEqual([]);
    const two = { 'plan.yaml': ours, 'plan-2.yaml': ours, ...others };
    expect(findings(annenOrganisasjon, two)).toEqual([]);
  });
});

describe('ref/dobbel-id', () => {
  const goals = (more: string) => `${examplePlan()}steg:\n  maal:\n${more}`;
  const criterion = '{ id: bredde, navn: { nb: Bredde }, vekt: 1 }';
  const area = '{ id: natur, navn: { nb: Natur } }';
  const shared = submission('spr-01');
  const twice = `${shared}  - ${indented(exampleNeedReport())}\n`;

  test.each([
    ['goals', { p: goals('    maal:\n      - id: m1\n      - id: m1\n') }, ['m1', 'p:11', 'p', 10]],
    [
      'guidelines',
      { p: goals('    foeringer:\n      - id: f1\n      - id: f1\n') },
      ['f1', 'p:11', 'p', 10],
    ],
    ['competences', { k: exampleCatalogue([{}, {}]) }, ['lokal-01', 'k:12', 'k', 7]],
    [
      'areas',
      { k: exampleCatalogue([{}], { omraader: `\n  - ${area}\n  - ${area}` }) },
      ['natur', 'k:8', 'k', 7],
    ],
    ['requirements', { k: exampleRequirements({}, {}) }, ['k1', 'k:13', 'k', 4]],
    [
      'units of two files',
      { a: exampleInventory([{}]), b: exampleInventory([{}]) },
      ['solbakken', 'b:7', 'a', 7],
    ],
    [
      'measures of two files',
      { a: exampleMeasures({}), b: exampleMeasures({}) },
      ['t1', 'b:4', 'a', 4],
    ],
    ['need reports', { a: exampleNeedReport(), b: exampleNeedReport() }, ['b1', 'b:3', 'a', 3]],
    ['need reports of a submission', { i: twice }, ['b1', 'i:43', 'i', 9]],
    [
      'criteria',
      { f: exampleForum({ kriterier: `\n  - ${criterion}\n  - ${criterion}` }) },
      ['bredde', 'f:11', 'f', 10],
    ],
  ])('%s', (_name, files, seen) => {
    const [id, at, foerste_fil, foerste_linje] = seen;
    expect(findings(dobbelId, files)).toEqual([
      { at, value: id, facts: { id, foerste_fil, foerste_linje } },
    ]);
  });

  test('the third refers to the first as well', () => {
    const found = findings(dobbelId, { 'k.yaml': exampleRequirements({}, {}, {}) });
    expect(found.map(({ at }) => at)).toEqual(['k.yaml:13', 'k.yaml:22']);
    expect(found[1]?.facts).toMatchObject({ foerste_linje: 4 });
  });

  test.each([
    [
      'requirements of two files, which are a finding of their own',
      { 'a.yaml': exampleRequirements({}), 'b.yaml': exampleRequirements({}) },
    ],
    [
      'a goal and a guideline',
      { 'p.yaml': goals('    maal: [{ id: x1 }]\n    foeringer: [{ id: x1 }]\n') },
    ],
    [
      'a need report and its copy in a submission',
      { 'b.yaml': exampleNeedReport(), 'i.yaml': shared },
    ],
    ['a plan without steps', { 'p.yaml': examplePlan() }],
    [
      'a plan without goals',
      { 'p.yaml': `${examplePlan()}steg: { analyse: { vurdering: God } }\n` },
    ],
    ['a forum without criteria', { 'f.yaml': exampleForum() }],
  ])('not %s', (_name, files) => {
    expect(findings(dobbelId, files)).toEqual([]);
  });
});

describe('ref/flere-av-dokumentet', () => {
  test.each([
    ['plan', { 'a.yaml': examplePlan(), 'b.yaml': examplePlan() }],
    ['katalog', { 'a.yaml': exampleCatalogue([{}]), 'b.yaml': exampleCatalogue([{}]) }],
    ['krav', { 'a.yaml': exampleRequirements({}), 'b.yaml': exampleRequirements({}) }],
    ['nettverk', { 'a.yaml': network('46'), 'b.yaml': network('46') }],
  ])('two of %s', (dokument, files) => {
    expect(findings(flereAvDokumentet, files)).toEqual([
      { at: 'b.yaml:1', value: dokument, facts: { dokument, foerste_fil: 'a.yaml' } },
    ]);
  });

  test('every one after the first is found, also one that is otherwise useless', () => {
    const files = {
      'a.yaml': examplePlan(),
      'b.yaml': 'dokument: plan',
      'c.yaml': 'dokument: plan',
    };
    expect(findings(flereAvDokumentet, files).map(({ at }) => at)).toEqual([
      'b.yaml:1',
      'c.yaml:1',
    ]);
  });

  test.each([
    ['inventories', { 'a.yaml': exampleInventory([{}]), 'b.yaml': exampleInventory([{}]) }],
    ['measures', { 'a.yaml': exampleMeasures({}), 'b.yaml': exampleMeasures({}) }],
    ['need reports', { 'a.yaml': exampleNeedReport(), 'b.yaml': exampleNeedReport() }],
    ['kinds', { 'a.yaml': examplePlan(), 'b.yaml': exampleRequirements({}) }],
    [
      'no kind',
      {
        'a.yaml': 'navn: Fjordvik',
        'b.yaml': 'navn: Fjordvik',
        'c.yaml': 'dokument: 1',
        'd.yaml': 'dokument: 1',
      },
    ],
  ])('there may be several: %s', (_name, files) => {
    expect(findings(flereAvDokumentet, files)).toEqual([]);
  });
});

describe('ref/opphevet-forskrift', () => {
  const cite = (text: string) => ({
    'plan.yaml': `${examplePlan()}steg:\n  maal:\n    foeringer: [{ id: f1, type: forskrift, tittel: Tilskudd, referanse: ${text} }]\n`,
  });
  const facts = {
    referanse: 'FOR-2020-12-22-3201',
    opphevet: '2021-01-26',
    etterfoelger: 'FOR-2021-01-26-230',
  };

  test('a reference is corrected', () => {
    expect(findings(opphevetForskrift, cite('FOR-2020-12-22-3201'))).toEqual([
      {
        at: 'plan.yaml:9',
        value: 'FOR-2020-12-22-3201',
        facts,
        replacement: 'FOR-2021-01-26-230',
      },
    ]);
  });

  test.each([
    ['within a text', 'Jf. FOR-2020-12-22-3201 § 2', 1],
    ['in an address', 'https://lovdata.no/dokument/INS/forskrift/2020-12-22-3201', 1],
    ['a longer number', 'FOR-2020-12-22-32011', 0],
    ['a longer year', 'FOR-12020-12-22-3201', 0],
    ['another', 'FOR-2021-01-26-230', 0],
  ])('%s is not corrected', (_name, text, expected) => {
    const found = findings(opphevetForskrift, cite(text));
    expect(found).toHaveLength(expected);
    for (const one of found) expect(one).not.toHaveProperty('replacement');
  });

  test('in any text of need reports, submissions, networks and forums', () => {
    const cited = 'Retningslinjer FOR-2020-12-22-3201';
    const report = exampleNeedReport({ forankring: `{ planer: [Plan, ${cited}] }` });
    const files = {
      'b.yaml': report,
      'i.yaml': submission('spr-01', report),
      'n.yaml': `${network('46')}organisering: ${cited}\n`,
      'f.yaml': exampleForum({ navn: cited }),
      'o.yaml': exampleInventory([{ navn: cited }]),
    };
    expect(findings(opphevetForskrift, files).map(({ at }) => at)).toEqual([
      'b.yaml:14',
      'i.yaml:20',
      'n.yaml:7',
      'f.yaml:3',
    ]);
  });

  const table = (...opphevede_forskrifter: { referanse: string; opphevet: string }[]) => {
    const rows = opphevede_forskrifter.map((row) => ({ ...row, kilde: 'Lovdata' }));
    const schemes = { ...REFERENCE.schemes, opphevede_forskrifter: rows };
    return { reference: { ...REFERENCE, schemes } };
  };

  test.each([
    ['the day before', '2021-01-25', 0],
    ['the day itself', '2021-01-26', 1],
  ])('%s', (_name, today, expected) => {
    const found = findings(opphevetForskrift, cite('FOR-2020-12-22-3201'), { today });
    expect(found).toHaveLength(expected);
  });

  test('without a successor there is no correction', () => {
    const gone = { referanse: 'LOV-1975-06-13-35', opphevet: '2006-01-01' };
    expect(findings(opphevetForskrift, cite('LOV-1975-06-13-35'), table(gone))).toEqual([
      { at: 'plan.yaml:9', value: 'LOV-1975-06-13-35', facts: gone },
    ]);
  });

  test('a successor that was repealed in its turn is passed by', () => {
    const next = 'FOR-1999-01-01-2';
    const first = { referanse: 'FOR-1999-01-01-1', opphevet: '2020-01-01', etterfoelger: next };
    const second = { referanse: next, opphevet: '2021-01-01', etterfoelger: 'Rundskriv 3' };
    const [found] = findings(opphevetForskrift, cite(first.referanse), table(first, second));
    expect(found?.facts).toEqual({ ...first, etterfoelger: 'Rundskriv 3' });
    expect(found?.replacement).toBe('"Rundskriv 3"');
  });

  test('a reference is plain text, whatever signs are in it', () => {
    const odd = { referanse: 'F (12.3)', opphevet: '2020-01-01' };
    expect(findings(opphevetForskrift, cite('F (12.3) første ledd'), table(odd))).toHaveLength(1);
    expect(findings(opphevetForskrift, cite('F (12x3)'), table(odd))).toEqual([]);
  });

  test('two in one text are two findings', () => {
    const first = { referanse: 'FOR-1999-01-01-1', opphevet: '2020-01-01' };
    const second = { referanse: 'FOR-1999-01-01-2', opphevet: '2020-01-01' };
    const text = 'FOR-1999-01-01-1 og FOR-1999-01-01-2';
    expect(factsOf(opphevetForskrift, cite(text), table(first, second))).toEqual([first, second]);
  });
});
