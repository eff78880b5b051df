import { nearest } from '../document/nearest.ts';
import { compareDiagnostics } from '../domain/diagnostic.ts';
import { filterRows, type RowFilter } from '../domain/filter-rows.ts';
import type { GapResult } from '../domain/result.ts';
import { roundResult } from '../domain/shown.ts';
import { UserError } from '../domain/user-error.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { csvText } from '../report/csv.ts';
import { findingsText, type TextSettings } from '../report/findings-text.ts';
import { gapTable } from '../report/gap-table.ts';
import { type GapPage, gapOverviewText, gapText } from '../report/gap-text.ts';
import { plainPaint } from '../report/paint.ts';
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
type Format = (typeof FORMATS)[number];
const FILE_WIDTH = 80;

/** Says which errors stand in the way of computing a folder's gap. */
export function printBlocked(report: GapReport, telling: Omit<GapTelling, 'options'>): void {
  const { catalogue, request, run } = telling;
  const { stderr } = run.environment;
  const diagnostics = report.diagnostics.filter(({ alvor }) => alvor === 'feil');
  const page = {
    diagnostics: [...diagnostics].sort(compareDiagnostics),
    files: report.files,
    lines: report.lines,
    paths: [report.folder],
    planFolder: null,
  };
  const paint = paintFor(stderr, request.common.color, run.environment);
  const { gap, words } = catalogue;
  stderr.write(`${gap.blocked(report.errors, report.folder, words)}\n\n`);
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
  const units = reports.flatMap((report) => report.plan?.enheter.map(({ id }) => id) ?? []);
  const competences = reports.flatMap((report) => [...report.names.competences.keys()]);
  check('--enhet', filter.enhet, new Set(units));
  check('--kompetanse', filter.kompetanse, new Set(competences));
}

interface Told extends GapPage {
  readonly folder: string;
}

function toldOf(report: GapReport, filter: RowFilter): Told[] {
  const { result, plan, names, name, folder } = report;
  if (result === null || plan === null) return [];
  const filtered = filterRows(result, filter, plan.enheter);
  return [{ folder, name, names, result: roundResult(filtered) }];
}

function json(pages: readonly Told[]): string {
  const [first, ...others] = pages;
  const data: GapResult | object =
    first !== undefined && others.length === 0
      ? first.result
      : {
          versjon: 1,
          planer: pages.map(({ folder, name, result }) => ({
            mappe: folder,
            navn: name,
            ...result,
          })),
        };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function csv(pages: readonly Told[], catalogue: Catalogue): string {
  const tables = pages.map(({ result, names }) => gapTable(result.rader, { catalogue, names }));
  const columns = tables[0]?.columns ?? gapTable([], { catalogue, names: NO_NAMES }).columns;
  return [...csvText({ columns, rows: tables.flatMap(({ rows }) => rows) }, 'norsk')].join('');
}

const NO_NAMES = { competences: new Map<string, never>(), units: new Map<string, string>() };

function text(pages: readonly Told[], settings: TextSettings): string {
  const [first, ...others] = pages;
  if (first === undefined) return '';
  return others.length === 0 ? gapText(first, settings) : gapOverviewText(pages, settings);
}

/** Prints the gaps that could be computed, in every format that was asked for. */
export function printGap(reports: readonly GapReport[], telling: GapTelling): void {
  const { request, options, catalogue, run } = telling;
  const { environment } = run;
  const outputs: TextOutput<Format>[] = chosenOutputs(request.common.outputs, FORMATS);
  const computed = reports.filter(({ result }) => result !== null);
  if (computed.length === 0) return;
  checkFilter(options.filter, computed);
  const pages = computed.flatMap((report) => toldOf(report, options.filter));
  const textSettings = (toScreen: boolean): TextSettings => ({
    catalogue,
    paint: toScreen ? paintFor(environment.stdout, request.common.color, environment) : plainPaint,
    width: toScreen ? Math.max(environment.stdout.columns, FILE_WIDTH) : FILE_WIDTH,
  });
  const render = (format: Format, toScreen: boolean): string => {
    if (format === 'json') return json(pages);
    return format === 'csv' ? csv(pages, catalogue) : text(pages, textSettings(toScreen));
  };
  writeOutputs(outputs, render, environment);
}
