import type { FileSystem } from '../io/file-system.ts';
import { type CheckReport, type CheckSettings, checkInputFolder } from './check-inputs.ts';
import { type GapReport, type GapRequest, gapOfFolder } from './gap-of-folder.ts';
import type { InputFolder } from './inputs.ts';

/** What can be done with one folder, independent of all others; plain data. */
export interface Task {
  readonly folder: InputFolder;
  /** What is wanted of its gap; `null` to check the folder only. */
  readonly gap: GapRequest | null;
}

/** Does a task, here or in a worker thread. */
export function runTask(
  { folder, gap }: Task,
  settings: CheckSettings,
  files: FileSystem,
): Promise<CheckReport | GapReport> {
  return gap === null
    ? checkInputFolder(folder, settings, files)
    : gapOfFolder(folder, gap, { settings, files });
}
