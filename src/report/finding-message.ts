import type { Code, Diagnostic } from '../domain/diagnostic.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { RuleText } from '../messages/rule-text.ts';

/** The words of a rule, whichever it is. */
export function ruleText(code: Code, catalogue: Catalogue): RuleText<never> {
  return catalogue.rules[code];
}

/** The sentence of a finding. */
export function findingMessage(
  finding: Pick<Diagnostic, 'kode' | 'fakta'>,
  catalogue: Catalogue,
): string {
  // A code and its facts belong together by construction, which the compiler cannot see here.
  return ruleText(finding.kode, catalogue).message(finding.fakta as never, catalogue.words);
}
