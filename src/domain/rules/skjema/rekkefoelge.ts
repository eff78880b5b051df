import { examplePlan } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

const swapped = examplePlan().replace('dokument: plan\nversjon: 1', 'versjon: 1\ndokument: plan');

export const rule: Rule<'skjema/rekkefoelge'> = {
  code: 'skjema/rekkefoelge',
  severity: 'advarsel',
  source: 'kompass: skjemaene i schemas/ (JSON Schema 2020-12)',
  check: null,
  example: {
    bad: { 'plan.yaml': swapped },
    good: { 'plan.yaml': examplePlan() },
  },
};
