import { examplePlan } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'yaml/for-stort'> = {
  code: 'yaml/for-stort',
  severity: 'feil',
  source: 'kompass: høyst 10 MiB i en fil',
  check: null,
  example: {
    bad: { 'plan.yaml': `${examplePlan()}# … og 11 MB til\n` },
    good: { 'plan.yaml': examplePlan() },
  },
};
