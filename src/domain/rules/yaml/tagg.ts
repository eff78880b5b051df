import { examplePlan } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'yaml/tagg'> = {
  code: 'yaml/tagg',
  severity: 'feil',
  source: 'YAML 1.2.2, 6.9.1 Node Tags; kompass: ingen tagger',
  check: null,
  example: {
    bad: { 'plan.yaml': examplePlan({ status: '!!str utkast' }) },
    good: { 'plan.yaml': examplePlan({ status: 'utkast' }) },
  },
};
