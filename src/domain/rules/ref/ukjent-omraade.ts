import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import { exampleCatalogue, examplePlan } from '../example-plan.ts';
import { inField, type Mention } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { KS_STEP_4 } from '../sources.ts';
import { type UnknownId, unknownIds } from '../unknown-ids.ts';

function* areaMentions({ katalog }: Documents): Generator<Mention> {
  for (const { kompetanser } of katalog) {
    for (const competence of kompetanser) yield* inField(competence, 'omraade');
  }
}

const check = ({ documents, declared, nearest }: RuleContext): Iterable<UnknownId> =>
  unknownIds(areaMentions(documents), declared.areas, nearest);

export const rule: Rule<'ref/ukjent-omraade'> = {
  code: 'ref/ukjent-omraade',
  severity: 'feil',
  source: KS_STEP_4,
  check,
  example: {
    bad: {
      'plan.yaml': examplePlan({ katalog: 'fjordvik' }),
      'katalog.yaml': exampleCatalogue([{ omraade: 'sprak' }]),
    },
    good: {
      'plan.yaml': examplePlan({ katalog: 'fjordvik' }),
      'katalog.yaml': exampleCatalogue([{ omraade: 'spraak' }]),
    },
  },
};
