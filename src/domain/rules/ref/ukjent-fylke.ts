import type { RuleContext } from '../context.ts';
import { exampleForum } from '../example-plan.ts';
import { countyNumbers, isCounty } from '../organisation-numbers.ts';
import type { Problem, Rule } from '../rule.ts';
import { COUNTIES } from '../sources.ts';

function* check({ documents, reference }: RuleContext): Generator<Problem<'ref/ukjent-fylke'>> {
  for (const { id, ...place } of countyNumbers(documents)) {
    if (!isCounty(id, reference)) yield { ...place, facts: { nummer: id } };
  }
}

export const rule: Rule<'ref/ukjent-fylke'> = {
  code: 'ref/ukjent-fylke',
  severity: 'feil',
  source: COUNTIES,
  check,
  example: {
    bad: { 'forum.yaml': exampleForum({ fylker: '["64"]' }) },
    good: { 'forum.yaml': exampleForum({ fylker: '["46"]' }) },
  },
};
