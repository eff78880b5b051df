import type { Correction } from '../domain/diagnostic.ts';
import { lineStarts } from './lines.ts';
import { wordAt } from './words.ts';

/** A piece of the text to be replaced: offsets in UTF-16 units, the end exclusive. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editsOf(text: string, corrections: readonly Correction[]): Edit[] {
  const starts = lineStarts(text);
  const offset = (line: number, column: number): number => wordAt(starts, line - 1) + column - 1;
  return corrections
    .map(({ linje, kolonne, til_linje, til_kolonne, tekst }) => ({
      start: offset(linje, kolonne),
      end: offset(til_linje, til_kolonne),
      text: tekst,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The text (without BOM) with its corrections made, and every other character as it was. Of
 * corrections that overlap, the first is made.
 */
export function applyCorrections(text: string, corrections: readonly Correction[]): string {
  let corrected = '';
  let done = 0;
  let last = -1;
  for (const { start, end, text: replacement } of editsOf(text, corrections)) {
    if (start < done || start === last) continue;
    corrected += text.slice(done, start) + replacement;
    done = end;
    last = start;
  }
  return corrected + text.slice(done);
}
