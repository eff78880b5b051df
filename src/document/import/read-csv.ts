import {
  type Charset,
  type Notice,
  noticeOf,
  type Saying,
  type Separator,
} from '../../domain/import-notices.ts';
import { MAX_LINE, megabytes } from '../limits.ts';
import { type DecodedTable, decodeTable } from './charset.ts';
import { type CsvRecords, csvRecords, MOST_FIELDS, MOST_ROWS } from './csv-records.ts';
import { type Grid, isBlank, sheetPlace } from './grid.ts';
import { declaredSeparator, findSeparator } from './separator.ts';

/** A file as it was given; what it is written with is found out where nobody says. */
export interface TableFile {
  /** As people named it. */
  readonly fil: string;
  readonly bytes: Uint8Array;
  readonly tegnsett?: Charset;
  readonly skilletegn?: Separator;
}

/** The sheets or the table of a file, and what there is to say about it. */
export interface ReadGrids {
  readonly grids: readonly Grid[];
  readonly notices: readonly Notice[];
}

const LINES_SHOWN = 10;

/** Rows this much rarer than the others are not another table, but broken by a separator. */
const RARE = 0.1;

/** Signs that a spreadsheet takes for the beginning of a formula; a safe writer puts ' before them. */
const SAFE = /^'(?:[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]|[\t\r\n])/u;

function withoutApostrophes(rows: CsvRecords['rows'], text: string): CsvRecords['rows'] {
  if (!text.includes("'")) return rows;
  return rows.map((row) => {
    if (!row.some((field) => field.startsWith("'"))) return row;
    return row.map((field) => (SAFE.test(field) ? field.slice(1) : field));
  });
}

/** How many fields most rows have. */
function usualWidth(rows: CsvRecords['rows']): number {
  const times = new Map<number, number>();
  for (const { length } of rows) if (length > 0) times.set(length, (times.get(length) ?? 0) + 1);
  let [usual, most] = [0, 0];
  for (const [width, count] of times) if (count > most) [usual, most] = [width, count];
  return usual;
}

function sayWideRows({ rows, lines }: CsvRecords, kolonner: number): Saying[] {
  const isWide = (row: readonly string[]) =>
    row.length > kolonner && row.some((field, column) => column >= kolonner && !isBlank(field));
  const wide = rows.flatMap((row, index) => (isWide(row) ? lines.slice(index, index + 1) : []));
  if (wide.length === 0 || wide.length > rows.length * RARE) return [];
  const fakta = { linjer: wide.slice(0, LINES_SHOWN), antall: wide.length, kolonner };
  return [{ kode: 'csv/for-brede-rader', fakta }];
}

function sayStopped({ stopped }: CsvRecords): Saying[] {
  if (stopped === null) return [];
  const grense = stopped === 'rader' ? MOST_ROWS : MOST_FIELDS;
  return [{ kode: 'csv/avkortet', fakta: { hva: stopped, grense } }];
}

function sayQuotes({ oddQuotes }: CsvRecords): Saying[] {
  if (oddQuotes.length === 0) return [];
  const linjer = oddQuotes.slice(0, LINES_SHOWN);
  return [{ kode: 'csv/sitat', fakta: { linjer, antall: oddQuotes.length } }];
}

function sayLongLines({ longLines }: CsvRecords): Saying[] {
  const grense = megabytes(MAX_LINE);
  return longLines
    .slice(0, LINES_SHOWN)
    .map((linje) => ({ kode: 'csv/lang-linje', fakta: { linje, grense } }));
}

function sayDoubt({ tegnsett, doubtfulLine: linje }: DecodedTable): Saying[] {
  return linje === null ? [] : [{ kode: 'csv/tegnsett-usikkert', fakta: { tegnsett, linje } }];
}

function withoutNulls(text: string): { text: string; says: Saying[] } {
  if (!text.includes('\0')) return { text, says: [] };
  const left = text.replaceAll('\0', '');
  const antall = text.length - left.length;
  return { text: left, says: [{ kode: 'csv/nul-tegn', fakta: { antall } }] };
}

interface Separated {
  readonly separator: Separator;
  /** The table, without the line that declares its separator. */
  readonly text: string;
  readonly firstLine: number;
  readonly says: readonly Saying[];
}

function separated(text: string, asked: Separator | undefined): Separated {
  const declared = declaredSeparator(text);
  const table = text.slice(declared?.length ?? 0);
  const found = asked ?? declared?.separator ?? findSeparator(table);
  const says: Saying[] = found === null ? [{ kode: 'csv/en-kolonne', fakta: {} }] : [];
  return { separator: found ?? ';', text: table, firstLine: declared === null ? 1 : 2, says };
}

/** Reads a table written as text, and says how it was read. */
export function readCsv({ fil, bytes, ...asked }: TableFile): ReadGrids {
  const decoded = decodeTable(bytes, asked.tegnsett);
  const plain = withoutNulls(decoded.text);
  const place = sheetPlace({ fil, ark: null });
  if (plain.text.trim() === '') {
    return { grids: [], notices: [noticeOf(place, { kode: 'fil/tom', fakta: {} })] };
  }
  const { separator, text, firstLine, says } = separated(plain.text, asked.skilletegn);
  const records = csvRecords(text, separator, { firstLine });
  const rows = withoutApostrophes(records.rows, text);
  const kolonner = usualWidth(rows);
  const { tegnsett, bom } = decoded;
  const readAs = { tegnsett, bom, skilletegn: separator, rader: rows.length, kolonner };
  const sayings: Saying[] = [
    { kode: 'csv/lest-som', fakta: readAs },
    ...sayDoubt(decoded),
    ...plain.says,
    ...says,
    ...sayQuotes(records),
    ...sayLongLines(records),
    ...sayStopped(records),
    ...sayWideRows(records, kolonner),
  ];
  return {
    grids: [{ fil, ark: null, hidden: false, rows, lines: records.lines, merged: [], keys: null }],
    notices: sayings.map((saying) => noticeOf(place, saying)),
  };
}
