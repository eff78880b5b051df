import exceljs from 'exceljs';
import { rows, TITLES } from './rows.ts';

/** Writes the table with the streaming writer of exceljs, plain: no styles, no shared strings. */
export async function write(filename: string, count: number): Promise<void> {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename });
  const sheet = book.addWorksheet('Kompetansegap');
  sheet.addRow([...TITLES]).commit();
  for (const row of rows(count)) sheet.addRow(row).commit();
  sheet.commit();
  await book.commit();
}
