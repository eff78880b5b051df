import type { Diagnostic } from '../../../src/domain/diagnostic.ts';
import type { PriorityProposal, ProposalLine } from '../../../src/domain/proposal-data.ts';
import type {
  ForumComposition,
  NetworkStatus,
  Participant,
  ParticipantStatus,
  Round,
  RoundReport,
} from '../../../src/domain/round-data.ts';
import type { OpenRow } from '../../../src/domain/submission-rows.ts';
import { schemes } from '../../../src/generated/data/schemes.ts';
import { standardCatalogue } from '../../../src/generated/data/standard-catalogue.ts';
import type { Tjeneste } from '../../../src/generated/types.ts';
import type { RoundInput } from '../../../src/report/round/round-input.ts';
import { CATALOGUES, type Lang } from '../report-fixtures.ts';
import {
  FORUM,
  missing,
  needReport,
  openRow,
  participant,
  roundOf,
  roundReport,
  submissionOf,
} from './round-fixture.ts';

const NAMES = [
  'Fjordvik',
  'Ytre Fjord',
  'Havnes',
  'Heiland',
  'Dalsbygd',
  'Storvik',
  'Lundheim',
  'Skogly',
  'Elvestad',
  'Bergtun',
  'Nesodde',
  'Fjellgard',
  'Sandøy',
  'Vassenden',
  'Myrland',
  'Granheim',
  'Øygarden indre',
  'Solstrand',
  'Kvitfjell',
  'Ånstad',
];

/** The same numbers in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

const SERVICES: readonly Tjeneste[] = ['barnehage', 'skole', 'ppt'];

function rowsOf(roll: (sides: number) => number): OpenRow[] {
  return standardCatalogue.kompetanser.slice(0, 24).flatMap(({ id }, index) =>
    SERVICES.filter((_, place) => (index + place) % 3 !== 2 && roll(4) > 0).map((tjeneste) => {
      const behov = 3 + roll(30);
      const dekning = roll(8) === 0 ? null : roll(behov + 6);
      return openRow({ kompetanse: id, tjeneste, behov, dekning });
    }),
  );
}

const TITLES = [
  'Språkløftet i barnehagene',
  'Laget rundt eleven i praksis',
  'Inkluderende overganger',
  'PPT tett på',
  'Trygt skolemiljø sammen',
  'Matematikkmestring tidlig',
];
const PARTNERS = ['Universitetet i Fjordane (eksempel)', 'Høgskolen i Ytre fylke (eksempel)'];

function reportsOf(key: string, name: string, roll: (sides: number) => number): RoundReport[] {
  return Array.from({ length: 1 + roll(2) }, (_, index) => {
    const melding = needReport({
      id: `b${index + 1}`,
      innsender: { type: 'kommune', kommunenummer: key, navn: `${name} kommune` },
      prioritet: index + 1,
      type: roll(3) === 0 ? 'viderefoering' : 'ny',
      partner: { type: 'uh', navn: PARTNERS[roll(2)] ?? '', bidrag: 'Veileder ledergruppene' },
      tiltak: { ...needReport().tiltak, tittel: TITLES[roll(TITLES.length)] ?? '' },
      budsjett: [2027, 2028, 2029].slice(0, 1 + roll(3)).map((aar) => ({
        aar,
        tilskudd_eier: 10_000 * (4 + roll(14)),
        tilskudd_partner: 10_000 * (5 + roll(20)),
        egenandel: 10_000 * (2 + roll(6)),
        koordinator: 5_000 * roll(4),
      })),
    });
    const judged = roll(4);
    const points = ['lokalt_behov', 'kollektiv_prosess', 'partnerskap'].slice(0, judged);
    return roundReport({
      melding,
      poeng: Object.fromEntries(points.map((id) => [id, roll(3)])),
      more: judged === 3 && roll(2) === 0 ? { innstilt: 10_000 * (10 + roll(30)) } : {},
    });
  });
}

function proposalOf(reports: readonly RoundReport[], ramme: number): PriorityProposal {
  let kostnad = 0;
  const linjer = reports.map((report, index): ProposalLine => {
    const poeng = Math.round((report.fra ?? 0) * 10);
    const inne = poeng > 0 && kostnad + report.soekt <= ramme;
    if (inne) kostnad += report.soekt;
    return {
      id: report.id,
      inne,
      grunn: inne ? 'gir_mest' : poeng === 0 ? 'uten_poeng' : 'ikke_plass',
      poeng,
      kostnad: report.soekt,
      plass: index + 1,
      mangler: inne ? null : report.soekt,
      ufullstendig: report.ikke_vurdert.length > 0,
    };
  });
  const sum = (lines: readonly ProposalLine[]) => lines.reduce((all, { poeng }) => all + poeng, 0);
  const [first] = linjer.filter(({ inne }) => !inne);
  return {
    ramme,
    kostnad,
    igjen: ramme - kostnad,
    poeng: sum(linjer.filter(({ inne }) => inne)),
    poeng_mulig: sum(linjer),
    bevist: true,
    linjer,
    neste:
      first === undefined
        ? null
        : {
            oekning: 120_000,
            ramme: ramme + 120_000,
            poeng: 90,
            gevinst: 4,
            inn: [first.id],
            ut: [],
          },
  };
}

const NETWORKS: NetworkStatus[] = [
  {
    navn: 'Kompetansenettverk Ytre',
    frist: '2026-09-01',
    frist_passert: true,
    eiere: [
      {
        noekkel: '9901',
        navn: 'Fjordvik kommune',
        type: 'kommune',
        status: 'mottatt',
        meldinger: 2,
      },
      {
        noekkel: '9907',
        navn: 'Lundheim kommune',
        type: 'kommune',
        status: 'ikke_mottatt',
        meldinger: 0,
      },
    ],
    ikke_levert: [
      {
        noekkel: '9907',
        navn: 'Lundheim kommune',
        type: 'kommune',
        status: 'ikke_mottatt',
        meldinger: 0,
      },
    ],
    representanter: [
      {
        gruppe: 'ppt',
        personer: [{ navn: 'Kari Nordmann', rolle: 'PP-leder', organisasjon: 'Fjordvik kommune' }],
      },
      {
        gruppe: 'barnehage',
        personer: [
          { navn: 'Ola Strand', rolle: 'styrer', organisasjon: null },
          { navn: 'Siri Vik', rolle: 'styrer', organisasjon: 'Havnes kommune' },
        ],
      },
    ],
    uten_stemme: ['eier_privat', 'foreldre'],
    uh: ['Universitetet i Fjordane (eksempel)'],
    meldinger: ['9901/b1'],
  },
  {
    navn: 'Kompetansenettverk Indre',
    frist: '2027-09-01',
    frist_passert: false,
    eiere: [{ noekkel: '9905', navn: null, type: 'kommune', status: 'mangelfull', meldinger: 1 }],
    ikke_levert: [],
    representanter: [],
    uten_stemme: ['ppt'],
    uh: [],
    meldinger: [],
  },
];

const COMPOSITION: ForumComposition = {
  medlemmer: [
    {
      navn: 'Randi Tangen',
      rolle: 'leder',
      organisasjon: 'Havnes kommune',
      representerer: 'eier_offentlig',
      stemme: true,
    },
    {
      navn: 'Eli Strand',
      rolle: 'observatør',
      organisasjon: null,
      representerer: 'statsforvalter',
      stemme: false,
    },
  ],
  krav: [
    {
      krav: 'eier_offentlig',
      grupper: ['eier_offentlig'],
      antall: 1,
      oppfylt: true,
      kilde: 'Udir',
    },
    {
      krav: 'laererorganisasjon',
      grupper: ['laererorganisasjon'],
      antall: 0,
      oppfylt: false,
      kilde: 'Udir',
    },
  ],
  oppfyller_mandatet: false,
  uten_stemme: ['ppt'],
  balanse: { eiere: 3, uh: 1, organisasjoner: 2 },
};

const FINDINGS: Diagnostic[] = [
  {
    kode: 'sum/egenandel',
    alvor: 'advarsel',
    fil: 'innsending-9903.yaml',
    linje: 120,
    kolonne: 9,
    til_linje: 120,
    til_kolonne: 18,
    sti: '/behovsmeldinger/0/budsjett/0/egenandel',
    fakta: { aar: 2027, egenandel: 20_000, minst: 120_000, sats: 0.3, tilskudd: 400_000 },
    rettelse: null,
  },
  {
    kode: 'ref/ukjent-kompetanse',
    alvor: 'feil',
    fil: 'planer/dalsbygd/krav.yaml',
    linje: 5,
    kolonne: 17,
    til_linje: 5,
    til_kolonne: 22,
    sti: '/krav/0/kompetanse',
    fakta: { id: 'spr-1', naermest: 'spr-01' },
    rettelse: null,
  },
  {
    kode: 'ref/ukjent-kompetanse',
    alvor: 'feil',
    fil: 'innsending-9904.yaml',
    linje: 44,
    kolonne: 17,
    til_linje: 44,
    til_kolonne: 22,
    sti: '/gap/0/kompetanse',
    fakta: { id: 'spr-1', naermest: 'spr-01' },
    rettelse: null,
  },
];

const STATUS: Readonly<Record<string, Partial<Participant>>> = {
  '9904': { status: 'mangelfull', feil: 1 },
  '9905': {
    status: 'mangelfull',
    feil: 2,
    fil: 'planer/dalsbygd',
    filer: ['planer/dalsbygd'],
    tidspunkt: null,
    spraak: 'nn',
  },
  '9906': { for_sent: true, tidspunkt: '2027-02-03T08:10:00+01:00' },
  '9911': { status: 'dobbel', fil: null, filer: ['a/nesodde.yaml', 'b/nesodde.yaml'], feil: 2 },
  '9913': { status: 'ubrukelig', feil: 7 },
  '9916': { utkast: true, forkastet: ['innsending-9916-gammel.yaml'], spraak: 'nn' },
};
const NOT_RECEIVED = ['9907', '9918'];
const UNUSABLE: readonly ParticipantStatus[] = ['dobbel', 'ubrukelig', 'ikke_mottatt'];

/** A county of so many municipalities, 20 at most, of which most have sent in. */
export function countyRound(more: Partial<Round> = {}, size = NAMES.length): Round {
  const deltakere: Participant[] = [];
  const meldinger: RoundReport[] = [];
  const submissions = new Map<string, ReturnType<typeof submissionOf>>();
  for (const [index, name] of NAMES.slice(0, size).entries()) {
    const noekkel = String(9901 + index);
    const roll = dice(index * 7919 + 17);
    const navn = `${name} kommune`;
    const own = NOT_RECEIVED.includes(noekkel)
      ? missing(noekkel, navn)
      : participant({ noekkel, navn, ...STATUS[noekkel] });
    const used = !UNUSABLE.includes(own.status);
    const reports = used ? reportsOf(noekkel, name, roll) : [];
    meldinger.push(...reports);
    if (used) submissions.set(noekkel, submissionOf(noekkel, rowsOf(roll)));
    deltakere.push({
      ...own,
      meldinger: reports.length,
      soekt: reports.reduce((sum, { soekt }) => sum + soekt, 0),
    });
  }
  const forslag = proposalOf(meldinger, FORUM.ramme ?? 0);
  const proposed = new Set(forslag.linjer.flatMap(({ id, inne }) => (inne ? [id] : [])));
  return roundOf({
    deltakere,
    meldinger: meldinger.map((report) => ({
      ...report,
      foreslaatt: proposed.has(report.id) ? report.soekt : 0,
    })),
    submissions,
    forslag,
    nettverk: NETWORKS,
    uten_nettverk: ['9902', '9903'],
    sammensetning: COMPOSITION,
    funn: FINDINGS,
    ...more,
  });
}

/** What the publications of a round are made from. */
export function roundInput(round: Round, lang: Lang = 'nb'): RoundInput {
  return {
    catalogue: CATALOGUES[lang],
    round,
    competences: new Map(standardCatalogue.kompetanser.map((one) => [one.id, one])),
    areas: standardCatalogue.omraader ?? [],
    schemes: schemes.ordninger,
    editions: [{ id: 'standard', utgave: standardCatalogue.utgave }],
    schemeEdition: schemes.utgave,
    threshold: 5,
    today: '2027-02-02',
    version: '0.2.0',
  };
}
