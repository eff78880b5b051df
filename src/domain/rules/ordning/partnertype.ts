import type { RuleContext } from '../context.ts';
import { exampleNeedReport } from '../example-plan.ts';
import { schemesById } from '../grant-schemes.ts';
import { needReports } from '../need-reports.ts';
import type { Problem, Rule } from '../rule.ts';

function* check({ documents, reference }: RuleContext): Generator<Problem<'ordning/partnertype'>> {
  const schemes = schemesById(reference);
  for (const { ordning, partner: node } of needReports(documents)) {
    const tillatt = schemes.get(ordning)?.partnertyper;
    if (tillatt === undefined || tillatt.includes(node.type)) continue;
    yield { node, key: 'type', facts: { type: node.type, tillatt, ordning } };
  }
}

const report = (partner: string): string =>
  exampleNeedReport({
    ordning: 'dekom',
    barnehage_skoleaar: '2024/2025',
    partner,
    budsjett: '[{ aar: 2024, tilskudd_eier: 150000, tilskudd_partner: 250000, egenandel: 120000 }]',
  });

export const rule: Rule<'ordning/partnertype'> = {
  code: 'ordning/partnertype',
  severity: 'feil',
  source: 'Tabellen over tilskuddsordninger, med kilde for hver ordning',
  check,
  example: {
    bad: { 'behovsmelding.yaml': report('{ type: fagskole, navn: Fagskolen i Ytre fjord }') },
    good: { 'behovsmelding.yaml': report('{ type: uh, navn: Høgskolen i Ytre fjord }') },
  },
};
