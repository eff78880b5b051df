import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import { examplePlan, exampleRequirements } from '../example-plan.ts';
import { inField, type Mention } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { KS_STEP_7 } from '../sources.ts';
import { type UnknownId, unknownIds } from '../unknown-ids.ts';

function* goalMentions({ plan }: Documents): Generator<Mention> {
  for (const { steg } of plan) {
    for (const evaluation of steg?.oppfoelging?.evaluering ?? []) {
      yield* inField(evaluation, 'maal');
    }
  }
}

const check = ({ documents, declared, nearest }: RuleContext): Iterable<UnknownId> =>
  unknownIds(goalMentions(documents), declared.goals, nearest);

const planWithEvaluation = (goal: string): string => `${examplePlan()}steg:
  maal:
    maal:
      - { id: m1, tekst: Alle barn får språkhjelp tidlig }
  oppfoelging:
    evaluering:
      - { maal: ${goal}, dato: 2026-12-01, vurdering: Flere får hjelp før de fyller fem år }
`;

export const rule: Rule<'ref/ukjent-maal'> = {
  code: 'ref/ukjent-maal',
  severity: 'feil',
  source: KS_STEP_7,
  check,
  example: {
    bad: { 'plan.yaml': planWithEvaluation('m2'), 'krav.yaml': exampleRequirements({}) },
    good: { 'plan.yaml': planWithEvaluation('m1'), 'krav.yaml': exampleRequirements({}) },
  },
};
