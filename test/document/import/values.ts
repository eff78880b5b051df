import type { Reading } from '../../../src/document/import/reading.ts';

/** A reading in short: the value, or a word for why there is none; the code where there is one. */
export function inShort<T>(reading: Reading<T>): unknown {
  if ('verdi' in reading) {
    return reading.sier === undefined ? reading.verdi : [reading.verdi, reading.sier.kode];
  }
  if ('spoersmaal' in reading) return [reading.spoersmaal.kode, ...reading.forslag];
  return 'feil' in reading ? reading.feil.kode : Object.keys(reading)[0];
}
