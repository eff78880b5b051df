import type { GapRow } from '../domain/result.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { competenceName, type PlanNames, unitName } from './plan-names.ts';
import type { Cell, Column, Table } from './view.ts';

/** What the cells of a gap table need besides the rows. */
export interface GapWords {
  readonly catalogue: Catalogue;
  readonly names: PlanNames;
}

/** A figure, or the mark for what is not mapped. */
export function known(value: number | null, { gap }: Catalogue): Cell {
  return value ?? { mark: 'unknown', text: gap.unknown };
}

/** A figure, or the mark for what has no answer here; not mapped rows are unknown instead. */
function applicable(value: number | null, row: GapRow, catalogue: Catalogue): Cell {
  if (row.dekning === null) return known(null, catalogue);
  return value ?? { mark: 'none', text: catalogue.gap.notApplicable };
}

/** A column with what it shows of a row. */
export interface GapColumn {
  readonly column: Column;
  readonly cell: (row: GapRow) => Cell;
}

function columnsOf({ catalogue, names }: GapWords): readonly GapColumn[] {
  const { column, allUnits } = catalogue.gap;
  const { words } = catalogue;
  const none: Cell = { mark: 'none', text: catalogue.gap.notApplicable };
  return [
    { column: { key: 'krav', title: column.requirement, kind: 'text' }, cell: (row) => row.krav },
    {
      column: { key: 'kompetanse', title: column.competence, kind: 'text' },
      cell: (row) => competenceName(row.kompetanse, names, words.language),
    },
    {
      column: { key: 'tjeneste', title: column.service, kind: 'text' },
      cell: (row) => words.term(row.tjeneste),
    },
    {
      column: { key: 'enhet', title: column.place, kind: 'text' },
      cell: (row) => (row.enhet === null ? allUnits : unitName(row.enhet, names)),
    },
    { column: { key: 'nivaa', title: column.level, kind: 'count' }, cell: (row) => row.nivaa },
    {
      column: { key: 'viktighet', title: column.importance, kind: 'text' },
      cell: (row) => words.term(row.viktighet),
    },
    { column: { key: 'frist', title: column.due, kind: 'year' }, cell: (row) => row.frist ?? none },
    {
      column: { key: 'maalt_i', title: column.measuredIn, kind: 'text' },
      cell: (row) => words.term(row.maalt_i),
    },
    { column: { key: 'behov', title: column.need, kind: 'count' }, cell: (row) => row.behov },
    {
      column: { key: 'dekning', title: column.held, kind: 'count' },
      cell: (row) => known(row.dekning, catalogue),
    },
    {
      column: { key: 'gap', title: column.gap, kind: 'count', emphasis: 'gap-heat' },
      cell: (row) => known(row.gap, catalogue),
    },
    {
      column: {
        key: 'gap_etter_deling',
        title: column.afterSharing,
        kind: 'count',
        emphasis: 'bar',
      },
      cell: (row) => known(row.gap_etter_deling, catalogue),
    },
    {
      column: { key: 'overskudd', title: column.surplus, kind: 'count' },
      cell: (row) => known(row.overskudd, catalogue),
    },
    {
      column: { key: 'dekningsgrad', title: column.coverage, kind: 'share' },
      cell: (row) => applicable(row.dekningsgrad, row, catalogue),
    },
    {
      column: { key: 'nivaaavstand', title: column.levelDistance, kind: 'count' },
      cell: (row) => applicable(row.nivaaavstand, row, catalogue),
    },
    {
      column: { key: 'ukartlagt', title: column.unmapped, kind: 'count' },
      cell: (row) => row.ukartlagt,
    },
    {
      column: { key: 'saarbarhet', title: column.flags, kind: 'text' },
      cell: (row) => row.saarbarhet.map(words.term).join(', '),
    },
  ];
}

/**
 * The rows of a gap as a table, with more columns at its end where they are given; figures as they
 * are, so rounded ones are to be handed in.
 */
export function gapTable(
  rows: readonly GapRow[],
  words: GapWords,
  more: readonly GapColumn[] = [],
): Table {
  const columns = [...columnsOf(words), ...more];
  return {
    name: 'kompetansegap',
    columns: columns.map(({ column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}
