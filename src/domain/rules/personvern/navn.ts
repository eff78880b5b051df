import type { RuleContext } from '../context.ts';
import { examplePlan } from '../example-plan.ts';
import { personNameIn } from '../person-names.ts';
import { privateTexts } from '../private-texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { PRIVACY } from '../sources.ts';

function* check(context: RuleContext): Generator<Problem<'personvern/navn'>> {
  for (const { text, field, ...place } of privateTexts(context).roles) {
    const maskert = personNameIn(text, context.reference.firstNames);
    if (maskert !== undefined) yield { ...place, facts: { maskert } };
  }
}

const planOwnedBy = (owner: string): string => `${examplePlan()}steg:
  organisering:
    prosjekteier: ${owner}
`;

export const rule: Rule<'personvern/navn'> = {
  code: 'personvern/navn',
  severity: 'feil',
  source: PRIVACY,
  check,
  example: {
    bad: { 'plan.yaml': planOwnedBy('Kari Nordmann') },
    good: { 'plan.yaml': planOwnedBy('Kommunalsjef oppvekst') },
  },
};
