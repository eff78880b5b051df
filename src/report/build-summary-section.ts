import type { MeasuredIn } from '../domain/gap.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Sum } from '../domain/result.ts';
import { mainMessage } from './gap-text.ts';
import { competenceName, unitName } from './plan-names.ts';
import type { ReportInput } from './report-input.ts';
import type { Block, Cell, ColumnKind, Figure, Section } from './view.ts';

interface FigureFacts {
  readonly key: string;
  readonly label: string;
  readonly value: Cell;
  readonly kind: ColumnKind;
  readonly note?: string;
}

const figure = (facts: FigureFacts): Figure => ({ block: 'figure', ...facts });
const heading = (text: string): Block => ({ block: 'heading', text });
const paragraph = (text: string): Block => ({ block: 'paragraph', text });

function sumFigures(sum: Sum, unit: MeasuredIn, input: ReportInput): Block[] {
  const prefix = unit === 'antall' ? '' : 'aarsverk_';
  const kind = unit === 'antall' ? 'count' : 'fte';
  const { report, gap } = input.catalogue;
  const { figure: labels, note } = report;
  const share: Cell = sum.dekningsgrad ?? { mark: 'none', text: gap.notApplicable };
  return [
    figure({ key: `${prefix}behov`, label: labels.need, value: sum.behov, kind }),
    figure({ key: `${prefix}dekket`, label: labels.covered, value: sum.dekket, kind }),
    figure({
      key: `${prefix}dekningsgrad`,
      label: labels.coverage,
      value: share,
      kind: 'share',
      note: note.coverage,
    }),
    figure({ key: `${prefix}gap`, label: labels.gap, value: sum.gap, kind }),
    figure({
      key: `${prefix}gap_etter_deling`,
      label: labels.afterSharing,
      value: sum.gap_etter_deling,
      kind,
      note: note.afterSharing,
    }),
    figure({
      key: `${prefix}ukartlagt`,
      label: labels.unmapped,
      value: sum.ukartlagt,
      kind: 'count',
      note: note.unmapped,
    }),
  ];
}

function countFigures({ catalogue, documents, result }: ReportInput): Block[] {
  const { figure: labels, note } = catalogue.report;
  const units = documents.oversikt.flatMap(({ enheter }) => enheter);
  const requirements = documents.krav.flatMap(({ krav }) => krav);
  const single = result.rader.filter((row) => row.saarbarhet.includes('enkeltperson'));
  const employees = units.reduce((sum, { ansatte }) => sum + ansatte, 0);
  return [
    figure({ key: 'enheter', label: labels.units, value: units.length, kind: 'count' }),
    figure({ key: 'ansatte', label: labels.employees, value: employees, kind: 'count' }),
    figure({ key: 'krav', label: labels.requirements, value: requirements.length, kind: 'count' }),
    figure({
      key: 'enkeltperson',
      label: labels.single,
      value: single.length,
      kind: 'count',
      note: note.single,
    }),
  ];
}

function measureFigures({ catalogue, documents }: ReportInput): Block[] {
  const { figure: labels, note } = catalogue.report;
  const measures = documents.tiltak
    .flatMap(({ tiltak }) => tiltak)
    .filter(({ status }) => status !== 'avlyst');
  const cost = measures.reduce((sum, { kostnad }) => sum + (kostnad?.sum ?? 0), 0);
  const grants = measures
    .flatMap(({ kostnad }) => kostnad?.finansiering ?? [])
    .filter(({ kilde }) => kilde === 'tilskudd')
    .reduce((sum, { beloep }) => sum + beloep, 0);
  return [
    figure({ key: 'tiltak', label: labels.measures, value: measures.length, kind: 'count' }),
    figure({ key: 'kostnad', label: labels.cost, value: cost, kind: 'money' }),
    figure({
      key: 'tilskudd',
      label: labels.grant,
      value: grants,
      kind: 'money',
      note: note.grant,
    }),
  ];
}

/** What is required and not mapped, by unit. */
function unmappedBlocks({ catalogue, names, result }: ReportInput): Block[] {
  const { report, gap, words } = catalogue;
  const rows = result.rader.filter(({ dekning }) => dekning === null);
  if (rows.length === 0) return [paragraph(report.allMapped)];
  const place = (row: (typeof rows)[number]): string =>
    row.enhet === null
      ? `${words.term(row.tjeneste)}, ${gap.allUnits}`
      : unitName(row.enhet, names);
  return [...groupBy(rows, place)].map(([unit, own]): Block => {
    const ids = new Set(own.map(({ kompetanse }) => kompetanse));
    const competences = [...ids].map((id) => competenceName(id, names, words.language));
    return { block: 'bullet', text: report.unmappedIn(unit, competences, words) };
  });
}

function mainBlocks(input: ReportInput): Block[] {
  const { catalogue, result, names, plan } = input;
  const { gap, words } = catalogue;
  const { sum } = result;
  const page = { name: plan.organisasjon.navn, result, names };
  const blocks = [paragraph(mainMessage(page, catalogue))];
  if (sum.dekningsgrad !== null) {
    const facts = { need: sum.behov, covered: sum.dekket, gap: sum.gap, share: sum.dekningsgrad };
    blocks.push(paragraph(gap.summary(facts, words)));
  }
  const unknown = sum.ukartlagt + result.sum_aarsverk.ukartlagt;
  if (unknown > 0) blocks.push(paragraph(gap.unknownNote(unknown, words)));
  return blocks;
}

/** The page that opens: what matters most, key figures, what is unknown, how to read the rest. */
export function summarySection(input: ReportInput): Section {
  const { catalogue, plan, result, today } = input;
  const { report, words } = catalogue;
  const { fra: from, til: to } = plan.periode;
  const facts = { from, to, status: words.term(plan.status), date: today };
  const hasFte = result.sum_aarsverk.rader > 0;
  const blocks: Block[] = [
    { block: 'note', text: report.subtitle(facts, words) },
    heading(report.heading.main),
    ...mainBlocks(input),
    heading(report.heading.figures),
    ...countFigures(input),
    heading(report.heading.inPeople),
    ...sumFigures(result.sum, 'antall', input),
    ...(hasFte
      ? [heading(report.heading.inFte), ...sumFigures(result.sum_aarsverk, 'aarsverk', input)]
      : []),
    heading(report.heading.measures),
    ...measureFigures(input),
    heading(report.heading.unknown),
    ...unmappedBlocks(input),
    heading(report.heading.guide),
    ...report.guide.map((text): Block => ({ block: 'bullet', text })),
  ];
  const title = report.title(plan.organisasjon.navn);
  return { name: report.sheet.summary, title, blocks, table: null };
}
