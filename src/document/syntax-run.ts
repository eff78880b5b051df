import { Composer, type CST, type Document, Lexer, Parser, type Range, visit } from 'yaml';
import { lineEnd } from './lines.ts';
import { type Problem, toFaults } from './syntax-causes.ts';
import type { Span, TextFault } from './text-fault.ts';

/** `yaml` recurses into what is nested, and can bring the process down when it goes too deep. */
const MAX_NESTING = 200;
const MAX_RUNS = 20;
/** Characters read in all runs together. */
const MAX_WORK = 2 * 1024 * 1024;
/** A piece of text with so many errors is not looked at further. */
export const MAX_PROBLEMS = 500;

const OPTIONS = { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const;

/** After such an error `yaml` reads nothing more as what it is. */
const LOST = /in YAML (?:stream|document)/;
/** That, or what came before it and made it so. */
const BARRIER = /at node end$|in YAML (?:stream|document)/;

/**
 * The faults that `yaml` finds in the first `length` characters of a text. What it stumbles over
 * is blanked, to the end of its line, and the rest is read again: else all that follows one stray
 * bracket would count as wrong.
 */
export function runFaults(text: string, length: number): TextFault[] {
  const faults: TextFault[] = [];
  let source = text.slice(0, lineEnd(text, length));
  const end = source.length < text.length ? source.trimEnd().length : Number.POSITIVE_INFINITY;
  const runs = Math.min(MAX_RUNS, Math.ceil(MAX_WORK / source.length));
  for (let run = 0; run < runs; run += 1) {
    const documents = withoutTraces(() => compose(source));
    const problems = problemsOf(documents);
    const isLost = problems.some(({ message }) => LOST.test(message));
    const barrier = problems.find(({ message }) => isLost && BARRIER.test(message));
    const last = barrier?.start ?? end;
    const readable = problems
      .filter(({ start }) => start < end && start <= last)
      .slice(0, MAX_PROBLEMS);
    faults.push(...toFaults(source, readable, nodesOf(documents)));
    if (barrier === undefined) break;
    source = blankLine(source, barrier.start);
  }
  return faults;
}

function blankLine(text: string, from: number): string {
  const end = lineEnd(text, from);
  return text.slice(0, from) + ' '.repeat(end - from) + text.slice(end);
}

/** The documents of a text with their errors, up to where it is lost or nested too deep. */
function compose(text: string): Document.Parsed[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > MAX_NESTING || tokens.at(-1)?.type === 'error') break;
  }
  tokens.push(...parser.end());
  return [...new Composer(OPTIONS).compose(tokens, true, text.length)];
}

/** `yaml` makes an `Error` of each error; ten thousand stack traces take longer than the reading. */
function withoutTraces<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function problemsOf(documents: readonly Document.Parsed[]): Problem[] {
  return documents
    .flatMap(({ errors }) => errors)
    .map(({ code, message, pos: [start, end] }) => ({ code, message, start, end }))
    .sort((a, b) => a.start - b.start);
}

/** Where all nodes are, so far as they were read. */
function nodesOf(documents: readonly Document.Parsed[]): Span[] {
  const spans: Span[] = [];
  for (const document of documents) {
    visit(document, {
      Node: (_, node) => {
        const [start, end] = node.range as Range; // a node that was read has one
        spans.push({ start, end });
      },
    });
  }
  return spans;
}
