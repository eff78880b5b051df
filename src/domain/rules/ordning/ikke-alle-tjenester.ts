import type { RuleContext } from '../context.ts';
import { exampleNeedReport } from '../example-plan.ts';
import { schemesById } from '../grant-schemes.ts';
import { needReports } from '../need-reports.ts';
import type { Problem, Rule } from '../rule.ts';

type Incomplete = Problem<'ordning/ikke-alle-tjenester'>;

function* check({ documents, reference }: RuleContext): Generator<Incomplete> {
  const schemes = schemesById(reference);
  for (const node of needReports(documents)) {
    const wanted = schemes.get(node.ordning)?.anbefalte_tjenester ?? [];
    const mangler = wanted.filter(
      (service) => !node.deltakere.some(({ tjeneste }) => tjeneste === service),
    );
    if (mangler.length > 0) yield { node, key: 'deltakere', atKey: true, facts: { mangler } };
  }
}

const report = (deltakere: string): string => exampleNeedReport({ deltakere });

export const rule: Rule<'ordning/ikke-alle-tjenester'> = {
  code: 'ordning/ikke-alle-tjenester',
  severity: 'advarsel',
  source:
    'Statsforvalteren i Oslo og Viken, Kompetanseløftet: helst skal både barnehage, skole og PPT delta',
  check,
  example: {
    bad: {
      'behovsmelding.yaml': report(
        '[{ navn: Solbakken barnehage, tjeneste: barnehage }, { navn: Fjordvik skole, tjeneste: skole }]',
      ),
    },
    good: {
      'behovsmelding.yaml': report(
        '[{ navn: Solbakken barnehage, tjeneste: barnehage }, { navn: Fjordvik skole, tjeneste: skole }, { navn: PPT Ytre fjord, tjeneste: ppt }]',
      ),
    },
  },
};
