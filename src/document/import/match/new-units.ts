import { groupBy } from '../../../domain/group-by.ts';
import type { Patch } from '../../../domain/import-changes.ts';
import type { ImportPlace } from '../../../domain/import-notices.ts';
import type { Enhet, Tjeneste } from '../../../generated/types.ts';
import { placeOnly } from './changed.ts';
import { nameKey, serviceIn } from './name-key.ts';
import { unitId } from './new-ids.ts';
import type { LookedUp, MatchOptions } from './resolver.ts';

/** What sheets say of a unit. */
export type UnitFacts = Patch<Omit<Enhet, 'id' | 'navn' | 'beholdning'>>;

/** A fact that a new unit cannot be without. */
export type NeededFact = 'tjeneste' | 'ansatte';

/** A unit that the plan does not have: as it is to be, or what is not known of it. */
export interface NewUnit extends ImportPlace {
  readonly texts: readonly [LookedUp, ...LookedUp[]];
  readonly mangler: readonly NeededFact[];
  readonly post: Patch<Omit<Enhet, 'id' | 'beholdning'>>;
}

/** The same unit, however its name is written. */
function sameUnit({ source, tjeneste }: LookedUp): string {
  const key = nameKey(source.tekst);
  return `${key.full}/${tjeneste ?? serviceIn(key) ?? ''}`;
}

function answerIn(texts: readonly LookedUp[], { answers }: MatchOptions) {
  for (const { noekkel } of texts) {
    const answer = answers.get(noekkel);
    if (answer !== undefined && 'ny' in answer) return answer.ny;
  }
  return {};
}

function newUnit(
  texts: readonly [LookedUp, ...LookedUp[]],
  factsOf: (text: LookedUp) => UnitFacts,
  options: MatchOptions,
): NewUnit {
  const [{ source, tjeneste: hinted }] = texts;
  const facts: UnitFacts = Object.assign({}, ...texts.map(factsOf).reverse());
  const answer = answerIn(texts, options);
  const service: Tjeneste | undefined =
    answer.tjeneste ?? hinted ?? facts.tjeneste ?? serviceIn(nameKey(source.tekst));
  const ansatte = answer.ansatte ?? facts.ansatte ?? undefined;
  const needed = { tjeneste: service, ansatte };
  const mangler = (['tjeneste', 'ansatte'] as const).filter((fact) => needed[fact] === undefined);
  const post = {
    ...facts,
    navn: source.tekst,
    ...(service === undefined ? {} : { tjeneste: service }),
    ...(ansatte === undefined ? {} : { ansatte }),
  };
  return { ...placeOnly(source), texts, mangler, post };
}

const isOpen = ({ hva, outcome }: LookedUp): boolean =>
  hva === 'enhet' && (outcome.slag === 'ny' || outcome.slag === 'spurt');

/** The units that the texts are if they are new, each once; whether they are is another matter. */
export function possibleUnits(
  lookedUp: readonly LookedUp[],
  factsOf: (text: LookedUp) => UnitFacts,
  options: MatchOptions,
): NewUnit[] {
  const texts = lookedUp.filter(isOpen);
  return [...groupBy(texts, sameUnit).values()].map((same) => newUnit(same, factsOf, options));
}

/** Whether people said that it is new, or it is like none and may be new without being asked about. */
function isNew({ texts, mangler }: NewUnit, { nyeEnheter }: MatchOptions): boolean {
  if (mangler.length > 0) return false;
  return texts.some(
    ({ outcome }) =>
      outcome.slag === 'ny' ||
      (nyeEnheter && outcome.slag === 'spurt' && outcome.kandidater.length === 0),
  );
}

/** Ids for the units that are new, by the keys of their texts. */
export function newUnitIds(
  units: readonly NewUnit[],
  options: MatchOptions,
): ReadonlyMap<string, string> {
  const taken = new Set(options.plan.enheter.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const { texts } of units.filter((unit) => isNew(unit, options))) {
    const id = unitId(texts[0].source.tekst, taken);
    for (const { noekkel } of texts) ids.set(noekkel, id);
  }
  return ids;
}
