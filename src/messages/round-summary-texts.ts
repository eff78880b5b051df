import type { Words } from './words.ts';

/** Why a participant is named in the summary. */
export type SummaryGroup = 'missing' | 'faulty' | 'unusable' | 'double' | 'outside' | 'late';

/** What `samle` says on the terminal when it is done. */
export interface RoundSummaryTexts {
  readonly heading: (
    facts: {
      forum: string;
      year: string;
      received: number;
      /** 0 where the forum does not say whom it expects. */
      expected: number;
      unexpected: number;
    },
    words: Words,
  ) => string;
  readonly clean: (count: number, words: Words) => string;
  readonly group: Readonly<Record<SummaryGroup, string>>;
  /** Errors in the documents of the forum and the networks. */
  readonly own: (errors: number, words: Words) => string;
  /** At the end of a list of names. */
  readonly more: (count: number, words: Words) => string;
  /** `left`: the frame less what is applied for; null where there is no frame. */
  readonly applied: (
    facts: { reports: number; sum: number; frame: number | null; left: number | null },
    words: Words,
  ) => string;
  readonly wrote: (files: number, words: Words) => string;
  readonly file: { readonly workbook: string; readonly tables: string; readonly answers: string };
  readonly next: {
    readonly readAnswers: string;
    readonly useNewest: string;
    readonly readBack: (command: string) => string;
  };
}
