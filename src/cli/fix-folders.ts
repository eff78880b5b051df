import { checkFolder } from '../document/check-folder.ts';
import { applyCorrections } from '../document/corrections.ts';
import { type FolderFile, groupIntoFolders } from '../document/folders.ts';
import type { Correction } from '../domain/diagnostic.ts';
import { type CheckSettings, readInputFolder } from './check-inputs.ts';
import type { Environment } from './environment.ts';
import type { InputFolder } from './inputs.ts';
import { writeFile } from './write-outputs.ts';

/** What was corrected. */
export interface Fixed {
  readonly corrections: number;
  readonly files: ReadonlySet<string>;
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
    today: settings.today,
    severities: settings.severities,
    named: new Set(folder.named),
    ...(settings.schemes === null ? {} : { schemes: settings.schemes }),
  });
  const byFile = new Map<string, Correction[]>();
  for (const { fil, rettelse } of diagnostics) {
    if (rettelse === null) continue;
    byFile.set(fil, [...(byFile.get(fil) ?? []), rettelse]);
  }
  return byFile;
}

/** Corrects the files of a folder once; tells how many corrections each file got. */
async function fixOnce(
  folder: InputFolder,
  settings: CheckSettings,
  environment: Environment,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const group of groupIntoFolders(readInputFolder(folder, environment.files))) {
    const corrections = await correctionsIn(group, folder, settings);
    for (const { fil, content } of group) {
      const found = corrections.get(fil);
      const path = folder.files.find(({ name }) => name === fil)?.path;
      if (found === undefined || path === undefined || !('text' in content)) continue;
      const text = (content.bom ? BOM : '') + applyCorrections(content.text, found);
      writeFile(path, [new TextEncoder().encode(text)], environment);
      counts.set(fil, found.length);
    }
  }
  return counts;
}

/** Makes every certain correction in the named files, until none is left. */
export async function fixFolders(
  folders: readonly InputFolder[],
  settings: CheckSettings,
  environment: Environment,
): Promise<Fixed> {
  let corrections = 0;
  const files = new Set<string>();
  for (const folder of folders) {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const counts = await fixOnce(folder, settings, environment);
      if (counts.size === 0) break;
      for (const [fil, count] of counts) {
        corrections += count;
        files.add(fil);
      }
    }
  }
  return { corrections, files };
}
