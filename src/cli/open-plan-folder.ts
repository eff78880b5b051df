import type { Depth } from '../domain/analysis.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { chooseLanguage } from './choose-language.ts';
import { type AnalysedFolder, analyseFolder } from './gap-of-folder.ts';
import type { InputFolder } from './inputs.ts';
import { onePlanFolder } from './plan-folders.ts';
import type { Request } from './program.ts';
import { type LoadedSettings, loadSettings } from './settings.ts';
import type { Run } from './this-run.ts';

/** The one plan folder that a command is about, computed, and the language of the run. */
export interface OpenedFolder {
  readonly folder: InputFolder;
  readonly analysed: AnalysedFolder;
  readonly loaded: LoadedSettings;
  readonly catalogue: Catalogue;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Finds, reads, checks and computes the plan folder that a command line names. */
export async function openPlanFolder(
  { words, common }: Request,
  run: Run,
  wanted: { readonly depth: Depth; readonly despiteErrors?: boolean },
): Promise<OpenedFolder> {
  const { environment } = run;
  const loaded = await loadSettings(run);
  const { settings, schemes } = loaded;
  const today = common.date ?? environment.today();
  const folder = await onePlanFolder(words, { loaded, environment });
  const check = { today, severities: settings.severities, schemes };
  const analysed = await analyseFolder(folder, check, { files: environment.files, ...wanted });
  const { writtenForms } = analysed.report;
  const wishes = { option: common.lang, writtenForms, settings: settings.spraak };
  const catalogue = await run.speak(chooseLanguage(wishes, environment));
  return { folder, analysed, loaded, catalogue, today };
}
