import { kindIn, textOf } from '../document/folders.ts';
import { type Diagnostic, groupOf } from '../domain/diagnostic.ts';
import { hideSmallCells, type SafeSubmission } from '../domain/disclosure.ts';
import type { Documents } from '../domain/documents.ts';
import { type StepProgress, stepProgress } from '../domain/step-progress.ts';
import { buildSubmission } from '../domain/submission.ts';
import { countLeftOut, submissionRows } from '../domain/submission-rows.ts';
import type { Behovsmelding, Katalogutgave, Plan } from '../generated/types.ts';
import type { AnalysedFolder } from './gap-of-folder.ts';
import { hashSources } from './make-report.ts';

/** How a plan folder is to be packed. */
export interface PackSettings {
  readonly threshold: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** When the submission is made, with offset. */
  readonly moment: string;
  /** Of the program. */
  readonly version: string;
}

/** A plan folder as its submission; plain data. */
export interface PackedFolder {
  /** Marked as a draft where errors stand in the plan. */
  readonly submission: SafeSubmission;
  readonly progress: readonly StepProgress[];
  readonly leftOut: {
    /** Rows measured in full-time equivalents. */
    readonly fteRows: number;
    /** Ids of need reports with something private in them. */
    readonly needReports: readonly string[];
  };
}

/** An identity number never leaves, however mildly the settings look at it. */
export const isPrivate = ({ kode, alvor }: Diagnostic): boolean =>
  kode === 'personvern/foedselsnummer' || (alvor === 'feil' && groupOf(kode) === 'personvern');

/** Whether something private stands in what would leave of a document. */
function holdsPrivate(document: object, { report, sources }: AnalysedFolder, path = ''): boolean {
  const fil = sources.get(document);
  return report.diagnostics.some(
    (finding) => finding.fil === fil && finding.sti.startsWith(path) && isPrivate(finding),
  );
}

/** The need reports that may leave: those with nothing private in them. */
export function needReportsToSend(analysed: AnalysedFolder): Behovsmelding[] {
  return analysed.documents.behovsmelding.filter((report) => !holdsPrivate(report, analysed));
}

/** The errors with the kind of the document that each stands in. */
function standingErrors({ contents, report }: AnalysedFolder) {
  const kinds = new Map(contents.map(({ fil, content }) => [fil, kindIn(textOf(content))]));
  return report.diagnostics
    .filter(({ alvor }) => alvor === 'feil')
    .map(({ fil, sti }) => ({ dokument: kinds.get(fil), sti }));
}

/** The catalogue that the plan goes by: the municipality's own where there is one. */
async function catalogueOf(plan: Plan, { katalog }: Documents): Promise<Katalogutgave> {
  const { standardCatalogue } = await import('../generated/data/standard-catalogue.ts');
  const named = katalog.find(({ id }) => id === plan.katalog);
  const { id, utgave } = named ?? katalog[0] ?? standardCatalogue;
  return { id, utgave };
}

/**
 * Packs a plan folder in memory: what leaves the municipality, and what of it does not. `null` where
 * nothing could be computed, or something private stands in the organisation itself. What has errors
 * is not counted; whether there may be any is for `analyseFolder` to say.
 */
export async function packFolder(
  analysed: AnalysedFolder,
  settings: PackSettings,
): Promise<PackedFolder | null> {
  const { documents, plan: data, result } = analysed;
  const [plan] = documents.plan;
  if (plan === undefined || data === null || result === null) return null;
  if (holdsPrivate(plan, analysed, '/organisasjon')) return null;
  const { threshold, today, moment, version } = settings;
  const needReports = needReportsToSend(analysed);
  const kept = new Set(needReports);
  const progress = stepProgress(documents, standingErrors(analysed), today);
  const submission = buildSubmission({
    plan,
    progress,
    catalogue: await catalogueOf(plan, documents),
    gap: hideSmallCells(submissionRows(result, data), threshold),
    needReports,
    threshold,
    made: {
      verktoey: 'kompass',
      versjon: version,
      tidspunkt: moment,
      kilder: hashSources(analysed),
    },
    draft: analysed.errors > 0,
  });
  const left = documents.behovsmelding.filter((report) => !kept.has(report));
  return {
    submission,
    progress,
    leftOut: { fteRows: countLeftOut(result), needReports: left.map(({ id }) => id) },
  };
}
