import type { Behovsmelding } from '../../../generated/types.ts';
import type { RuleContext } from '../context.ts';
import { exampleNeedReport } from '../example-plan.ts';
import { schemesById } from '../grant-schemes.ts';
import { needReports } from '../need-reports.ts';
import type { Problem, Rule } from '../rule.ts';

type WrongYears = Problem<'sum/budsjettaar'>;

/** At the first year that does not follow the one before it. */
function* notConsecutive({ budsjett }: Behovsmelding): Generator<WrongYears> {
  const aar = budsjett.map((year) => year.aar);
  const [first = 0] = aar;
  const node = budsjett.find((year, index) => year.aar !== first + index);
  if (node !== undefined) yield { node, key: 'aar', facts: { aar } };
}

/** At the first year that is one too many. */
function* tooMany({ budsjett }: Behovsmelding, hoeyst: number): Generator<WrongYears> {
  if (budsjett.length <= hoeyst) return;
  yield { node: budsjett, key: hoeyst, facts: { aar: budsjett.map(({ aar }) => aar), hoeyst } };
}

function* check({ documents, reference }: RuleContext): Generator<WrongYears> {
  const schemes = schemesById(reference);
  for (const report of needReports(documents)) {
    yield* notConsecutive(report);
    const scheme = schemes.get(report.ordning);
    if (scheme !== undefined) yield* tooMany(report, scheme.aar_maks);
  }
}

const needReport = (lastYear: number): string =>
  exampleNeedReport({
    budsjett: `
  - { aar: 2027, tilskudd_eier: 150000, tilskudd_partner: 250000 }
  - { aar: ${lastYear}, tilskudd_eier: 150000, tilskudd_partner: 250000 }`,
  });

export const rule: Rule<'sum/budsjettaar'> = {
  code: 'sum/budsjettaar',
  severity: 'feil',
  source: 'Statsforvalteren i Oslo og Viken, 05.10.2023: én melding om inntil tre år',
  check,
  example: {
    bad: { 'behovsmelding.yaml': needReport(2029) },
    good: { 'behovsmelding.yaml': needReport(2028) },
  },
};
