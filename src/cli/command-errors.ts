import { CommanderError } from 'commander';
import { nearest } from '../document/nearest.ts';
import { UserError } from '../domain/user-error.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { commandShapes } from './command-shapes.ts';

/** Commander names what is wrong within quotes in its English sentence, and nowhere else. */
function quotedIn(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? '';
}

function withNearest(word: string, candidates: readonly string[]): { naermest?: string } {
  const near = nearest(word, candidates);
  return near === undefined ? {} : { naermest: near };
}

const COMMON_FLAGS = ['--lang', '--format', '--out', '--quiet', '--no-color', '--dato', '--help'];

/** A command line that could not be understood. */
interface Line {
  readonly catalogue: Catalogue;
  readonly words: readonly string[];
}

/** The flags of the command that stands in the line; without one, the program's own. */
function flagsOf({ catalogue, words }: Line): string[] {
  const command = commandShapes(catalogue).find(
    ({ name, alias }) => words.includes(name) || words.includes(alias),
  );
  const own = command?.options.map(({ long }) => long) ?? ['--version'];
  return [...COMMON_FLAGS, ...own.filter((flag) => typeof flag === 'string')];
}

function asUserError(error: CommanderError, line: Line): UserError | null {
  const word = quotedIn(error.message);
  switch (error.code) {
    case 'commander.unknownOption':
      return new UserError('ukjent-flagg', {
        flagg: word,
        ...withNearest(word, flagsOf(line)),
      });
    case 'commander.excessArguments':
      return new UserError('for-mange-argument', { kommando: word });
    case 'commander.optionMissingArgument':
      return new UserError('mangler-verdi', { flagg: word.split(' <')[0] ?? word });
    default:
      return null;
  }
}

/** The error for a first word that is no command. */
export function unknownCommand(word: string, catalogue: Catalogue): UserError {
  const names = commandShapes(catalogue).flatMap(({ name, alias }) => [name, alias]);
  return new UserError('ukjent-kommando', { kommando: word, ...withNearest(word, names) });
}

/**
 * What an error from parsing the command line is to us: an error for the user, or `null` where help
 * or the version was asked for. Other errors are given back as they are.
 */
export function translateCommandError(error: unknown, line: Line): unknown {
  return error instanceof CommanderError ? asUserError(error, line) : error;
}
