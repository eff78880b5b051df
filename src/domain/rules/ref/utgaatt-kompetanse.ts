import type { Kompetanse } from '../../../generated/types.ts';
import { competenceMentions } from '../competence-mentions.ts';
import type { RuleContext } from '../context.ts';
import { exampleCatalogue, examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import { lastSuccessor } from '../last-successor.ts';
import type { Mention } from '../mentions.ts';
import { makeReplace, type Replace } from '../replacements.ts';
import type { Problem, Rule } from '../rule.ts';

type Retired = Problem<'ref/utgaatt-kompetanse'>;

interface Retirement {
  readonly utgaatt: string;
  /** The competence in use today that took its place, if any. */
  readonly successor: string | undefined;
}

/** What is retired today, by id. */
function retirementsIn({ declared, today }: RuleContext): ReadonlyMap<string, Retirement> {
  const { competences } = declared;
  const retired = new Map<string, Pick<Kompetanse, 'erstattet_av'> & { utgaatt: string }>();
  for (const [id, competence] of competences) {
    const utgaatt = competence?.utgaatt;
    if (utgaatt !== undefined && utgaatt <= today) retired.set(id, { ...competence, utgaatt });
  }
  const retirements = new Map<string, Retirement>();
  for (const [id, { utgaatt }] of retired) {
    const last = lastSuccessor(id, (each) => retired.get(each)?.erstattet_av);
    const isUsable = last !== undefined && competences.has(last) && !retired.has(last);
    retirements.set(id, { utgaatt, successor: isUsable ? last : undefined });
  }
  return retirements;
}

function* check(context: RuleContext): Generator<Retired> {
  const retirements = retirementsIn(context);
  if (retirements.size === 0) return;
  const replace = makeReplace();
  // A submission was right by the catalogue that it names, and is not written by hand.
  const documents = { ...context.documents, innsending: [] };
  for (const mention of competenceMentions(documents, (id) => retirements.has(id))) {
    const retirement = retirements.get(mention.id);
    if (retirement !== undefined) yield problem(mention, retirement, replace);
  }
}

function problem(mention: Mention, retirement: Retirement, replace: Replace): Retired {
  const { id, ...place } = mention;
  const { utgaatt, successor } = retirement;
  if (successor === undefined) return { ...place, facts: { id, utgaatt } };
  const found = { ...place, facts: { id, utgaatt, erstattet_av: successor } };
  const replacement = replace(mention, successor);
  return replacement === undefined ? found : { ...found, replacement };
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
