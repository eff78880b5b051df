import { groupBy } from '../../group-by.ts';
import { organisationKey } from '../../organisation-key.ts';
import type { RuleContext } from '../context.ts';
import { exampleForum } from '../example-plan.ts';
import { exampleSubmission } from '../example-submission.ts';
import { onlyForum } from '../only-forum.ts';
import type { Problem, Rule } from '../rule.ts';

/** Submissions are of one round; where no round is at hand, they may be of different ones. */
function* check({ documents, placeOf }: RuleContext): Generator<Problem<'ref/dobbel-innsending'>> {
  if (onlyForum(documents) === undefined) return;
  const senders = documents.innsending.map(({ organisasjon }) => organisasjon);
  for (const [nummer, own] of groupBy(senders, organisationKey)) {
    if (nummer === null || own.length === 1) continue;
    const filer = own.map((node) => placeOf(node).fil);
    for (const node of own) yield { node, facts: { nummer, filer } };
  }
}

const FORUM = exampleForum({ fylker: '["99"]' });

export const rule: Rule<'ref/dobbel-innsending'> = {
  code: 'ref/dobbel-innsending',
  severity: 'feil',
  source: 'Statsforvalteren i Oslo og Viken, «Slik melder du behov»: én melding per tiltak',
  check,
  example: {
    bad: {
      'forum.yaml': FORUM,
      'innsending-9901.yaml': exampleSubmission(),
      'innsending-9901-ny.yaml': exampleSubmission(),
    },
    good: { 'forum.yaml': FORUM, 'innsending-9901-ny.yaml': exampleSubmission() },
  },
};
