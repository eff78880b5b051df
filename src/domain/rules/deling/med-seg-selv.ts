import type { RuleContext } from '../context.ts';
import { examplePlan, exampleSharing } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_5 } from '../sources.ts';

function* check({ documents }: RuleContext): Generator<Problem<'deling/med-seg-selv'>> {
  for (const { deling = [] } of documents.oversikt) {
    for (const { fra, til } of deling) {
      const node = til.enheter ?? [];
      const key = node.indexOf(fra);
      if (key >= 0) yield { node, key, facts: { enhet: fra } };
    }
  }
}

export const rule: Rule<'deling/med-seg-selv'> = {
  code: 'deling/med-seg-selv',
  severity: 'feil',
  source: KS_STEP_5,
  check,
  example: {
    bad: {
      'plan.yaml': examplePlan(),
      'oversikt.yaml': exampleSharing({ til: '{ enheter: [solbakken, ppt] }' }),
    },
    good: {
      'plan.yaml': examplePlan(),
      'oversikt.yaml': exampleSharing({ til: '{ enheter: [solbakken] }' }),
    },
  },
};
