import type { TableSheet } from './model.ts';
import { columnLetters, quotedSheet, sheetName } from './names.ts';

type Above = Pick<TableSheet, 'title' | 'lead' | 'figures'>;

/** How many rows the title and the lead take. */
export function titleRows({ title, lead = [] }: Above): number {
  return (title === undefined ? 0 : 1) + lead.length;
}

/** The row of a table's header, from 1: below what stands above it and an empty row, if anything does. */
export function headerRowOf(sheet: Above): number {
  const above = titleRows(sheet) + (sheet.figures?.length ?? 0);
  return above === 0 ? 1 : above + 2;
}

/** The address of a cell of a table's body, such as `N8`; column and row from 0. */
export function bodyCell(sheet: Above, { column, row }: { column: number; row: number }): string {
  return `${columnLetters(column)}${headerRowOf(sheet) + 1 + row}`;
}

/** The range of a column (from 0) of a table with so many rows, such as `$N$8:$N$27`. */
export function bodyColumn(
  sheet: Above,
  { column, rows }: { column: number; rows: number },
): string {
  const letters = columnLetters(column);
  const first = headerRowOf(sheet) + 1;
  return `$${letters}$${first}:$${letters}$${first + Math.max(1, rows) - 1}`;
}

/** The address of the value of a key figure (from 0) above a table, such as `$B$3`. */
export function figureCell(sheet: Above, index: number): string {
  return `$B$${titleRows(sheet) + 1 + index}`;
}

/** An address on another sheet, called by the name that it was given in the model. */
export function onSheet(name: string, address: string): string {
  return `${quotedSheet(sheetName(new Set(), name))}!${address}`;
}
