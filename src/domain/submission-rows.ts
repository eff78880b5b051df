import type { Gaprad, Gapstatus } from '../generated/types.ts';
import { unitFinder } from './gap.ts';
import { groupBy } from './group-by.ts';
import type { PlanData, Unit } from './plan-data.ts';
import type { GapResult, GapRow } from './result.ts';
import { compareText } from './text-order.ts';

/** One competence × service × level of a plan, in people. True figures: never leaves as it is. */
export interface OpenRow extends Gaprad {
  readonly dekning: number | null;
  readonly gap: number | null;
  readonly gap_etter_deling: number | null;
  readonly status: Exclude<Gapstatus, 'skjult'>;
  /**
   * How many of the requirements behind the row count the same people; 1 as a rule. A figure in the
   * row can be that many times the people it stands for. Never published.
   */
  readonly ganger: number;
}

type Figure = 'behov' | 'dekning' | 'gap' | 'gap_etter_deling';

/**
 * The rows of a whole plan as a submission has them, by competence, service and level. `enheter`
 * are the different units behind a row, `ukartlagt` those of them that are not mapped. Figures are
 * sums over the rows of the analysis that are mapped: unknown is never zero. Where none is mapped
 * they are null, and `behov` is the whole need. As no surplus hides a lack, `gap` can be more than
 * `behov` − `dekning`. Requirements in full-time equivalents are left out: `countLeftOut`.
 */
export function submissionRows(result: GapResult, plan: PlanData): OpenRow[] {
  const inPeople = result.rader.filter((row) => row.maalt_i === 'antall');
  const groups = groupBy(inPeople, (row) => `${row.kompetanse}/${row.tjeneste}/${row.nivaa}`);
  const countedIn = unitCounter(plan);
  return [...groups.values()].map((rows) => toOpenRow(rows, countedIn)).sort(byKey);
}

/** How many rows the format of a submission has no room for: those in full-time equivalents. */
export function countLeftOut(result: GapResult): number {
  return result.rader.filter((row) => row.maalt_i === 'aarsverk').length;
}

type Key = Pick<OpenRow, 'kompetanse' | 'tjeneste' | 'nivaa'>;

function byKey(a: Key, b: Key): number {
  return (
    compareText(a.kompetanse, b.kompetanse) ||
    compareText(a.tjeneste, b.tjeneste) ||
    a.nivaa - b.nivaa
  );
}

/** The units behind a row, each as often as a requirement counts its people. */
function unitCounter(plan: PlanData): (key: Key) => Unit[] {
  const find = unitFinder(plan.enheter);
  return ({ kompetanse, tjeneste, nivaa }) =>
    plan.krav
      .filter(
        (krav) =>
          krav.kompetanse === kompetanse && krav.nivaa === nivaa && krav.maal !== 'aarsverk',
      )
      .flatMap((krav) => find(krav).filter((unit) => unit.tjeneste === tjeneste));
}

function toOpenRow(
  rows: readonly [GapRow, ...GapRow[]],
  countedIn: (key: Key) => readonly Unit[],
): OpenRow {
  const [{ kompetanse, tjeneste, nivaa }] = rows;
  const counted = groupBy(countedIn({ kompetanse, tjeneste, nivaa }), (unit) => unit.id);
  const units = [...counted.values()];
  const mapped = rows.filter((row) => row.dekning !== null);
  const known = mapped.length > 0;
  const figures = {
    behov: total(known ? mapped : rows, 'behov'),
    dekning: known ? total(rows, 'dekning') : null,
    gap: known ? total(rows, 'gap') : null,
    gap_etter_deling: known ? total(rows, 'gap_etter_deling') : null,
  };
  return {
    kompetanse,
    tjeneste,
    nivaa,
    enheter: units.length,
    ukartlagt: units.filter(([unit]) => !unit.beholdning.has(kompetanse)).length,
    ...figures,
    status: statusOf(figures),
    ganger: units.reduce((most, times) => Math.max(most, times.length), 1),
  };
}

/** What is not known adds nothing. */
function total(rows: readonly GapRow[], figure: Figure): number {
  return rows.reduce((sum, row) => sum + (row[figure] ?? 0), 0);
}

/**
 * `dekket`: nothing is missing. `ikke_dekket`: something is, and nobody has the competence.
 * `delvis`: something is missing, and somebody has it. `ukartlagt`: nothing is known.
 */
function statusOf({ dekning, gap }: Pick<OpenRow, 'dekning' | 'gap'>): OpenRow['status'] {
  if (dekning === null) return 'ukartlagt';
  if (gap === 0) return 'dekket';
  return dekning === 0 ? 'ikke_dekket' : 'delvis';
}
