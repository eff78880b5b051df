import type { ImportPlace, Notice } from '../../domain/import-notices.ts';
import { noticeOf } from '../../domain/import-notices.ts';

/** A value that a table may say more than once, and where it does so first. */
interface Said<T> {
  readonly value: T;
  readonly place: ImportPlace;
}

/** Values by name, each of which should be said once, or alike. */
export interface Slots<T> {
  readonly said: Map<string, Said<T>>;
  /** Those that are said in two ways. */
  readonly disputed: Set<string>;
}

export function newSlots<T>(): Slots<T> {
  return { said: new Map(), disputed: new Set() };
}

/** Keeps a value; undefined where it is new, else how it agrees with what is already said. */
export function keep<T>(
  slots: Slots<T>,
  name: string,
  { value, place }: Said<T>,
): { readonly isSame: boolean; readonly foerst: ImportPlace } | undefined {
  const before = slots.said.get(name);
  if (before === undefined) {
    slots.said.set(name, { value, place });
    return undefined;
  }
  const isSame = before.value === value;
  if (!isSame) slots.disputed.add(name);
  return { isSame, foerst: before.place };
}

/** The value that a name has if nothing else is said. */
export function settled<T>({ said, disputed }: Slots<T>, name: string): T | undefined {
  return disputed.has(name) ? undefined : said.get(name)?.value;
}

/** That a cell says otherwise than one before it. */
export function dispute(place: ImportPlace, felt: string, foerst: ImportPlace): Notice {
  return noticeOf(place, { kode: 'rad/motstrid', fakta: { felt, foerst: String(foerst.celle) } });
}
