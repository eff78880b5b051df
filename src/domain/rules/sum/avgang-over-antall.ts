import type { Avgang } from '../../../generated/types.ts';
import type { RuleContext } from '../context.ts';
import { doubtfulEntries, leaversFrom } from '../doubtful-entries.ts';
import { exampleInventory, examplePlan, exampleStock } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_5 } from '../sources.ts';

/** Of each level, the departure with which more leave than there are. */
function* oneTooMany(
  departures: readonly Avgang[],
  counts: Readonly<Record<string, number>>,
): Generator<Avgang> {
  const left = new Map<number, number>();
  for (const departure of departures) {
    const counted = counts[departure.nivaa] ?? 0;
    const before = left.get(departure.nivaa) ?? 0;
    const after = before + departure.antall;
    left.set(departure.nivaa, after);
    if (before <= counted && after > counted) yield departure;
  }
}

/** A level that the scale lacks has a finding of its own. */
function* check(context: RuleContext): Generator<Problem<'sum/avgang-over-antall'>> {
  const { levels } = context.declared;
  for (const { entry, competence: kompetanse } of doubtfulEntries(context)) {
    const { antall: counts, avgang: departures = [] } = entry;
    if (counts === null) continue;
    for (const node of oneTooMany(departures, counts)) {
      const { nivaa } = node;
      if (!levels.has(nivaa)) continue;
      const avgang = leaversFrom(nivaa, departures);
      const antall = counts[nivaa] ?? 0;
      yield { node, key: 'antall', facts: { kompetanse, nivaa, avgang, antall } };
    }
  }
}

const inventory = (leavers: number): string =>
  exampleInventory([
    {
      beholdning: exampleStock({
        antall: '{ 0: 10, 1: 8, 2: 3, 3: 1 }',
        avgang: `[{ aar: 2028, nivaa: 3, antall: ${leavers} }]`,
      }),
    },
  ]);

export const rule: Rule<'sum/avgang-over-antall'> = {
  code: 'sum/avgang-over-antall',
  severity: 'feil',
  source: KS_STEP_5,
  check,
  example: {
    bad: { 'plan.yaml': examplePlan(), 'oversikt.yaml': inventory(2) },
    good: { 'plan.yaml': examplePlan(), 'oversikt.yaml': inventory(1) },
  },
};
