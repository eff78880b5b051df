import type { RuleContext } from '../context.ts';
import { examplePlan, exampleRequirements } from '../example-plan.ts';
import { itemsAsRead, listIn } from '../requirement-answers.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_3 } from '../sources.ts';

/** What requirements rest on. Those with other faults count: what they refer to can be read. */
function reasonsIn(raw: readonly object[]): ReadonlySet<unknown> {
  const requirements = [...itemsAsRead(raw, 'krav', 'krav')];
  return new Set(requirements.flatMap((requirement) => listIn(requirement, 'begrunnelse')));
}

function* check({
  documents,
  declared,
  raw,
}: RuleContext): Generator<Problem<'steg/maal-uten-krav'>> {
  if (declared.requirements === null) return;
  const reasons = reasonsIn(raw);
  for (const { steg } of documents.plan) {
    for (const node of steg?.maal?.maal ?? []) {
      if (!reasons.has(node.id)) yield { node, key: 'id', facts: { maal: node.id } };
    }
  }
}

const PLAN = `${examplePlan()}steg:
  maal:
    maal:
      - { id: m1, tekst: Alle barn får språkhjelp tidlig }
      - { id: m2, tekst: Alle barn hører til i et fellesskap }
`;

export const rule: Rule<'steg/maal-uten-krav'> = {
  code: 'steg/maal-uten-krav',
  severity: 'advarsel',
  source: KS_STEP_3,
  check,
  example: {
    bad: { 'plan.yaml': PLAN, 'krav.yaml': exampleRequirements({ begrunnelse: '[m1]' }) },
    good: { 'plan.yaml': PLAN, 'krav.yaml': exampleRequirements({ begrunnelse: '[m1, m2]' }) },
  },
};
