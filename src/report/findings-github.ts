import {
  compareDiagnostics,
  countBySeverity,
  type Diagnostic,
  SEVERITIES,
  type Severity,
} from '../domain/diagnostic.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CheckedPage } from './checked-page.ts';
import { findingMessage } from './finding-message.ts';
import { harmless } from './harmless.ts';
import { withoutCommands, workflowCommand } from './workflow-commands.ts';

const COMMAND = { feil: 'error', advarsel: 'warning', info: 'notice' } as const;

/** GitHub shows no more of each severity from one step. */
const MOST = 10;

/** Some of the findings, from as many files as possible, in their order. */
function spread(findings: readonly Diagnostic[], most: number): Diagnostic[] {
  const seen = new Map<string, number>();
  const ranked = findings.map((finding) => {
    const rank = seen.get(finding.fil) ?? 0;
    seen.set(finding.fil, rank + 1);
    return { finding, rank };
  });
  const chosen = ranked.sort((a, b) => a.rank - b.rank).slice(0, most);
  return chosen.map(({ finding }) => finding).sort(compareDiagnostics);
}

function annotation(finding: Diagnostic, page: CheckedPage, catalogue: Catalogue): string {
  const { linje, til_linje, kolonne, til_kolonne, fil, kode, alvor } = finding;
  const properties: [string, string | number][] = [['file', harmless(page.pathOf(fil))]];
  if (linje > 0) properties.push(['line', linje], ['endLine', til_linje]);
  // Columns across lines are refused.
  if (linje > 0 && linje === til_linje) {
    properties.push(['col', kolonne], ['endColumn', til_kolonne]);
  }
  properties.push(['title', kode]);
  return workflowCommand(COMMAND[alvor], properties, harmless(findingMessage(finding, catalogue)));
}

/** What one severity has to say: at most as many commands as GitHub shows, the last one a count. */
function commandsOf(
  severity: Severity,
  page: CheckedPage,
  { catalogue, hasSummary }: GithubSettings,
): string[] {
  const problems = severity === 'feil' ? page.problems : [];
  const findings = page.diagnostics.filter(({ alvor }) => alvor === severity);
  const total = problems.length + findings.length;
  const room = total > MOST ? MOST - 1 : MOST;
  const commands = problems.map((sentence) => workflowCommand('error', [], harmless(sentence)));
  const left = Math.max(0, room - commands.length);
  for (const finding of spread(findings, left)) {
    commands.push(annotation(finding, page, catalogue));
  }
  if (total <= MOST) return commands;
  const { ci, validate, words } = catalogue;
  const counts = { feil: 0, advarsel: 0, info: 0, [severity]: total - room };
  const more = ci.moreAnnotations(validate.found(counts, words), hasSummary);
  return [...commands.slice(0, room), workflowCommand(COMMAND[severity], [], more)];
}

export interface GithubSettings {
  readonly catalogue: Catalogue;
  /** Whether the whole list is in the summary of the job. */
  readonly hasSummary: boolean;
}

/** What was checked and found, in one line. */
export function checkedLine(page: CheckedPage, { validate, ci, words }: Catalogue): string {
  const checked = validate.checked(page.files, words);
  const counts = countBySeverity(page.diagnostics);
  const found = page.diagnostics.length === 0 ? validate.clean : validate.found(counts, words);
  const known = page.baseline?.utelatt ?? 0;
  return `${checked}: ${found}.${known > 0 ? ` ${ci.known(known, words)}` : ''}`;
}

/**
 * Commands to GitHub's runner, which shows them beside the lines they are about: the worst first, of
 * each severity what GitHub will show, spread over the files. The last line is for who reads the log.
 */
export function findingsGithub(page: CheckedPage, settings: GithubSettings): string {
  const commands = SEVERITIES.flatMap((severity) => commandsOf(severity, page, settings));
  return `${[...commands, withoutCommands(checkedLine(page, settings.catalogue))].join('\n')}\n`;
}
