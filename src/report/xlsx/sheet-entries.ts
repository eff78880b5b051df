import { headerRowOf, titleRows } from './addresses.ts';
import type { KeyFigure, Sheet, SheetColumn, TableSheet, TextSheet } from './model.ts';
import { columnLetters, definedName, headerName, quotedSheet, sheetName } from './names.ts';

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

/** The columns with the names that a table of them has. */
export function namedColumns(columns: readonly SheetColumn[]): NamedColumn[] {
  const taken = new Set<string>();
  return columns.map((column, index) => ({
    ...column,
    letters: columnLetters(index),
    header: headerName(taken, column.title),
  }));
}

/** The repeated header rows of the printed tables, and the named key figures. */
export function nameEntries(entries: readonly SheetEntry[], taken: Set<string>): NameEntry[] {
  return entries.flatMap((entry) => {
    const { name } = entry;
    if (entry.kind === 'text') return figureNames(name, textFigures(entry.sheet), taken);
    return [printTitles(entry), ...figureNames(name, figuresAbove(entry.sheet), taken)];
  });
}

/** A key figure and the row it stands in, from 1. */
export interface PlacedFigure {
  readonly figure: KeyFigure;
  readonly row: number;
}

/** The key figures of a text sheet, which has one row per block. */
export function textFigures({ blocks }: TextSheet): PlacedFigure[] {
  return blocks.flatMap((block, index) =>
    block.block === 'figure' ? [{ figure: block, row: index + 1 }] : [],
  );
}

/** The key figures above a table. */
export function figuresAbove(sheet: TableSheet): PlacedFigure[] {
  const first = titleRows(sheet) + 1;
  return (sheet.figures ?? []).map((figure, index) => ({ figure, row: first + index }));
}

function printTitles({ name, number, headerRow, sheet }: TableEntry): NameEntry {
  const { pagesWide = 1, frozenColumns = 0 } = sheet;
  const header = `$${headerRow}:$${headerRow}`;
  const beside = pagesWide > 1 && frozenColumns > 0;
  const range = beside
    ? `$A:$${columnLetters(frozenColumns - 1)},${quotedSheet(name)}!${header}`
    : header;
  return { name: '_xlnm.Print_Titles', sheet: name, range, local: number - 1 };
}

function figureNames(
  sheet: string,
  figures: readonly PlacedFigure[],
  taken: Set<string>,
): NameEntry[] {
  return figures.flatMap(({ figure: { name }, row }) =>
    name === undefined ? [] : [{ name: definedName(taken, name), sheet, range: `$B$${row}` }],
  );
}
