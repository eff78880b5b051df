import { exampleNeedReport } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

const measure = (id: string, title: string): string =>
  `{ id: ${id}, tittel: ${title}, beskrivelse: Veiledning i personalgruppene, kollektivt: true, start: 2027-08-16, slutt: 2028-06-16 }`;

export const rule: Rule<'ordning/flere-tiltak'> = {
  code: 'ordning/flere-tiltak',
  severity: 'feil',
  source: 'Statsforvalteren i Oslo og Viken, «Slik melder du behov»: én melding for hvert tiltak',
  check: null,
  example: {
    bad: {
      'behovsmelding.yaml': exampleNeedReport({
        tiltak: `[${measure('t1', 'Språkløftet')}, ${measure('t2', 'Nærvær')}]`,
      }),
    },
    good: {
      'behovsmelding-1.yaml': exampleNeedReport({ id: 'b1', tiltak: measure('t1', 'Språkløftet') }),
      'behovsmelding-2.yaml': exampleNeedReport({ id: 'b2', tiltak: measure('t2', 'Nærvær') }),
    },
  },
};
