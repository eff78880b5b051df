import { type MeasuredRow, placeOf } from './gap.ts';
import { groupBy } from './group-by.ts';
import type { PlanData } from './plan-data.ts';
import { createPool, type Pool, takeBelow, takeFree } from './proposal-pool.ts';
import type { Proposal } from './result.ts';
import { RANK, type SupplierReport, sharedTotal } from './sharing.ts';
import { compareText } from './text-order.ts';

/** Where there is nothing to propose. */
export const NO_PROPOSAL: Proposal = { mobilisere: [], utvikle: 0, rekruttere: 0 };

/** What sharing leaves. */
export interface SharingOutcome {
  /** What is missing in each row after sharing; rows that are not in it lack nothing. */
  readonly left: ReadonlyMap<MeasuredRow, number>;
  readonly suppliers: readonly SupplierReport[];
}

/**
 * What the figures allow, in KS's order: mobilise people who are free elsewhere in the
 * organisation, develop those who are below the level, recruit the rest. The parts add up to the
 * gap, and of each competence nobody is proposed twice. Served first: `skal`, `boer`, `kan`; then
 * the larger gap; then requirement and unit id. A gap in full-time equivalents is recruited: the
 * inventory does not say how large the positions of single people are.
 */
export function propose(
  plan: PlanData,
  rows: readonly MeasuredRow[],
  { left, suppliers }: SharingOutcome,
): ReadonlyMap<MeasuredRow, Proposal> {
  const proposals = new Map<MeasuredRow, Proposal>();
  const suppliersOf = groupBy(suppliers, (supplier) => supplier.kompetanse);
  for (const [kompetanse, members] of groupBy(rows, (row) => row.krav.kompetanse)) {
    const open = members.flatMap((row) => {
      const gap = left.get(row) ?? 0;
      return gap > 0 ? [{ row, gap }] : [];
    });
    if (open.length > 0) {
      const serving = suppliersOf.get(kompetanse) ?? [];
      const inUse = new Map(serving.map((supplier) => [supplier.fra, supplier.personer]));
      const { enheter, eierform } = plan;
      const pool = createPool(members, { kompetanse, enheter, eierform, inUse });
      for (const gap of open.sort(byUrgency)) {
        proposals.set(gap.row, proposeFor(plan, pool, gap));
      }
    }
  }
  return proposals;
}

interface OpenGap {
  readonly row: MeasuredRow;
  readonly gap: number;
}

function byUrgency(a: OpenGap, b: OpenGap): number {
  return (
    RANK[a.row.krav.viktighet] - RANK[b.row.krav.viktighet] ||
    b.gap - a.gap ||
    compareText(a.row.krav.id, b.row.krav.id) ||
    compareText(placeOf(a.row), placeOf(b.row))
  );
}

function proposeFor(plan: PlanData, pool: Pool, { row, gap }: OpenGap): Proposal {
  if (row.maalt_i === 'aarsverk') {
    return { ...NO_PROPOSAL, rekruttere: gap };
  }
  const { krav, enheter } = row;
  // Only the organisation's own people can be moved, and only to its own units.
  const own = enheter.some((unit) => unit.eierform === plan.eierform);
  const call = { level: krav.nivaa, wanted: gap, target: enheter };
  const mobilisere = own ? takeFree(pool, call) : [];
  const left = gap - sharedTotal(mobilisere);
  const utvikle = takeBelow(pool, { ...call, wanted: left });
  return { mobilisere, utvikle, rekruttere: left - utvikle };
}
