import { competenceMentions } from '../competence-mentions.ts';
import type { RuleContext } from '../context.ts';
import { exampleCatalogue, examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import { lastSuccessor } from '../last-successor.ts';
import { type Mention, wouldRepeat } from '../mentions.ts';
import type { Problem, Rule } from '../rule.ts';
import { yamlText } from '../yaml-text.ts';

type Retired = Problem<'ref/utgaatt-kompetanse'>;

interface Retirement {
  readonly utgaatt: string;
  readonly erstattet_av?: string;
}

/** What is retired today, by id. */
function retirementsIn({ declared, today }: RuleContext): ReadonlyMap<string, Retirement> {
  const retirements = new Map<string, Retirement>();
  for (const [id, competence] of declared.competences) {
    const utgaatt = competence?.utgaatt;
    if (utgaatt !== undefined && utgaatt <= today) retirements.set(id, { ...competence, utgaatt });
  }
  return retirements;
}

function* check(context: RuleContext): Generator<Retired> {
  const retirements = retirementsIn(context);
  if (retirements.size === 0) return;
  const { competences } = context.declared;
  // A submission was right by the catalogue that it names, and is not written by hand.
  const documents = { ...context.documents, innsending: [] };
  for (const mention of competenceMentions(documents, (id) => retirements.has(id))) {
    const retirement = retirements.get(mention.id);
    if (retirement === undefined) continue;
    const successor = lastSuccessor(mention.id, (id) => retirements.get(id)?.erstattet_av);
    const isUsable =
      successor !== undefined && competences.has(successor) && !retirements.has(successor);
    yield problem(mention, retirement.utgaatt, isUsable ? successor : undefined);
  }
}

function problem({ id, ...place }: Mention, utgaatt: string, successor?: string): Retired {
  if (successor === undefined) return { ...place, facts: { id, utgaatt } };
  const named = { ...place, facts: { id, utgaatt, erstattet_av: successor } };
  if (wouldRepeat({ id, ...place }, successor)) return named;
  return { ...named, replacement: yamlText(successor) };
}

const catalogue = exampleCatalogue([{ utgaatt: '2026-06-30', erstattet_av: 'spr-01' }]);

export const rule: Rule<'ref/utgaatt-kompetanse'> = {
  code: 'ref/utgaatt-kompetanse',
  severity: 'feil',
  source: 'Formatet for kompetansekatalogen: en id blir aldri brukt om igjen',
  check,
  example: {
    bad: {
      'plan.yaml': examplePlanWithGoal({ katalog: 'fjordvik' }),
      'katalog.yaml': catalogue,
      'krav.yaml': exampleRequirements({ kompetanse: 'lokal-01' }),
    },
    good: {
      'plan.yaml': examplePlanWithGoal({ katalog: 'fjordvik' }),
      'katalog.yaml': catalogue,
      'krav.yaml': exampleRequirements({ kompetanse: 'spr-01' }),
    },
  },
};
