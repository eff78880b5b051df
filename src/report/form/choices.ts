import { bodyColumn, onSheet } from '../xlsx/addresses.ts';
import type { Allowed, TableSheet } from '../xlsx/model.ts';

const LIST_SHEET = '_lister';

/** Texts by their codes, by the name of the list. */
export type ChoiceLists = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The dropdowns of a form: what can be chosen, and where it stands. */
export interface Choices {
  readonly lists: ChoiceLists;
  /** What stands in a cell for a code; the code itself where the list does not have it. */
  readonly textOf: (list: string, code: string) => string;
  readonly allow: (list: string) => Allowed;
  /** The hidden sheet in which the lists stand. */
  readonly sheet: TableSheet;
}

/** Makes the texts of a list tell its codes apart: a text that two of them have gives way to its code. */
export function distinct(list: Iterable<readonly [string, string]>): Map<string, string> {
  const entries = [...list];
  const times = new Map<string, number>();
  for (const [, text] of entries) times.set(text, (times.get(text) ?? 0) + 1);
  return new Map(
    entries.map(([code, text]) => [code, times.get(text) === 1 ? text : `${text} (${code})`]),
  );
}

/** The dropdowns from these lists. */
export function makeChoices(lists: ChoiceLists): Choices {
  const names = [...lists.keys()];
  const columns = [...lists.values()].map((list) => [...list.values()]);
  const length = Math.max(...columns.map((texts) => texts.length));
  const sheet: TableSheet = {
    kind: 'table',
    name: LIST_SHEET,
    tableName: 'kompass_lister',
    hidden: true,
    locked: true,
    columns: names.map((title) => ({ title, kind: 'text' })),
    rows: Array.from({ length }, (_, row) => columns.map((texts) => texts[row] ?? null)),
  };
  const ranges = new Map(
    columns.map(({ length: rows }, column) => [
      names[column],
      onSheet(LIST_SHEET, bodyColumn(sheet, { column, rows })),
    ]),
  );
  const allow = (list: string): Allowed => {
    const range = ranges.get(list);
    if (range === undefined) throw new Error(`the form has no list ${list}`);
    return { range };
  };
  return { lists, textOf: (list, code) => lists.get(list)?.get(code) ?? code, allow, sheet };
}
