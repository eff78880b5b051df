import { wordAt } from './words.ts';

/**
 * Where everything stands, in few bytes: one array of 32-bit words in document order.
 *
 * A word holds an offset (24 bits: a text has at most 10 MiB) and a code (8 bits). Codes below
 * `LONG` are the length of a scalar or a key. `LONG` says that the end follows in the next word.
 * `LIST` and `GROUP` begin a collection: the next two words are its end and the index after its
 * last descendant. The entries of a group are a key and then its value.
 */
const LONG = 253;
export const LIST = 254;
export const GROUP = 255;
export const HEAD = 3;

/** The words of the text being read; copied to its own size when it is done. */
let words = new Uint32Array(1 << 12);
let count = 0;

/** Begins a recording. Each event of the reader needs at most `HEAD` words. */
export function beginMarks(events: number): void {
  count = 0;
  if (words.length < events * HEAD) words = new Uint32Array(events * HEAD);
}

/** A scalar or a key. */
export function markLeaf(start: number, end: number): void {
  if (end - start < LONG) {
    words[count] = (start << 8) | (end - start);
    count += 1;
  } else {
    words[count] = (start << 8) | LONG;
    words[count + 1] = end;
    count += 2;
  }
}

/** Opens a collection; the result is what `markEnd` wants. */
export function markStart(start: number, code: typeof LIST | typeof GROUP): number {
  const slot = count;
  words[slot] = (start << 8) | code;
  count += HEAD;
  return slot;
}

/** Closes a collection. */
export function markEnd(slot: number, end: number): void {
  words[slot + 1] = end;
  words[slot + 2] = count;
}

/** The finished recording. */
export function endMarks(): Uint32Array {
  return words.slice(0, count);
}

export function startOf(marks: Uint32Array, index: number): number {
  return wordAt(marks, index) >>> 8;
}

export function codeOf(marks: Uint32Array, index: number): number {
  return wordAt(marks, index) & 255;
}

export function endOf(marks: Uint32Array, index: number): number {
  const code = codeOf(marks, index);
  return code < LONG ? startOf(marks, index) + code : wordAt(marks, index + 1);
}

/** The index after an entry and all that is in it. */
export function after(marks: Uint32Array, index: number): number {
  const code = codeOf(marks, index);
  if (code < LONG) return index + 1;
  return code === LONG ? index + 2 : wordAt(marks, index + 2);
}
