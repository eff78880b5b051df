import { describe, expect, test } from 'vitest';
import { hideSmallCells } from '../../src/domain/disclosure.ts';
import { stepProgress } from '../../src/domain/step-progress.ts';
import { buildSubmission } from '../../src/domain/submission.ts';
import type { OpenRow } from '../../src/domain/submission-rows.ts';
import { steps } from '../../src/generated/data/steps.ts';
import type { Behovsmelding } from '../../src/generated/types.ts';
import { type SubmissionPage, submissionText } from '../../src/report/submission-text.ts';
import { documentsOf } from '../domain/step-fixtures.ts';
import { exampleDocument } from '../schemas/example-documents.ts';
import { CATALOGUES, NAMES, plain, settings } from './report-fixtures.ts';

const ROW: OpenRow = {
  kompetanse: 'spr-01',
  tjeneste: 'barnehage',
  nivaa: 2,
  enheter: 12,
  ukartlagt: 1,
  behov: 24,
  dekning: 17,
  gap: 9,
  gap_etter_deling: 3,
  status: 'delvis',
  ganger: 1,
};

const UNKNOWN: OpenRow = {
  ...ROW,
  tjeneste: 'skole',
  enheter: 2,
  ukartlagt: 2,
  dekning: null,
  gap: null,
  gap_etter_deling: null,
  status: 'ukartlagt',
};

const COVERED: OpenRow = { ...ROW, kompetanse: 'lokal-01', gap: 0, gap_etter_deling: 0 };

/** The need report of the schemas' tests: one year, 400 000 applied for. */
const REPORT = exampleDocument('behovsmelding') as Behovsmelding;
const YEAR = { aar: 2027, tilskudd_eier: 100000, tilskudd_partner: 200000 };

interface Told extends Partial<Omit<SubmissionPage, 'submission'>> {
  readonly rows?: readonly OpenRow[];
  readonly reports?: readonly Behovsmelding[];
  readonly draft?: boolean;
}

function pageOf({ rows = [ROW], reports = [], draft = false, ...more }: Told = {}): SubmissionPage {
  const documents = documentsOf({ organisering: { mandat: 'Lage planen' } });
  const errors = [{ dokument: 'plan', sti: '/steg/organisering/omfang' }];
  const progress = stepProgress(documents, errors, '2027-01-15');
  const [plan] = documents.plan;
  if (plan === undefined) throw new Error('the fixture has a plan');
  const submission = buildSubmission({
    plan,
    progress,
    catalogue: { id: 'standard', utgave: '2026-1' },
    gap: hideSmallCells(rows, 5),
    needReports: reports,
    threshold: 5,
    made: { verktoey: 'kompass', versjon: '1.0.0', tidspunkt: '2027-01-20T09:12:00Z', kilder: [] },
    draft,
  });
  return {
    submission,
    progress,
    steps,
    names: NAMES,
    leftOut: { fteRows: 0, needReports: [] },
    errors: draft ? 2 : 0,
    folder: 'fjordvik',
    target: 'innsending-9901-fjordvik.yaml',
    ...more,
  };
}

const told = (given: Told = {}, more: Parameters<typeof settings>[0] = {}): string =>
  plain(submissionText(pageOf(given), settings(more)));

test('the whole page', () => {
  const twoYears = { ...REPORT, id: 'b2', budsjett: [YEAR, { ...YEAR, aar: 2028 }] };
  const page = told({ rows: [COVERED, ROW, UNKNOWN], reports: [REPORT, twoYears] });
  expect(page).toBe(`Dette sendes fra Fjordvik kommune til samarbeidsforumet

Plan for 2027–2030, utkast. Kompetansene er fra katalogen «standard», utgave
2026-1.

Stegene i planen
  1  Organisering og involvering              påbegynt, 1 feil
     Mangler: hvem som eier arbeidet, en prosjektgruppe med minst tre roller,
     hvem som er hørt, tidsplanen.
  2  Forankring                               ikke påbegynt
  3  Overordnede mål og føringer              ikke påbegynt
  4  Hva er kompetanse?                       ikke påbegynt
  5  Kompetanse- og bemanningsanalyse         ikke påbegynt
  6  Kompetansestrategier og tiltak           ikke påbegynt
  7  Gjennomføring, oppfølging og evaluering  ikke påbegynt

Kompetansegap, antall personer
Tjeneste     Nivå  Kartlagt  Behov     Har     Gap    Rest  Status
───────────  ────  ────────  ─────  ──────  ──────  ──────  ─────────────
Språkgrupper ute (lokal-01)
  Barnehage     2  11 av 12     24      17       0       0  delvis dekket
Språkutvikling (spr-01)
  Barnehage     2  11 av 12     24      17       9  skjult  delvis dekket
  Skole         2    0 av 2     24  ukjent  ukjent  ukjent  ikke kartlagt

Rest: gapet som er igjen når kompetanse deles mellom enheter.

Behovsmeldinger
Id  Tiltak                            År          Søkt   Egenandel
──  ─────────────────────────  ─────────  ────────────  ──────────
b1  Språkløftet i barnehagene       2027    400 000 kr  120 000 kr
b2  Språkløftet i barnehagene  2027–2028    600 000 kr        0 kr
    Til sammen                            1 000 000 kr  120 000 kr

Kort sagt
- 1 tall i 1 rad er skjult: tall under 5, og tall som ville røpet dem.
- Gaptabellen har bare summer per tjeneste: ingen enheter og ingen personer.
- Behovsmeldingene følger med slik de er skrevet, med deltakende enheter og
  rollen som svarer på spørsmål.
- Ikke med: mål, vurderinger, tiltak, bemanning og tallene for hver enhet.
- Skrives til «innsending-9901-fjordvik.yaml».
`);
});

describe('what is said, and only then', () => {
  test.each<[string, Told, string]>([
    ['a draft', { draft: true }, 'UTKAST: Det står 2 feil i planen.'],
    ['nothing to hide', { rows: [COVERED] }, '- Ingen tall er så små at de må skjules.'],
    ['no rows', { rows: [] }, 'Ingen rader: Planen har ingen krav til antall personer'],
    ['no need reports', { reports: [] }, '- Ingen behovsmeldinger følger med.'],
    ['need reports', { reports: [REPORT] }, '- Behovsmeldingene følger med'],
    [
      'rows in full-time equivalents',
      { leftOut: { fteRows: 1, needReports: [] } },
      '- Ikke med: 1 rad som er målt i årsverk.',
    ],
    [
      'a private need report',
      { leftOut: { fteRows: 0, needReports: ['b7'] } },
      '- Ikke med: behovsmeldingen «b7», fordi',
    ],
  ])('%s', (_, given, sentence) => {
    const plainly = given.reports?.length === 0 ? { reports: [REPORT] } : {};
    expect(told(given)).toContain(sentence);
    expect(told(plainly)).not.toContain(sentence);
  });

  test('where it goes, unless that is the screen', () => {
    expect(told()).toContain('Skrives til');
    expect(told({ target: null })).not.toContain('Skrives til');
  });

  test('a sum, where there is more than one need report', () => {
    expect(told({ reports: [REPORT] })).not.toContain('Til sammen');
  });
});

test.each(['nb', 'nn', 'en'] as const)('in %s, no line is wider than the terminal', (lang) => {
  const long = { nb: 'Regelverk om spesialpedagogisk hjelp og individuelt tilrettelagt opplæring' };
  const names = { ...NAMES, competences: new Map([['spr-01', long]]) };
  const given = { draft: true, rows: [ROW, UNKNOWN], reports: [REPORT], names };
  const lines = told(given, { catalogue: CATALOGUES[lang] }).split('\n');
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

test('what is emphasised is said in words too', () => {
  const mark = (sign: string) => (text: string) => `${sign}${text}${sign}`;
  const paint = {
    strong: mark('*'),
    faint: mark('~'),
    bad: mark('!'),
    warn: mark('?'),
    good: mark('+'),
  };
  const marked = told({ draft: true }, { paint });
  expect(marked).toContain('?påbegynt?, !1 feil!');
  expect(marked).toContain('~ikke påbegynt~');
  expect(marked.replaceAll(/[*~!?+]/g, '')).toBe(told({ draft: true }).replaceAll('?', ''));
});

test('a name cannot move the cursor', () => {
  const names = { ...NAMES, competences: new Map([['spr-01', { nb: 'Språk\u001b[2J' }]]) };
  expect(told({ names })).not.toContain('\u001b');
});
