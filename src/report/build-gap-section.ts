import type { GapRow } from '../domain/result.ts';
import type { StatusTexts } from '../messages/report-texts.ts';
import { gapTable } from './gap-table.ts';
import type { ReportInput } from './report-input.ts';
import type { Column, Section } from './view.ts';

/** What a row comes to, in words, so that no colour stands alone. */
export function statusOf(row: GapRow, texts: StatusTexts): string {
  if (row.dekning === null || row.gap === null) return texts.notMapped;
  if (row.gap === 0) return texts.covered;
  return row.dekning === 0 ? texts.notCovered : texts.partly;
}

/** The requirements one by one, with figures, and what each comes to in words. */
export function gapSection({ catalogue, names, result }: ReportInput): Section {
  const { report } = catalogue;
  const column: Column = {
    key: 'status',
    title: report.statusColumn,
    kind: 'text',
    emphasis: 'status-heat',
  };
  const status = { column, cell: (row: GapRow) => statusOf(row, report.status) };
  const table = gapTable(result.rader, { catalogue, names }, [status]);
  return {
    name: report.sheet.gap,
    title: report.sheet.gap,
    blocks: [{ block: 'paragraph', text: report.lead.gap }],
    table: { ...table, description: report.lead.gap },
  };
}
