import { countBySeverity, type Diagnostic } from '../domain/diagnostic.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CheckedPage } from '../report/checked-page.ts';
import { findingsText } from '../report/findings-text.ts';
import { plainPaint } from '../report/paint.ts';
import { type Checked, checkedPage, isFailing } from './checked-page.ts';
import { EXIT } from './exit-codes.ts';
import type { Fixed } from './fix-folders.ts';
import { addToSummary, summaryFile } from './job-summary.ts';
import { paintFor } from './paint.ts';
import type { Request } from './program.ts';
import type { LoadedSettings } from './settings.ts';
import type { Run } from './this-run.ts';
import type { FailOn, ValidateOptions } from './validate-options.ts';
import { FORMATTERS, type ValidationFormat } from './validation-formats.ts';
import { type TextOutput, writeOutputs } from './write-outputs.ts';

/** What was checked, what came of it, and what was corrected. */
export interface Validation extends Checked {
  readonly fixed: Fixed | null;
}

/** How it is to be told. */
export interface Telling {
  readonly request: Request;
  readonly options: ValidateOptions;
  readonly loaded: LoadedSettings;
  readonly outputs: readonly TextOutput<ValidationFormat>[];
  readonly catalogue: Catalogue;
  readonly run: Run;
}

const FILE_WIDTH = 80;

const failOnOf = ({ options, loaded }: Telling): FailOn =>
  options.failOn ?? loaded.settings.feil_ved ?? 'feil';

function setExitCode(diagnostics: readonly Diagnostic[], telling: Telling): void {
  const { options, loaded, catalogue, run } = telling;
  const failOn = failOnOf(telling);
  if (diagnostics.some(({ alvor }) => isFailing(alvor, failOn))) run.exitWith(EXIT.findings);
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

/** The text form, which says nothing at all where only errors are asked for and there are none. */
function textOf(page: CheckedPage, validation: Validation, telling: Telling) {
  const { request, catalogue, run } = telling;
  const { quiet, color } = request.common;
  const { stdout } = run.environment;
  const shown = {
    diagnostics: page.diagnostics,
    files: page.files,
    known: page.baseline?.utelatt ?? 0,
    lines: validation.report.lines,
    paths: validation.inputs.paths,
    planFolder: planFolderOf(validation),
  };
  return (toScreen: boolean): string =>
    quiet && shown.diagnostics.length === 0
      ? ''
      : findingsText(shown, {
          catalogue,
          paint: toScreen ? paintFor(stdout, color, run.environment) : plainPaint,
          width: toScreen ? stdout.columns : FILE_WIDTH,
        });
}

/** Prints the findings in every format that was asked for, and sets the exit code. */
export function printValidation(validation: Validation, telling: Telling): void {
  const { request, options, outputs, catalogue, run } = telling;
  const { environment, commands, version } = run;
  const { quiet } = request.common;
  const page = checkedPage(validation, { quiet, failOn: failOnOf(telling) }, environment);
  const { fixed } = validation;
  if (fixed !== null && !quiet) {
    const { validate, words } = catalogue;
    environment.stderr.write(`${validate.fixed(fixed.corrections, fixed.files.size, words)}\n`);
  }
  const text = textOf(page, validation, telling);
  const told = { page, catalogue, version, hasSummary: summaryFile(environment) !== null };
  const render = (format: ValidationFormat, toScreen: boolean) =>
    format === 'tekst' ? text(toScreen) : FORMATTERS[format](told);
  const forRunner = outputs.filter(({ format }) => format === 'github');
  const others = outputs.filter(({ format }) => format !== 'github');
  writeOutputs(others, render, environment);
  writeOutputs(forRunner, render, { ...environment, stdout: commands });
  if (forRunner.length > 0) addToSummary(page, catalogue, environment);
  if (options.watch) environment.stderr.write(`${catalogue.validate.watching}\n`);
  setExitCode(validation.report.diagnostics, telling);
}
