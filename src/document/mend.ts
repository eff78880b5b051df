import type { Fault } from './fault.ts';
import { parseYaml } from './parse.ts';
import type { Path } from './places.ts';
import type { Originals } from './prune.ts';

type Node = Record<string | number, unknown>;

/** What a copy is of, and how the keys that were put right in it were spelt. */
interface Copied {
  readonly original: object;
  readonly keys: Map<string, string>;
}

/** A document of which containers are copied when they are first written to. */
interface Draft {
  readonly originals: Originals;
  readonly copies: Map<object, Copied>;
}

function writable(node: object, { originals, copies }: Draft): Node {
  if (copies.has(node)) return node as Node;
  const copy = Array.isArray(node) ? [...node] : { ...node };
  const keys = new Map<string, string>();
  copies.set(copy, { original: node, keys });
  originals.set(copy, { node, keys });
  // A list is written to by its indexes, as an object by its keys.
  return copy as unknown as Node;
}

/** A container of the draft, and what is known of it. */
function containerAt(root: Node, path: Path, draft: Draft) {
  let node = root;
  for (const step of path.slice(0, -1)) {
    const child = writable(node[step] as object, draft);
    node[step] = child;
    node = child;
  }
  return { node, ...(draft.copies.get(node) as Copied) };
}

function mendOne(root: Node, { path, at, replacement = '' }: Fault, draft: Draft): void {
  const { node, original, keys } = containerAt(root, path, draft);
  const key = path.at(-1) as string | number; // only what is in something can be corrected
  const { value } = parseYaml(replacement);
  if (at === 'value') {
    node[key] = value;
    // What is wrong in a list that is yet to be made is wrong in the value that it is made of.
    if (Array.isArray(value)) draft.originals.set(value, { node: original, within: key });
    return;
  }
  const name = String(value);
  node[name] = node[key];
  delete node[key];
  keys.set(name, String(key));
}

/** Values first, then keys from the innermost out: until it is renamed, a key is part of the paths. */
function inOrder(faults: readonly Fault[]): Fault[] {
  const corrected = faults.filter(({ replacement }) => replacement !== undefined);
  const keys = corrected.filter(({ at }) => at === 'key');
  return [
    ...corrected.filter(({ at }) => at === 'value'),
    ...keys.sort((a, b) => b.path.length - a.path.length),
  ];
}

/**
 * The document as it will be once its certain corrections are made, so that the rules can look at it
 * already: a number without its quotes should not hide all else that is to be said about a plan.
 * Shares what is untouched; adds to `originals` what is copied.
 */
export function mended(document: object, faults: readonly Fault[], originals: Originals): object {
  const corrections = inOrder(faults);
  if (corrections.length === 0) return document;
  const draft: Draft = { originals, copies: new Map() };
  const root = writable(document, draft);
  for (const fault of corrections) mendOne(root, fault, draft);
  return root;
}
