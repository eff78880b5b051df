import type { Patch } from '../../../domain/import-changes.ts';
import { type ImportPlace, type Notice, noticeOf } from '../../../domain/import-notices.ts';
import { compareText } from '../../../domain/text-order.ts';
import type { Kostnad } from '../../../generated/types.ts';
import { seenText } from '../grid.ts';

/** Figures by level, in which nobody at a level is the same as nothing said of it. */
const BY_LEVEL = new Set(['antall', 'aarsverk']);

/** Fields whose absence means no. */
const NO_IF_MISSING = new Set(['kritisk', 'privat']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const byName = ([a = '']: readonly unknown[], [b = '']: readonly unknown[]): number =>
  compareText(String(a), String(b));

/** Two payments from one source are one. */
function costText({ sum, finansiering = [] }: Kostnad): string {
  const paid = new Map<string, number>();
  for (const { kilde, beloep } of finansiering) {
    paid.set(kilde, (paid.get(kilde) ?? 0) + beloep);
  }
  const sources = [...paid].filter(([, beloep]) => beloep !== 0).sort(byName);
  return JSON.stringify([sum, sources]);
}

function listText(values: readonly unknown[]): string {
  const texts = values.map((value) => valueText('', value)).filter((text) => text !== '');
  return texts.length === 0 ? '' : JSON.stringify(texts.sort(compareText));
}

function objectText(key: string, value: Readonly<Record<string, unknown>>): string {
  // A cost is known by its field, which only measures have.
  if (key === 'kostnad') return costText(value as unknown as Kostnad);
  const members = Object.entries(value)
    .filter(([, member]) => !(BY_LEVEL.has(key) && member === 0))
    .map(([name, member]) => [name, valueText(name, member)])
    .filter(([, text]) => text !== '')
    .sort(byName);
  // That nobody has it is known; that it is not mapped is another thing.
  return members.length === 0 && key !== 'antall' ? '' : JSON.stringify(members);
}

/**
 * A value as values of a field are compared: the same text for what says the same. Order in lists,
 * blanks in texts, levels with nobody mean nothing. Empty for what is not there.
 */
export function valueText(key: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (value === false && NO_IF_MISSING.has(key)) return '';
  if (typeof value === 'string') return JSON.stringify(seenText(value));
  if (Array.isArray(value)) return listText(value);
  return isObject(value) ? objectText(key, value) : String(value);
}

/** The members of a patch that say something else than what is there. */
export function changesIn<T extends object>(post: Patch<T>, before: Partial<T>): Patch<T> {
  const there = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(post).filter(
    ([key, value]) => valueText(key, value) !== valueText(key, there.get(key)),
  );
  // Members have been left out of it, and nothing else.
  return Object.fromEntries(changed) as Patch<T>;
}

/** A patch and where it was read. */
export interface Sourced<T> extends ImportPlace {
  readonly post: Patch<T>;
}

/** Where a value stands, for whoever looks at another place. */
function shownPlace({ fil, ark, celle }: ImportPlace): string {
  const cell = [ark, celle].filter((part) => part !== null).join('!');
  return cell === '' ? fil : `${fil} ${cell}`;
}

/**
 * Makes one patch of several for the same record. Of what is said twice and is not the same, nothing
 * is taken, and that is said.
 */
export function mergedPatch<T extends object>(
  sources: readonly Sourced<T>[],
  notices: Notice[],
): Patch<T> {
  const merged = new Map<string, unknown>();
  const from = new Map<string, ImportPlace>();
  const torn = new Set<string>();
  for (const source of sources) {
    const { fil, ark, celle, rad, kolonne } = source;
    for (const [felt, value] of Object.entries(source.post)) {
      const first = from.get(felt);
      if (first === undefined) {
        from.set(felt, source);
        merged.set(felt, value);
      } else if (valueText(felt, value) !== valueText(felt, merged.get(felt))) {
        torn.add(felt);
        const fakta = { felt, andre: shownPlace(first) };
        const place = { fil, ark, celle, rad, kolonne };
        notices.push(noticeOf(place, { kode: 'import/motstrid', fakta }));
      }
    }
  }
  const kept = [...merged].filter(([felt]) => !torn.has(felt));
  // Members have been left out of the patches, and nothing else.
  return Object.fromEntries(kept) as Patch<T>;
}

/** A patch as the values of a new record: what it takes away was never there. */
export function newValues<T extends object>(post: Patch<T>): Patch<T> {
  const entries = Object.entries(post).filter(([, value]) => value !== null);
  // Members have been left out of it, and nothing else.
  return Object.fromEntries(entries) as Patch<T>;
}

/** Whether a patch leaves everything as it is. */
export function isEmpty(post: object): boolean {
  return Object.keys(post).length === 0;
}

/** A place without what was read there. */
export function placeOnly({ fil, ark, celle, rad, kolonne }: ImportPlace): ImportPlace {
  return { fil, ark, celle, rad, kolonne };
}
