import { watch } from 'node:fs';

/** Editors write a file in several steps; what comes within this time is one change. */
const SETTLE_MS = 120;

/** Resolves when something in one of the folders has changed, and has been still for a moment. */
export function nextChange(folders: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const watchers = folders.map((folder) => watch(folder, () => settle()));
    const close = (): void => {
      for (const watcher of watchers) watcher.close();
    };
    const settle = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        close();
        resolve();
      }, SETTLE_MS);
    };
    for (const watcher of watchers) {
      watcher.on('error', (error) => {
        close();
        reject(error);
      });
    }
  });
}
