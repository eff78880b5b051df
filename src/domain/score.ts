import type { Kriterium, Vurdering } from '../generated/types.ts';
import type { Score } from './round-data.ts';
import { TOLERANCE } from './rounding.ts';

/** The most points that a criterion gives. */
const MOST_POINTS = 2;

type Points = Vurdering['poeng'];

/**
 * What the forum's points come to: Σ weight · points / (2 · Σ weight). What is not judged could be 0
 * or 2, so that the score is a range then.
 */
export function scoreOf(criteria: readonly Kriterium[], points: Points = {}): Score {
  const judged = criteria.map(({ id, vekt }) => ({ id, vekt, poeng: points[id] ?? null }));
  const most = judged.reduce((sum, { vekt }) => sum + MOST_POINTS * vekt, 0);
  const lowest = judged.reduce((sum, { vekt, poeng }) => sum + vekt * (poeng ?? 0), 0);
  const highest = judged.reduce((sum, { vekt, poeng }) => sum + vekt * (poeng ?? MOST_POINTS), 0);
  const canBeJudged = most > TOLERANCE;
  return {
    poeng: Object.fromEntries(judged.map(({ id, poeng }) => [id, poeng])),
    ikke_vurdert: judged.filter(({ poeng }) => poeng === null).map(({ id }) => id),
    fra: canBeJudged ? lowest / most : null,
    til: canBeJudged ? highest / most : null,
  };
}

/** What weights are multiplied by to become whole numbers. */
const MOST_DECIMALS = 15;

function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const factor = 10 ** decimals;
    if (Math.round(value * factor) / factor === value) return decimals;
  }
  return MOST_DECIMALS;
}

/** Weights as whole numbers. */
export interface WholeWeights {
  /** By criterion. */
  readonly weights: ReadonlyMap<string, number>;
  /** What one of the forum's own points is in them. */
  readonly unit: number;
}

/**
 * Weights as whole numbers, so that sums of points are exact: as many decimals are kept as somebody
 * has written, unless the points of `reports` need reports would then be beyond what is exact.
 */
export function wholeWeights(criteria: readonly Kriterium[], reports: number): WholeWeights {
  const sum = criteria.reduce((total, { vekt }) => total + vekt, 0);
  const most = Number.MAX_SAFE_INTEGER / (MOST_POINTS * sum * reports + 1) / 2;
  const wanted = Math.max(0, ...criteria.map(({ vekt }) => decimalsOf(vekt)));
  const decimals = Math.min(wanted, Math.floor(Math.log10(most)));
  const unit = 10 ** decimals;
  return {
    weights: new Map(criteria.map(({ id, vekt }) => [id, Math.round(vekt * unit)])),
    unit,
  };
}
