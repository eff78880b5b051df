import type { Range } from '../domain/diagnostic.ts';
import { lineStarts, toRange } from './lines.ts';
import { after, codeOf, endOf, GROUP, HEAD, LIST, startOf } from './marks.ts';
import type { Span } from './text-fault.ts';

/** Where in a document: keys of mappings, numbers (from 0) in lists. */
export type Path = readonly (string | number)[];

/** Where every key and value of a text stands. Plain data, so that it can cross threads. */
export interface Places {
  readonly text: string;
  /** As marks.ts describes them; empty if the text could not be read. */
  readonly marks: Uint32Array;
  /** Keys that are not spelt as they read (quotes, escapes, NFD), by the offset of their start. */
  readonly spelling: ReadonlyMap<number, string>;
  /** Where lines start; filled in when first asked for. */
  lines: Uint32Array | undefined;
}

/** Places of a text in which nothing can be found. */
export function noPlaces(text: string): Places {
  return { text, marks: new Uint32Array(0), spelling: new Map(), lines: undefined };
}

/** Where a value and its key are in the marks; the key is -1 in a list and at the root. */
interface Entry {
  readonly key: number;
  readonly value: number;
}

const ROOT: Entry = { key: -1, value: 0 };

/**
 * The source range of the value at a path (of its key, if `at` is 'key' and it has one); of the
 * nearest parent that exists, if the path does not.
 */
export function spanOf(places: Places, path: Path, at: 'value' | 'key' = 'value'): Span {
  const { marks } = places;
  if (marks.length === 0) return { start: 0, end: 0 };
  const { entry } = find(places, path);
  const index = at === 'key' && entry.key >= 0 ? entry.key : entry.value;
  return { start: startOf(marks, index), end: endOf(marks, index) };
}

/** The source of the value at a path, as it is written; empty if there is no such path. */
export function rawOf(places: Places, path: Path): string {
  if (places.marks.length === 0) return '';
  const { entry, found } = find(places, path);
  return found
    ? places.text.slice(startOf(places.marks, entry.value), endOf(places.marks, entry.value))
    : '';
}

/** Lines and columns of a span of the text. */
export function rangeOf(places: Places, span: Span): Range {
  places.lines ??= lineStarts(places.text);
  return toRange(places.lines, span);
}

/** The entry of a path, or of the last part of it that exists. */
function find(places: Places, path: Path): { entry: Entry; found: boolean } {
  let entry = ROOT;
  for (const step of path) {
    const next = child(places, entry.value, step);
    if (next === undefined) return { entry, found: false };
    entry = next;
  }
  return { entry, found: true };
}

function child(places: Places, parent: number, step: string | number): Entry | undefined {
  const code = codeOf(places.marks, parent);
  if (code === GROUP) return field(places, parent, String(step));
  return code === LIST ? item(places, parent, Number(step)) : undefined;
}

function field(places: Places, parent: number, name: string): Entry | undefined {
  const key = keyIn(places, parent, name);
  return key < 0 ? undefined : { key, value: after(places.marks, key) };
}

/** The index of the first key of that name in a group of the marks, or -1. */
export function keyIn(places: Places, group: number, name: string): number {
  const { marks } = places;
  const end = after(marks, group);
  for (let key = group + HEAD; key < end; key = after(marks, after(marks, key))) {
    if (isKey(places, key, name)) return key;
  }
  return -1;
}

function isKey(places: Places, key: number, name: string): boolean {
  const start = startOf(places.marks, key);
  const spelt = places.spelling.get(start);
  if (spelt !== undefined) return spelt === name;
  return endOf(places.marks, key) - start === name.length && places.text.startsWith(name, start);
}

/** The items of the lists that were asked about, by their marks: a list can have many faults. */
const listed = new WeakMap<Uint32Array, Map<number, readonly number[]>>();

function itemsOf({ marks }: Places, list: number): readonly number[] {
  const lists = listed.get(marks) ?? new Map<number, readonly number[]>();
  listed.set(marks, lists);
  const known = lists.get(list);
  if (known) return known;
  const items: number[] = [];
  const end = after(marks, list);
  for (let value = list + HEAD; value < end; value = after(marks, value)) items.push(value);
  lists.set(list, items);
  return items;
}

function item(places: Places, parent: number, wanted: number): Entry | undefined {
  const value = itemsOf(places, parent)[wanted];
  return value === undefined ? undefined : { key: -1, value };
}
