import type { Kostnad } from '../../../generated/types.ts';
import type { RuleContext } from '../context.ts';
import { exampleMeasures, examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_2 } from '../sources.ts';

type Unequal = Problem<'sum/finansiering'>;

/** A cost without financing is not yet financed, which is no contradiction. */
function* checkCost(cost: Kostnad): Generator<Unequal> {
  const { sum: kostnad, finansiering: sources = [] } = cost;
  const finansiering = sources.reduce((sum, { beloep }) => sum + beloep, 0);
  const differanse = kostnad - finansiering;
  if (sources.length === 0 || differanse === 0) return;
  yield { node: cost, key: 'sum', facts: { kostnad, finansiering, differanse } };
}

function* check({ documents }: RuleContext): Generator<Unequal> {
  for (const { tiltak } of documents.tiltak) {
    for (const { kostnad } of tiltak) {
      if (kostnad !== undefined) yield* checkCost(kostnad);
    }
  }
}

const measures = (ownShare: number): string =>
  exampleMeasures({
    kostnad: `
      sum: 520000
      finansiering:
        - { kilde: tilskudd, beloep: 400000 }
        - { kilde: egenandel, beloep: ${ownShare} }`,
  });

export const rule: Rule<'sum/finansiering'> = {
  code: 'sum/finansiering',
  severity: 'feil',
  source: KS_STEP_2,
  check,
  example: {
    bad: {
      'plan.yaml': examplePlanWithGoal(),
      'krav.yaml': exampleRequirements({}),
      'tiltak.yaml': measures(100000),
    },
    good: {
      'plan.yaml': examplePlanWithGoal(),
      'krav.yaml': exampleRequirements({}),
      'tiltak.yaml': measures(120000),
    },
  },
};
