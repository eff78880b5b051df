import { runInWorkers } from '../io/workers.ts';
import type { CheckReport, CheckSettings } from './check-inputs.ts';
import type { Environment } from './environment.ts';
import type { GapReport } from './gap-of-folder.ts';
import type { InputFolder } from './inputs.ts';
import { runTask, type Task } from './task.ts';

/** The bytes that keep one more thread busy long enough to pay for its start. */
const BYTES_PER_THREAD = 3 * 1024 * 1024;
const MOST_THREADS = 8;

/** What each kind of task answers. */
interface Results {
  check: CheckReport;
  gap: GapReport;
}

/** How many threads help: one (this one) unless there is much to read. */
export function threadsFor(folders: readonly InputFolder[], processors: number): number {
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

/** Does the same to every folder; the results come in the order of the folders. */
export async function runTasks<K extends keyof Results>(
  kind: K,
  folders: readonly InputFolder[],
  settings: RunSettings,
): Promise<Results[K][]> {
  const { environment, check } = settings;
  const tasks: Task[] = folders.map((folder) => ({ kind, folder }));
  const wanted = settings.jobs ?? threadsFor(folders, environment.processors);
  const workers = Math.min(wanted, folders.length);
  if (workers > 1) {
    const script = new URL('./worker.js', import.meta.url);
    return runInWorkers<Task, Results[K]>({ script, tasks, workers, workerData: check });
  }
  const results: Results[K][] = [];
  for (const task of tasks) {
    // Which result a task gives follows from its kind, which the compiler cannot see here.
    results.push((await runTask(task, check, environment.files)) as Results[K]);
  }
  return results;
}
