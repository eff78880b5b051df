import { examplePlan } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'yaml/anker'> = {
  code: 'yaml/anker',
  severity: 'feil',
  source: 'YAML 1.2.2, 6.9.2 Node Anchors; kompass: ingen ankere',
  check: null,
  example: {
    bad: { 'plan.yaml': examplePlan({ status: '&status utkast' }) },
    good: { 'plan.yaml': examplePlan({ status: 'utkast' }) },
  },
};
