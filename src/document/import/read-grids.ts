import { noticeOf, type OtherFile, type Saying } from '../../domain/import-notices.ts';
import { beginsWith, nullSide, UTF16_MARKS } from '../byte-marks.ts';
import { megabytes } from '../limits.ts';
import { formatOf } from '../xlsx/format.ts';
import { MOST_MEGABYTES, readWorkbook, sizeFault } from '../xlsx/read-workbook.ts';
import { type GridCell, isBlank, sheetPlace } from './grid.ts';
import { type ReadGrids, readCsv, type TableFile } from './read-csv.ts';
import { sheetGrids } from './sheet-grid.ts';

const SIGNATURES: readonly (readonly [OtherFile, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['bilde', [0x89, 0x50, 0x4e, 0x47]],
  ['bilde', [0xff, 0xd8, 0xff]],
  ['bilde', [0x47, 0x49, 0x46, 0x38]],
  ['pakket', [0x1f, 0x8b]],
  ['pakket', [0x37, 0x7a, 0xbc, 0xaf]],
  ['pakket', [0x52, 0x61, 0x72, 0x21]],
];

/** How texts that are no tables begin, behind blanks. Old systems call a page of HTML «.xls». */
const OPENINGS: readonly (readonly [OtherFile, RegExp])[] = [
  ['rtf', /^\{\\rtf/],
  ['json', /^(?:\{\s*["}]|\[\s*[[{"\]])/],
  ['html', /^<(?:!doctype html|html|head|body|table|meta|style|div)\b/i],
  ['xml', /^<(?:\?xml|!--|[a-z][\w:.-]*[\s/>])/i],
  ['yaml', /^(?:---\s+|#[^\n]*\n\s*)*dokument:\s/],
];

/** The beginning of a text says what it is. */
const OPENING = 2048;

/** So much of a file says whether it is text. */
const SAMPLE = 65_536;

/** More signs that nobody can see than this are not slips in a text. */
const MOST_UNSEEN = 0.01;

/** Control characters, but those from tab to carriage return. */
const isUnseen = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32);

function isBinary(bytes: Uint8Array): boolean {
  const isMarked = Object.values(UTF16_MARKS).some((mark) => beginsWith(bytes, mark));
  if (isMarked || nullSide(bytes) !== null) return false;
  const sample = bytes.subarray(0, SAMPLE);
  return sample.filter(isUnseen).length > sample.length * MOST_UNSEEN;
}

/** What the file is, if it is plainly no table. */
function otherFile(bytes: Uint8Array): OtherFile | undefined {
  const signature = SIGNATURES.find(([, mark]) => beginsWith(bytes, mark));
  if (signature !== undefined) return signature[0];
  if (isBinary(bytes)) return 'binaer';
  // One byte a sign is near enough for the words that these begin with, in UTF-16 too.
  const opening = String.fromCharCode(...bytes.subarray(0, OPENING)).replaceAll('\0', '');
  const start = opening.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*/, '');
  return OPENINGS.find(([, pattern]) => pattern.test(start))?.[0];
}

function refusal(fil: string, saying: Saying): ReadGrids {
  return { grids: [], notices: [noticeOf(sheetPlace({ fil, ark: null }), saying)] };
}

function readSheets({ fil, bytes }: TableFile): ReadGrids {
  const read = readWorkbook(bytes);
  return 'fault' in read
    ? refusal(fil, { kode: 'fil/arbeidsbok', fakta: { feil: read.fault } })
    : sheetGrids(fil, read.sheets);
}

/** Says of a file in which nothing is written that it is empty, if nothing else is said against it. */
function orEmpty({ grids, notices }: ReadGrids, fil: string): ReadGrids {
  const isBlankRow = (row: readonly GridCell[]): boolean => row.every(isBlank);
  const isEmpty = grids.every(({ rows }) => rows.every(isBlankRow));
  const isRefused = notices.some(({ alvor }) => alvor === 'feil');
  return isEmpty && !isRefused ? refusal(fil, { kode: 'fil/tom', fakta: {} }) : { grids, notices };
}

/**
 * Reads the sheets of a workbook or the table of a CSV file, by what the file is and not what it is
 * called. Where nothing can be read there are no grids, and a notice says why. Never throws for what
 * is in the file.
 */
export function readGrids(file: TableFile): ReadGrids {
  const { fil, bytes } = file;
  if (sizeFault(bytes.length) !== null) {
    const fakta = { megabyte: megabytes(bytes.length), grense: MOST_MEGABYTES };
    return refusal(fil, { kode: 'fil/for-stor', fakta });
  }
  if (formatOf(bytes)?.kode !== 'ikke-arbeidsbok') return orEmpty(readSheets(file), fil);
  const slag = otherFile(bytes);
  return slag === undefined
    ? orEmpty(readCsv(file), fil)
    : refusal(fil, { kode: 'fil/ikke-tabell', fakta: { slag } });
}
