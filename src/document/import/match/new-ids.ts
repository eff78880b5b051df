import { toAscii } from '../../nearest.ts';
import { nameKey } from './name-key.ts';

/** The next id of a series such as `k65`, `k66`. Adds it to those that are taken. */
export function nextId(letter: string, taken: Set<string>): string {
  const pattern = new RegExp(`^${letter}(\\d{1,9})$`);
  const numbers = [...taken].map((id) => Number(pattern.exec(id)?.[1] ?? 0));
  const id = `${letter}${Math.max(0, ...numbers) + 1}`;
  taken.add(id);
  return id;
}

const slug = (text: string): string =>
  toAscii(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

/** An id for a unit: its name, as short as tells it from the others. Adds it to those taken. */
export function unitId(name: string, taken: Set<string>): string {
  const { words, kinds } = nameKey(name);
  const short = words.filter((word) => !kinds.includes(word)).join('-');
  const long = slug(name) || 'enhet';
  let id = short === '' || taken.has(short) ? long : short;
  for (let count = 2; taken.has(id); count += 1) id = `${long}-${count}`;
  taken.add(id);
  return id;
}
