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

function allFlags(catalogue: Catalogue): string[] {
  const own = commandShapes(catalogue).flatMap(({ options }) => options.map(({ long }) => long));
  return [...COMMON_FLAGS, '--version', ...own.filter((flag) => typeof flag === 'string')];
}

function asUserError(error: CommanderError, catalogue: Catalogue): UserError | null {
  const word = quotedIn(error.message);
  switch (error.code) {
    case 'commander.unknownOption':
      return new UserError('ukjent-flagg', {
        flagg: word,
        ...withNearest(word, allFlags(catalogue)),
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
export function translateCommandError(error: unknown, catalogue: Catalogue): unknown {
  return error instanceof CommanderError ? asUserError(error, catalogue) : error;
}
