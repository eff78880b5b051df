import { parentPort, workerData } from 'node:worker_threads';
import { disk } from '../io/disk.ts';
import { runTask, type Task } from './task.ts';

/** A thread that does the tasks it is sent, one after another, until it is sent `null`. */
const port = parentPort;
port?.on('message', async (message: { index: number; task: Task } | null) => {
  if (message === null) {
    port.close();
    return;
  }
  const { index, task } = message;
  port.postMessage({ index, result: await runTask(task, workerData, disk) });
});
