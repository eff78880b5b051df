import type { Periode, Tiltakspost } from '../../../generated/types.ts';
import type { RuleContext } from '../context.ts';
import { exampleMeasures, examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import { measures } from '../measures.ts';
import { onlyPlan } from '../only-plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_6 } from '../sources.ts';

const DATES = ['start', 'frist'] as const;

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** A measure that ends before it starts has a finding already, and a cancelled one has no dates to keep. */
function isSettled({ start = '', frist = start, status }: Tiltakspost): boolean {
  return status === 'avlyst' || frist < start;
}

/** The first of the dates that is outside the period: one is enough to see what is wrong. */
function* dateOutside(
  node: Tiltakspost,
  { fra, til }: Periode,
): Generator<Problem<'frist/tiltak-utenfor-perioden'>> {
  for (const key of DATES) {
    const dato = node[key];
    if (dato === undefined || (yearOf(dato) >= fra && yearOf(dato) <= til)) continue;
    yield { node, key, facts: { dato, fra, til } };
    return;
  }
}

function* check({ documents }: RuleContext): Generator<Problem<'frist/tiltak-utenfor-perioden'>> {
  const periode = onlyPlan(documents)?.periode;
  if (periode === undefined || periode.til < periode.fra) return;
  for (const measure of measures(documents)) {
    if (!isSettled(measure)) yield* dateOutside(measure, periode);
  }
}

const folder = (frist: string) => ({
  'plan.yaml': examplePlanWithGoal(),
  'krav.yaml': exampleRequirements({}),
  'tiltak.yaml': exampleMeasures({ start: '2029-08-13', frist }),
});

export const rule: Rule<'frist/tiltak-utenfor-perioden'> = {
  code: 'frist/tiltak-utenfor-perioden',
  severity: 'advarsel',
  source: KS_STEP_6,
  check,
  example: { bad: folder('2031-06-13'), good: folder('2030-06-14') },
};
