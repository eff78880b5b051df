import type { SheetLayout } from '../../domain/import-notices.ts';
import { cellText, type Grid, isBlank, placeIn } from './grid.ts';
import { isHeader, isNextHeader, type RowSigns, signsIn } from './header-row.ts';
import { compactText } from './header-text.ts';
import { HEADER_WORDS, PERSON_WORDS } from './header-words.ts';
import { isGrouping, type JoinedHeaders, joinHeaders } from './join-headers.ts';
import { readyTable, type TableContext } from './ready-table.ts';
import type { SourceText } from './records.ts';
import type { ImportSetup } from './setup.ts';
import { rowAt, type SheetTable, type Span } from './sheet-table.ts';
import { usedSpans } from './used-spans.ts';

/** A header stands among the first rows that have something in them. */
const MOST_TITLES = 40;

/** A table below another has a known header among its first cells. */
const FIRST_CELLS = 3;

const NINE = '9'.charCodeAt(0);

const literals: ReadonlySet<string> = new Set(
  [...Object.values(HEADER_WORDS), ...Object.values(PERSON_WORDS)].flat(),
);

function isBlankRow(grid: Grid, row: number, { left, right }: Span): boolean {
  const cells = rowAt(grid, row);
  for (let column = left; column <= Math.min(right, cells.length - 1); column += 1) {
    if (!isBlank(cells[column])) return false;
  }
  return true;
}

/** Whether it is worth the while to look closer at a row below a header. */
function mayBeHeader(grid: Grid, row: number, { left, right }: Span): boolean {
  let looked = 0;
  const cells = rowAt(grid, row);
  const last = Math.min(right, cells.length - 1);
  for (let column = left; column <= last && looked < FIRST_CELLS; column += 1) {
    const cell = cells[column];
    if (typeof cell !== 'string' || cell === '') continue;
    looked += 1;
    // A number is no header.
    if (cell.charCodeAt(0) <= NINE) continue;
    if (literals.has(cell.trim().toLowerCase())) return true;
  }
  return false;
}

/** The rows among which the first header stands. */
function firstRows(grid: Grid, span: Span): number[] {
  const rows: number[] = [];
  for (let row = 0; row < grid.rows.length && rows.length < MOST_TITLES; row += 1) {
    if (!isBlankRow(grid, row, span)) rows.push(row);
  }
  return rows;
}

function isOfSetup({ compact }: RowSigns, setups: readonly ImportSetup[]): boolean {
  return setups.some(({ gjenkjenn }) => gjenkjenn.every((text) => compact.has(compactText(text))));
}

/** A row with one field and other texts, above figures. */
function isLikeHeader(signs: RowSigns, below: RowSigns | undefined): boolean {
  const { fields, values, texts, figures, levels } = signs;
  const isText = figures + levels === 0 && texts > 1 && fields.size + values > 0;
  return isText && below !== undefined && below.figures + below.levels > 0;
}

function firstHeader(grid: Grid, span: Span, context: TableContext): number | undefined {
  const rows = firstRows(grid, span);
  const signs = rows.map((row) => signsIn(rowAt(grid, row), span, context.vocabulary));
  const sure = signs.findIndex((each) => isHeader(each) || isOfSetup(each, context.setups));
  const row = rows[sure];
  if (row !== undefined) {
    const below = signs[sure + 1];
    const isDivided = rows[sure + 1] === row + 1 && below !== undefined && isHeader(below);
    return isDivided && isGrouping(grid, row, span) ? row + 1 : row;
  }
  return rows[signs.findIndex((each, index) => isLikeHeader(each, signs[index + 1]))];
}

interface FoundHeader extends JoinedHeaders {
  readonly compact: ReadonlySet<string>;
}

function headerAt(grid: Grid, span: Span, row: number): FoundHeader {
  const joined = joinHeaders(grid, span, row);
  const texts = joined.headers.flatMap(({ text, parent }) => [text, parent]).filter(Boolean);
  return { ...joined, compact: new Set(texts.map(compactText)) };
}

/** The first header within some columns. */
function firstHeaderIn(grid: Grid, span: Span, context: TableContext): FoundHeader | undefined {
  const row = firstHeader(grid, span, context);
  return row === undefined ? undefined : headerAt(grid, span, row);
}

function headersIn(grid: Grid, span: Span, context: TableContext): FoundHeader[] {
  let current = firstHeaderIn(grid, span, context);
  if (current === undefined) return [];
  const found = [current];
  for (let row = current.bottom + 1; row < grid.rows.length; row += 1) {
    if (!mayBeHeader(grid, row, span)) continue;
    const signs = signsIn(rowAt(grid, row), span, context.vocabulary);
    if (!isNextHeader(signs, current.compact, isBlankRow(grid, row - 1, span))) continue;
    current = headerAt(grid, span, row);
    found.push(current);
    row = current.bottom;
  }
  return found;
}

/** The row after which the titles of a table begin, looking up from its header. */
function titlesFrom(grid: Grid, span: Span, { top }: FoundHeader): number {
  let row = top - 1;
  while (row > 0 && isBlankRow(grid, row, span)) row -= 1;
  const last = row;
  const count = (at: number): number =>
    rowAt(grid, at)
      .slice(span.left, span.right + 1)
      .filter((cell) => !isBlank(cell)).length;
  while (row > 0 && count(row) > 0 && count(row) < 3) row -= 1;
  return isBlankRow(grid, row, span) ? row : last + 1;
}

function textsIn(grid: Grid, span: Span, rows: readonly number[]): SourceText[] {
  return rows.flatMap((row) =>
    rowAt(grid, row)
      .slice(span.left, span.right + 1)
      .flatMap((cell, index) => {
        const tekst = cellText(cell);
        return tekst === '' ? [] : [{ ...placeIn(grid, row, span.left + index), tekst }];
      }),
  );
}

function filledRows({ rows }: Grid, from: number, to: number): number[] {
  const filled: number[] = [];
  for (let row = from; row < to; row += 1) {
    if (rows[row]?.some((cell) => !isBlank(cell))) filled.push(row);
  }
  return filled;
}

function tablesIn(grid: Grid, span: Span, context: TableContext): SheetTable[] {
  const found = headersIn(grid, span, context);
  return found.map((header, index) => {
    const next = found[index + 1];
    const from = index === 0 ? 0 : titlesFrom(grid, span, header);
    const end = next === undefined ? grid.rows.length : titlesFrom(grid, span, next);
    const titles = textsIn(grid, span, filledRows(grid, from, header.top));
    const { bottom: headerRow, headers } = header;
    const body = filledRows(grid, headerRow + 1, end);
    return { grid, left: span.left, headerRow, body, headers, titles };
  });
}

/** The layouts of what stands in some columns alone, where it is recognised. */
function layoutsAlone(grid: Grid, span: Span, context: TableContext): SheetLayout[] {
  return tablesIn(grid, span, context).flatMap((table) => readyTable(table, context).layout ?? []);
}

interface Side {
  readonly span: Span;
  readonly header: FoundHeader | undefined;
}

/** Whether what stands to the right of an empty column is a table of its own. */
function isOwnTable(grid: Grid, sides: readonly [Side, Side], context: TableContext): boolean {
  const [first, second] = sides;
  if (first.header === undefined) return true;
  // Texts that no header stands above are notes beside the table.
  if (second.header === undefined) return isBlankRow(grid, first.header.bottom, second.span);
  if (first.header.bottom !== second.header.bottom) return true;
  const shared = first.header.compact;
  if ([...second.header.compact].some((text) => shared.has(text))) return true;
  const left = layoutsAlone(grid, first.span, context);
  const right = layoutsAlone(grid, second.span, context);
  if (left.length === 0 || right.length === 0) return false;
  // The measures of a wide table may stand a little apart from its figures.
  return !(left.includes('bred') && right.includes('tiltak'));
}

/**
 * The tables of a sheet, side by side or below each other. Columns beyond an empty one belong to the
 * table on the left unless they are one by themselves.
 */
export function findTables(grid: Grid, context: TableContext): SheetTable[] {
  const sides: Side[] = [];
  for (const span of usedSpans(grid)) {
    const side = { span, header: firstHeaderIn(grid, span, context) };
    const last = sides.at(-1);
    if (last === undefined || isOwnTable(grid, [last, side], context)) sides.push(side);
    else {
      const joined = { left: last.span.left, right: span.right };
      sides[sides.length - 1] = { span: joined, header: last.header };
    }
  }
  return sides.flatMap(({ span }) => tablesIn(grid, span, context));
}
