import { Worker } from 'node:worker_threads';

/** How tasks are shared out to threads. */
export interface WorkerPlan<Task, Result> {
  /** The script that answers each `{ index, task }` with `{ index, result }`. */
  readonly script: URL;
  readonly tasks: readonly Task[];
  readonly workers: number;
  /** What each thread gets at its start. */
  readonly workerData: unknown;
  /** What a task comes to whose thread died; without it, that error is thrown. */
  readonly onDeath?: (index: number, error: Error) => Result;
  /** Told after each task. */
  readonly onDone?: () => void;
}

interface Answer<Result> {
  readonly index: number;
  readonly result: Result;
}

/** What the threads share. */
interface Shared<Task, Result> {
  readonly plan: WorkerPlan<Task, Result>;
  readonly next: () => number | null;
  readonly results: Result[];
}

/** The largest heap of a thread in MiB; the young part small, since a folder's data dies young. */
const LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 48 };

function keep<Task, Result>({ plan, results }: Shared<Task, Result>, answer: Answer<Result>): void {
  results[answer.index] = answer.result;
  plan.onDone?.();
}

/** Runs one thread until nothing is left to do. Gives the task on which it died, if it did. */
function runThread<Task, Result>(shared: Shared<Task, Result>) {
  const { plan, next } = shared;
  return new Promise<{ index: number; error: Error } | null>((resolve) => {
    const worker = new Worker(plan.script, { workerData: plan.workerData, resourceLimits: LIMITS });
    let current: number | null = null;
    let death: Error | null = null;
    const send = (): void => {
      current = next();
      if (current === null) worker.postMessage(null);
      else worker.postMessage({ index: current, task: plan.tasks[current] });
    };
    worker.on('message', (answer: Answer<Result>) => {
      keep(shared, answer);
      send();
    });
    worker.on('error', (error: Error) => {
      death = error;
    });
    worker.on('exit', (code) => {
      const error = death ?? new Error(`exit ${code}`);
      resolve(current === null ? null : { index: current, error });
    });
    send();
  });
}

/** Runs one thread after another for as long as they die, each death costing one task. */
async function runThreads<Task, Result>(shared: Shared<Task, Result>): Promise<void> {
  const { plan } = shared;
  for (let death = await runThread(shared); death !== null; death = await runThread(shared)) {
    const { index, error } = death;
    if (plan.onDeath === undefined) throw error;
    keep(shared, { index, result: plan.onDeath(index, error) });
  }
}

/**
 * Runs tasks in worker threads, each thread taking the next task when it is free. The results come
 * in the order of the tasks, however many threads there are. An error in a thread is thrown here,
 * or, where the plan says what then, costs that task only.
 */
export async function runInWorkers<Task, Result>(
  plan: WorkerPlan<Task, Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let taken = 0;
  const next = (): number | null => {
    if (taken >= plan.tasks.length) return null;
    taken += 1;
    return taken - 1;
  };
  const shared = { plan, next, results };
  await Promise.all(Array.from({ length: plan.workers }, () => runThreads(shared)));
  return results;
}
