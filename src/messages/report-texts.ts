import type { Words } from './words.ts';

/** What the reader of a row should take from it, in words beside the figures. */
export interface StatusTexts {
  readonly covered: string;
  readonly partly: string;
  readonly notCovered: string;
  readonly notMapped: string;
}

/** The words of the municipality's report: titles, headers, key figures, reading guide, method. */
export interface ReportTexts {
  readonly title: (name: string) => string;
  readonly subtitle: (
    facts: { from: number; to: number; status: string; date: string },
    words: Words,
  ) => string;
  readonly page: string;
  readonly of: string;
  readonly status: StatusTexts;
  readonly statusColumn: string;
  readonly noRows: string;
  readonly sheet: {
    readonly summary: string;
    readonly gap: string;
    readonly byService: string;
    readonly measures: string;
    readonly staffing: string;
    readonly goals: string;
    readonly method: string;
  };
  readonly lead: {
    readonly gap: string;
    readonly byService: string;
    readonly byServiceFte: (count: number, words: Words) => string;
    readonly measures: string;
    readonly staffing: string;
    readonly goals: string;
  };
  readonly heading: {
    readonly main: string;
    readonly figures: string;
    readonly inPeople: string;
    readonly inFte: string;
    readonly measures: string;
    readonly unknown: string;
    readonly guide: string;
    readonly calculation: string;
    readonly data: string;
    readonly privacy: string;
    readonly sources: string;
  };
  readonly figure: {
    readonly requirements: string;
    readonly need: string;
    readonly covered: string;
    readonly coverage: string;
    readonly gap: string;
    readonly afterSharing: string;
    readonly unmapped: string;
    readonly single: string;
    readonly units: string;
    readonly employees: string;
    readonly measures: string;
    readonly cost: string;
    readonly grant: string;
  };
  readonly note: {
    readonly coverage: string;
    readonly afterSharing: string;
    readonly unmapped: string;
    readonly single: string;
    readonly grant: string;
  };
  readonly allMapped: string;
  readonly unmappedIn: (unit: string, competences: readonly string[], words: Words) => string;
  readonly guide: readonly string[];
  readonly column: {
    readonly area: string;
    readonly totalGap: string;
    readonly id: string;
    readonly measure: string;
    readonly strategy: string;
    readonly answers: string;
    readonly competences: string;
    readonly responsible: string;
    readonly start: string;
    readonly due: string;
    readonly status: string;
    readonly cost: string;
    readonly priority: string;
    readonly remark: string;
    readonly position: string;
    readonly today: string;
    readonly year: string;
    readonly kind: string;
    readonly text: string;
    readonly origin: string;
    readonly level: string;
    readonly indicator: string;
    readonly target: string;
    readonly measured: string;
    readonly value: string;
    readonly requirements: string;
  };
  readonly goal: string;
  readonly method: readonly string[];
  readonly privacy: readonly string[];
  readonly mapped: (
    facts: { file: string; date: string; method: string; units: number },
    words: Words,
  ) => string;
  readonly catalogue: (id: string, edition: string) => string;
  readonly madeBy: (version: string) => string;
  readonly sources: readonly string[];
}
