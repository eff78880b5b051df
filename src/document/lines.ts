import type { Range } from '../domain/diagnostic.ts';
import type { Span } from './text-fault.ts';
import { wordAt } from './words.ts';

const LF = 10;
const CR = 13;

const LINE_BREAK = /[\r\n]/g;

/** The offset of the line break at or after `from`, or the end of the text. */
export function lineEnd(text: string, from: number): number {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex - 1 : text.length;
}

/** The offset at which the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text.charCodeAt(at - 1) !== LF && text.charCodeAt(at - 1) !== CR) at -= 1;
  return at;
}

/** Where each line starts. LF, CRLF and a lone CR all end a line, as in YAML. */
export function lineStarts(text: string): Uint32Array {
  const starts = [0];
  let at = lineEnd(text, 0);
  while (at < text.length) {
    const isPair = text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF;
    at += isPair ? 2 : 1;
    starts.push(at);
    at = lineEnd(text, at);
  }
  return Uint32Array.from(starts);
}

/** The line (from 0) in which an offset lies. */
export function lineAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (wordAt(starts, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A span as lines and columns, both from 1, columns in UTF-16 units. */
export function toRange(starts: Uint32Array, span: Span): Range {
  const first = lineAt(starts, span.start);
  const last = lineAt(starts, span.end);
  return {
    linje: first + 1,
    kolonne: span.start - wordAt(starts, first) + 1,
    til_linje: last + 1,
    til_kolonne: span.end - wordAt(starts, last) + 1,
  };
}
