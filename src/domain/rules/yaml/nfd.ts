import { examplePlan } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

const plan = (text: string): string => examplePlan({ arkiv: `{ saksnummer: ${text} 2026/1234 }` });

export const rule: Rule<'yaml/nfd'> = {
  code: 'yaml/nfd',
  severity: 'feil',
  source: 'Unicode Standard Annex #15: Unicode Normalization Forms',
  check: null,
  example: {
    bad: { 'plan.yaml': plan('Sma\u030Aby') },
    good: { 'plan.yaml': plan('Sm\u00E5by') },
  },
};
