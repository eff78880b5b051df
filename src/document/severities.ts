import { type Code, groupOf, type Severity } from '../domain/diagnostic.ts';
import { RULES } from '../domain/rules/index.ts';
import type { SeverityTable } from './settings.ts';

const OWN = new Map<Code, Severity>(RULES.map(({ code, severity }) => [code, severity]));

/**
 * The severity of a finding: what was chosen for its code or else its group, what the rule says of
 * this case, or the rule's own. Findings about privacy cannot be switched off.
 */
export function severityOf(
  code: Code,
  ofCase: Severity | undefined,
  chosen: SeverityTable,
): Severity | 'av' {
  // Every code has a rule.
  const own = ofCase ?? (OWN.get(code) as Severity);
  const choice = chosen[code] ?? chosen[`${groupOf(code)}/*`] ?? own;
  return choice === 'av' && groupOf(code) === 'personvern' ? own : choice;
}
