import type { ImportPlace } from '../domain/import-notices.ts';
import type { Catalogue } from '../messages/catalogue.ts';

const OF_TEXT = /^(\d+):(\d+)$/;

/** Where in a file something stands, in words. */
export function importPlaceText(
  { fil, ark, celle }: ImportPlace,
  { import: texts }: Catalogue,
): string {
  const { place } = texts;
  if (celle === null) return ark === null ? fil : place.sheet(fil, ark);
  const [, line, column] = OF_TEXT.exec(celle) ?? [];
  if (line !== undefined && column !== undefined) return place.line(fil, line, column);
  return place.cell(fil, String(ark), celle);
}
