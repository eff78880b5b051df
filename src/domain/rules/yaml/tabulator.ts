import { examplePlan } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

const plan = (indent: string): string => `${examplePlan()}arkiv:\n${indent}saksnummer: 2026/1234\n`;

export const rule: Rule<'yaml/tabulator'> = {
  code: 'yaml/tabulator',
  severity: 'feil',
  source: 'YAML 1.2.2, 6.1 Indentation Spaces',
  check: null,
  example: {
    bad: { 'plan.yaml': plan('\t') },
    good: { 'plan.yaml': plan('  ') },
  },
};
