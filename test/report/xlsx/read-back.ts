import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { Sheet, TableSheet, Workbook, WorkbookNote } from '../../../src/report/xlsx/model.ts';
import { workbookBytes } from '../../../src/report/xlsx/write-workbook.ts';

/** The text of a part; throws where there is none. */
export type Parts = (path: string) => string;

/** A written workbook, as another library reads it and as the XML it is. */
export interface ReadBack {
  readonly book: ExcelJS.Workbook;
  readonly part: Parts;
  readonly notes: readonly WorkbookNote[];
}

/** A workbook of the given sheets. */
export function workbookOf(...sheets: Sheet[]): Workbook {
  return {
    title: 'Kompetanseplan for Fjordvik',
    language: 'nb',
    creator: 'kompass',
    created: '2027-01-15T00:00:00Z',
    print: { page: 'Side', of: 'av' },
    sheets,
  };
}

/** A sheet with one table; everything but the columns and rows has a value already. */
export function tableOf(
  table: Pick<TableSheet, 'columns' | 'rows'> & Partial<TableSheet>,
): TableSheet {
  return { kind: 'table', name: 'Tiltak', tableName: 'Tiltak', ...table };
}

/** The parts of an .xlsx file, by path. */
export function partsOf(bytes: Uint8Array): Parts {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  return (path) => {
    const part = parts.get(path);
    if (part === undefined) throw new Error(`no part is called ${path}`);
    return part;
  };
}

/** Writes the workbook and reads it with exceljs. */
export async function readBack(workbook: Workbook): Promise<ReadBack> {
  const { bytes, notes } = workbookBytes(workbook);
  const book = new ExcelJS.Workbook();
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  await book.xlsx.load(buffer);
  return { book, part: partsOf(bytes), notes };
}

/** The sheet of that name. */
export function sheetNamed(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet is called ${name}`);
  return sheet;
}
