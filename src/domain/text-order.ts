/** Plain order of ids, the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

const CHUNKS = /\d+|\D+/g;

/** Below 0 where a whole number in digits is the smaller one. */
function compareDigits(a: string, b: string): number {
  const [first, second] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return first.length - second.length || compareText(first, second);
}

/** The order of ids in which `b2` comes before `b10`. */
export function compareIds(a: string, b: string): number {
  const others = b.match(CHUNKS) ?? [];
  for (const [place, chunk] of (a.match(CHUNKS) ?? []).entries()) {
    const other = others[place] ?? '';
    const areDigits = /^\d/.test(chunk) && /^\d/.test(other);
    const order = areDigits ? compareDigits(chunk, other) : compareText(chunk, other);
    if (order !== 0) return order;
  }
  return compareText(a, b);
}
