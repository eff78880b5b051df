/** Year, month and day of a calendar day, as numbers. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`; undefined for anything that is not a day of the Gregorian calendar. */
export function parseCalendarDay(iso: string): CalendarDay | undefined {
  const parts = isoDay.exec(iso);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * Days since 30 December 1899, the day a spreadsheet counts from; undefined before 1 March 1900,
 * where Excel counts a 29 February 1900 that never was.
 */
export function spreadsheetDay(date: CalendarDay): number | undefined {
  const serial = daysSinceYearZero(date) - daysSinceYearZero({ year: 1899, month: 12, day: 30 });
  return serial > 60 ? serial : undefined;
}

// The year begins in March here, so that the leap day is its last day.
function daysSinceYearZero({ year, month, day }: CalendarDay): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((marchMonth * 306 + 5) / 10) + day - 1;
}
