import type { SafeSubmission } from '../domain/disclosure.ts';
import type { Step } from '../domain/step-parts.ts';
import type { StepProgress } from '../domain/step-progress.ts';
import type { Behovsmelding, Framdrift, Spraakstreng } from '../generated/types.ts';
import type { TextSettings } from './findings-text.ts';
import { harmless } from './harmless.ts';
import type { Paint } from './paint.ts';
import { inLanguage, type PlanNames } from './plan-names.ts';
import { HIDEABLE, submissionGapLines } from './submission-gap-lines.ts';
import { textTable, textWidth } from './text-table.ts';
import type { Cell, Table } from './view.ts';
import { wrap } from './wrap.ts';

/** What is shown of a submission before it leaves. */
export interface SubmissionPage {
  readonly submission: SafeSubmission;
  readonly progress: readonly StepProgress[];
  /** What the steps are called. */
  readonly steps: readonly {
    readonly id: Step;
    readonly nummer: number;
    readonly navn: Spraakstreng;
  }[];
  readonly names: PlanNames;
  readonly leftOut: { readonly fteRows: number; readonly needReports: readonly string[] };
  /** Errors in the plan. */
  readonly errors: number;
  readonly folder: string;
  /** Where it is written; `null` for the screen. */
  readonly target: string | null;
}

const INDENT = '     ';

function wrapped(text: string, width: number, indent: string): string[] {
  return wrap(harmless(text), width - indent.length).map((line) => indent + line);
}

const bullet = (text: string, width: number): string[] =>
  wrapped(text, width, '  ').map((line, index) => (index === 0 ? `-${line.slice(1)}` : line));

const EMPHASIS: Readonly<Record<Framdrift, keyof Paint>> = {
  tom: 'faint',
  paabegynt: 'warn',
  fullfoert: 'good',
};

/** A step in one line, and below it what it lacks; of one that is not begun that is everything. */
function stepLines(
  { framdrift, mangler, feil }: StepProgress,
  name: string,
  { catalogue: { pack }, paint, width }: TextSettings,
): string[] {
  const state = paint[EMPHASIS[framdrift]](pack.progress[framdrift]);
  const errors = feil === 0 ? '' : `, ${paint.bad(pack.errors(feil))}`;
  const line = `${name}${state}${errors}`;
  if (framdrift === 'tom' || mangler.length === 0) return [line];
  const missing = pack.missing(mangler.map((code) => pack.part[code]));
  return [line, ...wrapped(missing, width, INDENT)];
}

function progressLines({ progress, steps }: SubmissionPage, settings: TextSettings): string[] {
  const { words } = settings.catalogue;
  const named = steps.map(({ id, nummer, navn }) => ({
    name: `  ${nummer}  ${inLanguage(navn, words.language)}`,
    own: progress.filter(({ steg }) => steg === id),
  }));
  const widest = Math.max(...named.map(({ name }) => textWidth(name)));
  return named.flatMap(({ name, own }) => {
    const padded = `${name}${' '.repeat(widest - textWidth(name))}  `;
    return own.flatMap((step) => stepLines(step, padded, settings));
  });
}

function sums({ budsjett }: Behovsmelding): { applied: number; ownShare: number } {
  const sum = { applied: 0, ownShare: 0 };
  for (const year of budsjett) {
    sum.applied += year.tilskudd_eier + year.tilskudd_partner;
    sum.ownShare += year.egenandel ?? 0;
  }
  return sum;
}

function yearsOf({ budsjett }: Behovsmelding): string {
  const years = budsjett.map(({ aar }) => aar);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}

/** Each need report with what it applies for, and their sum where there are several. */
function needReportLines(page: SubmissionPage, settings: TextSettings): string[] {
  const { pack, words } = settings.catalogue;
  const reports = page.submission.behovsmeldinger;
  const lines: Cell[][] = reports.map((report) => {
    const { applied, ownShare } = sums(report);
    return [report.id, report.tiltak.tittel, yearsOf(report), applied, ownShare];
  });
  const total = (key: 'applied' | 'ownShare'): number =>
    reports.reduce((sum, report) => sum + sums(report)[key], 0);
  const table: Table = {
    name: 'behovsmeldinger',
    columns: [
      { key: 'id', title: pack.column.id, kind: 'text' },
      { key: 'tiltak', title: pack.column.measure, kind: 'text' },
      { key: 'aar', title: pack.column.years, kind: 'year' },
      { key: 'soekt', title: pack.column.applied, kind: 'money' },
      { key: 'egenandel', title: pack.column.ownShare, kind: 'money' },
    ],
    rows:
      lines.length < 2
        ? lines
        : [...lines, ['', pack.total, '', total('applied'), total('ownShare')]],
  };
  return textTable(table, words, settings.width);
}

/** How many figures are hidden, and in how many rows. */
function hiddenIn({ gap }: SafeSubmission): { cells: number; rows: number } {
  const counts = gap.map((row) => HIDEABLE.filter((key) => row[key] === 'skjult').length);
  return {
    cells: counts.reduce((sum, count) => sum + count, 0),
    rows: counts.filter((count) => count > 0).length,
  };
}

/** What is hidden, what is in it and what is not, and where it goes. */
function inShort(page: SubmissionPage, { catalogue: { pack, words } }: TextSettings): string[] {
  const { submission, leftOut, target } = page;
  const hidden = hiddenIn(submission);
  const threshold = submission.prikking.terskel;
  return [
    hidden.cells === 0 ? pack.nothingHidden : pack.hidden({ ...hidden, threshold }, words),
    pack.onlySums,
    submission.behovsmeldinger.length === 0 ? pack.noNeedReports : pack.asWritten,
    ...(leftOut.needReports.length === 0 ? [] : [pack.private(leftOut.needReports, words)]),
    ...(leftOut.fteRows === 0 ? [] : [pack.inFte(leftOut.fteRows, words)]),
    pack.stays,
    ...(target === null ? [] : [pack.target(target, words)]),
  ];
}

function opening(page: SubmissionPage, { catalogue, paint, width }: TextSettings): string[] {
  const { pack, words } = catalogue;
  const { organisasjon, plan, katalog } = page.submission;
  const title = pack.title(harmless(organisasjon.navn));
  const facts = {
    from: plan.periode.fra,
    to: plan.periode.til,
    status: words.term(plan.status),
    catalogue: katalog.id,
    edition: katalog.utgave,
  };
  const draft = wrapped(pack.draft(page.errors, page.folder, words), width, '');
  return [
    ...wrap(title, width).map(paint.strong),
    ...(page.submission.utkast === true ? ['', ...draft.map(paint.bad)] : []),
    '',
    ...wrapped(pack.plan(facts, words), width, ''),
  ];
}

/**
 * What leaves the municipality, as text: the steps, the gap as it is sent, the need reports, and at
 * the end, where a question is read, what matters most.
 */
export function submissionText(page: SubmissionPage, settings: TextSettings): string {
  const { catalogue, paint, width } = settings;
  const { pack } = catalogue;
  const { gap, behovsmeldinger } = page.submission;
  const reports =
    behovsmeldinger.length === 0
      ? []
      : ['', paint.strong(pack.needReports), ...needReportLines(page, settings)];
  const lines = [
    ...opening(page, settings),
    '',
    paint.strong(pack.steps),
    ...progressLines(page, settings),
    '',
    paint.strong(pack.gap),
    ...(gap.length === 0 ? wrap(pack.noGap, width) : submissionGapLines(gap, page.names, settings)),
    ...reports,
    '',
    paint.strong(pack.inShort),
    ...inShort(page, settings).flatMap((point) => bullet(point, width)),
  ];
  return `${lines.join('\n')}\n`;
}
