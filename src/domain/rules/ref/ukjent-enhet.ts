import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import {
  exampleInventory,
  examplePlanWithGoal,
  exampleRequirements,
  exampleStock,
} from '../example-plan.ts';
import { inField, inList, type Mention } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { KS_STEP_5 } from '../sources.ts';
import { type UnknownId, unknownIds } from '../unknown-ids.ts';

function* unitMentions(documents: Documents): Generator<Mention> {
  for (const { krav } of documents.krav) {
    for (const { gjelder } of krav) yield* inList(gjelder.enheter);
  }
  for (const { deling = [] } of documents.oversikt) {
    for (const agreement of deling) {
      yield* inField(agreement, 'fra');
      yield* inList(agreement.til.enheter);
    }
  }
  yield* inEffects(documents);
}

function* inEffects({ tiltak }: Documents): Generator<Mention> {
  for (const document of tiltak) {
    for (const { effekt = [] } of document.tiltak) {
      for (const effect of effekt) {
        yield* inField(effect, 'enhet');
        yield* inField(effect, 'fra_enhet');
      }
    }
  }
}

const check = ({ documents, declared, nearest }: RuleContext): Iterable<UnknownId> =>
  unknownIds(unitMentions(documents), declared.units, nearest);

const inventory = exampleInventory([
  { beholdning: exampleStock({ antall: '{ 0: 10, 1: 8, 2: 3, 3: 1 }' }) },
]);

export const rule: Rule<'ref/ukjent-enhet'> = {
  code: 'ref/ukjent-enhet',
  severity: 'feil',
  source: KS_STEP_5,
  check,
  example: {
    bad: {
      'plan.yaml': examplePlanWithGoal(),
      'krav.yaml': exampleRequirements({ gjelder: '{ enheter: [solbaken] }' }),
      'oversikt.yaml': inventory,
    },
    good: {
      'plan.yaml': examplePlanWithGoal(),
      'krav.yaml': exampleRequirements({ gjelder: '{ enheter: [solbakken] }' }),
      'oversikt.yaml': inventory,
    },
  },
};
