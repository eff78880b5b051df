import type { Unit } from './plan-data.ts';
import type { GapResult, GapRow } from './result.ts';
import { sumRows } from './sums.ts';

/** What a reader wants to see; null and false: everything. */
export interface RowFilter {
  /** What must be met by the end of this year: requirements without `frist`, or with one up to it. */
  readonly aar: number | null;
  readonly tjeneste: string | null;
  /** Rows of the unit itself; rows of a service as a whole belong to no unit. */
  readonly enhet: string | null;
  readonly kompetanse: string | null;
  /** Only rows that are known to lack something. */
  readonly bareGap: boolean;
}

/**
 * The part of a result that the filter asks for, its sums made again over the rows that are left.
 * Nothing is calculated anew: who is served by sharing, and what is proposed, stays as it is in the
 * whole. Suppliers are those that serve one of the rows, or are the unit asked for. `units` are the
 * plan's.
 */
export function filterRows(
  result: GapResult,
  filter: RowFilter,
  units: readonly Pick<Unit, 'id' | 'tjeneste'>[],
): GapResult {
  const rader = result.rader.filter((row) => isWanted(row, filter));
  const services = new Map(units.map((unit) => [unit.id, unit.tjeneste]));
  const { tjeneste, enhet, kompetanse } = filter;
  const serving = new Set(
    rader.flatMap((row) => row.deling.map((share) => `${share.fra}/${row.kompetanse}`)),
  );
  const everywhere = tjeneste === null && enhet === null;
  return {
    ...result,
    rader,
    deling: result.deling.filter(
      (use) =>
        agrees(kompetanse, use.kompetanse) &&
        (everywhere || use.fra === enhet || serving.has(`${use.fra}/${use.kompetanse}`)),
    ),
    overfloedig: result.overfloedig.filter(
      (surplus) =>
        agrees(kompetanse, surplus.kompetanse) &&
        agrees(enhet, surplus.enhet) &&
        agrees(tjeneste, services.get(surplus.enhet) ?? null),
    ),
    sum: sumRows(rader, 'antall'),
    sum_aarsverk: sumRows(rader, 'aarsverk'),
    bemanning: result.bemanning.filter((staffing) => agrees(tjeneste, staffing.tjeneste)),
  };
}

function isWanted(row: GapRow, filter: RowFilter): boolean {
  return (
    agrees(filter.tjeneste, row.tjeneste) &&
    agrees(filter.enhet, row.enhet) &&
    agrees(filter.kompetanse, row.kompetanse) &&
    (filter.aar === null || (row.frist ?? filter.aar) <= filter.aar) &&
    (!filter.bareGap || (row.gap ?? 0) > 0)
  );
}

function agrees(wanted: string | null, actual: string | null): boolean {
  return wanted === null || wanted === actual;
}
