import { adoptedPlans } from '../adopted-plans.ts';
import type { RuleContext } from '../context.ts';
import { examplePlan } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_2 } from '../sources.ts';

function* check(context: RuleContext): Generator<Problem<'steg/vedtatt-uten-vedtak'>> {
  for (const { plan, forankring } of adoptedPlans(context)) {
    const { vedtak = [] } = forankring;
    if (vedtak.length === 0) yield { node: plan, key: 'status', facts: {} };
  }
}

const adoptedPlan = (more = ''): string => `${examplePlan({ status: 'vedtatt' })}steg:
  forankring:
    plantilknytning:
      - { type: handlingsdel, navn: Økonomi- og handlingsplan 2027–2030, fra: 2027, til: 2030 }
${more}`;

export const rule: Rule<'steg/vedtatt-uten-vedtak'> = {
  code: 'steg/vedtatt-uten-vedtak',
  severity: 'advarsel',
  source: KS_STEP_2,
  check,
  example: {
    bad: { 'plan.yaml': adoptedPlan() },
    good: {
      'plan.yaml': adoptedPlan(`    vedtak:
      - { organ: Kommunestyret, type: politisk, dato: 2026-12-10, sak: 112/26 }
`),
    },
  },
};
