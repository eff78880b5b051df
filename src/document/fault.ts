import type { Code, Severity } from '../domain/diagnostic.ts';
import type { DiagnosticFacts } from '../domain/diagnostic-facts.ts';
import type { Path } from './places.ts';

/** What is wrong in a document, where it stands as a path: not yet a line and a column. */
export type Fault<C extends Code = Code> = {
  [K in C]: {
    readonly code: K;
    readonly path: Path;
    /** Points at the key of the last step instead of its value. */
    readonly at: 'key' | 'value';
    readonly facts: DiagnosticFacts[K];
    /** A certain correction: YAML text for the value, or for the key. */
    readonly replacement?: string;
    /** Where it differs from the rule's. */
    readonly severity?: Severity;
  };
}[C];
