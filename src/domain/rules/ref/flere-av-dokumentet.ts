import type { RuleContext } from '../context.ts';
import { fieldOf } from '../declared-in.ts';
import { examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';

const ONE_OF_EACH: readonly string[] = ['plan', 'katalog', 'krav', 'nettverk'];

/** Looks at the documents as they stand: one with other faults is there all the same. */
function* check({ raw, placeOf }: RuleContext): Generator<Problem<'ref/flere-av-dokumentet'>> {
  const firstOfKind = new Map<string, object>();
  for (const node of raw) {
    const kind = fieldOf(node, 'dokument');
    if (typeof kind !== 'string' || !ONE_OF_EACH.includes(kind)) continue;
    const first = firstOfKind.get(kind);
    if (first === undefined) firstOfKind.set(kind, node);
    else {
      const facts = { dokument: kind, foerste_fil: placeOf(first).fil };
      yield { node, key: 'dokument', facts };
    }
  }
}

export const rule: Rule<'ref/flere-av-dokumentet'> = {
  code: 'ref/flere-av-dokumentet',
  severity: 'feil',
  source: 'Formatet for en planmappe',
  check,
  example: {
    bad: {
      'plan.yaml': examplePlanWithGoal(),
      'krav-barnehage.yaml': exampleRequirements({ id: 'k1' }),
      'krav-skole.yaml': exampleRequirements({ id: 'k2', gjelder: '{ tjeneste: skole }' }),
    },
    good: {
      'plan.yaml': examplePlanWithGoal(),
      'krav.yaml': exampleRequirements({ id: 'k1' }, { id: 'k2', gjelder: '{ tjeneste: skole }' }),
    },
  },
};
