import type { DiagnosticFacts } from '../../diagnostic-facts.ts';
import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import { examplePlan } from '../example-plan.ts';
import { measures } from '../measures.ts';
import { missingVoices } from '../missing-voices.ts';
import { reportDeadline } from '../report-deadline.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_7 } from '../sources.ts';

/** A deadline of something that is not done. */
interface Due {
  readonly node: object;
  readonly key: string;
  readonly frist: DiagnosticFacts['frist/passert']['frist'];
  readonly dato: string | undefined;
}

const UNDER_WAY: readonly string[] = ['planlagt', 'i_gang'];

function* revisions({ plan }: Documents): Generator<Due> {
  for (const { steg } of plan) {
    const node = steg?.oppfoelging?.rullering;
    if (node) yield { node, key: 'neste', frist: 'rullering', dato: node.neste };
  }
}

function* unfinished(documents: Documents): Generator<Due> {
  for (const node of measures(documents)) {
    if (!UNDER_WAY.includes(node.status)) continue;
    yield { node, key: 'frist', frist: 'tiltak', dato: node.frist };
  }
}

/** Only reports that are still in a plan folder: those in a submission have been sent. */
function* reports(context: RuleContext): Generator<Due> {
  for (const node of context.documents.behovsmelding) {
    const dato = reportDeadline(node, context);
    yield { node, key: 'barnehage_skoleaar', frist: 'behovsmelding', dato };
  }
}

function* networks({ nettverk }: Documents): Generator<Due> {
  for (const node of nettverk) {
    if (missingVoices(node).length === 0) continue;
    yield { node, key: 'frist', frist: 'nettverk', dato: node.frist };
  }
}

function* deadlines(context: RuleContext): Generator<Due> {
  yield* revisions(context.documents);
  yield* unfinished(context.documents);
  yield* reports(context);
  yield* networks(context.documents);
}

/** The day of the deadline itself is in time. */
function* check(context: RuleContext): Generator<Problem<'frist/passert'>> {
  for (const { node, key, frist, dato } of deadlines(context)) {
    if (dato === undefined || dato >= context.today) continue;
    yield { node, key, facts: { frist, dato } };
  }
}

const planRevised = (next: string): string => `${examplePlan()}steg:
  oppfoelging:
    rullering: { intervall_maaneder: 12, neste: ${next} }
`;

export const rule: Rule<'frist/passert'> = {
  code: 'frist/passert',
  severity: 'advarsel',
  source: KS_STEP_7,
  check,
  example: {
    bad: { 'plan.yaml': planRevised('2026-11-01') },
    good: { 'plan.yaml': planRevised('2027-11-01') },
  },
};
