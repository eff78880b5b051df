import { parseCalendarDay, spreadsheetDay } from '../calendar-day.ts';
import { cutText, runsAsFormula } from '../safe-text.ts';
import type { Ink, TextInk } from './ink.ts';
import type { FormulaCell, SheetCell, WorkbookNote } from './model.ts';
import { type StringPool, stringNumber } from './string-pool.ts';
import { escapeSheetText, textElement } from './xml.ts';

/** Where the cells of a sheet put the texts they share, and what had to be done to them. */
export interface TextStore {
  readonly sheet: string;
  readonly strings: StringPool;
  readonly notes: WorkbookNote[];
}

/** A cell's value at an address such as `C12`. */
export interface Place {
  readonly address: string;
  readonly ink: Ink;
}

// What a cell can hold, in UTF-16 units.
const textLimit = 32_767;

/** One cell of a sheet. Throws RangeError for a number that is not finite. */
export function cellXml(store: TextStore, cell: SheetCell, place: Place): string {
  const { address, ink } = place;
  if (typeof cell === 'string') return wordsXml(store, cell, place);
  if (typeof cell === 'number') {
    return valueXml(address, Number.isInteger(cell) ? ink.value : ink.broken, finite(cell));
  }
  if (typeof cell === 'boolean') {
    return `<c r="${address}" s="${ink.value}" t="b"><v>${Number(cell)}</v></c>`;
  }
  if (cell === null) return `<c r="${address}" s="${ink.value}"/>`;
  if ('formula' in cell) return formulaXml(cell, address, ink.value);
  return textXml(store, cell.text, { address, ink: ink[cell.mark] });
}

/** One cell that is nothing but text; no text is an empty cell with its look. */
export function textXml(store: TextStore, text: string, place: TextPlace): string {
  const { address, ink } = place;
  if (text === '') return `<c r="${address}" s="${ink.plain}"/>`;
  const style = runsAsFormula(text) ? ink.quoted : ink.plain;
  const whole = text.length > textLimit ? cutAndNote(store, text, address) : text;
  const number = stringNumber(store.strings, whole);
  return number === undefined
    ? `<c r="${address}" s="${style}" t="inlineStr"><is>${textElement(whole)}</is></c>`
    : `<c r="${address}" s="${style}" t="s"><v>${number}</v></c>`;
}

/** A text's address and look. */
export interface TextPlace {
  readonly address: string;
  readonly ink: TextInk;
}

function wordsXml(store: TextStore, text: string, { address, ink }: Place): string {
  const day = ink.days ? serialDay(text) : undefined;
  return day === undefined
    ? textXml(store, text, { address, ink: ink.text })
    : valueXml(address, ink.value, day);
}

function valueXml(address: string, style: number, value: number): string {
  return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
}

function formulaXml({ formula, value }: FormulaCell, address: string, style: number): string {
  const type = typeof value === 'string' ? ' t="str"' : '';
  const result = typeof value === 'string' ? escapeSheetText(value) : finite(value);
  return `<c r="${address}" s="${style}"${type}><f>${escapeSheetText(formula)}</f><v>${result}</v></c>`;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`a cell cannot hold the number ${value}`);
  return value;
}

function serialDay(text: string): number | undefined {
  const day = parseCalendarDay(text);
  return day === undefined ? undefined : spreadsheetDay(day);
}

function cutAndNote({ notes, sheet }: TextStore, text: string, cell: string): string {
  notes.push({ code: 'text-cut', sheet, cell, length: text.length });
  return cutText(text, textLimit);
}
