import { competenceMentions } from '../competence-mentions.ts';
import type { RuleContext } from '../context.ts';
import { examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import { LOCAL_PREFIX, STANDARD_CATALOGUE } from '../local-catalogue.ts';
import { inField } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { KS_STEP_5 } from '../sources.ts';
import { type UnknownId, unknownIds } from '../unknown-ids.ts';

/**
 * A local competence can only be missed where a local catalogue is at hand: an inventory that is
 * checked by itself may well name one.
 */
function* check({ documents, declared, nearest }: RuleContext): Generator<UnknownId> {
  const { competences } = declared;
  const isLocalAtHand = documents.katalog.some(({ id }) => id !== STANDARD_CATALOGUE);
  const has = (id: string): boolean =>
    competences.has(id) || (!isLocalAtHand && id.startsWith(LOCAL_PREFIX));
  const known = { has, keys: () => competences.keys() };
  yield* unknownIds(
    competenceMentions(documents, (id) => !has(id)),
    known,
    nearest,
  );
  for (const { kompetanser } of documents.katalog) {
    for (const competence of kompetanser) {
      yield* unknownIds(inField(competence, 'erstattet_av'), known, nearest);
    }
  }
}

export const rule: Rule<'ref/ukjent-kompetanse'> = {
  code: 'ref/ukjent-kompetanse',
  severity: 'feil',
  source: KS_STEP_5,
  check,
  example: {
    bad: {
      'plan.yaml': examplePlanWithGoal(),
      'krav.yaml': exampleRequirements({ kompetanse: 'spr-1' }),
    },
    good: {
      'plan.yaml': examplePlanWithGoal(),
      'krav.yaml': exampleRequirements({ kompetanse: 'spr-01' }),
    },
  },
};
