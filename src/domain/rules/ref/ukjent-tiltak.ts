import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import {
  exampleMeasures,
  exampleNeedReport,
  examplePlanWithGoal,
  exampleRequirements,
} from '../example-plan.ts';
import { inField, type Mention } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { KS_STEP_6 } from '../sources.ts';
import { type UnknownId, unknownIds } from '../unknown-ids.ts';

function* measureMentions({ behovsmelding }: Documents): Generator<Mention> {
  for (const { tiltak } of behovsmelding) yield* inField(tiltak, 'id');
}

const check = ({ documents, declared, nearest }: RuleContext): Iterable<UnknownId> =>
  unknownIds(measureMentions(documents), declared.measures, nearest);

const needReport = (measure: string): string =>
  exampleNeedReport({
    tiltak: `
  id: ${measure}
  tittel: Språkløftet
  beskrivelse: Veiledning i personalgruppene
  kollektivt: true
  start: 2027-08-16
  slutt: 2028-06-16`,
  });

export const rule: Rule<'ref/ukjent-tiltak'> = {
  code: 'ref/ukjent-tiltak',
  severity: 'feil',
  source: KS_STEP_6,
  check,
  example: {
    bad: {
      'plan.yaml': examplePlanWithGoal(),
      'krav.yaml': exampleRequirements({}),
      'tiltak.yaml': exampleMeasures({ id: 't1' }),
      'behovsmelding.yaml': needReport('t7'),
    },
    good: {
      'plan.yaml': examplePlanWithGoal(),
      'krav.yaml': exampleRequirements({}),
      'tiltak.yaml': exampleMeasures({ id: 't1' }),
      'behovsmelding.yaml': needReport('t1'),
    },
  },
};
