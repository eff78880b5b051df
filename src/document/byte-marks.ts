/** The mark that a file in UTF-8 may begin with. */
export const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** The marks of UTF-16, the lower byte first and the higher byte first. */
export const UTF16_MARKS = { le: [0xff, 0xfe], be: [0xfe, 0xff] } as const;

/** How many of the first bytes decide whether NULs lie in every other byte. */
const SAMPLE = 512;

/** Whether the bytes are there, from the first or from another place. */
export function beginsWith(bytes: Uint8Array, mark: readonly number[], from = 0): boolean {
  return mark.every((byte, index) => bytes[from + index] === byte);
}

/**
 * The side on which every other byte is mostly NUL: text in UTF-16 is mostly letters whose higher
 * byte is 0. Null where the NULs, if any, lie otherwise.
 */
export function nullSide(bytes: Uint8Array): 'even' | 'odd' | null {
  const sample = bytes.subarray(0, SAMPLE);
  const sides = [0, 1].map((side) => sample.filter((byte, at) => at % 2 === side && byte === 0));
  const [even, odd] = sides.map((side) => side.length > sample.length / 4);
  if (even === odd) return null;
  return even ? 'even' : 'odd';
}
