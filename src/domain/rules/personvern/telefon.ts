import type { RuleContext } from '../context.ts';
import { exampleMeasures, examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import { phoneNumberIn } from '../phone-numbers.ts';
import { privateTexts } from '../private-texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { PRIVACY } from '../sources.ts';

function* check(context: RuleContext): Generator<Problem<'personvern/telefon'>> {
  for (const { text, field, ...place } of privateTexts(context).numbers) {
    const maskert = phoneNumberIn(text, field, context.isIdentityNumber);
    if (maskert !== undefined) yield { ...place, facts: { maskert } };
  }
}

const folder = (merknad: string) => ({
  'plan.yaml': examplePlanWithGoal(),
  'krav.yaml': exampleRequirements({}),
  'tiltak.yaml': exampleMeasures({ merknad }),
});

export const rule: Rule<'personvern/telefon'> = {
  code: 'personvern/telefon',
  severity: 'feil',
  source: PRIVACY,
  check,
  example: {
    bad: folder('Spør logopeden på mobil 987 65 432'),
    good: folder('Spør logopeden i PP-tjenesten'),
  },
};
