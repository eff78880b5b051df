import { join, resolve } from 'node:path';
import { FileFailure } from '../io/file-system.ts';
import { displayName } from './inputs.ts';
import type { ReportFile } from './report-files.ts';
import { ANSWERS, TABLES } from './round-files.ts';
import type { Target } from './write-new-files.ts';

/** What earlier rounds write: letters, tables, workbooks. */
const ROUND_FILES: readonly [string, RegExp][] = [
  [ANSWERS, /\.md$/],
  [TABLES, /\.csv$/],
  ['', /^samarbeidsforum-.*\.xlsx$|^runde\.json$/],
];

/**
 * Files in the output folder that look like those of a round and are not among `files`: a letter to
 * somebody who no longer takes part could be sent by mistake. They are people's own, and stay.
 */
export function leftBehind(files: readonly ReportFile[], target: Target): string[] {
  const { environment, folder } = target;
  const own = new Set(files.map(({ name }) => name));
  const names: string[] = [];
  for (const [below, pattern] of ROUND_FILES) {
    const path = resolve(environment.workingFolder, folder, below);
    for (const name of namesIn(path, environment)) {
      const relative = below === '' ? name : `${below}/${name}`;
      if (!pattern.test(name) || own.has(relative)) continue;
      names.push(displayName(join(path, name), environment.workingFolder));
    }
  }
  return names;
}

function namesIn(path: string, { files }: Target['environment']): string[] {
  try {
    return files.list(path).map(({ name }) => name);
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return [];
  }
}
