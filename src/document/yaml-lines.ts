import { inlineEntry, inlineValue } from './yaml-edits.ts';

/** Columns that a line of ours takes at most, where it can be broken. */
const WIDTH = 100;
const STEP = '  ';

/** Lists of records, each of which is written with a line for each of its fields. */
const RECORDS: ReadonlySet<string> = new Set([
  'enheter',
  'krav',
  'tiltak',
  'vurderinger',
  'importer',
]);

/** What is written with a line for each of its parts, however short. */
const TALL: ReadonlySet<string> = new Set([...RECORDS, 'beholdning', 'effekt']);

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

const indented = (lines: readonly string[]): string[] => lines.map((line) => STEP + line);

/** A record as an item of a list with dashes. */
export function itemLines(record: unknown, indent: number): string[] {
  const isGroup = typeof record === 'object' && record !== null && !Array.isArray(record);
  if (!isGroup || isEmpty(record)) return [`- ${inlineValue(record)}`];
  const lines = groupLines(record, indent + STEP.length);
  return lines.map((line, place) => (place === 0 ? `- ${line}` : STEP + line));
}

/** The items of a list with dashes. */
function listLines(name: string, list: readonly unknown[], indent: number): string[] {
  return list.flatMap((item) => {
    const inline = `- ${inlineValue(item)}`;
    const fits = inline.length <= WIDTH - indent && !RECORDS.has(name);
    return fits ? [inline] : itemLines(item, indent);
  });
}

/** An entry that begins `indent` columns into its line: on that line alone if there is room. */
export function entryLines(name: string, value: unknown, indent: number): string[] {
  const inline = inlineEntry(name, value);
  if (isPlain(value) || isEmpty(Object(value))) return [inline];
  const fits = inline.length <= WIDTH - indent && !TALL.has(name);
  if (fits || (Array.isArray(value) && value.every(isPlain))) return [inline];
  const within = indent + STEP.length;
  const lines = Array.isArray(value)
    ? listLines(name, value, within)
    : groupLines(Object(value), within);
  return [`${inlineEntry(name, 0).slice(0, -' 0'.length)}`, ...indented(lines)];
}

/** The entries of a mapping without brackets. */
export function groupLines(group: object, indent: number): string[] {
  return Object.entries(group).flatMap(([name, value]) => entryLines(name, value, indent));
}
