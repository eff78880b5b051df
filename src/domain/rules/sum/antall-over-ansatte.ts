import type { RuleContext } from '../context.ts';
import { doubtfulEntries } from '../doubtful-entries.ts';
import { exampleInventory, examplePlan, exampleStock } from '../example-plan.ts';
import { peopleIn } from '../people-in.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_5 } from '../sources.ts';

function* check(context: RuleContext): Generator<Problem<'sum/antall-over-ansatte'>> {
  for (const { entry, competence, unit } of doubtfulEntries(context)) {
    const antall = peopleIn(entry.antall);
    const { ansatte } = unit;
    if (antall <= ansatte) continue;
    yield { node: entry, key: 'antall', facts: { kompetanse: competence, antall, ansatte } };
  }
}

const inventory = (counts: string): string =>
  exampleInventory([{ ansatte: '22', beholdning: exampleStock({ antall: counts }) }]);

export const rule: Rule<'sum/antall-over-ansatte'> = {
  code: 'sum/antall-over-ansatte',
  severity: 'feil',
  source: KS_STEP_5,
  check,
  example: {
    bad: {
      'plan.yaml': examplePlan(),
      'oversikt.yaml': inventory('{ 0: 10, 1: 8, 2: 4, 3: 1 }'),
    },
    good: {
      'plan.yaml': examplePlan(),
      'oversikt.yaml': inventory('{ 0: 10, 1: 8, 2: 3, 3: 1 }'),
    },
  },
};
