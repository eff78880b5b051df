import type { Diagnostic } from '../domain/diagnostic.ts';
import type { ImportChanges } from '../domain/import-changes.ts';
import type { ImportPlace } from '../domain/import-notices.ts';
import type { PlanRecord } from '../domain/record-revision.ts';
import { parseYaml } from './parse.ts';
import { isValues } from './plan-fields.ts';

/** A record of a document by its id; of a holding the unit's. */
interface RecordName {
  readonly slag: PlanRecord;
  readonly id: string;
  readonly kompetanse: string | null;
}

/** A change that would put an error into the plan, and the error. */
export interface RefusedChange {
  /** The cell that says so. */
  readonly sted: ImportPlace;
  readonly funn: Diagnostic;
}

/** What can be written of an import, and why the rest cannot. */
export interface Sorted {
  readonly changes: ImportChanges;
  readonly refused: readonly RefusedChange[];
  /** Errors that no change by itself is to blame for. */
  readonly unexplained: readonly Diagnostic[];
}

const LIST_OF: Readonly<Record<string, PlanRecord>> = {
  enheter: 'enhet',
  krav: 'krav',
  tiltak: 'tiltak',
};

/** The record in which a place of a document is. */
function recordAt(sti: string, document: unknown): RecordName | null {
  if (!isValues(document)) return null;
  if (document['dokument'] === 'behovsmelding') {
    return { slag: 'melding', id: String(document['id']), kompetanse: null };
  }
  const [, list = '', place, field, kompetanse] = sti.split('/');
  const records = document[list];
  const slag = LIST_OF[list];
  const record: unknown = Array.isArray(records) ? records[Number(place)] : undefined;
  if (slag === undefined || !isValues(record)) return null;
  const isHolding = slag === 'enhet' && field === 'beholdning' && kompetanse !== undefined;
  return {
    slag: isHolding ? 'beholdning' : slag,
    id: String(record['id']),
    kompetanse: isHolding ? kompetanse : null,
  };
}

/** Every change with the name of its record. */
function* named(changes: ImportChanges): Generator<RecordName & { readonly sted: ImportPlace }> {
  for (const sted of changes.enheter) yield { slag: 'enhet', id: sted.id, kompetanse: null, sted };
  for (const sted of changes.beholdning) {
    yield { slag: 'beholdning', id: sted.enhet, kompetanse: sted.kompetanse, sted };
  }
  for (const sted of changes.krav) yield { slag: 'krav', id: sted.id, kompetanse: null, sted };
  for (const sted of changes.tiltak) yield { slag: 'tiltak', id: sted.id, kompetanse: null, sted };
  for (const sted of changes.meldinger) {
    yield { slag: 'melding', id: sted.id, kompetanse: null, sted };
  }
}

const isSame = (a: RecordName, b: RecordName): boolean =>
  a.slag === b.slag && a.id === b.id && a.kompetanse === b.kompetanse;

/** The change of the record; for a holding that is not changed itself, that of its unit. */
function culpritOf(name: RecordName | null, changes: ImportChanges): ImportPlace | null {
  if (name === null) return null;
  const all = [...named(changes)];
  const unit: RecordName = { slag: 'enhet', id: name.id, kompetanse: null };
  const isOfUnit = name.slag === 'beholdning' || name.slag === 'enhet';
  const own = all.find((each) => isSame(each, name)) ?? null;
  const above = isOfUnit ? all.find((each) => isSame(each, unit)) : undefined;
  const below = name.slag === 'enhet' ? all.find((each) => each.id === name.id) : undefined;
  return (own ?? above ?? below)?.sted ?? null;
}

function without(changes: ImportChanges, refused: ReadonlySet<ImportPlace>): ImportChanges {
  const stays = (change: ImportPlace): boolean => !refused.has(change);
  const newUnits = new Set(
    changes.enheter.filter((unit) => unit.ny && refused.has(unit)).map(({ id }) => id),
  );
  return {
    enheter: changes.enheter.filter(stays),
    beholdning: changes.beholdning.filter((each) => stays(each) && !newUnits.has(each.enhet)),
    krav: changes.krav.filter(stays),
    tiltak: changes.tiltak.filter(stays),
    meldinger: changes.meldinger.filter(stays),
  };
}

/**
 * Sorts out the changes that new errors of a plan come from. `texts` are the documents with the
 * changes in them, by file.
 */
export function sortOut(
  changes: ImportChanges,
  errors: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): Sorted {
  const documents = new Map<string, unknown>();
  const documentOf = (fil: string): unknown => {
    if (!documents.has(fil)) documents.set(fil, parseYaml(texts.get(fil) ?? '').value);
    return documents.get(fil);
  };
  const refused: RefusedChange[] = [];
  const unexplained: Diagnostic[] = [];
  for (const funn of errors) {
    const sted = culpritOf(recordAt(funn.sti, documentOf(funn.fil)), changes);
    if (sted === null) unexplained.push(funn);
    else refused.push({ sted, funn });
  }
  const places = new Set(refused.map(({ sted }) => sted));
  return { changes: without(changes, places), refused, unexplained };
}
