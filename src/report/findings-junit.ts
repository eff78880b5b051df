import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CheckedPage } from './checked-page.ts';
import { findingMessage } from './finding-message.ts';
import { escapeXml } from './xlsx/xml.ts';

/** Text for an attribute or an element, on one line, and without what a runner takes for a command. */
function xml(text: string): string {
  return escapeXml(text).replace(/[\n\t]|#(?=\w*\[)/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

type Result = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly result: Result;
  readonly message: string;
  readonly code: string;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** Where the fault is no finding of ours but a file that nobody could read. */
const isUnread = ({ kode }: Diagnostic): boolean => kode === 'yaml/uleselig';

function resultOf(finding: Diagnostic, { isFailing }: CheckedPage): Result {
  if (isUnread(finding)) return 'error';
  return isFailing(finding.alvor) ? 'failure' : 'skipped';
}

function caseOf(finding: Diagnostic, page: CheckedPage, catalogue: Catalogue): Case {
  const { kode, sti, fil, linje } = finding;
  return {
    name: sti === '' ? kode : `${kode} ${sti}`,
    file: page.pathOf(fil),
    line: linje,
    result: resultOf(finding, page),
    message: findingMessage(finding, catalogue),
    code: kode,
  };
}

function passed(name: string, file: string): Case {
  return { name, file, line: 0, result: 'passed', message: '', code: '' };
}

function caseText({ name, file, line, result, message, code }: Case): string {
  const place = line > 0 ? ` line="${line}"` : '';
  const start = `<testcase name="${xml(name)}" classname="${xml(file)}" file="${xml(file)}"${place} time="0"`;
  if (result === 'passed') return `    ${start}/>\n`;
  const where = line > 0 ? `${file}:${line}` : file;
  const inner =
    result === 'skipped'
      ? `<skipped message="${xml(message)}"/>`
      : `<${result} type="${xml(code)}" message="${xml(message)}">${xml(`${where}: ${message}`)}</${result}>`;
  return `    ${start}>${inner}</testcase>\n`;
}

function counts(cases: readonly Case[]): string {
  const count = (wanted: Result): number => cases.filter(({ result }) => result === wanted).length;
  return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"`;
}

function suiteText({ name, cases }: Suite): string {
  const skipped = cases.filter(({ result }) => result === 'skipped').length;
  const head = `  <testsuite name="${xml(name)}" ${counts(cases)} skipped="${skipped}" file="${xml(name)}" time="0">`;
  return `${head}\n${cases.map(caseText).join('')}  </testsuite>\n`;
}

/** One suite per file; a file without findings has one case that passed, so that it is seen. */
function suitesOf(page: CheckedPage, catalogue: Catalogue): Suite[] {
  const byFile = new Map<string, Case[]>(page.names.map((name) => [name, []]));
  for (const finding of page.diagnostics) {
    const cases = byFile.get(finding.fil) ?? [];
    cases.push(caseOf(finding, page, catalogue));
    byFile.set(finding.fil, cases);
  }
  return [...byFile].map(([fil, cases]) => {
    const name = page.pathOf(fil);
    return { name, cases: cases.length > 0 ? cases : [passed(catalogue.validate.clean, name)] };
  });
}

function problemSuite({ problems }: CheckedPage): Suite[] {
  const cases = problems.map((message, index): Case => {
    const name = `kompass ${index + 1}`;
    return { name, file: 'kompass', line: 0, result: 'error', message, code: 'kompass' };
  });
  return cases.length === 0 ? [] : [{ name: 'kompass', cases }];
}

/**
 * JUnit XML: a suite per file, a case per finding. What makes the run fail is a `failure`, what is
 * milder is `skipped`, what could not be read is an `error`.
 */
export function findingsJunit(page: CheckedPage, catalogue: Catalogue): string {
  const suites = [...problemSuite(page), ...suitesOf(page, catalogue)];
  const all = suites.flatMap(({ cases }) => cases);
  const head = `<testsuites name="kompass" ${counts(all)} time="0">`;
  const body = suites.map(suiteText).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${body}</testsuites>\n`;
}
