/**
 * The end of a chain of successors, or undefined where it has none or goes in a ring.
 * `next` gives what took something's place, and undefined for what is still in use.
 */
export function lastSuccessor(
  start: string,
  next: (id: string) => string | undefined,
): string | undefined {
  const passed = new Set<string>();
  let last: string | undefined;
  for (let id = next(start); id !== undefined; id = next(id)) {
    if (passed.has(id)) return undefined;
    passed.add(id);
    last = id;
  }
  return last;
}
