import type { Event } from 'js-yaml';
import { construct } from './construct.ts';
import { isTooDeep, readEvents } from './events.ts';
import { MAX_BYTES, MAX_DEPTH, MAX_LINE, megabytes } from './limits.ts';
import { noPlaces, type Places } from './places.ts';
import type { TextFault } from './text-fault.ts';

/** What a text says, what is wrong with it as a text, and where everything stands. */
export interface Parsed {
  /** Undefined when the text could not be read. */
  readonly value: unknown;
  readonly faults: readonly TextFault[];
  readonly places: Places;
  /** The text is not YAML: `explainSyntax` of syntax-errors.ts lists what is wrong. */
  readonly syntaxError: boolean;
}

/**
 * Reads one YAML document: the 1.2 core schema, keys always text, text in NFC, the first of two
 * equal keys. Faults that leave something to read stand beside a value. Aliases read as null.
 */
export function parseYaml(text: string): Parsed {
  const oversize = sizeFault(text);
  if (oversize !== undefined) return unread(text, oversize);
  const events = readEvents(text);
  if (!Array.isArray(events)) {
    if (isTooDeep(events)) return unread(text, tooDeep(events.position));
    return { value: undefined, faults: [], places: noPlaces(text), syntaxError: true };
  }
  if (isEmpty(events)) return unread(text, { code: 'yaml/tomt', facts: {}, start: 0, end: 0 });
  return { ...construct(text, events), syntaxError: false };
}

function unread(text: string, fault: TextFault): Parsed {
  return { value: undefined, faults: [fault], places: noPlaces(text), syntaxError: false };
}

function tooDeep(start: number): TextFault {
  return { code: 'yaml/for-dypt', facts: { grense: MAX_DEPTH }, start, end: start + 1 };
}

/** Nothing but blanks, comments and document marks. */
function isEmpty(events: readonly Event[]): boolean {
  const [, root] = events;
  if (root === undefined) return true;
  return events.length === 3 && 'valueStart' in root && root.valueStart < 0 && root.tagStart < 0;
}

function sizeFault(text: string): TextFault | undefined {
  if (text.length > MAX_BYTES) {
    const facts = {
      hva: 'fil',
      megabyte: megabytes(text.length),
      grense: megabytes(MAX_BYTES),
    } as const;
    return { code: 'yaml/for-stort', facts, start: 0, end: 0 };
  }
  const start = longLine(text);
  if (start < 0) return undefined;
  const lineFeed = text.indexOf('\n', start);
  const end = lineFeed < 0 ? text.length : lineFeed;
  const facts = {
    hva: 'linje',
    megabyte: megabytes(end - start),
    grense: megabytes(MAX_LINE),
  } as const;
  return { code: 'yaml/for-stort', facts, start, end };
}

/** Where a line longer than `MAX_LINE` starts, or -1. */
function longLine(text: string): number {
  let start = 0;
  while (text.length - start > MAX_LINE) {
    const window = text.slice(start, start + MAX_LINE + 1);
    const lastBreak = Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\r'));
    if (lastBreak < 0) return start;
    start += lastBreak + 1;
  }
  return -1;
}
