import { type Notice, noticeOf, type SheetLayout } from '../../domain/import-notices.ts';
import { draftColumn } from './draft-columns.ts';
import { nameOfField, type SheetField } from './fields.ts';
import { compactText } from './header-text.ts';
import { layoutOf } from './layout.ts';
import type { LevelScale } from './levels.ts';
import { scaleOfTable } from './scale-of-table.ts';
import { settleColumns } from './settle-columns.ts';
import { type ImportSetup, type ReadySetup, setupFor } from './setup.ts';
import type { SheetColumn } from './sheet-column.ts';
import { headerPlace, type SheetTable } from './sheet-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What tables are read by. */
export interface TableContext {
  readonly vocabulary: Vocabulary;
  readonly setups: readonly ImportSetup[];
  /** The year of the plan, for days written without one. */
  readonly aar: number | undefined;
}

/** A table whose columns are known: all that its rows are read by. */
export interface ReadyTable {
  readonly table: SheetTable;
  readonly columns: readonly SheetColumn[];
  /** Null where nothing in it is recognised. */
  readonly layout: SheetLayout | null;
  readonly scale: LevelScale;
  /** Whose the levels are is not known, so nothing is read. */
  readonly isUnreadable: boolean;
  readonly setup: ReadySetup;
  readonly vocabulary: Vocabulary;
  /** The year of the plan, for days written without one. */
  readonly aar: number | undefined;
  /** What there is to say of the columns. */
  readonly notices: readonly Notice[];
}

/** Fields that several columns may hold. */
const SHARED: ReadonlySet<SheetField> = new Set<SheetField>([
  'gap',
  'merknad',
  'omraade',
  'person',
  'sum',
  'utelat',
]);

function slotOf({ field, level, subject }: SheetColumn): string | undefined {
  if (field === null || SHARED.has(field)) return undefined;
  return [field, level ?? '', compactText(subject?.tekst ?? '')].join('/');
}

/** A column that is not used, as another is for the same field. */
const unused = ({ column, header }: SheetColumn): SheetColumn => {
  return { column, header, field: 'utelat', sure: true };
};

/** A sure column before guessed ones. */
function surest(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  return columns.map((column) => {
    const slot = slotOf(column);
    const isBeaten =
      !column.sure &&
      slot !== undefined &&
      columns.some((other) => other.sure && slotOf(other) === slot);
    return isBeaten ? unused(column) : column;
  });
}

/** A column that another is for the same field as. */
interface Double {
  readonly column: SheetColumn;
  readonly field: SheetField;
}

/** Columns for one field, of which none is more likely than the others. */
function doublesIn(columns: readonly SheetColumn[]): Double[] {
  return columns.flatMap((column) => {
    const slot = slotOf(column);
    const { field } = column;
    if (slot === undefined || field === null) return [];
    const isDouble = columns.some((other) => other !== column && slotOf(other) === slot);
    return isDouble ? [{ column, field }] : [];
  });
}

function doubleNotices(doubles: readonly Double[], table: SheetTable): Notice[] {
  return doubles.map(({ column: { column, header, level }, field }) => {
    const felt = nameOfField({ field, ...(level === undefined ? {} : { level }) });
    const fakta = { overskrift: header, felt };
    return noticeOf(headerPlace(table, column), { kode: 'kolonne/dobbel', fakta });
  });
}

/** Without one of these, the rest of a table says something else than it does with it. */
const NEEDED: ReadonlySet<SheetField> = new Set<SheetField>([
  'enhet',
  'kompetanse',
  'nivaa',
  'tiltak',
]);

/** The columns that can be used: where a level is double, none of the same figures can. */
function usable(columns: readonly SheetColumn[], doubles: readonly Double[]): SheetColumn[] {
  const fields = new Set(doubles.map(({ field }) => field));
  return columns.map((column) => {
    return column.field !== null && fields.has(column.field) ? unused(column) : column;
  });
}

function guesses(columns: readonly SheetColumn[], table: SheetTable): Notice[] {
  const guessed = columns.filter(({ field, sure, subject, header }) => {
    const isUsed = field !== null || subject !== undefined;
    return isUsed && !sure && header !== '';
  });
  return guessed.flatMap(({ column, header, field, level, subject }) => {
    const felt =
      field === null
        ? String(subject?.kind)
        : nameOfField({ field, ...(level === undefined ? {} : { level }) });
    const fakta = { overskrift: header, felt };
    return [noticeOf(headerPlace(table, column), { kode: 'gjett/kolonne', fakta })];
  });
}

/** That levels are of another scale, once. */
function crosswalk(
  { skala }: LevelScale,
  columns: readonly SheetColumn[],
  table: SheetTable,
): Notice[] {
  const first = columns.find(({ field, level, subject }) => {
    return level !== undefined || field === 'nivaa' || (field === null && subject !== undefined);
  });
  if (skala === 'egen' || first === undefined) return [];
  const place = headerPlace(table, first.column);
  return [noticeOf(place, { kode: 'verdi/omregnet-nivaa', fakta: { skala } })];
}

/** What the columns of a table are, by its headers, by a mapping that is for it, and by each other. */
export function readyTable(
  table: SheetTable,
  { setups, vocabulary, aar }: TableContext,
): ReadyTable {
  const headers = table.headers.flatMap(({ text, parent }) => [text, parent, `${parent} ${text}`]);
  const setup = setupFor(new Set(headers.map(compactText)), setups);
  const drafts = table.headers.map((header) => draftColumn(header, { vocabulary, setup }));
  const settled = settleColumns(drafts, table, vocabulary);
  const doubles = doublesIn(surest(settled));
  const columns = usable(surest(settled), doubles);
  const { scale, question } = scaleOfTable(table, columns, vocabulary.scale);
  const asked = question === undefined || setup.levels.size > 0 ? undefined : question;
  const layout = layoutOf(settled, table);
  const guessed =
    layout === null ? [] : [...guesses(columns, table), ...crosswalk(scale, columns, table)];
  return {
    table,
    columns,
    layout,
    scale,
    setup,
    vocabulary,
    aar,
    isUnreadable: asked !== undefined || doubles.some(({ field }) => NEEDED.has(field)),
    notices: [
      ...doubleNotices(doubles, table),
      ...guessed,
      ...(asked === undefined ? [] : [asked]),
    ],
  };
}
