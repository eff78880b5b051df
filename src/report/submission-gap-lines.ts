import type { SafeRow } from '../domain/disclosure.ts';
import { groupBy } from '../domain/group-by.ts';
import type { TextSettings } from './findings-text.ts';
import { harmless } from './harmless.ts';
import { competenceName, type PlanNames } from './plan-names.ts';
import { textTable } from './text-table.ts';
import type { Cell, Column, Table } from './view.ts';
import { wrap } from './wrap.ts';

/** The figures of a row that may be hidden. */
export const HIDEABLE = ['dekning', 'gap', 'gap_etter_deling'] as const;

/** A header and a rule. */
const HEAD_LINES = 2;

type Hideable = (typeof HIDEABLE)[number];

function columnsOf({ catalogue: { gap, pack } }: TextSettings): Column[] {
  return [
    { key: 'tjeneste', title: gap.column.service, kind: 'text' },
    { key: 'nivaa', title: gap.column.level, kind: 'count' },
    { key: 'enheter', title: pack.column.mapped, kind: 'count' },
    { key: 'behov', title: gap.column.need, kind: 'count' },
    { key: 'dekning', title: gap.column.held, kind: 'count' },
    { key: 'gap', title: gap.column.gap, kind: 'count' },
    { key: 'gap_etter_deling', title: gap.column.left, kind: 'count' },
    { key: 'status', title: pack.column.status, kind: 'text' },
  ];
}

function figure(row: SafeRow, key: Hideable, { catalogue: { gap, pack } }: TextSettings): Cell {
  const value = row[key];
  if (value === null) return { mark: 'unknown', text: gap.unknown };
  return value === 'skjult' ? { mark: 'hidden', text: pack.status.skjult } : value;
}

function cellsOf(row: SafeRow, settings: TextSettings): Cell[] {
  const { pack, words } = settings.catalogue;
  const service = words.term(row.tjeneste);
  const name = service.charAt(0).toUpperCase() + service.slice(1);
  return [
    `  ${name}`,
    row.nivaa,
    pack.mapped(row.enheter - row.ukartlagt, row.enheter),
    row.behov,
    ...HIDEABLE.map((key) => figure(row, key, settings)),
    pack.status[row.status],
  ];
}

/** The gap as it leaves, row by row below the name of each competence. */
export function submissionGapLines(
  rows: readonly SafeRow[],
  names: PlanNames,
  settings: TextSettings,
): string[] {
  const { gap, words } = settings.catalogue;
  const groups = [...groupBy(rows, (row) => row.kompetanse)];
  const table: Table = {
    name: 'kompetansegap',
    columns: columnsOf(settings),
    rows: groups.flatMap(([, members]) => members.map((row) => cellsOf(row, settings))),
  };
  const lines = textTable(table, words, settings.width);
  const head = lines.splice(0, HEAD_LINES);
  const body = groups.flatMap(([id, { length }]) => [
    ...wrap(`${harmless(competenceName(id, names, words.language))} (${id})`, settings.width),
    ...lines.splice(0, length),
  ]);
  return [...head, ...body, '', ...wrap(gap.legendLeft, settings.width)];
}
