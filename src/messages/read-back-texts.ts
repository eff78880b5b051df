import type {
  JudgementFaultCode,
  JudgementFaultFacts,
  JudgementNoteFacts,
} from '../domain/judgement.ts';
import type { Words } from './words.ts';

/** What is said when a forum's workbook is read back: what does not fit, and what became different. */
export interface ReadBackTexts {
  readonly fault: {
    readonly [C in JudgementFaultCode]: (facts: JudgementFaultFacts[C], words: Words) => string;
  };
  readonly note: {
    readonly [C in keyof JudgementNoteFacts]: (
      facts: JudgementNoteFacts[C],
      words: Words,
    ) => string;
  };
  /** A place in the workbook. */
  readonly sheet: (name: string, words: Words) => string;
  readonly cell: (sheet: string, address: string, words: Words) => string;
  readonly recommended: string;
  readonly remark: string;
  /** Where there was, or is, no value. */
  readonly nothing: string;
  readonly refused: (faults: number, workbook: string, words: Words) => string;
  readonly unchanged: (forum: string, words: Words) => string;
  readonly changed: (
    facts: { changes: number; reports: number; forum: string },
    words: Words,
  ) => string;
  readonly wouldChange: (
    facts: { changes: number; reports: number; forum: string },
    words: Words,
  ) => string;
}
