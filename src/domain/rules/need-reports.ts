import type { Behovsmelding } from '../../generated/types.ts';
import type { Documents } from '../documents.ts';

/** Every need report, also those within a submission. */
export function* needReports(documents: Documents): Generator<Behovsmelding> {
  yield* documents.behovsmelding;
  for (const { behovsmeldinger } of documents.innsending) yield* behovsmeldinger;
}
