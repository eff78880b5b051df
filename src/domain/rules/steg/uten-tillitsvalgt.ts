import type { RuleContext } from '../context.ts';
import { fieldOf } from '../declared-in.ts';
import { examplePlan } from '../example-plan.ts';
import { stepsAsRead } from '../plan-steps.ts';
import { listIn } from '../requirement-answers.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_1 } from '../sources.ts';

/** Something else than true or false has its own finding, and means that somebody is there. */
const isRepresentative = (member: unknown): boolean => {
  const value = fieldOf(member, 'tillitsvalgt');
  return value !== undefined && value !== false;
};

/** Looks at the step as it was read: the group can be seen whatever else is wrong with the step. */
function* check({ raw }: RuleContext): Generator<Problem<'steg/uten-tillitsvalgt'>> {
  for (const step of stepsAsRead(raw, 'organisering')) {
    const group = listIn(step, 'prosjektgruppe');
    if (group.length === 0 || group.some(isRepresentative)) continue;
    yield { node: group, facts: {} };
  }
}

const planWithGroup = (more = ''): string => `${examplePlan()}steg:
  organisering:
    prosjektgruppe:
      - { rolle: PP-leder, tjeneste: ppt, ansvar: Leder arbeidet }
      - { rolle: Styrer i Solbakken barnehage, tjeneste: barnehage }
${more}`;

export const rule: Rule<'steg/uten-tillitsvalgt'> = {
  code: 'steg/uten-tillitsvalgt',
  severity: 'advarsel',
  source: KS_STEP_1,
  check,
  example: {
    bad: { 'plan.yaml': planWithGroup() },
    good: {
      'plan.yaml': planWithGroup('      - { rolle: Hovedtillitsvalgt, tillitsvalgt: true }\n'),
    },
  },
};
