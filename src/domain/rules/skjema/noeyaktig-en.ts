import { exampleRequirements } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'skjema/noeyaktig-en'> = {
  code: 'skjema/noeyaktig-en',
  severity: 'feil',
  source: 'kompass: skjemaene i schemas/ (JSON Schema 2020-12)',
  check: null,
  example: {
    bad: { 'krav.yaml': exampleRequirements({ antall: '2', andel: '0.1' }) },
    good: { 'krav.yaml': exampleRequirements({ antall: '2' }) },
  },
};
