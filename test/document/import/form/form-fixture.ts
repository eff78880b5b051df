import ExcelJS from 'exceljs';
import { checkFolder } from '../../../../src/document/check-folder.ts';
import type { FormImport } from '../../../../src/document/import/form/form-records.ts';
import { type ReadForms, readForms } from '../../../../src/document/import/form/read-forms.ts';
import type { Grid } from '../../../../src/document/import/grid.ts';
import { type KnownPlan, knownPlan } from '../../../../src/document/import/known-plan.ts';
import { type Matched, matchImports } from '../../../../src/document/import/match/match.ts';
import type { MatchOptions } from '../../../../src/document/import/match/resolver.ts';
import { readGrids } from '../../../../src/document/import/read-grids.ts';
import { loadPublished } from '../../../../src/document/reference.ts';
import type { FormKeys, FormKind } from '../../../../src/domain/form-workbook.ts';
import type { Notice } from '../../../../src/domain/import-notices.ts';
import { KEY_SHEET } from '../../../../src/domain/round-workbook.ts';
import { standardCatalogue } from '../../../../src/generated/data/standard-catalogue.ts';
import type { Katalog } from '../../../../src/generated/types.ts';
import { buildForms, type NamedForm } from '../../../../src/report/form/build-forms.ts';
import type { FormDivision } from '../../../../src/report/form/form-input.ts';
import { workbookBytes } from '../../../../src/report/xlsx/write-workbook.ts';
import { formInputOf, keysIn } from '../../../report/form/form-fixture.ts';
import type { Lang } from '../../../report/report-fixtures.ts';
import { filesOf, type Texts, TODAY } from '../../check.ts';

/** What is known of the files of a plan folder, with another standard catalogue if need be. */
export async function planOf(texts: Texts, katalog: Katalog = standardCatalogue) {
  const { documents } = await checkFolder(filesOf(texts), { today: TODAY });
  const { reference } = await loadPublished();
  return knownPlan(documents, { katalog, fornavn: reference.firstNames });
}

export interface FormOf {
  readonly kind: FormKind;
  readonly division?: FormDivision;
  readonly lang?: Lang;
}

/** The forms of a plan folder, as they are mailed. */
export async function formsOf(
  texts: Texts,
  { kind, division = 'enhet', lang = 'nb' }: FormOf,
): Promise<NamedForm[]> {
  return buildForms(kind, division, await formInputOf(texts, lang));
}

/** The keys of all forms of a plan, in both written forms. */
export async function wordingsOf(texts: Texts): Promise<FormKeys[]> {
  const keys: FormKeys[] = [];
  for (const lang of ['nb', 'nn'] as const) {
    const input = await formInputOf(texts, lang);
    for (const kind of ['oversikt', 'krav', 'tiltak', 'behovsmelding'] as const) {
      keys.push(...buildForms(kind, 'samlet', input).map(({ workbook }) => keysIn(workbook)));
    }
  }
  return keys;
}

export type Edit = (book: ExcelJS.Workbook) => void;

/** The form as it comes back, after somebody has filled it in in another program. */
export async function returned(
  { name, workbook }: NamedForm,
  edit?: Edit,
): Promise<readonly Grid[]> {
  const { bytes } = workbookBytes(workbook);
  if (edit === undefined) return readGrids({ fil: name, bytes }).grids;
  const book = new ExcelJS.Workbook();
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  await book.xlsx.load(buffer);
  edit(book);
  const edited = new Uint8Array(await book.xlsx.writeBuffer());
  return readGrids({ fil: name, bytes: edited }).grids;
}

/** The sheet of that name. */
export function sheet(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const found = book.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet is called ${name}`);
  return found;
}

/** The rows and columns of the cells with a text. */
function find(own: ExcelJS.Worksheet, text: string): { row: number; column: number }[] {
  const found: { row: number; column: number }[] = [];
  own.eachRow((cells, row) => {
    cells.eachCell((one, column) => {
      if (one.text === text) found.push({ row, column });
    });
  });
  return found;
}

/** Where a title of the table stands: below what may be called the same above the table. */
function header(own: ExcelJS.Worksheet, title: string): { row: number; column: number } {
  const found = find(own, title).at(-1);
  if (found === undefined) throw new Error(`${own.name} has no column ${title}`);
  return found;
}

/** The cell in the row of a text and under a title. */
export function cell(own: ExcelJS.Worksheet, text: string, title: string): ExcelJS.Cell {
  const [first] = find(own, text);
  if (first === undefined) throw new Error(`${own.name} has no row ${text}`);
  return own.getCell(first.row, header(own, title).column);
}

/** The cell in the first free row of a table, counted from the title of a column that must be filled. */
export function freeCell(own: ExcelJS.Worksheet, title: string, first: string): ExcelJS.Cell {
  const { row, column } = header(own, first);
  let free = row + 1;
  while (own.getCell(free, column).text !== '') free += 1;
  return own.getCell(free, header(own, title).column);
}

/** Takes the sheet away by which forms are known. */
export function withoutKeys(book: ExcelJS.Workbook): void {
  book.removeWorksheet(sheet(book, KEY_SHEET).id);
}

export interface Imported {
  readonly plan: KnownPlan;
  readonly read: ReadForms;
  readonly matched: Matched;
}

const NOBODY: Omit<MatchOptions, 'plan'> = {
  setups: [],
  streng: false,
  nyeEnheter: false,
  answers: new Map(),
};

/** Reads grids into a plan. */
export function imported(
  grids: readonly Grid[],
  plan: KnownPlan,
  more: { readonly wordings?: readonly FormKeys[] } & Partial<MatchOptions> = {},
): Imported {
  const { wordings = [], ...options } = more;
  const read = readForms(grids, { plan, wordings: () => wordings });
  const sheets = { forms: read.forms, imports: [] };
  return { plan, read, matched: matchImports(sheets, { ...NOBODY, ...options, plan }) };
}

/** A notice in one line: where, what, and with which facts. */
export function inBrief({ ark, celle, kode, fakta }: Notice): string {
  const place = [ark, celle].filter((part) => part !== null).join('!');
  const facts = Object.values(fakta).map((fact) => JSON.stringify(fact));
  return [place, kode, ...facts].filter((part) => part !== '').join(' ');
}

/** All that is said of forms and of what they mean. */
export function said({ read, matched }: Imported): string[] {
  const own = read.forms.flatMap((form: FormImport) => form.notices);
  return [...read.notices, ...own, ...matched.notices].map(inBrief);
}

/** The changes without the places where they were read. */
export function changed({ matched: { changes } }: Imported): Record<string, unknown> {
  const bare = Object.entries(changes).map(([list, items]) => [
    list,
    (items as readonly Record<string, unknown>[]).map(
      ({ fil: _fil, ark: _ark, celle: _celle, rad: _rad, kolonne: _kolonne, ...rest }) => rest,
    ),
  ]);
  return Object.fromEntries(bare.filter(([, items]) => items?.length !== 0));
}
