import { availableParallelism } from 'node:os';
import { isatty } from 'node:tty';
import { disk } from '../io/disk.ts';
import { nextChange } from '../io/next-change.ts';
import type { Environment, Output } from './environment.ts';
import { EXIT } from './exit-codes.ts';

const WIDTH = 80;

function outputTo(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough, as `head` does, closes the pipe: end quietly and early.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`${error.message}\n`);
    process.exit(EXIT.couldNotRun);
  });
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? WIDTH,
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Today where the machine is, or the day of `SOURCE_DATE_EPOCH` (seconds, UTC) where that is set. */
function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && /^\d{1,11}$/.test(epoch)) {
    return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  }
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The world as it is: this process, its streams, its disk and its clock. */
export function realEnvironment(): Environment {
  return {
    arguments: process.argv.slice(2),
    variables: process.env,
    workingFolder: process.cwd(),
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    files: disk,
    readStandardInput,
    standardInputIsTerminal: isatty(0),
    today,
    processors: availableParallelism(),
    runtime: process.versions.node,
    nextChange,
  };
}
