import { type Notice, noticeOf } from '../../domain/import-notices.ts';
import type { BodyRow } from './body-rows.ts';
import type { SheetField } from './fields.ts';
import { readCount } from './figures.ts';
import { cellText, placeIn } from './grid.ts';
import type { ReadyTable } from './ready-table.ts';
import type { SheetColumn } from './sheet-column.ts';

const GAP = /^[-\u2212]?\d+$/;

function numbersIn(columns: readonly SheetColumn[], { cells }: BodyRow): number[] {
  return columns.flatMap(({ column }) => {
    const reading = readCount(cells[column]);
    return 'verdi' in reading ? [reading.verdi] : [];
  });
}

/** People at the level that is needed, or above it. */
function enough(columns: readonly SheetColumn[], needed: number | undefined): SheetColumn[] {
  return columns.filter(({ level }) => (level ?? 0) >= (needed ?? 0));
}

/**
 * A gap is computed, never imported. Where the sheet's own is another, people are told: the figures,
 * or what they mean, are not the same in the two. Whether a lack is written as 2 or -2 means nothing.
 */
export function compareGap({ columns, table }: ReadyTable, row: BodyRow): Notice[] {
  const of = (field: SheetField): SheetColumn[] =>
    columns.filter((column) => column.field === field && column.subject === undefined);
  const [gap, ...otherGaps] = of('gap');
  const [need, ...otherNeeds] = of('trenger');
  if (gap === undefined || need === undefined || otherGaps.length + otherNeeds.length > 0)
    return [];
  const written = cellText(row.cells[gap.column]);
  const counted = enough(of('antall'), need.level);
  const have = numbersIn(counted, row);
  const [needed] = numbersIn([need], row);
  const isKnown = needed !== undefined && counted.length > 0 && have.length === counted.length;
  if (!isKnown || !GAP.test(written)) return [];
  const arket = Math.abs(Number(written.replace('\u2212', '-')));
  const difference = needed - have.reduce((sum, number) => sum + number, 0);
  // Where there are more than needed, sheets have either zero or how many more.
  const regnet = Math.max(0, difference);
  if (arket === regnet || arket === Math.abs(difference)) return [];
  const place = placeIn(table.grid, row.row, gap.column);
  return [noticeOf(place, { kode: 'tabell/gap-avviker', fakta: { arket, regnet } })];
}
