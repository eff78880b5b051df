import { examplePlan } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'yaml/uleselig'> = {
  code: 'yaml/uleselig',
  severity: 'feil',
  source: 'kompass: alle filene i planmappa blir kontrollert',
  check: null,
  example: {
    bad: { 'plan.yaml': '# Fila er låst: ingen har lesetilgang\n' },
    good: { 'plan.yaml': examplePlan() },
  },
};
