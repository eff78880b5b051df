import { intern } from './intern.ts';

/** The words of the YAML 1.2 core schema that are not text. */
const WORDS: ReadonlyMap<string, null | boolean | number> = new Map<
  string,
  null | boolean | number
>([
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
  ...['.inf', '.Inf', '.INF'].flatMap((word): [string, number][] => [
    [word, Number.POSITIVE_INFINITY],
    [`+${word}`, Number.POSITIVE_INFINITY],
    [`-${word}`, Number.NEGATIVE_INFINITY],
  ]),
  ['.nan', Number.NaN],
  ['.NaN', Number.NaN],
  ['.NAN', Number.NaN],
]);
const LONGEST_WORD = 5;

/** Every number of the core schema; `Number` reads each of these forms as the schema does. */
const NUMBER =
  /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/;

/** What a first character can begin: nothing (text), a number, or one of the words. */
const TEXT = 0;
const NUMERIC = 1;
const WORD = 2;
const BEGINS = new Uint8Array(128);
for (const char of '+-.0123456789') BEGINS[char.charCodeAt(0)] = NUMERIC;
for (const char of 'nNtTfF~') BEGINS[char.charCodeAt(0)] = WORD;

const DOT = 46;
const ZERO = 48;
/** So many digits are a whole number that a double holds exactly; so are these powers of ten. */
const EXACT_LENGTH = 15;

/** The value of digits with at most one point in them; NaN for anything else. */
function plainDecimal(text: string, start: number, end: number): number {
  if (end - start > EXACT_LENGTH) return Number.NaN;
  let value = 0;
  let point = -1;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (code === DOT && point < 0 && end - start > 1) point = at;
    else return Number.NaN;
  }
  // Two exact numbers divided: rounded once, as a decimal literal is.
  return point < 0 ? value : value / 10 ** (end - point - 1);
}

/**
 * The value of an unquoted scalar, `text` from start to end, by the YAML 1.2 core schema: null,
 * true or false, a number, or the text itself.
 */
export function resolvePlain(text: string, start: number, end: number): unknown {
  if (start === end) return null;
  const first = text.charCodeAt(start);
  const begins = first < BEGINS.length ? BEGINS[first] : TEXT;
  if (begins === NUMERIC) {
    const simple = plainDecimal(text, start, end);
    return Number.isNaN(simple) ? resolveRare(text.slice(start, end)) : simple;
  }
  if (begins === WORD && end - start <= LONGEST_WORD) return resolveRare(text.slice(start, end));
  return intern(text, start, end);
}

function resolveRare(source: string): unknown {
  const word = WORDS.get(source);
  if (word !== undefined) return word;
  return NUMBER.test(source) ? Number(source) : source;
}
