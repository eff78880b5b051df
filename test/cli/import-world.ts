import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { below, SMALL_PLAN } from './small-plan.ts';
import { type Circumstances, type Ending, type Files, inFolder, kompass } from './test-world.ts';

/** Runs `importer` for the plan folder `plan` of a folder. */
export const importIn = (
  folder: string,
  words: readonly string[],
  given: Circumstances = {},
): Promise<Ending> =>
  kompass(['importer', ...words, '--mappe', 'plan'], { workingFolder: folder, ...given });

/** A folder with a small plan in `plan`, and other files. */
export const withPlan = <T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> =>
  inFolder({ ...below('plan', SMALL_PLAN), ...files }, use);

/** The texts of the plan, by file. */
export function planIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(join(folder, 'plan')).sort();
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, 'plan', name), 'utf8')]),
  );
}

/** Answers one after the other; then the input ends. */
export function answering(...answers: readonly string[]) {
  const asked: string[] = [];
  const left = [...answers];
  const ask = (question: string): Promise<string | null> => {
    asked.push(question);
    return Promise.resolve(left.shift() ?? null);
  };
  return { asked, given: { terminal: true, ask, columns: 200 } };
}

/** Fills in cells of a workbook with another library. */
export async function fillIn(
  path: string,
  change: (book: ExcelJS.Workbook) => void,
): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  change(book);
  await book.xlsx.writeFile(path);
}

/** The cell in the row whose first cell is so, under a title of the header. */
export function cellFor(sheet: ExcelJS.Worksheet, row: string, title: string): ExcelJS.Cell {
  let found: ExcelJS.Cell | undefined;
  let column = 0;
  sheet.eachRow((cells) => {
    cells.eachCell((cell, place) => {
      if (cell.text === title) column = place;
    });
    cells.eachCell((cell) => {
      if (cell.text === row && column > 0) found = cells.getCell(column);
    });
  });
  if (found === undefined) throw new Error(`no cell for ${row} and ${title}`);
  return found;
}
