import { examplePlan } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

const plan = (comment: string): string =>
  `# ${comment}\n${examplePlan({ arkiv: '{ saksnummer: Småby 2026/1234 }' })}`;

export const rule: Rule<'yaml/ikke-utf8'> = {
  code: 'yaml/ikke-utf8',
  severity: 'feil',
  source: 'YAML 1.2.2, 5.2 Character Encodings; RFC 3629',
  check: null,
  example: {
    bad: { 'plan.yaml': plan('Lagret som Windows-1252') },
    good: { 'plan.yaml': plan('Lagret som UTF-8') },
  },
};
