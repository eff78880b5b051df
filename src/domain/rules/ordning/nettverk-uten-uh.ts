import type { RuleContext } from '../context.ts';
import { exampleNetwork } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { NETWORK_LETTER } from '../sources.ts';

/** Points at the partners, or at the name of a network that names none. */
function* check({ documents }: RuleContext): Generator<Problem<'ordning/nettverk-uten-uh'>> {
  for (const node of documents.nettverk) {
    const { partnere } = node;
    if (partnere?.some(({ type }) => type === 'uh')) continue;
    yield { node, key: partnere ? 'partnere' : 'navn', atKey: true, facts: {} };
  }
}

const VOICES = ['barnehage', 'skole', 'ppt', 'eier_offentlig', 'eier_privat'];

export const rule: Rule<'ordning/nettverk-uten-uh'> = {
  code: 'ordning/nettverk-uten-uh',
  severity: 'advarsel',
  source: NETWORK_LETTER,
  check,
  example: {
    bad: {
      'nettverk.yaml': exampleNetwork(VOICES, {
        partnere: '[{ type: fagskole, navn: Fagskolen i Ytre fjord }]',
      }),
    },
    good: {
      'nettverk.yaml': exampleNetwork(VOICES, {
        partnere: '[{ type: uh, navn: Høgskolen i Ytre fjord }]',
      }),
    },
  },
};
