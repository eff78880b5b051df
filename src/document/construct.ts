import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { intern } from './intern.ts';
import { MAX_DEPTH } from './limits.ts';
import { lineEnd } from './lines.ts';
import { locate, locateEmpty, type Role, skipBetween, skipBlank } from './locate.ts';
import {
  beginMarks,
  endMarks,
  GROUP,
  LIST,
  markEnd,
  markLeaf,
  markStart,
  startOf,
} from './marks.ts';
import { keyIn, noPlaces, type Places, rangeOf } from './places.ts';
import {
  beginReading,
  note,
  noteDecomposed,
  noteDuplicate,
  noteProperties,
  type Reading,
  refuse,
} from './reading.ts';
import { resolvePlain } from './scalar.ts';
import type { Span, TextFault } from './text-fault.ts';

const { DOCUMENT, SEQUENCE, MAPPING, SCALAR, ALIAS, POP } = EVENT_ID;
const { PLAIN } = SCALAR_STYLE;
const { FLOW } = COLLECTION_STYLE;
const OPEN_BRACE = 123;
const NONE = -1;
const OWN = { enumerable: true, configurable: true, writable: true };

/** What the events of a text amount to. */
export interface Construction {
  /** Undefined when the first document cannot be read. */
  readonly value: unknown;
  readonly faults: readonly TextFault[];
  readonly places: Places;
}

/** Builds the value of the first document from its events, and records where everything stands. */
export function construct(text: string, events: readonly Event[]): Construction {
  const reading = beginReading(text);
  const root = reading.frame.list;
  beginMarks(events.length);
  for (const event of events) {
    step(reading, event);
    if (reading.isDone) break;
  }
  const { faults, spelling, decomposed } = reading;
  if (reading.isRefused) return { value: undefined, faults, places: noPlaces(text) };
  const places: Places = { text, marks: endMarks(), spelling, lines: undefined };
  const all = [...faults, ...duplicateFaults(reading, places), ...decomposed];
  return { value: root?.[0], faults: all.sort((a, b) => a.start - b.start), places };
}

function step(reading: Reading, event: Event): void {
  switch (event.type) {
    case SCALAR:
      onScalar(reading, event);
      break;
    case MAPPING:
    case SEQUENCE:
      open(reading, event);
      break;
    case POP:
      close(reading);
      break;
    case ALIAS:
      onAlias(reading, event);
      break;
    case DOCUMENT:
      onDocument(reading);
  }
}

function onDocument(reading: Reading): void {
  reading.documents += 1;
  if (reading.documents === 1) return;
  const { text } = reading;
  let start = skipBlank(text, reading.cursor);
  if (text.startsWith('...', start)) start = skipBlank(text, start + 3);
  note(reading, { code: 'yaml/flere-dokumenter', facts: {}, start, end: lineEnd(text, start) });
  reading.isDone = true;
}

function onScalar(reading: Reading, event: ScalarEvent): void {
  const { valueStart, valueEnd, anchorStart, tagStart } = event;
  const isSimple = event.fast && event.style === PLAIN && anchorStart === NONE && tagStart === NONE;
  if (!isSimple || !reading.isComposed) {
    onRareScalar(reading, event);
    return;
  }
  leaf(reading, valueStart, valueEnd);
  const { text, frame } = reading;
  if (frame.group === undefined || reading.key !== undefined) {
    attach(reading, resolvePlain(text, valueStart, valueEnd));
  } else {
    setKey(reading, frame.group, intern(text, valueStart, valueEnd));
  }
}

/** Quoted, folded, empty, tagged, anchored or decomposed. */
function onRareScalar(reading: Reading, event: ScalarEvent): void {
  const { text, frame } = reading;
  noteProperties(reading, event);
  const span = spanOfScalar(reading, event);
  if (!reading.isComposed) noteDecomposed(reading, span);
  leaf(reading, span.start, span.end);
  const value = getScalarValue(text, event).normalize('NFC');
  if (frame.group === undefined || reading.key !== undefined) {
    attach(reading, isText(text, event) ? value : resolvePlain(value, 0, value.length));
  } else {
    if (text.slice(span.start, span.end) !== value) reading.spelling.set(span.start, value);
    setKey(reading, frame.group, value);
  }
}

function spanOfScalar(reading: Reading, event: ScalarEvent): Span {
  if (event.valueStart !== NONE) return locate(reading.text, event, reading.cursor);
  const properties = Math.max(event.anchorEnd, event.tagEnd);
  if (properties !== NONE) return { start: properties, end: properties };
  return locateEmpty(reading.text, reading.cursor, roleOf(reading));
}

function roleOf({ frame, key }: Reading): Role {
  if (frame.group === undefined) return 'item';
  return key === undefined ? 'key' : 'value';
}

/** Only an unquoted scalar can be anything but text, and not if its tag says that it is text. */
function isText(text: string, event: ScalarEvent): boolean {
  const tag = text.slice(event.tagStart, event.tagEnd);
  return event.style !== PLAIN || tag === '!' || tag === '!!str';
}

/** An alias is never followed: it reads as null, and says so as a fault. */
function onAlias(reading: Reading, event: AliasEvent): void {
  const { text, frame } = reading;
  const start = event.anchorStart - 1;
  const end = event.anchorEnd;
  const facts = { navn: text.slice(event.anchorStart, end) };
  note(reading, { code: 'yaml/alias', facts, start, end });
  leaf(reading, start, end);
  if (frame.group === undefined || reading.key !== undefined) attach(reading, null);
  else setKey(reading, frame.group, text.slice(start, end));
}

function open(reading: Reading, event: SequenceEvent | MappingEvent): void {
  noteProperties(reading, event);
  const fault = misplaced(reading, event.start);
  if (fault !== undefined) refuse(reading, fault);
  else if (event.type === SEQUENCE) openList(reading, event);
  else openGroup(reading, event);
}

/** A collection that is nested too deep, or that stands where a key should. */
function misplaced({ text, frame, key }: Reading, start: number): TextFault | undefined {
  const span = { start, end: start + 1 };
  if (frame.depth === MAX_DEPTH) {
    return { code: 'yaml/for-dypt', facts: { grense: MAX_DEPTH }, ...span };
  }
  if (frame.group === undefined || key !== undefined) return undefined;
  const facts = { aarsak: 'noekkel-ikke-tekst', detalj: text.charAt(start) } as const;
  return { code: 'yaml/syntaks', facts, ...span };
}

function openList(reading: Reading, { start, style }: SequenceEvent): void {
  const list: unknown[] = [];
  attach(reading, list);
  const parent = reading.frame;
  const isFlow = style === FLOW;
  const slot = markStart(start, LIST);
  reading.cursor = isFlow ? start + 1 : start;
  reading.frame = { parent, depth: parent.depth + 1, slot, isFlow, list, group: undefined };
}

function openGroup(reading: Reading, { start }: MappingEvent): void {
  const group: Record<string, unknown> = {};
  attach(reading, group);
  const parent = reading.frame;
  // A pair in a flow list (`[a: b]`) is a group in flow style without braces of its own.
  const isFlow = reading.text.charCodeAt(start) === OPEN_BRACE;
  const slot = markStart(start, GROUP);
  reading.cursor = isFlow ? start + 1 : start;
  reading.frame = { parent, depth: parent.depth + 1, slot, isFlow, list: undefined, group };
}

/** Closes the collection that was opened last; at the end of the document there is none. */
function close(reading: Reading): void {
  const { frame, text } = reading;
  if (frame.parent === undefined) return;
  if (frame.isFlow) reading.cursor = skipBetween(text, reading.cursor) + 1;
  markEnd(frame.slot, reading.cursor);
  reading.frame = frame.parent;
}

/** Records a scalar as what was read last. */
function leaf(reading: Reading, start: number, end: number): void {
  reading.start = start;
  reading.cursor = end;
  markLeaf(start, end);
}

function setKey(reading: Reading, group: Record<string, unknown>, key: string): void {
  reading.key = key;
  // The first test is quick and nearly always enough; what every object inherits passes it too.
  reading.isDropped = group[key] !== undefined && Object.hasOwn(group, key);
  if (reading.isDropped) noteDuplicate(reading, key);
}

/** Puts a value where it belongs: in its list, or in its group under the key before it. */
function attach(reading: Reading, value: unknown): void {
  const { list, group } = reading.frame;
  if (group === undefined) {
    list.push(value);
    return;
  }
  const key = String(reading.key);
  reading.key = undefined;
  if (reading.isDropped) reading.isDropped = false;
  else if (key === '__proto__') Object.defineProperty(group, key, { ...OWN, value });
  else group[key] = value;
}

function duplicateFaults(reading: Reading, places: Places): TextFault[] {
  return reading.duplicates.map(({ key, slot, start, end }) => {
    const first = startOf(places.marks, keyIn(places, slot, key));
    const facts = {
      noekkel: key,
      foerste_linje: rangeOf(places, { start: first, end: first }).linje,
    };
    return { code: 'yaml/dobbel-noekkel', facts, start, end };
  });
}
