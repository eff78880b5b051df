import type { Path, Places } from './places.ts';
import type { Originals } from './prune.ts';

/** A file whose nodes can be found again. */
interface Indexed {
  readonly fil: string;
  readonly places: Places;
  readonly raw: object | null;
}

/** Where an object or list of a document is: in which file, under what, by which key. */
interface Entry<F> {
  readonly file: F;
  readonly parent: Entry<F> | null;
  readonly key: string | number;
}

/** A value, or the object that holds it, as rules point at it. */
export interface Pointed {
  readonly node: object;
  readonly key?: string | number;
}

/** A place in one of the files. */
export interface Found<F> {
  readonly file: F;
  readonly path: Path;
}

function enter<F>(entries: Map<object, Entry<F>>, node: object, entry: Entry<F>): void {
  entries.set(node, entry);
  const isList = Array.isArray(node);
  for (const [name, child] of Object.entries(node)) {
    if (typeof child !== 'object' || child === null) continue;
    enter(entries, child, { file: entry.file, parent: entry, key: isList ? Number(name) : name });
  }
}

function indexOf<F extends Indexed>(files: readonly F[]): Map<object, Entry<F>> {
  const entries = new Map<object, Entry<F>>();
  for (const file of files) {
    if (file.raw) enter(entries, file.raw, { file, parent: null, key: '' });
  }
  return entries;
}

function pathTo<F>(entry: Entry<F>): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = entry; at.parent; at = at.parent) path.unshift(at.key);
  return path;
}

/**
 * Finds nodes of the files again by identity, copies that `prune` made included. The index is made
 * when the first node is asked for: most folders have nothing to point at.
 */
export function nodeFinder<F extends Indexed>(
  files: readonly F[],
  originals: Originals,
): (pointed: Pointed) => Found<F> {
  let entries: Map<object, Entry<F>> | undefined;
  return ({ node, key }) => {
    entries ??= indexOf(files);
    const original = originals.get(node);
    const entry = entries.get(original?.node ?? node);
    if (!entry) throw new Error('a rule points at an object that is in no document');
    const path = pathTo(entry);
    if (original?.within !== undefined) path.push(original.within);
    if (key === undefined) return { file: entry.file, path };
    const there = typeof key === 'number' ? original?.indexes?.[key] : original?.keys?.get(key);
    return { file: entry.file, path: [...path, there ?? key] };
  };
}
