import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { isatty } from 'node:tty';
import { disk } from '../io/disk.ts';
import { nextChange } from '../io/next-change.ts';
import type { Environment, Output } from './environment.ts';
import { EXIT } from './exit-codes.ts';
import { momentWithOffset, startOfDay } from './moment.ts';

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
    // A terminal that does not know its width says 0.
    columns: stream.columns > 0 ? stream.columns : WIDTH,
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * Reads one line. The terminal itself edits it, so that Ctrl-C is the signal that it always is and
 * Ctrl-D the end of the input. Both leave the cursor behind the question, so they end its line.
 */
function ask(question: string): Promise<string | null> {
  const { stdin: input, stdout: output } = process;
  const endLine = (): boolean => output.write('\n');
  const lines = createInterface({ input, output, terminal: false });
  process.prependOnceListener('SIGINT', endLine);
  lines.once('close', endLine);
  return new Promise((resolve) => {
    lines.once('close', () => resolve(null));
    lines.question(`\n${question} `, (answer) => {
      process.off('SIGINT', endLine);
      lines.off('close', endLine);
      resolve(answer);
      lines.close();
    });
  });
}

/** The day of `SOURCE_DATE_EPOCH` (seconds, UTC), where that is set. */
function fixedDay(): string | null {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const isSet = epoch !== undefined && /^\d{1,11}$/.test(epoch);
  return isSet ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10) : null;
}

/** Today where the machine is, unless the day is fixed. */
function today(): string {
  return fixedDay() ?? momentWithOffset(new Date()).slice(0, 10);
}

/** Now where the machine is, unless the day is fixed. */
function now(): string {
  const day = fixedDay();
  return day === null ? momentWithOffset(new Date()) : startOfDay(day);
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
    ask,
    today,
    now,
    elapsed: () => performance.now(),
    processors: availableParallelism(),
    runtime: process.versions.node,
    nextChange,
  };
}
