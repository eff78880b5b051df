import type { OutsideReason } from '../domain/round-data.ts';
import type { Catalogue } from './catalogue.ts';
import type { Words } from './words.ts';

/** What came of a participant's submission, as far as the letter goes. */
export type AnswerKind =
  | 'received' // nothing to correct
  | 'faulty' // errors, but something could be used
  | 'unusable' // errors, and nothing could be used
  | 'unreadable' // not even read
  | 'double' // several, none chosen
  | 'missing' // nothing came
  | 'outside'; // of another county

/** Why a need report is not on the forum's list. */
export type LeftOut = OutsideReason | 'feil';

/** When something must be there. */
export interface Due {
  /** In words: `1. februar 2027 kl. 23.59`. */
  readonly moment: string;
  readonly passed: boolean;
}

export interface LeadFacts {
  readonly due: Due;
  readonly errors: number;
  readonly warnings: number;
  readonly draft: boolean;
  readonly files: number;
  /** The file that is used, or was tried. */
  readonly file: string;
  /** The county of the receiver; `null` where its number does not say. */
  readonly county: string | null;
  readonly counties: readonly string[];
}

/** How far the plan has come; the steps that are not done by number and name. */
interface PlanFacts {
  readonly from: number;
  readonly to: number;
  readonly done: number;
  readonly begun: readonly string[];
  readonly empty: readonly string[];
}

/** What stands in the way of a need report. */
interface LeftOutFacts {
  readonly year: string;
  readonly roundYear: string;
  readonly scheme: string;
}

/**
 * The letter that each municipality gets. The texts are Markdown; what is handed to them is made
 * safe before. There is no English: the county writes in the receiver's written form.
 */
export interface AnswerTexts {
  readonly heading: Readonly<Record<AnswerKind, (name: string) => string>>;
  /** Where nobody knows who sent the file. */
  readonly senderOf: (file: string) => string;
  readonly label: {
    readonly to: string;
    readonly from: string;
    readonly date: string;
    readonly about: string;
    readonly scheme: string;
    readonly schemes: string;
  };
  /** Where only the number is known, or only the number may be shown. */
  readonly unnamed: {
    readonly municipality: (number: string) => string;
    readonly county: (number: string) => string;
    readonly organisation: (number: string) => string;
  };
  readonly about: (forum: string, year: string) => string;
  readonly clock: (date: string, time: string) => string;
  readonly lead: Readonly<Record<AnswerKind, (facts: LeadFacts, words: Words) => string>>;
  readonly unknownCounty: (number: string) => string;
  readonly section: {
    readonly mend: string;
    readonly unread: string;
    readonly look: string;
    readonly how: string;
    readonly received: string;
    readonly next: string;
  };
  readonly mend: {
    readonly linesOfFile: string;
    readonly privateFirst: string;
    readonly places: (count: number, words: Words) => string;
    readonly how: (advice: string) => string;
    readonly otherSentences: (count: number, words: Words) => string;
    readonly otherGroups: (count: number, words: Words) => string;
  };
  readonly look: {
    readonly intro: string;
    readonly others: (count: number, words: Words) => string;
  };
  readonly place: {
    readonly see: (places: readonly string[]) => string;
    readonly lines: (lines: readonly string[], words: Words) => string;
    readonly linesAndMore: (lines: readonly string[], more: number, words: Words) => string;
  };
  readonly received: {
    readonly file: (file: string, moment: string | null) => string;
    readonly folder: (folder: string) => string;
    readonly late: (moment: string) => string;
    readonly draft: string;
    readonly replaced: (files: readonly string[], words: Words) => string;
    readonly plan: (facts: PlanFacts, words: Words) => string;
    readonly figures: (
      facts: { rows: number; hidden: number; most: number },
      words: Words,
    ) => string;
    readonly noFigures: string;
    readonly figuresNotUsed: string;
    readonly reports: (count: number, sum: number, words: Words) => string;
    readonly noReports: string;
    readonly noUsableReports: string;
    readonly reportSum: (years: readonly string[], sum: number, words: Words) => string;
    readonly inYear: (amount: number, year: number, words: Words) => string;
    readonly otherReports: (count: number, words: Words) => string;
    readonly inDouble: (
      facts: { reports: number; sum: number; errors: number },
      words: Words,
    ) => string;
  };
  readonly next: {
    readonly allListed: (count: number) => string;
    readonly listed: (reports: readonly string[], words: Words) => string;
    readonly notListed: string;
    readonly leftOut: Readonly<Record<LeftOut, (facts: LeftOutFacts) => string>>;
    readonly withErrors: string;
    readonly undecided: string;
    readonly onlyChecked: string;
  };
  /** What to do, in order. */
  readonly how: {
    /** `fixable`: errors that the program corrects by itself. */
    readonly mend: (fixable: number, words: Words) => readonly string[];
    readonly final: readonly string[];
    readonly again: readonly string[];
    readonly first: readonly string[];
    readonly choose: readonly string[];
  };
  readonly contact: (office: string | null) => string;
  readonly greeting: string;
}

/** The written forms that the county writes in. */
export type WrittenForm = 'nb' | 'nn';

/** Everything that a letter in one written form is made of. */
export interface AnswerLanguage {
  readonly catalogue: Catalogue;
  readonly texts: AnswerTexts;
}
