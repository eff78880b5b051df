import { fieldOf } from './declared-in.ts';

/** A step of each plan as it was read, faults included; undefined where it is not written. */
export function* stepsAsRead(raw: readonly object[], step: string): Generator<unknown> {
  for (const document of raw) {
    if (fieldOf(document, 'dokument') === 'plan') yield fieldOf(fieldOf(document, 'steg'), step);
  }
}
