/** What a text may be at most. The first two are the format's own limits. */
export const MAX_BYTES = 10 * 1024 * 1024;
export const MAX_DEPTH = 20;

/** A line longer than this is not written by people, and is refused before it costs anything. */
export const MAX_LINE = 1024 * 1024;

/** So many faults of one file are listed; the rest would say no more. */
export const MAX_FAULTS = 100;

/** Faults that are corrected one by one are all listed, up to this. */
export const MAX_CORRECTABLE = 10_000;

/** Bytes or characters as megabytes with one decimal, as findings state them. */
export function megabytes(size: number): number {
  return Math.round((size / (1024 * 1024)) * 10) / 10;
}
