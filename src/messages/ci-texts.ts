import type { Words } from './words.ts';

/** What `valider` says to other programs, and of a baseline. */
export interface CiTexts {
  readonly summaryTitle: string;
  readonly column: {
    readonly severity: string;
    readonly place: string;
    readonly rule: string;
    readonly finding: string;
  };
  /** `what` is a number with its noun; the rest may stand in the summary of the job. */
  readonly moreAnnotations: (what: string, inSummary: boolean) => string;
  readonly moreRows: (count: number, words: Words) => string;
  readonly cut: (shown: number, all: number, words: Words) => string;
  readonly known: (count: number, words: Words) => string;
  readonly gone: (count: number, file: string, words: Words) => string;
  readonly wroteBaseline: (count: number, file: string, words: Words) => string;
  readonly notInBaseline: (count: number, words: Words) => string;
}
