import { adoptedPlans } from '../adopted-plans.ts';
import type { RuleContext } from '../context.ts';
import { examplePlan } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_2 } from '../sources.ts';

/** The plans in which measures compete for money. */
const BUDGET_PLANS: readonly string[] = ['handlingsdel', 'oekonomiplan'];

function* check(context: RuleContext): Generator<Problem<'steg/vedtatt-uten-plantilknytning'>> {
  for (const { plan, forankring } of adoptedPlans(context)) {
    const { plantilknytning = [] } = forankring;
    if (plantilknytning.some(({ type }) => BUDGET_PLANS.includes(type))) continue;
    yield { node: plan, key: 'status', facts: {} };
  }
}

const adoptedPlan = (link: string): string => `${examplePlan({ status: 'vedtatt' })}steg:
  forankring:
    vedtak:
      - { organ: Kommunestyret, type: politisk, dato: 2026-12-10, sak: 112/26 }
    plantilknytning:
      - ${link}
`;

export const rule: Rule<'steg/vedtatt-uten-plantilknytning'> = {
  code: 'steg/vedtatt-uten-plantilknytning',
  severity: 'advarsel',
  source: KS_STEP_2,
  check,
  example: {
    bad: { 'plan.yaml': adoptedPlan('{ type: temaplan, navn: Oppvekstplan 2025–2032 }') },
    good: {
      'plan.yaml': adoptedPlan('{ type: handlingsdel, navn: Økonomi- og handlingsplan 2027–2030 }'),
    },
  },
};
