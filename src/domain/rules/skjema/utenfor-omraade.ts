import { examplePlan } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'skjema/utenfor-omraade'> = {
  code: 'skjema/utenfor-omraade',
  severity: 'feil',
  source: 'kompass: skjemaene i schemas/ (JSON Schema 2020-12)',
  check: null,
  example: {
    bad: { 'plan.yaml': examplePlan({ periode: '{ fra: 27, til: 2030 }' }) },
    good: { 'plan.yaml': examplePlan({ periode: '{ fra: 2027, til: 2030 }' }) },
  },
};
