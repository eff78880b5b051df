import { Worker } from 'node:worker_threads';

/** How tasks are shared out to threads. */
export interface WorkerPlan<Task> {
  /** The script that answers each `{ index, task }` with `{ index, result }`. */
  readonly script: URL;
  readonly tasks: readonly Task[];
  readonly workers: number;
  /** What each thread gets at its start. */
  readonly workerData: unknown;
}

interface Answer<Result> {
  readonly index: number;
  readonly result: Result;
}

/** The largest heap of a thread in MiB; the young part small, since a folder's data dies young. */
const LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 48 };

function runOne<Task, Result>(
  plan: WorkerPlan<Task>,
  next: () => number | null,
  results: Result[],
) {
  return new Promise<void>((resolve, reject) => {
    const worker = new Worker(plan.script, { workerData: plan.workerData, resourceLimits: LIMITS });
    const send = (): void => {
      const index = next();
      if (index === null) worker.postMessage(null);
      else worker.postMessage({ index, task: plan.tasks[index] });
    };
    worker.on('message', ({ index, result }: Answer<Result>) => {
      results[index] = result;
      send();
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve());
    send();
  });
}

/**
 * Runs tasks in worker threads, each thread taking the next task when it is free. The results come
 * in the order of the tasks, however many threads there are. An error in a thread is thrown here.
 */
export async function runInWorkers<Task, Result>(plan: WorkerPlan<Task>): Promise<Result[]> {
  const results: Result[] = [];
  let taken = 0;
  const next = (): number | null => {
    if (taken >= plan.tasks.length) return null;
    taken += 1;
    return taken - 1;
  };
  const threads = Array.from({ length: plan.workers }, () => runOne(plan, next, results));
  await Promise.all(threads);
  return results;
}
