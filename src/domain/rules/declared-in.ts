/**
 * The ids that the items of a list declare in documents of a kind, read from the documents as they
 * stand, so that an item with another fault is still known.
 */
export function declaredIn(
  raw: readonly object[],
  kind: string,
  list: string,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const document of raw) {
    if (fieldOf(document, 'dokument') !== kind) continue;
    const items = fieldOf(document, list);
    if (!Array.isArray(items)) continue;
    for (const item of items) {
      const id = fieldOf(item, 'id');
      if (typeof id === 'string') ids.add(id);
    }
  }
  return ids;
}

/** A field of a value that nothing is known about. */
export function fieldOf(value: unknown, key: string): unknown {
  const isObject = typeof value === 'object' && value !== null;
  return isObject ? Reflect.get(value, key) : undefined;
}
