import { areaCells, countyGap } from '../../../src/domain/county-gap.ts';
import { hideSmallCells, type SafeSubmission } from '../../../src/domain/disclosure.ts';
import type { Participant, Round, RoundReport } from '../../../src/domain/round-data.ts';
import type { OpenRow } from '../../../src/domain/submission-rows.ts';
import { standardCatalogue } from '../../../src/generated/data/standard-catalogue.ts';
import type { Behovsmelding, Forum } from '../../../src/generated/types.ts';

/** A need report of Fjordvik, with what is different from it. */
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
    deltakere: [
      { navn: 'Solbakken barnehage', tjeneste: 'barnehage' },
      { navn: 'Tirilltoppen barnehage', tjeneste: 'barnehage', privat: true },
      { navn: 'Fjordvik ungdomsskole', tjeneste: 'skole', privat: false },
      { navn: 'PP-tjenesten for Fjordvik og Ytre Fjord', tjeneste: 'ppt' },
    ],
    behov: {
      beskrivelse:
        'Seks av ti ansatte i hver barnehage skal ha grunnleggende kompetanse på språkutvikling. I dag når bare én barnehage kravet.',
    },
    forankring: { planer: ['Oppvekstplan 2025–2032'], sak: '112/26' },
    medvirkning: {
      ansatte: true,
      tillitsvalgte: true,
      beskrivelse: 'Drøftet i personalmøter og med de tillitsvalgte.',
    },
    maal: [
      {
        tekst: 'Alle barnehager har minst to ansatte som arbeider selvstendig med språkvansker.',
        kjennetegn: 'Barn med meldt språkvanske får tiltak innen fire uker.',
      },
    ],
    tiltak: {
      id: 't1',
      tittel: 'Språkløftet i barnehagene',
      beskrivelse:
        'Alle barnehagene arbeider med språkmiljøet i tre år. Hvert halvår begynner med en fagdag sammen med universitetet. Mellom fagdagene prøver de ansatte ut det nye og får veiledning av PP-tjenesten.',
      arbeidsform: 'Fagdager, utprøving, kollegaobservasjon og veiledning',
      kollektivt: true,
      tema: ['spr-01', 'lokal-01'],
      start: '2027-08-16',
      slutt: '2029-06-14',
    },
    maalgrupper: [
      { gruppe: 'barnehagelærere og ledere', antall: 58 },
      { gruppe: 'lærere', antall: 22 },
    ],
    partner: {
      type: 'uh',
      navn: 'Universitetet i Fjordane (eksempel)',
      kontaktet: '2026-11-20',
      bidrag: 'Planlegger fagdagene sammen med PP-tjenesten og veileder ledergruppene',
    },
    statped: { involvert: true, bidrag: 'Deltar på to fagdager' },
    budsjett: [
      {
        aar: 2027,
        tilskudd_eier: 150_000,
        tilskudd_partner: 250_000,
        egenandel: 120_000,
        koordinator: 20_000,
      },
      { aar: 2028, tilskudd_eier: 180_000, tilskudd_partner: 300_000, egenandel: 144_000 },
    ],
    kriterier: {
      lokalt_behov:
        'Kartleggingen høsten 2026 viser at seks av sju barnehager mangler språkkompetanse eller ikke vet om de har nok. Målet står i oppvekstplanen.',
      kollektiv_prosess:
        'Hele personalgruppen deltar, også assistentene. Arbeidet skjer i egen barnehage og følges opp av styrerne i et felles nettverk.',
      partnerskap:
        'Universitetet, barnehagene og PP-tjenesten planlegger hvert halvår sammen. Rollene står i en avtale som fornyes årlig.',
    },
    prioritet: 1,
    maalform: 'bokmaal',
    ...more,
  };
}

export const CRITERIA = [
  { id: 'lokalt_behov', navn: { nb: 'Lokalt behov', en: 'Local need' }, vekt: 2 },
  {
    id: 'kollektiv_prosess',
    navn: { nb: 'Kollektiv prosess', en: 'Collective process' },
    vekt: 2,
  },
  { id: 'partnerskap', navn: { nb: 'Partnerskap', nn: 'Partnarskap', en: 'Partnership' }, vekt: 1 },
];

export const FORUM: Forum = {
  dokument: 'forum',
  versjon: 1,
  navn: 'Samarbeidsforum Ytre fylke',
  embete: 'vestland',
  fylker: ['99'],
  ordninger: ['kollektiv_bhg_gs'],
  barnehage_skoleaar: '2027/2028',
  frist: '2027-02-01T23:59:00+01:00',
  ramme: 6_500_000,
  kriterier: CRITERIA,
};

/** A score as the domain computes it. */
function scoreOf(points: Readonly<Record<string, number | null>>, forum: Forum) {
  const criteria = forum.kriterier ?? [];
  const top = 2 * criteria.reduce((sum, { vekt }) => sum + vekt, 0);
  const sum = (unjudged: number) =>
    criteria.reduce((all, { id, vekt }) => all + vekt * (points[id] ?? unjudged), 0) / top;
  return {
    poeng: Object.fromEntries(criteria.map(({ id }) => [id, points[id] ?? null])),
    ikke_vurdert: criteria.flatMap(({ id }) => ((points[id] ?? null) === null ? [id] : [])),
    fra: top > 0 ? sum(0) : null,
    til: top > 0 ? sum(2) : null,
  };
}

interface ReportFacts {
  readonly melding: Behovsmelding;
  readonly poeng?: Readonly<Record<string, number | null>>;
  readonly more?: Partial<RoundReport>;
}

/** A need report as the forum sees it. */
export function roundReport(
  { melding, poeng = {}, more = {} }: ReportFacts,
  forum = FORUM,
): RoundReport {
  const { innsender, budsjett } = melding;
  const noekkel = innsender.kommunenummer ?? innsender.orgnr ?? '';
  const aar = budsjett.map((year) => ({
    aar: year.aar,
    tilskudd_eier: year.tilskudd_eier,
    tilskudd_partner: year.tilskudd_partner,
    soekt: year.tilskudd_eier + year.tilskudd_partner,
    egenandel: year.egenandel ?? 0,
    koordinator: year.koordinator ?? 0,
  }));
  const total = (part: keyof (typeof aar)[number]) => aar.reduce((sum, one) => sum + one[part], 0);
  return {
    id: `${noekkel}/${melding.id}`,
    noekkel,
    avsender: innsender.navn,
    fil: `innsending-${noekkel}.yaml`,
    melding,
    for_sent: false,
    tilskudd_eier: total('tilskudd_eier'),
    tilskudd_partner: total('tilskudd_partner'),
    soekt: total('soekt'),
    egenandel: total('egenandel'),
    koordinator: total('koordinator'),
    aar,
    tjenester: [...new Set(melding.deltakere.map(({ tjeneste }) => tjeneste))],
    private: melding.deltakere.some(({ privat }) => privat === true),
    innstilt: null,
    merknad: null,
    foreslaatt: null,
    utenfor: [],
    ...scoreOf(poeng, forum),
    ...more,
  };
}

/** A participant that has delivered without errors, with what is different. */
export function participant(more: Partial<Participant> = {}): Participant {
  const noekkel = more.noekkel === undefined ? '9901' : more.noekkel;
  const fil = `innsending-${noekkel}.yaml`;
  return {
    noekkel,
    navn: 'Fjordvik kommune',
    type: 'kommune',
    ventet: true,
    status: 'mottatt',
    fil,
    filer: [fil],
    forkastet: [],
    tidspunkt: '2027-01-30T12:00:00+01:00',
    for_sent: false,
    utkast: false,
    feil: 0,
    advarsler: 1,
    meldinger: 1,
    soekt: 880_000,
    meldinger_utenfor: 0,
    spraak: 'nb',
    ...more,
  };
}

/** A participant from whom nothing has come. */
export function missing(noekkel: string, navn: string | null): Participant {
  return participant({
    noekkel,
    navn,
    status: 'ikke_mottatt',
    fil: null,
    filer: [],
    tidspunkt: null,
    advarsler: 0,
    meldinger: 0,
    soekt: 0,
  });
}

/** A true row of a municipality. */
export function openRow(more: Partial<OpenRow> & Pick<OpenRow, 'behov' | 'dekning'>): OpenRow {
  const gap = more.dekning === null ? null : Math.max(0, more.behov - more.dekning);
  const covered = gap === 0 ? 'dekket' : more.dekning === 0 ? 'ikke_dekket' : 'delvis';
  return {
    kompetanse: 'spr-01',
    tjeneste: 'barnehage',
    nivaa: 2,
    enheter: 4,
    ukartlagt: gap === null ? 4 : 0,
    gap,
    gap_etter_deling: gap,
    status: gap === null ? 'ukartlagt' : covered,
    ganger: 1,
    ...more,
  };
}

/** A submission with its small figures hidden. */
export function submissionOf(key: string, rows: readonly OpenRow[]): SafeSubmission {
  const stage = 'fullfoert' as const;
  return {
    dokument: 'innsending',
    versjon: 1,
    laget: {
      verktoey: 'kompass',
      versjon: '0.2.0',
      tidspunkt: '2027-01-30T12:00:00+01:00',
      kilder: [],
    },
    organisasjon: { type: 'kommune', kommunenummer: key, navn: key },
    plan: {
      periode: { fra: 2027, til: 2030 },
      status: 'vedtatt',
      maalform: 'bokmaal',
      steg: {
        organisering: stage,
        forankring: stage,
        maal: stage,
        kompetansebegrep: stage,
        analyse: stage,
        strategi: stage,
        oppfoelging: stage,
      },
    },
    katalog: { id: 'standard', utgave: '2026-11' },
    prikking: { terskel: 5 },
    gap: hideSmallCells(rows, 5),
    behovsmeldinger: [],
  };
}

const areaOf = (id: string): string =>
  standardCatalogue.kompetanser.find((one) => one.id === id)?.omraade ?? 'lokal';

/** A round of participants, reports and submissions, with its sums. */
export function roundOf(
  parts: Partial<Round> & { readonly submissions?: ReadonlyMap<string, SafeSubmission> } = {},
): Round {
  const { submissions = new Map<string, SafeSubmission>(), ...more } = parts;
  const forum = more.forum ?? FORUM;
  const meldinger = more.meldinger ?? [];
  const total = (
    part: 'soekt' | 'tilskudd_eier' | 'tilskudd_partner' | 'egenandel' | 'koordinator',
  ) => meldinger.reduce((sum, one) => sum + one[part], 0);
  const innstilt = meldinger.reduce((sum, one) => sum + (one.innstilt ?? 0), 0);
  const ramme = forum.ramme ?? null;
  return {
    forum,
    deltakere: [],
    meldinger,
    meldinger_utenfor: [],
    gap: countyGap([...submissions.values()]),
    omraader: areaCells(submissions, areaOf),
    nettverk: [],
    uten_nettverk: [],
    sammensetning: null,
    forslag: null,
    funn: [],
    sum: {
      tilskudd_eier: total('tilskudd_eier'),
      tilskudd_partner: total('tilskudd_partner'),
      soekt: total('soekt'),
      egenandel: total('egenandel'),
      koordinator: total('koordinator'),
      ramme,
      meldinger: meldinger.length,
      innstilt,
      uten_innstilling: meldinger.filter((one) => one.innstilt === null).length,
      igjen: ramme === null ? null : ramme - innstilt,
      foreslaatt: null,
      per_aar: [],
    },
    ...more,
  };
}
