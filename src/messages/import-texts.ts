import type { ImportCode, ImportFacts } from '../domain/import-notices.ts';
import type { Words } from './words.ts';

/** What a reader of sheets has to say, in one language: what, and how to mend it. */
export type ImportNotes = {
  readonly [C in ImportCode]: (facts: ImportFacts[C], words: Words) => string;
};

/** The words of `importer`. */
export interface ImportTexts {
  readonly note: ImportNotes;
  /** What fields of sheets and of documents are called, by their names without a level. */
  readonly field: Readonly<Record<string, string>>;
  /** What a field is called, perhaps at a level: `antall/2`. */
  readonly fieldName: (field: string) => string;
  /** Where something stands: a sheet, a cell, the line and column of a text. */
  readonly place: {
    readonly sheet: (file: string, sheet: string) => string;
    readonly cell: (file: string, sheet: string, cell: string) => string;
    readonly line: (file: string, line: string, column: string) => string;
  };
  readonly more: (count: number, words: Words) => string;
  readonly moreChanges: (count: number, words: Words) => string;
  readonly changes: string;
  readonly newUnit: string;
  readonly newRecord: string;
  readonly nothing: string;
  readonly unmapped: string;
  readonly rows: (count: number, words: Words) => string;
  readonly changed: string;
  /** What the plan's own rules have against a value of a sheet. */
  readonly refused: (message: string) => string;
  readonly unexplained: string;
  readonly newFile: (file: string, words: Words) => string;
  /** What a new overview says that no sheet has said. */
  readonly assumedOverview: (file: string, date: string, words: Words) => string;
  readonly result: {
    readonly unchanged: string;
    readonly written: (facts: WrittenFacts, words: Words) => string;
    readonly wouldWrite: (facts: WrittenFacts, words: Words) => string;
    readonly errors: (count: number, words: Words) => string;
    readonly guesses: (count: number, words: Words) => string;
    readonly setupKept: (file: string, name: string, words: Words) => string;
    readonly nothingWritten: string;
  };
  /** Above entries for `kompass.yaml`, ready to be pasted. */
  readonly paste: (file: string, words: Words) => string;
  readonly ask: ImportQuestions;
}

interface WrittenFacts {
  readonly changes: number;
  readonly files: readonly string[];
}

/** What is asked on a terminal. */
interface ImportQuestions {
  readonly write: string;
  /** Answers that mean yes and no, in small letters; the first of each is shown in the question. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly answerAgain: string;
  readonly number: string;
  readonly numberAgain: (most: number) => string;
  readonly table: (place: string) => string;
  readonly column: (header: string, words: Words) => string;
  readonly leaveColumn: string;
  readonly level: (header: string, words: Words) => string;
  readonly unitOfTable: (place: string) => string;
  readonly cells: (place: string) => string;
  readonly cellsAreLevels: string;
  readonly cellsAtLevel: (level: number) => string;
  readonly unit: (text: string, rows: number, words: Words) => string;
  readonly competence: (text: string, rows: number, words: Words) => string;
  readonly newUnit: string;
  readonly leaveOut: string;
  readonly service: (text: string, words: Words) => string;
  readonly employees: (text: string, words: Words) => string;
  readonly employeesAgain: string;
}
