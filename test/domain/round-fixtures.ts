import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { hideSmallCells, type SafeSubmission } from '../../src/domain/disclosure.ts';
import type { RoundSetup, SubmissionReport } from '../../src/domain/round-data.ts';
import type { Reference } from '../../src/domain/rules/context.ts';
import type {
  Behovsmelding,
  Forum,
  Nettverk,
  Organisasjon,
  Vurdering,
} from '../../src/generated/types.ts';
import { REFERENCE } from './rules/context.ts';
import { innsending, openRow } from './submission-fixtures.ts';

/** A need report for one year. */
export function needReport(more: Partial<Behovsmelding> = {}): Behovsmelding {
  return {
    dokument: 'behovsmelding',
    versjon: 1,
    id: 'b1',
    ordning: 'kollektiv_bhg_gs',
    barnehage_skoleaar: '2027/2028',
    type: 'ny',
    innsender: { type: 'kommune', kommunenummer: '9901', navn: 'Fjordvik kommune' },
    kontakt: { rolle: 'PP-leder', epost: 'ppt@fjordvik.example' },
    deltakere: [{ navn: 'Solbakken barnehage', tjeneste: 'barnehage' }],
    behov: { beskrivelse: 'Flere må kunne mer om språk' },
    forankring: { planer: ['Oppvekstplan'] },
    medvirkning: { ansatte: true, tillitsvalgte: true },
    maal: [],
    tiltak: {
      id: 't1',
      tittel: 'Språkløftet',
      beskrivelse: 'Veiledning',
      kollektivt: true,
      start: '2027-08-16',
      slutt: '2028-06-16',
    },
    maalgrupper: [],
    partner: { type: 'uh', navn: 'Høgskolen i Ytre fjord' },
    budsjett: [{ aar: 2027, tilskudd_eier: 150_000, tilskudd_partner: 250_000 }],
    kriterier: { lokalt_behov: 'Ja', kollektiv_prosess: 'Ja', partnerskap: 'Ja' },
    maalform: 'bokmaal',
    ...more,
  };
}

export const municipality = (kommunenummer: string, navn: string): Organisasjon => ({
  type: 'kommune',
  kommunenummer,
  navn,
});

export const FJORDVIK = municipality('9901', 'Fjordvik kommune');

/** What is sent of an organisation's plan: one row with a gap of 9 in 24. */
export function safe(organisasjon: Organisasjon = FJORDVIK, behov = 24): SafeSubmission {
  return {
    ...innsending([]),
    organisasjon,
    gap: hideSmallCells([openRow(behov, behov - 9)], 5),
  };
}

const KEYS = { kommune: 'kommunenummer', fylkeskommune: 'fylkesnummer' } as const;

/** A submission of an organisation that nothing is wrong with. */
export function submissionOf(
  organisasjon: Organisasjon,
  more: Partial<SubmissionReport> = {},
): SubmissionReport {
  const { type } = organisasjon;
  const own = type === 'kommune' || type === 'fylkeskommune' ? KEYS[type] : 'orgnr';
  return {
    fil: `inn/${organisasjon[own]}.yaml`,
    kilde: 'innsending',
    organisasjon,
    noekkel: organisasjon[own] ?? null,
    navn: organisasjon.navn,
    maalform: 'bokmaal',
    tidspunkt: '2027-01-20T09:12:00+01:00',
    utkast: false,
    submission: safe(organisasjon),
    meldinger: [needReport()],
    diagnostics: [],
    lines: {},
    errors: 0,
    warnings: 0,
    sted: { linje: 7, kolonne: 15, til_linje: 7, til_kolonne: 60 },
    uleselig: null,
    ...more,
  };
}

/** A file of which nothing could be read. */
export function unreadable(fil: string, noekkel: string | null = null): SubmissionReport {
  return {
    ...submissionOf(FJORDVIK),
    fil,
    organisasjon: null,
    noekkel,
    navn: null,
    maalform: null,
    tidspunkt: null,
    submission: null,
    meldinger: [],
    sted: null,
    errors: 1,
    uleselig: 'yaml/syntaks',
  };
}

export const FORUM: Forum = {
  dokument: 'forum',
  versjon: 1,
  navn: 'Samarbeidsforum Ytre fylke',
  embete: 'vestland',
  fylker: ['99'],
  ordninger: ['kollektiv_bhg_gs'],
  barnehage_skoleaar: '2027/2028',
  frist: '2027-02-01T23:59:00+01:00',
};

export const CRITERIA = [
  { id: 'lokalt_behov', navn: { nb: 'Lokalt behov' }, vekt: 2 },
  { id: 'partnerskap', navn: { nb: 'Partnerskap' }, vekt: 1 },
];

export function judgement(behovsmelding: string, more: Partial<Vurdering> = {}): Vurdering {
  return { behovsmelding, ...more };
}

export function network(eiere: Nettverk['eiere'], more: Partial<Nettverk> = {}): Nettverk {
  return {
    dokument: 'nettverk',
    versjon: 1,
    navn: 'Kompetansenettverk Ytre fjord',
    eiere,
    representanter: [],
    ...more,
  };
}

/** Facts in which 9903 has chosen nynorsk, 9904 bokmål and 9905 neither. */
const NAMED: Reference['municipalities'] = new Map(
  (
    [
      ['9903', 'Lia', 'nynorsk'],
      ['9904', 'Tunet', 'bokmaal'],
      ['9905', 'Aasen', 'noeytral'],
    ] as const
  ).map(([kommunenummer, navn, spraakvedtak]) => [
    kommunenummer,
    { kommunenummer, navn, fylkesnummer: '99', embete: 'vestland', spraakvedtak },
  ]),
);

export function setupOf(more: Partial<RoundSetup> = {}): RoundSetup {
  return {
    forum: FORUM,
    networks: [],
    reference: { ...REFERENCE, municipalities: new Map([...REFERENCE.municipalities, ...NAMED]) },
    today: '2027-02-10',
    nyeste: false,
    forslag: false,
    areaOf: () => 'spraak',
    locate: (node) => ({
      fil: 'forum.yaml',
      sti: JSON.stringify(node),
      linje: 20,
      kolonne: 5,
      til_linje: 20,
      til_kolonne: 14,
    }),
    severityOf: (_, own) => own,
    funn: [],
    ...more,
  };
}

/** A finding in a file. */
export function finding(fil: string, linje: number): Diagnostic {
  return {
    kode: 'ref/ukjent-krav',
    alvor: 'feil',
    fil,
    sti: '',
    linje,
    kolonne: 1,
    til_linje: linje,
    til_kolonne: 2,
    fakta: { id: 'k9' },
    rettelse: null,
  };
}
