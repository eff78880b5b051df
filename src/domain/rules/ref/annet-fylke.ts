import { numberElsewhere } from '../../forum-county.ts';
import type { RuleContext } from '../context.ts';
import { exampleForum } from '../example-plan.ts';
import { exampleSubmission } from '../example-submission.ts';
import { onlyForum } from '../only-forum.ts';
import type { Problem, Rule } from '../rule.ts';
import { senders } from '../senders.ts';

function* check({ documents, reference }: RuleContext): Generator<Problem<'ref/annet-fylke'>> {
  const forum = onlyForum(documents);
  if (forum === undefined) return;
  for (const node of senders(documents)) {
    const key = numberElsewhere(node, { forum, reference });
    const nummer = key === null ? undefined : node[key];
    if (key === null || nummer === undefined) continue;
    yield { node, key, facts: { nummer, fylker: forum.fylker } };
  }
}

const folder = (county: string) => ({
  'forum.yaml': exampleForum({ fylker: `["${county}"]` }),
  'innsending.yaml': exampleSubmission(),
});

export const rule: Rule<'ref/annet-fylke'> = {
  code: 'ref/annet-fylke',
  severity: 'feil',
  source: 'Udir, mandat for samarbeidsforum: statsforvalteren fastsetter hvem forumet er for',
  check,
  example: { bad: folder('46'), good: folder('99') },
};
