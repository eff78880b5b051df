import { type Notice, noticeOf } from '../../domain/import-notices.ts';
import { coveredCells } from './covered-cells.ts';
import type { SheetField } from './fields.ts';
import { cellText, type GridCell, isBlank, placeIn } from './grid.ts';
import type { ReadyTable } from './ready-table.ts';
import type { SheetColumn } from './sheet-column.ts';
import { rowAt } from './sheet-table.ts';
import { isKnownUnit, isUnitLike } from './vocabulary.ts';

/** A text of a sheet by its row and column. */
export interface CellText {
  readonly tekst: string;
  readonly row: number;
  readonly column: number;
}

/** A row of a table that is neither empty, a sum nor a note. */
export interface BodyRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
  /** What stands in the column of a field; also where a merged cell, or the row above, says it. */
  readonly texts: ReadonlyMap<SheetField, CellText>;
}

/** The rows of a table, and what there is to say of those left out. */
export interface Body {
  readonly rows: readonly BodyRow[];
  readonly notices: readonly Notice[];
}

/** Fields whose merged cells say the same of all the rows they cover; figures are not shared. */
const NAMING: ReadonlySet<SheetField> = new Set<SheetField>([
  'ansvar',
  'enhet',
  'frist',
  'kompetanse',
  'maalgruppe',
  'nivaa',
  'orgnr',
  'start',
  'tiltak',
  'tjeneste',
]);

const SUM =
  /^(?:del)?sum(?:mer)?(?![\p{L}])|^total(?:t|sum)?(?![\p{L}])|^i ?alt(?![\p{L}])|^til ?sam(?:men|an)(?![\p{L}])|^gjennomsnitt|^snitt(?![\p{L}])|^(?:average|all)(?![\p{L}])|^Σ/iu;
const NOTE =
  /^(?:\*|¹|\d\)|kilde|kjelde|merk(?:nad)?:|merk at|note|obs|forklaring|sist oppdatert|oppdatert|utfylt|fylt ut|nivå ?\d ?[=:]|\d ?=)/i;
const LONGEST_NAME = 80;

/** The rows as they are gone through. */
interface Pass {
  readonly ready: ReadyTable;
  /** The columns of naming fields. */
  readonly naming: readonly { readonly field: SheetField; readonly column: number }[];
  /** The rows in which merged cells begin, for the cells below that they cover. */
  readonly covered: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
  /** Texts of cells: names come again and again. */
  readonly seen: Map<GridCell | undefined, string>;
  readonly carried: Map<SheetField, CellText>;
  readonly counts: Map<SheetField, number>;
  readonly sums: number[];
  readonly notes: number[];
}

function passOver(ready: ReadyTable): Pass {
  const naming = ready.columns.flatMap(({ field, column }) =>
    field !== null && NAMING.has(field) ? [{ field, column }] : [],
  );
  const columns = naming.map(({ column }) => column);
  const covered = coveredCells(ready.table, columns);
  return {
    ready,
    naming,
    covered,
    seen: new Map(),
    carried: new Map(),
    counts: new Map(),
    sums: [],
    notes: [],
  };
}

/** The cells of a row that belong to the table and have something in them. */
function filledIn({ ready }: Pass, cells: readonly GridCell[]): SheetColumn[] {
  return ready.columns.filter(({ column }) => !isBlank(cells[column]));
}

function textAt({ ready, covered, seen }: Pass, row: number, column: number): CellText | undefined {
  const { rows } = ready.table.grid;
  const cell = rows[row]?.[column];
  let own = seen.get(cell);
  if (own === undefined) {
    own = cellText(cell);
    seen.set(cell, own);
  }
  if (own !== '') return { tekst: own, row, column };
  const above = covered.size === 0 ? undefined : covered.get(`${row}/${column}`);
  const tekst = above === undefined ? '' : cellText(rows[above.row]?.[above.column]);
  return above === undefined || tekst === '' ? undefined : { tekst, ...above };
}

/** What a row that leaves a name empty has from the rows above it. */
function carry(pass: Pass, texts: Map<SheetField, CellText>): void {
  const isPerLevel = pass.ready.layout === 'lang' && texts.has('nivaa');
  const fields: SheetField[] = ['enhet', ...(isPerLevel ? (['kompetanse'] as const) : [])];
  for (const field of fields) {
    const above = pass.carried.get(field);
    if (texts.has(field) || above === undefined) continue;
    texts.set(field, above);
    pass.counts.set(field, (pass.counts.get(field) ?? 0) + 1);
    const service = pass.carried.get('tjeneste');
    if (field === 'enhet' && service !== undefined && !texts.has('tjeneste')) {
      texts.set('tjeneste', service);
    }
  }
}

function textsOf(pass: Pass, row: number): Map<SheetField, CellText> {
  const texts = new Map<SheetField, CellText>();
  for (const { field, column } of pass.naming) {
    const source = textAt(pass, row, column);
    if (source !== undefined) texts.set(field, source);
  }
  const isNew = texts.has('enhet');
  carry(pass, texts);
  if (isNew) pass.carried.delete('tjeneste');
  for (const field of ['enhet', 'tjeneste', 'kompetanse'] as const) {
    const text = texts.get(field);
    if (text !== undefined) pass.carried.set(field, text);
  }
  return texts;
}

function isSum(pass: Pass, row: number, filled: readonly SheetColumn[]): boolean {
  const cells = rowAt(pass.ready.table.grid, row);
  return filled.some(({ field, column }, index) => {
    if (index > 0 && (field === null || !NAMING.has(field))) return false;
    const cell = cells[column];
    return typeof cell === 'string' && SUM.test(cell.trimStart());
  });
}

/** A name of a unit alone in a row, above the competences it has. */
function isSection(pass: Pass, text: string): boolean {
  const { columns, vocabulary } = pass.ready;
  if (columns.some(({ field }) => field === 'enhet')) return false;
  return isUnitLike(text, vocabulary);
}

function isNote(pass: Pass, text: string): boolean {
  if (NOTE.test(text)) return true;
  return text.length > LONGEST_NAME && !isKnownUnit(text, pass.ready.vocabulary);
}

type Lone = 'section' | 'note' | undefined;

/** What a row is in which only one cell says something. */
function loneCell(pass: Pass, row: number, filled: readonly SheetColumn[]): Lone {
  const [only, ...others] = filled;
  if (only === undefined || others.length > 0 || pass.ready.columns.length < 2) return undefined;
  const { grid } = pass.ready.table;
  const text = cellText(grid.rows[row]?.[only.column]);
  if (isSection(pass, text)) {
    pass.carried.set('enhet', { tekst: text, row, column: only.column });
    return 'section';
  }
  const isNaming = only.field !== null && NAMING.has(only.field);
  const isText = typeof grid.rows[row]?.[only.column] === 'string';
  return isText && (!isNaming || isNote(pass, text)) ? 'note' : undefined;
}

function bodyRow(pass: Pass, row: number): BodyRow | undefined {
  const cells = rowAt(pass.ready.table.grid, row);
  const filled = filledIn(pass, cells);
  if (filled.length === 0) return undefined;
  if (isSum(pass, row, filled)) {
    pass.sums.push(row);
    pass.carried.clear();
    return undefined;
  }
  const lone = loneCell(pass, row, filled);
  if (lone === 'note') pass.notes.push(row);
  return lone === undefined ? { row, cells, texts: textsOf(pass, row) } : undefined;
}

/** How many rows a notice lists. */
const MOST_LISTED = 10;

function leftOut(
  { ready }: Pass,
  kode: 'tabell/sumrader' | 'tabell/merknadsrader',
  rows: readonly number[],
): Notice[] {
  const { grid } = ready.table;
  const [first] = rows;
  if (first === undefined) return [];
  const rader = rows.slice(0, MOST_LISTED).map((row) => grid.lines?.[row] ?? row + 1);
  const place = placeIn(grid, first, ready.table.left);
  return [noticeOf(place, { kode, fakta: { rader, antall: rows.length } })];
}

function carriedNotices({ ready, counts, naming }: Pass): Notice[] {
  const { grid, headerRow } = ready.table;
  return [...counts].flatMap(([felt, antall]) => {
    const column = naming.find(({ field }) => field === felt)?.column;
    // Under a heading that names the unit, nothing is guessed.
    if (column === undefined) return [];
    const place = placeIn(grid, headerRow, column);
    return [noticeOf(place, { kode: 'gjett/baaret-ned', fakta: { felt, antall } })];
  });
}

/**
 * Goes through the rows of a table with their names, without the empty ones, sums and notes. Gives
 * what there is to say of those left out.
 */
export function eachBodyRow(ready: ReadyTable, take: (row: BodyRow) => void): Notice[] {
  const pass = passOver(ready);
  for (const row of ready.table.body) {
    const found = bodyRow(pass, row);
    if (found !== undefined) take(found);
  }
  return [
    ...leftOut(pass, 'tabell/sumrader', pass.sums),
    ...leftOut(pass, 'tabell/merknadsrader', pass.notes),
    ...carriedNotices(pass),
  ];
}

/** The rows of a table, all at once. */
export function readBody(ready: ReadyTable): Body {
  const rows: BodyRow[] = [];
  const notices = eachBodyRow(ready, (row) => rows.push(row));
  return { rows, notices };
}
