import { type ImportPlace, type Notice, noticeOf } from '../../domain/import-notices.ts';
import type { BodyRow, CellText } from './body-rows.ts';
import type { SheetField } from './fields.ts';
import type { FigureColumn } from './figure-columns.ts';
import { placeIn } from './grid.ts';
import { type HoldingBook, newHoldingBook, type Pair } from './holding-book.ts';
import { newPrivacy, type Privacy, publicText } from './privacy.ts';
import type { ReadyTable } from './ready-table.ts';
import type { SourceText } from './records.ts';
import { newRequirementBook, type RequirementBook } from './requirement-book.ts';
import { type FactColumn, factColumns, newUnitBook, type UnitBook } from './unit-book.ts';
import { type TableUnit, unitOfTable } from './unit-of-table.ts';

/** A table of figures as it is gone through. */
export interface CountReader {
  readonly ready: ReadyTable;
  readonly columns: readonly FigureColumn[];
  readonly facts: readonly FactColumn[];
  readonly privacy: Privacy;
  readonly holdings: HoldingBook;
  readonly requirements: RequirementBook;
  readonly units: UnitBook;
  readonly tableUnit: TableUnit | undefined;
  readonly notices: Notice[];
  readonly seen: {
    /** Rows with nothing filled in. */
    empty: number;
    /** There are figures of no unit. */
    unitless: boolean;
    /** The unit of all of the table has been used. */
    tableUnit: boolean;
    /** The row of which it is told that a name is missing. */
    incomplete: number;
  };
}

export function newCountReader(ready: ReadyTable, columns: readonly FigureColumn[]): CountReader {
  return {
    ready,
    columns,
    facts: factColumns(ready),
    privacy: newPrivacy(ready.vocabulary),
    holdings: newHoldingBook(ready.vocabulary.scale.map(({ nivaa }) => nivaa)),
    requirements: newRequirementBook(),
    units: newUnitBook(ready),
    tableUnit: unitOfTable(ready),
    notices: [],
    seen: { empty: 0, unitless: false, tableUnit: false, incomplete: -1 },
  };
}

/** The names that the figures of a row are about. */
export interface Names {
  readonly unit: SourceText | undefined;
  readonly competence: SourceText | undefined;
}

export function columnOf({ columns }: ReadyTable, field: SheetField): number | undefined {
  return columns.find((column) => column.field === field)?.column;
}

/** Where a row has a field, or else where the row begins. */
export function fieldPlace(
  { columns, table }: ReadyTable,
  row: number,
  field: SheetField,
): ImportPlace {
  const of = columns.filter((column) => column.field === field);
  const column = of.reduce((_, found) => found.column, table.left);
  return placeIn(table.grid, row, column);
}

export function sourceOf({ table }: ReadyTable, { tekst, row, column }: CellText): SourceText {
  return { ...placeIn(table.grid, row, column), tekst };
}

function nameIn(
  { ready, privacy }: CountReader,
  row: BodyRow,
  field: SheetField,
): SourceText | undefined {
  const text = row.texts.get(field);
  return text && publicText(privacy, sourceOf(ready, text));
}

function unitIn(reader: CountReader, row: BodyRow): SourceText | undefined {
  if (row.texts.has('enhet')) return nameIn(reader, row, 'enhet');
  if (columnOf(reader.ready, 'enhet') !== undefined) return undefined;
  if (reader.tableUnit !== undefined) reader.seen.tableUnit = true;
  return reader.tableUnit?.unit;
}

/** The unit and the competence of a row, if they are there and are not about a person. */
export function namesIn(reader: CountReader, row: BodyRow): Names {
  return { unit: unitIn(reader, row), competence: nameIn(reader, row, 'kompetanse') };
}

/** What the figures of a column are about: its header may name the unit or the competence. */
export function namesFor(
  reader: CountReader,
  { subject, column }: FigureColumn,
  names: Names,
): Names {
  if (subject === undefined) return names;
  const { grid, headerRow } = reader.ready.table;
  const source = { ...placeIn(grid, headerRow, column), tekst: subject.tekst };
  return subject.kind === 'kompetanse'
    ? { ...names, competence: source }
    : { ...names, unit: source };
}

/** Tells of a row that it lacks a name, once. */
export function tellMissing(reader: CountReader, { row }: BodyRow, felt: SheetField): void {
  if (reader.seen.incomplete === row) return;
  reader.seen.incomplete = row;
  const place = fieldPlace(reader.ready, row, felt);
  reader.notices.push(noticeOf(place, { kode: 'rad/mangler', fakta: { felt } }));
}

/** The unit and the competence of a figure; undefined, and told, if one of them is missing. */
export function pairOf(reader: CountReader, row: BodyRow, names: Names): Pair | undefined {
  const { unit, competence } = names;
  if (competence === undefined) {
    if (!row.texts.has('kompetanse')) tellMissing(reader, row, 'kompetanse');
    return undefined;
  }
  if (unit !== undefined) return { enhet: unit, kompetanse: competence };
  // One that is there and not used is about a person, which is told already.
  if (row.texts.has('enhet')) return undefined;
  if (columnOf(reader.ready, 'enhet') === undefined) reader.seen.unitless = true;
  else tellMissing(reader, row, 'enhet');
  return undefined;
}
