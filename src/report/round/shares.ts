import type { RoundReport } from '../../domain/round-data.ts';
import { roundHalfAway, TOLERANCE } from '../../domain/rounding.ts';

/** Shares and scores are compared, shown and published with so many decimals; the workbook rounds likewise. */
export const SHARE_DECIMALS = 4;

/** A share as it is shown. */
export function shownShare(score: number): number {
  return roundHalfAway(score, SHARE_DECIMALS);
}

/**
 * The place of each report whose criteria are all judged, by its id: 1 is the highest score, equal
 * scores share a place.
 */
export function ranksOf(reports: readonly RoundReport[]): ReadonlyMap<string, number> {
  const judged = reports.flatMap(({ id, fra, ikke_vurdert }) =>
    fra === null || ikke_vurdert.length > 0 ? [] : [{ id, score: shownShare(fra) }],
  );
  const ordered = judged.toSorted((a, b) => b.score - a.score);
  const ranks = new Map<string, number>();
  let place = 1;
  let previous = Number.POSITIVE_INFINITY;
  for (const [index, { id, score }] of ordered.entries()) {
    if (score < previous - TOLERANCE) place = index + 1;
    previous = score;
    ranks.set(id, place);
  }
  return ranks;
}
