import type { DiagnosticFacts } from './diagnostic-facts.ts';

/** What a finding can be: `gruppe/navn`. */
export type Code = keyof DiagnosticFacts;

/** The groups of codes, in the order in which a document is checked. */
export const GROUPS = [
  'yaml',
  'skjema',
  'ref',
  'sum',
  'deling',
  'frist',
  'steg',
  'ordning',
  'personvern',
] as const;

export type Group = (typeof GROUPS)[number];
export type CodeOf<G extends Group> = Extract<Code, `${G}/${string}`>;

/** From worst to mildest. */
export const SEVERITIES = ['feil', 'advarsel', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A place in a text: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Range {
  readonly linje: number;
  readonly kolonne: number;
  readonly til_linje: number;
  readonly til_kolonne: number;
}

/** A certain correction: replace the range by the text. */
export interface Correction extends Range {
  readonly tekst: string;
}

/** A finding in a file, as `valider --format json` prints it, before it has words. */
export interface Diagnostic<C extends Code = Code> extends Range {
  readonly kode: C;
  readonly alvor: Severity;
  /** As it was named or found; made relative to the working directory by the caller. */
  readonly fil: string;
  /** JSON pointer into the document; empty for the whole file. */
  readonly sti: string;
  readonly fakta: DiagnosticFacts[C];
  readonly rettelse: Correction | null;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The one total order of findings: file, line, column, code, path. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    byText(a.fil, b.fil) ||
    a.linje - b.linje ||
    a.kolonne - b.kolonne ||
    byText(a.kode, b.kode) ||
    byText(a.sti, b.sti)
  );
}

/** The group that a code belongs to. */
export function groupOf(code: Code): Group {
  return code.slice(0, code.indexOf('/')) as Group;
}

/** How many findings there are of each severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { feil: 0, advarsel: 0, info: 0 };
  for (const { alvor } of diagnostics) counts[alvor] += 1;
  return counts;
}
