import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import { exampleNeedReport } from '../example-plan.ts';
import { schemesById } from '../grant-schemes.ts';
import { inField, inList, type Mention } from '../mentions.ts';
import { needReports } from '../need-reports.ts';
import type { Rule } from '../rule.ts';
import { type UnknownId, unknownIds } from '../unknown-ids.ts';

function* schemeMentions(documents: Documents): Generator<Mention> {
  for (const report of needReports(documents)) yield* inField(report, 'ordning');
  for (const { ordninger } of documents.forum) yield* inList(ordninger);
}

const check = ({ documents, reference, nearest }: RuleContext): Iterable<UnknownId> =>
  unknownIds(schemeMentions(documents), schemesById(reference), nearest);

export const rule: Rule<'ref/ukjent-ordning'> = {
  code: 'ref/ukjent-ordning',
  severity: 'feil',
  source: 'Tabellen over tilskuddsordninger, med kilde for hver ordning',
  check,
  example: {
    bad: { 'behovsmelding.yaml': exampleNeedReport({ ordning: 'kollektiv_bhg' }) },
    good: { 'behovsmelding.yaml': exampleNeedReport({ ordning: 'kollektiv_bhg_gs' }) },
  },
};
