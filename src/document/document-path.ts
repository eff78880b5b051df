import type { Path } from './places.ts';

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** The value under a key or index; undefined where there is none. */
export function childOf(value: unknown, key: string | number): unknown {
  if (!(isContainer(value) && Object.hasOwn(value, key))) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[key];
}

/** The value at a path; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) value = childOf(value, key);
  return value;
}

/** The path that a JSON pointer names in a document: indexes in lists are numbers. */
export function pathOf(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const key = Array.isArray(value) ? Number(name) : name;
    path.push(key);
    value = childOf(value, key);
  }
  return path;
}

/** The JSON pointer of a path. */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
