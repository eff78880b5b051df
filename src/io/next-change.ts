import { type FSWatcher, watch } from 'node:fs';
import { asFailure } from './disk.ts';

/** Editors write a file in several steps; what comes within this time is one change. */
const SETTLE_MS = 120;

/**
 * Resolves when something in one of the folders has changed, and has been still for a moment. Rejects
 * with a `FileFailure` where one of them cannot be watched.
 */
export function nextChange(folders: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const watchers: FSWatcher[] = [];
    const close = (): void => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    };
    const fail = (folder: string, error: unknown): void => {
      close();
      reject(asFailure(folder, error));
    };
    const settle = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        close();
        resolve();
      }, SETTLE_MS);
    };
    for (const folder of folders) {
      try {
        const watcher = watch(folder, settle);
        watcher.on('error', (error) => fail(folder, error));
        watchers.push(watcher);
      } catch (error) {
        return fail(folder, error);
      }
    }
  });
}
