const MOMENT =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:[.](\d+))?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** Days from the beginning of the calendar's year 0, counted as if years began in March. */
function dayNumber(year: number, month: number, day: number): number {
  const isBeforeMarch = month < 3;
  const years = isBeforeMarch ? year - 1 : year;
  const months = isBeforeMarch ? month + 9 : month - 3;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + Math.floor((153 * months + 2) / 5) + day;
}

interface Moment {
  /** From the same beginning everywhere. */
  readonly seconds: number;
  /** The digits after the decimal point, without zeros at the end. */
  readonly fraction: string;
}

/** Throws where the text is no moment: the schema demands that it is one. */
function momentOf(text: string): Moment {
  const parts = MOMENT.exec(text);
  if (parts === null) throw new Error(`not a moment: ${text}`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map(Number);
  const [fraction = '', sign, hours, minutes] = parts.slice(7);
  const ahead = sign === undefined ? 0 : Number(hours) * 60 + Number(minutes);
  const clock = hour * 60 + minute - (sign === '-' ? -ahead : ahead);
  return {
    seconds: (dayNumber(year, month, day) * 24 * 60 + clock) * 60 + second,
    fraction: fraction.replace(/0+$/, ''),
  };
}

/** Which of two moments (RFC 3339, each with its own offset) comes first: below, at or above 0. */
export function compareMoments(a: string, b: string): number {
  const [first, second] = [momentOf(a), momentOf(b)];
  if (first.seconds !== second.seconds) return first.seconds - second.seconds;
  if (first.fraction === second.fraction) return 0;
  return first.fraction < second.fraction ? -1 : 1;
}
