import type { RuleContext } from './context.ts';
import { fieldOf } from './declared-in.ts';

/** The items of a list in the documents of a kind, as they were read, faults included. */
export function* itemsAsRead(
  raw: readonly object[],
  kind: string,
  list: string,
): Generator<unknown> {
  for (const document of raw) {
    const items = fieldOf(document, 'dokument') === kind ? fieldOf(document, list) : undefined;
    if (Array.isArray(items)) yield* items;
  }
}

/** The values of a list in an item; none if there is no such list. */
export function listIn(item: unknown, key: string): readonly unknown[] {
  const list = fieldOf(item, key);
  return Array.isArray(list) ? list : [];
}

/**
 * The ids of the requirements that a measure answers, cancelled measures aside. Measures with other
 * faults count, so that a spelling mistake in one does not leave its requirements unanswered.
 */
export function answeredRequirements({ raw }: Pick<RuleContext, 'raw'>): ReadonlySet<unknown> {
  const answered = new Set<unknown>();
  for (const measure of itemsAsRead(raw, 'tiltak', 'tiltak')) {
    if (fieldOf(measure, 'status') === 'avlyst') continue;
    for (const id of listIn(measure, 'krav')) answered.add(id);
  }
  return answered;
}
