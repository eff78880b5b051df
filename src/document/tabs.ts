import { lineEnd } from './lines.ts';
import type { Span } from './text-fault.ts';

/** A piece of a text and what is to stand there instead. */
export interface Edit extends Span {
  readonly replacement: string;
}

const SPACES = ' ';
const BLANKS = ' \t';
const ONE_STEP = '  ';
/** A line that ends in the header of a block of text, perhaps with a comment after it. */
const BLOCK_HEADER = /(?:^|[\s:-])[|>][-+0-9]*[ \t]*(?:#.*)?$/;
const NO_BLOCK = Number.POSITIVE_INFINITY;

/**
 * The tabs that indent, one edit per line: two spaces for each tab. Tabs in a block of text are
 * its content when spaces before them have indented it already.
 */
export function indentingTabs(text: string): Edit[] {
  const edits: Edit[] = [];
  let blockIndent = NO_BLOCK;
  for (let start = 0; start < text.length; start = lineEnd(text, start) + 1) {
    const end = lineEnd(text, start);
    const tab = skip(text, start, SPACES);
    const content = skip(text, tab, BLANKS);
    if (content === end || tab - start > blockIndent) continue;
    if (content > tab)
      edits.push({ start: tab, end: content, replacement: spaces(text, tab, content) });
    blockIndent = BLOCK_HEADER.test(text.slice(content, end)) ? tab - start : NO_BLOCK;
  }
  return edits;
}

function spaces(text: string, start: number, end: number): string {
  return text.slice(start, end).replaceAll('\t', ONE_STEP);
}

/** The first offset from `from` whose character is none of these. */
function skip(text: string, from: number, chars: string): number {
  let at = from;
  while (at < text.length && chars.includes(text.charAt(at))) at += 1;
  return at;
}

/** The text with all edits made; they are in order and apart. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, replacement } of edits) {
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/** Where an offset in the edited text lies in the original; in an edit, where that begins. */
export function originalOffset(edits: readonly Edit[], offset: number): number {
  let moved = 0;
  for (const { start, end, replacement } of edits) {
    const editedStart = start + moved;
    if (offset < editedStart) break;
    if (offset < editedStart + replacement.length) return start;
    moved += replacement.length - (end - start);
  }
  return offset - moved;
}
