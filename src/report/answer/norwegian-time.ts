/** A moment as a Norwegian clock shows it. */
export interface NorwegianTime {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `23.59` */
  readonly clock: string;
}

let format: Intl.DateTimeFormat | undefined;

/** Swedes write `2027-02-01 23:59`, and `Intl` is slow to start. */
function swedish(): Intl.DateTimeFormat {
  format ??= new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  });
  return format;
}

/** An RFC 3339 moment in Norwegian time. A leap second is taken for the second before it. */
export function norwegianTime(moment: string): NorwegianTime {
  const shown = swedish().format(new Date(moment.replace(/:60(?=[.Z+-])/, ':59')));
  return { day: shown.slice(0, 10), clock: shown.slice(11).replace(':', '.') };
}
