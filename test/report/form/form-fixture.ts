import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../../../src/document/check-folder.ts';
import { type FormKeys, readFormKeys } from '../../../src/domain/form-workbook.ts';
import { KEY_SHEET, type KeyRow } from '../../../src/domain/round-workbook.ts';
import { schemes } from '../../../src/generated/data/schemes.ts';
import { standardCatalogue } from '../../../src/generated/data/standard-catalogue.ts';
import type { NamedForm } from '../../../src/report/form/build-forms.ts';
import type { FormInput } from '../../../src/report/form/form-input.ts';
import type { SheetCell, TableSheet, Workbook } from '../../../src/report/xlsx/model.ts';
import { filesOf, type Texts, TODAY } from '../../document/check.ts';
import { CATALOGUES, type Lang } from '../report-fixtures.ts';

/** The files of one of the example plan folders. */
export function exampleFiles(name: string): Texts {
  const folder = join(import.meta.dirname, '../../../examples', name);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}

/** What forms are made from, for the files of a plan folder. */
export async function formInputOf(texts: Texts, lang: Lang = 'nb'): Promise<FormInput> {
  const { documents, competences } = await checkFolder(filesOf(texts), { today: TODAY });
  const [plan] = documents.plan;
  if (plan === undefined) throw new Error('no plan');
  const { id, utgave, omraader = [], skala = [] } = standardCatalogue;
  return {
    catalogue: CATALOGUES[lang],
    plan,
    documents,
    competences: [...competences.values()].filter((one) => one !== null),
    areas: [...omraader, ...documents.katalog.flatMap((own) => own.omraader ?? [])],
    scale: skala,
    editions: [{ id, utgave }],
    schemes: schemes.ordninger,
    today: TODAY,
  };
}

/** The table of a name in a workbook; throws where there is none. */
export function tableIn({ sheets }: Workbook, name: string): TableSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found?.kind !== 'table') throw new Error(`no table is called ${name}`);
  return found;
}

/** A cell as it is shown: the value of a formula, the text of a mark. */
export function shown(cell: SheetCell | undefined): string | number | boolean | null {
  if (cell === undefined || cell === null || typeof cell !== 'object') return cell ?? null;
  return 'formula' in cell ? cell.value : cell.text;
}

/** The rows of a table, each by the titles of its columns; without what is empty. */
export function rowsIn(sheet: TableSheet): Record<string, unknown>[] {
  const titles = sheet.columns.map(({ title }) => title);
  return [...sheet.rows].map((row) =>
    Object.fromEntries(
      row.flatMap((cell, at) => (shown(cell) === null ? [] : [[titles[at], shown(cell)]])),
    ),
  );
}

/** The workbook of a form; throws where there is none. */
export function bookOf(form: NamedForm | undefined): Workbook {
  if (form === undefined) throw new Error('no form');
  return form.workbook;
}

/** The texts of the sheet that says what to do. */
export function guideOf({ sheets }: Workbook): string[] {
  const [guide] = sheets;
  if (guide?.kind !== 'text') throw new Error('a form begins with what to do');
  return guide.blocks.flatMap((block) => (block.block === 'figure' ? [] : [block.text]));
}

/** What the hidden sheet of a form says. */
export function keysIn(workbook: Workbook): FormKeys {
  const rows = [...tableIn(workbook, KEY_SHEET).rows].map(
    ([key, value]): KeyRow => [String(key), String(value)],
  );
  const keys = readFormKeys(rows);
  if (keys === null) throw new Error('no key sheet');
  return keys;
}
