import type { SchemaError, Validate } from '../generated/schema-error.ts';
import { pathOf, pointerOf } from './document-path.ts';
import type { Path } from './places.ts';
import type { CheckedKind } from './validators.ts';

/** What a container that was copied, changed or made in place of something is in the file. */
interface Original {
  readonly node: object;
  /** For a list that was made of a single value: the key of that value in `node`. */
  readonly within?: string | number;
  /** For a list from which items were left out: the index that each remaining one had. */
  readonly indexes?: readonly number[];
  /** For an object with keys that were put right: how they were spelt. */
  readonly keys?: ReadonlyMap<string, string>;
}

/** From copies to what was read. */
export type Originals = Map<object, Original>;

/**
 * What stands on its own in each kind of document, `*` for any key or index, longest first. A fault
 * takes the record around it along, so that no sum and no count is about half a record.
 */
const RECORDS: Partial<Record<CheckedKind, readonly (readonly string[])[]>> = {
  plan: [
    ['steg', 'maal', 'maal', '*'],
    ['steg', 'maal', 'foeringer', '*'],
    ['steg', '*'],
  ],
  katalog: [
    ['kompetanser', '*'],
    ['omraader', '*'],
  ],
  krav: [['krav', '*']],
  oversikt: [
    ['enheter', '*', 'beholdning', '*'],
    ['enheter', '*'],
    ['bemanning', '*'],
    ['deling', '*'],
  ],
  tiltak: [['tiltak', '*']],
  innsending: [
    ['gap', '*'],
    ['behovsmeldinger', '*'],
  ],
  forum: [
    ['medlemmer', '*'],
    ['kriterier', '*'],
    ['vurderinger', '*'],
  ],
  ordninger: [['ordninger', '*']],
};

const matches = (record: readonly string[], path: Path): boolean =>
  record.length <= path.length && record.every((step, i) => step === '*' || step === path[i]);

/** The record around a place; else the property of the document that it is in. */
function recordAround(kind: CheckedKind, path: Path): Path {
  const record = RECORDS[kind]?.find((steps) => matches(steps, path));
  return path.slice(0, record?.length ?? 1);
}

/** What is to be left out, as a tree of keys; a leaf goes with all that is under it. */
type Cuts = Map<string | number, Cuts>;

function addCut(cuts: Cuts, [key = '', ...rest]: Path): void {
  const below = cuts.get(key);
  if (below?.size === 0) return;
  const next: Cuts = below && rest.length > 0 ? below : new Map();
  cuts.set(key, next);
  if (rest.length > 0) addCut(next, rest);
}

/** Copies what is above the cuts and shares the rest. */
function without(node: object, cuts: Cuts, originals: Originals): object {
  const original = originals.get(node) ?? { node };
  const kept: [string | number, unknown][] = [];
  for (const [name, value] of Object.entries(node)) {
    const key = Array.isArray(node) ? Number(name) : name;
    const below = cuts.get(key);
    if (below?.size === 0) continue;
    kept.push([key, below ? without(value, below, originals) : value]);
  }
  if (!Array.isArray(node)) {
    const copy = Object.fromEntries(kept);
    originals.set(copy, original);
    return copy;
  }
  const copy = kept.map(([, value]) => value);
  originals.set(copy, { ...original, indexes: kept.map(([key]) => Number(key)) });
  return copy;
}

function faultyPath(error: SchemaError, value: unknown): Path {
  const path = pathOf(error.instancePath, value);
  if (error.keyword === 'additionalProperties') {
    return [...path, String(error.params['additionalProperty'])];
  }
  return error.propertyName === undefined ? path : [...path, error.propertyName];
}

/** Why a document was refused, and by whom. */
interface Refused {
  readonly kind: CheckedKind;
  readonly validate: Validate<unknown>;
  readonly errors: readonly SchemaError[];
  /**
   * Pointers to unknown fields that are no other field misspelt. Only they themselves are left out:
   * the record around them lacks nothing.
   */
  readonly extra: ReadonlySet<string>;
  /** Is added to. */
  readonly originals: Originals;
}

function cutsFor(value: object, { kind, errors, extra }: Refused): Cuts | null {
  const cuts: Cuts = new Map();
  for (const error of errors) {
    const path = faultyPath(error, value);
    if (path.length === 0) return null;
    addCut(cuts, extra.has(pointerOf(path)) ? path : recordAround(kind, path));
  }
  return cuts;
}

/**
 * The part of a document that satisfies its schema, sharing all that is untouched; null if there is
 * none, because something is missing or wrong without which the rest is not a document.
 */
export function prune(document: object, refused: Refused): object | null {
  const cuts = cutsFor(document, refused);
  if (cuts === null) return null;
  const kept = without(document, cuts, refused.originals);
  return refused.validate(kept) ? kept : null;
}
