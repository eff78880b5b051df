import type { Separator } from '../../domain/import-notices.ts';

const SEPARATORS: readonly Separator[] = [';', '\t', '|', ','];

/** So much of a file says how all of it is separated. */
const SAMPLE = 262_144;

/** A comma stands in texts and decimals too, so it must be this many times as regular. */
const COMMA_HANDICAP = 2;

/** How many of each separator stand on each line, outside quotation marks. */
interface Counting {
  readonly lines: Map<Separator, number>[];
  line: Map<Separator, number>;
  isQuoted: boolean;
}

const isSeparator = (sign: string | undefined): sign is Separator =>
  SEPARATORS.some((separator) => separator === sign);

const isEdge = (sign: string | undefined): boolean =>
  sign === undefined || sign === '\n' || sign === '\r' || isSeparator(sign);

/** A quotation mark opens after the edge of a field, and closes before one. */
function quotedAfter(counting: Counting, text: string, at: number): boolean {
  return counting.isQuoted ? !isEdge(text[at + 1]) : isEdge(text[at - 1]);
}

function countSign(counting: Counting, sign: string): void {
  if (isSeparator(sign)) counting.line.set(sign, (counting.line.get(sign) ?? 0) + 1);
  if (sign !== '\n' && sign !== '\r') return;
  counting.lines.push(counting.line);
  counting.line = new Map();
}

function countLines(text: string): readonly ReadonlyMap<Separator, number>[] {
  const counting: Counting = { lines: [], line: new Map(), isQuoted: false };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') counting.isQuoted = quotedAfter(counting, text, at);
    else if (!counting.isQuoted) countSign(counting, sign);
  }
  return [...counting.lines, counting.line];
}

/** How much speaks for a separator: the most lines with equally many of it, times how many. */
function scoreOf(separator: Separator, lines: readonly ReadonlyMap<Separator, number>[]): number {
  const same = new Map<number, number>();
  for (const line of lines) {
    const count = line.get(separator) ?? 0;
    same.set(count, (same.get(count) ?? 0) + 1);
  }
  return Math.max(...[...same].map(([count, times]) => count * times));
}

/** The separator that the table is written with; null if no line has any. */
export function findSeparator(text: string): Separator | null {
  const lines = countLines(text.slice(0, SAMPLE));
  let best: Separator | null = null;
  let most = 0;
  for (const separator of SEPARATORS) {
    const handicap = separator === ',' ? COMMA_HANDICAP : 1;
    const score = scoreOf(separator, lines);
    if (score > most * handicap) [best, most] = [separator, score];
  }
  return best;
}

/** The first line by which some programs tell Excel how the table is separated. */
const DECLARED = /^"?sep=([;,\t|])"?(?:\r\n|\r|\n|$)/i;

/** The separator that the first line declares, and how long that line is with its break. */
export function declaredSeparator(text: string): { separator: Separator; length: number } | null {
  const [line, separator] = DECLARED.exec(text) ?? [];
  return line !== undefined && isSeparator(separator) ? { separator, length: line.length } : null;
}
