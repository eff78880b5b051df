import { describe, expect, test } from 'vitest';
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

describe('a thread that dies', () => {
  const deaths: [string, number, string, string][] = [
    ['of an error', 1, 'throw new TypeError("oppgave " + task);', 'TypeError: oppgave 3'],
    ['of an error, among others', 2, 'throw new TypeError("oppgave " + task);', 'oppgave 3'],
    ['without a word', 2, 'process.exit(7);', 'Error: exit 7'],
    ['of too much to hold', 1, 'const all = []; for (;;) all.push(Array(1e6).fill(index));', ''],
  ];

  test.each(deaths)('%s costs its own task only (%i)', async (_, workers, code, told) => {
    const plan = {
      script: script(`if (task === 3) { ${code} }
        parentPort.postMessage({ index, result: String(task) });`),
      tasks: [1, 2, 3, 4, 5],
      workers,
      workerData: null,
      onDeath: (index: number, error: Error): string => `${index} døde: ${String(error)}`,
    };
    const results = await runInWorkers(plan);
    expect(results.toSpliced(2, 1)).toEqual(['1', '2', '4', '5']);
    expect(results[2]).toContain('2 døde: ');
    expect(results[2]).toContain(told);
  });

  test('without a word, is told where nothing is to be done about it', async () => {
    const plan = { script: script('process.exit(7);'), tasks: [1], workers: 1, workerData: null };
    await expect(runInWorkers(plan)).rejects.toThrow('exit 7');
  });
});

test.each([1, 3])('each task is told when it is done, with %i threads', async (workers) => {
  let done = 0;
  const onDone = (): void => {
    done += 1;
  };
  await runInWorkers({ script: DOUBLE, tasks: [1, 2, 3, 4], workers, workerData: 1, onDone });
  expect(done).toBe(4);
});
