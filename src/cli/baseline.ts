import { dirname, resolve } from 'node:path';
import { decode } from '../document/decode.ts';
import { type BaselineFault, readBaseline } from '../document/read-baseline.ts';
import {
  againstBaseline,
  type Baseline,
  type BaselineEntry,
  baselineOf,
  mayWait,
  type Placing,
  sortedEntries,
} from '../domain/baseline.ts';
import { compareDiagnostics } from '../domain/diagnostic.ts';
import { UserError } from '../domain/user-error.ts';
import { FileFailure } from '../io/file-system.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { baselineJson } from '../report/baseline-json.ts';
import type { BaselineSum } from '../report/checked-page.ts';
import type { CheckReport } from './check-inputs.ts';
import type { Environment } from './environment.ts';
import { anchorIn } from './identities.ts';
import { cannotRead, displayName, type Inputs } from './inputs.ts';
import type { LoadedSettings } from './settings.ts';
import { printUserError, type Run } from './this-run.ts';
import type { ValidateOptions } from './validate-options.ts';
import { writeFile } from './write-outputs.ts';

/** A baseline that a run was given: to hold its findings against, or to be made anew from them. */
export interface ChosenBaseline {
  readonly path: string;
  /** As people see it. */
  readonly name: string;
  readonly entries: readonly BaselineEntry[];
  readonly isWritten: boolean;
}

function readEntries(path: string, environment: Environment) {
  const content = decode(environment.files.read(path));
  const fault: BaselineFault = { aarsak: 'json' };
  return 'fault' in content ? fault : readBaseline(content.text);
}

const isFault = (read: readonly BaselineEntry[] | BaselineFault): read is BaselineFault =>
  'aarsak' in read;

function known(path: string, name: string, environment: Environment): ChosenBaseline {
  try {
    const read = readEntries(path, environment);
    if (isFault(read)) throw new UserError('grunnlinje-feil', { sti: name, ...read });
    return { path, name, entries: read, isWritten: false };
  } catch (error) {
    if (error instanceof FileFailure) throw cannotRead(error, name);
    throw error;
  }
}

/** A baseline takes the place of an older one, and of no other file. */
function toBeWritten(path: string, name: string, environment: Environment): ChosenBaseline {
  if (environment.files.status(path) === null) return { path, name, entries: [], isWritten: true };
  try {
    const read = readEntries(path, environment);
    if (isFault(read)) throw new UserError('grunnlinje-annen-fil', { sti: name });
    return { path, name, entries: read, isWritten: true };
  } catch (error) {
    if (error instanceof FileFailure) throw cannotRead(error, name);
    throw error;
  }
}

/** The baseline that the options or the settings name, read. */
export function chosenBaseline(
  options: ValidateOptions,
  { settings }: LoadedSettings,
  environment: Environment,
): ChosenBaseline | null {
  const { workingFolder } = environment;
  const path = options.writeBaseline ?? options.baseline ?? settings.grunnlinje;
  if (path === null) return null;
  const full = resolve(workingFolder, path);
  const name = displayName(full, workingFolder);
  const read = options.writeBaseline === null ? known : toBeWritten;
  return read(full, name, environment);
}

/** What came of a check, held against a baseline. */
export interface Judged {
  readonly report: CheckReport;
  readonly sum: BaselineSum | null;
}

/** A check that is to be held against a baseline. */
export interface Judgement {
  readonly inputs: Inputs;
  readonly report: CheckReport;
  /** Whether all that was asked about was read. */
  readonly isComplete: boolean;
  readonly chosen: ChosenBaseline | null;
  readonly quiet: boolean;
}

function baselineIn({ inputs, report }: Judgement, chosen: ChosenBaseline, run: Run): Baseline {
  const { workingFolder } = run.environment;
  const folder = dirname(chosen.path);
  const nameOf = (fil: string): string => displayName(resolve(workingFolder, fil), folder);
  const names = new Map(
    inputs.folders.flatMap(({ named }) => named.map((fil) => [fil, nameOf(fil)])),
  );
  const checked = new Set(names.values());
  const place: Placing = (finding) => ({
    fil: names.get(finding.fil) ?? nameOf(finding.fil),
    sted: anchorIn(report.identities, finding),
  });
  const isGone = (fil: string): boolean => inputs.files.status(resolve(folder, fil)) === null;
  const isSettled = (fil: string): boolean => checked.has(fil) || isGone(fil);
  return { entries: chosen.entries, place, isSettled };
}

/** Writes what is found now, and keeps what is known of files that were not looked at. */
function writeBaseline(judgement: Judgement, chosen: ChosenBaseline, run: Run): Baseline {
  const baseline = baselineIn(judgement, chosen, run);
  const findings = judgement.report.diagnostics;
  const kept = chosen.entries.filter(({ fil }) => !baseline.isSettled(fil));
  const entries = sortedEntries([...kept, ...baselineOf(findings, baseline.place)]);
  const bytes = new TextEncoder().encode(baselineJson(entries));
  writeFile(chosen.path, [bytes], run.environment);
  return { ...baseline, entries };
}

function tell(judgement: Judgement, { entries }: Baseline, told: Telling): void {
  const { catalogue, chosen, gone, run } = told;
  const { ci, words } = catalogue;
  const say = (sentence: string): void => run.environment.stderr.write(`${sentence}\n`);
  if (judgement.quiet) return;
  if (gone > 0) say(ci.gone(gone, chosen.name, words));
  if (!chosen.isWritten) return;
  const count = entries.reduce((sum, { antall }) => sum + antall, 0);
  say(ci.wroteBaseline(count, chosen.name, words));
  const open = judgement.report.diagnostics.filter((finding) => !mayWait(finding)).length;
  if (open > 0) say(ci.notInBaseline(open, words));
}

interface Telling {
  readonly catalogue: Catalogue;
  readonly chosen: ChosenBaseline;
  readonly gone: number;
  readonly run: Run;
}

/**
 * Holds what was found against the baseline, which is written first where that was asked for. A
 * baseline of half a check would forget the rest, so none is written then.
 */
export function judge(judgement: Judgement, catalogue: Catalogue, run: Run): Judged {
  const { report, isComplete, chosen } = judgement;
  if (chosen === null) return { report, sum: null };
  if (chosen.isWritten && !isComplete) {
    printUserError(new UserError('grunnlinje-ufullstendig', { sti: chosen.name }), run, catalogue);
    return { report, sum: null };
  }
  const baseline = chosen.isWritten
    ? writeBaseline(judgement, chosen, run)
    : baselineIn(judgement, chosen, run);
  const findings = [...report.diagnostics].sort(compareDiagnostics);
  const { left, known: utelatt, gone } = againstBaseline(findings, baseline);
  tell(judgement, baseline, { catalogue, chosen, gone, run });
  return { report: { ...report, diagnostics: left }, sum: { utelatt, borte: gone } };
}
