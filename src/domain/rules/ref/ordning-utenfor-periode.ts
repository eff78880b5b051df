import type { Ordning } from '../../../generated/types.ts';
import type { DiagnosticFacts } from '../../diagnostic-facts.ts';
import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import { exampleNeedReport } from '../example-plan.ts';
import { firstDayOf, schemesById } from '../grant-schemes.ts';
import { inField, inList, type Mention } from '../mentions.ts';
import { needReports } from '../need-reports.ts';
import type { Problem, Rule } from '../rule.ts';

type Facts = DiagnosticFacts['ref/ordning-utenfor-periode'];

/** A scheme that a document names, and the barnehage- and school year it names it for. */
function* schemeMentions(documents: Documents): Generator<[Mention, string]> {
  for (const report of needReports(documents)) {
    for (const mention of inField(report, 'ordning')) yield [mention, report.barnehage_skoleaar];
  }
  for (const { ordninger, barnehage_skoleaar } of documents.forum) {
    for (const mention of inList(ordninger)) yield [mention, barnehage_skoleaar];
  }
}

/** A scheme must be in force on the day the year begins; a year is under one set of rules. */
function* check({
  documents,
  reference,
}: RuleContext): Generator<Problem<'ref/ordning-utenfor-periode'>> {
  const schemes = schemesById(reference);
  for (const [{ id, ...place }, schoolYear] of schemeMentions(documents)) {
    const scheme = schemes.get(id);
    const facts = scheme && factsOutside(scheme, schoolYear);
    if (facts !== undefined) yield { ...place, facts };
  }
}

function factsOutside(scheme: Ordning, schoolYear: string): Facts | undefined {
  const { fra, til } = scheme.gyldig;
  const day = firstDayOf(schoolYear);
  const facts = { ordning: scheme.id, skoleaar: schoolYear, fra };
  if (day < fra) return facts;
  if (til === undefined || day <= til) return undefined;
  const { etterfoelger } = scheme;
  return etterfoelger === undefined ? { ...facts, til } : { ...facts, til, etterfoelger };
}

export const rule: Rule<'ref/ordning-utenfor-periode'> = {
  code: 'ref/ordning-utenfor-periode',
  severity: 'feil',
  source:
    'Statsforvalteren i Rogaland, 18.12.2025: én felles ordning erstatter de tre tidligere fra 1. januar 2026',
  check,
  example: {
    bad: { 'behovsmelding.yaml': exampleNeedReport({ ordning: 'kompetanseloeftet' }) },
    good: { 'behovsmelding.yaml': exampleNeedReport({ ordning: 'kollektiv_bhg_gs' }) },
  },
};
