import type { Catalogue } from '../messages/catalogue.ts';
import type { Block, Column, Section, View } from './view.ts';
import type { HeatRule, Sheet, SheetColumn, TextBlock, Workbook } from './xlsx/model.ts';

/** From how many missing on a gap is shown as large. */
const LARGE_GAP = 3;

/** Anything above zero: figures have at most two decimals. */
const SMALLEST = 0.01;

function gapHeat({ gap }: Catalogue): HeatRule[] {
  return [
    { text: gap.unknown, tone: 'unknown' },
    { from: LARGE_GAP, tone: 'strong' },
    { from: SMALLEST, below: LARGE_GAP, tone: 'mild' },
    { from: 0, below: SMALLEST, tone: 'good' },
  ];
}

function statusHeat({ report }: Catalogue): HeatRule[] {
  const { covered, partly, notCovered, notMapped } = report.status;
  return [
    { text: covered, tone: 'good' },
    { text: partly, tone: 'mild' },
    { text: notCovered, tone: 'strong' },
    { text: notMapped, tone: 'unknown' },
  ];
}

function sheetColumn(column: Column, catalogue: Catalogue): SheetColumn {
  const { title, kind, emphasis } = column;
  if (emphasis === 'gap-heat') return { title, kind, heat: gapHeat(catalogue) };
  if (emphasis === 'status-heat') return { title, kind, heat: statusHeat(catalogue) };
  return emphasis === 'bar' ? { title, kind, bar: {} } : { title, kind };
}

function textBlock(block: Block): TextBlock {
  if (block.block !== 'figure') return block;
  const { key, note, ...figure } = block;
  return { ...figure, name: key, ...(note === undefined ? {} : { note }) };
}

function textSheet(section: Section): Sheet {
  const title = { block: 'title', text: section.title } as const;
  return { kind: 'text', name: section.name, blocks: [title, ...section.blocks.map(textBlock)] };
}

function sheetOf(section: Section, catalogue: Catalogue): Sheet {
  const { table, name, title, blocks } = section;
  if (table === null) return textSheet(section);
  const { description } = table;
  return {
    kind: 'table',
    name,
    title,
    lead: blocks.flatMap((block) => (block.block === 'figure' ? [] : [block.text])),
    tableName: table.name,
    ...(description === undefined ? {} : { description }),
    columns: table.columns.map((column) => sheetColumn(column, catalogue)),
    rows: table.rows,
    emptyText: catalogue.report.noRows,
  };
}

/** A report as a workbook: one sheet per section, at most one table on each. */
export function reportWorkbook(view: View, catalogue: Catalogue, today: string): Workbook {
  const { page, of } = catalogue.report;
  return {
    title: view.title,
    language: view.language,
    creator: 'kompass',
    created: `${today}T00:00:00Z`,
    print: { page, of, footer: view.title },
    sheets: view.sections.map((section) => sheetOf(section, catalogue)),
  };
}
