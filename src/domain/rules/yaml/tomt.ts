import { examplePlan } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'yaml/tomt'> = {
  code: 'yaml/tomt',
  severity: 'feil',
  source: 'kompass: en fil har ett dokument',
  check: null,
  example: {
    bad: { 'plan.yaml': '# Planen kommer\n' },
    good: { 'plan.yaml': examplePlan() },
  },
};
