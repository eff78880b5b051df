import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import { exampleCatalogue, examplePlan } from '../example-plan.ts';
import { STANDARD_CATALOGUE } from '../local-catalogue.ts';
import { inField, type Mention } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { KS_STEP_4 } from '../sources.ts';
import { type UnknownId, unknownIds } from '../unknown-ids.ts';

function* catalogueMentions({ plan }: Documents): Generator<Mention> {
  for (const document of plan) yield* inField(document, 'katalog');
}

function* extendedMentions({ katalog }: Documents): Generator<Mention> {
  for (const document of katalog) yield* inField(document, 'utvider');
}

/** A plan goes by any catalogue at hand, but only the standard one can be extended. */
function* check({ documents, declared, nearest }: RuleContext): Generator<UnknownId> {
  yield* unknownIds(catalogueMentions(documents), declared.catalogues, nearest);
  yield* unknownIds(extendedMentions(documents), new Set([STANDARD_CATALOGUE]), nearest);
}

const catalogue = exampleCatalogue([{ id: 'lokal-01' }]);

export const rule: Rule<'ref/ukjent-katalog'> = {
  code: 'ref/ukjent-katalog',
  severity: 'feil',
  source: KS_STEP_4,
  check,
  example: {
    bad: {
      'plan.yaml': examplePlan({ katalog: 'fjordviken' }),
      'katalog.yaml': catalogue,
    },
    good: {
      'plan.yaml': examplePlan({ katalog: 'fjordvik' }),
      'katalog.yaml': catalogue,
    },
  },
};
