import type { Mention } from './mentions.ts';
import { yamlText } from './yaml-text.ts';

/** The YAML text that puts an id in the place of what is mentioned, if it can be put there. */
export type Replace = (mention: Mention, id: string) => string | undefined;

/** Whether an id stands already in the list or among the keys that a mention is one of. */
function isThere({ node, atKey }: Mention, id: string): boolean {
  if (Array.isArray(node)) return node.includes(id);
  return atKey === true && Object.hasOwn(node, id);
}

/**
 * Makes corrections that together leave no id twice in a list or among the keys of a mapping: two
 * slips for one id, or two competences that one took the place of, are not both corrected.
 */
export function makeReplace(): Replace {
  const given = new Map<object, Set<string>>();
  return (mention, id) => {
    if (isThere(mention, id)) return undefined;
    if (Array.isArray(mention.node) || mention.atKey === true) {
      const ids = given.get(mention.node) ?? new Set();
      if (ids.has(id)) return undefined;
      given.set(mention.node, ids.add(id));
    }
    return yamlText(id);
  };
}
