import { resolve } from 'node:path';
import { compareDiagnostics, type Diagnostic, SEVERITIES } from '../domain/diagnostic.ts';
import { compareText } from '../domain/text-order.ts';
import { sha256 } from '../io/sha256.ts';
import type { BaselineSum, CheckedPage, Identity } from '../report/checked-page.ts';
import type { CheckReport } from './check-inputs.ts';
import type { Environment } from './environment.ts';
import { anchorIn } from './identities.ts';
import { displayName, type Inputs } from './inputs.ts';
import type { FailOn } from './validate-options.ts';

/** What was checked and what came of it. */
export interface Checked {
  readonly inputs: Inputs;
  readonly report: CheckReport;
  /** What could not be read or found, as sentences. */
  readonly problems: readonly string[];
  /** What a baseline did; `null` without one. */
  readonly baseline: BaselineSum | null;
}

/** Whether a finding of a severity makes the run fail. */
export function isFailing(severity: Diagnostic['alvor'], failOn: FailOn): boolean {
  return failOn !== 'aldri' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

/** Paths as the repository knows them, where a CI says which folder that is. */
function pathsIn({ variables, workingFolder }: Environment): (fil: string) => string {
  const repository = variables['GITHUB_WORKSPACE'] || variables['CI_PROJECT_DIR'];
  if (!repository) return (fil) => fil;
  const isOutside = displayName(workingFolder, repository).startsWith('..');
  return (fil) =>
    isOutside || fil === '-' ? fil : displayName(resolve(workingFolder, fil), repository);
}

/** Fingerprints that tell findings of the same kind at the same place apart by their order. */
function identities(
  diagnostics: readonly Diagnostic[],
  report: CheckReport,
  pathOf: (fil: string) => string,
): Map<Diagnostic, Identity> {
  const counts = new Map<string, number>();
  const encoder = new TextEncoder();
  const found = new Map<Diagnostic, Identity>();
  for (const finding of diagnostics) {
    const { fil, kode, linje } = finding;
    const anchor = anchorIn(report.identities, finding);
    const kind = JSON.stringify([pathOf(fil), kode, anchor]);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const fingerprint = sha256([encoder.encode(`${kind}${count}`)]).slice(0, 32);
    const lineHash = report.identities?.hashes.get(fil)?.get(linje) ?? null;
    found.set(finding, { fingerprint, lineHash });
  }
  return found;
}

/** What the formats for programs show; `quiet` leaves all but errors out. */
export function checkedPage(
  { inputs, report, problems, baseline }: Checked,
  { quiet, failOn }: { readonly quiet: boolean; readonly failOn: FailOn },
  environment: Environment,
): CheckedPage {
  const all = [...report.diagnostics].sort(compareDiagnostics);
  const pathOf = pathsIn(environment);
  let known: Map<Diagnostic, Identity> | undefined;
  return {
    diagnostics: quiet ? all.filter(({ alvor }) => alvor === 'feil') : all,
    files: report.files,
    names: inputs.folders.flatMap(({ named }) => named).sort(compareText),
    problems,
    isComplete: problems.length === 0 && !report.incomplete,
    baseline,
    pathOf,
    identityOf: (finding) => {
      known ??= identities(all, report, pathOf);
      return known.get(finding) ?? { fingerprint: '', lineHash: null };
    },
    isFailing: (severity) => isFailing(severity, failOn),
  };
}
