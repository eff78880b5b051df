import { UserError } from '../../domain/user-error.ts';
import { FileFailure } from '../../io/file-system.ts';
import { type ChosenBaseline, chosenBaseline, judge } from '../baseline.ts';
import { type CheckReport, type CheckSettings, joinReports } from '../check-inputs.ts';
import { chooseLanguage, languageOfArguments } from '../choose-language.ts';
import { EXIT } from '../exit-codes.ts';
import { fixFolders } from '../fix-folders.ts';
import { cannotRead, displayName, type Inputs } from '../inputs.ts';
import { printValidation } from '../print-validation.ts';
import type { Request } from '../program.ts';
import { earlyProgressBar } from '../progress.ts';
import { checkFolders } from '../run-tasks.ts';
import { type LoadedSettings, loadSettings } from '../settings.ts';
import { errorSentence, printUserError, type Run } from '../this-run.ts';
import { validateInputs } from '../validate-inputs.ts';
import { type ValidateOptions, validateOptions } from '../validate-options.ts';
import {
  needsIdentities,
  type ValidationFormat,
  validationOutputs,
} from '../validation-formats.ts';
import type { TextOutput } from '../write-outputs.ts';

interface Round {
  readonly request: Request;
  readonly options: ValidateOptions;
  readonly loaded: LoadedSettings;
  readonly outputs: readonly TextOutput<ValidationFormat>[];
  readonly check: CheckSettings;
  readonly run: Run;
}

async function checkAll(
  inputs: Inputs,
  round: Round,
  baseline: ChosenBaseline | null,
): Promise<CheckReport> {
  const { options, run } = round;
  const identities = baseline !== null || needsIdentities(round.outputs);
  const check = { ...round.check, identities };
  const environment = { ...run.environment, files: inputs.files };
  const jobs = inputs.fromStandardInput ? 1 : options.jobs;
  const { folders } = inputs;
  const { quiet } = round.request.common;
  const progress = await earlyProgressBar(run, { total: folders.length, quiet });
  return joinReports(await checkFolders(folders, { environment, check, jobs, progress }));
}

function nothingChecked({ paths }: Inputs, { filesFrom }: ValidateOptions): UserError {
  const stier = paths.length > 0 ? paths : [filesFrom ?? '.'];
  return new UserError('ingenting-kontrollert', { stier });
}

async function validateOnce(round: Round): Promise<Inputs> {
  const { request, options, loaded, outputs, check, run } = round;
  const { environment } = run;
  const chosen = chosenBaseline(options, loaded, environment);
  const inputs = await validateInputs(request.words, options, { loaded, environment });
  const fixed = options.fix ? await fixFolders(inputs.folders, check, environment) : null;
  const report = await checkAll(inputs, round, chosen);
  const { writtenForms } = report;
  const wishes = { option: request.common.lang, writtenForms, settings: loaded.settings.spraak };
  const catalogue = await run.speak(chooseLanguage(wishes, environment));
  const problems = [...inputs.problems, ...(fixed?.problems ?? [])];
  for (const problem of problems) printUserError(problem, run, catalogue);
  if (report.incomplete) run.exitWith(EXIT.couldNotRun);
  if (report.files > 0 || report.incomplete) {
    const { quiet } = request.common;
    const isComplete = problems.length === 0 && !report.incomplete;
    const judged = judge({ inputs, report, isComplete, chosen, quiet }, catalogue, run);
    const sentences = problems.map((problem) => errorSentence(problem, catalogue));
    printValidation(
      { inputs, report: judged.report, problems: sentences, baseline: judged.sum, fixed },
      { request, options, loaded, outputs, catalogue, run },
    );
  } else if (problems.length === 0) throw nothingChecked(inputs, options);
  return inputs;
}

/** Tells who sits at a keyboard that the program waits for what is typed. */
async function invite({ request, options, run }: Round): Promise<void> {
  const { environment } = run;
  const reads = request.words.includes('-') || options.filesFrom === '-';
  if (!reads || !environment.standardInputIsTerminal) return;
  const { validate } = await run.speak(languageOfArguments(environment));
  environment.stderr.write(`${validate.typeHere}\n`);
}

async function waitForChange({ folders }: Inputs, run: Run): Promise<void> {
  try {
    await run.environment.nextChange(folders.map(({ path }) => path));
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    throw cannotRead(error, displayName(error.path, run.environment.workingFolder));
  }
}

/** `kompass valider`: checks what is named, and says what is wrong, where, and how to mend it. */
export async function valider(request: Request, run: Run): Promise<void> {
  const options = validateOptions(request.own);
  const outputs = validationOutputs(request.common.outputs, run.environment);
  const loaded = await loadSettings(run);
  const { severities } = loaded.settings;
  const today = request.common.date ?? run.environment.today();
  const check = { today, severities, schemes: loaded.schemes };
  const round: Round = { request, options, loaded, outputs, check, run };
  await invite(round);
  let inputs = await validateOnce(round);
  // Nothing is left to watch when the last folder is gone.
  while (options.watch && inputs.folders.length > 0) {
    await waitForChange(inputs, run);
    inputs = await validateOnce(round);
  }
}
