import { groupBy } from '../../../domain/group-by.ts';
import type { Patch, UnitChange } from '../../../domain/import-changes.ts';
import { type ImportPlace, noticeOf } from '../../../domain/import-notices.ts';
import type { Enhet } from '../../../generated/types.ts';
import type { FormUnit } from '../form/form-records.ts';
import type { ImportedUnit, SourceText } from '../records.ts';
import { changesIn, isEmpty, mergedPatch, newValues, placeOnly } from './changed.ts';
import type { MatchDesk } from './desk.ts';
import type { UnitHints } from './match-unit.ts';
import type { NewUnit, UnitFacts } from './new-units.ts';
import type { LookedUp } from './resolver.ts';

/** What a sheet says of a unit, before it is known which one it is. */
export interface UnitSource extends ImportPlace {
  readonly enhet: SourceText;
  readonly hints: UnitHints;
  /** What becomes of a unit that the plan has. */
  readonly post: UnitFacts;
  /** What is known besides if it is a new one. */
  readonly ny: UnitFacts;
}

/** The facts of a foreign sheet. People counted in it are all that there are only of a new unit. */
export function foreignUnit({ navn, talte, ...unit }: ImportedUnit): UnitSource {
  const { orgnr, tjeneste, eierform, ansatte, aarsverk, barn } = unit;
  const given = <K extends string, V>(key: K, value: V | undefined) =>
    // The key is that of the value.
    (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
  return {
    ...placeOnly(unit),
    enhet: navn,
    hints: { orgnr, tjeneste },
    post: {
      ...given('orgnr', orgnr),
      ...given('eierform', eierform),
      ...given('ansatte', ansatte),
      ...given('aarsverk', aarsverk),
      ...given('barn', barn),
    },
    ny: { ...given('tjeneste', tjeneste), ...given('ansatte', ansatte ?? talte) },
  };
}

/** The facts of a form of ours. */
export function formUnit({ enhet, post, ...place }: FormUnit): UnitSource {
  return { ...placeOnly(place), enhet, hints: {}, post, ny: {} };
}

/** What is said of a unit that the plan has; who it is and who owns it are only filled in. */
function knownPost(unit: Enhet, { orgnr, eierform, ...figures }: UnitFacts): UnitChange['post'] {
  const identity = {
    ...(unit.orgnr === undefined && orgnr !== undefined ? { orgnr } : {}),
    ...(unit.eierform === undefined && eierform !== undefined ? { eierform } : {}),
  };
  return changesIn<Omit<Enhet, 'id' | 'beholdning'>>({ ...figures, ...identity }, unit);
}

function knownChanges(sources: readonly UnitSource[], desk: MatchDesk): UnitChange[] {
  const patches = sources.flatMap(({ enhet, hints, post, ...place }) => {
    const id = desk.unit(enhet, hints);
    const unit = desk.plan.enheter.find((one) => one.id === id);
    if (unit === undefined) return [];
    return [{ ...placeOnly(place), id: unit.id, post: knownPost(unit, post) }];
  });
  return [...groupBy(patches, ({ id }) => id).values()].flatMap((same): UnitChange[] => {
    const [{ id, ...first }] = same;
    const post = mergedPatch(same, desk.notices);
    return isEmpty(post) ? [] : [{ ...placeOnly(first), id, ny: false, post }];
  });
}

/** The new units that have all that a unit needs; of the others it is said what they lack. */
function newChanges(
  units: readonly NewUnit[],
  ids: ReadonlyMap<string, string>,
  { notices }: MatchDesk,
): UnitChange[] {
  return units.flatMap(({ texts, mangler, post, ...place }): UnitChange[] => {
    const isAnswered = texts.some(({ outcome }) => outcome.slag === 'ny');
    for (const felt of isAnswered ? mangler : []) {
      notices.push(noticeOf(placeOnly(place), { kode: 'treff/uten-felt', fakta: { felt } }));
    }
    const id = ids.get(texts[0].noekkel);
    if (id === undefined) return [];
    const values: Patch<Omit<Enhet, 'id' | 'beholdning'>> = newValues(post);
    return [{ ...placeOnly(place), id, ny: true, post: values }];
  });
}

/** What becomes different in what the plan says of units, and the units that it gets. */
export function unitChanges(
  sources: readonly UnitSource[],
  nye: { readonly units: readonly NewUnit[]; readonly ids: ReadonlyMap<string, string> },
  desk: MatchDesk,
): UnitChange[] {
  return [...knownChanges(sources, desk), ...newChanges(nye.units, nye.ids, desk)];
}

/** What all sheets say of a unit, by the key of its text. */
export function factsByText(
  sources: readonly UnitSource[],
  look: (source: SourceText, hints: UnitHints) => LookedUp,
): (text: LookedUp) => UnitFacts {
  const facts = new Map<string, UnitFacts>();
  for (const { enhet, hints, post, ny } of sources) {
    const { noekkel } = look(enhet, hints);
    facts.set(noekkel, { ...post, ...ny, ...facts.get(noekkel) });
  }
  return ({ noekkel }) => facts.get(noekkel) ?? {};
}
