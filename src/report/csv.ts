import { parseCalendarDay } from './calendar-day.ts';
import { cleanText, runsAsFormula } from './safe-text.ts';
import { type Cell, type Column, isMark, type Row } from './view.ts';

/** What a CSV file holds: a view's table, or rows that come one by one. */
export interface CsvTable {
  readonly columns: readonly Column[];
  readonly rows: Iterable<Row>;
}

/**
 * `norsk` is what Norwegian Excel reads with a double click: UTF-8 with a byte order mark, titles
 * as header, semicolon, decimal comma, days as 15.01.2027. `rfc4180` is for programs: no mark,
 * keys as header, comma, decimal point, ISO days. Both end lines with CRLF.
 */
export type CsvDialect = 'norsk' | 'rfc4180';

interface Signs {
  readonly mark: string;
  readonly header: 'title' | 'key';
  readonly separator: string;
  readonly decimal: string;
}

const signsOf: Record<CsvDialect, Signs> = {
  norsk: { mark: '\ufeff', header: 'title', separator: ';', decimal: ',' },
  rfc4180: { mark: '', header: 'key', separator: ',', decimal: '.' },
};

const chunkLength = 65_536;

/** What stands for a hidden figure, as in the tables of Statistics Norway. */
export const HIDDEN = ':';

/**
 * The table as CSV, in pieces of about 64 kB. Text that a spreadsheet might run as a formula gets
 * an apostrophe in front, inside quotes (OWASP, CSV injection); numbers stay numbers, -3 too.
 * A program that reads the file back takes one leading apostrophe away again.
 */
export function* csvText({ columns, rows }: CsvTable, dialect: CsvDialect): Generator<string> {
  const { mark, header, separator } = signsOf[dialect];
  const headers = columns.map((column) => quoteSylk(textField(column[header])));
  let chunk = `${mark}${headers.join(separator)}\r\n`;
  for (const row of rows) {
    const fields = columns.map((column, index) => field(row[index] ?? '', column, dialect));
    chunk += `${fields.join(separator)}\r\n`;
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

// Excel takes a file that begins with the letters ID for another format (SYLK).
function quoteSylk(header: string): string {
  return header.startsWith('ID') ? `"${header}"` : header;
}

/** What a reader of the CSV finds as the name of a column. */
export function csvHeader(column: Column, dialect: CsvDialect): string {
  const header = column[signsOf[dialect].header];
  return runsAsFormula(header) ? `'${cleanText(header)}` : cleanText(header);
}

/** The signs of a dialect, as those who describe the files need them. */
export function csvSigns(dialect: CsvDialect): Pick<Signs, 'separator' | 'decimal'> {
  return signsOf[dialect];
}

function field(cell: Cell, column: Column, dialect: CsvDialect): string {
  if (typeof cell === 'number') return numberField(cell, signsOf[dialect].decimal);
  if (isMark(cell)) return cell.mark === 'hidden' ? HIDDEN : textField(cell.text);
  const isNorwegianDay = column.kind === 'date' && dialect === 'norsk';
  return textField(isNorwegianDay ? norwegianDay(cell) : cell);
}

function numberField(value: number, decimal: string): string {
  if (!Number.isFinite(value)) throw new RangeError(`a cell cannot hold the number ${value}`);
  return String(value).replace('.', decimal);
}

function norwegianDay(text: string): string {
  const isDay = parseCalendarDay(text) !== undefined;
  return isDay ? text.split('-').toReversed().join('.') : text;
}

function textField(text: string): string {
  const clean = cleanText(text);
  const quoted = clean.replaceAll('"', '""');
  if (runsAsFormula(text)) return `"'${quoted}"`;
  return /[";,\t\n]|^\s|\s$/.test(clean) ? `"${quoted}"` : clean;
}
