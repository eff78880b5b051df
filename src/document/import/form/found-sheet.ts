import type { FormKeys, FormSheetKeys } from '../../../domain/form-workbook.ts';
import { type Notice, noticeOf } from '../../../domain/import-notices.ts';
import { cellText, type Grid, type GridCell, placeIn, seenText, sheetPlace } from '../grid.ts';
import { compactText } from '../header-text.ts';
import type { SourceText } from '../records.ts';

/** A sheet of a form as it came back: where its header is now, and its columns. */
export interface FoundSheet {
  readonly grid: Grid;
  readonly keys: FormSheetKeys;
  /** From 0. */
  readonly header: number;
  /** The columns (from 0) by their keys; what is missing or there twice is not in it. */
  readonly columns: ReadonlyMap<string, number>;
  /** The unit that all of it is about: an id, or, where only the sheet itself tells, its title. */
  readonly enhet: SourceText | null;
}

/** The sheets of a workbook, and what there is to say of those that are missing or too many. */
export interface FoundSheets {
  readonly sheets: readonly FoundSheet[];
  readonly notices: readonly Notice[];
}

/** A title as titles are compared: people change case and blanks without meaning anything by it. */
export const comparable = (text: string): string => seenText(text).toLowerCase();

/** Of the titles of a sheet, as many must be in its header. */
const MOST_TITLES = 0.8;

/** A row, and how many of the titles stand in it. */
interface HeaderRow {
  readonly row: number;
  readonly hits: number;
}

function hitsIn(cells: readonly GridCell[], titles: ReadonlySet<string>): number {
  const texts = new Set(cells.map((cell) => comparable(cellText(cell))));
  return [...titles].filter((title) => texts.has(title)).length;
}

/** The row where the header was, if it is there yet, or the first that has the most of its titles. */
function headerRow({ rows }: Grid, { kolonner, overskrift }: FormSheetKeys): HeaderRow {
  const titles = new Set([...kolonner.values()].map(comparable));
  const before = overskrift - 1;
  let best: HeaderRow = { row: before, hits: hitsIn(rows[before] ?? [], titles) };
  if (best.hits === titles.size) return best;
  for (const [row, cells] of rows.entries()) {
    if (cells.length <= best.hits) continue;
    const hits = hitsIn(cells, titles);
    if (hits > best.hits) best = { row, hits };
  }
  return best;
}

/** Whether the grid has nearly all titles of a sheet. */
export function looksLike(grid: Grid, keys: FormSheetKeys): boolean {
  return headerRow(grid, keys).hits >= keys.kolonner.size * MOST_TITLES;
}

/** The title of a sheet: the first text above its table, which on a unit's sheet is the unit. */
function titleOf(grid: Grid, header: number): SourceText | null {
  for (const [row, cells] of grid.rows.slice(0, header).entries()) {
    const column = cells.findIndex((cell) => cellText(cell) !== '');
    if (column >= 0) return { ...placeIn(grid, row, column), tekst: cellText(cells[column]) };
  }
  return null;
}

function columnsOf(grid: Grid, keys: FormSheetKeys, header: number) {
  const cells = grid.rows.slice(header, header + 1).flat();
  const texts = cells.map((cell) => comparable(cellText(cell)));
  const columns = new Map<string, number>();
  const notices: Notice[] = [];
  for (const [key, tittel] of keys.kolonner) {
    const [first, second] = texts.flatMap((text, column) =>
      text === comparable(tittel) ? [column] : [],
    );
    if (first === undefined) {
      const fakta = { tittel };
      notices.push(noticeOf(sheetPlace(grid), { kode: 'skjema/mangler-kolonne', fakta }));
    } else if (second === undefined) columns.set(key, first);
    else {
      const fakta = { overskrift: tittel, felt: key };
      notices.push(noticeOf(placeIn(grid, header, second), { kode: 'kolonne/dobbel', fakta }));
    }
  }
  return { columns, notices };
}

/** A sheet whose header is found; which unit it is about is known beforehand or stands on it. */
function foundSheet(grid: Grid, keys: FormSheetKeys): { sheet: FoundSheet; notices: Notice[] } {
  const { row: header } = headerRow(grid, keys);
  const { columns, notices } = columnsOf(grid, keys, header);
  const isOfUnit = keys.slag === 'beholdning';
  const titled = isOfUnit ? titleOf(grid, header) : null;
  const enhet = keys.enhet === null ? titled : { ...sheetPlace(grid), tekst: keys.enhet };
  return { sheet: { grid, keys, header, columns, enhet }, notices };
}

/** Whether a sheet, whatever it is called now, is titled as the one that is looked for. */
function isTitled(grid: Grid, keys: FormSheetKeys, names: ReadonlyMap<string, string>): boolean {
  const title = compactText(titleOf(grid, headerRow(grid, keys).row)?.tekst ?? '');
  const wanted = [keys.navn, names.get(keys.enhet ?? '') ?? ''].map(compactText);
  return title !== '' && wanted.includes(title);
}

interface Search {
  readonly form: FormKeys;
  /** The names of units, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Those that are not yet known to be a sheet of the form. */
  readonly left: Set<Grid>;
  readonly found: Map<FormSheetKeys, Grid>;
}

function take(keys: FormSheetKeys, grid: Grid, { left, found }: Search): void {
  left.delete(grid);
  found.set(keys, grid);
}

/** A sheet by its name has something of the header; by anything else it must have nearly all. */
const FEWEST_TITLES = 2;

function takeNamed({ form, left, found, ...search }: Search): void {
  for (const keys of form.ark) {
    const named = [...left].find(({ ark }) => ark === keys.navn);
    if (named !== undefined && headerRow(named, keys).hits >= FEWEST_TITLES) {
      take(keys, named, { form, left, found, ...search });
    }
  }
}

const missingFrom = ({ form, found }: Search): FormSheetKeys[] =>
  form.ark.filter((keys) => !found.has(keys));

function takeTitled(search: Search): void {
  for (const keys of missingFrom(search)) {
    const grid = [...search.left].find(
      (each) => looksLike(each, keys) && isTitled(each, keys, search.names),
    );
    if (grid !== undefined) take(keys, grid, search);
  }
}

/** What neither name nor title tells, but of whose kind one is missing and one left. */
function takeOnlyLeft(search: Search): void {
  const missing = missingFrom(search);
  for (const keys of missing) {
    const rivals = missing.filter(({ slag }) => slag === keys.slag);
    const [only, ...others] = [...search.left].filter((grid) => looksLike(grid, keys));
    const isCertain = rivals.length === 1 && others.length === 0;
    if (only !== undefined && isCertain) take(keys, only, search);
  }
}

/** The units, as they are called on sheets that are found. */
function titledUnits({ found, names }: Search): Set<string> {
  const titles = [...found.keys()].flatMap(({ navn, enhet }) => [navn, names.get(enhet ?? '')]);
  return new Set(titles.map((title) => compactText(title ?? '')));
}

/** A sheet that the form did not have: of another unit, moved here from its form, or a copy. */
function takeExtra(search: Search): Notice[] {
  const units = titledUnits(search);
  return [...search.left].flatMap((grid) => {
    const like = search.form.ark.find((keys) => looksLike(grid, keys));
    if (like === undefined) return [];
    const title = compactText(titleOf(grid, headerRow(grid, like).row)?.tekst ?? '');
    if (like.slag !== 'beholdning' || units.has(title)) {
      return [noticeOf(sheetPlace(grid), { kode: 'skjema/ekstra-ark', fakta: {} })];
    }
    take({ ...like, navn: String(grid.ark), enhet: null, rader: [] }, grid, search);
    return [];
  });
}

/**
 * Finds the sheets of a form among the grids of its workbook, wherever they and their columns have
 * been moved and whatever they are called now. `names` are those of the units, by id.
 */
export function findSheets(
  grids: readonly [Grid, ...Grid[]],
  form: FormKeys,
  names: ReadonlyMap<string, string>,
): FoundSheets {
  const left = new Set(grids.filter(({ hidden }) => !hidden));
  const search: Search = { form, names, left, found: new Map() };
  takeNamed(search);
  takeTitled(search);
  takeOnlyLeft(search);
  const [{ fil }] = grids;
  const missing = missingFrom(search).map(({ navn }) =>
    noticeOf(sheetPlace({ fil, ark: navn }), { kode: 'skjema/mangler-ark', fakta: { navn } }),
  );
  const extra = takeExtra(search);
  const read = [...search.found].map(([keys, grid]) => foundSheet(grid, keys));
  return {
    sheets: read.map(({ sheet }) => sheet),
    notices: [...missing, ...extra, ...read.flatMap(({ notices }) => notices)],
  };
}
