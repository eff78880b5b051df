import type { Behovsmelding, Tiltakspost } from '../../../generated/types.ts';
import type { RuleContext } from '../context.ts';
import { exampleMeasures, examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import { schemesById } from '../grant-schemes.ts';
import { measures } from '../measures.ts';
import { needReports } from '../need-reports.ts';
import type { Problem, Rule } from '../rule.ts';
import { GRANT_CRITERIA } from '../sources.ts';

type Individual = Problem<'ordning/individuelt-tiltak'>;

function isPaidByGrant({ kostnad }: Tiltakspost): boolean {
  return kostnad?.finansiering?.some(({ kilde }) => kilde === 'tilskudd') === true;
}

/** Need reports by whether their scheme is for collective development; unknown schemes in neither. */
function reportsBy(collective: boolean, { documents, reference }: RuleContext): Behovsmelding[] {
  const schemes = schemesById(reference);
  return [...needReports(documents)].filter(
    ({ ordning }) => schemes.get(ordning)?.kollektivt === collective,
  );
}

/** Further education is individual and has a grant of its own, as have measures so reported. */
function* inMeasures(context: RuleContext): Generator<Individual> {
  const individual = new Set(reportsBy(false, context).map(({ tiltak }) => tiltak.id));
  for (const node of measures(context.documents)) {
    if (node.kollektivt !== false || !isPaidByGrant(node)) continue;
    if (node.laeringsarena === 'videreutdanning' || individual.has(node.id)) continue;
    yield { node, key: 'kollektivt', facts: { tiltak: node.id } };
  }
}

function* check(context: RuleContext): Generator<Individual> {
  yield* inMeasures(context);
  for (const { tiltak: node } of reportsBy(true, context)) {
    if (!node.kollektivt) yield { node, key: 'kollektivt', facts: { tiltak: node.id } };
  }
}

const folder = (kollektivt: string) => ({
  'plan.yaml': examplePlanWithGoal(),
  'krav.yaml': exampleRequirements({}),
  'tiltak.yaml': exampleMeasures({
    kollektivt,
    kostnad: '{ sum: 60000, finansiering: [{ kilde: tilskudd, beloep: 60000 }] }',
  }),
});

export const rule: Rule<'ordning/individuelt-tiltak'> = {
  code: 'ordning/individuelt-tiltak',
  severity: 'feil',
  source: GRANT_CRITERIA,
  check,
  example: { bad: folder('false'), good: folder('true') },
};
