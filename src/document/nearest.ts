import { distance } from 'fastest-levenshtein';

const LONG_WORD = 5;

/** A word as it would be spelt among the keys: lower case, æ→ae, ø→oe, å→aa, no accents. */
export function toAscii(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}

/** One slip in a short word, two in a longer; a word of one or two letters is like no other. */
function slipsAllowed(length: number): number {
  if (length >= LONG_WORD) return 2;
  return length > 2 ? 1 : 0;
}

/** A word that may have been meant, and how many slips away it is. */
export interface Near {
  readonly candidate: string;
  readonly slips: number;
}

/** The candidates near enough to be what was meant: nearest first, then by the alphabet. */
export function near(word: string, candidates: Iterable<string>): Near[] {
  const wanted = toAscii(word);
  const limit = slipsAllowed(wanted.length);
  const found: Near[] = [];
  for (const candidate of candidates) {
    const spelt = toAscii(candidate);
    if (Math.abs(spelt.length - wanted.length) > limit) continue;
    const slips = distance(wanted, spelt);
    if (slips <= limit) found.push({ candidate, slips });
  }
  return found.sort((a, b) => a.slips - b.slips || (a.candidate < b.candidate ? -1 : 1));
}

/** The likeliest intended word, if one is near enough. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return near(word, candidates)[0]?.candidate;
}
