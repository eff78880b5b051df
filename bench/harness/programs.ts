import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..');
const PROBE = join(import.meta.dirname, 'memory-probe.mjs');

/** A program to be run by Node: its arguments, and the exit code that says it did its work. */
export interface Program {
  readonly args: readonly string[];
  readonly exitCode: number;
}

/** The built program. */
export function kompass(args: readonly string[], exitCode = 0): Program {
  return { args: [join(ROOT, 'bin', 'kompass.js'), ...args], exitCode };
}

/** A script of the repository. */
export function script(path: string, args: readonly string[], exitCode = 0): Program {
  return { args: [join(ROOT, path), ...args], exitCode };
}

/** Runs a program to its end, its output thrown away. Returns milliseconds. */
export function timeOf({ args, exitCode }: Program, env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...process.env, ...env },
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === exitCode) resolve(performance.now() - start);
      else reject(new Error(`exit code ${code}, not ${exitCode}: node ${args.join(' ')}`));
    });
  });
}

/** The most memory that a program holds, in MiB. */
export async function memoryOf({ args, exitCode }: Program, notes: string): Promise<number> {
  const file = join(notes, 'memory.txt');
  const watched = { args: ['--import', PROBE, ...args], exitCode };
  await timeOf(watched, { KOMPASS_BENCH_MEMORY: file });
  return Number(readFileSync(file, 'utf8')) / 1024;
}

/** What a program prints; it must end well. */
export async function outputOf({ args }: Program): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return stdout.trim();
}
