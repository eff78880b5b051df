import { dirname, resolve } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import { type Chunks, FileFailure } from '../io/file-system.ts';
import type { Environment } from './environment.ts';
import { displayName } from './inputs.ts';
import { type OutputChoice, oneOf } from './options.ts';

/** The error for a file that the machine would not let us write. */
export function cannotWrite(failure: FileFailure, name: string): UserError {
  if (failure.reason === 'disk-full') return new UserError('disk-full', { sti: name });
  return new UserError('kan-ikke-skrive', { sti: name, grunn: failure.detail });
}

/** Writes a file whole or not at all, its folder included. */
export function writeFile(path: string, chunks: Chunks, environment: Environment): void {
  const { files, workingFolder } = environment;
  try {
    files.makeFolder(dirname(path));
    files.writeAtomically(path, chunks);
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    throw cannotWrite(error, displayName(path, workingFolder));
  }
}

/** A format, where its text goes, and whether that is a screen. */
export interface TextOutput<F extends string> {
  readonly format: F;
  readonly out: string | null;
}

/** The outputs that were asked for; one in the first format to the screen if none was. */
export function chosenOutputs<F extends string>(
  choices: readonly OutputChoice[],
  formats: readonly [F, ...F[]],
): TextOutput<F>[] {
  const asked = choices.length === 0 ? [{ format: null, out: null }] : choices;
  return asked.map(({ format, out }) => ({
    format: format === null ? formats[0] : oneOf('--format', format, formats),
    out: out === '-' ? null : out,
  }));
}

function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of pieces) yield encoder.encode(piece);
}

/**
 * Sends each output's text to the screen or to its file. All texts are made before one is sent, but
 * for those that come in pieces.
 */
export function writeOutputs<F extends string>(
  outputs: readonly TextOutput<F>[],
  render: (format: F, toScreen: boolean) => string | Iterable<string>,
  environment: Environment,
): void {
  const rendered = outputs.map(({ format, out }) => ({ out, text: render(format, out === null) }));
  for (const { out, text } of rendered) {
    const pieces = typeof text === 'string' ? [text] : text;
    if (out === null) for (const piece of pieces) environment.stdout.write(piece);
    else writeFile(resolve(environment.workingFolder, out), encoded(pieces), environment);
  }
}
