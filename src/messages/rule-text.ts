import type { CodeOf, Group } from '../domain/diagnostic.ts';
import type { DiagnosticFacts } from '../domain/diagnostic-facts.ts';
import type { Words } from './words.ts';

/** The words of one rule: the sentence of a finding, and what `forklar` says about it. */
export interface RuleText<Facts> {
  /** One sentence that says what is wrong here, with the values. No code, no file, no line. */
  readonly message: (facts: Facts, words: Words) => string;
  /** A short heading for the rule: what must hold. */
  readonly title: string;
  /** Why the rule exists, two or three sentences, with the source named in words. */
  readonly why: string;
  /** What to do about a finding. */
  readonly mend: string;
}

/** The words of a group of rules: a code without words does not compile. */
export type GroupTexts<G extends Group> = {
  readonly [C in CodeOf<G>]: RuleText<DiagnosticFacts[C]>;
};
