import type { RuleContext } from '../context.ts';
import { exampleNeedReport } from '../example-plan.ts';
import { personalAddressIn } from '../personal-addresses.ts';
import { privateTexts } from '../private-texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { PRIVACY } from '../sources.ts';

function* check(context: RuleContext): Generator<Problem<'personvern/epost'>> {
  for (const { text, field, ...place } of privateTexts(context).addresses) {
    const maskert = personalAddressIn(text, context.reference.firstNames);
    if (maskert !== undefined) yield { ...place, facts: { maskert } };
  }
}

const report = (address: string): string =>
  exampleNeedReport({ kontakt: `{ rolle: PP-leder, epost: ${address} }` });

export const rule: Rule<'personvern/epost'> = {
  code: 'personvern/epost',
  severity: 'feil',
  source: PRIVACY,
  check,
  example: {
    bad: { 'behovsmelding.yaml': report('kari.nordmann@fjordvik.example') },
    good: { 'behovsmelding.yaml': report('ppt@fjordvik.example') },
  },
};
