import { examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'yaml/flere-dokumenter'> = {
  code: 'yaml/flere-dokumenter',
  severity: 'feil',
  source: 'YAML 1.2.2, 9.2 Streams; kompass: én fil, ett dokument',
  check: null,
  example: {
    bad: { 'plan.yaml': `${examplePlanWithGoal()}---\n${exampleRequirements({})}` },
    good: { 'plan.yaml': examplePlanWithGoal(), 'krav.yaml': exampleRequirements({}) },
  },
};
