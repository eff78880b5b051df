import type { RuleContext } from '../context.ts';
import { exampleMeasures, examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import { measures } from '../measures.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_7 } from '../sources.ts';

function* check({ documents }: RuleContext): Generator<Problem<'steg/uten-grunn'>> {
  for (const node of measures(documents)) {
    const { id, status, merknad } = node;
    if ((status !== 'utsatt' && status !== 'avlyst') || merknad !== undefined) continue;
    yield { node, key: 'status', facts: { tiltak: id, status } };
  }
}

const folder = (merknad: string | null) => ({
  'plan.yaml': examplePlanWithGoal(),
  'krav.yaml': exampleRequirements({}),
  'tiltak.yaml': exampleMeasures({ status: 'utsatt', merknad }),
});

export const rule: Rule<'steg/uten-grunn'> = {
  code: 'steg/uten-grunn',
  severity: 'advarsel',
  source: KS_STEP_7,
  check,
  example: { bad: folder(null), good: folder('Utsatt ett år fordi høgskolen mangler kapasitet') },
};
