import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import { exampleInventory, examplePlan } from '../example-plan.ts';
import { firstDayOf } from '../grant-schemes.ts';
import { needReports } from '../need-reports.ts';
import { onlyPlan } from '../only-plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_5 } from '../sources.ts';

const OLDEST_YEARS = 2;
const MONTHS = 12;

/** A mapping, and the first day of what rests on it. */
interface Mapping {
  readonly node: { readonly kartlagt?: string };
  readonly start: string;
}

function* mappings(documents: Documents): Generator<Mapping> {
  const plan = onlyPlan(documents);
  if (plan !== undefined) {
    const start = `${plan.periode.fra}-01-01`;
    for (const node of documents.oversikt) yield { node, start };
  }
  for (const { behov, barnehage_skoleaar } of needReports(documents)) {
    yield { node: behov, start: firstDayOf(barnehage_skoleaar) };
  }
}

/** The day 24 months before another. */
function earliest(start: string): string {
  return `${Number(start.slice(0, 4)) - OLDEST_YEARS}${start.slice(4)}`;
}

/** Months from the year and month of one date to those of another. */
function monthsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return years * MONTHS + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

function* check({ documents }: RuleContext): Generator<Problem<'frist/gammel-kartlegging'>> {
  for (const { node, start } of mappings(documents)) {
    const { kartlagt } = node;
    if (kartlagt === undefined || kartlagt >= earliest(start)) continue;
    const facts = { kartlagt, start, maaneder: monthsBetween(kartlagt, start) };
    yield { node, key: 'kartlagt', facts };
  }
}

const folder = (kartlagt: string) => ({
  'plan.yaml': examplePlan({ periode: '{ fra: 2027, til: 2030 }' }),
  'oversikt.yaml': exampleInventory([{}], { kartlagt }),
});

export const rule: Rule<'frist/gammel-kartlegging'> = {
  code: 'frist/gammel-kartlegging',
  severity: 'advarsel',
  source: KS_STEP_5,
  check,
  example: { bad: folder('2024-10-15'), good: folder('2026-10-15') },
};
