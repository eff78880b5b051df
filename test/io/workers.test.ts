import { expect, test } from 'vitest';
import { runInWorkers } from '../../src/io/workers.ts';

const script = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', async (message) => {
  if (message === null) return parentPort.close();
  const { index, task } = message;
  ${code}
});`)}`,
  );

const DOUBLE = script('parentPort.postMessage({ index, result: task * workerData });');

test.each([1, 2, 5])('%i threads give the results in the order of the tasks', async (workers) => {
  const tasks = [1, 2, 3, 4, 5, 6, 7];
  const results = await runInWorkers({ script: DOUBLE, tasks, workers, workerData: 10 });
  expect(results).toEqual([10, 20, 30, 40, 50, 60, 70]);
});

test('a slow task holds up neither the others nor the order', async () => {
  const slowFirst = script(
    'setTimeout(() => parentPort.postMessage({ index, result: task }), task === 1 ? 150 : 0);',
  );
  const tasks = [1, 2, 3, 4];
  expect(await runInWorkers({ script: slowFirst, tasks, workers: 2, workerData: null })).toEqual(
    tasks,
  );
});

test('nothing to do is done at once', async () => {
  const plan = { script: DOUBLE, tasks: [], workers: 2, workerData: 1 };
  expect(await runInWorkers(plan)).toEqual([]);
});

test('an error in a thread is thrown here', async () => {
  const broken = script('throw new TypeError("oppgave " + task);');
  const plan = { script: broken, tasks: [7], workers: 1, workerData: null };
  await expect(runInWorkers(plan)).rejects.toThrow('oppgave 7');
});
