import { kindIn, textOf } from '../document/folders.ts';
import { UserError } from '../domain/user-error.ts';
import { expandGlob, globMatcher } from '../io/glob.ts';
import { readInputFolder } from './check-inputs.ts';
import { findInputs, type InputFolder } from './inputs.ts';
import type { InputWorld } from './validate-inputs.ts';

function planFilesIn(folder: InputFolder, world: InputWorld): string[] {
  return readInputFolder(folder, world.environment.files)
    .filter(({ content }) => kindIn(textOf(content)) === 'plan')
    .map(({ fil }) => fil);
}

/**
 * The plan folders that the words name (the working folder without words): a folder with a plan, or
 * all folders below that have one. Exactly one plan in each.
 */
export async function findPlanFolders(
  words: readonly string[],
  world: InputWorld,
): Promise<readonly InputFolder[]> {
  const { environment, loaded } = world;
  const asked = words.length === 0 ? ['.'] : words;
  const { folders, problems } = await findInputs(asked, {
    files: environment.files,
    workingFolder: environment.workingFolder,
    isLeftOut: await globMatcher(loaded.settings.utelat),
    expandGlob,
  });
  const [problem] = problems;
  if (problem !== undefined) throw problem;
  const found: InputFolder[] = [];
  for (const folder of folders) {
    const plans = planFilesIn(folder, world);
    if (plans.length > 1) throw new UserError('flere-planer', { mappe: folder.name, filer: plans });
    if (plans.length === 1) found.push({ ...folder, named: folder.files.map(({ name }) => name) });
  }
  if (found.length === 0) throw new UserError('uten-plan', { mappe: asked.join(', ') });
  return found;
}

/** The one plan folder that the words name. */
export async function onePlanFolder(
  words: readonly string[],
  world: InputWorld,
): Promise<InputFolder> {
  const [folder, ...others] = await findPlanFolders(words, world);
  if (folder === undefined || others.length > 0) {
    const mapper = [folder, ...others].flatMap((found) => found?.name ?? []);
    throw new UserError('flere-planmapper', { mappe: words.join(' ') || '.', mapper });
  }
  return folder;
}
