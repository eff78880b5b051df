import { type Grid, isBlank } from './grid.ts';
import type { Span } from './sheet-table.ts';

/** Whether there is something in each column. */
function usedColumns({ rows }: Grid): boolean[] {
  const used: boolean[] = [];
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) {
      used[column] = used[column] === true || !isBlank(row[column]);
    }
  }
  return used;
}

/** Runs of columns with something in them. */
export function usedSpans(grid: Grid): Span[] {
  const spans: { left: number; right: number }[] = [];
  for (const [column, isUsed] of usedColumns(grid).entries()) {
    const last = spans.at(-1);
    if (!isUsed) continue;
    if (last?.right === column - 1) last.right = column;
    else spans.push({ left: column, right: column });
  }
  return spans;
}
