import type { RuleContext } from '../context.ts';
import { examplePlan } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_3 } from '../sources.ts';

function* check({ documents }: RuleContext): Generator<Problem<'steg/maal-uten-indikator'>> {
  for (const { steg } of documents.plan) {
    for (const node of steg?.maal?.maal ?? []) {
      if (node.nivaa !== 'operativt' || node.indikator !== undefined) continue;
      yield { node, key: 'id', facts: { maal: node.id } };
    }
  }
}

const planWithGoal = (more = ''): string => `${examplePlan()}steg:
  maal:
    maal:
      - id: m1
        tekst: Barn som strever med språket, får hjelp innen fire uker
        nivaa: operativt
${more}`;

export const rule: Rule<'steg/maal-uten-indikator'> = {
  code: 'steg/maal-uten-indikator',
  severity: 'advarsel',
  source: KS_STEP_3,
  check,
  example: {
    bad: { 'plan.yaml': planWithGoal() },
    good: {
      'plan.yaml': planWithGoal(
        '        indikator: Andel barn med meldt språkvanske som har fått tiltak innen fire uker\n',
      ),
    },
  },
};
