import { compareMoments } from '../../moments.ts';
import type { RuleContext } from '../context.ts';
import { exampleForum } from '../example-plan.ts';
import { exampleSubmission } from '../example-submission.ts';
import { onlyForum } from '../only-forum.ts';
import type { Problem, Rule } from '../rule.ts';

function* check({ documents }: RuleContext): Generator<Problem<'frist/levert-for-sent'>> {
  const frist = onlyForum(documents)?.frist;
  if (frist === undefined) return;
  for (const { laget: node } of documents.innsending) {
    if (compareMoments(node.tidspunkt, frist) <= 0) continue;
    yield { node, key: 'tidspunkt', facts: { tidspunkt: node.tidspunkt, frist } };
  }
}

const folder = (tidspunkt: string) => ({
  'forum.yaml': exampleForum({ fylker: '["99"]', frist: '2027-02-01T23:59:00+01:00' }),
  'innsending.yaml': exampleSubmission({
    laget: `
  verktoey: kompass
  versjon: 0.1.0
  tidspunkt: ${tidspunkt}
  kilder: []`,
  }),
});

export const rule: Rule<'frist/levert-for-sent'> = {
  code: 'frist/levert-for-sent',
  severity: 'advarsel',
  source: 'Statsforvalteren i Oslo og Viken, «Slik melder du behov»: frist 1. februar kl. 23.59',
  check,
  example: {
    bad: folder('2027-02-02T08:15:00+01:00'),
    good: folder('2027-01-14T09:12:00+01:00'),
  },
};
