import type { FormSheetKeys, FormSheetKind } from '../../domain/form-workbook.ts';
import type { FieldText } from '../../messages/form-texts.ts';
import type { ColumnKind } from '../view.ts';
import { bodyCell, bodyColumn, headerRowOf } from '../xlsx/addresses.ts';
import type { HeatRule, Input, KeyFigure, SheetCell, TableSheet } from '../xlsx/model.ts';
import { headerName } from '../xlsx/names.ts';

/** A column of a form. */
export interface FormColumn {
  /** What programs call it. */
  readonly key: string;
  readonly text: Pick<FieldText, 'title'>;
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width: number;
  /** Whether it is read back; it is unless told. */
  readonly read?: false;
  readonly input?: Input;
  readonly inputs?: readonly Input[];
  /** The list that its values are from. */
  readonly list?: string;
  /** By the address of its first cell. */
  readonly heat?: (cell: string) => readonly HeatRule[];
}

/** A value above the table of a form. */
export interface FormField extends KeyFigure {
  /** What programs call it; null if it is not read. */
  readonly key: string | null;
}

/** What stands above a table, which decides where its rows are. */
export type FormAbove = Required<Pick<TableSheet, 'name' | 'title' | 'lead'>> & {
  readonly figures: readonly FormField[];
};

/** A row of a form: what it is about (empty: free), and its cells by the keys of their columns. */
export interface FormRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, SheetCell | undefined>>;
}

/** A sheet of a form before it has its place in the workbook. */
export interface FormTable {
  readonly slag: FormSheetKind;
  readonly enhet?: string;
  readonly above: FormAbove;
  readonly tableName: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** The lists of single rows, by their ids; of columns the columns tell. */
  readonly lists?: ReadonlyMap<string, string>;
  readonly frozenColumns?: number;
  readonly pagesWide?: number;
}

/** A sheet of a form, and what programs need to know of it but its final name. */
export interface FormSheet {
  readonly sheet: TableSheet;
  readonly keys: Omit<FormSheetKeys, 'navn'>;
}

/** Where the cells of a table are, by the keys of their columns; rows from 0. */
export interface Addresses {
  readonly cell: (key: string, row: number) => string;
  readonly column: (key: string) => string;
}

/** The addresses in a table of so many rows. */
export function addressesOf(above: FormAbove, keys: readonly string[], rows: number): Addresses {
  return {
    cell: (key, row) => bodyCell(above, { column: keys.indexOf(key), row }),
    column: (key) => bodyColumn(above, { column: keys.indexOf(key), rows }),
  };
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function sheetColumn({ text, kind, width, input, inputs, heat }: FormColumn, first: string) {
  return {
    title: text.title,
    kind,
    width,
    ...(input === undefined ? {} : { input }),
    ...(inputs === undefined ? {} : { inputs }),
    ...(heat === undefined ? {} : { heat: heat(first) }),
  };
}

function keysOf(table: FormTable): FormSheet['keys'] {
  const { above, columns, rows, lists = new Map() } = table;
  const taken = new Set<string>();
  const read = columns.flatMap(({ key, text, read: isRead }) => {
    const title = headerName(taken, text.title);
    return isRead === false ? [] : [[key, title] as const];
  });
  return {
    slag: table.slag,
    enhet: table.enhet ?? null,
    overskrift: headerRowOf(above),
    kolonner: new Map(read),
    felt: new Map(
      above.figures.flatMap(({ key, label }) => (key === null ? [] : [[key, label] as const])),
    ),
    lister: new Map([
      ...columns.flatMap(({ key, list }) => (list === undefined ? [] : [[key, list] as const])),
      ...lists,
    ]),
    rader: rows.map(({ id }) => id),
  };
}

/** A table as a locked sheet of a form. */
export function formSheet(table: FormTable): FormSheet {
  const { above, columns, rows } = table;
  const sheet: TableSheet = {
    kind: 'table',
    name: above.name,
    title: above.title,
    lead: above.lead,
    figures: above.figures.map(({ key: _, ...figure }) => figure),
    locked: true,
    tableName: table.tableName,
    columns: columns.map((one, column) => sheetColumn(one, bodyCell(above, { column, row: 0 }))),
    rows: rows.map(({ cells }) => columns.map(({ key }) => cells[key] ?? null)),
    ...(table.frozenColumns === undefined ? {} : { frozenColumns: table.frozenColumns }),
    ...(table.pagesWide === undefined ? {} : { pagesWide: table.pagesWide }),
  };
  return { sheet, keys: keysOf(table) };
}

/** Rows that are left free for new ones. */
export function freeRows(
  count: number,
  cells: (row: number) => FormRow['cells'] = () => ({}),
): FormRow[] {
  return Array.from({ length: count }, (_, index) => ({ id: '', cells: cells(index) }));
}
