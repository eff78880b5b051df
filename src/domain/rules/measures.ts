import type { Tiltakspost } from '../../generated/types.ts';
import type { Documents } from '../documents.ts';

/** Every measure, whichever file it stands in. */
export function* measures({ tiltak }: Documents): Generator<Tiltakspost> {
  for (const document of tiltak) yield* document.tiltak;
}
