import type { SafeSubmission } from '../../domain/disclosure.ts';
import type { SubmissionReport } from '../../domain/round-data.ts';
import type { Behovsmelding } from '../../generated/types.ts';
import { baseName, isDraft, isPrivate, type Letter, momentText } from './letter.ts';
import { markdownCode, markdownText } from './markdown.ts';

/** Need reports that are told one by one. */
const MOST_REPORTS = 40;

/** What a need report applies for, year by year. */
function yearsOf({ budsjett }: Behovsmelding) {
  return budsjett.map(({ aar, tilskudd_eier, tilskudd_partner }) => ({
    aar,
    soekt: tilskudd_eier + tilskudd_partner,
  }));
}

const appliedFor = (report: Behovsmelding): number =>
  yearsOf(report).reduce((sum, { soekt }) => sum + soekt, 0);

const appliedForAll = (reports: readonly Behovsmelding[]): number =>
  reports.reduce((sum, report) => sum + appliedFor(report), 0);

/** A need report by its title; by its id alone where something private stands near the titles. */
export function reportName({ id, tiltak }: Behovsmelding, { report, catalogue }: Letter): string {
  if (report.diagnostics.some(isPrivate)) return markdownCode(id);
  return `${catalogue.words.quote(markdownText(tiltak.tittel))} (${markdownText(id)})`;
}

function needReportLines(reports: readonly Behovsmelding[], letter: Letter): string[] {
  const { texts, catalogue } = letter;
  const { words } = catalogue;
  if (reports.length === 0) {
    const none = letter.errors.length > 0 ? 'noUsableReports' : 'noReports';
    return [`- ${texts.received[none]}`];
  }
  const lines = reports.slice(0, MOST_REPORTS).map((report) => {
    const years = yearsOf(report).map(({ aar, soekt }) => texts.received.inYear(soekt, aar, words));
    const sum = texts.received.reportSum(years, appliedFor(report), words);
    return `  - ${reportName(report, letter)}: ${sum}`;
  });
  const rest = reports.length - lines.length;
  if (rest > 0) lines.push(`  - ${texts.received.otherReports(rest, words)}`);
  return [`- ${texts.received.reports(reports.length, appliedForAll(reports), words)}`, ...lines];
}

const isHidden = (figure: number | null | 'skjult'): boolean => figure === 'skjult';

function figuresText({ gap, prikking }: SafeSubmission, { texts, catalogue }: Letter): string {
  if (gap.length === 0) return texts.received.noFigures;
  const hidden = gap.filter((row) => [row.dekning, row.gap, row.gap_etter_deling].some(isHidden));
  const facts = { rows: gap.length, hidden: hidden.length, most: prikking.terskel - 1 };
  return texts.received.figures(facts, catalogue.words);
}

function planText({ plan }: SafeSubmission, letter: Letter): string {
  const { texts, catalogue, setup, form } = letter;
  const { words } = catalogue;
  const stepsThatAre = (progress: string): string[] =>
    setup.steps
      .filter(({ id }) => plan.steg[id] === progress)
      .map(({ nummer, navn }) => `${nummer} ${words.quote(navn[form])}`);
  const facts = {
    from: plan.periode.fra,
    to: plan.periode.til,
    done: stepsThatAre('fullfoert').length,
    begun: stepsThatAre('paabegynt'),
    empty: stepsThatAre('tom'),
  };
  return texts.received.plan(facts, words);
}

/** A file and when it was made, or a folder. */
function sourceText({ kilde, tidspunkt }: SubmissionReport, name: string, letter: Letter): string {
  const { received } = letter.texts;
  if (kilde === 'planmappe') return received.folder(name);
  return received.file(name, tidspunkt === null ? null : momentText(tidspunkt, letter));
}

/** The names of files as the receiver knows them; whole paths where they would be the same. */
function fileNamer(files: readonly string[]): (file: string) => string {
  const isClear = new Set(files.map(baseName)).size === files.length;
  return (file) => markdownCode(isClear ? baseName(file) : file);
}

function circumstances(letter: Letter): string[] {
  const { participant, report, round, texts, catalogue } = letter;
  const lines: string[] = [];
  if (participant.for_sent) {
    lines.push(texts.received.late(momentText(round.forum.frist, letter)));
  }
  if (isDraft(report)) lines.push(texts.received.draft);
  if (participant.forkastet.length > 0) {
    const names = participant.forkastet.map(fileNamer(participant.filer));
    lines.push(texts.received.replaced(names, catalogue.words));
  }
  return lines;
}

/** What has come: the file, the plan, the figures, the need reports. */
export function receivedBlocks(letter: Letter): string[] {
  const { participant, report, texts } = letter;
  const { submission } = report;
  const source = sourceText(report, fileNamer(participant.filer)(report.fil), letter);
  const lines = [source, ...circumstances(letter)];
  if (submission === null) lines.push(texts.received.figuresNotUsed);
  else lines.push(planText(submission, letter), figuresText(submission, letter));
  const needReports = needReportLines(report.meldinger, letter);
  const list = [...lines.map((line) => `- ${line}`), ...needReports];
  return [`## ${texts.section.received}`, list.join('\n')];
}

/** What has come several times: each by its name, with what tells them apart. */
export function doubleBlocks(letter: Letter): string[] {
  const { reports, texts, catalogue } = letter;
  const nameOf = fileNamer(reports.map(({ fil }) => fil));
  const lines = reports.map((report) => {
    const { meldinger, errors } = report;
    const facts = { reports: meldinger.length, sum: appliedForAll(meldinger), errors };
    const source = sourceText(report, nameOf(report.fil), letter);
    return `- ${source} ${texts.received.inDouble(facts, catalogue.words)}`;
  });
  return [`## ${texts.section.received}`, lines.join('\n')];
}
