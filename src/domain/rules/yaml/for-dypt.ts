import { examplePlan } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'yaml/for-dypt'> = {
  code: 'yaml/for-dypt',
  severity: 'feil',
  source: 'kompass: høyst 20 nivåer inne i hverandre',
  check: null,
  example: {
    bad: {
      'plan.yaml': examplePlan({ arkiv: '[[[[[[[[[[[[[[[[[[[[[2026/1234]]]]]]]]]]]]]]]]]]]]]' }),
    },
    good: { 'plan.yaml': examplePlan({ arkiv: '{ saksnummer: 2026/1234 }' }) },
  },
};
