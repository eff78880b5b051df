import { type Notice, noticeOf } from '../../domain/import-notices.ts';
import type { Skalanivaa } from '../../generated/types.ts';
import type { GridCell } from './grid.ts';
import { type LevelScale, scaleIn } from './levels.ts';
import type { SheetColumn } from './sheet-column.ts';
import { headerPlace, rowAt, type SheetTable } from './sheet-table.ts';

/** The scale of a table; where its levels are not the catalogue's and nothing says whose, a question. */
export interface TableScale {
  readonly scale: LevelScale;
  readonly question?: Notice;
}

const FIVE = 5;

function numberIn(cell: GridCell | undefined): number | undefined {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && cell.length === 1 && cell >= '0' && cell <= '9'
    ? Number(cell)
    : undefined;
}

/** Columns whose cells are levels. */
function levelColumns(columns: readonly SheetColumn[]): number[] {
  return columns.flatMap(({ column, field, subject }) => {
    const isOfPeople = field === null && subject !== undefined && subject.kind !== 'enhet';
    return field === 'nivaa' || isOfPeople ? [column] : [];
  });
}

interface Range {
  readonly lowest: number;
  readonly highest: number;
}

function rangeIn({ grid, body }: SheetTable, columns: readonly number[]): Range {
  let [lowest, highest] = [FIVE, 0];
  for (const row of body) {
    const cells = rowAt(grid, row);
    for (const column of columns) {
      const number = numberIn(cells[column]);
      lowest = Math.min(lowest, number ?? lowest);
      highest = Math.max(highest, number ?? highest);
    }
  }
  return { lowest, highest };
}

/** The scale as a title or a header says it, or as the levels in the headers show it. */
export function scaleOfTable(
  table: SheetTable,
  columns: readonly SheetColumn[],
  nivaaer: readonly Skalanivaa[],
): TableScale {
  const texts = [
    ...table.headers.map(({ parent, text }) => `${parent} ${text}`),
    ...table.titles.map(({ tekst }) => tekst),
  ];
  const said = texts.map(scaleIn).find((name) => name !== undefined);
  if (said !== undefined) return { scale: { skala: said, nivaaer } };
  const top = Math.max(...nivaaer.map(({ nivaa }) => nivaa));
  const heads = columns.flatMap(({ level }) => level ?? []);
  if (Math.max(...heads) > top && Math.max(...heads) === FIVE && Math.min(...heads) === 1) {
    return { scale: { skala: '1-5', nivaaer } };
  }
  const scale = { skala: 'egen' as const, nivaaer };
  const cells = levelColumns(columns);
  const [column] = cells;
  const { lowest, highest } = rangeIn(table, cells);
  // A level beyond the scale is a slip where there are zeros, for then the scale is the catalogue's.
  if (column === undefined || lowest === 0 || highest <= top || highest > FIVE) return { scale };
  return {
    scale,
    question: noticeOf(headerPlace(table, column), {
      kode: 'spm/skala',
      fakta: { hoeyst: highest },
    }),
  };
}
