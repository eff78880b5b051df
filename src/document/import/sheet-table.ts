import type { ImportPlace } from '../../domain/import-notices.ts';
import { type Grid, type GridCell, placeIn } from './grid.ts';
import type { SourceText } from './records.ts';

/** The header of a column. */
export interface TableHeader {
  readonly column: number;
  /** What stands right above the column. */
  readonly text: string;
  /** What stands above that, over this column and perhaps others. */
  readonly parent: string;
}

/** A table on a sheet: where it is, and its headers. Rows and columns from 0. */
export interface SheetTable {
  readonly grid: Grid;
  /** The first column. */
  readonly left: number;
  /** The row of the headers; of two header rows the last. */
  readonly headerRow: number;
  /** The rows below the headers that have something in them, here or beside the table. */
  readonly body: readonly number[];
  readonly headers: readonly TableHeader[];
  /** The texts above the table, in reading order. */
  readonly titles: readonly SourceText[];
}

/** Columns, both inclusive. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** The cells of a row; none below the last one. */
export function rowAt({ rows }: Grid, row: number): readonly GridCell[] {
  return rows[row] ?? [];
}

/** Enough rows to find out what columns hold. */
const LOOKED_AT = 2000;

/** The first rows of a table: all of most tables. */
export function firstBodyRows({ grid, body }: SheetTable): (readonly GridCell[])[] {
  return body.slice(0, LOOKED_AT).map((row) => rowAt(grid, row));
}

/** Where a table begins: what is said of all of it is said there. */
export function tablePlace({ grid, headerRow, left }: SheetTable): ImportPlace {
  return placeIn(grid, headerRow, left);
}

/** The header of a column. */
export function headerPlace({ grid, headerRow }: SheetTable, column: number): ImportPlace {
  return placeIn(grid, headerRow, column);
}
