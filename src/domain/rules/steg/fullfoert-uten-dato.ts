import type { RuleContext } from '../context.ts';
import { exampleMeasures, examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import { measures } from '../measures.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_7 } from '../sources.ts';

function* check({ documents }: RuleContext): Generator<Problem<'steg/fullfoert-uten-dato'>> {
  for (const node of measures(documents)) {
    if (node.status !== 'fullfoert' || node.frist !== undefined) continue;
    yield { node, key: 'status', facts: { tiltak: node.id } };
  }
}

const folder = (frist: string | null) => ({
  'plan.yaml': examplePlanWithGoal(),
  'krav.yaml': exampleRequirements({}),
  'tiltak.yaml': exampleMeasures({ start: '2027-01-04', frist, status: 'fullfoert' }),
});

export const rule: Rule<'steg/fullfoert-uten-dato'> = {
  code: 'steg/fullfoert-uten-dato',
  severity: 'advarsel',
  source: KS_STEP_7,
  check,
  example: { bad: folder(null), good: folder('2027-01-08') },
};
