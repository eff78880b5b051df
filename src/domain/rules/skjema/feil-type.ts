import { exampleInventory } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'skjema/feil-type'> = {
  code: 'skjema/feil-type',
  severity: 'feil',
  source: 'kompass: skjemaene i schemas/ (JSON Schema 2020-12)',
  check: null,
  example: {
    bad: { 'oversikt.yaml': exampleInventory([{ ansatte: '22', aarsverk: '18,4' }]) },
    good: { 'oversikt.yaml': exampleInventory([{ ansatte: '22', aarsverk: '18.4' }]) },
  },
};
