import type { Catalogue } from '../messages/catalogue.ts';
import { progressLine } from '../report/progress-line.ts';
import { languageOfArguments } from './choose-language.ts';
import type { Environment } from './environment.ts';
import type { Run } from './this-run.ts';

/** Tells how far a run has come. */
export interface ProgressBar {
  /** One more task is done. */
  readonly step: () => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** A run that is over before this, in milliseconds, shows nothing. */
const PATIENCE = 300;
const BETWEEN = 100;
const CLEAR = '\r\u001B[K';
const SILENT: ProgressBar = { step: () => undefined, end: () => undefined };

/** Whether somebody is looking: a terminal that can redraw a line, and no machine. */
function isWatched({ stderr, variables }: Environment, quiet: boolean): boolean {
  const { CI, TERM } = variables;
  return stderr.isTerminal && !quiet && (CI === undefined || CI === '') && TERM !== 'dumb';
}

/** What a progress bar is for. */
export interface Watched {
  readonly total: number;
  readonly quiet: boolean;
  readonly catalogue: Catalogue;
}

/**
 * A line on standard error that tells how far a run has come, drawn when a task is done: first after
 * a moment, then at most ten times a second. It has no timer, so nothing is left running.
 */
export function progressBar(watched: Watched, environment: Environment): ProgressBar {
  const { total, quiet, catalogue } = watched;
  if (total < 2 || !isWatched(environment, quiet)) return SILENT;
  const { stderr, elapsed } = environment;
  const start = elapsed();
  let done = 0;
  let drawn: number | null = null;
  const step = (): void => {
    done += 1;
    const now = elapsed();
    const isDue = drawn === null ? now - start >= PATIENCE : now - drawn >= BETWEEN;
    if (!isDue || done === total) return;
    drawn = now;
    const progress = { done, total, elapsed: now - start };
    // In its last column, a terminal would begin another line.
    stderr.write(`${CLEAR}${progressLine(progress, catalogue, stderr.columns - 1)}`);
  };
  const end = (): void => {
    if (drawn !== null) stderr.write(CLEAR);
    drawn = null;
  };
  return { step, end };
}

/** The same before the language of the run is known: in that of the command line. */
export async function earlyProgressBar(
  run: Run,
  { total, quiet }: Omit<Watched, 'catalogue'>,
): Promise<ProgressBar> {
  const { environment } = run;
  if (total < 2 || !isWatched(environment, quiet)) return SILENT;
  const catalogue = await run.speak(languageOfArguments(environment));
  return progressBar({ total, quiet, catalogue }, environment);
}
