import type { RuleContext } from '../context.ts';
import { exampleNeedReport } from '../example-plan.ts';
import { needReports } from '../need-reports.ts';
import type { Problem, Rule } from '../rule.ts';

const GROUPS_HEARD = ['ansatte', 'tillitsvalgte'] as const;

function* check({ documents }: RuleContext): Generator<Problem<'ordning/medvirkning'>> {
  for (const node of needReports(documents)) {
    const mangler = GROUPS_HEARD.filter((group) => !node.medvirkning[group]);
    if (mangler.length > 0) yield { node, key: 'medvirkning', facts: { mangler } };
  }
}

export const rule: Rule<'ordning/medvirkning'> = {
  code: 'ordning/medvirkning',
  severity: 'feil',
  source:
    'Statsforvalteren i Oslo og Viken, «Slik melder du behov»: ansatte og tillitsvalgte skal være involvert i meldingen',
  check,
  example: {
    bad: {
      'behovsmelding.yaml': exampleNeedReport({
        medvirkning: '{ ansatte: true, tillitsvalgte: false }',
      }),
    },
    good: {
      'behovsmelding.yaml': exampleNeedReport({
        medvirkning: '{ ansatte: true, tillitsvalgte: true }',
      }),
    },
  },
};
