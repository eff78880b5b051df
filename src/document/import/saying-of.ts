import type { Saying } from '../../domain/import-notices.ts';
import type { Reading } from './reading.ts';

/** What there is to say of a cell: what its value was taken from, what is wrong, or what is asked. */
export function sayingOf(reading: Reading<unknown>): Saying | undefined {
  if ('verdi' in reading) return reading.sier;
  if ('feil' in reading) return reading.feil;
  return 'spoersmaal' in reading ? reading.spoersmaal : undefined;
}
