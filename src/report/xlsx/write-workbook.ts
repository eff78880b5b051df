import { type ArchivePiece, archive } from './archive.ts';
import type { Workbook, WorkbookNote } from './model.ts';
import {
  appPropertiesPart,
  contentTypesPart,
  corePropertiesPart,
  rootRelationsPart,
  sheetRelationsPart,
  workbookPart,
  workbookRelationsPart,
} from './package-parts.ts';
import { nameEntries, type SheetEntry, sheetEntries } from './sheet-entries.ts';
import type { Desk } from './sheet-frame.ts';
import { newStringPool, stringsPart } from './string-pool.ts';
import { newStyleBook } from './style-book.ts';
import { stylesPart } from './styles-part.ts';
import { tablePart } from './table-part.ts';
import { tableSheetPart } from './table-sheet.ts';
import { textSheetPart } from './text-sheet.ts';

/**
 * The bytes of an .xlsx file, a chunk at a time, from rows that are read once. Pure: the same
 * workbook gives the same bytes. Returns what the reader of the file should be told.
 * Throws RangeError for more rows or cells than a sheet holds and for numbers that are not finite.
 */
export function writeWorkbook(workbook: Workbook): Generator<Uint8Array, WorkbookNote[]> {
  return archive(workbookPieces(workbook));
}

/** A workbook as one array of bytes, with its notes. */
export function workbookBytes(workbook: Workbook): { bytes: Uint8Array; notes: WorkbookNote[] } {
  const chunks: Uint8Array[] = [];
  const writing = writeWorkbook(workbook);
  let next = writing.next();
  for (; !next.done; next = writing.next()) chunks.push(next.value);
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return { bytes, notes: next.value };
}

function* workbookPieces(workbook: Workbook): Generator<ArchivePiece, WorkbookNote[]> {
  const { entries, taken } = sheetEntries(workbook.sheets);
  const styles = newStyleBook();
  const strings = newStringPool();
  const notes: WorkbookNote[] = [];
  yield* file('[Content_Types].xml', contentTypesPart(entries));
  yield* file('_rels/.rels', rootRelationsPart());
  yield* file('docProps/core.xml', corePropertiesPart(workbook));
  yield* file('docProps/app.xml', appPropertiesPart(workbook));
  const content = { entries, names: nameEntries(entries, taken), live: workbook.live === true };
  yield* file('xl/workbook.xml', workbookPart(content));
  yield* file('xl/_rels/workbook.xml.rels', workbookRelationsPart(entries));
  for (const entry of entries) {
    yield* sheetPieces(entry, {
      store: { sheet: entry.name, strings, notes },
      styles,
      language: workbook.language,
      words: { ...workbook.print, workbook: workbook.title, sheet: entry.heading },
      selected: entry.number === 1,
    });
  }
  yield* file('xl/styles.xml', stylesPart(styles));
  yield { path: 'xl/sharedStrings.xml' };
  yield* stringsPart(strings);
  return notes;
}

function* file(path: string, text: string): Generator<ArchivePiece> {
  yield { path };
  yield text;
}

function* sheetPieces(entry: SheetEntry, desk: Desk): Generator<ArchivePiece> {
  yield { path: `xl/worksheets/sheet${entry.number}.xml` };
  if (entry.kind === 'text') {
    yield* textSheetPart(entry.sheet, desk);
    return;
  }
  const lastRow = yield* tableSheetPart(entry, desk);
  const { table } = entry;
  yield* file(`xl/worksheets/_rels/sheet${entry.number}.xml.rels`, sheetRelationsPart(table));
  yield* file(`xl/tables/table${table}.xml`, tablePart(entry, lastRow));
}
