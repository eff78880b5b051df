import type { Tiltakspost } from '../../../generated/types.ts';
import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import {
  exampleInventory,
  exampleMeasures,
  examplePlanWithGoal,
  exampleRequirements,
} from '../example-plan.ts';
import { measures } from '../measures.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_6 } from '../sources.ts';

type Found = Problem<'steg/rekrutterer-foer-mobilisering'>;

/** The competences that a measure is about: those of its requirements and of its effects. */
function competencesOf({ krav = [], effekt = [] }: Tiltakspost, documents: Documents): Set<string> {
  const competences = new Set(effekt.map(({ kompetanse }) => kompetanse));
  for (const document of documents.krav) {
    for (const { id, kompetanse } of document.krav)
      if (krav.includes(id)) competences.add(kompetanse);
  }
  return competences;
}

/** How many hold a competence without using it, in all units together. */
function unusedOf(competence: string, { oversikt }: Documents): number {
  let unused = 0;
  for (const { enheter } of oversikt) {
    for (const { beholdning } of enheter) unused += beholdning?.[competence]?.ubrukt ?? 0;
  }
  return unused;
}

/** What is already being mobilised need not be mobilised first. */
function* check({ documents }: RuleContext): Generator<Found> {
  const active = [...measures(documents)].filter(({ status }) => status !== 'avlyst');
  const recruiting = active.filter(({ strategi }) => strategi === 'rekruttere');
  const mobilised = new Set(
    active
      .filter(({ strategi }) => strategi === 'mobilisere')
      .flatMap((measure) => [...competencesOf(measure, documents)]),
  );
  for (const node of recruiting) {
    for (const kompetanse of competencesOf(node, documents)) {
      const ubrukt = mobilised.has(kompetanse) ? 0 : unusedOf(kompetanse, documents);
      if (ubrukt === 0) continue;
      yield { node, key: 'strategi', facts: { tiltak: node.id, kompetanse, ubrukt } };
    }
  }
}

const RECRUIT = {
  id: 't1',
  tittel: 'Ny spesialpedagog',
  strategi: 'rekruttere',
  kollektivt: null,
};
const MOBILISE = {
  id: 't2',
  tittel: 'Spesialpedagogen får bruke kompetansen sin',
  strategi: 'mobilisere',
  kollektivt: null,
};

const folder = (tiltak: string) => ({
  'plan.yaml': examplePlanWithGoal(),
  'krav.yaml': exampleRequirements({}),
  'oversikt.yaml': exampleInventory([
    { beholdning: '{ spr-01: { antall: { 0: 20, 2: 2 }, ubrukt: 1 } }' },
  ]),
  'tiltak.yaml': tiltak,
});

export const rule: Rule<'steg/rekrutterer-foer-mobilisering'> = {
  code: 'steg/rekrutterer-foer-mobilisering',
  severity: 'advarsel',
  source: KS_STEP_6,
  check,
  example: {
    bad: folder(exampleMeasures(RECRUIT)),
    good: folder(exampleMeasures(RECRUIT, MOBILISE)),
  },
};
