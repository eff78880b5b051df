import type { Catalogue } from '../../messages/catalogue.ts';
import type {
  Block,
  Cell,
  Column,
  ColumnKind,
  Figure,
  Mark,
  Prose,
  Section,
  Table,
} from '../view.ts';
import type { ShownGap } from './shown-gap.ts';

/** A column with what it shows of an item. */
export interface Field<T> {
  readonly column: Column;
  readonly cell: (item: T) => Cell;
}

type Maker<T> = (key: string, title: string, cell: (item: T) => Cell) => Field<T>;

/** Short ways to write the fields of a table, one for each kind of column. */
export interface FieldMakers<T> {
  readonly text: Maker<T>;
  readonly long: Maker<T>;
  readonly count: Maker<T>;
  readonly share: Maker<T>;
  readonly money: Maker<T>;
  readonly date: Maker<T>;
  readonly year: Maker<T>;
}

/** The makers of fields over items of one type. */
export function fieldMakers<T>(): FieldMakers<T> {
  const of =
    (kind: ColumnKind): Maker<T> =>
    (key, title, cell) => ({ column: { key, title, kind }, cell });
  return {
    text: of('text'),
    long: of('long-text'),
    count: of('count'),
    share: of('share'),
    money: of('money'),
    date: of('date'),
    year: of('year'),
  };
}

/** The field with its cells standing out by their value. */
export function emphasised<T>(
  field: Field<T>,
  emphasis: NonNullable<Column['emphasis']>,
): Field<T> {
  return { ...field, column: { ...field.column, emphasis } };
}

/** The items as a table, a row each. */
export function tableOf<T>(
  table: Pick<Table, 'name' | 'description'>,
  fields: readonly Field<T>[],
  items: readonly T[],
): Table {
  return {
    ...table,
    columns: fields.map(({ column }) => column),
    rows: items.map((item) => fields.map(({ cell }) => cell(item))),
  };
}

/** Cells that are not values, in the words of a language. */
export interface Marks {
  readonly none: Mark;
  readonly unknown: Mark;
  readonly hidden: Mark;
}

/** The marks of a language. */
export function marksOf({ gap, round }: Catalogue): Marks {
  return {
    none: { mark: 'none', text: gap.notApplicable },
    unknown: { mark: 'unknown', text: gap.unknown },
    hidden: { mark: 'hidden', text: round.hidden },
  };
}

/** Writes labelled figures of one kind. */
export function figureMaker(kind: ColumnKind): (key: string, label: string, value: Cell) => Figure {
  return (key, label, value) => ({ block: 'figure', key, label, value, kind });
}

/** A sum of gaps as a cell. */
export function shownCell(shown: ShownGap, catalogue: Catalogue): Cell {
  const { hidden, unknown } = marksOf(catalogue);
  if (shown === null) return unknown;
  return shown === 'skjult' ? hidden : shown;
}

/** What is not a figure. */
export function isProse(block: Block): block is Prose {
  return block.block !== 'figure';
}

/** The texts of a section, without its figures. */
export function textsOf({ blocks }: Section): string[] {
  return blocks.filter(isProse).map(({ text }) => text);
}
