import type { Skalanivaa } from '../../../generated/types.ts';
import type { RuleContext } from '../context.ts';
import { exampleCatalogue, examplePlan } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_4 } from '../sources.ts';

type OutOfOrder = Problem<'sum/skala-rekkefoelge'>;

/** A level 0 that is there but has another fault is not missing. */
function* check({ documents, declared }: RuleContext): Generator<OutOfOrder> {
  for (const { skala = [] } of documents.katalog) {
    const [first] = skala;
    if (first !== undefined && !declared.levels.has(0)) {
      yield { node: first, key: 'nivaa', facts: { nivaa: first.nivaa } };
    }
    yield* notAbove(skala);
  }
}

/** The levels that are not above the one before them. */
function* notAbove(levels: readonly Skalanivaa[]): Generator<OutOfOrder> {
  for (const [index, node] of levels.entries()) {
    const { nivaa } = node;
    const before = levels[index - 1];
    if (before === undefined || nivaa > before.nivaa) continue;
    yield { node, key: 'nivaa', facts: { nivaa, etter: before.nivaa } };
  }
}

const level = (number: number, name: string): string =>
  `  - { nivaa: ${number}, navn: { nb: ${name} }, anker: { nb: Slik vi beskriver det } }\n`;

const catalogue = (...levels: readonly string[]): string =>
  `${exampleCatalogue([{}])}skala:\n${levels.join('')}`;

export const rule: Rule<'sum/skala-rekkefoelge'> = {
  code: 'sum/skala-rekkefoelge',
  severity: 'feil',
  source: KS_STEP_4,
  check,
  example: {
    bad: {
      'plan.yaml': examplePlan({ katalog: 'fjordvik' }),
      'katalog.yaml': catalogue(
        level(0, 'Ingen'),
        level(2, 'Selvstendig'),
        level(1, 'Grunnleggende'),
      ),
    },
    good: {
      'plan.yaml': examplePlan({ katalog: 'fjordvik' }),
      'katalog.yaml': catalogue(
        level(0, 'Ingen'),
        level(1, 'Grunnleggende'),
        level(2, 'Selvstendig'),
      ),
    },
  },
};
