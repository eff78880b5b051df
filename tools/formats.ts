/**
 * The forms of text that a pattern cannot check. Each schema states the pattern beside the format,
 * so a format judges only text that already has the right shape: one fault gives one finding.
 */

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ORGNR_WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isCalendarDate(text: string): boolean {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (day < 1 || day > (DAYS_IN_MONTH[month - 1] ?? 0)) return false;
  return month !== 2 || day < 29 || isLeapYear(year);
}

/** A date that exists, `2027-02-01`; text of another shape is the pattern's to report. */
export function dato(text: string): boolean {
  return text.length !== 10 || isCalendarDate(text);
}

/** An RFC 3339 time with an offset, `2027-01-20T09:12:00+01:00`; second 60 is not accepted. */
export function tidspunkt(text: string): boolean {
  if (text.length < 20) return true;
  if (Number(text.slice(11, 13)) > 23 || Number(text.slice(14, 16)) > 59) return false;
  if (Number(text.slice(17, 19)) > 59 || !isCalendarDate(text)) return false;
  if (text.endsWith('Z')) return true;
  return Number(text.slice(-5, -3)) < 24 && Number(text.slice(-2)) < 60;
}

/** A kindergarten or school year, `2027/2028`: the second year follows the first. */
export function skoleaar(text: string): boolean {
  return text.length !== 9 || Number(text.slice(5)) === Number(text.slice(0, 4)) + 1;
}

/**
 * An organisation number's check digit, modulus 11 (Enhetsregisteret). Shorter numbers, such as a
 * kommunenummer where either may stand, have none.
 */
export function orgnr(text: string): boolean {
  if (text.length !== 9) return true;
  const sum = ORGNR_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(text[index]),
    0,
  );
  const remainder = sum % 11;
  return Number(text[8]) === (remainder === 0 ? 0 : 11 - remainder);
}

/** An e-mail address: one @, no spaces, a domain with a dot. Delivery is not our question. */
export function epost(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+[.][^\s@<>.]+$/.test(text);
}
