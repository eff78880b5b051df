import type { Figure, Section, Table, View } from '../view.ts';
import { figureCell } from '../xlsx/addresses.ts';
import type { KeyFigure, Sheet, TableSheet, TextSheet, Workbook } from '../xlsx/model.ts';
import { isProse, textsOf } from './fields.ts';
import { reportColumn } from './judgement-formulas.ts';
import { type JudgementParts, judgementSheet, keySheetOf, leftLook } from './judgement-sheet.ts';
import { columnMaker } from './round-heat.ts';
import { criteriaOf, type RoundInput } from './round-input.ts';

interface TableSection extends Section {
  readonly table: Table;
}

const hasTable = (section: Section): section is TableSection => section.table !== null;

const isFigure = (block: Section['blocks'][number]): block is Figure => block.block === 'figure';

function keyFigure({ key, label, value, kind, note }: Figure): KeyFigure {
  return { label, value, kind, name: key, ...(note === undefined ? {} : { note }) };
}

function textSheet({ name, title, blocks }: Section): TextSheet {
  const prose = blocks.filter(isProse);
  return { kind: 'text', name, blocks: [{ block: 'title', text: title }, ...prose] };
}

/** A section as a sheet; with more than two lines above it, its header is not kept in view. */
function tableSheet(section: TableSection, { catalogue }: RoundInput): TableSheet {
  const { name, title, blocks, table } = section;
  const figures = blocks.filter(isFigure).map(keyFigure);
  const lead = textsOf(section);
  return {
    kind: 'table',
    name,
    title,
    lead,
    figures,
    ...(lead.length + figures.length > 3 ? { frozenHeader: false } : { frozenColumns: 1 }),
    tableName: table.name,
    ...(table.description === undefined ? {} : { description: table.description }),
    columns: table.columns.map(columnMaker(table, catalogue)),
    rows: table.rows,
    emptyText: catalogue.round.noRows,
  };
}

/** The overview's sums, live: they follow what the forum fills in. */
function liveOverview(sheet: TableSheet, sums: LiveSums, { catalogue }: RoundInput): TableSheet {
  const { figures = [] } = sheet;
  const cellOf = (name: string): string =>
    figureCell(
      sheet,
      figures.findIndex((figure) => figure.name === name),
    );
  const live = (figure: KeyFigure): KeyFigure => {
    const { value, name = '' } = figure;
    if (typeof value !== 'number') return figure;
    const sum = sums.get(name);
    if (sum !== undefined) return { ...figure, value: { formula: sum, value } };
    if (name !== 'igjen') return figure;
    const formula = `${cellOf('ramme')}-${cellOf('innstilt')}`;
    return { ...figure, value: { formula, value }, ...leftLook(value, cellOf('igjen'), catalogue) };
  };
  return { ...sheet, locked: true, figures: figures.map(live) };
}

/** Formulas by the names of the figures that they compute. */
type LiveSums = ReadonlyMap<string, string>;

const sectionOf = (view: View, table: string): TableSection => {
  const found = view.sections.filter(hasTable).find((section) => section.table.name === table);
  if (found === undefined) throw new Error(`the view of a round has no table ${table}`);
  return found;
};

const keysOf = ({ columns }: Table): string[] => columns.map(({ key }) => key);

/** The parts of the workbook that refer to each other. */
function judgementParts(view: View, input: RoundInput): JudgementParts {
  const reports = sectionOf(view, 'behovsmeldinger');
  const criteria = sectionOf(view, 'kriterier');
  const demands = criteriaOf(input.round);
  return {
    reports,
    table: reports.table,
    criteria: {
      sheet: tableSheet(criteria, input),
      keys: keysOf(criteria.table),
      ids: demands.map(({ id }) => id),
      weighted: demands.some(({ vekt }) => vekt > 0),
    },
  };
}

/** The forum's workbook: one sheet per section, and a hidden one for the program that reads it back. */
export function roundWorkbook(view: View, input: RoundInput): Workbook {
  const { catalogue, today } = input;
  const parts = judgementParts(view, input);
  const { table } = parts;
  const judgement = judgementSheet(parts, input);
  const places = { ...parts, sheet: judgement, keys: keysOf(table), rows: table.rows.length };
  const sums: LiveSums = new Map(
    ['soekt', 'innstilt'].map((key) => [key, `SUM(${reportColumn(places, key)})`]),
  );
  const sheetOf = (section: Section): Sheet => {
    if (!hasTable(section)) return textSheet(section);
    if (section.table.name === table.name) return judgement;
    const sheet = tableSheet(section, input);
    if (section.table.name === 'deltakere') return liveOverview(sheet, sums, input);
    return section.table.name === 'kriterier' ? { ...sheet, locked: true } : sheet;
  };
  const { page, of } = catalogue.report;
  return {
    title: view.title,
    language: view.language,
    creator: 'kompass',
    created: `${today}T00:00:00Z`,
    print: { page, of, footer: view.title },
    live: true,
    sheets: [...view.sections.map(sheetOf), keySheetOf(judgement, table, input)],
  };
}
