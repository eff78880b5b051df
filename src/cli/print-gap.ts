import { nearest } from '../document/nearest.ts';
import { compareDiagnostics } from '../domain/diagnostic.ts';
import type { RowFilter } from '../domain/filter-rows.ts';
import type { GapResult } from '../domain/result.ts';
import { UserError } from '../domain/user-error.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { csvText } from '../report/csv.ts';
import { findingsText, type TextSettings } from '../report/findings-text.ts';
import { gapTable } from '../report/gap-table.ts';
import { type GapPage, gapOverviewText, gapText } from '../report/gap-text.ts';
import { plainPaint } from '../report/paint.ts';
import type { Column } from '../report/view.ts';
import type { CheckReport } from './check-inputs.ts';
import type { GapReport } from './gap-of-folder.ts';
import type { GapOptions } from './gap-options.ts';
import { paintFor } from './paint.ts';
import type { Request } from './program.ts';
import type { Run } from './this-run.ts';
import { chosenOutputs, type TextOutput, writeOutputs } from './write-outputs.ts';

/** How a gap is to be told. */
export interface GapTelling {
  readonly request: Request;
  readonly options: GapOptions;
  readonly catalogue: Catalogue;
  readonly run: Run;
}

const FORMATS = ['tekst', 'json', 'csv'] as const;
type GapFormat = (typeof FORMATS)[number];
const FILE_WIDTH = 80;

/** A folder whose errors stand in the way of computing it. */
type Blocked = CheckReport & {
  readonly folder: string;
  readonly errors: number;
  /** What they stand in the way of, where it is not the gap. */
  readonly sentence?: string;
};

/** The outputs that were asked for. */
export function gapOutputs({ common }: Request): TextOutput<GapFormat>[] {
  return chosenOutputs(common.outputs, FORMATS);
}

/** Says which errors stand in the way of computing a folder's gap, or of something else. */
export function printBlocked(report: Blocked, telling: Omit<GapTelling, 'options'>): void {
  const { catalogue, request, run } = telling;
  const { stderr } = run.environment;
  const diagnostics = report.diagnostics.filter(({ alvor }) => alvor === 'feil');
  const page = {
    diagnostics: [...diagnostics].sort(compareDiagnostics),
    files: report.files,
    lines: report.lines,
    paths: [report.folder],
    planFolder: null,
    known: 0,
  };
  const paint = paintFor(stderr, request.common.color, run.environment);
  const { gap, words } = catalogue;
  const { sentence = gap.blocked(report.errors, report.folder, words) } = report;
  stderr.write(`${sentence}\n\n`);
  stderr.write(findingsText(page, { catalogue, paint, width: stderr.columns }));
}

/** A word that filters everything away is more often a slip than a wish. */
function checkFilter(filter: RowFilter, reports: readonly GapReport[]): void {
  const check = (option: string, wanted: string | null, ids: ReadonlySet<string>): void => {
    if (wanted === null || ids.has(wanted)) return;
    const near = nearest(wanted, ids);
    const facts = {
      valg: option,
      verdi: wanted,
      ...(near === undefined ? {} : { naermest: near }),
    };
    throw new UserError('tomt-filter', facts);
  };
  check('--enhet', filter.enhet, new Set(reports.flatMap(({ units }) => units)));
  check('--kompetanse', filter.kompetanse, new Set(reports.flatMap((one) => one.competences)));
}

interface Told extends GapPage {
  readonly folder: string;
}

function toldOf({ result, names, name, folder, filtered }: GapReport): Told[] {
  return result === null ? [] : [{ folder, name, names, filtered, result }];
}

/** The gaps of a run: the one plan that was asked about, or several, of which some may be blocked. */
interface Gaps {
  readonly pages: readonly Told[];
  readonly single: Told | null;
}

function json({ pages, single }: Gaps): string {
  const planer = pages.map(({ folder, name, result }) => ({
    mappe: folder,
    navn: name,
    ...result,
  }));
  const data: GapResult | object = single?.result ?? { versjon: 1, planer };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** One table; of several plans with the folder of each row first. */
function csv({ pages, single }: Gaps, catalogue: Catalogue): string {
  const title = catalogue.gap.column.folder;
  const folderColumn: Column = { key: 'mappe', title, kind: 'text' };
  const tables = pages.map(({ folder, result, names }) => {
    const { columns, rows } = gapTable(result.rader, { catalogue, names });
    if (single !== null) return { columns, rows };
    return { columns: [folderColumn, ...columns], rows: rows.map((row) => [folder, ...row]) };
  });
  const columns = tables[0]?.columns ?? [];
  return [...csvText({ columns, rows: tables.flatMap(({ rows }) => rows) }, 'norsk')].join('');
}

/** Prints the gaps that could be computed, in every format that was asked for. */
export function printGap(reports: readonly GapReport[], telling: GapTelling): void {
  const { request, options, catalogue, run } = telling;
  const { environment } = run;
  const outputs = gapOutputs(request);
  const computed = reports.filter(({ result }) => result !== null);
  if (computed.length === 0) return;
  checkFilter(options.filter, computed);
  const pages = computed.flatMap(toldOf);
  const gaps = { pages, single: reports.length === 1 ? (pages[0] ?? null) : null };
  const textSettings = (toScreen: boolean): TextSettings => ({
    catalogue,
    paint: toScreen ? paintFor(environment.stdout, request.common.color, environment) : plainPaint,
    width: toScreen ? Math.max(environment.stdout.columns, FILE_WIDTH) : FILE_WIDTH,
  });
  const render = (format: GapFormat, toScreen: boolean): string => {
    if (format === 'json') return json(gaps);
    if (format === 'csv') return csv(gaps, catalogue);
    const settings = textSettings(toScreen);
    return gaps.single === null ? gapOverviewText(pages, settings) : gapText(gaps.single, settings);
  };
  writeOutputs(outputs, render, environment);
}
