import { readFigure } from './figures.ts';
import type { GridCell } from './grid.ts';
import type { ReadyTable } from './ready-table.ts';
import { readShare } from './shares.ts';

/** Reads how much somebody works, in hundredths of a full position; null where it is not known. */
export type ShareReader = (cells: readonly GridCell[]) => number | null;

const FULL = 100;

function distinctCells({ table }: ReadyTable, column: number): Set<GridCell> {
  const { grid, body } = table;
  const cells = new Set<GridCell>();
  for (const row of body) cells.add(grid.rows[row]?.[column] ?? null);
  return cells;
}

function shareOf(cell: GridCell): number | null {
  const reading = readShare(cell);
  return 'verdi' in reading ? reading.verdi : null;
}

/** Shares by cell: beside 0,5 a 1 is a full position, beside 50 it is one per cent. */
function sharesIn(cells: Set<GridCell>): ReadonlyMap<GridCell, number | null> {
  const isOne = (cell: GridCell): boolean => cell === 1 || cell === '1';
  const others = [...cells].filter((cell) => !isOne(cell));
  const isShare = others.some((cell) => {
    const number = Number(String(cell).replace(',', '.'));
    return number > 0 && number < 1;
  });
  return new Map(
    [...cells].map((cell) => {
      const share = isOne(cell) && isShare ? 1 : shareOf(cell);
      return [cell, share === null ? null : Math.round(share * FULL)] as const;
    }),
  );
}

/** How positions are read; undefined if no column has them. */
export function shareReader(ready: ReadyTable): ShareReader | undefined {
  const of = (field: 'stillingsprosent' | 'aarsverk'): number | undefined =>
    ready.columns.find((column) => column.field === field)?.column;
  const share = of('stillingsprosent');
  if (share !== undefined) {
    const shares = sharesIn(distinctCells(ready, share));
    return (cells) => shares.get(cells[share] ?? null) ?? null;
  }
  const figure = of('aarsverk');
  if (figure === undefined) return undefined;
  return (cells) => {
    const reading = readFigure(cells[figure]);
    return 'verdi' in reading ? Math.round(reading.verdi * FULL) : null;
  };
}
