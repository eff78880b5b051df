import { compactText } from './header-text.ts';
import type { LevelFigures, SourceText } from './records.ts';

/** A person in a unit, known in memory only: the highest level for each competence. */
interface Person {
  readonly levels: (number | undefined)[];
  /** Hundredths of a full position; null where a row does not say it. */
  share: number | null;
  /** Where they are, so that the same row is not taken twice. */
  readonly rows: number[];
}

/** The people of a unit. */
export interface UnitTally {
  readonly name: SourceText;
  readonly people: Map<string, Person>;
}

/** People by unit, and the competences that have been met. */
export interface PeopleTally {
  readonly units: Map<string, UnitTally>;
  readonly competences: SourceText[];
  readonly indexes: Map<string, number>;
}

export function newPeopleTally(): PeopleTally {
  return { units: new Map(), competences: [], indexes: new Map() };
}

/** The people of a unit, begun at the first text that names it. */
export function unitTally({ units }: PeopleTally, name: SourceText): UnitTally {
  const key = compactText(name.tekst);
  const known = units.get(key) ?? { name, people: new Map<string, Person>() };
  units.set(key, known);
  return known;
}

/** The number of a competence in the tally. */
export function competenceIndex({ competences, indexes }: PeopleTally, name: SourceText): number {
  const key = compactText(name.tekst);
  const known = indexes.get(key);
  if (known !== undefined) return known;
  indexes.set(key, competences.length);
  return competences.push(name) - 1;
}

/** A person of a unit, begun at the first row about them. */
export function personIn({ people }: UnitTally, key: string): Person {
  const known = people.get(key);
  if (known !== undefined) return known;
  const person: Person = { levels: [], share: null, rows: [] };
  people.set(key, person);
  return person;
}

/** Keeps a level if it is the highest one of the person. */
export function raise({ levels }: Person, competence: number, level: number): void {
  const before = levels[competence];
  if (before === undefined || before < level) levels[competence] = level;
}

/** What a unit has of a competence. */
export interface Counted {
  readonly antall: LevelFigures;
  /** Undefined where it is not known how much one of them works. */
  readonly aarsverk: LevelFigures | undefined;
}

const FULL = 100;

/** Levels at which there is nobody are holes, which are passed over. */
function byLevel(figures: readonly number[], unit: number): LevelFigures {
  return Object.fromEntries(figures.flatMap((sum, level) => [[level, sum / unit]]));
}

/** How many of a unit's people are at each level of a competence; undefined if none is mapped. */
export function countPeople({ people }: UnitTally, competence: number): Counted | undefined {
  const counts: number[] = [];
  const shares: number[] = [];
  let isShared = true;
  for (const { levels, share } of people.values()) {
    const level = levels[competence];
    if (level === undefined) continue;
    counts[level] = (counts[level] ?? 0) + 1;
    shares[level] = (shares[level] ?? 0) + (share ?? 0);
    isShared &&= share !== null;
  }
  if (counts.length === 0) return undefined;
  return { antall: byLevel(counts, 1), aarsverk: isShared ? byLevel(shares, FULL) : undefined };
}
