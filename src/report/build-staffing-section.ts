import type { ReportInput } from './report-input.ts';
import type { Cell, Section } from './view.ts';

/** Staffing beside competence, never mixed with it. */
export function staffingSection({ catalogue, result }: ReportInput): Section {
  const { report, gap, words } = catalogue;
  const none: Cell = { mark: 'none', text: gap.notApplicable };
  return {
    name: report.sheet.staffing,
    title: report.sheet.staffing,
    blocks: [{ block: 'paragraph', text: report.lead.staffing }],
    table: {
      name: 'bemanning',
      description: report.lead.staffing,
      columns: [
        { key: 'stillingstype', title: report.column.position, kind: 'text' },
        { key: 'tjeneste', title: gap.column.service, kind: 'text' },
        { key: 'aarsverk', title: report.column.today, kind: 'fte' },
        { key: 'behov', title: gap.column.need, kind: 'fte' },
        { key: 'gap', title: gap.column.gap, kind: 'fte', emphasis: 'bar' },
        { key: 'aar', title: report.column.year, kind: 'year' },
      ],
      rows: result.bemanning.map((staffing): Cell[] => [
        staffing.stillingstype,
        words.term(staffing.tjeneste),
        staffing.aarsverk,
        staffing.behov ?? none,
        staffing.gap ?? none,
        staffing.aar ?? none,
      ]),
    },
  };
}
