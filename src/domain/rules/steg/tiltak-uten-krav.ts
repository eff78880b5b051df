import type { RuleContext } from '../context.ts';
import { exampleMeasures, examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import { measures } from '../measures.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_6 } from '../sources.ts';

/** What is wound down is what nothing requires any longer, and a cancelled measure answers nothing. */
function* check({ documents }: RuleContext): Generator<Problem<'steg/tiltak-uten-krav'>> {
  for (const node of measures(documents)) {
    if (node.strategi === 'avvikle' || node.status === 'avlyst') continue;
    const { krav = [] } = node;
    if (krav.length === 0) yield { node, key: 'id', facts: { tiltak: node.id } };
  }
}

const folder = (krav: string | null) => ({
  'plan.yaml': examplePlanWithGoal(),
  'krav.yaml': exampleRequirements({}),
  'tiltak.yaml': exampleMeasures({ krav }),
});

export const rule: Rule<'steg/tiltak-uten-krav'> = {
  code: 'steg/tiltak-uten-krav',
  severity: 'advarsel',
  source: KS_STEP_6,
  check,
  example: { bad: folder(null), good: folder('[k1]') },
};
