import type { MissingPart } from '../domain/step-parts.ts';
import type { Framdrift, Gapstatus } from '../generated/types.ts';
import type { Words } from './words.ts';

/** The words of `pakk`: what leaves the municipality, and the question whether it may. */
export interface PackTexts {
  readonly title: (organisation: string) => string;
  readonly draft: (errors: number, folder: string, words: Words) => string;
  readonly plan: (
    facts: { from: number; to: number; status: string; catalogue: string; edition: string },
    words: Words,
  ) => string;
  readonly steps: string;
  readonly progress: Readonly<Record<Framdrift, string>>;
  readonly errors: (count: number) => string;
  readonly missing: (parts: readonly string[]) => string;
  readonly part: Readonly<Record<MissingPart, string>>;
  readonly gap: string;
  readonly noGap: string;
  readonly column: {
    readonly mapped: string;
    readonly status: string;
    readonly id: string;
    readonly measure: string;
    readonly years: string;
    readonly applied: string;
    readonly ownShare: string;
  };
  /** Units that are mapped, of all. */
  readonly mapped: (mapped: number, all: number) => string;
  readonly status: Readonly<Record<Gapstatus, string>>;
  readonly needReports: string;
  readonly total: string;
  readonly inShort: string;
  readonly hidden: (
    facts: { cells: number; rows: number; threshold: number },
    words: Words,
  ) => string;
  readonly nothingHidden: string;
  readonly onlySums: string;
  readonly asWritten: string;
  readonly noNeedReports: string;
  readonly inFte: (rows: number, words: Words) => string;
  /** Need reports that are left out because something private stands in them. */
  readonly private: (ids: readonly string[], words: Words) => string;
  readonly stays: string;
  readonly target: (path: string, words: Words) => string;
  readonly question: string;
  /** Answers that mean yes and no, in small letters; the first of each is shown in the question. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly answerAgain: string;
  readonly nothingWritten: string;
  /** Errors stand in the way, also of a draft. */
  readonly blocked: (errors: number, folder: string, words: Words) => string;
  readonly draftBlocked: (errors: number, folder: string, words: Words) => string;
  readonly draftPossible: string;
  /** At the top of the file: what it is. */
  readonly comment: (organisation: string) => readonly string[];
  readonly draftComment: (errors: number) => string;
}
