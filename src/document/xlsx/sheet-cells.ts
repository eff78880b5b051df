import { damaged, tooMuch } from './fault.ts';
import { type Package, readPart } from './package.ts';
import { type TextGatherer, textGatherer, unescapeText } from './shared-texts.ts';

/** What a cell holds. An error is what Excel shows: `#REF!`. Null is a formula not yet computed. */
export type CellValue = string | number | boolean | { readonly error: string } | null;

/** A cell with something in it. */
export interface ReadCell {
  /** Such as `C12`. */
  readonly address: string;
  /** From 0. */
  readonly column: number;
  /** Days are numbers counted from 30 December 1899, or text if the file has them so. */
  readonly value: CellValue;
  readonly formula: boolean;
  /** Its number format shows a day or a time. */
  readonly date: boolean;
}

/** A row with cells in it, in the order of their columns. */
export interface ReadRow {
  /** From 1. */
  readonly number: number;
  readonly cells: readonly ReadCell[];
}

/** Cells that are shown as one: rows from 1 and columns from 0, all four inclusive. */
export interface ReadMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is written on a sheet. */
export interface SheetContent {
  readonly rows: readonly ReadRow[];
  readonly merged: readonly ReadMerge[];
}

/** What the cells of all sheets need to be understood. */
export interface CellContext {
  readonly parts: Package;
  readonly texts: readonly string[];
  readonly dateStyles: readonly boolean[];
  /** Days are counted from 1904, as on the first Macs. */
  readonly is1904: boolean;
  /** How many more cells the workbook may have. */
  readonly room: { cells: number };
}

/** More is no sheet that people fill in. */
export const MOST_CELLS = 2_000_000;

/** Days from 30 December 1899 to 1 January 1904. */
const DAYS_TO_1904 = 1462;

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_383;

/** A cell that is being read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  formula: boolean;
  raw: string;
}

/** The column (from 0) of letters such as `AB`, or -1. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The letters of a column (from 0), such as `AB`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

const ADDRESS = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/;

/** What is known while the events of a sheet are gone through. */
interface Reading {
  readonly path: string;
  readonly context: CellContext;
  readonly gatherer: TextGatherer;
  readonly rows: ReadRow[];
  readonly merged: ReadMerge[];
  /** The row that was met last, from 1, and the column in it, from 0. */
  row: number;
  column: number;
  cells: ReadCell[];
  cell: OpenCell | undefined;
  isInValue: boolean;
}

function openRow(reading: Reading, r: string | undefined): void {
  const number = r === undefined ? reading.row + 1 : Number(r);
  const follows = Number.isInteger(number) && number > reading.row && number <= LAST_ROW;
  if (!follows) throw damaged(reading.path);
  reading.row = number;
  reading.column = -1;
  reading.cells = [];
}

/** The column that a cell stands in; one without an address stands after the last. */
function placeOf({ path, row, column }: Reading, address: string | undefined): number {
  if (address === undefined) return column + 1;
  const [, letters = '', number] = ADDRESS.exec(address) ?? [];
  const place = columnOf(letters);
  if (Number(number) !== row || place <= column || place > LAST_COLUMN) throw damaged(path);
  return place;
}

function openCell(reading: Reading, { r, t = 'n', s = '0' }: Readonly<Record<string, string>>) {
  const column = placeOf(reading, r);
  reading.column = column;
  reading.cell = { column, type: t, style: Number(s), formula: false, raw: '' };
}

function sharedText({ path, context }: Reading, raw: string): string {
  const text = context.texts[Number(raw)];
  if (text === undefined) throw damaged(path);
  return text;
}

function numberIn(raw: string, { context }: Reading, date: boolean): number | string {
  const number = Number(raw);
  // What is no number is shown as it stands, and refused by whoever wants a number there.
  if (Number.isNaN(number)) return raw;
  return date && context.is1904 ? number + DAYS_TO_1904 : number;
}

/** The value of a cell; null if there is nothing in it. */
function contentOf(reading: Reading, { type, raw }: OpenCell, date: boolean): CellValue {
  if (type === 'inlineStr') return reading.gatherer.take();
  if (type === 'str') return unescapeText(raw);
  if (raw === '') return null;
  if (type === 's') return sharedText(reading, raw);
  if (type === 'b') return raw === '1' || raw === 'true';
  if (type === 'e') return { error: raw };
  return type === 'd' ? raw : numberIn(raw, reading, date);
}

function takeRoom({ context: { room } }: Reading): void {
  room.cells -= 1;
  if (room.cells < 0) throw tooMuch('celler', MOST_CELLS);
}

const RANGE = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6}):\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** A merged range says how cells look, so one that cannot be read is passed by. */
function addMerge(reading: Reading, ref = ''): void {
  const [, left = '', top, right = '', bottom] = RANGE.exec(ref) ?? [];
  if (top === undefined) return;
  takeRoom(reading);
  reading.merged.push({
    top: Number(top),
    left: columnOf(left),
    bottom: Number(bottom),
    right: columnOf(right),
  });
}

function closeCell(reading: Reading, cell: OpenCell): void {
  const { context, row, cells } = reading;
  const { column, style, formula, type } = cell;
  const date = type === 'd' || context.dateStyles[style] === true;
  const value = contentOf(reading, cell, date);
  const isEmpty = !formula && (value === null || value === '');
  reading.cell = undefined;
  if (isEmpty) return;
  takeRoom(reading);
  cells.push({ address: columnLetters(column) + row, column, value, formula, date });
}

function open(reading: Reading, name: string, attributes: Readonly<Record<string, string>>): void {
  const { cell } = reading;
  if (name === 'row') openRow(reading, attributes['r']);
  else if (name === 'c') openCell(reading, attributes);
  else if (name === 'mergeCell') addMerge(reading, attributes['ref']);
  else if (cell === undefined) return;
  else if (name === 'f') cell.formula = true;
  else if (name === 'v') reading.isInValue = true;
  else reading.gatherer.open(name, attributes);
}

function close(reading: Reading, name: string): void {
  const { cell } = reading;
  reading.isInValue = false;
  if (name === 'row' && reading.cells.length > 0) {
    reading.rows.push({ number: reading.row, cells: reading.cells });
  }
  if (cell === undefined) return;
  if (name === 'c') closeCell(reading, cell);
  else reading.gatherer.close(name);
}

/** Reads the cells of a sheet; empty ones, however they look, are left out. Throws WorkbookError. */
export function readCells(path: string, context: CellContext): SheetContent {
  const reading: Reading = {
    path,
    context,
    gatherer: textGatherer(),
    rows: [],
    merged: [],
    row: 0,
    column: -1,
    cells: [],
    cell: undefined,
    isInValue: false,
  };
  readPart(context.parts, path, {
    open: (name, attributes) => open(reading, name, attributes),
    close: (name) => close(reading, name),
    text: (text) => {
      const { cell, isInValue, gatherer } = reading;
      if (cell !== undefined && isInValue) cell.raw += text;
      else gatherer.text(text);
    },
  });
  return { rows: reading.rows, merged: reading.merged };
}
