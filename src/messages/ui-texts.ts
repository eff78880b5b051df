import type { Group, Severity } from '../domain/diagnostic.ts';
import type { UserErrorCode, UserErrorFacts } from '../domain/user-error-facts.ts';
import type { Words } from './words.ts';

export type CommandName =
  | 'valider'
  | 'gap'
  | 'rapport'
  | 'pakk'
  | 'samle'
  | 'skjema'
  | 'importer'
  | 'forklar';

/** The sentence of each reason why the program cannot proceed: what, where, and how to mend it. */
export type ErrorTexts = {
  readonly [C in UserErrorCode]: (facts: UserErrorFacts[C], words: Words) => string;
};

/** `kompass --help` and its kin. */
export interface HelpTexts {
  readonly program: string;
  readonly usage: string;
  /** Between a command and its arguments: `[valg]`. */
  readonly anyOptions: string;
  readonly anyCommand: string;
  readonly arguments: string;
  readonly options: string;
  readonly commands: string;
  readonly examples: string;
  readonly afterProgram: string;
  readonly command: Readonly<Record<CommandName, string>>;
  readonly argument: {
    readonly paths: string;
    readonly folders: string;
    readonly folder: string;
    readonly word: string;
    readonly submissions: string;
    readonly sheets: string;
  };
  readonly option: {
    readonly lang: string;
    readonly format: string;
    readonly out: string;
    readonly outFolder: string;
    readonly outSubmission: string;
    readonly quiet: string;
    readonly noColor: string;
    readonly date: string;
    readonly version: string;
    readonly help: string;
    readonly fix: string;
    readonly jobs: string;
    readonly stdinFilename: string;
    readonly filesFrom: string;
    readonly watch: string;
    readonly failOn: string;
    readonly maxWarnings: string;
    readonly baseline: string;
    readonly writeBaseline: string;
    readonly year: string;
    readonly service: string;
    readonly unit: string;
    readonly competence: string;
    readonly onlyGap: string;
    readonly overwrite: string;
    readonly csvDialect: string;
    readonly outRound: string;
    readonly forum: string;
    readonly newest: string;
    readonly frame: string;
    readonly proposal: string;
    readonly readBack: string;
    readonly showJudgements: string;
    readonly despite: string;
    readonly threshold: string;
    readonly showOnly: string;
    readonly planFolder: string;
    readonly showImport: string;
    readonly strict: string;
    readonly sheet: string;
    readonly setup: string;
    readonly separator: string;
    readonly charset: string;
    readonly noOut: string;
    readonly yes: string;
    readonly formType: string;
    readonly formPer: string;
    readonly outForms: string;
  };
}

/** The text form of `valider`. */
export interface ValidateTexts {
  readonly correction: (text: string) => string;
  readonly moreInFile: (count: number, words: Words) => string;
  readonly moreInAll: (count: number, words: Words) => string;
  readonly checked: (files: number, words: Words) => string;
  readonly clean: string;
  readonly found: (counts: Readonly<Record<Severity, number>>, words: Words) => string;
  readonly whatNow: string;
  readonly fixNow: (count: number, words: Words) => string;
  readonly readAbout: string;
  readonly thenGap: string;
  readonly fixed: (corrections: number, files: number, words: Words) => string;
  /** Standard input is a keyboard. */
  readonly typeHere: string;
  readonly watching: string;
  readonly tooManyWarnings: (warnings: number, most: number, words: Words) => string;
}

/** The words of `gap`: columns, marks and sentences. */
export interface GapTexts {
  readonly title: (name: string, words: Words) => string;
  readonly column: {
    readonly requirement: string;
    readonly competence: string;
    readonly service: string;
    readonly place: string;
    readonly level: string;
    readonly importance: string;
    readonly due: string;
    readonly measuredIn: string;
    readonly need: string;
    readonly held: string;
    readonly gap: string;
    readonly afterSharing: string;
    /** Short for `afterSharing`, where room is scarce. */
    readonly left: string;
    readonly surplus: string;
    readonly coverage: string;
    readonly levelDistance: string;
    readonly unmapped: string;
    readonly flags: string;
    readonly rows: string;
    readonly covered: string;
    readonly where: string;
    readonly folder: string;
  };
  readonly legendLeft: string;
  readonly legendUnknown: string;
  readonly unknown: string;
  readonly notApplicable: string;
  readonly allUnits: string;
  readonly total: string;
  readonly byService: string;
  readonly inPeople: string;
  readonly inFte: string;
  readonly noRows: string;
  readonly noneLeft: string;
  readonly allCovered: string;
  readonly allUnknown: string;
  readonly largest: (
    facts: { competence: string; service: string; gap: number; fte: boolean; must: boolean },
    words: Words,
  ) => string;
  readonly summary: (
    facts: { need: number; covered: number; gap: number; share: number },
    words: Words,
  ) => string;
  readonly unknownNote: (units: number, words: Words) => string;
  readonly blocked: (errors: number, folder: string, words: Words) => string;
}

/** The words of `forklar`. */
export interface ExplainTexts {
  readonly why: string;
  readonly mend: string;
  readonly source: string;
  readonly severity: string;
  readonly bad: string;
  readonly good: string;
  readonly group: Readonly<Record<Group, string>>;
  readonly overview: string;
  readonly steps: string;
  readonly step: (number: number, name: string) => string;
  readonly formerly: (name: string, words: Words) => string;
  readonly questions: string;
  readonly levels: string;
  readonly services: string;
  readonly expected: string;
  readonly access: string;
  readonly resources: string;
  readonly otherLanguages: string;
  readonly key: string;
  readonly words: string;
  readonly competences: string;
}

/** Everything about a run that is not about documents. */
export interface RunTexts {
  readonly wrote: (path: string, words: Words) => string;
  readonly bug: (facts: { version: string; node: string }) => string;
  readonly error: string;
}
