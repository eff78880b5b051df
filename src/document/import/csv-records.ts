import type { Separator } from '../../domain/import-notices.ts';
import { MAX_LINE } from '../limits.ts';

/** The rows of a table written as text, and what in them was not as it should be. */
export interface CsvRecords {
  /** One per line, blank lines as rows without fields. */
  readonly rows: readonly (readonly string[])[];
  /** The line (from 1) on which each row begins. */
  readonly lines: readonly number[];
  /** Lines with quotation marks that do not pair. */
  readonly oddQuotes: readonly number[];
  /** Lines too long to be read; their rows are empty. */
  readonly longLines: readonly number[];
  /** Why reading stopped before the end. */
  readonly stopped: 'rader' | 'celler' | null;
}

/** As many rows as a sheet of Excel has. */
export const MOST_ROWS = 1_048_576;

/** A hundred thousand rows of a hundred columns. */
export const MOST_FIELDS = 10_000_000;

/** Excel lets a cell hold no more; a longer text in quotes has lost its end. */
const LONGEST_FIELD = 32_767;

const NOTHING: readonly string[] = [];

interface Reading {
  readonly text: string;
  readonly separator: Separator;
  readonly separatorCode: number;
  readonly rows: (readonly string[])[];
  readonly lines: number[];
  readonly oddQuotes: number[];
  readonly longLines: number[];
  /** Where the next of each of these is; the length of the text if there is none. */
  readonly next: Record<Sign, number>;
  at: number;
  line: number;
  fields: number;
}

type Sign = '\n' | '\r' | '"';

/** Where the sign stands next; looked for again only when it has been passed. */
function nextOf({ text, next }: Reading, sign: Sign, from: number): number {
  if (next[sign] < from) {
    const found = text.indexOf(sign, from);
    next[sign] = found < 0 ? text.length : found;
  }
  return next[sign];
}

/** Where the line ends that the place is on. */
function lineEnd(reading: Reading, from: number): number {
  return Math.min(nextOf(reading, '\n', from), nextOf(reading, '\r', from));
}

/** Past CRLF, LF or CR. */
function pastBreak({ text }: Reading, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

const [LF, CR, BLANK] = [10, 13, 32];

/** Whether a field can end here; numbers of signs, as this is asked of every sign. */
function endsField({ text, separatorCode }: Reading, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === separatorCode || code === LF || code === CR || at >= text.length;
}

/** Where a field without quotation marks ends. */
function plainEnd(reading: Reading, from: number): number {
  let at = from;
  while (!endsField(reading, at)) at += 1;
  return at;
}

/** Past the blanks here, which some programs write around quotation marks. */
function pastBlanks({ text }: Reading, at: number): number {
  let place = at;
  while (text.charCodeAt(place) === BLANK) place += 1;
  return place;
}

/** A field in quotation marks: what is between them, and where the field ends. */
interface Quoted {
  readonly value: string;
  readonly end: number;
  /** A quotation mark inside it was not doubled. */
  readonly isOdd: boolean;
}

/** The first quotation mark that is not doubled, up to a place; -1 if there is none. */
function closingMark({ text }: Reading, from: number, last: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && at <= last && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at <= last ? at : -1;
}

/** Where the field ends that a quotation mark may close; -1 if it does not end there. */
function endBehind(reading: Reading, mark: number): number {
  const end = pastBlanks(reading, mark + 1);
  return endsField(reading, end) ? end : -1;
}

function between({ text }: Reading, from: number, mark: number): string {
  const value = text.slice(from, mark);
  return value.includes('"') ? value.replaceAll('""', '"') : value;
}

/** A field on one line, with quotation marks in it that should have been doubled. */
function oddField(reading: Reading, from: number, first: number): Quoted | undefined {
  const last = plainEnd(reading, first);
  let mark = closingMark(reading, first + 1, last);
  while (mark >= 0) {
    const end = endBehind(reading, mark);
    if (end >= 0) return { value: between(reading, from, mark), end, isOdd: true };
    mark = closingMark(reading, mark + 1, last);
  }
  return undefined;
}

/**
 * The field whose opening quotation mark is just before `from`. Undefined where the mark is never
 * closed, so that it must be a letter like others: a field that goes over several lines has to close
 * well.
 */
function quotedField(reading: Reading, from: number): Quoted | undefined {
  const mark = closingMark(reading, from, from + LONGEST_FIELD);
  if (mark < 0) return undefined;
  const end = endBehind(reading, mark);
  if (end >= 0) return { value: between(reading, from, mark), end, isOdd: false };
  return mark > lineEnd(reading, from) ? undefined : oddField(reading, from, mark);
}

/** Line breaks inside a quoted field. */
function breaksIn(value: string): number {
  return value.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** Reads the field here; says where it ends. */
function readField(reading: Reading, fields: string[]): number {
  const { text, at, line, oddQuotes } = reading;
  const start = pastBlanks(reading, at);
  const quoted = text[start] === '"' ? quotedField(reading, start + 1) : undefined;
  const isOdd = quoted?.isOdd ?? text[start] === '"';
  if (isOdd && oddQuotes.at(-1) !== line) oddQuotes.push(line);
  const end = quoted?.end ?? plainEnd(reading, at);
  fields.push(quoted?.value ?? text.slice(at, end));
  if (quoted !== undefined) reading.line += breaksIn(text.slice(start, end));
  return end;
}

/** Reads a row that has quotation marks in it; says where its last line ends. */
function readSlowly(reading: Reading, fields: string[]): number {
  for (;;) {
    const end = readField(reading, fields);
    if (reading.text[end] !== reading.separator) return end;
    reading.at = end + 1;
  }
}

function readRow(reading: Reading): void {
  const { text, separator, at, line } = reading;
  let end = lineEnd(reading, at);
  let fields: readonly string[] = NOTHING;
  if (end - at > MAX_LINE) reading.longLines.push(line);
  else if (nextOf(reading, '"', at) < end) {
    const slow: string[] = [];
    end = readSlowly(reading, slow);
    fields = slow;
  } else if (end > at) fields = text.slice(at, end).split(separator);
  reading.rows.push(fields);
  reading.lines.push(line);
  reading.fields += fields.length;
  reading.line += 1;
  reading.at = pastBreak(reading, end);
}

function stopAt({ rows, fields }: Reading, mostRows: number): CsvRecords['stopped'] {
  if (rows.length >= mostRows) return 'rader';
  return fields > MOST_FIELDS ? 'celler' : null;
}

/**
 * Reads a table written as text, by RFC 4180 where it keeps to it: lines end with CRLF, LF or CR,
 * fields may be in quotation marks. What does not keep to it is read as well as can be. No csv
 * package is used, as none tells the lines that rows begin on and reads on after a lost quotation
 * mark without taking twice the time.
 */
export function csvRecords(
  text: string,
  separator: Separator,
  { firstLine = 1, mostRows = MOST_ROWS } = {},
): CsvRecords {
  const reading: Reading = {
    text,
    separator,
    separatorCode: separator.charCodeAt(0),
    rows: [],
    lines: [],
    oddQuotes: [],
    longLines: [],
    next: { '\n': -1, '\r': -1, '"': -1 },
    at: 0,
    line: firstLine,
    fields: 0,
  };
  let stopped: CsvRecords['stopped'] = null;
  while (reading.at < text.length && stopped === null) {
    readRow(reading);
    if (reading.at < text.length) stopped = stopAt(reading, mostRows);
  }
  const { rows, lines, oddQuotes, longLines } = reading;
  return { rows, lines, oddQuotes, longLines, stopped };
}
