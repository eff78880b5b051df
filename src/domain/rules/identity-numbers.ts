/** Six digits and five, written together or with one sign between, not within a longer number. */
const ELEVEN_DIGITS = /(?<!\d)(\d{6})[\s.\u2010-\u2015\u2212-]?(\d{5})(?!\d)/g;

/** A checksum of a file is hexadecimal, and can hold any digits. */
const CHECKSUM = /^[0-9a-f]{64}$/;

const DIGITS_SHOWN = 2;
const DIGITS = 11;

/** Where a national identity number stands in a text, and how it may be shown. */
export interface IdentityNumber {
  readonly start: number;
  readonly end: number;
  readonly masked: string;
}

/** The national identity numbers in a text, in their order. */
export function identityNumbers(
  text: string,
  isIdentityNumber: (digits: string) => boolean,
): IdentityNumber[] {
  if (CHECKSUM.test(text)) return [];
  const found: IdentityNumber[] = [];
  for (const match of text.matchAll(ELEVEN_DIGITS)) {
    const [written, born = '', rest = ''] = match;
    if (!isIdentityNumber(born + rest)) continue;
    const masked = born.slice(0, DIGITS_SHOWN).padEnd(DIGITS, '*');
    found.push({ start: match.index, end: match.index + written.length, masked });
  }
  return found;
}
