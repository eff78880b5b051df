import { exampleRequirements } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'skjema/ikke-i-listen'> = {
  code: 'skjema/ikke-i-listen',
  severity: 'feil',
  source: 'kompass: skjemaene i schemas/ (JSON Schema 2020-12)',
  check: null,
  example: {
    bad: { 'krav.yaml': exampleRequirements({ viktighet: 'bør' }) },
    good: { 'krav.yaml': exampleRequirements({ viktighet: 'boer' }) },
  },
};
