import type { Foering, Maal } from '../generated/types.ts';
import type { ReportInput } from './report-input.ts';
import type { Cell, Column, Section } from './view.ts';

function columnsOf({ catalogue }: ReportInput): Column[] {
  const { column } = catalogue.report;
  return [
    { key: 'type', title: column.kind, kind: 'text' },
    { key: 'id', title: column.id, kind: 'text' },
    { key: 'tekst', title: column.text, kind: 'long-text' },
    { key: 'kilde', title: column.origin, kind: 'long-text' },
    { key: 'nivaa', title: column.level, kind: 'text' },
    { key: 'indikator', title: column.indicator, kind: 'long-text' },
    { key: 'maaltall', title: column.target, kind: 'count' },
    { key: 'enhet', title: catalogue.gap.column.measuredIn, kind: 'text' },
    { key: 'maalt', title: column.measured, kind: 'count' },
    { key: 'krav', title: column.requirements, kind: 'long-text' },
  ];
}

/** The requirements that give a goal or guideline as their reason. */
function requirementsFor(id: string, { documents }: ReportInput): string {
  const all = documents.krav.flatMap(({ krav }) => krav);
  return all
    .filter(({ begrunnelse }) => begrunnelse?.includes(id))
    .map((requirement) => requirement.id)
    .join(', ');
}

/** The newest measurement of a goal; empty before the first. */
function lastMeasured(id: string, { plan }: ReportInput): Cell {
  const measured = (plan.steg?.oppfoelging?.evaluering ?? [])
    .filter(({ maal, maalt }) => maal === id && maalt !== undefined)
    .sort((a, b) => (a.dato < b.dato ? 1 : -1));
  return measured[0]?.maalt ?? '';
}

function goalRow(goal: Maal, input: ReportInput): Cell[] {
  const { report, words } = input.catalogue;
  return [
    report.goal,
    goal.id,
    goal.tekst,
    goal.kilde ?? '',
    goal.nivaa === undefined ? '' : words.term(goal.nivaa),
    goal.indikator ?? '',
    goal.maaltall ?? '',
    goal.enhet ?? '',
    lastMeasured(goal.id, input),
    requirementsFor(goal.id, input),
  ];
}

function guidelineRow(guideline: Foering, input: ReportInput): Cell[] {
  const { words } = input.catalogue;
  const kind = words.term(guideline.type);
  const origin = guideline.referanse ?? '';
  const requirements = requirementsFor(guideline.id, input);
  return [kind, guideline.id, guideline.tittel, origin, '', '', '', '', '', requirements];
}

/** The goals and guidelines of step 3, and the requirements that rest on each. */
export function goalsSection(input: ReportInput): Section {
  const { report } = input.catalogue;
  const step = input.plan.steg?.maal;
  return {
    name: report.sheet.goals,
    title: report.sheet.goals,
    blocks: [{ block: 'paragraph', text: report.lead.goals }],
    table: {
      name: 'maal_og_foeringer',
      description: report.lead.goals,
      columns: columnsOf(input),
      rows: [
        ...(step?.maal ?? []).map((goal) => goalRow(goal, input)),
        ...(step?.foeringer ?? []).map((guideline) => guidelineRow(guideline, input)),
      ],
    },
  };
}
