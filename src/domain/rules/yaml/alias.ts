import { examplePlan } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'yaml/alias'> = {
  code: 'yaml/alias',
  severity: 'feil',
  source: 'YAML 1.2.2, 7.1 Alias Nodes; kompass: ingen alias',
  check: null,
  example: {
    bad: { 'plan.yaml': examplePlan({ arkiv: '{ saksnummer: *sak }' }) },
    good: { 'plan.yaml': examplePlan({ arkiv: '{ saksnummer: 2026/1234 }' }) },
  },
};
