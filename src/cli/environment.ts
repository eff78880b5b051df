import type { FileSystem } from '../io/file-system.ts';

/** A stream that text goes to. Writing to a pipe that somebody closed is not an error. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Width of the terminal, or 80. */
  readonly columns: number;
}

/** The world as commands see it; tests hand in another one. */
export interface Environment {
  readonly arguments: readonly string[];
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: FileSystem;
  readonly readStandardInput: () => Promise<Uint8Array>;
  readonly standardInputIsTerminal: boolean;
  /** The date of today, `YYYY-MM-DD`, where the machine is. */
  readonly today: () => string;
  readonly processors: number;
  /** The version of Node. */
  readonly runtime: string;
  /** Resolves when a file in one of the folders has been saved. */
  readonly nextChange: (folders: readonly string[]) => Promise<void>;
}
