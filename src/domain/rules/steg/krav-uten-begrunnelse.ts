import type { RuleContext } from '../context.ts';
import { examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_5 } from '../sources.ts';

function* check({ documents }: RuleContext): Generator<Problem<'steg/krav-uten-begrunnelse'>> {
  for (const { krav } of documents.krav) {
    for (const node of krav) {
      const { begrunnelse = [] } = node;
      if (begrunnelse.length === 0) yield { node, key: 'id', facts: { krav: node.id } };
    }
  }
}

const folder = (begrunnelse: string | null) => ({
  'plan.yaml': examplePlanWithGoal(),
  'krav.yaml': exampleRequirements(
    { id: 'k1' },
    { id: 'k2', gjelder: '{ tjeneste: skole }', begrunnelse },
  ),
});

export const rule: Rule<'steg/krav-uten-begrunnelse'> = {
  code: 'steg/krav-uten-begrunnelse',
  severity: 'advarsel',
  source: KS_STEP_5,
  check,
  example: { bad: folder(null), good: folder('[m1]') },
};
