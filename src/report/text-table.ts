import type { Words } from '../messages/words.ts';
import { harmless } from './harmless.ts';
import { type Cell, type Column, isMark, type Table } from './view.ts';

const NUMERIC = new Set(['count', 'fte', 'share', 'money', 'year']);
const GAP = '  ';
const NARROWEST = 6;

/** Signs that are a grapheme each: Latin letters and the punctuation that our texts use. */
const ONE_COLUMN_EACH = /^[\u0020-\u02ff\u2010-\u2027\u2212\u2500]*$/;

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one sign each. The segmenter is slow to start, and seldom needed. */
function graphemes(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('nb', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** Columns that a text takes on a terminal; graphemes outside the basic plane count as two. */
export function textWidth(text: string): number {
  if (ONE_COLUMN_EACH.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes(text)) {
    width += Number(segment.codePointAt(0)) > 0xffff ? 2 : 1;
  }
  return width;
}

/** The text, cut with `…` where it is wider than `width`. */
export function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  if (ONE_COLUMN_EACH.test(text)) return `${text.slice(0, width - 1).trimEnd()}…`;
  let kept = '';
  for (const { segment } of graphemes(text)) {
    if (textWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** A cell as text, in the words of a language. */
export function cellText(cell: Cell, column: Column, words: Words): string {
  if (isMark(cell)) return cell.text;
  if (typeof cell === 'string') {
    return column.kind === 'date' && cell !== '' ? words.date(cell) : harmless(cell);
  }
  if (column.kind === 'share') return words.percent(cell);
  if (column.kind === 'money') return words.money(cell);
  if (column.kind === 'year') return String(cell);
  return words.number(cell);
}

/** A column, and how wide it is at the moment. */
interface Lane {
  readonly column: Column;
  width: number;
}

/** A cell as text, in its lane. */
interface Piece {
  readonly lane: Lane;
  readonly text: string;
}

/** Takes columns from the widest text column until the line fits. */
function fitWidths(lanes: readonly Lane[], available: number): void {
  const total = (): number => lanes.reduce((sum, { width }) => sum + width, 0);
  const room = available - GAP.length * (lanes.length - 1);
  const texts = lanes.filter(({ column }) => !NUMERIC.has(column.kind));
  while (total() > room) {
    const [widest] = texts.toSorted((a, b) => b.width - a.width);
    if (widest === undefined || widest.width <= NARROWEST) break;
    widest.width -= 1;
  }
}

function line(pieces: readonly Piece[]): string {
  const padded = pieces.map(({ text, lane: { column, width } }) => {
    const shown = cut(text, width);
    const padding = ' '.repeat(Math.max(0, width - textWidth(shown)));
    return NUMERIC.has(column.kind) ? padding + shown : shown + padding;
  });
  return padded.join(GAP).trimEnd();
}

/**
 * A table as lines of text, at most `width` columns wide: a header, a rule, and a line per row.
 * Text columns give way, figures never do.
 */
export function textTable(table: Table, words: Words, width: number): string[] {
  const lanes = table.columns.map((column): Lane => ({ column, width: 0 }));
  const header = lanes.map((lane): Piece => ({ lane, text: lane.column.title }));
  const body = table.rows.map((row) =>
    lanes.map(
      (lane, index): Piece => ({ lane, text: cellText(row[index] ?? '', lane.column, words) }),
    ),
  );
  for (const { lane, text } of [header, ...body].flat()) {
    lane.width = Math.max(lane.width, textWidth(text));
  }
  fitWidths(lanes, width);
  const rule = lanes.map((lane) => '─'.repeat(lane.width)).join(GAP);
  return [line(header), rule, ...body.map(line)];
}
