/** A place that names something by its id or number. */
export interface Mention {
  /** The object or list that holds the id. */
  readonly node: object;
  readonly key: string | number;
  /** The id is the key itself, not the value. */
  readonly atKey?: true;
  readonly id: string;
}

/** The id in a field, if there is one. */
export function* inField<K extends string>(
  node: { readonly [F in K]?: string },
  key: K,
): Generator<Mention> {
  const id = node[key];
  if (id !== undefined) yield { node, key, id };
}

/** The ids in a list. */
export function* inList(list: readonly string[] = []): Generator<Mention> {
  for (const [key, id] of list.entries()) yield { node: list, key, id };
}
