import type { RuleContext } from '../context.ts';
import { exampleCatalogue, examplePlan } from '../example-plan.ts';
import { LOCAL_PREFIX, STANDARD_CATALOGUE } from '../local-catalogue.ts';
import type { Problem, Rule } from '../rule.ts';

/** Not corrected: requirements and inventories name the competence too. */
function* check({ documents }: RuleContext): Generator<Problem<'ref/lokal-id'>> {
  for (const catalogue of documents.katalog) {
    if (catalogue.id === STANDARD_CATALOGUE) continue;
    for (const node of catalogue.kompetanser) {
      if (node.id.startsWith(LOCAL_PREFIX)) continue;
      yield { node, key: 'id', facts: { id: node.id, forslag: `${LOCAL_PREFIX}${node.id}` } };
    }
  }
}

export const rule: Rule<'ref/lokal-id'> = {
  code: 'ref/lokal-id',
  severity: 'feil',
  source: 'Formatet for kompetansekatalogen: en id blir aldri brukt om igjen',
  check,
  example: {
    bad: {
      'plan.yaml': examplePlan({ katalog: 'fjordvik' }),
      'katalog.yaml': exampleCatalogue([{ id: 'ute-01' }]),
    },
    good: {
      'plan.yaml': examplePlan({ katalog: 'fjordvik' }),
      'katalog.yaml': exampleCatalogue([{ id: 'lokal-ute-01' }]),
    },
  },
};
