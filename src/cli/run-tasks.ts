import { keepNewSpaceSmall } from '../io/heap.ts';
import { runInWorkers } from '../io/workers.ts';
import type { CheckReport, CheckSettings } from './check-inputs.ts';
import type { Environment } from './environment.ts';
import type { GapReport, GapRequest } from './gap-of-folder.ts';
import type { InputFolder } from './inputs.ts';
import { runTask, type Task } from './task.ts';

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
}

/** Does tasks in this thread or in several; the results come in the order of the tasks. */
async function runTasks<Result>(tasks: readonly Task[], settings: RunSettings): Promise<Result[]> {
  const { environment, check } = settings;
  const folders = tasks.map(({ folder }) => folder);
  const wanted = settings.jobs ?? threadsFor(folders, environment.processors);
  const workers = Math.min(wanted, folders.length);
  if (workers > 1) {
    const script = new URL('./worker.js', import.meta.url);
    return runInWorkers<Task, Result>({ script, tasks, workers, workerData: check });
  }
  keepNewSpaceSmall();
  const results: Result[] = [];
  for (const task of tasks) {
    // Which result a task gives follows from what it asks, which the compiler cannot see here.
    results.push((await runTask(task, check, environment.files)) as Result);
  }
  return results;
}

/** Checks every folder. */
export function checkFolders(
  folders: readonly InputFolder[],
  settings: RunSettings,
): Promise<CheckReport[]> {
  const tasks = folders.map((folder) => ({ folder, gap: null }));
  return runTasks<CheckReport>(tasks, settings);
}

/** Computes the gap of every folder. */
export function computeGaps(
  folders: readonly InputFolder[],
  gap: GapRequest,
  settings: RunSettings,
): Promise<GapReport[]> {
  const tasks = folders.map((folder) => ({ folder, gap }));
  return runTasks<GapReport>(tasks, settings);
}
