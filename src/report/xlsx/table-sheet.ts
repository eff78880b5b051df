import { cellXml, textXml } from './cell-xml.ts';
import {
  cellLines,
  columnWidth,
  figureWidths,
  headerHeight,
  headerLines,
  heightOfLines,
  rowHeight,
} from './column-widths.ts';
import { conditionalXml, figureHeat } from './conditional.ts';
import { figureXml, noteLooks } from './figure-row.ts';
import { type Ink, textInk, type ValueStyle, valueInk } from './ink.ts';
import { headerLook, inputLook, isText, leadLook, titleLook } from './looks.ts';
import type { SheetCell, TableSheet } from './model.ts';
import { figuresAbove, type NamedColumn, type TableEntry } from './sheet-entries.ts';
import { type Desk, lockXml, pageSetup, sheetStart } from './sheet-frame.ts';
import { validationXml } from './validation.ts';

const lastRowOfExcel = 1_048_576;
const sampleSize = 250;

/** A table's sheet, row by row; returns the number of its last row. */
export function* tableSheetPart(entry: TableEntry, desk: Desk): Generator<string, number> {
  const { sheet, headerRow } = entry;
  const rows = sheet.rows[Symbol.iterator]();
  const sample = take(rows, sampleSize);
  const columns = layColumns(entry, sample, desk);
  const view = {
    selected: desk.selected,
    frozenRows: sheet.frozenHeader === false ? 0 : headerRow,
    frozenColumns: sheet.frozenColumns ?? 0,
  };
  const widths = columns.map(({ width }) => width);
  yield sheetStart(view, widths) + introXml(sheet, desk) + headerXml(columns, headerRow, desk);
  const content = sample.length > 0 ? chain(sample, rows) : [[sheet.emptyText ?? null]];
  const last = yield* bodyXml(content, headerRow, { desk, columns });
  const body = { first: headerRow + 1, last };
  const above = figuresAbove(sheet);
  const figures = figureHeat(above);
  const { rules, extension } = conditionalXml(columns, body, figures.next);
  const validations = validationXml(entry.columns, body, above);
  yield `</sheetData>${lockXml(sheet)}${figures.rules}${rules}${validations}`;
  yield `${pageSetup(desk.words, sheet.pagesWide)}${ignoredErrors(entry.columns, last)}`;
  yield `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>${extension}</worksheet>`;
  return last;
}

interface LaidColumn {
  readonly column: NamedColumn;
  readonly width: number;
  readonly ink: Ink;
  /** The largest number in it so far. */
  largest: number;
}

function layColumns(
  { columns, sheet: { figures = [] } }: TableEntry,
  sample: readonly (readonly SheetCell[])[],
  { styles, language }: Desk,
): LaidColumn[] {
  const least = figureWidths(figures);
  return columns.map((column, index) => {
    const cells = sample.map((row) => row[index] ?? null);
    return {
      column,
      width: Math.max(columnWidth(column, cells), least[index] ?? 0),
      ink: valueInk(styles, valueStyle(column, language)),
      largest: 0,
    };
  });
}

function valueStyle({ kind, input, inputs }: NamedColumn, language: Desk['language']): ValueStyle {
  const open = input !== undefined || inputs !== undefined;
  return open ? { kind, language, change: inputLook } : { kind, language };
}

function take<T>(iterator: Iterator<T>, count: number): T[] {
  const taken: T[] = [];
  while (taken.length < count) {
    const next = iterator.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

function* chain<T>(first: readonly T[], rest: Iterator<T>): Generator<T> {
  yield* first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

function introXml(sheet: TableSheet, desk: Desk): string {
  return linesXml(sheet, desk) + figureRows(sheet, desk);
}

function figureRows(sheet: TableSheet, desk: Desk): string {
  return figuresAbove(sheet)
    .map(({ figure, row }) => {
      const cells = figureXml(figure, { row, note: noteLooks.flowing, desk });
      return `<row r="${row}" ht="${rowHeight}" customHeight="1">${cells}</row>`;
    })
    .join('');
}

function linesXml({ title, lead = [] }: TableSheet, desk: Desk): string {
  const lines = [
    ...(title === undefined ? [] : [{ text: title, look: titleLook, height: 30 }]),
    ...lead.map((text) => ({ text, look: leadLook, height: 16 })),
  ];
  return lines
    .map(({ text, look, height }, index) => {
      const ink = textInk(desk.styles, look);
      const cell = textXml(desk.store, text, { address: `A${index + 1}`, ink });
      return `<row r="${index + 1}" ht="${height}" customHeight="1">${cell}</row>`;
    })
    .join('');
}

function headerXml(columns: readonly LaidColumn[], row: number, desk: Desk): string {
  const cells = columns.map(({ column: { letters, header, kind } }) => {
    const ink = textInk(desk.styles, headerLook(kind));
    return textXml(desk.store, header, { address: letters + row, ink });
  });
  const lines = columns.map(({ column, width }) => headerLines(column.header, width));
  const height = headerHeight(Math.max(...lines));
  return `<row r="${row}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
}

interface Body {
  readonly desk: Desk;
  readonly columns: readonly LaidColumn[];
}

function* bodyXml(
  rows: Iterable<readonly SheetCell[]>,
  headerRow: number,
  body: Body,
): Generator<string, number> {
  let number = headerRow;
  for (const row of rows) {
    number += 1;
    if (number > lastRowOfExcel || row.length > body.columns.length) {
      throw new RangeError(`${body.desk.store.sheet}, row ${number}: too many rows or cells`);
    }
    yield rowXml(row, number, body);
  }
  return number;
}

function rowXml(row: readonly SheetCell[], number: number, { desk, columns }: Body): string {
  let lines = 1;
  // One flat string a row: long chains of pieces are what the memory manager spends its time on.
  const cells = columns.map((laid, index) => {
    const cell = row[index] ?? null;
    if (typeof cell === 'number' && cell > laid.largest) laid.largest = cell;
    lines = Math.max(lines, cellLines(cell, laid.width));
    return cellXml(desk.store, cell, { address: laid.column.letters + number, ink: laid.ink });
  });
  const height = lines > 1 ? ` ht="${heightOfLines(lines)}"` : '';
  return `<row r="${number}"${height}>${cells.join('')}</row>`;
}

// Numbers of municipalities and the like are text here, and are meant to be.
function ignoredErrors(columns: readonly NamedColumn[], lastRow: number): string {
  const texts = columns.filter(({ kind }) => isText(kind));
  if (texts.length === 0) return '';
  const ranges = texts.map(({ letters }) => `${letters}1:${letters}${lastRow}`).join(' ');
  return `<ignoredErrors><ignoredError sqref="${ranges}" numberStoredAsText="1"/></ignoredErrors>`;
}
