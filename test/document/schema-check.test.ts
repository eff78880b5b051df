import { describe, expect, it } from 'vitest';
import {
  exampleCatalogue,
  exampleForum,
  exampleInventory,
  exampleMeasures,
  exampleNeedReport,
  examplePlan,
  exampleRequirements,
} from '../../src/domain/rules/example-plan.ts';
import { findingsIn, inBrief } from './check.ts';

const NETWORK = (more: string): string => `dokument: nettverk
versjon: 1
navn: Kompetansenettverk Ytre fjord
eiere: [{ type: kommune, kommunenummer: "9901" }]
representanter:
${['barnehage', 'skole', 'ppt', 'eier_offentlig', 'eier_privat', 'uh']
  .map((who) => `  - { navn: Kari Fjord, rolle: Leder, representerer: ${who} }`)
  .join('\n')}
partnere: [{ type: uh, navn: Høgskolen i Ytre fjord }]
${more}`;

const SUBMISSION = (row: string): string => `dokument: innsending
versjon: 1
laget: { verktoey: kompass, versjon: 1.0.0, tidspunkt: 2027-01-20T09:12:00+01:00, kilder: [] }
organisasjon: { type: kommune, kommunenummer: "9901", navn: Fjordvik kommune }
plan:
  periode: { fra: 2027, til: 2030 }
  status: utkast
  maalform: bokmaal
  steg: { organisering: tom, forankring: tom, maal: tom, kompetansebegrep: tom, analyse: tom, strategi: tom, oppfoelging: tom }
katalog: { id: standard, utgave: 2026-1 }
prikking: { terskel: 5 }
gap:
  - { kompetanse: spr-01, tjeneste: barnehage, nivaa: 2, enheter: 12, ukartlagt: 1, behov: 24, ${row}, gap_etter_deling: 5, status: delvis }
behovsmeldinger: []
`;

const effect = (fields: string, strategi = 'utvikle'): string =>
  exampleMeasures({ strategi, effekt: `[{ kompetanse: spr-01, aar: 2028, ${fields} }]` });

type Case = readonly [name: string, text: string, expected: readonly string[]];

const PLAN: Case[] = [
  ['nothing wrong', examplePlan(), []],
  [
    'a required field is missing',
    examplePlan({ periode: '{ fra: 2027 }' }),
    ['skjema/mangler /periode'],
  ],
  [
    'two are missing',
    examplePlan({ periode: '{}' }),
    ['skjema/mangler /periode', 'skjema/mangler /periode'],
  ],
  ['missing at the root', examplePlan().replace('status: utkast\n', ''), ['skjema/mangler ']],
  [
    'a field nobody knows',
    examplePlan({ adresse: 'Fjordvegen 1' }),
    ['skjema/ukjent-felt /adresse'],
  ],
  [
    'a misspelt required field is one fault, not two',
    examplePlan().replace('periode:', 'peride:'),
    ['skjema/ukjent-felt /peride → periode'],
  ],
  [
    'a misspelt field that is there already',
    examplePlan({ priode: '{ fra: 2027, til: 2030 }' }),
    ['skjema/ukjent-felt /priode'],
  ],
  [
    'two misspellings of one field: only one of them can be it',
    examplePlan({ arkive: '{}', arkivv: '{}' }),
    ['skjema/ukjent-felt /arkive → arkiv', 'skjema/ukjent-felt /arkivv'],
  ],
  [
    'the municipality number lost its zero',
    examplePlan({ organisasjon: '{ type: kommune, kommunenummer: 0301, navn: Oslo kommune }' }),
    ['skjema/feil-type /organisasjon/kommunenummer → "0301"'],
  ],
  [
    'the municipality number was written without its zero',
    examplePlan({ organisasjon: '{ type: kommune, kommunenummer: 301, navn: Oslo kommune }' }),
    ['skjema/feil-type /organisasjon/kommunenummer → "0301"'],
  ],
  [
    'a county number as a number',
    examplePlan({ organisasjon: '{ type: fylkeskommune, fylkesnummer: 3, navn: Oslo }' }),
    ['skjema/feil-type /organisasjon/fylkesnummer → "03"'],
  ],
  [
    'an organisation number as a number',
    examplePlan({
      organisasjon: '{ type: privat_eier, orgnr: 974760673, navn: Tirilltoppen AS }',
    }),
    ['skjema/feil-type /organisasjon/orgnr → "974760673"'],
  ],
  [
    'an organisation number with a wrong check digit',
    examplePlan({
      organisasjon: '{ type: privat_eier, orgnr: "974760674", navn: Tirilltoppen AS }',
    }),
    ['skjema/feil-form /organisasjon/orgnr'],
  ],
  [
    'what the type of organisation demands',
    examplePlan({ organisasjon: '{ type: kommune, navn: Fjordvik kommune }' }),
    ['skjema/mangler /organisasjon'],
  ],
  [
    'an empty text',
    examplePlan({ arkiv: '{ saksnummer: "" }' }),
    ['skjema/feil-form /arkiv/saksnummer'],
  ],
  ['no value', examplePlan({ status: '' }), ['skjema/feil-type /status']],
  ['a list for a word', examplePlan({ status: '[utkast]' }), ['skjema/feil-type /status']],
  ['a number for a word', examplePlan({ status: '5' }), ['skjema/ikke-i-listen /status']],
  ['a text for fields', examplePlan({ arkiv: '2026/1234' }), ['skjema/feil-type /arkiv']],
  [
    'a year in quotes',
    examplePlan({ periode: '{ fra: "2027", til: 2030 }' }),
    ['skjema/feil-type /periode/fra → 2027'],
  ],
  [
    'a year with two digits',
    examplePlan({ periode: '{ fra: 27, til: 2030 }' }),
    ['skjema/utenfor-omraade /periode/fra'],
  ],
  [
    'a written form by its letters',
    examplePlan({ maalform: 'nn' }),
    ['skjema/ikke-i-listen /maalform → nynorsk'],
  ],
  [
    'æ, ø and å in a code',
    examplePlan({ status: 'høring' }),
    ['skjema/ikke-i-listen /status → hoering'],
  ],
  [
    'a version that is a text',
    examplePlan({ versjon: '"1"' }),
    ['skjema/ikke-i-listen /versjon → 1'],
  ],
  [
    'a version of the future, whose other fields nobody can judge',
    examplePlan({ versjon: '2', framtid: 'ja' }),
    ['skjema/ikke-i-listen /versjon'],
  ],
  [
    'a number where text is wanted',
    examplePlan({ arkiv: '{ saksnummer: 2026 }' }),
    ['skjema/feil-type /arkiv/saksnummer → "2026"'],
  ],
];

const REQUIREMENTS: Case[] = [
  ['nothing wrong', exampleRequirements({}), []],
  [
    'a level in quotes',
    exampleRequirements({ nivaa: '"2"' }),
    ['skjema/feil-type /krav/0/nivaa → 2'],
  ],
  ['no level', exampleRequirements({ nivaa: '0' }), ['skjema/utenfor-omraade /krav/0/nivaa']],
  ['half a level', exampleRequirements({ nivaa: '1.5' }), ['skjema/feil-type /krav/0/nivaa']],
  [
    'a fraction under the minimum is one fault',
    exampleRequirements({ antall: '-0.5' }),
    ['skjema/feil-type /krav/0/antall'],
  ],
  [
    'ja for true',
    exampleRequirements({ kritisk: 'ja' }),
    ['skjema/feil-type /krav/0/kritisk → true'],
  ],
  [
    'NEI for false',
    exampleRequirements({ kritisk: 'NEI' }),
    ['skjema/feil-type /krav/0/kritisk → false'],
  ],
  ['maybe', exampleRequirements({ kritisk: 'kanskje' }), ['skjema/feil-type /krav/0/kritisk']],
  [
    'a word in another form',
    exampleRequirements({ viktighet: 'bør' }),
    ['skjema/ikke-i-listen /krav/0/viktighet → boer'],
  ],
  [
    'a capital letter',
    exampleRequirements({ gjelder: '{ tjeneste: Skole }' }),
    ['skjema/ikke-i-listen /krav/0/gjelder/tjeneste → skole'],
  ],
  [
    'nynorsk',
    exampleRequirements({ gjelder: '{ teneste: skule }' }),
    ['skjema/ukjent-felt /krav/0/gjelder/teneste → tjeneste'],
  ],
  [
    'none of the measures',
    exampleRequirements({}).replace('    antall: 2\n', ''),
    ['skjema/noeyaktig-en /krav/0'],
  ],
  ['two measures', exampleRequirements({ andel: '0.1' }), ['skjema/noeyaktig-en /krav/0/andel']],
  [
    'three measures',
    exampleRequirements({ andel: '0.1', aarsverk: '2' }),
    ['skjema/noeyaktig-en /krav/0/aarsverk'],
  ],
  [
    'a misspelt measure is one fault',
    exampleRequirements({}).replace('antall:', 'antal:'),
    ['skjema/ukjent-felt /krav/0/antal → antall'],
  ],
  [
    'a share in per cent',
    exampleRequirements({}).replace('antall: 2', 'andel: 30'),
    ['skjema/utenfor-omraade /krav/0/andel'],
  ],
  [
    'one reason without a list',
    exampleRequirements({ begrunnelse: 'm1' }),
    ['skjema/feil-type /krav/0/begrunnelse → [m1]'],
  ],
  [
    'reasons without a list',
    exampleRequirements({ begrunnelse: 'm1, f1' }),
    ['skjema/feil-type /krav/0/begrunnelse → [m1, f1]'],
  ],
  [
    'an empty list',
    exampleRequirements({ gjelder: '{ enheter: [] }' }),
    ['skjema/utenfor-omraade /krav/0/gjelder/enheter'],
  ],
  ['an id with a capital', exampleRequirements({ id: 'K1' }), ['skjema/feil-form /krav/0/id → k1']],
  [
    'an id that is a number',
    exampleRequirements({ id: '1' }),
    ['skjema/feil-type /krav/0/id → "1"'],
  ],
  [
    'a document without its list',
    'dokument: krav\nversjon: 1\nkrav:\n',
    ['skjema/feil-type /krav'],
  ],
  ['a list of text', 'dokument: krav\nversjon: 1\nkrav: [spr-01]\n', ['skjema/feil-type /krav/0']],
];

const INVENTORY: Case[] = [
  ['nothing wrong', exampleInventory([{}]), []],
  [
    'a decimal comma',
    exampleInventory([{ aarsverk: '18,4' }]),
    ['skjema/feil-type /enheter/0/aarsverk → 18.4'],
  ],
  [
    'a space between thousands',
    exampleInventory([{ ansatte: '6 006' }]),
    ['skjema/feil-type /enheter/0/ansatte → 6006'],
  ],
  [
    'a date the Norwegian way',
    exampleInventory([{}], { kartlagt: '15.10.2026' }),
    ['skjema/feil-form /kartlagt → 2026-10-15'],
  ],
  [
    'a date with spaces',
    exampleInventory([{}], { kartlagt: '15. oktober 2026' }),
    ['skjema/feil-form /kartlagt → 2026-10-15'],
  ],
  [
    'a date as a number',
    exampleInventory([{}], { kartlagt: '20261015' }),
    ['skjema/feil-type /kartlagt → 2026-10-15'],
  ],
  [
    'a date that does not exist',
    exampleInventory([{}], { kartlagt: '2026-02-30' }),
    ['skjema/feil-form /kartlagt'],
  ],
  [
    'whose inventory?',
    exampleInventory([{}]).replace(/kommunenummer: .*\n/, ''),
    ['skjema/noeyaktig-en '],
  ],
  [
    'a key that is no id',
    exampleInventory([{ beholdning: '{ Spr-01: { antall: { 1: 2 } } }' }]),
    ['skjema/feil-form /enheter/0/beholdning/Spr-01 → spr-01'],
  ],
  [
    'a key that would be one that is there',
    exampleInventory([
      { beholdning: '{ Spr-01: { antall: { 1: 2 } }, spr-01: { antall: { 1: 2 } } }' },
    ]),
    ['skjema/feil-form /enheter/0/beholdning/Spr-01'],
  ],
  [
    'two keys that would be the same',
    exampleInventory([
      { beholdning: '{ Spr-01: { antall: { 1: 2 } }, SPR-01: { antall: { 1: 2 } } }' },
    ]),
    [
      'skjema/feil-form /enheter/0/beholdning/Spr-01 → spr-01',
      'skjema/feil-form /enheter/0/beholdning/SPR-01',
    ],
  ],
  [
    'a key that is no level',
    exampleInventory([{ beholdning: '{ spr-01: { antall: { høy: 2 } } }' }]),
    ['skjema/feil-form /enheter/0/beholdning/spr-01/antall/høy'],
  ],
  [
    'a number for counts by level',
    exampleInventory([{ beholdning: '{ spr-01: { antall: 3 } }' }]),
    ['skjema/feil-type /enheter/0/beholdning/spr-01/antall'],
  ],
  ['not mapped', exampleInventory([{ beholdning: '{ spr-01: { antall: null } }' }]), []],
  [
    'turnover of a service in nynorsk',
    exampleInventory([{}], { utskifting: '{ skule: 0.1 }' }),
    ['skjema/ikke-i-listen /utskifting/skule → skole'],
  ],
  [
    'all competences in capitals',
    exampleInventory([{ id: 'ppt' }], {
      deling:
        '[{ fra: ppt, til: { tjenester: [skole] }, kompetanser: Alle, form: ansettelse, kapasitet: 4 }]',
    }),
    ['skjema/feil-form /deling/0/kompetanser → alle'],
  ],
  [
    'competences without a list',
    exampleInventory([{ id: 'ppt' }], {
      deling:
        '[{ fra: ppt, til: { tjenester: [skole] }, kompetanser: spr-01, form: ansettelse, kapasitet: 4 }]',
    }),
    ['skjema/feil-form /deling/0/kompetanser → [spr-01]'],
  ],
];

const MEASURES: Case[] = [
  ['nothing wrong', effect('enhet: solbakken, fra_nivaa: 1, til_nivaa: 2, antall: 2'), []],
  [
    'neither unit nor service',
    effect('fra_nivaa: 1, til_nivaa: 2'),
    ['skjema/noeyaktig-en /tiltak/0/effekt/0'],
  ],
  [
    'a count but neither unit nor service',
    effect('fra_nivaa: 1, til_nivaa: 2, antall: 2'),
    ['skjema/noeyaktig-en /tiltak/0/effekt/0'],
  ],
  [
    'both unit and service',
    effect('enhet: solbakken, tjeneste: barnehage, fra_nivaa: 1, til_nivaa: 2, antall: 2'),
    ['skjema/noeyaktig-en /tiltak/0/effekt/0/tjeneste'],
  ],
  [
    'a unit without a count',
    effect('enhet: solbakken, fra_nivaa: 1, til_nivaa: 2'),
    ['skjema/mangler /tiltak/0/effekt/0'],
  ],
  [
    'the count of a service for a unit',
    effect('enhet: solbakken, fra_nivaa: 1, til_nivaa: 2, antall_per_enhet: 2'),
    ['skjema/ikke-her /tiltak/0/effekt/0/antall_per_enhet'],
  ],
  [
    'recruiting from a level',
    effect('enhet: solbakken, fra_nivaa: 1, til_nivaa: 2, antall: 2', 'rekruttere'),
    ['skjema/ikke-her /tiltak/0/effekt/0/fra_nivaa'],
  ],
  [
    'mobilising from nowhere',
    effect('enhet: solbakken, til_nivaa: 2, antall: 2', 'mobilisere'),
    ['skjema/mangler /tiltak/0/effekt/0'],
  ],
  [
    'kroner with spaces',
    exampleMeasures({ kostnad: '{ sum: 520 000 }' }),
    ['skjema/feil-type /tiltak/0/kostnad/sum → 520000'],
  ],
  [
    'kroner',
    exampleMeasures({ kostnad: '{ sum: kr 520.000 }' }),
    ['skjema/feil-type /tiltak/0/kostnad/sum → 520000'],
  ],
  [
    'English',
    exampleMeasures({ strategi: 'develop' }),
    ['skjema/ikke-i-listen /tiltak/0/strategi → utvikle'],
  ],
];

const NEED_REPORTS: Case[] = [
  ['nothing wrong', exampleNeedReport(), []],
  [
    'more than one measure',
    exampleNeedReport({ tiltak: '[{ id: t1 }, { id: t2 }]' }),
    ['ordning/flere-tiltak /tiltak'],
  ],
  [
    'one measure in a list',
    exampleNeedReport({ tiltak: '[{ id: t1 }]' }),
    ['skjema/feil-type /tiltak'],
  ],
  ['a continuation of nothing', exampleNeedReport({ type: 'viderefoering' }), ['skjema/mangler ']],
  [
    'a school year with a dash',
    exampleNeedReport({ barnehage_skoleaar: '2027-2028' }),
    ['skjema/feil-form /barnehage_skoleaar → 2027/2028'],
  ],
  [
    'years that do not follow',
    exampleNeedReport({ barnehage_skoleaar: '2027/2029' }),
    ['skjema/feil-form /barnehage_skoleaar'],
  ],
  [
    'no address',
    exampleNeedReport({ kontakt: '{ rolle: PP-leder, epost: ppt }' }),
    ['skjema/feil-form /kontakt/epost'],
  ],
  [
    'a nynorsk key',
    exampleNeedReport({}).replace('medvirkning:', 'medverknad:'),
    ['skjema/ukjent-felt /medverknad → medvirkning'],
  ],
];

const OTHERS: Case[] = [
  ['katalog: nothing wrong', exampleCatalogue([{}]), []],
  [
    'katalog: an address without a scheme',
    exampleCatalogue([{ ressurser: '[{ navn: Kompetansepakken, url: udir.no }]' }]),
    ['skjema/feil-form /kompetanser/0/ressurser/0/url'],
  ],
  [
    'katalog: a colour',
    exampleCatalogue([{ farge: 'grønn' }]),
    ['skjema/ikke-i-listen /kompetanser/0/farge → groenn'],
  ],
  ['forum: nothing wrong', exampleForum(), []],
  [
    'forum: a time with a space',
    exampleForum({ frist: '2027-02-01 23:59:00+01:00' }),
    ['skjema/feil-form /frist → 2027-02-01T23:59:00+01:00'],
  ],
  [
    'forum: who is expected, as numbers',
    exampleForum({ ventet: '[4601, 301]' }),
    ['skjema/feil-type /ventet/0 → "4601"', 'skjema/feil-type /ventet/1 → "0301"'],
  ],
  [
    'forum: no report of that form',
    exampleForum({ vurderinger: '[{ behovsmelding: b1 }]' }),
    ['skjema/feil-form /vurderinger/0/behovsmelding'],
  ],
  ['nettverk: nothing wrong', NETWORK(''), []],
  ['nettverk: a date', NETWORK('frist: 1/9-2027\n'), ['skjema/feil-form /frist → 2027-09-01']],
  ['innsending: nothing wrong', SUBMISSION('dekning: 17, gap: skjult'), []],
  [
    'innsending: a word that hides nothing',
    SUBMISSION('dekning: 17, gap: hemmelig'),
    ['skjema/feil-form /gap/0/gap'],
  ],
  [
    'innsending: a count below zero',
    SUBMISSION('dekning: -1, gap: 25'),
    ['skjema/utenfor-omraade /gap/0/dekning'],
  ],
];

const THE_DOCUMENT_ITSELF: Case[] = [
  ['no dokument', 'versjon: 1\nkrav: []\n', ['skjema/mangler ']],
  [
    'a misspelt dokument',
    'dokumnet: krav\nversjon: 1\nkrav: []\n',
    ['skjema/ukjent-felt /dokumnet → dokument'],
  ],
  [
    'an unknown document',
    'dokument: kravv\nversjon: 1\nkrav: []\n',
    ['skjema/ikke-i-listen /dokument → krav'],
  ],
  [
    'a document of another world',
    'dokument: Deployment\nversjon: 1\n',
    ['skjema/ikke-i-listen /dokument'],
  ],
  ['dokument without a value', 'dokument:\nversjon: 1\nkrav: []\n', ['skjema/feil-type /dokument']],
  ['a list', '- krav\n- tiltak\n', ['skjema/feil-type ']],
  ['a text', 'Plan for Fjordvik\n', ['skjema/feil-type ']],
  ['versjon first', 'versjon: 1\ndokument: krav\nkrav: []\n', ['skjema/rekkefoelge /dokument']],
  ['versjon last', 'dokument: krav\nkrav: []\nversjon: 1\n', ['skjema/rekkefoelge /versjon']],
  ['versjon missing', 'dokument: krav\nkrav: []\n', ['skjema/mangler ']],
  [
    'a scheme table',
    'dokument: ordninger\nversjon: 1\nutgave: 2027-1\nordninger: []\nopphevede_forskrifter: []\n',
    [],
  ],
  [
    'settings',
    'dokument: innstillinger\nversjon: 1\nmaks_advarsler: "5"\n',
    ['skjema/feil-type /maks_advarsler → 5'],
  ],
];

it('a value is repeated on one line, and not at length', async () => {
  const long = exampleMeasures({ kollektivt: `>-\n      ${'ja\n      nei '.repeat(30)}` });
  const [finding] = await findingsIn({ 'tiltak.yaml': long });
  const { verdi } = { verdi: '', ...finding?.fakta };
  expect(verdi).toHaveLength(60);
  expect(verdi).toMatch(/^ja nei ja nei .*…$/);
});

describe.each([
  ['plan', PLAN],
  ['krav', REQUIREMENTS],
  ['oversikt', INVENTORY],
  ['tiltak', MEASURES],
  ['behovsmelding', NEED_REPORTS],
  ['the others', OTHERS],
  ['what kind of document it is', THE_DOCUMENT_ITSELF],
])('%s', (_kind, cases) => {
  it.each(cases)('%s', async (_name, text, expected) => {
    const found = await findingsIn({ 'fjordvik.yaml': text });
    expect(found.map(inBrief)).toEqual(expected);
  });
});
