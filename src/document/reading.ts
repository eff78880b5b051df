import { MAX_CORRECTABLE, MAX_FAULTS } from './limits.ts';
import type { Span, TextFault } from './text-fault.ts';

/** A collection that is being filled, and where it stands in the marks. */
type Frame = {
  readonly parent: Frame | undefined;
  readonly depth: number;
  readonly slot: number;
  /** It has brackets of its own. */
  readonly isFlow: boolean;
} & (
  | { readonly list: unknown[]; readonly group: undefined }
  | { readonly list: undefined; readonly group: Record<string, unknown> }
);

/** A key that its group has already. */
interface Duplicate extends Span {
  readonly key: string;
  readonly slot: number;
}

/** What is known while the events of a text are gone through. */
export interface Reading {
  readonly text: string;
  /** The whole text is in NFC, as it nearly always is. */
  readonly isComposed: boolean;
  readonly faults: TextFault[];
  readonly decomposed: TextFault[];
  readonly duplicates: Duplicate[];
  readonly spelling: Map<number, string>;
  frame: Frame;
  /** The key whose value comes next. */
  key: string | undefined;
  /** That value is left out: the group has the key already. */
  isDropped: boolean;
  /** Where the scalar that was read last begins, and where what has been read ends. */
  start: number;
  cursor: number;
  documents: number;
  /** Nothing more is read. */
  isDone: boolean;
  /** Too wrong to have a value. */
  isRefused: boolean;
}

export function beginReading(text: string): Reading {
  return {
    text,
    isComposed: text.normalize('NFC') === text,
    faults: [],
    decomposed: [],
    duplicates: [],
    spelling: new Map(),
    frame: { parent: undefined, depth: 0, slot: 0, isFlow: false, list: [], group: undefined },
    key: undefined,
    isDropped: false,
    start: 0,
    cursor: 0,
    documents: 0,
    isDone: false,
    isRefused: false,
  };
}

/** Notes a fault and reads on. */
export function note(reading: Reading, fault: TextFault): void {
  if (reading.faults.length < MAX_FAULTS) reading.faults.push(fault);
}

/** Notes a fault that leaves nothing to read. */
export function refuse(reading: Reading, fault: TextFault): void {
  reading.faults.push(fault);
  reading.isDone = true;
  reading.isRefused = true;
}

interface Properties {
  readonly anchorStart: number;
  readonly anchorEnd: number;
  readonly tagStart: number;
  readonly tagEnd: number;
}

/** Notes the anchor and the tag of a node, if it has them. */
export function noteProperties(reading: Reading, event: Properties): void {
  const { text } = reading;
  if (event.anchorStart >= 0) {
    const start = event.anchorStart - 1;
    const facts = { navn: text.slice(event.anchorStart, event.anchorEnd) };
    note(reading, { code: 'yaml/anker', facts, start, end: event.anchorEnd });
  }
  if (event.tagStart >= 0) {
    const { tagStart: start, tagEnd: end } = event;
    note(reading, { code: 'yaml/tagg', facts: { tagg: text.slice(start, end) }, start, end });
  }
}

/** Notes the key that was just read as one that its group has already. */
export function noteDuplicate(reading: Reading, key: string): void {
  const { duplicates, frame, start, cursor } = reading;
  if (duplicates.length < MAX_FAULTS)
    duplicates.push({ key, slot: frame.slot, start, end: cursor });
}

/** Notes a scalar that is written with decomposed characters, with its correction. */
export function noteDecomposed(reading: Reading, span: Span): void {
  const source = reading.text.slice(span.start, span.end);
  const replacement = source.normalize('NFC');
  if (replacement === source || reading.decomposed.length >= MAX_CORRECTABLE) return;
  reading.decomposed.push({
    code: 'yaml/nfd',
    facts: { tekst: replacement },
    ...span,
    replacement,
  });
}
