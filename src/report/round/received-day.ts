const OFFSET = /([+-])(\d{2}):(\d{2})$/;

/** Minutes that a moment's own clock is ahead of UTC. */
function offsetOf(moment: string): number {
  const parts = OFFSET.exec(moment);
  if (parts === null) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return parts[1] === '-' ? -minutes : minutes;
}

/**
 * The calendar day of a moment on the clock of another one, `YYYY-MM-DD`: what came in at 23:30 in
 * Norway came in on that day, though it was written down in UTC.
 */
export function dayOnClockOf(moment: string, other: string): string {
  const shifted = Date.parse(moment) + offsetOf(other) * 60_000;
  // A leap second is a moment, but not one that a Date knows.
  return Number.isNaN(shifted) ? moment.slice(0, 10) : new Date(shifted).toISOString().slice(0, 10);
}
