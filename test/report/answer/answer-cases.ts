import type { Diagnostic } from '../../../src/domain/diagnostic.ts';
import type { Participant, Round, SubmissionReport } from '../../../src/domain/round-data.ts';
import { finding } from '../report-fixtures.ts';
import {
  FIL,
  listed,
  MISSING,
  needReport,
  participant,
  report,
  round,
  safe,
  second,
  submission,
} from './answer-fixtures.ts';

/** What one letter is written from. */
export interface AnswerCase {
  readonly participant: Participant;
  readonly reports: readonly SubmissionReport[];
  readonly round?: Partial<Round>;
  /** Else 30 January 2027, two days before the deadline. */
  readonly today?: string;
}

const AFTER = '2027-02-04';

const at = (linje: number, sti: string, more: Partial<Diagnostic> = {}): Partial<Diagnostic> => ({
  fil: FIL,
  linje,
  sti,
  ...more,
});

const warning = { alvor: 'advarsel' } as const;

const NO_OWN_SHARE = Array.from({ length: 40 }, (_, index) =>
  finding(
    'sum/egenandel',
    { aar: 2027 + (index % 6), egenandel: 0, minst: 120_000, sats: 0.3, tilskudd: 400_000 },
    at(100 + index, `/behovsmeldinger/${index}/budsjett/0/egenandel`),
  ),
);

const ERRORS: readonly Diagnostic[] = [
  finding('skjema/mangler', { felt: 'egenandel' }, at(45, '/behovsmeldinger/0/budsjett/1')),
  finding(
    'skjema/ikke-i-listen',
    { verdi: 'nyy', tillatt: ['ny', 'viderefoering', 'supplerende'], naermest: 'ny' },
    at(52, '/behovsmeldinger/0/type', {
      rettelse: { linje: 52, kolonne: 9, til_linje: 52, til_kolonne: 12, tekst: 'ny' },
    }),
  ),
  ...NO_OWN_SHARE,
  finding('personvern/telefon', { maskert: '99 ** ** **' }, at(160, '/behovsmeldinger/1/behov')),
];

const WARNINGS: readonly Diagnostic[] = [
  finding(
    'ordning/ikke-alle-tjenester',
    { mangler: ['skole'] },
    at(61, '/behovsmeldinger/0', warning),
  ),
  finding(
    'ordning/ikke-alle-tjenester',
    { mangler: ['skole'] },
    at(93, '/behovsmeldinger/1', warning),
  ),
  finding('ordning/uten-private', { private: 2 }, at(61, '/behovsmeldinger/0/deltakere', warning)),
];

/** More kinds of errors, more sentences and more need reports than a letter has room for. */
const MANY_KINDS: readonly Diagnostic[] = [
  finding('yaml/nfd', { tekst: 'a\u030Amot' }, at(2, '/organisasjon/navn')),
  finding('skjema/ukjent-felt', { felt: '<b>' }, at(3, '/plan/<b>~1x')),
  finding(
    'skjema/feil-form',
    { verdi: '1.2.27', form: 'dato' },
    at(4, '/behovsmeldinger/0/behov/kartlagt'),
  ),
  finding('skjema/utenfor-omraade', { verdi: '-1', minst: 0 }, at(5, '/gap/3/gap')),
  finding('skjema/noeyaktig-en', { felt: ['antall', 'andel'], fant: [] }, at(6, '/gap/3')),
  finding('skjema/ikke-her', { felt: 'nivaa' }, at(7, '/gap/4/nivaa')),
  finding(
    'ref/ukjent-ordning',
    { id: 'rekomm', naermest: 'rekom' },
    at(8, '/behovsmeldinger/0/ordning'),
  ),
  finding('ref/ukjent-kommunenummer', { nummer: '9999' }, at(9, '/organisasjon/kommunenummer')),
  finding('ref/ukjent-enhet', { id: 'solbaken' }, at(10, '/gap/5')),
  finding('sum/budsjettaar', { aar: [2027, 2029] }, at(11, '/behovsmeldinger/0/budsjett')),
  finding(
    'frist/slutt-foer-start',
    { start: '2027-08-16', slutt: '2026-06-14' },
    at(12, '/behovsmeldinger/0/tiltak/slutt'),
  ),
  finding(
    'ordning/medvirkning',
    { mangler: ['ansatte'] },
    at(13, '/behovsmeldinger/0/medvirkning'),
  ),
  finding('ordning/individuelt-tiltak', { tiltak: 't1' }, at(14, '/behovsmeldinger/0/tiltak')),
  finding('ordning/flere-tiltak', { antall: 2 }, at(15, '/behovsmeldinger/0/tiltak')),
];

const MANY_WARNINGS: readonly Diagnostic[] = Array.from({ length: 10 }, (_, index) =>
  finding('steg/maal-uten-indikator', { maal: `m${index}` }, at(200 + index, '/plan', warning)),
);

const MANY_REPORTS = Array.from({ length: 42 }, (_, index) => second({ id: `b${index + 1}` }));

const faulty = (diagnostics: readonly Diagnostic[]): SubmissionReport =>
  report({ diagnostics, errors: diagnostics.length });

const MARKUP =
  '<script>alert(1)</script> # [x](javascript:alert(1)) | _Fjordvik_ \n=HYPERLINK("http://x.example")';

/** What a letter can be about, by the name of its golden file. */
export const CASES: Readonly<Record<string, AnswerCase>> = {
  'i-orden': { participant: participant(), reports: [report()] },
  'alt-fullfoert': {
    participant: participant(),
    reports: [
      report({
        meldinger: [needReport()],
        submission: safe({
          plan: {
            ...submission().plan,
            steg: {
              organisering: 'fullfoert',
              forankring: 'fullfoert',
              maal: 'fullfoert',
              kompetansebegrep: 'fullfoert',
              analyse: 'fullfoert',
              strategi: 'fullfoert',
              oppfoelging: 'fullfoert',
            },
          },
          gap: [],
        }),
      }),
    ],
    round: { meldinger: [listed(needReport())] },
  },
  advarsler: {
    participant: participant(),
    reports: [report({ diagnostics: WARNINGS, warnings: 3 })],
  },
  feil: {
    participant: participant({ status: 'mangelfull' }),
    reports: [faulty([...ERRORS, ...WARNINGS])],
  },
  'feil-etter-fristen': {
    participant: participant({ status: 'mangelfull' }),
    reports: [faulty(ERRORS.slice(0, 1))],
    today: AFTER,
  },
  'utkast-for-sent': {
    participant: participant({ utkast: true, for_sent: true }),
    reports: [
      report({
        utkast: true,
        tidspunkt: '2027-02-03T09:30:00+01:00',
        diagnostics: [finding('steg/uten-tillitsvalgt', {}, at(0, '', warning))],
      }),
    ],
    today: AFTER,
  },
  'nyeste-valgt': {
    participant: participant({
      filer: [FIL, 'inn/fjordvik-1.yaml'],
      forkastet: ['inn/fjordvik-1.yaml'],
    }),
    reports: [report(), report({ fil: 'inn/fjordvik-1.yaml' })],
  },
  ubrukelig: {
    participant: participant({ status: 'ubrukelig' }),
    reports: [
      report({
        submission: null,
        meldinger: [],
        diagnostics: [finding('skjema/mangler', { felt: 'organisasjon' }, at(1, ''))],
      }),
    ],
    round: { meldinger: [] },
  },
  'ubrukelig-uten-funn': {
    participant: participant({ status: 'ubrukelig' }),
    reports: [report({ submission: null, meldinger: [], tidspunkt: null })],
    round: { meldinger: [] },
  },
  'ikke-mottatt': { participant: participant(MISSING), reports: [], round: { meldinger: [] } },
  'ikke-mottatt-etter-fristen': {
    participant: participant(MISSING),
    reports: [],
    round: { meldinger: [] },
    today: AFTER,
  },
  dobbel: {
    participant: participant({
      status: 'dobbel',
      fil: null,
      filer: ['inn/a/fjordvik.yaml', 'inn/b/fjordvik.yaml', 'inn/fjordvik'],
    }),
    reports: [
      report({ fil: 'inn/a/fjordvik.yaml', meldinger: [second()], errors: 1 }),
      report({
        fil: 'inn/b/fjordvik.yaml',
        tidspunkt: '2027-01-30T08:00:00+01:00',
        meldinger: [],
        errors: 3,
      }),
      report({ fil: 'inn/fjordvik', kilde: 'planmappe', tidspunkt: null }),
    ],
    round: { meldinger: [] },
  },
  utenfor: {
    participant: participant({ status: 'utenfor', noekkel: '3401', navn: 'Dalsbygd kommune' }),
    reports: [report()],
    round: { meldinger: [] },
  },
  'delvis-paa-lista': {
    participant: participant({ status: 'mangelfull' }),
    reports: [
      report({
        meldinger: [
          needReport(),
          second({ barnehage_skoleaar: '2026/2027' }),
          second({ id: 'b3', ordning: 'dekom' }),
          second({ id: 'b4' }),
        ],
        diagnostics: [
          finding(
            'ref/dobbel-id',
            { id: 'b4', foerste_fil: FIL, foerste_linje: 9 },
            at(12, '/behovsmeldinger/3/id'),
          ),
        ],
      }),
    ],
    round: {
      meldinger: [listed(needReport())],
      meldinger_utenfor: [
        listed(second(), { utenfor: ['skoleaar', 'ordning'] }),
        listed(second({ id: 'b3' }), { utenfor: ['ordning'] }),
      ],
    },
  },
  'svaert-mange': {
    participant: participant({ status: 'mangelfull' }),
    reports: [
      report({
        meldinger: MANY_REPORTS,
        diagnostics: [...MANY_KINDS, ...MANY_WARNINGS],
      }),
    ],
    round: { meldinger: MANY_REPORTS.map((melding) => listed(melding)) },
  },
  planmappe: {
    participant: participant({
      status: 'mangelfull',
      fil: 'inn/fjordvik',
      filer: ['inn/fjordvik'],
    }),
    reports: [
      report({
        fil: 'inn/fjordvik',
        kilde: 'planmappe',
        tidspunkt: null,
        utkast: true,
        diagnostics: [
          finding(
            'ref/ukjent-kompetanse',
            { id: 'spr-1', naermest: 'spr-01' },
            { fil: 'inn/fjordvik/krav.yaml' },
          ),
          finding(
            'ref/ukjent-kompetanse',
            { id: 'spr-1', naermest: 'spr-01' },
            { fil: 'inn/fjordvik/tiltak.yaml', linje: 9, sti: '/tiltak/0/effekt/0/kompetanse' },
          ),
          finding(
            'ref/ukjent-kompetanse',
            { id: 'spr-1', naermest: 'spr-01' },
            { fil: 'inn/fjordvik/tiltak.yaml', linje: 19, sti: '/tiltak/1/effekt/0/kompetanse' },
          ),
          finding('yaml/tomt', {}, { fil: 'inn/fjordvik/plan.yaml', linje: 0, sti: '' }),
        ],
        submission: null,
        meldinger: [],
      }),
    ],
    round: { meldinger: [] },
  },
  // The tables of the same round hide these figures.
  'planmappe-med-tall': {
    participant: participant({
      status: 'mangelfull',
      fil: 'inn/fjordvik',
      filer: ['inn/fjordvik'],
    }),
    reports: [
      report({
        fil: 'inn/fjordvik',
        kilde: 'planmappe',
        tidspunkt: null,
        diagnostics: [
          finding(
            'skjema/feil-type',
            { ventet: ['heltall'], fant: 'tekst', verdi: '3' },
            { fil: 'inn/fjordvik/oversikt.yaml', linje: 14, sti: '/enheter/0/ansatte' },
          ),
          finding(
            'steg/gap-uten-tiltak',
            { krav: 'k9', kompetanse: 'spr-04', gap: 1, maalt_i: 'antall' },
            { fil: 'inn/fjordvik/krav.yaml', linje: 84, sti: '/krav/8/id', ...warning },
          ),
          finding(
            'steg/gap-uten-tiltak',
            { krav: 'k11', kompetanse: 'ink-07', gap: 2, maalt_i: 'antall' },
            { fil: 'inn/fjordvik/krav.yaml', linje: 103, sti: '/krav/10/id', ...warning },
          ),
        ],
        submission: null,
        meldinger: [],
      }),
    ],
    round: { meldinger: [] },
  },
  uleselig: {
    participant: participant({ status: 'ubrukelig' }),
    reports: [
      report({
        uleselig: 'yaml/ikke-utf8',
        submission: null,
        meldinger: [],
        diagnostics: [finding('yaml/ikke-utf8', { tegnsett: 'windows-1252' }, at(0, ''))],
      }),
    ],
  },
  'ukjent-avsender': {
    participant: participant({ status: 'ubrukelig', noekkel: null, navn: null, type: null }),
    reports: [
      report({
        uleselig: 'EACCES',
        submission: null,
        meldinger: [],
        navn: null,
        noekkel: null,
        diagnostics: [finding('yaml/uleselig', { grunn: 'EACCES' }, at(0, ''))],
      }),
    ],
  },
  'privat-eier': {
    participant: participant({
      noekkel: '974760673',
      navn: 'Tirilltoppen barnehage AS',
      type: 'privat_eier',
    }),
    reports: [
      report({ meldinger: [second()], submission: safe({ gap: submission().gap.slice(0, 1) }) }),
    ],
    round: { meldinger: [listed(second())] },
  },
  markup: {
    participant: participant({ navn: MARKUP }),
    reports: [
      report({
        meldinger: [needReport({ tiltak: { ...needReport().tiltak, tittel: MARKUP } })],
      }),
    ],
    round: { meldinger: [listed(needReport())], forum: { ...round().forum, navn: MARKUP } },
  },
};
