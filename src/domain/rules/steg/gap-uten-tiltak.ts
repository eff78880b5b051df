import type { RuleContext } from '../context.ts';
import {
  exampleInventory,
  exampleMeasures,
  examplePlanWithGoal,
  exampleRequirements,
} from '../example-plan.ts';
import { openGaps } from '../open-requirements.ts';
import { answeredRequirements } from '../requirement-answers.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_6 } from '../sources.ts';

/** Before step 6 is begun, no requirement has a measure; nor do those of a file that is unreadable. */
function isBegun({ documents, declared, hasUnread }: RuleContext): boolean {
  if (declared.measures !== null) return true;
  return !hasUnread && documents.plan.some(({ steg }) => steg?.strategi);
}

function* check(context: RuleContext): Generator<Problem<'steg/gap-uten-tiltak'>> {
  if (!isBegun(context)) return;
  const answered = answeredRequirements(context);
  const unanswered = context.documents.krav
    .flatMap(({ krav }) => krav)
    .filter(({ id }) => !answered.has(id));
  if (unanswered.length === 0) return;
  const gaps = openGaps(unanswered, context);
  for (const node of unanswered) {
    const open = gaps.get(node.id);
    if (open === undefined) continue;
    yield { node, key: 'id', facts: { krav: node.id, kompetanse: node.kompetanse, ...open } };
  }
}

const folder = (krav: string) => ({
  'plan.yaml': examplePlanWithGoal(),
  'krav.yaml': exampleRequirements(
    { id: 'k1', antall: '2' },
    { id: 'k2', gjelder: '{ tjeneste: skole }' },
  ),
  'oversikt.yaml': exampleInventory([
    { beholdning: '{ spr-01: { antall: { 0: 14, 1: 7, 2: 1 } } }' },
  ]),
  'tiltak.yaml': exampleMeasures({ krav }),
});

export const rule: Rule<'steg/gap-uten-tiltak'> = {
  code: 'steg/gap-uten-tiltak',
  severity: 'advarsel',
  source: KS_STEP_6,
  check,
  example: { bad: folder('[k2]'), good: folder('[k1, k2]') },
};
