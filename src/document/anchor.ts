import { childOf, pathOf } from './document-path.ts';
import { maskText } from './mask.ts';

/** Names as formats and people give them to be referred to; other keys may be anything at all. */
const NAME = /^[a-z0-9][a-z0-9_./-]{0,79}$/;

const shown = (name: string): string => (NAME.test(name) ? maskText(name) : '*');

/**
 * A place in a document that stays the same when records are added, moved or sorted: a JSON pointer in
 * which a record of a list is called by its id, and by `*` where it has none.
 */
export function anchorOf(pointer: string, root: unknown): string {
  let value = root;
  let anchor = '';
  for (const key of pathOf(pointer, root)) {
    value = childOf(value, key);
    const id = typeof key === 'number' ? childOf(value, 'id') : key;
    anchor += `/${typeof id === 'string' ? shown(id) : '*'}`;
  }
  return anchor;
}
