import { checkFolder } from '../document/check-folder.ts';
import { applyCorrections } from '../document/corrections.ts';
import { type FolderFile, groupIntoFolders } from '../document/folders.ts';
import type { Correction } from '../domain/diagnostic.ts';
import { UserError } from '../domain/user-error.ts';
import { type CheckSettings, checkOptions, readInputFolder } from './check-inputs.ts';
import type { Environment } from './environment.ts';
import type { InputFolder } from './inputs.ts';
import { writeFile } from './write-outputs.ts';

/** What was corrected, and the files that could not be written. */
export interface Fixed {
  readonly corrections: number;
  readonly files: ReadonlySet<string>;
  readonly problems: readonly UserError[];
}

/** A correction can bring to light the next; a handful of rounds is more than any file needs. */
const MOST_ROUNDS = 5;

const BOM = '\uFEFF';

async function correctionsIn(
  group: readonly FolderFile[],
  folder: InputFolder,
  settings: CheckSettings,
): Promise<ReadonlyMap<string, Correction[]>> {
  const { diagnostics } = await checkFolder(group, {
    ...checkOptions(settings),
    named: new Set(folder.named),
  });
  const byFile = new Map<string, Correction[]>();
  for (const { fil, rettelse } of diagnostics) {
    if (rettelse === null) continue;
    byFile.set(fil, [...(byFile.get(fil) ?? []), rettelse]);
  }
  return byFile;
}

interface Fixing {
  readonly settings: CheckSettings;
  readonly environment: Environment;
  /** How many corrections each file has got. */
  readonly counts: Map<string, number>;
}

function writeCorrected(
  { fil, content }: FolderFile,
  corrections: readonly Correction[],
  { folder, environment, counts }: Fixing & { readonly folder: InputFolder },
): void {
  const path = folder.files.find(({ name }) => name === fil)?.path;
  if (path === undefined || !('text' in content)) return;
  const text = (content.bom ? BOM : '') + applyCorrections(content.text, corrections);
  writeFile(path, [new TextEncoder().encode(text)], environment);
  counts.set(fil, (counts.get(fil) ?? 0) + corrections.length);
}

/** Corrects the files of a folder once; whether anything was corrected. */
async function fixOnce(folder: InputFolder, fixing: Fixing): Promise<boolean> {
  const { settings, environment } = fixing;
  let isChanged = false;
  for (const group of groupIntoFolders(readInputFolder(folder, environment.files))) {
    const corrections = await correctionsIn(group, folder, settings);
    for (const file of group) {
      const found = corrections.get(file.fil);
      if (found === undefined) continue;
      writeCorrected(file, found, { ...fixing, folder });
      isChanged = true;
    }
  }
  return isChanged;
}

async function fixFolder(folder: InputFolder, fixing: Fixing): Promise<void> {
  let isChanged = true;
  for (let round = 0; isChanged && round < MOST_ROUNDS; round += 1) {
    isChanged = await fixOnce(folder, fixing);
  }
}

/** Makes every certain correction in the named files, until none is left. */
export async function fixFolders(
  folders: readonly InputFolder[],
  settings: CheckSettings,
  environment: Environment,
): Promise<Fixed> {
  const counts = new Map<string, number>();
  const problems: UserError[] = [];
  for (const folder of folders) {
    try {
      await fixFolder(folder, { settings, environment, counts });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error);
    }
  }
  const corrections = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { corrections, files: new Set(counts.keys()), problems };
}
