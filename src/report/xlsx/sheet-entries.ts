import type { Sheet, SheetColumn, TableSheet, TextSheet } from './model.ts';
import { columnLetters, definedName, headerName, sheetName } from './names.ts';

interface EntryOf<Kind extends Sheet['kind'], Model> {
  readonly kind: Kind;
  readonly sheet: Model;
  /** From 1, as in the names of the parts. */
  readonly number: number;
  /** Valid and unique in the workbook. */
  readonly name: string;
  /** What stands on the printed page. */
  readonly heading: string;
}

type TextEntry = EntryOf<'text', TextSheet>;

/** A table's sheet with the numbers and names that its parts share. */
export interface TableEntry extends EntryOf<'table', TableSheet> {
  /** The number of its table in the workbook, from 1. */
  readonly table: number;
  readonly tableName: string;
  readonly columns: readonly NamedColumn[];
  readonly headerRow: number;
}

/** A column with the name it has in the table, which is what its header says. */
export interface NamedColumn extends SheetColumn {
  readonly letters: string;
  readonly header: string;
}

export type SheetEntry = TextEntry | TableEntry;

/** A name for a cell or a range; with a sheet's index it belongs to that sheet alone. */
export interface NameEntry {
  readonly name: string;
  readonly sheet: string;
  readonly range: string;
  readonly local?: number;
}

/** The sheets with their final names; `taken` are the names that tables have, in lower case. */
export function sheetEntries(sheets: readonly Sheet[]): {
  entries: SheetEntry[];
  taken: Set<string>;
} {
  const taken = new Set<string>();
  const sheetNames = new Set<string>();
  let tables = 0;
  const entries = sheets.map((sheet, index): SheetEntry => {
    const name = sheetName(sheetNames, sheet.name);
    const number = index + 1;
    if (sheet.kind === 'text') return { kind: 'text', sheet, number, name, heading: name };
    tables += 1;
    return {
      kind: 'table',
      sheet,
      number,
      name,
      heading: sheet.title ?? name,
      table: tables,
      tableName: definedName(taken, sheet.tableName),
      columns: namedColumns(sheet.columns),
      headerRow: headerRowOf(sheet),
    };
  });
  return { entries, taken };
}

function namedColumns(columns: readonly SheetColumn[]): NamedColumn[] {
  const taken = new Set<string>();
  return columns.map((column, index) => ({
    ...column,
    letters: columnLetters(index),
    header: headerName(taken, column.title),
  }));
}

// Below the title, the lead and an empty row, if there are any.
function headerRowOf({ title, lead = [] }: TableSheet): number {
  const above = (title === undefined ? 0 : 1) + lead.length;
  return above === 0 ? 1 : above + 2;
}

/** The repeated header rows of the printed tables, and the named key figures. */
export function nameEntries(entries: readonly SheetEntry[], taken: Set<string>): NameEntry[] {
  return entries.flatMap((entry) =>
    entry.kind === 'table' ? [printTitles(entry)] : figureNames(entry, taken),
  );
}

function printTitles({ name: sheet, number, headerRow }: TableEntry): NameEntry {
  const range = `$${headerRow}:$${headerRow}`;
  return { name: '_xlnm.Print_Titles', sheet, range, local: number - 1 };
}

// A text sheet has one row per block, and a figure's value stands in column B.
function figureNames(
  { name: sheet, sheet: { blocks } }: TextEntry,
  taken: Set<string>,
): NameEntry[] {
  return blocks.flatMap((block, index) => {
    if (block.block !== 'figure' || block.name === undefined) return [];
    return [{ name: definedName(taken, block.name), sheet, range: `$B$${index + 1}` }];
  });
}
