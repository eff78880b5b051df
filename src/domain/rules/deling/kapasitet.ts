import type { RuleContext } from '../context.ts';
import { examplePlan, exampleSharing } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_5 } from '../sources.ts';

const LEAST_CAPACITY = 1;

function* check({ documents }: RuleContext): Generator<Problem<'deling/kapasitet'>> {
  for (const { deling = [] } of documents.oversikt) {
    for (const node of deling) {
      const { kapasitet } = node;
      if (kapasitet < LEAST_CAPACITY) yield { node, key: 'kapasitet', facts: { kapasitet } };
    }
  }
}

export const rule: Rule<'deling/kapasitet'> = {
  code: 'deling/kapasitet',
  severity: 'feil',
  source: KS_STEP_5,
  check,
  example: {
    bad: { 'plan.yaml': examplePlan(), 'oversikt.yaml': exampleSharing({ kapasitet: '0' }) },
    good: { 'plan.yaml': examplePlan(), 'oversikt.yaml': exampleSharing({ kapasitet: '4' }) },
  },
};
