import type { AnalysedFolder } from './gap-of-folder.ts';
import { isPrivate } from './pack-folder.ts';

/** Documents in which whatever may tell of a person is empty, and how many texts that was. */
export interface CleanDocuments {
  readonly documents: AnalysedFolder['documents'];
  readonly emptied: number;
}

type Emptied = (node: object, key: string | number) => boolean;

function copyOf<T>(node: T, isEmptied: Emptied): T {
  if (typeof node !== 'object' || node === null) return node;
  const keep = ([key, value]: [string, unknown]): [string, unknown] => {
    const place = Array.isArray(node) ? Number(key) : key;
    const isText = typeof value === 'string';
    return [key, isText && isEmptied(node, place) ? '' : copyOf(value, isEmptied)];
  };
  const kept = Object.entries(node).map(keep);
  // A copy of the same shape; only texts that may tell of a person are empty in it.
  return (Array.isArray(node) ? kept.map(([, value]) => value) : Object.fromEntries(kept)) as T;
}

/** Empties the texts of the documents that a finding on privacy points at. */
export function withoutPrivate({ report, documents, locate }: AnalysedFolder): CleanDocuments {
  const places = new Set(
    report.diagnostics.filter(isPrivate).map(({ fil, sti }) => `${fil}#${sti}`),
  );
  if (places.size === 0) return { documents, emptied: 0 };
  let emptied = 0;
  const isEmptied: Emptied = (node, key) => {
    const { fil, sti } = locate(node, key);
    const isHit = places.has(`${fil}#${sti}`);
    if (isHit) emptied += 1;
    return isHit;
  };
  const { plan, krav, oversikt, tiltak, behovsmelding } = documents;
  const shown = { plan, krav, oversikt, tiltak, behovsmelding };
  return { documents: { ...documents, ...copyOf(shown, (...at) => isEmptied(...at)) }, emptied };
}
