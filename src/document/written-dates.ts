const MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The ways Norwegians write a date; the groups say which part is which. */
const FORMS = [
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/,
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})[-–]\s?(?<year>\d{4})$/,
  /^(?<day>\d{1,2})\.?\s(?<name>[a-z]{3,9})\.?\s(?<year>\d{4})$/,
  /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
];

function monthNamed(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name)) + 1;
}

function exists(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !leap ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

const padded = (part: number): string => String(part).padStart(2, '0');

/**
 * The date `YYYY-MM-DD` that a text means, where there is no doubt: `1.2.2027`, `1/2-2027`,
 * `1. februar 2027`, `2027/2/1`. `01/02/2027` is February to some and January to others.
 */
export function isoDate(text: string): string | undefined {
  for (const form of FORMS) {
    const parts = form.exec(text.trim().toLowerCase())?.groups;
    if (!parts) continue;
    const year = Number(parts['year']);
    const month = parts['name'] ? monthNamed(parts['name']) : Number(parts['month']);
    const day = Number(parts['day']);
    return exists(year, month, day) ? `${year}-${padded(month)}-${padded(day)}` : undefined;
  }
  return undefined;
}

const SCHOOL_YEAR = /^(?<first>\d{4})\s?[-–/]\s?(?<second>\d{2}|\d{4})$/;

/** The school year `2027/2028` that `2027-2028` or `2027/28` means. */
export function schoolYear(text: string): string | undefined {
  const years = SCHOOL_YEAR.exec(text.trim())?.groups;
  if (!years) return undefined;
  const next = String(Number(years['first']) + 1);
  return next.endsWith(String(years['second'])) ? `${years['first']}/${next}` : undefined;
}
