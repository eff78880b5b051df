import { keepNewSpaceSmall } from '../io/heap.ts';
import { runInWorkers } from '../io/workers.ts';
import type { CheckReport, CheckSettings } from './check-inputs.ts';
import type { Environment } from './environment.ts';
import type { GapReport, GapRequest } from './gap-of-folder.ts';
import type { InputFolder } from './inputs.ts';
import type { ProgressBar } from './progress.ts';
import type { ReadSubmission, RoundCheck, SubmissionSource } from './read-submission.ts';
import { runTask, type Task, type TaskSettings } from './task.ts';

/** The bytes that keep one more thread busy long enough to pay for its start. */
const BYTES_PER_THREAD = 3 * 1024 * 1024;
const MOST_THREADS = 8;

/** How many threads help: one (this one) unless there is much to read. */
function threadsFor(folders: readonly InputFolder[], processors: number): number {
  let bytes = 0;
  for (const folder of folders) for (const file of folder.files) bytes += file.size;
  return Math.max(
    1,
    Math.min(MOST_THREADS, processors, folders.length, Math.floor(bytes / BYTES_PER_THREAD)),
  );
}

/** How a batch of tasks is to be run. */
export interface RunSettings {
  readonly environment: Environment;
  readonly check: CheckSettings;
  /** Threads; `null` for what helps. */
  readonly jobs: number | null;
  /** Tells how far it has come. */
  readonly progress?: ProgressBar;
}

/** Tasks of one kind, and what one comes to on which the program failed; else that error is thrown. */
interface Batch<Result> {
  readonly tasks: readonly Task[];
  readonly round: RoundCheck | null;
  readonly onDeath?: (index: number, error: Error) => Result;
}

async function runHere<Result>(
  batch: Batch<Result>,
  { environment, check, progress }: RunSettings,
): Promise<Result[]> {
  const { tasks, round, onDeath } = batch;
  keepNewSpaceSmall();
  const results: Result[] = [];
  for (const [index, task] of tasks.entries()) {
    try {
      // Which result a task gives follows from what it asks, which the compiler cannot see here.
      results.push((await runTask(task, { check, round }, environment.files)) as Result);
    } catch (error) {
      if (onDeath === undefined || !(error instanceof Error)) throw error;
      results.push(onDeath(index, error));
    }
    progress?.step();
  }
  return results;
}

/** Does tasks in this thread or in several; the results come in the order of the tasks. */
async function runTasks<Result>(batch: Batch<Result>, settings: RunSettings): Promise<Result[]> {
  const { environment, check, progress, jobs } = settings;
  const { tasks, round, onDeath } = batch;
  const folders = tasks.map(({ folder }) => folder);
  const wanted = jobs ?? threadsFor(folders, environment.processors);
  const workers = Math.min(wanted, folders.length);
  try {
    if (workers <= 1) return await runHere(batch, settings);
    return await runInWorkers<Task, Result>({
      script: new URL('./worker.js', import.meta.url),
      tasks,
      workers,
      workerData: { check, round } satisfies TaskSettings,
      ...(onDeath && { onDeath }),
      ...(progress && { onDone: progress.step }),
    });
  } finally {
    progress?.end();
  }
}

/** Checks every folder. */
export function checkFolders(
  folders: readonly InputFolder[],
  settings: RunSettings,
): Promise<CheckReport[]> {
  const tasks = folders.map((folder) => ({ kind: 'check' as const, folder }));
  return runTasks<CheckReport>({ tasks, round: null }, settings);
}

/** Computes the gap of every folder. */
export function computeGaps(
  folders: readonly InputFolder[],
  gap: GapRequest,
  settings: RunSettings,
): Promise<GapReport[]> {
  const tasks = folders.map((folder) => ({ kind: 'gap' as const, folder, gap }));
  return runTasks<GapReport>({ tasks, round: null }, settings);
}

/** Reads every submission. One on which the program fails is told as unreadable. */
export async function readSubmissions(
  sources: readonly SubmissionSource[],
  round: RoundCheck,
  settings: RunSettings,
): Promise<ReadSubmission[]> {
  const { failedSubmission } = await import('./read-submission.ts');
  const tasks = sources.map((source) => ({
    kind: 'submission' as const,
    folder: source.folder,
    source,
  }));
  const onDeath = (index: number, error: Error): ReadSubmission => {
    // It is one of those that were asked for.
    return failedSubmission(sources[index] as SubmissionSource, error);
  };
  return runTasks<ReadSubmission>({ tasks, round, onDeath }, settings);
}
