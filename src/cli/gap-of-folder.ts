import { checkFolder } from '../document/check-folder.ts';
import type { FolderFile } from '../document/folders.ts';
import { analyse } from '../domain/analysis.ts';
import { countBySeverity } from '../domain/diagnostic.ts';
import type { Documents } from '../domain/documents.ts';
import { normalizePlan } from '../domain/normalize-plan.ts';
import type { PlanData } from '../domain/plan-data.ts';
import type { GapResult } from '../domain/result.ts';
import type { Kompetanse } from '../generated/types.ts';
import type { FileSystem } from '../io/file-system.ts';
import { namesOf, type PlanNames } from '../report/plan-names.ts';
import {
  type CheckReport,
  type CheckSettings,
  faultyLines,
  readInputFolder,
} from './check-inputs.ts';
import type { InputFolder } from './inputs.ts';

/** The gap of one plan folder; plain data. `result` is null where errors stand or no plan is. */
export interface GapReport extends CheckReport {
  readonly folder: string;
  readonly name: string;
  readonly writtenForm: 'bokmaal' | 'nynorsk' | null;
  readonly errors: number;
  /** The paths of the plan documents in the folder; one, if all is well. */
  readonly plans: readonly string[];
  readonly plan: PlanData | null;
  readonly result: GapResult | null;
  readonly names: PlanNames;
}

/** A plan folder, read, checked and computed. */
export interface AnalysedFolder extends GapReport {
  readonly documents: Documents;
  readonly sources: ReadonlyMap<object, string>;
  readonly competences: ReadonlyMap<string, Kompetanse | null>;
  readonly contents: readonly FolderFile[];
}

/** Reads, checks and computes a plan folder. */
export async function analyseFolder(
  folder: InputFolder,
  settings: CheckSettings,
  files: FileSystem,
): Promise<AnalysedFolder> {
  const contents = readInputFolder(folder, files);
  const { diagnostics, documents, sources, competences, writtenForms } = await checkFolder(
    contents,
    {
      today: settings.today,
      severities: settings.severities,
      ...(settings.schemes === null ? {} : { schemes: settings.schemes }),
    },
  );
  const errors = countBySeverity(diagnostics).feil;
  const computable = errors === 0 && documents.plan.length === 1;
  const plan = computable ? normalizePlan(documents, competences) : null;
  return {
    files: contents.length,
    diagnostics,
    lines: faultyLines(contents, diagnostics),
    incomplete: contents.some((file) => 'fault' in file.content),
    writtenForms,
    folder: folder.name,
    name: documents.plan[0]?.organisasjon.navn ?? folder.name,
    writtenForm: documents.plan[0]?.maalform ?? null,
    errors,
    plans: documents.plan.map((document) => sources.get(document) ?? ''),
    plan,
    result: plan === null ? null : analyse(plan),
    names: namesOf(documents, competences),
    documents,
    sources,
    competences,
    contents,
  };
}

/** The gap of a folder without its documents, so that it can cross threads and be collected. */
export async function gapOfFolder(
  folder: InputFolder,
  settings: CheckSettings,
  files: FileSystem,
): Promise<GapReport> {
  const analysed = await analyseFolder(folder, settings, files);
  const { documents: _d, contents: _c, sources: _s, competences: _k, ...report } = analysed;
  return report;
}
