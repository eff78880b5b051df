import { type Diagnostic, SEVERITIES } from '../domain/diagnostic.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CheckedPage } from './checked-page.ts';
import { findingMessage } from './finding-message.ts';
import { checkedLine } from './findings-github.ts';
import { harmless } from './harmless.ts';

/** Text that Markdown shows as it is: no markup, no link and no break out of a cell. */
function inert(text: string): string {
  return harmless(text).replace(/[!-/:-@[-`{-~]/g, (sign) => (sign === '<' ? '&lt;' : `\\${sign}`));
}

function row(finding: Diagnostic, page: CheckedPage, catalogue: Catalogue): string {
  const line = finding.linje > 0 ? `:${finding.linje}` : '';
  const cells = [
    catalogue.words.term(finding.alvor),
    page.pathOf(finding.fil) + line,
    finding.kode,
    findingMessage(finding, catalogue),
  ];
  return `| ${cells.map(inert).join(' | ')} |\n`;
}

const LONE_HALF = /\p{Surrogate}/gu;

/** How many bytes a text takes in UTF-8. */
function sizeOf(text: string): number {
  return encodeURI(text.replace(LONE_HALF, '\ufffd')).replace(/%../g, ' ').length;
}

function heading(page: CheckedPage, catalogue: Catalogue): string {
  const { column, summaryTitle } = catalogue.ci;
  const titles = [column.severity, column.place, column.rule, column.finding];
  const lines = [
    `### ${summaryTitle}`,
    '',
    inert(checkedLine(page, catalogue)),
    ...page.problems.map((sentence) => `\n${inert(sentence)}`),
    '',
  ];
  if (page.diagnostics.length > 0) {
    lines.push(`| ${titles.join(' | ')} |`, `|${' --- |'.repeat(titles.length)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Room for the line that says how many rows are left out. */
const LAST_LINE = 200;

/**
 * The table of all findings for the summary of a job, in Markdown: the worst first, as many as there
 * is room for. Empty where not even the heading finds room.
 */
export function findingsSummary(page: CheckedPage, catalogue: Catalogue, room: number): string {
  let text = heading(page, catalogue);
  let left = room - sizeOf(text) - LAST_LINE;
  if (left < 0) return '';
  const sorted = SEVERITIES.flatMap((severity) =>
    page.diagnostics.filter(({ alvor }) => alvor === severity),
  );
  for (const [index, finding] of sorted.entries()) {
    const added = row(finding, page, catalogue);
    left -= sizeOf(added);
    if (left < 0) {
      return `${text}\n${catalogue.ci.moreRows(sorted.length - index, catalogue.words)}\n`;
    }
    text += added;
  }
  return `${text}\n`;
}
