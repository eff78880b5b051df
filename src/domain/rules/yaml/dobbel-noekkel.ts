import { examplePlan } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'yaml/dobbel-noekkel'> = {
  code: 'yaml/dobbel-noekkel',
  severity: 'feil',
  source: 'YAML 1.2.2, 3.2.1.3 Node Comparison',
  check: null,
  example: {
    bad: { 'plan.yaml': `${examplePlan()}status: hoering\n` },
    good: { 'plan.yaml': examplePlan({ status: 'hoering' }) },
  },
};
