/** What lies at a path. `other` is a device, a socket or a pipe. */
export interface FileStatus {
  readonly kind: 'file' | 'folder' | 'other';
  /** Bytes. */
  readonly size: number;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: FileStatus['kind'];
}

/** A file to be written, in pieces, so that a large one is never whole in memory twice. */
export type Chunks = Iterable<Uint8Array>;

/**
 * The files of the machine. Reading is synchronous: thousands of small files are read several times
 * faster so. Failures are `FileFailure`s.
 */
export interface FileSystem {
  /** What lies at the path, links followed; `null` where nothing does or a link leads nowhere. */
  status(path: string): FileStatus | null;
  /** The entries of a folder, sorted by name; links are followed, those that lead nowhere left out. */
  list(path: string): readonly FolderEntry[];
  read(path: string): Uint8Array;
  /** The path with links resolved, to recognise a folder that was already visited. */
  real(path: string): string;
  /** Whole or not at all: to a temporary file in the same folder, synced, renamed. */
  writeAtomically(path: string, chunks: Chunks): void;
  /** Adds to the end of a file, which is made where there is none. */
  append(path: string, bytes: Uint8Array): void;
  makeFolder(path: string): void;
}

export type FileFailureReason =
  | 'missing'
  | 'denied'
  | 'disk-full'
  | 'is-folder'
  | 'is-file'
  | 'other';

/** The machine refused; `reason` says why, `detail` is the system's own code (`EACCES`). */
export class FileFailure extends Error {
  readonly reason: FileFailureReason;
  readonly path: string;
  readonly detail: string;

  constructor(reason: FileFailureReason, path: string, detail: string) {
    super(`${detail}: ${path}`);
    this.name = 'FileFailure';
    this.reason = reason;
    this.path = path;
    this.detail = detail;
  }
}
