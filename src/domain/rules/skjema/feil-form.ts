import { exampleInventory } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'skjema/feil-form'> = {
  code: 'skjema/feil-form',
  severity: 'feil',
  source: 'kompass: skjemaene i schemas/ (JSON Schema 2020-12)',
  check: null,
  example: {
    bad: { 'oversikt.yaml': exampleInventory([{}], { kartlagt: '15.10.2026' }) },
    good: { 'oversikt.yaml': exampleInventory([{}], { kartlagt: '2026-10-15' }) },
  },
};
