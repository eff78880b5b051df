import type { FileSystem } from '../io/file-system.ts';
import { type CheckReport, type CheckSettings, checkInputFolder } from './check-inputs.ts';
import { type GapReport, gapOfFolder } from './gap-of-folder.ts';
import type { InputFolder } from './inputs.ts';

/** What can be done with one folder, independent of all others; plain data. */
export interface Task {
  readonly kind: 'check' | 'gap';
  readonly folder: InputFolder;
}

/** Does a task, here or in a worker thread. */
export function runTask(
  task: Task,
  settings: CheckSettings,
  files: FileSystem,
): Promise<CheckReport | GapReport> {
  return task.kind === 'check'
    ? checkInputFolder(task.folder, settings, files)
    : gapOfFolder(task.folder, settings, files);
}
