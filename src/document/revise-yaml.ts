import {
  type Document,
  isMap,
  isSeq,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { RecordValues as Values } from '../domain/record-revision.ts';
import { lineEnd, lineStart } from './lines.ts';
import { parseYaml } from './parse.ts';
import { isValues } from './plan-fields.ts';
import {
  applyEdits,
  type Edit,
  type Entry,
  entryIn,
  type Group,
  indentAt,
  inlineEntry,
  inlineValue,
  insertAfter,
  lineAfter,
  lineBreak,
  removeEntry,
  replaceGroup,
  replaceValue,
  valueIn,
} from './yaml-edits.ts';
import { entryLines, itemLines } from './yaml-lines.ts';

/** Whether two values say the same, whatever the order of their fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, place) => isSame(item, b[place]));
  }
  if (!isValues(a) || !isValues(b)) return Object.is(a, b);
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
}

/** A value as it was and as it is to be. */
interface Step<T> {
  readonly before: T;
  readonly after: T;
}

function replaceEntry(entry: Entry, becomes: unknown, text: string): Edit {
  const value = valueIn(entry);
  const [start, end] = value.range;
  const isNothing = start === end;
  if (isNothing) return { start, end, text: ` ${inlineValue(becomes)}` };
  const isBlock = (isMap(value) || isSeq(value)) && value.flow !== true;
  return isBlock ? replaceGroup(value, becomes, text) : replaceValue(entry, becomes, text);
}

/** A new entry where the mapping's own order has it: after the nearest before it that stays. */
function insertEntry(group: Group, name: string, { before, after, text }: Step<Values> & Text) {
  const value = after[name];
  const names = Object.keys(after);
  const stays = (key: string): boolean => key in before;
  const previous = names.slice(0, names.indexOf(name)).findLast(stays);
  const [first] = group.items;
  const isFlow = group.flow === true;
  const column = isFlow ? 0 : indentAt(text, Number(first?.key.range[0])).length;
  const lines = isFlow ? [inlineEntry(name, value)] : entryLines(name, value, column);
  const written = lines.join(lineBreak(text) + ' '.repeat(column));
  const anchor = previous === undefined ? undefined : entryIn(group, previous);
  if (anchor !== undefined) return insertAfter(anchor, written, { group, text });
  const next = names.find(stays);
  const start = Number(entryIn(group, String(next))?.key.range[0]);
  const separator = isFlow ? ', ' : lineBreak(text) + ' '.repeat(column);
  return { start, end: start, text: written + separator };
}

interface Text {
  readonly text: string;
}

/** The entries that go away; in brackets the first of them up to the first that stays. */
function goneEdits(group: Group, { after, text }: Step<Values> & Text): Edit[] {
  const isGone = ({ key }: Entry): boolean => !(String(key) in after);
  const staying = group.items.findIndex((entry) => !isGone(entry));
  const [first] = group.items;
  if (group.flow !== true || staying <= 0) {
    return group.items.filter(isGone).map((entry) => removeEntry(group, entry, text));
  }
  const start = Number(first?.key.range[0]);
  const end = Number(group.items[staying]?.key.range[0]);
  const later = group.items.slice(staying).filter(isGone);
  return [{ start, end, text: '' }, ...later.map((entry) => removeEntry(group, entry, text))];
}

function groupEdits(group: Group, step: Step<Values> & Text): Edit[] {
  const { before, after, text } = step;
  const names = Object.keys(after);
  if (!names.some((name) => name in before)) return [replaceGroup(group, after, text)];
  const others = names.flatMap((name): Edit[] => {
    const entry = entryIn(group, name);
    if (entry === undefined) return [insertEntry(group, name, step)];
    const values = { text, before: before[name], after: after[name] };
    return emptyListEdits(group, name, { ...values, entry }) ?? entryEdits(entry, values);
  });
  return [...goneEdits(group, step), ...others];
}

/** An empty list gets its first items, each with lines of its own. */
function emptyListEdits(
  group: Group,
  name: string,
  { before, after, text, entry }: Step<unknown> & Text & { readonly entry: Entry },
): Edit[] | null {
  const isFilled = Array.isArray(before) && before.length === 0 && Array.isArray(after);
  if (!isFilled || group.flow === true) return null;
  const column = indentAt(text, entry.key.range[0]).length;
  const [, ...lines] = entryLines(name, after, column);
  if (lines.length === 0) return null;
  const [start, end] = valueIn(entry).range;
  const at = lineAfter(valueIn(entry), text);
  const written = lines.map((line) => lineBreak(text) + ' '.repeat(column) + line);
  return [
    { start, end, text: '' },
    { start: at, end: at, text: written.join('') },
  ];
}

function entryEdits(entry: Entry, { before, after, text }: Step<unknown> & Text): Edit[] {
  if (isSame(before, after)) return [];
  return insideEdits(valueIn(entry), { before, after, text }) ?? [replaceEntry(entry, after, text)];
}

/** The edits inside a collection that stays; null where it does not. */
function insideEdits(node: ParsedNode, { before, after, text }: Step<unknown> & Text) {
  if (isMap(node) && isValues(before) && isValues(after)) {
    return groupEdits(node as Group, { before, after, text });
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
    return listEdits(node as YAMLSeq.Parsed, { before, after, text });
  }
  return null;
}

function itemEdits(node: ParsedNode, { before, after, text }: Step<unknown> & Text): Edit[] {
  if (isSame(before, after)) return [];
  const inside = insideEdits(node, { before, after, text });
  if (inside !== null) return inside;
  const [start, end] = node.range;
  return [{ start, end, text: inlineValue(after) }];
}

function appended(list: YAMLSeq.Parsed, added: readonly unknown[], text: string): Edit[] {
  const last = list.items.at(-1);
  if (last === undefined || added.length === 0) return [];
  if (list.flow === true) {
    const [, end] = last.range;
    return [{ start: end, end, text: added.map((one) => `, ${inlineValue(one)}`).join('') }];
  }
  const indent = indentAt(text, list.range[0]);
  const end = lineAfter(last, text);
  const gap = isSpaced(list, last, text) ? lineBreak(text) : '';
  const written = added.map((one) => {
    const lines = listItem(last, one, indent.length);
    return gap + lines.map((line) => `${lineBreak(text)}${indent}${line}`).join('');
  });
  return [{ start: end, end, text: written.join('') }];
}

/** Whether an empty line stands before the last item of a list. */
function isSpaced({ items }: YAMLSeq.Parsed, last: ParsedNode, text: string): boolean {
  const previous = items.at(-2);
  if (previous === undefined || items.length < 3) return false;
  const between = text.slice(lineAfter(previous, text), last.range[0]);
  return /\n[ \t]*\r?\n/.test(between);
}

/** A new item in the form that the last one has. */
function listItem(last: ParsedNode, item: unknown, indent: number): string[] {
  const isTall = isMap(last) && last.flow !== true;
  return isTall ? itemLines(item, indent) : [`- ${inlineValue(item)}`];
}

/** Items that go away with their lines, where nothing else becomes different. */
function removals(list: YAMLSeq.Parsed, { before, after }: Step<readonly unknown[]>) {
  let place = 0;
  const gone = list.items.filter((_, index) => {
    const stays = isSame(before[index], after[place]);
    if (stays) place += 1;
    return !stays;
  });
  return place === after.length && list.flow !== true ? gone : null;
}

function listEdits(list: YAMLSeq.Parsed, step: Step<readonly unknown[]> & Text): Edit[] {
  const { before, after, text } = step;
  if (after.length === 0 || before.length === 0) return [replaceGroup(list, after, text)];
  if (after.length < before.length) {
    const gone = removals(list, step);
    if (gone === null) return [replaceGroup(list, after, text)];
    return gone.map((node) => {
      const from = lineStart(text, node.range[0]);
      return {
        start: from,
        end: lineEnd(text, lineAfter(node, text)) + lineBreak(text).length,
        text: '',
      };
    });
  }
  const changed = list.items.flatMap((node, place) =>
    itemEdits(node, { before: before[place], after: after[place], text }),
  );
  return [...changed, ...appended(list, after.slice(before.length), text)];
}

/** The model of a text made to say something else; keeps comments and order, not every blank. */
function remodel(document: Document, node: YAMLMap, { before, after }: Step<Values>): void {
  node.items = node.items.filter(({ key }) => String(key) in after);
  for (const [name, value] of Object.entries(after)) {
    const pair = node.items.find(({ key }) => String(key) === name);
    const was = before[name];
    if (pair === undefined) node.items.push(document.createPair(name, value));
    else if (isValues(was) && isValues(value) && isMap(pair.value)) {
      remodel(document, pair.value, { before: was, after: value });
    } else if (!isSame(was, value)) pair.value = document.createNode(value);
  }
}

/**
 * The text of a YAML document (without BOM) made to say `after`, with as little as possible of it
 * changed: comments, order, quotation marks and blanks of what stays the same are kept. The document
 * is a mapping, and can be read.
 */
export function reviseYaml(text: string, after: Values): string {
  const before = parseYaml(text).value;
  if (!isValues(before) || isSame(before, after)) return text;
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const edited = applyEdits(text, groupEdits(document.contents as Group, { before, after, text }));
  // What people may write has no end; where the splices do not say what they should, the model does.
  if (isSame(parseYaml(edited).value, after)) return edited;
  remodel(document, document.contents as Group, { before, after });
  return document.toString({ lineWidth: 0 });
}
