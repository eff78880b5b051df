import type { Catalogue } from '../messages/catalogue.ts';
import { type CsvDialect, csvText } from './csv.ts';
import type { Cell, Column, Figure, Table, View } from './view.ts';

/** The key figures as a table of their own, so that nothing is only in the workbook. */
function figureTable(view: View, { report }: Catalogue): Table {
  const figures = view.sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Figure => block.block === 'figure'),
  );
  const columns: Column[] = [
    { key: 'noekkel', title: report.column.id, kind: 'text' },
    { key: 'navn', title: report.heading.figures, kind: 'text' },
    { key: 'verdi', title: report.column.value, kind: 'fte' },
  ];
  const rows = figures.map(({ key, label, value }): Cell[] => [key, label, value]);
  return { name: 'noekkeltall', columns, rows };
}

/** Every table of a report, the key figures first. */
export function reportTables(view: View, catalogue: Catalogue): Table[] {
  const tables = view.sections.flatMap(({ table }) => (table === null ? [] : [table]));
  return [figureTable(view, catalogue), ...tables];
}

/** The name of a table's file. */
export function csvName({ name }: Table): string {
  return `${name}.csv`;
}

/** Every table of a report as CSV text, by file name; the key figures first. */
export function reportCsv(
  view: View,
  catalogue: Catalogue,
  dialect: CsvDialect,
): ReadonlyMap<string, Iterable<string>> {
  const tables = reportTables(view, catalogue);
  return new Map(tables.map((table) => [csvName(table), csvText(table, dialect)]));
}
