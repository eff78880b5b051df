import type { Delingsavtale } from '../../../generated/types.ts';
import type { RuleContext } from '../context.ts';
import { examplePlan, exampleSharing } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_5 } from '../sources.ts';

type Competences = Delingsavtale['kompetanser'];

/** What two agreements both share. */
function overlap(a: Competences, b: Competences): Competences {
  if (a === 'alle') return b;
  return b === 'alle' ? a : a.filter((id) => b.includes(id));
}

/** What an agreement shares that one of the earlier ones shares already. */
function sharedBefore(agreement: Delingsavtale, earlier: readonly Delingsavtale[]): Competences {
  const shared = new Set<string>();
  for (const { kompetanser } of earlier) {
    const both = overlap(agreement.kompetanser, kompetanser);
    if (both === 'alle') return both;
    for (const id of both) shared.add(id);
  }
  return [...shared];
}

/** One finding for an agreement, however much of it was agreed before, and with however many. */
function* check({ documents, placeOf }: RuleContext): Generator<Problem<'deling/dobbel-avtale'>> {
  const bySupplier = new Map<string, Delingsavtale[]>();
  for (const node of documents.oversikt.flatMap(({ deling = [] }) => deling)) {
    const { fra } = node;
    const earlier = bySupplier.get(fra) ?? [];
    const first = earlier.find((other) => overlap(node.kompetanser, other.kompetanser).length > 0);
    bySupplier.set(fra, [...earlier, node]);
    if (first === undefined) continue;
    const { fil, linje } = placeOf(first);
    const kompetanser = sharedBefore(node, earlier);
    const facts = { fra, kompetanser, foerste_fil: fil, foerste_linje: linje };
    yield { node, key: 'kompetanser', facts };
  }
}

export const rule: Rule<'deling/dobbel-avtale'> = {
  code: 'deling/dobbel-avtale',
  severity: 'feil',
  source: KS_STEP_5,
  check,
  example: {
    bad: {
      'plan.yaml': examplePlan(),
      'oversikt.yaml': exampleSharing(
        { kompetanser: '[spr-01, spr-02]' },
        { kompetanser: '[spr-01, spr-03]' },
      ),
    },
    good: {
      'plan.yaml': examplePlan(),
      'oversikt.yaml': exampleSharing(
        { kompetanser: '[spr-01, spr-02]' },
        { kompetanser: '[spr-03]' },
      ),
    },
  },
};
