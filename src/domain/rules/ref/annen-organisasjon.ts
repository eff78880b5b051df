import type { Documents } from '../../documents.ts';
import type { Reference, RuleContext } from '../context.ts';
import { exampleInventory, examplePlan } from '../example-plan.ts';
import { isCounty, isMunicipality } from '../organisation-numbers.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_5 } from '../sources.ts';

const NUMBERS = ['kommunenummer', 'fylkesnummer', 'orgnr'] as const;

type NumberField = (typeof NUMBERS)[number];
type Numbers = { readonly [F in NumberField]?: string };

/** Whose inventories and need reports they are, in their own words. */
function* owners({ oversikt, behovsmelding }: Documents): Generator<Numbers> {
  yield* oversikt;
  for (const { innsender } of behovsmelding) yield innsender;
}

/** A number that another rule reports says nothing about whose document it is. */
function isUsable(field: NumberField, number: string, reference: Reference): boolean {
  if (field === 'kommunenummer') return isMunicipality(number, reference);
  return field === 'orgnr' || isCounty(number, reference);
}

/** The first number by which an owner is another organisation than the plan's. */
function* differences(
  owner: Numbers,
  planned: Numbers,
  reference: Reference,
): Generator<Problem<'ref/annen-organisasjon'>> {
  for (const key of NUMBERS) {
    const number = owner[key];
    const plan = planned[key];
    if (number === undefined || plan === undefined || number === plan) continue;
    if (!isUsable(key, number, reference) || !isUsable(key, plan, reference)) continue;
    yield { node: owner, key, facts: { nummer: number, plan } };
    return;
  }
}

/** With several plans it is not known which one to compare with; that has its own finding. */
function* check(context: RuleContext): Generator<Problem<'ref/annen-organisasjon'>> {
  const { documents, reference } = context;
  const [plan, another] = documents.plan;
  if (plan === undefined || another !== undefined) return;
  for (const owner of owners(documents)) {
    yield* differences(owner, plan.organisasjon, reference);
  }
}

const PLAN = examplePlan({
  organisasjon: '{ type: kommune, kommunenummer: "9901", navn: Fjordvik kommune }',
});

export const rule: Rule<'ref/annen-organisasjon'> = {
  code: 'ref/annen-organisasjon',
  severity: 'feil',
  source: KS_STEP_5,
  check,
  example: {
    bad: {
      'plan.yaml': PLAN,
      'oversikt.yaml': exampleInventory([{}], { kommunenummer: '"9902"' }),
    },
    good: {
      'plan.yaml': PLAN,
      'oversikt.yaml': exampleInventory([{}], { kommunenummer: '"9901"' }),
    },
  },
};
