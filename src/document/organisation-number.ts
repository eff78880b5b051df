const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2, 1];
const NOT_DIGITS = /\D/g;
const WRITTEN = /^(?:NO)?[\s.]*\d{3}[\s.]*\d{3}[\s.]*\d{3}[\s.]*(?:MVA)?$/i;

/** The nine digits of a text that looks like an organisation number, however it is spaced. */
export function organisationDigits(text: string): string | undefined {
  return WRITTEN.test(text.trim()) ? text.replaceAll(NOT_DIGITS, '') : undefined;
}

/** Whether the last of nine digits is the control digit of the others (modulo 11). */
export function isOrganisationNumber(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return sum % 11 === 0;
}
