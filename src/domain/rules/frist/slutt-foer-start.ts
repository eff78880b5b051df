import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import { examplePlan } from '../example-plan.ts';
import { measures } from '../measures.ts';
import { needReports } from '../need-reports.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_1 } from '../sources.ts';

interface Span {
  readonly node: object;
  /** The field with the end. */
  readonly key: string;
  readonly start: string | number | undefined;
  readonly end: string | number | undefined;
}

/** What has a first and a last year. */
function years(node: { readonly fra?: number; readonly til?: number }): Span {
  return { node, key: 'til', start: node.fra, end: node.til };
}

function* planSpans({ plan, innsending }: Documents): Generator<Span> {
  for (const { periode, steg } of plan) {
    yield years(periode);
    const tidsplan = steg?.organisering?.tidsplan;
    if (tidsplan)
      yield { node: tidsplan, key: 'slutt', start: tidsplan.start, end: tidsplan.slutt };
    for (const link of steg?.forankring?.plantilknytning ?? []) yield years(link);
  }
  for (const submission of innsending) yield years(submission.plan.periode);
}

function* spans(documents: Documents): Generator<Span> {
  yield* planSpans(documents);
  for (const node of measures(documents)) {
    yield { node, key: 'frist', start: node.start, end: node.frist };
  }
  for (const { tiltak } of needReports(documents)) {
    yield { node: tiltak, key: 'slutt', start: tiltak.start, end: tiltak.slutt };
  }
}

function* check({ documents }: RuleContext): Generator<Problem<'frist/slutt-foer-start'>> {
  for (const { node, key, start, end } of spans(documents)) {
    if (start === undefined || end === undefined || end >= start) continue;
    yield { node, key, facts: { start: String(start), slutt: String(end) } };
  }
}

const planWithSchedule = (schedule: string): string => `${examplePlan()}steg:
  organisering:
    mandat: Lage strategisk kompetanseplan for oppvekst 2027–2030.
    tidsplan: ${schedule}
`;

export const rule: Rule<'frist/slutt-foer-start'> = {
  code: 'frist/slutt-foer-start',
  severity: 'feil',
  source: KS_STEP_1,
  check,
  example: {
    bad: { 'plan.yaml': planWithSchedule('{ start: 2027-08-17, slutt: 2027-01-29 }') },
    good: { 'plan.yaml': planWithSchedule('{ start: 2026-08-17, slutt: 2027-01-29 }') },
  },
};
