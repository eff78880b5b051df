import { toAscii } from '../nearest.ts';

const NO_LETTER = /[^\p{L}\p{N}]/gu;
const PARENTHESES = /\([^)]*\)|\[[^\]]*\]/g;
const NOTE_MARKS = /[*†‡§¹²³⁰-⁹]+|(?<=\p{L}) ?\d\)$/gu;

/** A text by its letters and digits alone: case, accents, blanks and punctuation mean nothing. */
export function compactText(text: string): string {
  return toAscii(text.replaceAll('%', ' prosent ')).replaceAll(NO_LETTER, '');
}

/** A header without footnote marks, and without what stands in parentheses if anything is left. */
export function bareHeader(text: string): string {
  const unmarked = text.replaceAll(NOTE_MARKS, '').trim();
  const outside = unmarked.replaceAll(PARENTHESES, ' ').trim();
  return outside === '' ? unmarked : outside;
}

/** A header without a number before it: `1. Kompetanse`. */
export function unnumbered(text: string): string {
  return text.replace(/^\d{1,2}[.):]?\s+(?=\p{L})/u, '');
}
