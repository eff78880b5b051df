const two = (number: number): string => String(number).padStart(2, '0');

/** A moment as its place sees it, `2027-01-20T09:12:00+01:00` (RFC 3339). `offset`: minutes ahead of UTC. */
export function momentWithOffset(moment: Date, offset = -moment.getTimezoneOffset()): string {
  const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The moment that stands for a day that was fixed, so that a run can be repeated byte for byte. */
export function startOfDay(day: string): string {
  return `${day}T00:00:00Z`;
}
