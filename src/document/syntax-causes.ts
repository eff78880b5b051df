import type { ErrorCode } from 'yaml';
import type { SyntaxCause } from '../domain/diagnostic-facts.ts';
import type { Failure } from './events.ts';
import { lineEnd, lineStart } from './lines.ts';
import type { Span, TextFault } from './text-fault.ts';

/** An error of `yaml`, as it names it. */
export interface Problem extends Span {
  readonly code: ErrorCode;
  readonly message: string;
}

/** A cause and where it is; without `detalj` the text from start to end says what it is about. */
interface Cause extends Span {
  readonly aarsak: SyntaxCause;
  readonly detalj?: string;
}

/** What `yaml` reports, in our words: the first row that fits any of the errors at one place. */
const CAUSES: readonly [ErrorCode, RegExp, SyntaxCause][] = [
  ['BAD_DIRECTIVE', /./, 'direktiv'],
  ['BAD_DQ_ESCAPE', /./, 'escape'],
  ['BAD_INDENT', /./, 'innrykk'],
  ['BAD_SCALAR_START', /./, 'start-tegn'],
  ['BLOCK_AS_IMPLICIT_KEY', /block sequence/, 'innrykk'],
  ['BLOCK_AS_IMPLICIT_KEY', /./, 'kolon-i-tekst'],
  ['BLOCK_IN_FLOW', /./, 'blokk-i-klammer'],
  ['MISSING_CHAR', /^Implicit map keys/, 'mangler-kolon'],
  ['MISSING_CHAR', /^Missing ,/, 'mangler-komma'],
  ['MISSING_CHAR', /^Sequence item/, 'innrykk'],
  ['MISSING_CHAR', /directives-end indicator|doc-start/, 'direktiv'],
  ['MISSING_CHAR', /white space|Missing space/, 'mangler-mellomrom'],
  ['MULTILINE_IMPLICIT_KEY', /flow/, 'noekkel-over-linjer'],
  ['MULTILINE_IMPLICIT_KEY', /./, 'mangler-kolon'],
  ['UNEXPECTED_TOKEN', /Block scalar header/, 'tekstblokk'],
];

/** What the fast reader reports, where `yaml` has nothing to say. */
const OWN_CAUSES: readonly [RegExp, SyntaxCause][] = [
  [/non-printable|JSON character|null byte/, 'ugyldig-tegn'],
  [/directive|YAML version/, 'direktiv'],
];

/** The message that misses an end, what is missing, and what would have opened it. */
const CLOSERS = [
  { message: /closing "/, closer: '"', opener: '"', aarsak: 'aapent-sitat' },
  { message: /closing '/, closer: "'", opener: "'", aarsak: 'aapent-sitat' },
  { message: /end with a ]/, closer: ']', opener: '[', aarsak: 'aapen-klamme' },
  { message: /end with a }/, closer: '}', opener: '{', aarsak: 'aapen-klamme' },
] as const;

/** Causes that lie in the rest of the line; the others lie in a word. */
const IN_LINE: ReadonlySet<SyntaxCause> = new Set([
  'direktiv',
  'kolon-i-tekst',
  'mangler-kolon',
  'mangler-komma',
]);

/** Causes behind which there may be a space that only looks like one. */
const OF_SPACE: ReadonlySet<SyntaxCause> = new Set([
  'innrykk',
  'mangler-kolon',
  'mangler-mellomrom',
]);
const HARD_SPACE = '\u00a0';

const LONGEST_DETAIL = 40;

/** The first error of the fast reader, as a fault. */
export function causeOfFailure(text: string, { reason, position }: Failure): TextFault {
  const at = Math.min(position, text.length);
  const isIndented = text.slice(lineStart(text, at), at).trim() === '';
  const row = OWN_CAUSES.find(([pattern]) => pattern.test(reason));
  const aarsak = row?.[1] ?? (isIndented ? 'innrykk' : 'uventet-tegn');
  const start = aarsak === 'direktiv' ? Math.max(0, text.lastIndexOf('%', at)) : at;
  const cause = spread(text, aarsak, start);
  const detalj = codePoint(text.charAt(start));
  return toFault(text, aarsak === 'ugyldig-tegn' ? { ...cause, detalj } : cause);
}

/** Errors of `yaml` as faults: one for all the errors at one place. */
export function toFaults(
  text: string,
  problems: readonly Problem[],
  nodes: readonly Span[],
): TextFault[] {
  const places = new Map<number, Problem[]>();
  for (const problem of problems) {
    places.set(problem.start, [...(places.get(problem.start) ?? []), problem]);
  }
  return [...places].map(([start, group]) => {
    const cause = unclosed(text, group, nodes) ?? misread(text, start, group);
    return toFault(text, hardSpace(text, cause) ?? cause);
  });
}

function toFault(text: string, { aarsak, start, end, detalj }: Cause): TextFault {
  const piece = detalj ?? text.slice(start, end);
  const facts = { aarsak, detalj: piece.slice(0, LONGEST_DETAIL) };
  return { code: 'yaml/syntaks', facts, start, end };
}

/** A quotation or a bracket without its end, where it begins: there one can see it. */
function unclosed(
  text: string,
  group: readonly Problem[],
  nodes: readonly Span[],
): Cause | undefined {
  for (const { message, closer, opener, aarsak } of CLOSERS) {
    const problem = group.find((candidate) => message.test(candidate.message));
    if (problem === undefined) continue;
    const open = nodes.filter((node) => {
      return node.end === problem.start && text.charAt(node.start) === opener;
    });
    const start = Math.max(0, ...open.map((node) => node.start));
    return { aarsak, start, end: start + 1, detalj: closer };
  }
  return undefined;
}

/** What is wrong at a place, which is not always what `yaml` took it for. */
function misread(text: string, start: number, group: readonly Problem[]): Cause {
  const multiline = group.find(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
  const isNested = group.some(({ message }) => message.startsWith('Nested mappings'));
  const first = text.charAt(start);
  if (first !== '-' && group.some(({ code }) => code === 'BLOCK_IN_FLOW')) {
    return spread(text, 'mangler-komma', start);
  }
  if (isNested && multiline !== undefined) {
    return spread(text, 'innrykk', text.lastIndexOf('\n', multiline.end - 1) + 1);
  }
  const isOdd = isNested ? `"'[{?`.includes(first) : first === '-' && multiline !== undefined;
  return spread(text, isOdd ? 'uventet-tegn' : named(group), start);
}

function named(group: readonly Problem[]): SyntaxCause {
  const row = CAUSES.find(([code, message]) => {
    return group.some((problem) => problem.code === code && message.test(problem.message));
  });
  return row?.[2] ?? 'uventet-tegn';
}

/** A cause from its first character, blanks left out, to the end of the word or the line. */
function spread(text: string, aarsak: SyntaxCause, from: number): Cause {
  let start = from;
  while (text.charAt(start) === ' ') start += 1;
  const line = text.slice(start, lineEnd(text, start)).trimEnd();
  const length = IN_LINE.has(aarsak) ? line.length : line.search(/[\s"[\]{},]|$/);
  const end = start + Math.max(length, Math.min(1, line.length));
  const isGlued = aarsak === 'mangler-kolon' && /^[^ \t:]+:[^ \t]/.test(line);
  return { aarsak: isGlued ? 'mangler-mellomrom' : aarsak, start, end };
}

/** The hard space of word processors, in the line of a cause that it can be behind. */
function hardSpace(text: string, { aarsak, start: from }: Cause): Cause | undefined {
  if (!OF_SPACE.has(aarsak)) return undefined;
  const first = lineStart(text, from);
  const column = text.slice(first, lineEnd(text, from)).indexOf(HARD_SPACE);
  if (column < 0) return undefined;
  const start = first + column;
  return { aarsak: 'ugyldig-tegn', start, end: start + 1, detalj: codePoint(HARD_SPACE) };
}

/** A character that cannot be seen, as Unicode names it. */
function codePoint(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
