import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import { exampleMeasures, examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import { inList, type Mention } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { KS_STEP_6 } from '../sources.ts';
import { type UnknownId, unknownIds } from '../unknown-ids.ts';

function* requirementMentions(documents: Documents): Generator<Mention> {
  for (const { tiltak } of documents.tiltak) {
    for (const measure of tiltak) yield* inList(measure.krav);
  }
  for (const { behov } of documents.behovsmelding) yield* inList(behov.krav);
}

const check = ({ documents, declared, nearest }: RuleContext): Iterable<UnknownId> =>
  unknownIds(requirementMentions(documents), declared.requirements, nearest);

export const rule: Rule<'ref/ukjent-krav'> = {
  code: 'ref/ukjent-krav',
  severity: 'feil',
  source: KS_STEP_6,
  check,
  example: {
    bad: {
      'plan.yaml': examplePlanWithGoal(),
      'krav.yaml': exampleRequirements({ id: 'k1' }),
      'tiltak.yaml': exampleMeasures({ krav: '[k1, k2]' }),
    },
    good: {
      'plan.yaml': examplePlanWithGoal(),
      'krav.yaml': exampleRequirements({ id: 'k1' }),
      'tiltak.yaml': exampleMeasures({ krav: '[k1]' }),
    },
  },
};
