import { examplePlan } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'yaml/syntaks'> = {
  code: 'yaml/syntaks',
  severity: 'feil',
  source: 'YAML 1.2.2 (yaml.org/spec/1.2.2)',
  check: null,
  example: {
    bad: { 'plan.yaml': examplePlan({ status: '[utkast' }) },
    good: { 'plan.yaml': examplePlan({ status: 'utkast' }) },
  },
};
