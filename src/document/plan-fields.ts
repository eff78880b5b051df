import type { PlanRecord, RecordValues as Values } from '../domain/record-revision.ts';

/** The fields of the records in the order in which we write them. */
export const FIELD_ORDER: Readonly<Record<PlanRecord, readonly string[]>> = {
  enhet: [
    'id',
    'navn',
    'tjeneste',
    'eierform',
    'orgnr',
    'ansatte',
    'aarsverk',
    'barn',
    'beholdning',
  ],
  beholdning: ['antall', 'aarsverk', 'ubrukt', 'avgang', 'merknad'],
  krav: [
    'id',
    'kompetanse',
    'gjelder',
    'nivaa',
    'antall',
    'andel',
    'aarsverk',
    'per',
    'hvor',
    'viktighet',
    'frist',
    'kritisk',
    'begrunnelse',
  ],
  tiltak: [
    'id',
    'tittel',
    'strategi',
    'krav',
    'laeringsarena',
    'kollektivt',
    'ansvar',
    'start',
    'frist',
    'kostnad',
    'effekt',
    'prioritet',
    'status',
    'merknad',
  ],
  melding: [
    'dokument',
    'versjon',
    'id',
    'ordning',
    'barnehage_skoleaar',
    'type',
    'tidligere_id',
    'innsender',
    'nettverk',
    'kontakt',
    'deltakere',
    'behov',
    'forankring',
    'medvirkning',
    'maal',
    'tiltak',
    'maalgrupper',
    'partner',
    'statped',
    'budsjett',
    'kriterier',
    'prioritet',
    'maalform',
  ],
};

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nobody at a level counts the same whether it is written or not: what was written stays so. */
function withZerosOf(before: unknown, after: unknown): unknown {
  if (!isValues(after)) return after;
  const was = isValues(before) ? before : {};
  const zeros = Object.entries(was).filter(([name, value]) => value === 0 && !(name in after));
  const people = Object.entries(after).filter(([name, value]) => value !== 0 || name in was);
  return people.length === 0 ? after : Object.fromEntries([...zeros, ...people]);
}

const BY_LEVEL: ReadonlySet<string> = new Set(['antall', 'aarsverk']);

/**
 * A record with a patch on it: null takes a field away, but for a value that may be null. What was
 * there keeps its order; what is new stands after what comes before it in ours.
 */
export function patched(before: Values, patch: Values, kind: PlanRecord): Values {
  const order = FIELD_ORDER[kind];
  const isGone = (name: string): boolean =>
    patch[name] === null && !(kind === 'beholdning' && name === 'antall');
  const names = Object.keys(before).filter((name) => !(name in patch) || !isGone(name));
  for (const name of order) {
    if (!(name in patch) || isGone(name) || names.includes(name)) continue;
    const earlier = order.slice(0, order.indexOf(name));
    names.splice(names.findLastIndex((each) => earlier.includes(each)) + 1, 0, name);
  }
  const valueAfter = (name: string): unknown => {
    if (!(name in patch)) return before[name];
    return BY_LEVEL.has(name) ? withZerosOf(before[name], patch[name]) : patch[name];
  };
  return Object.fromEntries(names.map((name) => [name, valueAfter(name)]));
}
