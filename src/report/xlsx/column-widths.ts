import { parseCalendarDay } from '../calendar-day.ts';
import type { ColumnKind } from '../view.ts';
import type { KeyFigure, SheetCell } from './model.ts';
import type { NamedColumn } from './sheet-entries.ts';
import { surelyFits, textWidth, wrappedLines } from './text-width.ts';

const narrowest = 8;
const widest: Partial<Record<ColumnKind, number>> = { text: 32, 'long-text': 46 };
const widestValue = 20;
// The cell's own edges and its indent.
const padding = 3;
// Excel's filter button covers the end of the header's last line.
const filterButton = 2;
const bold = 1.06;
const linesOfHeader = 3;
// Some readers lack the font that the widths are reckoned for.
const safety = 0.95;
const lineHeight = 15;

/** The height of a row of one line, in points. */
export const rowHeight = 18;

/** The width of a column, in characters: as given, else for its header and a sample of its cells. */
export function columnWidth(column: NamedColumn, sample: readonly SheetCell[]): number {
  const { header, kind, width } = column;
  if (width !== undefined) return width;
  const content = sample.reduce((widest: number, cell) => widen(widest, shownText(cell, kind)), 0);
  const fitted = Math.min(widest[kind] ?? widestValue, content / safety + padding);
  return Math.ceil(Math.max(narrowest, fitted, headerWidth(header)));
}

/** The least widths of the columns in which the labels and values of key figures stand. */
export function figureWidths(figures: readonly KeyFigure[]): readonly number[] {
  if (figures.length === 0) return [];
  const widthFor = (texts: readonly string[]): number =>
    Math.ceil((Math.max(...texts.map(textWidth)) * bold) / safety + padding);
  return [
    widthFor(figures.map(({ label }) => label)),
    widthFor(figures.map(({ value, kind }) => shownText(value, kind))),
  ];
}

function widen(width: number, text: string): number {
  if (surelyFits(text, width)) return width;
  return text.split('\n').reduce((widest, line) => Math.max(widest, textWidth(line)), width);
}

function headerWidth(header: string): number {
  const words = header.split(/\s+/).map((word) => textWidth(word) * bold);
  const spread = (textWidth(header) * bold) / linesOfHeader;
  return Math.min(widestValue, Math.max(spread, ...words)) / safety + filterButton + padding;
}

/** How many lines a header takes in a column of the given width. */
export function headerLines(header: string, width: number): number {
  return wrappedLines(header, ((width - filterButton - padding) / bold) * safety);
}

/** The height of a header row whose fullest header has that many lines, in points. */
export function headerHeight(lines: number): number {
  return lines * lineHeight + 9;
}

/** How many lines a cell's text takes in a column of the given width. */
export function cellLines(cell: SheetCell, width: number): number {
  return typeof cell === 'string' ? wrappedLines(cell, (width - padding) * safety) : 1;
}

/** The height of a row whose fullest cell has that many lines, in points; Excel stops at 409. */
export function heightOfLines(lines: number): number {
  return Math.min(409, lines * lineHeight + rowHeight - lineHeight);
}

// About how a cell is shown; the reader's own signs may differ.
function shownText(cell: SheetCell, kind: ColumnKind): string {
  if (typeof cell === 'number') return shownNumber(cell, kind);
  if (typeof cell === 'string') return kind === 'date' ? shownDay(cell) : cell;
  if (cell === null || typeof cell === 'boolean') return String(cell ?? '');
  return 'formula' in cell ? shownText(cell.value, kind) : cell.text;
}

function shownDay(text: string): string {
  return parseCalendarDay(text) === undefined ? text : '00.00.0000';
}

function shownNumber(value: number, kind: ColumnKind): string {
  if (kind === 'share') return `${Math.round(value * 100)} %`;
  const whole = String(Math.trunc(value)).replace(/\B(?=(?:\d{3})+$)/g, ' ');
  if (kind === 'money') return `${whole} kr`;
  return kind === 'fte' || !Number.isInteger(value) ? `${whole},00` : whole;
}
