import type { ImportPlace } from '../../domain/import-notices.ts';
import { columnLetters } from '../xlsx/sheet-cells.ts';

/**
 * What stands in a cell. Both null and '' are nothing. A `date` is `YYYY-MM-DD`; an `error` is what
 * Excel shows (`#REF!`), null for a formula that was never computed.
 */
export type GridCell =
  | null
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly error: string | null };

/** Cells shown as one; rows and columns from 0, all four inclusive. Only the first has a value. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook or one CSV file, as read. */
export interface Grid {
  /** The file as people named it. */
  readonly fil: string;
  /** Null for CSV. */
  readonly ark: string | null;
  /** Whoever opens the workbook does not see it. */
  readonly hidden: boolean;
  /** From the first row, empty ones with them; a row ends with its last cell that has something. */
  readonly rows: readonly (readonly GridCell[])[];
  /** The line (from 1) on which each row of a CSV file begins; null for a sheet. */
  readonly lines: readonly number[] | null;
  readonly merged: readonly MergedRange[];
  /** What the hidden key sheet of a workbook of ours says; null where there is none. */
  readonly keys: ReadonlyMap<string, string> | null;
}

/** Whether nothing stands in a cell. */
export function isBlank(cell: GridCell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** Signs that are not seen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** A text as people see it: composed, on one line, every blank a plain space, none at the ends. */
export function seenText(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** What people see in a cell; nothing for an error. */
export function cellText(cell: GridCell | undefined): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell !== 'object') return seenText(String(cell));
  return 'date' in cell ? cell.date : '';
}

/** `C7` in a sheet; line and column, `7:3`, in a CSV file. */
export function cellName({ lines }: Grid, row: number, column: number): string {
  if (lines === null) return `${columnLetters(column)}${row + 1}`;
  return `${lines[row] ?? row + 1}:${column + 1}`;
}

/** Where a cell is, for a notice. */
export function placeIn(grid: Grid, row: number, column: number): ImportPlace {
  const { fil, ark } = grid;
  return { fil, ark, celle: cellName(grid, row, column), rad: row, kolonne: column };
}

/** All of a sheet or file, for a notice. */
export function sheetPlace({ fil, ark }: Pick<Grid, 'fil' | 'ark'>): ImportPlace {
  return { fil, ark, celle: null, rad: -1, kolonne: -1 };
}
