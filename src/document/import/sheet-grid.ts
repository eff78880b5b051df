import { noticeOf } from '../../domain/import-notices.ts';
import { KEY_SHEET } from '../../domain/round-workbook.ts';
import type { ReadSheet } from '../xlsx/read-workbook.ts';
import type { ReadCell } from '../xlsx/sheet-cells.ts';
import { dayOfSerial } from './days.ts';
import { type Grid, type GridCell, sheetPlace } from './grid.ts';
import type { ReadGrids } from './read-csv.ts';

/** Rows times columns; more is cells strewn over a sheet, not a table. */
const MOST_PLACES = 5_000_000;

const EMPTY_ROW: readonly GridCell[] = [];
const DAY = /^\d{4}-\d{2}-\d{2}/;

function dayIn(value: number | string): GridCell {
  if (typeof value === 'string') return DAY.test(value) ? { date: value.slice(0, 10) } : value;
  // A time of day has no day, and is the number it is.
  const date = value >= 1 ? dayOfSerial(value) : undefined;
  return date === undefined ? value : { date };
}

function cellOf({ value, date }: ReadCell): GridCell {
  if (value === null) return { error: null };
  const isDay = date && (typeof value === 'number' || typeof value === 'string');
  return isDay ? dayIn(value) : value;
}

function denseRow(cells: readonly ReadCell[]): GridCell[] {
  const row: GridCell[] = [];
  for (const cell of cells) {
    while (row.length < cell.column) row.push(null);
    row.push(cellOf(cell));
  }
  return row;
}

/** How many places the rows take when the empty ones between are counted. */
function placesOf({ rows }: ReadSheet): number {
  const lengths = rows.map(({ cells }) => cells.reduce((_, { column }) => column + 1, 0));
  return lengths.reduce((sum, length) => sum + length, 0);
}

function denseRows({ rows }: ReadSheet): (readonly GridCell[])[] {
  const dense: (readonly GridCell[])[] = [];
  for (const { number, cells } of rows) {
    while (dense.length < number - 1) dense.push(EMPTY_ROW);
    dense.push(denseRow(cells));
  }
  return dense;
}

/** What the key sheet says; the first of two equal keys counts. */
function keysIn(sheets: readonly ReadSheet[]): ReadonlyMap<string, string> | null {
  const sheet = sheets.find(({ name, hidden }) => hidden && name === KEY_SHEET);
  if (sheet === undefined) return null;
  const keys = new Map<string, string>();
  for (const { cells } of sheet.rows) {
    const [key, value] = [0, 1].map((wanted) =>
      String(cells.find(({ column }) => column === wanted)?.value ?? ''),
    ) as [string, string];
    if (key !== 'noekkel' && !keys.has(key)) keys.set(key, value);
  }
  return keys;
}

/** The sheets of a workbook as grids, hidden ones too; the key sheet is in `keys` of all of them. */
export function sheetGrids(fil: string, sheets: readonly ReadSheet[]): ReadGrids {
  const keys = keysIn(sheets);
  const shown = sheets.filter(({ name, hidden }) => !hidden || name !== KEY_SHEET);
  const read = shown.filter((sheet) => placesOf(sheet) <= MOST_PLACES);
  const grids = read.map((sheet): Grid => {
    const merged = sheet.merged.map((range) => ({
      ...range,
      top: range.top - 1,
      bottom: range.bottom - 1,
    }));
    const { name: ark, hidden } = sheet;
    return { fil, ark, hidden, rows: denseRows(sheet), lines: null, merged, keys };
  });
  const strewn = shown.filter((sheet) => !read.includes(sheet));
  const notices = strewn.map(({ name: ark }) =>
    noticeOf(sheetPlace({ fil, ark }), { kode: 'ark/for-spredt', fakta: {} }),
  );
  return { grids, notices };
}
