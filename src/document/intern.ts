/** Documents repeat their keys and their short words: one string each saves time and memory. */
const SIZE = 1024;
const LONGEST = 24;
const known: string[] = Array.from({ length: SIZE }, () => '');

/** `text.slice(start, end)`, without a new string if the same one was seen lately. */
export function intern(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > LONGEST) return text.slice(start, end);
  // The ends tell most words apart (spr-01, spr-02, spr-11), and a miss costs only a new string.
  const tail = text.charCodeAt(end - 1) * 257 + text.charCodeAt(end - 2) * 131;
  const head = text.charCodeAt(start) * 3 + text.charCodeAt(start + (length >> 1)) * 31;
  const slot = (length + head + tail) & (SIZE - 1);
  const candidate = known[slot] as string; // the mask keeps the slot inside the table
  if (candidate.length === length && text.startsWith(candidate, start)) return candidate;
  return remember(slot, text.slice(start, end));
}

/** Keeps the string that the engine itself keeps for keys: a slice would keep its whole text. */
function remember(slot: number, word: string): string {
  const own = Object.keys({ [word]: 0 })[0] as string; // the one key there is
  known[slot] = own;
  return own;
}
