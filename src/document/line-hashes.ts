/** The signs that a hash is made of, from the first of its line on, white space left out. */
const SIGNS = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
const END_OF_TEXT = 0xffff;

const hexadecimal = (high: number, low: number): string =>
  ((BigInt(high) << 32n) | BigInt(low)).toString(16);

/** Signs of a text that count, a line break always one line feed; and where each line begins. */
function countingSigns(text: string): { signs: number[]; starts: number[] } {
  const signs: number[] = [];
  const starts: number[] = [];
  let isStart = true;
  const add = (code: number): void => {
    if (isStart) starts.push(signs.length);
    signs.push(code);
    isStart = code === 0x0a;
  };
  for (const [sign] of text.replaceAll(/\r\n?/g, '\n').matchAll(/[^ \t]/g)) {
    add(sign.charCodeAt(0));
  }
  add(END_OF_TEXT);
  return { signs, starts };
}

/** Σ sign · 37^(99 − i) modulo 2^64. */
function hashFrom(signs: readonly number[], start: number): string {
  let high = 0;
  let low = 0;
  for (let index = start; index < start + SIGNS; index += 1) {
    const sum = low * FACTOR + (signs[index] ?? 0);
    low = sum % TWO_32;
    high = (high * FACTOR + Math.floor(sum / TWO_32)) % TWO_32;
  }
  return hexadecimal(high, low);
}

/**
 * What GitHub recognises the lines of a text by, the first line first: a hash of what follows from the
 * beginning of the line, and how many lines so far have had the same. Computed as github/codeql-action
 * does (src/fingerprints.ts), which compares what it is given with its own.
 */
export function lineHashes(text: string): string[] {
  const { signs, starts } = countingSigns(text);
  const counts = new Map<string, number>();
  return starts.map((start) => {
    const hash = hashFrom(signs, start);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  });
}
