import { UserError } from '../../domain/user-error.ts';
import { type CheckReport, type CheckSettings, joinReports } from '../check-inputs.ts';
import { chooseLanguage } from '../choose-language.ts';
import { EXIT } from '../exit-codes.ts';
import { fixFolders } from '../fix-folders.ts';
import type { Inputs } from '../inputs.ts';
import { printValidation } from '../print-validation.ts';
import type { Request } from '../program.ts';
import { runTasks } from '../run-tasks.ts';
import { type LoadedSettings, loadSettings } from '../settings.ts';
import { printUserError, type Run } from '../this-run.ts';
import { validateInputs } from '../validate-inputs.ts';
import { type ValidateOptions, validateOptions } from '../validate-options.ts';

interface Round {
  readonly request: Request;
  readonly options: ValidateOptions;
  readonly loaded: LoadedSettings;
  readonly check: CheckSettings;
  readonly run: Run;
}

async function checkAll(inputs: Inputs, round: Round): Promise<CheckReport> {
  const { options, check, run } = round;
  const environment = { ...run.environment, files: inputs.files };
  const jobs = inputs.fromStandardInput ? 1 : options.jobs;
  return joinReports(await runTasks('check', inputs.folders, { environment, check, jobs }));
}

async function validateOnce(round: Round): Promise<Inputs> {
  const { request, options, loaded, check, run } = round;
  const { environment } = run;
  const inputs = await validateInputs(request.words, options, { loaded, environment });
  const fixed = options.fix ? await fixFolders(inputs.folders, check, environment) : null;
  const report = await checkAll(inputs, round);
  const { writtenForms } = report;
  const wishes = { option: request.common.lang, writtenForms, settings: loaded.settings.spraak };
  const catalogue = await run.speak(chooseLanguage(wishes, environment));
  for (const problem of inputs.problems) printUserError(problem, run, catalogue);
  if (report.incomplete) run.exitWith(EXIT.couldNotRun);
  if (report.files === 0 && inputs.problems.length === 0 && !report.incomplete) {
    throw new UserError('ingenting-kontrollert', { stier: inputs.paths });
  }
  if (report.files > 0 || report.incomplete) {
    printValidation({ inputs, report, fixed }, { request, options, loaded, catalogue, run });
  }
  return inputs;
}

/** `kompass valider`: checks what is named, and says what is wrong, where, and how to mend it. */
export async function valider(request: Request, run: Run): Promise<void> {
  const options = validateOptions(request.own);
  const loaded = await loadSettings(run);
  const { severities } = loaded.settings;
  const today = request.common.date ?? run.environment.today();
  const check = { today, severities, schemes: loaded.schemes };
  const round: Round = { request, options, loaded, check, run };
  let inputs = await validateOnce(round);
  while (options.watch) {
    await run.environment.nextChange(inputs.folders.map(({ path }) => path));
    inputs = await validateOnce(round);
  }
}
