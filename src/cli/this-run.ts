import type { UserError } from '../domain/user-error.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { ErrorTexts } from '../messages/ui-texts.ts';
import type { Language } from '../messages/words.ts';
import { harmless } from '../report/harmless.ts';
import type { Environment, Output } from './environment.ts';
import { EXIT } from './exit-codes.ts';

/** One run of the program: what commands are handed. */
export interface Run {
  /** Whatever is written to its streams is harmless to a runner that reads them. */
  readonly environment: Environment;
  /** Standard output as it is, for what is meant to be read by a runner. */
  readonly commands: Output;
  readonly version: string;
  /** Raises the exit code; a lower one never takes it back. */
  readonly exitWith: (code: number) => void;
  /** Goes on in a language; errors from now on are told in it too. */
  readonly speak: (language: Language) => Promise<Catalogue>;
}

/** The sentence of an error that the user can do something about. */
export function errorSentence(error: UserError, { errors, words }: Catalogue): string {
  // A code and its facts belong together by construction, which the compiler cannot see here.
  const sentence = errors[error.code] as ErrorTexts[never] as (
    facts: unknown,
    w: Catalogue['words'],
  ) => string;
  return sentence(error.facts, words);
}

/** Prints an error that the user can do something about. */
export function printUserError(error: UserError, run: Run, catalogue: Catalogue): void {
  const sentence = harmless(errorSentence(error, catalogue));
  run.environment.stderr.write(`${catalogue.run.error}: ${sentence}\n`);
  run.exitWith(EXIT.couldNotRun);
}

/** Prints an error that is the program's own, with what to send us. */
export function printBug(error: unknown, run: Run, catalogue: Catalogue): void {
  const facts = { version: run.version, node: run.environment.runtime };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  run.environment.stderr.write(`${catalogue.run.bug(facts)}\n\n${trace}\n`);
  run.exitWith(EXIT.bug);
}
