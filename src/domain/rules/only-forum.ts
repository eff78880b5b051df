import type { Forum } from '../../generated/types.ts';
import type { Documents } from '../documents.ts';

/** The forum; none where there are several, because then it is not known which round is meant. */
export function onlyForum({ forum }: Pick<Documents, 'forum'>): Forum | undefined {
  return forum.length === 1 ? forum[0] : undefined;
}
