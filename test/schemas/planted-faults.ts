import { exampleDocument, placeIn } from './example-documents.ts';

/** What a change is: a value put at a pointer, or taken away from it. */
export type Change = { at: string; put?: unknown; remove?: true };
export type Expected = [keyword: string, instancePath: string, params?: object];

export function put(at: string, value: unknown): Change {
  return { at, put: value };
}

export function without(at: string): Change {
  return { at, remove: true };
}

const missing = (at: string, missingProperty: string): Expected => [
  'required',
  at,
  { missingProperty },
];
export const wrongType = (at: string, type: string | string[]): Expected => ['type', at, { type }];
const ofAlternatives = (at: string, ...alternatives: string[][]): Expected => [
  'oneOf',
  at,
  { alternatives },
];
const wrongPattern = (at: string): Expected => ['pattern', at];
const wrongFormat = (at: string, format: string): Expected => ['format', at, { format }];
const tooLow = (at: string, limit: number): Expected => [
  'minimum',
  at,
  { comparison: '>=', limit },
];
const tooHigh = (at: string, limit: number): Expected => [
  'maximum',
  at,
  { comparison: '<=', limit },
];
const notHere = (at: string): Expected => ['false schema', at, {}];
const notListed = (at: string): Expected => ['enum', at];
const empty = (at: string, keyword: 'minLength' | 'minItems'): Expected => [
  keyword,
  at,
  { limit: 1 },
];

/** A fault planted in a valid document, and the one error that it gives. */
export type PlantedFault = [kind: string, name: string, changes: Change[], expected: Expected];

export const PLANTED_FAULTS: readonly PlantedFault[] = [
  ['plan', 'no organisation', [without('/organisasjon')], missing('', 'organisasjon')],
  [
    'plan',
    'the word for another kind',
    [put('/dokument', 'krav')],
    ['const', '/dokument', { allowedValue: 'plan' }],
  ],
  ['plan', 'a later version', [put('/versjon', 2)], ['const', '/versjon', { allowedValue: 1 }]],
  [
    'plan',
    'a municipality without number',
    [without('/organisasjon/kommunenummer')],
    missing('/organisasjon', 'kommunenummer'),
  ],
  [
    'plan',
    'a county without number',
    [put('/organisasjon/type', 'fylkeskommune')],
    missing('/organisasjon', 'fylkesnummer'),
  ],
  [
    'plan',
    'a private owner without number',
    [put('/organisasjon', { type: 'privat_eier', navn: 'Tirilltoppen' })],
    missing('/organisasjon', 'orgnr'),
  ],
  [
    'plan',
    'a type of organisation that is none',
    [put('/organisasjon/type', 'bydel')],
    notListed('/organisasjon/type'),
  ],
  [
    'plan',
    'a municipality number as a number',
    [put('/organisasjon/kommunenummer', 301)],
    wrongType('/organisasjon/kommunenummer', 'string'),
  ],
  [
    'plan',
    'a municipality number of three digits',
    [put('/organisasjon/kommunenummer', '301')],
    wrongPattern('/organisasjon/kommunenummer'),
  ],
  [
    'plan',
    'a wrong control digit',
    [put('/organisasjon/orgnr', '974760674')],
    wrongFormat('/organisasjon/orgnr', 'orgnr'),
  ],
  [
    'plan',
    'an organisation number with spaces',
    [put('/organisasjon/orgnr', '974 760 673')],
    wrongPattern('/organisasjon/orgnr'),
  ],
  ['plan', 'a year too far off', [put('/periode/til', 20300)], tooHigh('/periode/til', 2100)],
  ['plan', 'a year as text', [put('/periode/fra', '2027')], wrongType('/periode/fra', 'integer')],
  ['plan', 'half a period', [without('/periode/til')], missing('/periode', 'til')],
  [
    'plan',
    'an empty name',
    [put('/organisasjon/navn', '')],
    empty('/organisasjon/navn', 'minLength'),
  ],
  ['plan', 'a status as a number', [put('/status', 1)], notListed('/status')],
  [
    'plan',
    'a step that is a text',
    [put('/steg/maal', 'Se vedlegg')],
    wrongType('/steg/maal', 'object'),
  ],
  [
    'plan',
    'a step that is empty in YAML',
    [put('/steg/forankring', null)],
    wrongType('/steg/forankring', 'object'),
  ],
  [
    'plan',
    'an area without services',
    [without('/steg/organisering/omfang/tjenester')],
    missing('/steg/organisering/omfang', 'tjenester'),
  ],
  [
    'plan',
    'no services in the list',
    [put('/steg/organisering/omfang/tjenester', [])],
    empty('/steg/organisering/omfang/tjenester', 'minItems'),
  ],
  [
    'plan',
    'a service that is none',
    [put('/steg/organisering/omfang/tjenester/1', 'skoler')],
    notListed('/steg/organisering/omfang/tjenester/1'),
  ],
  [
    'plan',
    'yes as text',
    [put('/steg/organisering/prosjektgruppe/1/tillitsvalgt', 'ja')],
    wrongType('/steg/organisering/prosjektgruppe/1/tillitsvalgt', 'boolean'),
  ],
  [
    'plan',
    'a Norwegian date',
    [put('/steg/organisering/tidsplan/start', '17.8.2026')],
    wrongPattern('/steg/organisering/tidsplan/start'),
  ],
  [
    'plan',
    'a date that does not exist',
    [put('/steg/organisering/tidsplan/start', '2027-02-29')],
    wrongFormat('/steg/organisering/tidsplan/start', 'dato'),
  ],
  [
    'plan',
    'a case number as a number',
    [put('/steg/forankring/vedtak/0/sak', 112)],
    wrongType('/steg/forankring/vedtak/0/sak', 'string'),
  ],
  [
    'plan',
    'a list that is one thing',
    [put('/steg/forankring/vedtak', { organ: 'Kommunestyret' })],
    wrongType('/steg/forankring/vedtak', 'array'),
  ],
  [
    'plan',
    'an id with a capital letter',
    [put('/steg/maal/maal/0/id', 'M1')],
    wrongPattern('/steg/maal/maal/0/id'),
  ],
  [
    'plan',
    'a decimal comma',
    [put('/steg/maal/maal/0/maaltall', '90,5')],
    wrongType('/steg/maal/maal/0/maaltall', 'number'),
  ],
  [
    'plan',
    'a number that is none',
    [put('/steg/maal/maal/0/maaltall', Number.NaN)],
    wrongType('/steg/maal/maal/0/maaltall', 'number'),
  ],
  [
    'plan',
    'an interval of no months',
    [put('/steg/oppfoelging/rullering/intervall_maaneder', 0)],
    tooLow('/steg/oppfoelging/rullering/intervall_maaneder', 1),
  ],
  ['katalog', 'no scale of its own and none to extend', [without('/skala')], missing('', 'skala')],
  [
    'katalog',
    'a name without bokmål',
    [put('/kompetanser/0/navn', { nn: 'Språk' })],
    missing('/kompetanser/0/navn', 'nb'),
  ],
  [
    'katalog',
    'a name that is text',
    [put('/kompetanser/0/navn', 'Språk')],
    wrongType('/kompetanser/0/navn', 'object'),
  ],
  [
    'katalog',
    'an anchor for no level',
    [put('/kompetanser/0/anker/to', { nb: 'Følger opp' })],
    wrongPattern('/kompetanser/0/anker'),
  ],
  [
    'katalog',
    'an anchor without text',
    [put('/kompetanser/0/anker/2', {})],
    missing('/kompetanser/0/anker/2', 'nb'),
  ],
  [
    'katalog',
    'an address that is none',
    [put('/kompetanser/0/ressurser/0/url', 'udir.no')],
    wrongPattern('/kompetanser/0/ressurser/0/url'),
  ],
  [
    'katalog',
    'a colour that is none',
    [put('/kompetanser/0/farge', 'roed')],
    notListed('/kompetanser/0/farge'),
  ],
  [
    'krav',
    'no amount',
    [without('/krav/0/antall')],
    ofAlternatives('/krav/0', ['antall'], ['andel'], ['aarsverk']),
  ],
  [
    'krav',
    'two amounts',
    [put('/krav/0/andel', 0.5)],
    ofAlternatives('/krav/0', ['antall'], ['andel'], ['aarsverk']),
  ],
  [
    'krav',
    'three amounts',
    [put('/krav/0/andel', 0.5), put('/krav/0/aarsverk', 1)],
    ofAlternatives('/krav/0', ['antall'], ['andel'], ['aarsverk']),
  ],
  [
    'krav',
    'for nobody',
    [put('/krav/0/gjelder', {})],
    ofAlternatives('/krav/0/gjelder', ['tjeneste'], ['enheter']),
  ],
  [
    'krav',
    'for a service and units',
    [put('/krav/0/gjelder/enheter', ['solbakken'])],
    ofAlternatives('/krav/0/gjelder', ['tjeneste'], ['enheter']),
  ],
  ['krav', 'a level as text', [put('/krav/0/nivaa', '2')], wrongType('/krav/0/nivaa', 'integer')],
  ['krav', 'level 0', [put('/krav/0/nivaa', 0)], tooLow('/krav/0/nivaa', 1)],
  ['krav', 'a share in percent', [put('/krav/1/andel', 50)], tooHigh('/krav/1/andel', 1)],
  ['krav', 'a negative share', [put('/krav/1/andel', -0.5)], tooLow('/krav/1/andel', 0)],
  ['krav', 'half a person', [put('/krav/0/antall', 1.5)], wrongType('/krav/0/antall', 'integer')],
  ['krav', 'no importance', [without('/krav/0/viktighet')], missing('/krav/0', 'viktighet')],
  ['krav', 'a word with ø', [put('/krav/1/viktighet', 'bør')], notListed('/krav/1/viktighet')],
  ['krav', 'a number for a word', [put('/krav/0/per', 5)], notListed('/krav/0/per')],
  [
    'krav',
    'one reason, not in a list',
    [put('/krav/0/begrunnelse', 'm1')],
    wrongType('/krav/0/begrunnelse', 'array'),
  ],
  [
    'oversikt',
    'no owner',
    [without('/kommunenummer')],
    ofAlternatives('', ['kommunenummer'], ['fylkesnummer'], ['orgnr']),
  ],
  [
    'oversikt',
    'two owners',
    [put('/orgnr', '974760673')],
    ofAlternatives('', ['kommunenummer'], ['fylkesnummer'], ['orgnr']),
  ],
  [
    'oversikt',
    'a unit without staff',
    [without('/enheter/0/ansatte')],
    missing('/enheter/0', 'ansatte'),
  ],
  [
    'oversikt',
    'a competence id with a capital letter',
    [put('/enheter/0/beholdning/SPR-02', { antall: null })],
    wrongPattern('/enheter/0/beholdning'),
  ],
  [
    'oversikt',
    'nothing about the count',
    [without('/enheter/0/beholdning/spr-03/antall')],
    missing('/enheter/0/beholdning/spr-03', 'antall'),
  ],
  [
    'oversikt',
    'a count that is a number',
    [put('/enheter/0/beholdning/spr-03/antall', 4)],
    wrongType('/enheter/0/beholdning/spr-03/antall', ['object', 'null']),
  ],
  [
    'oversikt',
    'a level that is none',
    [put('/enheter/0/beholdning/spr-01/antall/10', 1)],
    wrongPattern('/enheter/0/beholdning/spr-01/antall'),
  ],
  [
    'oversikt',
    'fewer than nobody',
    [put('/enheter/0/beholdning/spr-01/antall/0', -1)],
    tooLow('/enheter/0/beholdning/spr-01/antall/0', 0),
  ],
  [
    'oversikt',
    'half a person',
    [put('/enheter/0/beholdning/spr-01/antall/1', 2.5)],
    wrongType('/enheter/0/beholdning/spr-01/antall/1', 'integer'),
  ],
  [
    'oversikt',
    'unknown as text',
    [put('/enheter/0/beholdning/spr-01/antall/1', ':')],
    wrongType('/enheter/0/beholdning/spr-01/antall/1', 'integer'),
  ],
  [
    'oversikt',
    'turnover of no service',
    [put('/utskifting/barnehager', 0.1)],
    notListed('/utskifting'),
  ],
  [
    'oversikt',
    'turnover in percent',
    [put('/utskifting/skole', 6)],
    tooHigh('/utskifting/skole', 1),
  ],
  [
    'oversikt',
    'sharing with nobody',
    [put('/deling/0/til', {})],
    ofAlternatives('/deling/0/til', ['tjenester'], ['enheter']),
  ],
  [
    'oversikt',
    'a capacity in halves',
    [put('/deling/0/kapasitet', 1.5)],
    wrongType('/deling/0/kapasitet', 'integer'),
  ],
  [
    'oversikt',
    'one competence, not in a list',
    [put('/deling/0/kompetanser', 'spr-01')],
    wrongPattern('/deling/0/kompetanser'),
  ],
  [
    'oversikt',
    'no competences in the list',
    [put('/deling/0/kompetanser', [])],
    empty('/deling/0/kompetanser', 'minItems'),
  ],
  [
    'oversikt',
    'competences as a map',
    [put('/deling/0/kompetanser', {})],
    wrongType('/deling/0/kompetanser', ['array', 'string']),
  ],
  [
    'tiltak',
    'developing from nowhere',
    [without('/tiltak/0/effekt/0/fra_nivaa')],
    missing('/tiltak/0/effekt/0', 'fra_nivaa'),
  ],
  [
    'tiltak',
    'developing from a unit',
    [put('/tiltak/0/effekt/0/fra_enhet', 'fjellheim')],
    notHere('/tiltak/0/effekt/0/fra_enhet'),
  ],
  [
    'tiltak',
    'recruiting from a level',
    [put('/tiltak/1/effekt/0/fra_nivaa', 0)],
    notHere('/tiltak/1/effekt/0/fra_nivaa'),
  ],
  [
    'tiltak',
    'recruiting to no level',
    [without('/tiltak/1/effekt/0/til_nivaa')],
    missing('/tiltak/1/effekt/0', 'til_nivaa'),
  ],
  [
    'tiltak',
    'mobilising from nowhere',
    [without('/tiltak/2/effekt/0/fra_enhet')],
    missing('/tiltak/2/effekt/0', 'fra_enhet'),
  ],
  [
    'tiltak',
    'winding down to a level',
    [put('/tiltak/3/effekt/0/til_nivaa', 0)],
    notHere('/tiltak/3/effekt/0/til_nivaa'),
  ],
  [
    'tiltak',
    'an effect nowhere',
    [without('/tiltak/0/effekt/0/enhet')],
    ofAlternatives('/tiltak/0/effekt/0', ['enhet', 'antall'], ['tjeneste', 'antall_per_enhet']),
  ],
  [
    'tiltak',
    'an effect in two places',
    [put('/tiltak/0/effekt/0/tjeneste', 'barnehage')],
    ofAlternatives('/tiltak/0/effekt/0', ['enhet', 'antall'], ['tjeneste', 'antall_per_enhet']),
  ],
  [
    'tiltak',
    'the wrong count',
    [without('/tiltak/0/effekt/0/antall'), put('/tiltak/0/effekt/0/antall_per_enhet', 1)],
    ofAlternatives('/tiltak/0/effekt/0', ['enhet', 'antall'], ['tjeneste', 'antall_per_enhet']),
  ],
  [
    'tiltak',
    'an unknown strategy',
    [put('/tiltak/0/strategi', 'outsource')],
    notListed('/tiltak/0/strategi'),
  ],
  [
    'tiltak',
    'kroner and øre',
    [put('/tiltak/0/kostnad/sum', 520000.5)],
    wrongType('/tiltak/0/kostnad/sum', 'integer'),
  ],
  [
    'tiltak',
    'a negative cost',
    [put('/tiltak/0/kostnad/sum', -1)],
    tooLow('/tiltak/0/kostnad/sum', 0),
  ],
  [
    'tiltak',
    'a cost as text',
    [put('/tiltak/0/kostnad/sum', 'kr 520 000,-')],
    wrongType('/tiltak/0/kostnad/sum', 'integer'),
  ],
  [
    'behovsmelding',
    'a continuation of nothing',
    [without('/tidligere_id')],
    missing('', 'tidligere_id'),
  ],
  [
    'behovsmelding',
    'years that do not follow',
    [put('/barnehage_skoleaar', '2027/2029')],
    wrongFormat('/barnehage_skoleaar', 'skoleaar'),
  ],
  [
    'behovsmelding',
    'a year with a dash',
    [put('/barnehage_skoleaar', '2027-2028')],
    wrongPattern('/barnehage_skoleaar'),
  ],
  [
    'behovsmelding',
    'an address without @',
    [put('/kontakt/epost', 'ppt.fjordvik.example')],
    wrongFormat('/kontakt/epost', 'epost'),
  ],
  ['behovsmelding', 'two measures', [put('/tiltak', [])], wrongType('/tiltak', 'object')],
  ['behovsmelding', 'no budget', [put('/budsjett', [])], empty('/budsjett', 'minItems')],
  [
    'behovsmelding',
    'a partner type that is none',
    [put('/partner/type', 'statped')],
    notListed('/partner/type'),
  ],
  [
    'behovsmelding',
    'an owner of three digits',
    [put('/nettverk/deltakere/0', '990')],
    wrongPattern('/nettverk/deltakere/0'),
  ],
  [
    'behovsmelding',
    'an owner with a wrong control digit',
    [put('/nettverk/deltakere/1', '974760674')],
    wrongFormat('/nettverk/deltakere/1', 'orgnr'),
  ],
  [
    'behovsmelding',
    'a goal without a sign',
    [without('/maal/0/kjennetegn')],
    missing('/maal/0', 'kjennetegn'),
  ],
  [
    'nettverk',
    'a municipality without number',
    [without('/eiere/0/kommunenummer')],
    missing('/eiere/0', 'kommunenummer'),
  ],
  [
    'nettverk',
    'a representative of nobody',
    [without('/representanter/0/representerer')],
    missing('/representanter/0', 'representerer'),
  ],
  [
    'nettverk',
    'a representative of a forum member',
    [put('/representanter/0/representerer', 'pbl')],
    notListed('/representanter/0/representerer'),
  ],
  [
    'forum',
    'a deadline without a zone',
    [put('/frist', '2027-02-01T23:59:00')],
    wrongPattern('/frist'),
  ],
  [
    'forum',
    'a deadline at no time',
    [put('/frist', '2027-02-01T24:59:00+01:00')],
    wrongFormat('/frist', 'tidspunkt'),
  ],
  [
    'forum',
    'three points',
    [put('/vurderinger/0/poeng/lokalt_behov', 3)],
    tooHigh('/vurderinger/0/poeng/lokalt_behov', 2),
  ],
  [
    'forum',
    'a criterion with a space',
    [put('/vurderinger/0/poeng/lokalt behov', 1)],
    wrongPattern('/vurderinger/0/poeng'),
  ],
  [
    'forum',
    'a report of nobody',
    [put('/vurderinger/0/behovsmelding', 'b1')],
    wrongPattern('/vurderinger/0/behovsmelding'),
  ],
  [
    'forum',
    'a county number as a number',
    [put('/fylker/0', 46)],
    wrongType('/fylker/0', 'string'),
  ],
  [
    'innsending',
    'a cell with another word',
    [put('/gap/1/dekning', 'ukjent')],
    wrongPattern('/gap/1/dekning'),
  ],
  ['innsending', 'a cell below zero', [put('/gap/0/gap', -1)], tooLow('/gap/0/gap', 0)],
  [
    'innsending',
    'a cell that is a list',
    [put('/gap/0/gap', [])],
    wrongType('/gap/0/gap', ['number', 'null', 'string']),
  ],
  [
    'innsending',
    'a threshold under three',
    [put('/prikking/terskel', 2)],
    tooLow('/prikking/terskel', 3),
  ],
  [
    'innsending',
    'a step left out',
    [without('/plan/steg/analyse')],
    missing('/plan/steg', 'analyse'),
  ],
  [
    'innsending',
    'a short sum',
    [put('/laget/kilder/0/sha256', 'e3b0')],
    wrongPattern('/laget/kilder/0/sha256'),
  ],
  [
    'innsending',
    'a fault in a need report',
    [without('/behovsmeldinger/0/partner')],
    missing('/behovsmeldinger/0', 'partner'),
  ],
  [
    'ordninger',
    'a share of the cost',
    [put('/ordninger/0/egenandel/av', 'kostnad')],
    notListed('/ordninger/0/egenandel/av'),
  ],
  [
    'ordninger',
    'no certainty',
    [without('/ordninger/0/sikkerhet')],
    missing('/ordninger/0', 'sikkerhet'),
  ],
  [
    'ordninger',
    'a rate in percent',
    [put('/ordninger/0/egenandel/sats', 30)],
    tooHigh('/ordninger/0/egenandel/sats', 1),
  ],
  [
    'innstillinger',
    'a severity that is none',
    [put('/alvor/frist~1*', 'hint')],
    notListed('/alvor/frist~1*'),
  ],
  [
    'innstillinger',
    'privacy switched off',
    [put('/alvor/personvern~1telefon', 'av')],
    notListed('/alvor/personvern~1telefon'),
  ],
  [
    'innstillinger',
    'all of privacy switched off',
    [put('/alvor/personvern~1*', 'av')],
    notListed('/alvor/personvern~1*'),
  ],
  ['innstillinger', 'a code that is none', [put('/alvor/frist', 'feil')], wrongPattern('/alvor')],
  [
    'innstillinger',
    'a fraction of a warning',
    [put('/maks_advarsler', 1.5)],
    wrongType('/maks_advarsler', 'integer'),
  ],
];

/** The example of a kind, with changes. */
export function changed(kind: string, changes: readonly Change[]): unknown {
  const document = exampleDocument(kind);
  for (const change of changes) {
    const [parent, key] = placeIn(document, change.at);
    if (change.remove) delete parent[key];
    else parent[key] = change.put;
  }
  return document;
}
