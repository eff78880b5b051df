import type { RuleContext } from '../context.ts';
import { exampleForum, exampleNeedReport } from '../example-plan.ts';
import { exampleReportList, exampleSubmission } from '../example-submission.ts';
import { needReports } from '../need-reports.ts';
import { onlyForum } from '../only-forum.ts';
import type { Problem, Rule } from '../rule.ts';

function* check({ documents }: RuleContext): Generator<Problem<'ref/annet-skoleaar'>> {
  const runde = onlyForum(documents)?.barnehage_skoleaar;
  if (runde === undefined) return;
  for (const node of needReports(documents)) {
    const skoleaar = node.barnehage_skoleaar;
    if (skoleaar === runde) continue;
    yield { node, key: 'barnehage_skoleaar', facts: { skoleaar, runde } };
  }
}

const folder = (barnehage_skoleaar: string) => ({
  'forum.yaml': exampleForum({ fylker: '["99"]' }),
  'innsending.yaml': exampleSubmission({
    behovsmeldinger: exampleReportList(exampleNeedReport({ barnehage_skoleaar })),
  }),
});

export const rule: Rule<'ref/annet-skoleaar'> = {
  code: 'ref/annet-skoleaar',
  severity: 'feil',
  source: 'Udir, mandat for samarbeidsforum: forumet gir én årlig innstilling',
  check,
  example: { bad: folder('2028/2029'), good: folder('2027/2028') },
};
