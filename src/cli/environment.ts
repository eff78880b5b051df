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
  /** Asks whoever sits at the terminal for one line; `null` at the end of the input. */
  readonly ask: (question: string) => Promise<string | null>;
  /** The date of today, `YYYY-MM-DD`, where the machine is. */
  readonly today: () => string;
  /** This moment with the offset of where the machine is: `2027-01-20T09:12:00+01:00`. */
  readonly now: () => string;
  /** Milliseconds since the program started; never goes back. */
  readonly elapsed: () => number;
  readonly processors: number;
  /** The version of Node. */
  readonly runtime: string;
  /** Resolves when a file in one of the folders has been saved. */
  readonly nextChange: (folders: readonly string[]) => Promise<void>;
}
