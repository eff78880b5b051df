import { resolve } from 'node:path';
import { type FolderFile, textOf } from '../document/folders.ts';
import { type KnownPlan, knownPlan } from '../document/import/known-plan.ts';
import type { ImportSetup } from '../document/import/setup.ts';
import { schemaFolderIn } from '../document/new-plan-files.ts';
import { parseYaml } from '../document/parse.ts';
import { loadPublished } from '../document/reference.ts';
import { groupOf } from '../domain/diagnostic.ts';
import { UserError } from '../domain/user-error.ts';
import type { Plan } from '../generated/types.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CheckSettings } from './check-inputs.ts';
import { chooseLanguage } from './choose-language.ts';
import { type AnalysedFolder, analyseFolder } from './gap-of-folder.ts';
import type { ImportOptions } from './import-options.ts';
import type { InputFolder } from './inputs.ts';
import { onePlanFolder } from './plan-folders.ts';
import type { Request } from './program.ts';
import { type LoadedSettings, loadSettings } from './settings.ts';
import type { Run } from './this-run.ts';

/** The plan that sheets are imported into, and all that they are read by. */
export interface ImportDesk {
  readonly run: Run;
  readonly request: Request;
  readonly options: ImportOptions;
  readonly loaded: LoadedSettings;
  readonly folder: InputFolder;
  readonly contents: readonly FolderFile[];
  readonly check: CheckSettings;
  /** As it is before anything is imported. */
  readonly analysed: AnalysedFolder;
  readonly plan: Plan;
  readonly known: KnownPlan;
  /** The names of units and competences, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Mappings, the one that was chosen first. */
  readonly setups: readonly ImportSetup[];
  readonly catalogue: Catalogue;
  readonly today: string;
}

/** A file of the plan that is not read whole: what it holds would be taken for missing. */
function unreadable({ contents, report }: AnalysedFolder, known: KnownPlan) {
  const faulty = contents.find(({ content }) => 'fault' in content);
  const broken = report.diagnostics.find(
    ({ kode, alvor }) => groupOf(kode) === 'yaml' && alvor === 'feil',
  );
  const units = new Set(known.enheter.map(({ id }) => id));
  const losing = contents.find(({ content }) => {
    const { value } = parseYaml(textOf(content));
    const overview = value as { dokument?: unknown; enheter?: unknown } | null | undefined;
    if (overview?.dokument !== 'oversikt' || !Array.isArray(overview.enheter)) return false;
    return overview.enheter.some((unit: { id?: unknown } | null) => !units.has(String(unit?.id)));
  });
  return faulty?.fil ?? broken?.fil ?? losing?.fil;
}

/** The mappings of the settings; the one that is named first, and for every table. */
function setupsOf({ settings }: LoadedSettings, named: string | null): readonly ImportSetup[] {
  if (named === null) return settings.importer;
  const chosen = settings.importer.find(({ navn }) => navn === named);
  if (chosen === undefined) {
    const finnes = settings.importer.map(({ navn }) => navn);
    throw new UserError('ukjent-oppsett', { navn: named, finnes });
  }
  return [{ ...chosen, gjenkjenn: [] }, ...settings.importer];
}

function namesIn(
  { enheter, kompetanser }: KnownPlan,
  { words }: Catalogue,
): ReadonlyMap<string, string> {
  return new Map([
    ...kompetanser.map(({ id, navn }) => [id, navn[words.language] ?? navn.nb] as const),
    ...enheter.map(({ id, navn }) => [id, navn] as const),
  ]);
}

/** Finds, reads and checks the plan folder that is imported into. */
export async function importDesk(
  request: Request,
  options: ImportOptions,
  run: Run,
): Promise<ImportDesk> {
  const { environment } = run;
  const { common } = request;
  const loaded = await loadSettings(run);
  const setups = setupsOf(loaded, options.setup);
  const today = common.date ?? environment.today();
  const words = options.folder === null ? [] : [options.folder];
  const folder = await onePlanFolder(words, { loaded, environment });
  const { severities, spraak } = loaded.settings;
  const check = { today, severities, schemes: loaded.schemes };
  const wanted = { files: environment.files, depth: 'sums', despiteErrors: true } as const;
  const analysed = await analyseFolder(folder, check, wanted);
  const { contents, documents } = analysed;
  const { writtenForms } = analysed.report;
  const wishes = { option: common.lang, writtenForms, settings: spraak };
  const catalogue = await run.speak(chooseLanguage(wishes, environment));
  const { reference } = await loadPublished();
  const { standardCatalogue } = await import('../generated/data/standard-catalogue.ts');
  const known = knownPlan(documents, {
    katalog: standardCatalogue,
    fornavn: reference.firstNames,
  });
  const [plan] = documents.plan;
  const lost = unreadable(analysed, known);
  if (plan === undefined || lost !== undefined) {
    throw new UserError('plan-uleselig', { sti: lost ?? folder.name, mappe: folder.name });
  }
  const desk = { run, request, options, loaded, folder, contents, check, analysed };
  const names = namesIn(known, catalogue);
  return { ...desk, plan, known, names, setups, catalogue, today };
}

/** What new files of the plan folder are made by. */
export function newFilesFor({ folder, contents, plan, today }: ImportDesk) {
  return {
    folder: folder.name === '.' ? '' : `${folder.name}/`,
    organisasjon: plan.organisasjon,
    today,
    schemaFolder: schemaFolderIn(contents.map(({ content }) => textOf(content))),
  };
}

/** Where the machine finds a file of the plan folder. */
export function pathIn({ run }: ImportDesk, fil: string): string {
  return resolve(run.environment.workingFolder, fil);
}
