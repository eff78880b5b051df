import type { RuleContext } from '../context.ts';
import { exampleForum, exampleNeedReport, examplePlan } from '../example-plan.ts';
import { needReports } from '../need-reports.ts';
import { reportDeadline } from '../report-deadline.ts';
import type { Problem, Rule } from '../rule.ts';

type Late = Problem<'frist/partner-kontaktet-for-sent'>;

function* check(context: RuleContext): Generator<Late> {
  for (const report of needReports(context.documents)) {
    const { partner } = report;
    const frist = reportDeadline(report, context);
    if (partner.kontaktet === undefined || frist === undefined) continue;
    if (partner.kontaktet <= frist) continue;
    yield { node: partner, key: 'kontaktet', facts: { kontaktet: partner.kontaktet, frist } };
  }
}

const folder = (kontaktet: string) => ({
  'plan.yaml': examplePlan(),
  'forum.yaml': exampleForum({ fylker: '["99"]', frist: '2027-02-01T23:59:00+01:00' }),
  'behovsmelding.yaml': exampleNeedReport({
    partner: `{ type: uh, navn: Høgskolen i Ytre fjord, kontaktet: ${kontaktet} }`,
  }),
});

export const rule: Rule<'frist/partner-kontaktet-for-sent'> = {
  code: 'frist/partner-kontaktet-for-sent',
  severity: 'advarsel',
  source:
    'Statsforvalteren i Oslo og Viken, «Slik melder du behov»: partneren skal være kontaktet og orientert før behovet meldes',
  check,
  example: { bad: folder('2027-02-15'), good: folder('2026-11-20') },
};
