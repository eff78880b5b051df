import { organisationKey } from '../../organisation-key.ts';
import type { RuleContext } from '../context.ts';
import { declaredIn, fieldOf } from '../declared-in.ts';
import { exampleForum, exampleNeedReport } from '../example-plan.ts';
import { exampleReportList, exampleSubmission } from '../example-submission.ts';
import type { Problem, Rule } from '../rule.ts';
import { senders } from '../senders.ts';

/** The ids of the need reports at hand, those with faults included. */
function idsAtHand(raw: readonly object[]): Set<unknown> {
  const reports = raw.filter((document) => fieldOf(document, 'dokument') === 'behovsmelding');
  return new Set([
    ...declaredIn(raw, 'innsending', 'behovsmeldinger'),
    ...reports.map((report) => fieldOf(report, 'id')),
  ]);
}

/** Only the need reports of those whose submission is at hand are all known. */
function* check({
  documents,
  raw,
  hasUnread,
}: RuleContext): Generator<Problem<'ref/ukjent-behovsmelding'>> {
  if (hasUnread) return;
  const keys = new Set([...senders(documents)].map(organisationKey));
  const ids = idsAtHand(raw);
  for (const node of documents.forum.flatMap(({ vurderinger = [] }) => vurderinger)) {
    const { behovsmelding } = node;
    const [key = '', id] = behovsmelding.split('/');
    if (!keys.has(key) || ids.has(id)) continue;
    yield { node, key: 'behovsmelding', facts: { behovsmelding } };
  }
}

const folder = (judged: string) => ({
  'forum.yaml': exampleForum({
    fylker: '["99"]',
    vurderinger: `\n  - { behovsmelding: ${judged}, innstilt: 400000 }`,
  }),
  'innsending.yaml': exampleSubmission({
    behovsmeldinger: exampleReportList(exampleNeedReport()),
  }),
});

export const rule: Rule<'ref/ukjent-behovsmelding'> = {
  code: 'ref/ukjent-behovsmelding',
  severity: 'feil',
  source: 'Udir, mandat for samarbeidsforum: innstillingen viser hvilke tiltak som er prioritert',
  check,
  example: { bad: folder('9901/b2'), good: folder('9901/b1') },
};
