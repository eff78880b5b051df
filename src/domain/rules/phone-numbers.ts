import { identityNumbers } from './identity-numbers.ts';

const SPACE = String.raw`[ \u00a0\u2009\u202f]`;

/** Eight digits as Norwegian numbers are grouped: `98 76 54 32` or `987 65 432`. */
const GROUPED = String.raw`[2-9]\d(?:${SPACE}\d{2}){3}|[2-9]\d{2}${SPACE}\d{2}${SPACE}\d{3}`;

/** Eight digits in any of the ways they are written where a word says that they are a number. */
const ANY = String.raw`[2-9]\d{7}|${GROUPED}|[2-9]\d(?:[.-]\d{2}){3}|[2-9]\d{2}[.-]\d{2}[.-]\d{3}|[3-9]\d{3}${SPACE}\d{4}`;

const NOT_WITHIN = String.raw`(?<![\d/.,-])`;
const NOT_BEFORE = String.raw`(?![/.,-]?\d)`;

const PATTERNS: readonly RegExp[] = [
  /(?<!\d)(?:\+|00)47[\s.\u00a0-]?(\d(?:[\s.-]?\d){7})(?!\d)/,
  new RegExp(
    String.raw`(?<!\p{L})(?:tlf|telefon|mobil|mob|phone|sms)(?:nr|nummer|telefon)?(?!\p{L})[^\d\n]{0,12}(${ANY})(?!\d)`,
    'iu',
  ),
  new RegExp(`${NOT_WITHIN}(?<!\\d${SPACE})(${GROUPED})(?!${SPACE}?\\d)${NOT_BEFORE}`),
];

/** A value that is eight digits and nothing else; one that begins with a year is rather a date or a case. */
const WHOLE = /^\s*(?!19|20)([2-9]\d{7})\s*$/;

/** Fields whose values are numbers of other kinds. */
const OTHER_NUMBERS = new Set(['sak', 'saksnummer', 'referanse', 'orgnr', 'sha256', 'url']);

const DIGITS_SHOWN = 2;

function masked(number: string): string {
  const digits = number.replaceAll(/\D/g, '');
  return digits.slice(0, DIGITS_SHOWN).padEnd(digits.length, '*');
}

/** The text with national identity numbers taken out: they have a finding of their own. */
function withoutIdentityNumbers(
  text: string,
  isIdentityNumber: (digits: string) => boolean,
): string {
  return identityNumbers(text, isIdentityNumber).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}…${rest.slice(end)}`,
    text,
  );
}

/** The first Norwegian telephone number in the text of a field, masked; undefined if there is none. */
export function phoneNumberIn(
  text: string,
  field: string,
  isIdentityNumber: (digits: string) => boolean,
): string | undefined {
  const rest = withoutIdentityNumbers(text, isIdentityNumber);
  const patterns = OTHER_NUMBERS.has(field) ? PATTERNS : [...PATTERNS, WHOLE];
  for (const pattern of patterns) {
    const number = pattern.exec(rest)?.[1];
    if (number !== undefined) return masked(number);
  }
  return undefined;
}
