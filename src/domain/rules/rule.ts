import type { Code, Severity } from '../diagnostic.ts';
import type { DiagnosticFacts } from '../diagnostic-facts.ts';
import type { RuleContext } from './context.ts';

/**
 * A fault that a rule sees. It points at a value by the object or list that holds it, never by a
 * path: whoever knows the file finds the place.
 */
export interface Problem<C extends Code = Code> {
  /** The object or list of the document in which the fault is. */
  readonly node: object;
  /** The key or index within it; omitted when the node itself is meant. */
  readonly key?: string | number;
  /** Point at the key instead of its value. */
  readonly atKey?: true;
  readonly facts: DiagnosticFacts[C];
  /** A certain correction: YAML text that replaces the value (or the key, with `atKey`). */
  readonly replacement?: string;
  /** Where the severity differs from the rule's. */
  readonly severity?: Severity;
}

/** Files of a small plan folder, by name. */
export type ExampleFiles = Readonly<Record<string, string>>;

/** One thing that can be wrong: what `valider` looks for, and what `forklar` and the tests show. */
export interface Rule<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity;
  /** Where the rule rests, in the user's terms: a title, a number or an address. */
  readonly source: string;
  /** The check; `null` where reading or the schema finds it. */
  readonly check: ((context: RuleContext) => Iterable<Problem<C>>) | null;
  /** `bad` has this finding, `good` is the same folder mended and has no finding at all. */
  readonly example: { readonly bad: ExampleFiles; readonly good: ExampleFiles };
}
