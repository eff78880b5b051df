import { TOLERANCE } from '../../rounding.ts';
import type { RuleContext } from '../context.ts';
import { doubtfulEntries } from '../doubtful-entries.ts';
import { exampleInventory, examplePlan, exampleStock } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_5 } from '../sources.ts';

/** A level that the scale lacks has a finding of its own. */
function* check(context: RuleContext): Generator<Problem<'sum/aarsverk-over-antall'>> {
  const { levels } = context.declared;
  for (const { entry, competence: kompetanse } of doubtfulEntries(context)) {
    const { antall: counts, aarsverk: node = {} } = entry;
    if (counts === null) continue;
    for (const [key, aarsverk] of Object.entries(node)) {
      const nivaa = Number(key);
      const antall = counts[key] ?? 0;
      if (aarsverk <= antall + TOLERANCE || !levels.has(nivaa)) continue;
      yield { node, key, facts: { kompetanse, nivaa, aarsverk, antall } };
    }
  }
}

const inventory = (aarsverk: string): string =>
  exampleInventory([
    { beholdning: exampleStock({ antall: '{ 0: 10, 1: 8, 2: 3, 3: 1 }', aarsverk }) },
  ]);

export const rule: Rule<'sum/aarsverk-over-antall'> = {
  code: 'sum/aarsverk-over-antall',
  severity: 'feil',
  source: KS_STEP_5,
  check,
  example: {
    bad: { 'plan.yaml': examplePlan(), 'oversikt.yaml': inventory('{ 2: 2.4, 3: 1.8 }') },
    good: { 'plan.yaml': examplePlan(), 'oversikt.yaml': inventory('{ 2: 2.4, 3: 0.8 }') },
  },
};
