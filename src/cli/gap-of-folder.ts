import { type CheckedFolder, checkFolder } from '../document/check-folder.ts';
import { type FolderFile, kindIn, textOf } from '../document/folders.ts';
import { analyse, type Depth } from '../domain/analysis.ts';
import { countBySeverity } from '../domain/diagnostic.ts';
import type { Documents } from '../domain/documents.ts';
import { filterRows, type RowFilter } from '../domain/filter-rows.ts';
import { normalizePlan } from '../domain/normalize-plan.ts';
import type { PlanData } from '../domain/plan-data.ts';
import type { GapResult } from '../domain/result.ts';
import { roundResult } from '../domain/shown.ts';
import type { Kompetanse } from '../generated/types.ts';
import type { FileSystem } from '../io/file-system.ts';
import { namesOf, type PlanNames } from '../report/plan-names.ts';
import {
  type CheckReport,
  type CheckSettings,
  checkOptions,
  faultyLines,
  isUnread,
  readInputFolder,
} from './check-inputs.ts';
import type { InputFolder } from './inputs.ts';

/** What is wanted of the gap of a folder. */
export interface GapRequest {
  readonly filter: RowFilter;
  /** With the rows and all that belongs to them; else only the sums. */
  readonly rows: boolean;
}

/** The gap of one plan folder; plain data that is worth sending across threads. */
export interface GapReport extends CheckReport {
  readonly folder: string;
  readonly name: string;
  readonly errors: number;
  /** Filtered and rounded, as it is shown; `null` where errors stand in the way. */
  readonly result: GapResult | null;
  /** The filter left something out. */
  readonly filtered: boolean;
  /** What the rows' ids are called; empty without rows. */
  readonly names: PlanNames;
  /** What can be filtered by. */
  readonly units: readonly string[];
  readonly competences: readonly string[];
}

/** A plan folder, read, checked and computed. */
export interface AnalysedFolder {
  readonly report: CheckReport;
  readonly errors: number;
  readonly plan: PlanData | null;
  /** Not rounded; `null` where errors stand in the way. */
  readonly result: GapResult | null;
  readonly documents: Documents;
  readonly sources: ReadonlyMap<object, string>;
  readonly competences: ReadonlyMap<string, Kompetanse | null>;
  readonly contents: readonly FolderFile[];
  readonly locate: CheckedFolder['locate'];
  readonly anchorOf: CheckedFolder['anchorOf'];
}

/** How a folder is to be computed. */
export interface AnalysisRequest {
  readonly files: FileSystem;
  readonly depth: Depth;
  /** Compute what is usable, whatever errors stand beside it. */
  readonly despiteErrors?: boolean;
  /** What it is to be checked against besides its own files. */
  readonly beside?: readonly FolderFile[];
}

/** What was packed from a plan is no part of it. */
const isOfPlan = ({ content }: FolderFile): boolean => kindIn(textOf(content)) !== 'innsending';

/** Reads, checks and computes a plan folder. */
export async function analyseFolder(
  folder: InputFolder,
  settings: CheckSettings,
  { files, depth, despiteErrors = false, beside = [] }: AnalysisRequest,
): Promise<AnalysedFolder> {
  const contents = readInputFolder(folder, files).filter(isOfPlan);
  const named = new Set(contents.map(({ fil }) => fil));
  const checked = await checkFolder([...contents, ...beside], {
    ...checkOptions(settings),
    named,
  });
  const { diagnostics, documents, sources, competences, writtenForms } = checked;
  const errors = countBySeverity(diagnostics).feil;
  const computable = (errors === 0 || despiteErrors) && documents.plan.length === 1;
  const plan = computable ? normalizePlan(documents, competences) : null;
  return {
    report: {
      files: contents.length,
      diagnostics,
      lines: faultyLines(contents, diagnostics),
      incomplete: contents.some(isUnread),
      writtenForms,
    },
    errors,
    plan,
    result: plan === null ? null : analyse(plan, depth),
    documents,
    sources,
    competences,
    contents,
    locate: checked.locate,
    anchorOf: checked.anchorOf,
  };
}

const NO_NAMES: PlanNames = { competences: new Map(), units: new Map() };

/** Only what an overview shows. */
function withoutRows(result: GapResult): GapResult {
  return { ...result, rader: [], deling: [], overfloedig: [], bemanning: [] };
}

/** The gap of a folder as it is shown. */
export async function gapOfFolder(
  folder: InputFolder,
  request: GapRequest,
  { settings, files }: { readonly settings: CheckSettings; readonly files: FileSystem },
): Promise<GapReport> {
  const depth = request.rows ? 'all' : 'sums';
  const analysed = await analyseFolder(folder, settings, { files, depth });
  const { plan, result, documents, competences } = analysed;
  const units = plan?.enheter ?? [];
  const wanted = result === null ? null : filterRows(result, request.filter, units);
  const shown = wanted === null ? null : roundResult(wanted);
  return {
    ...analysed.report,
    folder: folder.name,
    name: documents.plan[0]?.organisasjon.navn ?? folder.name,
    errors: analysed.errors,
    result: shown === null || request.rows ? shown : withoutRows(shown),
    filtered: result?.rader.length !== wanted?.rader.length,
    names: request.rows ? namesOf(documents, competences) : NO_NAMES,
    units: units.map(({ id }) => id),
    competences: [...competences.keys()],
  };
}
