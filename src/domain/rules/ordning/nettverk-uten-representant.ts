import type { RuleContext } from '../context.ts';
import { exampleNetwork } from '../example-plan.ts';
import { missingVoices } from '../missing-voices.ts';
import type { Problem, Rule } from '../rule.ts';
import { NETWORK_LETTER } from '../sources.ts';

type Voiceless = Problem<'ordning/nettverk-uten-representant'>;

function* check({ documents }: RuleContext): Generator<Voiceless> {
  for (const node of documents.nettverk) {
    const mangler = missingVoices(node);
    if (mangler.length > 0) yield { node, key: 'representanter', atKey: true, facts: { mangler } };
  }
}

export const rule: Rule<'ordning/nettverk-uten-representant'> = {
  code: 'ordning/nettverk-uten-representant',
  severity: 'advarsel',
  source: NETWORK_LETTER,
  check,
  example: {
    bad: {
      'nettverk.yaml': exampleNetwork(['barnehage', 'skole', 'ppt', 'eier_offentlig']),
    },
    good: {
      'nettverk.yaml': exampleNetwork([
        'barnehage',
        'skole',
        'ppt',
        'eier_offentlig',
        'eier_privat',
      ]),
    },
  },
};
