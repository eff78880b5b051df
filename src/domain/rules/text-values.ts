/** A text and the object or list that holds it. */
export interface TextValue {
  readonly node: object;
  readonly key: string | number;
  readonly text: string;
}

/** Every text in a document or a part of one, at any depth. */
export function* textValues(node: object): Generator<TextValue> {
  const entries: Iterable<[string | number, unknown]> = Array.isArray(node)
    ? node.entries()
    : Object.entries(node);
  for (const [key, value] of entries) {
    if (typeof value === 'string') yield { node, key, text: value };
    else if (typeof value === 'object' && value !== null) yield* textValues(value);
  }
}
