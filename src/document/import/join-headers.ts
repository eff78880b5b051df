import { cellText, type Grid, isBlank, type MergedRange } from './grid.ts';
import { rowAt, type Span, type TableHeader } from './sheet-table.ts';

/** The headers of a table, and the rows they stand in. */
export interface JoinedHeaders {
  readonly top: number;
  readonly bottom: number;
  readonly headers: readonly TableHeader[];
}

function filledColumns(grid: Grid, row: number, { left, right }: Span): number[] {
  const cells = rowAt(grid, row);
  const filled: number[] = [];
  for (let column = left; column <= right; column += 1) {
    if (!isBlank(cells[column])) filled.push(column);
  }
  return filled;
}

function mergedOver(grid: Grid, row: number): MergedRange[] {
  return grid.merged.filter(({ top, bottom, left, right }) => {
    return top <= row && row <= bottom && right > left;
  });
}

/**
 * What a row says above each column: the cell itself, the merged cell that covers it, or (where
 * nothing is merged) the cell to the left that it is left empty for.
 */
function textsAbove(grid: Grid, row: number, { left, right }: Span): Map<number, string> {
  const merged = mergedOver(grid, row);
  const texts = new Map<number, string>();
  let carried = '';
  for (let column = left; column <= right; column += 1) {
    const range = merged.find((each) => each.left <= column && column <= each.right);
    const source = range === undefined ? { row, column } : { row: range.top, column: range.left };
    const text = cellText(grid.rows[source.row]?.[source.column]);
    if (text !== '' || merged.length > 0) carried = text;
    texts.set(column, carried);
  }
  return texts;
}

/** Whether the row below a header divides some of its columns: it fills only those. */
function isDivision(grid: Grid, row: number, span: Span): boolean {
  const below = filledColumns(grid, row + 1, span);
  if (below.length < 2) return false;
  const heads = new Set(filledColumns(grid, row, span));
  const isDivided = (column: number): boolean => !heads.has(column) || !heads.has(column + 1);
  const divided = below.filter((column) => isDivided(column) && column > span.left);
  const isOwn = [...heads].some((column) => !below.includes(column));
  return divided.length === below.length && isOwn && below.some((column) => !heads.has(column));
}

/** Whether the row above a header says what groups of its columns are about, and is no title. */
export function isGrouping(grid: Grid, row: number, span: Span): boolean {
  const filled = filledColumns(grid, row, span);
  return filled.length > 0 && filled.every((column) => column > span.left);
}

function headersOf(
  grid: Grid,
  span: Span,
  rows: { readonly row: number; readonly above: number | undefined },
): TableHeader[] {
  const above = rows.above === undefined ? undefined : textsAbove(grid, rows.above, span);
  const headers: TableHeader[] = [];
  for (let column = span.left; column <= span.right; column += 1) {
    const text = cellText(grid.rows[rows.row]?.[column]);
    headers.push({ column, text, parent: above?.get(column) ?? '' });
  }
  return headers;
}

/** The headers of two rows: a column that the lower row leaves empty has the upper one's. */
function divided(grid: Grid, span: Span, row: number): TableHeader[] {
  return headersOf(grid, span, { row: row + 1, above: row }).map(({ column, text, parent }) =>
    text === ''
      ? { column, text: cellText(grid.rows[row]?.[column]), parent: '' }
      : { column, text, parent },
  );
}

/** Reads the headers of a table whose header row is found; it may have one more, above or below. */
export function joinHeaders(grid: Grid, span: Span, row: number): JoinedHeaders {
  if (isDivision(grid, row, span)) {
    return { top: row, bottom: row + 1, headers: divided(grid, span, row) };
  }
  const isGrouped = row > 0 && isGrouping(grid, row - 1, span);
  const above = isGrouped ? row - 1 : undefined;
  return { top: above ?? row, bottom: row, headers: headersOf(grid, span, { row, above }) };
}
