/** Differences smaller than this are noise of binary fractions, not figures. */
export const TOLERANCE = 1e-9;

/**
 * A figure as it is shown: `decimals` digits, half away from zero. What binary fractions leave just
 * under a half counts as a half, so that 1.005 becomes 1.01. Never −0.
 */
export function roundHalfAway(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const whole = Math.floor((Math.abs(value) + TOLERANCE) * factor + 0.5);
  return whole === 0 ? 0 : (Math.sign(value) * whole) / factor;
}

/** `value` with noise removed: 0 unless it is greater than 0 by more than the tolerance. */
export function positivePart(value: number): number {
  return value > TOLERANCE ? value : 0;
}
