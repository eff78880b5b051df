import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  visit,
  type YAMLMap,
} from 'yaml';
import { lineEnd, lineStart } from './lines.ts';

/** A piece of the text to be replaced: offsets in UTF-16 units, the end exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A mapping in a text that was read. */
export type Group = YAMLMap.Parsed;
/** A key in a mapping and its value. */
export type Entry = Pair<ParsedNode, ParsedNode | null>;

/** The value of an entry of a document that satisfies its schema: none is without. */
export function valueIn({ value }: Entry): ParsedNode {
  return value as ParsedNode;
}

/** The text with the edits made; what was inserted at one place stands in the order of the edits. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = '';
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    edited += text.slice(done, Math.max(done, edit.start)) + edit.text;
    done = Math.max(done, edit.end);
  }
  return edited + text.slice(done);
}

/** The entry of that name. */
export function entryIn(group: Group, name: string): Entry | undefined {
  return group.items.find(({ key }) => isScalar(key) && String(key.value) === name);
}

/** A single value as it can stand among others on one line. */
function scalarText(value: unknown): string {
  const document = new Document(
    { k: value },
    { version: '1.2', schema: 'core', compat: 'yaml-1.1' },
  );
  visit(document, {
    Map: (_, group) => {
      group.flow = true;
    },
    // Text of several lines without quotes is hard to read, and not always read as it was.
    Scalar: (_, scalar) => {
      if (String(scalar.value).includes('\n')) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  const longest = Number.MAX_SAFE_INTEGER;
  const text = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: longest });
  return text.trimEnd().slice('{ k: '.length, -' }'.length);
}

/** Days are text in YAML 1.2, and are written as everybody writes them here. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const NUMBER_KEY = /^(?:0|[1-9]\d*)$/;

/** A key as it is written; levels without quotation marks. */
function keyText(name: string): string {
  return NUMBER_KEY.test(name) ? name : scalarText(name);
}

/** An entry as it can stand on one line. */
export function inlineEntry(name: string, value: unknown): string {
  return `${keyText(name)}: ${inlineValue(value)}`;
}

/** A value as it can stand on one line; mappings and lists with brackets. */
export function inlineValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineValue).join(', ')}]`;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' && DAY.test(value)) return value;
  if (typeof value !== 'object' || value === null) return scalarText(value);
  const entries = Object.entries(value).map(([name, part]) => inlineEntry(name, part));
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** The last item or entry of a collection without brackets. */
function lastIn(node: ParsedNode): ParsedNode | Entry | undefined {
  if (isMap(node)) return node.flow === true ? undefined : (node as Group).items.at(-1);
  return isSeq(node) && node.flow !== true ? node.items.at(-1) : undefined;
}

/** The offset after the last sign of a value, comments and line breaks left out. */
function endOf(node: ParsedNode, text: string): number {
  const last = lastIn(node);
  if (last !== undefined) return endOf('range' in last ? last : valueIn(last), text);
  const [start, end] = node.range;
  return start + text.slice(start, end).replace(/\r?\n$/, '').length;
}

/** Where the line of the last sign of a node ends. */
export function lineAfter(node: ParsedNode, text: string): number {
  return lineEnd(text, endOf(node, text));
}

/** A line break as the text has them. */
export function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The column (from 0) of an offset as blanks. */
export function indentAt(text: string, offset: number): string {
  return ' '.repeat(offset - lineStart(text, offset));
}

/** The value of an entry becomes another. */
export function replaceValue(entry: Entry, becomes: unknown, text: string): Edit {
  const written = inlineValue(becomes);
  const [start, end] = valueIn(entry).range;
  const whole = text.slice(start, end);
  // A block of text ends with the line break after it.
  const after = /\r?\n$/.exec(whole)?.[0] ?? '';
  return { start, end, text: written + after };
}

/** A mapping or list becomes another value, on one line. */
export function replaceGroup(group: ParsedNode, becomes: unknown, text: string): Edit {
  return { start: group.range[0], end: endOf(group, text), text: inlineValue(becomes) };
}

/** What is written after an entry, in the form of the mapping that it is in. */
export function insertAfter(
  entry: Entry,
  written: string,
  place: { group: Group; text: string },
): Edit {
  const { group, text } = place;
  const end = endOf(valueIn(entry), text);
  if (group.flow === true) return { start: end, end, text: `, ${written}` };
  const start = lineEnd(text, end);
  const indent = indentAt(text, Number(group.items[0]?.key.range[0]));
  return { start, end: start, text: `${lineBreak(text)}${indent}${written}` };
}

/** An entry goes away, with its lines if it has lines of its own. */
export function removeEntry(group: Group, entry: Entry, text: string): Edit {
  const place = group.items.indexOf(entry);
  const [before, next] = [group.items[place - 1], group.items[place + 1]];
  const [start] = entry.key.range;
  const end = endOf(valueIn(entry), text);
  if (group.flow === true && before !== undefined) {
    return { start: endOf(valueIn(before), text), end, text: '' };
  }
  const from = lineStart(text, start);
  const isAlone = group.flow !== true && text.slice(from, start).trim() === '';
  // Something always stays in a mapping of which an entry goes: the next takes the first one's place.
  if (!isAlone) return { start, end: Number(next?.key.range[0]), text: '' };
  const lineBefore = text.slice(0, from).replace(/\r?\n$/, '').length;
  return { start: lineBefore, end: lineEnd(text, end), text: '' };
}
