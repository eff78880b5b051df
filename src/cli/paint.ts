import { Chalk } from 'chalk';
import { type Paint, plainPaint } from '../report/paint.ts';
import type { Environment, Output } from './environment.ts';

const given = (value: string | undefined): boolean => value !== undefined && value !== '';

/**
 * Whether a stream gets colours: `--no-color` and `NO_COLOR` say no, `FORCE_COLOR` says yes, else a
 * terminal does unless it is dumb.
 */
function wantsColor(output: Output, color: boolean, environment: Environment): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment.variables;
  if (!color || given(NO_COLOR)) return false;
  if (given(FORCE_COLOR)) return FORCE_COLOR !== '0';
  return output.isTerminal && TERM !== 'dumb';
}

/** Chalk prints all that it is given, also the index that `map` hands along. */
const single =
  (emphasis: (text: string) => string) =>
  (text: string): string =>
    emphasis(text);

/** The emphasis for a stream. */
export function paintFor(output: Output, color: boolean, environment: Environment): Paint {
  if (!wantsColor(output, color, environment)) return plainPaint;
  const chalk = new Chalk({ level: 1 });
  return {
    strong: single(chalk.bold),
    faint: single(chalk.dim),
    bad: single(chalk.red),
    warn: single(chalk.yellow),
    good: single(chalk.green),
  };
}
