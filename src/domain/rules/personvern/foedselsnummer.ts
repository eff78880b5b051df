import type { RuleContext } from '../context.ts';
import { exampleMeasures, examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import { identityNumbers } from '../identity-numbers.ts';
import { privateTexts } from '../private-texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { PRIVACY } from '../sources.ts';

/** One finding for each field: the next shows itself if there are several. */
function* check(context: RuleContext): Generator<Problem<'personvern/foedselsnummer'>> {
  for (const { text, field, ...place } of privateTexts(context).numbers) {
    const [first] = identityNumbers(text, context.isIdentityNumber);
    if (first !== undefined) yield { ...place, facts: { maskert: first.masked } };
  }
}

const folder = (merknad: string) => ({
  'plan.yaml': examplePlanWithGoal(),
  'krav.yaml': exampleRequirements({}),
  'tiltak.yaml': exampleMeasures({ merknad }),
});

export const rule: Rule<'personvern/foedselsnummer'> = {
  code: 'personvern/foedselsnummer',
  severity: 'feil',
  source: PRIVACY,
  check,
  example: {
    bad: folder('Barnet 020132 99997 får språkhjelp først'),
    good: folder('De eldste barna får språkhjelp først'),
  },
};
