import type { FileSystem } from '../io/file-system.ts';
import { type CheckReport, type CheckSettings, checkInputFolder } from './check-inputs.ts';
import { type GapReport, type GapRequest, gapOfFolder } from './gap-of-folder.ts';
import type { InputFolder } from './inputs.ts';
import type { ReadSubmission, RoundCheck, SubmissionSource } from './read-submission.ts';

/** What can be done with one folder, independent of all others; plain data. */
export type Task =
  | { readonly kind: 'check'; readonly folder: InputFolder }
  | { readonly kind: 'gap'; readonly folder: InputFolder; readonly gap: GapRequest }
  | {
      readonly kind: 'submission';
      readonly folder: InputFolder;
      readonly source: SubmissionSource;
    };

/** What all tasks of a run share; plain data. */
export interface TaskSettings {
  readonly check: CheckSettings;
  /** What submissions are read with; `null` where there are none. */
  readonly round: RoundCheck | null;
}

/** Does a task, here or in a worker thread. */
export async function runTask(
  task: Task,
  { check, round }: TaskSettings,
  files: FileSystem,
): Promise<CheckReport | GapReport | ReadSubmission> {
  if (task.kind === 'check') return checkInputFolder(task.folder, check, files);
  if (task.kind === 'gap') return gapOfFolder(task.folder, task.gap, { settings: check, files });
  if (round === null) throw new Error('a submission is read without a round');
  const { readSubmission } = await import('./read-submission.ts');
  return readSubmission(task.source, { check, round, files });
}
