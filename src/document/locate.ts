import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { lineEnd } from './lines.ts';
import type { Span } from './text-fault.ts';

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const GREATER_THAN = 62;
const QUESTION = 63;
const BAR = 124;

function isBlank(code: number): boolean {
  return code === SPACE || code === LF || code === CR || code === TAB;
}

/** The first offset from `from` that is neither blank nor in a comment. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) at += 1;
    else if (code === HASH) at = lineEnd(text, at);
    else return at;
  }
}

/** As `skipBlank`, and past what may stand between the entries of a collection. */
export function skipBetween(text: string, from: number): number {
  let at = skipBlank(text, from);
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== COMMA && code !== QUESTION) return at;
    at = skipBlank(text, at + 1);
  }
}

/** What stands next: a key, the value of a key, or an item of a list (or the document itself). */
export type Role = 'key' | 'value' | 'item';

/** Where a scalar is written, with its quotation marks, or from the `|` or `>` of its header. */
export function locate(text: string, event: ScalarEvent, cursor: number): Span {
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return { start: event.valueStart, end: event.valueEnd };
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return { start: event.valueStart - 1, end: event.valueEnd + 1 };
    default:
      return locateBlock(text, event, Math.max(cursor, event.tagEnd, event.anchorEnd));
  }
}

function locateBlock(text: string, event: ScalarEvent, from: number): Span {
  let start = from;
  for (;;) {
    const code = text.charCodeAt(start);
    if (code === BAR || code === GREATER_THAN) break;
    start = code === HASH ? lineEnd(text, start) : start + 1;
  }
  let end = event.valueEnd;
  while (isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** Where a scalar that is not written would stand: after its properties, its colon or its dash. */
export function locateEmpty(text: string, from: number, role: Role): Span {
  const at = role === 'key' ? beforeColon(text, from) : afterSign(text, from, role);
  return { start: at, end: at };
}

function beforeColon(text: string, from: number): number {
  const at = skipBetween(text, from);
  return text.charCodeAt(at) === COLON ? at : from;
}

function afterSign(text: string, from: number, role: Role): number {
  const at = skipBlank(text, from);
  return text.charCodeAt(at) === (role === 'value' ? COLON : DASH) ? at + 1 : from;
}
