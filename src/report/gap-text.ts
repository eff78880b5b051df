import type { MeasuredIn } from '../domain/gap.ts';
import { groupBy } from '../domain/group-by.ts';
import type { GapResult, GapRow, Sum } from '../domain/result.ts';
import { sumsBy } from '../domain/sums.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { TextSettings } from './findings-text.ts';
import { known } from './gap-table.ts';
import { harmless } from './harmless.ts';
import { competenceName, type PlanNames, unitName } from './plan-names.ts';
import { TJENESTER } from './services.ts';
import { textTable } from './text-table.ts';
import type { Cell, Column, Table } from './view.ts';
import { wrap } from './wrap.ts';

/** What the text form of `gap` shows of one plan; figures rounded. */
export interface GapPage {
  readonly name: string;
  readonly result: GapResult;
  readonly names: PlanNames;
  /** Rows were left out because they were not asked for. */
  readonly filtered?: boolean;
}

/** The requirement that most is missing for, its rows taken together; the first of equals. */
function largestGap(rows: readonly GapRow[]): { first: GapRow; gap: number } | null {
  let largest: { first: GapRow; gap: number } | null = null;
  for (const group of groupBy(rows, (row) => row.krav).values()) {
    const gap = group.reduce((sum, row) => sum + (row.gap ?? 0), 0);
    const [first] = group;
    if (first !== undefined && gap > (largest?.gap ?? 0)) largest = { first, gap };
  }
  return largest;
}

/** The one sentence that says what matters most: must-requirements before all others. */
export function mainMessage(page: GapPage, catalogue: Catalogue): string {
  const { gap, words } = catalogue;
  const { rader } = page.result;
  if (rader.length === 0) return page.filtered === true ? gap.noneLeft : gap.noRows;
  if (rader.every((row) => row.dekning === null)) return gap.allUnknown;
  const must = largestGap(rader.filter((row) => row.viktighet === 'skal'));
  const largest = must ?? largestGap(rader);
  if (largest === null) return gap.allCovered;
  const { first } = largest;
  const facts = {
    competence: competenceName(first.kompetanse, page.names, words.language),
    service: words.term(first.tjeneste),
    gap: largest.gap,
    fte: first.maalt_i === 'aarsverk',
    must: must !== null,
  };
  return gap.largest(facts, words);
}

function sumCells(sum: Sum, settings: TextSettings): Cell[] {
  const { gap } = settings.catalogue;
  const share: Cell = sum.dekningsgrad ?? { mark: 'none', text: gap.notApplicable };
  return [sum.behov, sum.dekket, sum.gap, sum.gap_etter_deling, sum.ukartlagt, share];
}

function sumColumns(settings: TextSettings): Column[] {
  const { column } = settings.catalogue.gap;
  return [
    { key: 'behov', title: column.need, kind: 'fte' },
    { key: 'dekket', title: column.covered, kind: 'fte' },
    { key: 'gap', title: column.gap, kind: 'fte' },
    { key: 'gap_etter_deling', title: column.left, kind: 'fte' },
    { key: 'ukartlagt', title: column.unmapped, kind: 'count' },
    { key: 'dekningsgrad', title: column.coverage, kind: 'share' },
  ];
}

const UNITS = ['antall', 'aarsverk'] as const;

/** The sums of one unit of measure, by service in the order in which people list them. */
function serviceRows(unit: MeasuredIn, page: GapPage, settings: TextSettings): Cell[][] {
  const { gap, words } = settings.catalogue;
  const { rader, sum, sum_aarsverk } = page.result;
  const total = unit === 'antall' ? sum : sum_aarsverk;
  if (total.rader === 0) return [];
  const parts = sumsBy(rader, unit, (row) => row.tjeneste);
  const rows = TJENESTER.flatMap((service) => {
    const part = parts.get(service);
    if (part === undefined || part.rader === 0) return [];
    return [[words.term(service), words.term(unit), ...sumCells(part, settings)]];
  });
  return [...rows, [gap.total, words.term(unit), ...sumCells(total, settings)]];
}

/** Sums by service, people and full-time equivalents apart. */
function serviceTable(page: GapPage, settings: TextSettings): Table {
  const { gap } = settings.catalogue;
  const columns: Column[] = [
    { key: 'tjeneste', title: gap.column.service, kind: 'text' },
    { key: 'maalt_i', title: gap.column.measuredIn, kind: 'text' },
    ...sumColumns(settings),
  ];
  const rows = UNITS.flatMap((unit) => serviceRows(unit, page, settings));
  return { name: 'per_tjeneste', columns, rows };
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function rowColumns({ catalogue }: TextSettings): Column[] {
  const { column } = catalogue.gap;
  return [
    { key: 'krav', title: `${column.requirement} / ${column.place.toLowerCase()}`, kind: 'text' },
    { key: 'nivaa', title: column.level, kind: 'count' },
    { key: 'behov', title: column.need, kind: 'fte' },
    { key: 'dekning', title: column.held, kind: 'fte' },
    { key: 'gap', title: column.gap, kind: 'fte' },
    { key: 'gap_etter_deling', title: column.left, kind: 'fte' },
  ];
}

function figureCells(row: GapRow, settings: TextSettings): Cell[] {
  const figures = [row.dekning, row.gap, row.gap_etter_deling];
  return [row.behov, ...figures.map((figure) => known(figure, settings.catalogue))];
}

/** A requirement with its name, and below it the units that it holds for. */
function requirementRows(rows: readonly GapRow[], page: GapPage, settings: TextSettings): Cell[][] {
  const { words, gap } = settings.catalogue;
  return rows.flatMap((row, index): Cell[][] => {
    const name = competenceName(row.kompetanse, page.names, words.language);
    const measured = row.maalt_i === 'aarsverk' ? `, ${gap.inFte}` : '';
    const title = `${row.krav} (${words.term(row.viktighet)}${measured}) ${name}`;
    const figures = figureCells(row, settings);
    if (row.enhet === null) return [[title, row.nivaa, ...figures]];
    const unit = [`   ${unitName(row.enhet, page.names)}`, '', ...figures];
    return index === 0 ? [[title, row.nivaa, '', '', '', ''], unit] : [unit];
  });
}

function rowLines(page: GapPage, settings: TextSettings): string[] {
  const { words } = settings.catalogue;
  const lines: string[] = [];
  const byService = groupBy(page.result.rader, (row) => row.tjeneste);
  for (const service of TJENESTER) {
    const own = byService.get(service);
    if (own === undefined) continue;
    const groups = groupBy(own, (row) => row.krav).values();
    const rows = [...groups].flatMap((group) => requirementRows(group, page, settings));
    const table: Table = { name: service, columns: rowColumns(settings), rows };
    lines.push('', settings.paint.strong(capital(words.term(service))));
    lines.push(...textTable(table, words, settings.width));
  }
  return lines;
}

function sentences(page: GapPage, settings: TextSettings): string[] {
  const { gap, words } = settings.catalogue;
  const { sum, sum_aarsverk } = page.result;
  const unknown = sum.ukartlagt + sum_aarsverk.ukartlagt;
  const paragraphs = [
    mainMessage(page, settings.catalogue),
    ...(sum.dekningsgrad === null
      ? []
      : [
          gap.summary(
            { need: sum.behov, covered: sum.dekket, gap: sum.gap, share: sum.dekningsgrad },
            words,
          ),
        ]),
    ...(unknown === 0 ? [] : [gap.unknownNote(unknown, words)]),
  ];
  return paragraphs.flatMap((paragraph) => wrap(harmless(paragraph), settings.width));
}

/** The text form of `gap`: what matters most, sums by service, and the rows by service. */
export function gapText(page: GapPage, settings: TextSettings): string {
  const { gap, words } = settings.catalogue;
  const { paint, width } = settings;
  const title = gap.title(harmless(page.name), words);
  const lines = [paint.strong(title), '', ...sentences(page, settings)];
  if (page.result.rader.length > 0) {
    lines.push('', paint.strong(gap.byService));
    lines.push(...textTable(serviceTable(page, settings), words, width));
    lines.push(...rowLines(page, settings));
    lines.push('', ...wrap(gap.legendLeft, width), ...wrap(gap.legendUnknown, width));
  }
  return `${lines.join('\n')}\n`;
}

/** The text form of `gap` over several plans: one line each, and their sum is left to the reader. */
export function gapOverviewText(pages: readonly GapPage[], settings: TextSettings): string {
  const { gap, words } = settings.catalogue;
  const columns: Column[] = [
    { key: 'navn', title: gap.column.folder, kind: 'text' },
    { key: 'maalt_i', title: gap.column.measuredIn, kind: 'text' },
    ...sumColumns(settings),
  ];
  const rows: Cell[][] = pages.flatMap(({ name, result }) =>
    UNITS.map((unit) => ({ unit, sum: unit === 'antall' ? result.sum : result.sum_aarsverk }))
      .filter(({ sum }) => sum.rader > 0)
      .map(({ unit, sum }) => [name, words.term(unit), ...sumCells(sum, settings)]),
  );
  const table: Table = { name: 'per_plan', columns, rows };
  return `${textTable(table, words, settings.width).join('\n')}\n`;
}
