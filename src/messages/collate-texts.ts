import type { Words } from './words.ts';

/** The line that tells how far a long run has come. */
interface ProgressTexts {
  readonly done: (done: number, total: number, words: Words) => string;
  /** Whole seconds, from 1. */
  readonly secondsLeft: (seconds: number, words: Words) => string;
  /** Whole minutes, from 2. */
  readonly minutesLeft: (minutes: number, words: Words) => string;
}

/** What `samle` says of files, besides what the round itself says. */
export interface CollateTexts {
  readonly progress: ProgressTexts;
  /** Ends a list that is too long: so many more. */
  readonly more: (count: number, words: Words) => string;
  /** Documents that are no part of a round. */
  readonly ignored: (files: readonly string[], words: Words) => string;
  /** Need reports outside a submission and a plan folder. */
  readonly looseNeedReports: (files: readonly string[], words: Words) => string;
  /** Files in the output folder that this run did not write. */
  readonly remaining: (files: readonly string[], words: Words) => string;
}
