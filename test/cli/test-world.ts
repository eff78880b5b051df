import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Environment, Output } from '../../src/cli/environment.ts';
import { run } from '../../src/cli/run.ts';
import { disk } from '../../src/io/disk.ts';

export const ROOT = join(import.meta.dirname, '../..');
export const TODAY = '2027-01-15';

/** What a run said and how it ended. */
export interface Ending {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function captured(isTerminal = false, columns = 80): Output & { text: () => string } {
  const pieces: string[] = [];
  return {
    write: (text) => {
      pieces.push(text);
    },
    isTerminal,
    columns,
    text: () => pieces.join(''),
  };
}

/** What a test may have otherwise than usual. */
export interface Circumstances extends Partial<Omit<Environment, 'stdout' | 'stderr'>> {
  readonly standardInput?: string | Uint8Array;
  readonly terminal?: boolean;
  readonly columns?: number;
}

/** Runs a command line in this process, on the real disk, with a fixed date. */
export async function kompass(line: readonly string[], given: Circumstances = {}): Promise<Ending> {
  const { standardInput = '', terminal = false, columns = 80, ...others } = given;
  const stdout = captured(terminal, columns);
  const stderr = captured(terminal, columns);
  const code = await run({
    arguments: line,
    variables: {},
    workingFolder: ROOT,
    files: disk,
    readStandardInput: async () =>
      typeof standardInput === 'string' ? new TextEncoder().encode(standardInput) : standardInput,
    standardInputIsTerminal: terminal,
    ask: () => Promise.reject(new Error('nobody is asked in this test')),
    today: () => TODAY,
    now: () => `${TODAY}T09:12:00+01:00`,
    elapsed: () => 0,
    processors: 1,
    runtime: '20.19.0',
    nextChange: () => Promise.reject(new Error('nothing changes in this test')),
    ...others,
    stdout,
    stderr,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** Files by name, as texts or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of its own for one test, with these files in it; removed when the callback is done. */
export async function inFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kompass-æøå 🧭-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
