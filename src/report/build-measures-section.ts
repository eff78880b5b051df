import type { Finansieringskilde, Tiltakspost } from '../generated/types.ts';
import { competenceName } from './plan-names.ts';
import type { ReportInput } from './report-input.ts';
import type { Cell, Column, Section } from './view.ts';

const FUNDING = ['tilskudd', 'egenandel', 'kommunalt_budsjett', 'annet'] as const;

/** Kroner from one source; empty where the measure has no cost. */
function fundedBy(measure: Tiltakspost, source: Finansieringskilde): Cell {
  if (measure.kostnad === undefined) return '';
  const parts = measure.kostnad.finansiering ?? [];
  return parts.filter(({ kilde }) => kilde === source).reduce((sum, { beloep }) => sum + beloep, 0);
}

function columnsOf({ catalogue }: ReportInput): Column[] {
  const { column } = catalogue.report;
  const { words } = catalogue;
  const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
  return [
    { key: 'id', title: column.id, kind: 'text' },
    { key: 'tiltak', title: column.measure, kind: 'long-text' },
    { key: 'strategi', title: column.strategy, kind: 'text' },
    { key: 'krav', title: column.answers, kind: 'text' },
    { key: 'kompetanser', title: column.competences, kind: 'long-text' },
    { key: 'ansvar', title: column.responsible, kind: 'text' },
    { key: 'start', title: column.start, kind: 'date' },
    { key: 'frist', title: column.due, kind: 'date' },
    { key: 'status', title: column.status, kind: 'text' },
    { key: 'kostnad', title: column.cost, kind: 'money' },
    ...FUNDING.map(
      (source): Column => ({ key: source, title: capital(words.term(source)), kind: 'money' }),
    ),
    { key: 'prioritet', title: column.priority, kind: 'count' },
    { key: 'merknad', title: column.remark, kind: 'long-text' },
  ];
}

function measureRow(measure: Tiltakspost, { catalogue, names }: ReportInput): Cell[] {
  const { words } = catalogue;
  const competences = new Set((measure.effekt ?? []).map(({ kompetanse }) => kompetanse));
  return [
    measure.id,
    measure.tittel,
    words.term(measure.strategi),
    (measure.krav ?? []).join(', '),
    [...competences].map((id) => competenceName(id, names, words.language)).join(', '),
    measure.ansvar ?? '',
    measure.start ?? '',
    measure.frist ?? '',
    words.term(measure.status),
    measure.kostnad?.sum ?? '',
    ...FUNDING.map((source) => fundedBy(measure, source)),
    measure.prioritet ?? '',
    measure.merknad ?? '',
  ];
}

/** The measures with what they cost and who pays. */
export function measuresSection(input: ReportInput): Section {
  const { report } = input.catalogue;
  const measures = input.documents.tiltak.flatMap(({ tiltak }) => tiltak);
  return {
    name: report.sheet.measures,
    title: report.sheet.measures,
    blocks: [{ block: 'paragraph', text: report.lead.measures }],
    table: {
      name: 'tiltak',
      description: report.lead.measures,
      columns: columnsOf(input),
      rows: measures.map((measure) => measureRow(measure, input)),
    },
  };
}
