import type { SheetTable } from './sheet-table.ts';

/** A cell by its row and column. */
interface CellAt {
  readonly row: number;
  readonly column: number;
}

/**
 * Where the merged cells begin that cover cells of some columns, by the row and column covered.
 * Merged cells do not overlap, so they cover no more cells than there are.
 */
export function coveredCells(
  { grid, headerRow, body }: SheetTable,
  columns: readonly number[],
): Map<string, CellAt> {
  const covered = new Map<string, CellAt>();
  const end = body.at(-1) ?? headerRow;
  let room = (end - headerRow) * columns.length;
  for (const { top, left, bottom, right } of grid.merged) {
    const shared = columns.filter((column) => left <= column && column <= right);
    const last = shared.length === 0 ? -1 : Math.min(bottom, end);
    for (let row = Math.max(top + 1, headerRow + 1); row <= last && room > 0; row += 1) {
      room -= shared.length;
      for (const column of shared) covered.set(`${row}/${column}`, { row: top, column: left });
    }
  }
  return covered;
}
