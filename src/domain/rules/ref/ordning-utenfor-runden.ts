import type { Behovsmelding } from '../../../generated/types.ts';
import type { Reference, RuleContext } from '../context.ts';
import { exampleForum, exampleNeedReport } from '../example-plan.ts';
import { exampleReportList, exampleSubmission } from '../example-submission.ts';
import { isInForce, schemesById } from '../grant-schemes.ts';
import { needReports } from '../need-reports.ts';
import { onlyForum } from '../only-forum.ts';
import type { Problem, Rule } from '../rule.ts';

/** A scheme that is not known, or not in force, has its own finding. */
function isUsable({ ordning, barnehage_skoleaar }: Behovsmelding, reference: Reference): boolean {
  const scheme = schemesById(reference).get(ordning);
  return scheme !== undefined && isInForce(scheme, barnehage_skoleaar);
}

function* check({
  documents,
  reference,
}: RuleContext): Generator<Problem<'ref/ordning-utenfor-runden'>> {
  const ordninger = onlyForum(documents)?.ordninger;
  if (ordninger === undefined) return;
  for (const node of needReports(documents)) {
    const { ordning } = node;
    if (ordninger.includes(ordning) || !isUsable(node, reference)) continue;
    yield { node, key: 'ordning', facts: { ordning, ordninger } };
  }
}

const folder = (schemes: string) => ({
  'forum.yaml': exampleForum({ fylker: '["99"]', ordninger: schemes }),
  'innsending.yaml': exampleSubmission({
    behovsmeldinger: exampleReportList(exampleNeedReport()),
  }),
});

export const rule: Rule<'ref/ordning-utenfor-runden'> = {
  code: 'ref/ordning-utenfor-runden',
  severity: 'feil',
  source:
    'Udir, mandat for samarbeidsforum: innstillingen gjelder ordningene forumet er satt ned for',
  check,
  example: { bad: folder('[kollektiv_vgo]'), good: folder('[kollektiv_bhg_gs]') },
};
