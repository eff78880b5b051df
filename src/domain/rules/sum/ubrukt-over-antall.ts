import type { RuleContext } from '../context.ts';
import { doubtfulEntries } from '../doubtful-entries.ts';
import { exampleInventory, examplePlan, exampleStock } from '../example-plan.ts';
import { peopleIn } from '../people-in.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_5 } from '../sources.ts';

function* check(context: RuleContext): Generator<Problem<'sum/ubrukt-over-antall'>> {
  for (const { entry, competence } of doubtfulEntries(context)) {
    const { antall: counts, ubrukt = 0 } = entry;
    const antall = peopleIn(counts);
    if (counts === null || ubrukt <= antall) continue;
    yield { node: entry, key: 'ubrukt', facts: { kompetanse: competence, ubrukt, antall } };
  }
}

const inventory = (ubrukt: string): string =>
  exampleInventory([{ beholdning: exampleStock({ antall: '{ 1: 8, 2: 3, 3: 1 }', ubrukt }) }]);

export const rule: Rule<'sum/ubrukt-over-antall'> = {
  code: 'sum/ubrukt-over-antall',
  severity: 'feil',
  source: KS_STEP_5,
  check,
  example: {
    bad: { 'plan.yaml': examplePlan(), 'oversikt.yaml': inventory('13') },
    good: { 'plan.yaml': examplePlan(), 'oversikt.yaml': inventory('3') },
  },
};
