import type { FormKeys } from '../../../domain/form-workbook.ts';
import {
  type ImportPlace,
  type Notice,
  noticeOf,
  type Saying,
} from '../../../domain/import-notices.ts';
import { cellText, type GridCell, isBlank, placeIn } from '../grid.ts';
import type { KnownPlan } from '../known-plan.ts';
import type { FoundSheet } from './found-sheet.ts';

/** What reading a form needs to know, and where it says what does not fit. */
export interface FormDesk {
  readonly plan: KnownPlan;
  readonly keys: FormKeys;
  readonly notices: Notice[];
}

/** A row of a form's sheet. */
export interface FormRow {
  readonly desk: FormDesk;
  readonly sheet: FoundSheet;
  /** From 0. */
  readonly index: number;
}

/** What a cell says; null if it is empty, undefined if that cannot be known. */
export type Given<T> = T | null | undefined;

export function hasColumn({ sheet }: FormRow, key: string): boolean {
  return sheet.columns.has(key);
}

/** What stands in a row under a key; nothing where there is no such column. */
export function cellOf({ sheet, index }: FormRow, key: string): GridCell {
  const column = sheet.columns.get(key);
  return (column === undefined ? null : sheet.grid.rows[index]?.[column]) ?? null;
}

/** Where a cell is; the beginning of the row where there is no such column. */
export function placeOf({ sheet, index }: FormRow, key: string): ImportPlace {
  return placeIn(sheet.grid, index, sheet.columns.get(key) ?? 0);
}

/** The title of a column. */
export function titleOf({ sheet }: FormRow, key: string): string {
  return String(sheet.keys.kolonner.get(key));
}

/** Says something of a cell. */
export function say(row: FormRow, key: string, saying: Saying): void {
  row.desk.notices.push(noticeOf(placeOf(row, key), saying));
}

/** What people see in a cell of a row. */
export function textIn(row: FormRow, key: string): string {
  return cellText(cellOf(row, key));
}

/** The keys under which something stands in a row. */
export function filledKeys(row: FormRow): string[] {
  return [...row.sheet.columns.keys()].filter((key) => !isBlank(cellOf(row, key)));
}

/** The rows below the header in which something stands. */
export function rowsOf(sheet: FoundSheet, desk: FormDesk): FormRow[] {
  const rows = sheet.grid.rows.map((_, index) => ({ desk, sheet, index }));
  return rows.slice(sheet.header + 1).filter((row) => filledKeys(row).length > 0);
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The members that are known: without those that are undefined. */
export function known<T extends object>(values: T): Defined<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  // What has been taken away are values only; the keys are those of the type.
  return Object.fromEntries(entries) as Defined<T>;
}
