import { cleanText, cutText } from '../safe-text.ts';

/** The letters of a column, from 0: A, B … Z, AA … */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

// Makes names unique whatever their case; remembers what it has given out.
function makeUnique(
  taken: Set<string>,
  name: string,
  numbered: (name: string, count: number) => string,
): string {
  let unique = name;
  for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = numbered(name, count);
  taken.add(unique.toLowerCase());
  return unique;
}

const sheetNameLimit = 31;

/** A name Excel accepts for a sheet, not in `taken`; `History` is Excel's own. */
export function sheetName(taken: Set<string>, wanted: string): string {
  const legal = oneLine(wanted)
    .replace(/[:\\/?*[\]]/g, '-')
    .replace(/^[\s']+|[\s']+$/g, '');
  const reserved = legal === '' || legal.toLowerCase() === 'history';
  const name = cutText(reserved ? `_${legal}` : legal, sheetNameLimit);
  return makeUnique(taken, name, (base, count) => {
    const ending = ` (${count})`;
    return cutText(base, sheetNameLimit - ending.length) + ending;
  });
}

const cellLike = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;
const nameLimit = 200;

/** A name Excel accepts for a table or a defined name (they share one list), not in `taken`. */
export function definedName(taken: Set<string>, wanted: string): string {
  const legal = oneLine(wanted).replace(/[^\p{L}\p{N}_.]/gu, '_');
  const starts = /^[\p{L}_]/u.test(legal) && !cellLike.test(legal);
  const name = Array.from(starts ? legal : `_${legal}`)
    .slice(0, nameLimit)
    .join('');
  return makeUnique(taken, name, (base, count) => `${base}_${count}`);
}

/** A name for a table's column, not in `taken`: one line, never empty. */
export function headerName(taken: Set<string>, wanted: string): string {
  const name = cutText(oneLine(wanted), nameLimit);
  return makeUnique(taken, name === '' ? '–' : name, (base, count) => `${base} ${count}`);
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
