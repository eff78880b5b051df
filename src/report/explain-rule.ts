import { type Code, GROUPS, type Group, groupOf } from '../domain/diagnostic.ts';
import type { ExampleFiles, Rule } from '../domain/rules/rule.ts';
import { ruleText } from './finding-message.ts';
import type { TextSettings } from './findings-text.ts';
import { wrap } from './wrap.ts';

const CONTEXT = 2;

/** The lines of a text that another one does not have, with a little of what is around them. */
function differingLines(text: string, other: string): string[] {
  const lines = text.trimEnd().split('\n');
  const others = other.trimEnd().split('\n');
  const shortest = Math.min(lines.length, others.length);
  let head = 0;
  while (head < shortest && lines[head] === others[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && lines.at(-1 - tail) === others.at(-1 - tail)) tail += 1;
  const from = Math.max(0, head - CONTEXT);
  const to = Math.min(lines.length, lines.length - tail + CONTEXT);
  return lines.slice(from, to);
}

function exampleLines(files: ExampleFiles, others: ExampleFiles): string[] {
  const differing = Object.entries(files).filter(([name, text]) => text !== others[name]);
  return differing.flatMap(([name, text]) => [
    `    # ${name}`,
    ...differingLines(text, others[name] ?? '').map((line) => `    ${line}`),
  ]);
}

/** What an explanation is headed by. */
export function heading(text: string, { paint, width }: TextSettings): string[] {
  return wrap(text, width).map(paint.strong);
}

/** A heading and a wrapped paragraph below it. */
export function paragraph(title: string, text: string, settings: TextSettings): string[] {
  const { paint, width } = settings;
  return ['', paint.strong(title), ...wrap(text, width - 2).map((line) => `  ${line}`)];
}

/** What `forklar` says about a rule: what must hold, why, how to mend it, and an example. */
export function explainRule(rule: Rule, settings: TextSettings): string {
  const { catalogue, paint } = settings;
  const { explain, words } = catalogue;
  const text = ruleText(rule.code, catalogue);
  const { bad, good } = rule.example;
  const lines = [
    ...heading(`${rule.code}: ${text.title}`, settings),
    ...paragraph(explain.why, text.why, settings),
    ...paragraph(explain.mend, text.mend, settings),
    ...paragraph(explain.severity, words.term(rule.severity), settings),
    '',
    paint.strong(explain.bad),
    ...exampleLines(bad, good),
    '',
    paint.strong(explain.good),
    ...exampleLines(good, bad),
    ...paragraph(explain.source, rule.source, settings),
  ];
  return `${lines.join('\n')}\n`;
}

/** A code and what it demands, wrapped beside it. */
function ruleLines(code: Code, column: number, { catalogue, width }: TextSettings): string[] {
  const title = wrap(ruleText(code, catalogue).title, width - column);
  const blank = ' '.repeat(column);
  return title.map((line, index) => (index === 0 ? `  ${code}`.padEnd(column) : blank) + line);
}

function groupLines(group: Group, rules: readonly Rule[], settings: TextSettings): string[] {
  const { catalogue, paint } = settings;
  const codes: Code[] = rules.filter(({ code }) => groupOf(code) === group).map(({ code }) => code);
  const column = Math.max(...codes.map((code) => code.length)) + 4;
  return [
    '',
    paint.strong(`${group}/  ${catalogue.explain.group[group]}`),
    ...codes.flatMap((code) => ruleLines(code, column, settings)),
  ];
}

/** The rules of the groups that are named, or of all, with what each demands. */
export function listRules(
  rules: readonly Rule[],
  settings: TextSettings,
  groups: readonly Group[] = GROUPS,
): string {
  const lines = groups.flatMap((group) => groupLines(group, rules, settings));
  return `${lines.slice(1).join('\n')}\n`;
}
