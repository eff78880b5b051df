/** From the first day to the last, both `YYYY-MM-DD`. */
export interface Span {
  readonly fra: string;
  readonly til: string;
}

const DAY = 86_400_000;

/** Excel counts days from 30 December 1899. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** The last day that Excel knows: 31 December 9999. */
const LAST_SERIAL = 2_958_465;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day as `YYYY-MM-DD`; undefined if the calendar has no such day. The year has four digits. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day
    ? isoDay(time.getTime())
    : undefined;
}

/** The day that Excel keeps as a number (from 1 March 1900); undefined for what is no day there. */
export function dayOfSerial(serial: number): string | undefined {
  return serial >= 1 && serial < LAST_SERIAL + 1
    ? isoDay(SERIAL_ZERO + Math.floor(serial) * DAY)
    : undefined;
}

/** From the first day of one month to the last of another (1–12) in a year. */
export function months(year: number, first: number, last: number): Span {
  return {
    fra: isoDay(Date.UTC(year, first - 1, 1)),
    til: isoDay(Date.UTC(year, last, 0)),
  };
}

/** A year's weeks from Monday to Sunday by ISO 8601; undefined where the year has no such week. */
export function weeks(year: number, first: number, last: number): Span | undefined {
  // The fourth of January is always in week 1.
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  const start = monday + (first - 1) * 7 * DAY;
  const end = monday + (last * 7 - 1) * DAY;
  // A week belongs to the year that its Thursday is in.
  const exists = first >= 1 && first <= last && new Date(end - 3 * DAY).getUTCFullYear() === year;
  return exists ? { fra: isoDay(start), til: isoDay(end) } : undefined;
}
