import {
  type Code,
  countBySeverity,
  type Diagnostic,
  type Severity,
} from '../domain/diagnostic.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { codeFrame } from './code-frame.ts';
import { findingMessage } from './finding-message.ts';
import { harmless } from './harmless.ts';
import type { Paint } from './paint.ts';
import { pastedPath } from './pasted-path.ts';
import { wrap } from './wrap.ts';

/** What the text form of `valider` shows. */
export interface FindingsPage {
  /** In the total order of `compareDiagnostics`. */
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  /** Known findings that a baseline left out. */
  readonly known: number;
  /** The text of the lines that findings stand on, by file and line. */
  readonly lines: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** The paths as they were given, to be repeated in what to do next. */
  readonly paths: readonly string[];
  /** The folder to go on with when all is well; `null` where no plan was among the files. */
  readonly planFolder: string | null;
}

export interface TextSettings {
  readonly catalogue: Catalogue;
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
}

const MOST_PER_FILE = 25;
/** Lines after which findings are counted and no longer shown. */
const MOST_LINES = 280;
/** Paths that are repeated in what to do next. */
const MOST_PATHS = 4;
const INDENT = '    ';

function painted(severity: Severity, text: string, paint: Paint): string {
  if (severity === 'feil') return paint.bad(text);
  return severity === 'advarsel' ? paint.warn(text) : text;
}

function findingLines(
  finding: Diagnostic,
  page: FindingsPage,
  settings: TextSettings,
): readonly string[] {
  const { catalogue, paint, width } = settings;
  const severity = painted(finding.alvor, catalogue.words.term(finding.alvor), paint);
  const place = finding.linje > 0 ? `${finding.linje}:${finding.kolonne}  ` : '';
  const message = wrap(harmless(findingMessage(finding, catalogue)), width - INDENT.length);
  return [
    `  ${place}${severity}  ${paint.faint(finding.kode)}`,
    ...message.map((line) => INDENT + line),
    ...codeFrame(finding, page.lines[finding.fil] ?? {}, settings),
  ];
}

/** A file with as many of its findings as there is room for, at least one. */
function fileLines(
  { fil, findings, room }: { fil: string; findings: readonly Diagnostic[]; room: number },
  page: FindingsPage,
  settings: TextSettings,
): string[] {
  const { catalogue, paint } = settings;
  const lines = [paint.strong(harmless(fil))];
  let hidden = findings.length;
  for (const finding of findings.slice(0, MOST_PER_FILE)) {
    if (lines.length >= room && hidden < findings.length) break;
    lines.push(...findingLines(finding, page, settings));
    hidden -= 1;
  }
  if (hidden > 0) lines.push(`  ${catalogue.validate.moreInFile(hidden, catalogue.words)}`);
  lines.push('');
  return lines;
}

function byFile(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of diagnostics) {
    const group = groups.get(finding.fil) ?? [];
    group.push(finding);
    groups.set(finding.fil, group);
  }
  return groups;
}

/** The codes of findings that found no room, the most frequent first. */
function restLines(rest: readonly Diagnostic[], settings: TextSettings): string[] {
  if (rest.length === 0) return [];
  const { validate, words } = settings.catalogue;
  const counts = new Map<Code, number>();
  for (const { kode } of rest) counts.set(kode, (counts.get(kode) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const width = Math.max(...sorted.map(([, count]) => words.number(count).length));
  return [
    validate.moreInAll(rest.length, words),
    ...sorted.map(([code, count]) => `  ${words.number(count).padStart(width)}  ${code}`),
    '',
  ];
}

function nextSteps(page: FindingsPage, settings: TextSettings): string[] {
  const { validate } = settings.catalogue;
  const steps: [string, string][] = [];
  const more = page.paths.length > MOST_PATHS ? ' …' : '';
  const paths = page.paths.slice(0, MOST_PATHS).map(pastedPath).join(' ') + more;
  const correctable = page.diagnostics.filter(({ rettelse }) => rettelse !== null).length;
  const first = page.diagnostics[0];
  if (correctable > 0 && !page.paths.includes('-')) {
    steps.push([
      validate.fixNow(correctable, settings.catalogue.words),
      `kompass valider --fix ${paths}`,
    ]);
  }
  if (first !== undefined) steps.push([validate.readAbout, `kompass forklar ${first.kode}`]);
  else if (page.planFolder !== null) {
    steps.push([validate.thenGap, `kompass gap ${pastedPath(page.planFolder)}`]);
  }
  if (steps.length === 0) return [];
  const width = Math.max(...steps.map(([label]) => label.length));
  return [
    '',
    validate.whatNow,
    ...steps.map(([label, command]) => `  ${`${label}:`.padEnd(width + 1)}  ${command}`),
  ];
}

function summaryLine(page: FindingsPage, settings: TextSettings): string {
  const { catalogue, paint } = settings;
  const checked = catalogue.validate.checked(page.files, catalogue.words);
  const known = page.known > 0 ? `\n${catalogue.ci.known(page.known, catalogue.words)}` : '';
  if (page.diagnostics.length === 0) {
    return paint.good(`${checked}: ${catalogue.validate.clean}.`) + known;
  }
  const counts = countBySeverity(page.diagnostics);
  return paint.strong(`${checked}: ${catalogue.validate.found(counts, catalogue.words)}.`) + known;
}

/**
 * The text form of `valider`: findings by file with the faulty lines, a summary, and what to do
 * next. Of very many findings the first are shown and the rest counted by code.
 */
export function findingsText(page: FindingsPage, settings: TextSettings): string {
  const lines: string[] = [];
  const rest: Diagnostic[] = [];
  for (const [fil, findings] of byFile(page.diagnostics)) {
    const room = MOST_LINES - lines.length;
    if (room > 0) lines.push(...fileLines({ fil, findings, room }, page, settings));
    else rest.push(...findings);
  }
  lines.push(...restLines(rest, settings), summaryLine(page, settings));
  lines.push(...nextSteps(page, settings));
  return `${lines.join('\n')}\n`;
}
