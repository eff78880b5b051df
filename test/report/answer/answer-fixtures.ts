import { DEFAULT_THRESHOLD, safeSubmission } from '../../../src/domain/disclosure.ts';
import type {
  Participant,
  Round,
  RoundReport,
  SubmissionReport,
} from '../../../src/domain/round-data.ts';
import { counties } from '../../../src/generated/data/counties.ts';
import { schemes } from '../../../src/generated/data/schemes.ts';
import { steps } from '../../../src/generated/data/steps.ts';
import type { Behovsmelding, Gaprad, Innsending } from '../../../src/generated/types.ts';
import { loadAnswerLanguage } from '../../../src/messages/load-answer.ts';
import type { AnswerSetup } from '../../../src/report/answer/letter.ts';

export const FIL = 'inn/fjordvik.yaml';

/** A need report of Fjordvik for three years. */
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
    deltakere: [],
    behov: { beskrivelse: 'Flere må kunne mer om språk.', krav: ['k1'] },
    forankring: { planer: ['Oppvekstplan'] },
    medvirkning: { ansatte: true, tillitsvalgte: true, beskrivelse: 'Drøftet i personalmøter.' },
    maal: [],
    tiltak: {
      id: 't1',
      tittel: 'Språkløftet i barnehagene',
      beskrivelse: 'Fagdager og veiledning.',
      kollektivt: true,
      start: '2027-08-16',
      slutt: '2030-06-14',
    },
    maalgrupper: [],
    partner: { type: 'uh', navn: 'Universitetet i Fjordane' },
    budsjett: [
      { aar: 2027, tilskudd_eier: 150_000, tilskudd_partner: 250_000, koordinator: 20_000 },
      { aar: 2028, tilskudd_eier: 180_000, tilskudd_partner: 300_000 },
      { aar: 2029, tilskudd_eier: 110_000, tilskudd_partner: 150_000 },
    ],
    kriterier: { lokalt_behov: 'Ja.', kollektiv_prosess: 'Ja.', partnerskap: 'Ja.' },
    maalform: 'bokmaal',
    ...more,
  };
}

/** A need report of one year. */
export const second = (more: Partial<Behovsmelding> = {}): Behovsmelding =>
  needReport({
    id: 'b2',
    tiltak: { ...needReport().tiltak, id: 't2', tittel: 'Inkluderende SFO' },
    budsjett: [{ aar: 2027, tilskudd_eier: 80_000, tilskudd_partner: 40_000 }],
    ...more,
  });

const row = (more: Partial<Gaprad>): Gaprad => ({
  kompetanse: 'spr-01',
  tjeneste: 'barnehage',
  nivaa: 2,
  enheter: 7,
  ukartlagt: 0,
  behov: 40,
  dekning: 20,
  gap: 20,
  gap_etter_deling: 12,
  status: 'delvis',
  ...more,
});

export function submission(more: Partial<Innsending> = {}): Innsending {
  return {
    dokument: 'innsending',
    versjon: 1,
    laget: {
      verktoey: 'kompass',
      versjon: '0.1.0',
      tidspunkt: '2027-01-29T14:05:00+01:00',
      kilder: [],
    },
    organisasjon: { type: 'kommune', kommunenummer: '9901', navn: 'Fjordvik kommune' },
    plan: {
      periode: { fra: 2027, til: 2030 },
      status: 'vedtatt',
      maalform: 'bokmaal',
      steg: {
        organisering: 'fullfoert',
        forankring: 'fullfoert',
        maal: 'fullfoert',
        kompetansebegrep: 'fullfoert',
        analyse: 'fullfoert',
        strategi: 'paabegynt',
        oppfoelging: 'tom',
      },
    },
    katalog: { id: 'standard', utgave: '2026-1' },
    prikking: { terskel: 5 },
    gap: [row({}), row({ kompetanse: 'ink-05', dekning: 38, gap: 2, gap_etter_deling: 0 })],
    behovsmeldinger: [],
    ...more,
  };
}

export const safe = (more: Partial<Innsending> = {}) =>
  safeSubmission(submission(more), DEFAULT_THRESHOLD);

export function report(more: Partial<SubmissionReport> = {}): SubmissionReport {
  return {
    fil: FIL,
    kilde: 'innsending',
    organisasjon: submission().organisasjon,
    noekkel: '9901',
    navn: 'Fjordvik kommune',
    maalform: 'bokmaal',
    tidspunkt: '2027-01-29T14:05:00+01:00',
    utkast: false,
    submission: safe(),
    meldinger: [needReport(), second()],
    diagnostics: [],
    lines: {},
    errors: 0,
    warnings: 0,
    sted: null,
    uleselig: null,
    ...more,
  };
}

export function participant(more: Partial<Participant> = {}): Participant {
  return {
    noekkel: '9901',
    navn: 'Fjordvik kommune',
    type: 'kommune',
    ventet: true,
    status: 'mottatt',
    fil: FIL,
    filer: [FIL],
    forkastet: [],
    tidspunkt: '2027-01-29T14:05:00+01:00',
    for_sent: false,
    utkast: false,
    feil: 0,
    advarsler: 0,
    meldinger: 2,
    soekt: 1_260_000,
    meldinger_utenfor: 0,
    spraak: 'nb',
    ...more,
  };
}

export const MISSING: Partial<Participant> = {
  status: 'ikke_mottatt',
  fil: null,
  filer: [],
  tidspunkt: null,
};

/** A need report as the forum sees it. */
export function listed(melding: Behovsmelding, more: Partial<RoundReport> = {}): RoundReport {
  return {
    id: `9901/${melding.id}`,
    noekkel: '9901',
    avsender: 'Fjordvik kommune',
    fil: FIL,
    melding,
    for_sent: false,
    tilskudd_eier: 0,
    tilskudd_partner: 0,
    soekt: 0,
    egenandel: 0,
    koordinator: 0,
    aar: [],
    tjenester: [],
    private: false,
    poeng: { lokalt_behov: 2 },
    ikke_vurdert: [],
    fra: 0.87,
    til: 0.93,
    innstilt: 777_000,
    merknad: 'Hemmelig til møtet',
    foreslaatt: 555_000,
    utenfor: [],
    ...more,
  };
}

const NO_AMOUNTS = {
  tilskudd_eier: 0,
  tilskudd_partner: 0,
  soekt: 0,
  egenandel: 0,
  koordinator: 0,
} as const;

export function round(more: Partial<Round> = {}): Round {
  return {
    forum: {
      dokument: 'forum',
      versjon: 1,
      navn: 'Samarbeidsforum Ytre fylke',
      embete: 'vestland',
      fylker: ['46'],
      ordninger: ['kollektiv_bhg_gs'],
      barnehage_skoleaar: '2027/2028',
      frist: '2027-02-01T23:59:00+01:00',
      ramme: 12_000_000,
    },
    deltakere: [participant()],
    meldinger: [listed(needReport()), listed(second())],
    meldinger_utenfor: [],
    gap: [],
    omraader: [],
    nettverk: [],
    uten_nettverk: [],
    sammensetning: null,
    forslag: null,
    sum: {
      ...NO_AMOUNTS,
      ramme: 12_000_000,
      meldinger: 2,
      innstilt: 0,
      uten_innstilling: 2,
      igjen: 12_000_000,
      foreslaatt: null,
      per_aar: [],
    },
    funn: [],
    ...more,
  };
}

export async function setup(more: Partial<AnswerSetup> = {}): Promise<AnswerSetup> {
  return {
    today: '2027-01-30',
    office: { nb: 'Statsforvalteren i Vestland', nn: 'Statsforvaltaren i Vestland' },
    schemes: schemes.ordninger,
    counties: new Map(counties.map(({ fylkesnummer, navn_norsk }) => [fylkesnummer, navn_norsk])),
    steps,
    languages: { nb: await loadAnswerLanguage('nb'), nn: await loadAnswerLanguage('nn') },
    ...more,
  };
}
