import type { Budsjettaar, Ordning } from '../../../generated/types.ts';
import { TOLERANCE } from '../../rounding.ts';
import type { RuleContext } from '../context.ts';
import { exampleNeedReport } from '../example-plan.ts';
import { schemesById } from '../grant-schemes.ts';
import { needReports } from '../need-reports.ts';
import type { Problem, Rule } from '../rule.ts';

type TooLow = Problem<'sum/egenandel'>;

/** The own share is a share of the grant, not of the whole cost; whole kroner, rounded up. */
function* checkYear(
  year: Budsjettaar,
  { sats }: NonNullable<Ordning['egenandel']>,
): Generator<TooLow> {
  const { aar, egenandel = 0 } = year;
  const tilskudd = year.tilskudd_eier + year.tilskudd_partner;
  const minst = Math.ceil(sats * tilskudd - TOLERANCE);
  if (egenandel >= minst) return;
  const facts = { aar, egenandel, minst, sats, tilskudd };
  yield year.egenandel === undefined
    ? { node: year, facts }
    : { node: year, key: 'egenandel', facts };
}

function* check({ documents, reference }: RuleContext): Generator<TooLow> {
  const schemes = schemesById(reference);
  for (const { ordning, budsjett } of needReports(documents)) {
    const share = schemes.get(ordning)?.egenandel;
    if (share === undefined) continue;
    for (const year of budsjett) yield* checkYear(year, share);
  }
}

const needReport = (ownShare: number): string =>
  exampleNeedReport({
    ordning: 'dekom',
    barnehage_skoleaar: '2025/2026',
    budsjett: `
  - aar: 2025
    tilskudd_eier: 150000
    tilskudd_partner: 250000
    egenandel: ${ownShare}`,
  });

export const rule: Rule<'sum/egenandel'> = {
  code: 'sum/egenandel',
  severity: 'feil',
  source:
    'Statsforvalteren i Oslo og Viken, 18.11.2021: egenandelen er 30 prosent av tildelt tilskudd',
  check,
  example: {
    bad: { 'behovsmelding.yaml': needReport(100000) },
    good: { 'behovsmelding.yaml': needReport(120000) },
  },
};
