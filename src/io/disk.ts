import {
  appendFileSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  type Chunks,
  FileFailure,
  type FileFailureReason,
  type FileStatus,
  type FileSystem,
  type FolderEntry,
} from './file-system.ts';

const REASONS: Readonly<Record<string, FileFailureReason>> = {
  ENOENT: 'missing',
  ELOOP: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EISDIR: 'is-folder',
  ENOTDIR: 'is-file',
  EEXIST: 'is-file',
};

function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** A refusal of the system as a `FileFailure`; all else as it is. */
export function asFailure(path: string, error: unknown): unknown {
  const code = systemCode(error);
  return code === null ? error : new FileFailure(REASONS[code] ?? 'other', path, code);
}

/** Runs a call to the system; its refusals come out as `FileFailure`s, all else as it is. */
function attempt<T>(path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw asFailure(path, error);
  }
}

function status(path: string): FileStatus | null {
  try {
    const found = statSync(path);
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    return { kind, size: found.size };
  } catch {
    return null;
  }
}

const byName = (a: FolderEntry, b: FolderEntry): number => (a.name < b.name ? -1 : 1);

function list(path: string): readonly FolderEntry[] {
  const found = attempt(path, () => readdirSync(path, { withFileTypes: true }));
  const entries: FolderEntry[] = [];
  for (const entry of found) {
    if (entry.isFile()) entries.push({ name: entry.name, kind: 'file' });
    else if (entry.isDirectory()) entries.push({ name: entry.name, kind: 'folder' });
    else {
      const target = status(join(path, entry.name));
      if (target !== null) entries.push({ name: entry.name, kind: target.kind });
    }
  }
  return entries.sort(byName);
}

function writeAll(file: number, chunk: Uint8Array): void {
  let written = 0;
  while (written < chunk.length) written += writeSync(file, chunk, written);
}

function writeAndSync(path: string, chunks: Chunks, mode: number | undefined): void {
  const file = openSync(path, 'wx', mode);
  try {
    for (const chunk of chunks) writeAll(file, chunk);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The file that is to be replaced: behind a link the one it leads to, with its permissions. */
function replaced(path: string): { target: string; mode?: number } {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? { target: path } : { target: realpathSync(path), mode: found.mode };
}

function writeAtomically(path: string, chunks: Chunks): void {
  attempt(path, () => {
    const { target, mode } = replaced(path);
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    try {
      writeAndSync(temporary, chunks, mode);
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  });
}

/** The disk of this machine. */
export const disk: FileSystem = {
  status,
  list,
  read: (path) => attempt(path, () => readFileSync(path)),
  real: (path) => attempt(path, () => realpathSync(path)),
  writeAtomically,
  append: (path, bytes) => {
    attempt(path, () => appendFileSync(path, bytes));
  },
  makeFolder: (path) => {
    attempt(path, () => mkdirSync(path, { recursive: true }));
  },
};
