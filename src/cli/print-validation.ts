import {
  compareDiagnostics,
  countBySeverity,
  type Diagnostic,
  SEVERITIES,
} from '../domain/diagnostic.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { findingsJson } from '../report/findings-json.ts';
import { findingsText } from '../report/findings-text.ts';
import { plainPaint } from '../report/paint.ts';
import type { CheckReport } from './check-inputs.ts';
import { EXIT } from './exit-codes.ts';
import type { Fixed } from './fix-folders.ts';
import type { Inputs } from './inputs.ts';
import { paintFor } from './paint.ts';
import type { Request } from './program.ts';
import type { LoadedSettings } from './settings.ts';
import type { Run } from './this-run.ts';
import type { FailOn, ValidateOptions } from './validate-options.ts';
import { chosenOutputs, writeOutputs } from './write-outputs.ts';

/** What was checked and what came of it. */
export interface Validation {
  readonly inputs: Inputs;
  readonly report: CheckReport;
  readonly fixed: Fixed | null;
}

/** How it is to be told. */
export interface Telling {
  readonly request: Request;
  readonly options: ValidateOptions;
  readonly loaded: LoadedSettings;
  readonly catalogue: Catalogue;
  readonly run: Run;
}

const FORMATS = ['tekst', 'json'] as const;
const FILE_WIDTH = 80;

/** Whether a finding is at least as bad as the severity from which a run fails. */
function isFailing(diagnostics: readonly Diagnostic[], failOn: FailOn): boolean {
  if (failOn === 'aldri') return false;
  const worst = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return diagnostics.some(({ alvor }) => worst.includes(alvor));
}

function setExitCode(validation: Validation, telling: Telling): void {
  const { options, loaded, catalogue, run } = telling;
  const { diagnostics } = validation.report;
  const failOn = options.failOn ?? loaded.settings.feil_ved ?? 'feil';
  if (isFailing(diagnostics, failOn)) run.exitWith(EXIT.findings);
  const most = options.maxWarnings ?? loaded.settings.maks_advarsler;
  const warnings = countBySeverity(diagnostics).advarsel;
  if (most !== null && warnings > most) {
    const { validate, words } = catalogue;
    run.environment.stderr.write(`${validate.tooManyWarnings(warnings, most, words)}\n`);
    run.exitWith(EXIT.findings);
  }
}

/** The folder with the plan, to go on with when all is well. */
function planFolderOf({ inputs, report }: Validation): string | null {
  const [folder] = inputs.folders;
  return report.writtenForms.length > 0 && inputs.folders.length === 1 && folder !== undefined
    ? folder.name
    : null;
}

/** Prints the findings in every format that was asked for, and sets the exit code. */
export function printValidation(validation: Validation, telling: Telling): void {
  const { inputs, report, fixed } = validation;
  const { request, options, catalogue, run } = telling;
  const { stdout, stderr } = run.environment;
  const all = [...report.diagnostics].sort(compareDiagnostics);
  const shown = request.common.quiet ? all.filter(({ alvor }) => alvor === 'feil') : all;
  const page = {
    diagnostics: shown,
    files: report.files,
    lines: report.lines,
    paths: inputs.paths,
    planFolder: planFolderOf(validation),
  };
  const isSilent = request.common.quiet && shown.length === 0;
  const text = (toScreen: boolean): string =>
    isSilent
      ? ''
      : findingsText(page, {
          catalogue,
          paint: toScreen ? paintFor(stdout, request.common.color, run.environment) : plainPaint,
          width: toScreen ? stdout.columns : FILE_WIDTH,
        });
  if (fixed !== null && !request.common.quiet) {
    const { validate, words } = catalogue;
    stderr.write(`${validate.fixed(fixed.corrections, fixed.files.size, words)}\n`);
  }
  writeOutputs(
    chosenOutputs(request.common.outputs, FORMATS),
    (format, toScreen) => (format === 'json' ? findingsJson(page, catalogue) : text(toScreen)),
    run.environment,
  );
  if (options.watch) stderr.write(`${catalogue.validate.watching}\n`);
  setExitCode(validation, telling);
}
