import type { MeasuredIn } from './gap.ts';
import { groupBy } from './group-by.ts';
import type { GapRow, Sum } from './result.ts';
import { TOLERANCE } from './rounding.ts';
import { compareText } from './text-order.ts';

/** What a sum reads of a row. */
export type SummedRow = Pick<
  GapRow,
  'maalt_i' | 'behov' | 'dekning' | 'gap' | 'gap_etter_deling' | 'ukartlagt'
>;

/**
 * The sum over the rows measured in `unit`. A surplus in one row never hides a lack in another:
 * each row counts at most its own need as covered. Unmapped rows count in `rader` and `ukartlagt`.
 */
export function sumRows(rows: Iterable<SummedRow>, unit: MeasuredIn): Sum {
  const sum = { rader: 0, behov: 0, dekket: 0, gap: 0, gap_etter_deling: 0, ukartlagt: 0 };
  for (const row of rows) {
    if (row.maalt_i !== unit) {
      continue;
    }
    sum.rader += 1;
    sum.ukartlagt += row.ukartlagt;
    sum.gap += row.gap ?? 0;
    sum.gap_etter_deling += row.gap_etter_deling ?? 0;
    if (row.dekning !== null) {
      sum.behov += row.behov;
      sum.dekket += Math.min(row.dekning, row.behov);
    }
  }
  return { ...sum, dekningsgrad: sum.behov > TOLERANCE ? sum.dekket / sum.behov : null };
}

/** A sum for each value of `key` (a service, a competence …) that rows in `unit` have, by value. */
export function sumsBy<R extends SummedRow>(
  rows: readonly R[],
  unit: MeasuredIn,
  key: (row: R) => string,
): Map<string, Sum> {
  const groups = groupBy(
    rows.filter((row) => row.maalt_i === unit),
    key,
  );
  const sorted = [...groups].sort(([a], [b]) => compareText(a, b));
  return new Map(sorted.map(([value, members]) => [value, sumRows(members, unit)]));
}
