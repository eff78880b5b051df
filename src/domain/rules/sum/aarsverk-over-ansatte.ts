import { TOLERANCE } from '../../rounding.ts';
import type { RuleContext } from '../context.ts';
import { exampleInventory, examplePlan } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_5 } from '../sources.ts';

function* check({ documents }: RuleContext): Generator<Problem<'sum/aarsverk-over-ansatte'>> {
  for (const { enheter } of documents.oversikt) {
    for (const unit of enheter) {
      const { aarsverk = 0, ansatte } = unit;
      if (aarsverk > ansatte + TOLERANCE) {
        yield { node: unit, key: 'aarsverk', facts: { aarsverk, ansatte } };
      }
    }
  }
}

export const rule: Rule<'sum/aarsverk-over-ansatte'> = {
  code: 'sum/aarsverk-over-ansatte',
  severity: 'feil',
  source: KS_STEP_5,
  check,
  example: {
    bad: {
      'plan.yaml': examplePlan(),
      'oversikt.yaml': exampleInventory([{ ansatte: '22', aarsverk: '28.4' }]),
    },
    good: {
      'plan.yaml': examplePlan(),
      'oversikt.yaml': exampleInventory([{ ansatte: '22', aarsverk: '18.4' }]),
    },
  },
};
