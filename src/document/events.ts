import { type Event, parseEvents, type YAMLException } from 'js-yaml';
import { MAX_DEPTH } from './limits.ts';

/** Why the reader gave up, in its own words, and at which offset. */
export interface Failure {
  readonly reason: string;
  readonly position: number;
}

/** The events of a text, by the YAML 1.2 grammar, or the first thing that is wrong. */
export function readEvents(text: string): Event[] | Failure {
  try {
    // A scalar counts as one level, and so does trying whether a flow collection is a key.
    return parseEvents(text, { maxDepth: MAX_DEPTH + 2 });
  } catch (error) {
    const { reason, mark } = error as Required<YAMLException>; // it throws nothing else
    return { reason, position: mark.position };
  }
}

/** The text is refused for its nesting, not for its grammar. */
export function isTooDeep(failure: Failure): boolean {
  return failure.reason.startsWith('nesting exceeded');
}
