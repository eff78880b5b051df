import type { Documents } from '../../documents.ts';
import type { Declared, RuleContext } from '../context.ts';
import { examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import { inList, type Mention } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { KS_STEP_5 } from '../sources.ts';
import { type UnknownId, unknownIds } from '../unknown-ids.ts';

function* reasonMentions({ krav }: Documents): Generator<Mention> {
  for (const document of krav) {
    for (const { begrunnelse } of document.krav) yield* inList(begrunnelse);
  }
}

/** Goals and guidelines together; null where no plan is at hand. */
function reasonsIn({ goals, guidelines }: Declared): ReadonlySet<string> | null {
  return goals && guidelines && new Set([...goals, ...guidelines]);
}

const check = ({ documents, declared, nearest }: RuleContext): Iterable<UnknownId> =>
  unknownIds(reasonMentions(documents), reasonsIn(declared), nearest);

export const rule: Rule<'ref/ukjent-begrunnelse'> = {
  code: 'ref/ukjent-begrunnelse',
  severity: 'feil',
  source: KS_STEP_5,
  check,
  example: {
    bad: {
      'plan.yaml': examplePlanWithGoal(),
      'krav.yaml': exampleRequirements({ begrunnelse: '[m1, f1]' }),
    },
    good: {
      'plan.yaml': examplePlanWithGoal(),
      'krav.yaml': exampleRequirements({ begrunnelse: '[m1]' }),
    },
  },
};
