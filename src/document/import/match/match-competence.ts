import type { Kompetanse } from '../../../generated/types.ts';
import { near, toAscii } from '../../nearest.ts';
import { compactText } from '../header-text.ts';
import type { Match } from './match-unit.ts';

/** The competences of the catalogues in use, ready to be looked up. */
export interface CompetenceIndex {
  readonly ids: ReadonlySet<string>;
  /** By name, in all languages, without blanks and punctuation. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** The words that the names of each are made of. */
  readonly words: readonly (readonly [id: string, words: ReadonlySet<string>])[];
}

const SMALL_WORDS = new Set(
  'og i på for av med til om som den det de et en ei eit ein hos ved and of in for with the'
    .split(' ')
    .map(toAscii),
);

function wordsIn(text: string): string[] {
  return toAscii(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
}

const namesOf = ({ navn }: Kompetanse): string[] => Object.values(navn).map(String);

/** Makes competences ready to be looked up. */
export function competenceIndex(competences: readonly Kompetanse[]): CompetenceIndex {
  const names = new Map<string, string[]>();
  for (const competence of competences) {
    for (const name of new Set(namesOf(competence).map(compactText))) {
      names.set(name, [...(names.get(name) ?? []), competence.id]);
    }
  }
  return {
    ids: new Set(competences.map(({ id }) => id)),
    names,
    words: competences.map((competence) => [
      competence.id,
      new Set(namesOf(competence).flatMap(wordsIn)),
    ]),
  };
}

const LEADING_ID = /^([a-z0-9]+(?:-[a-z0-9]+)+)(?![a-z0-9-])/;

function byId(text: string, { ids }: CompetenceIndex): string | undefined {
  const id = text.trim().toLowerCase();
  const leading = LEADING_ID.exec(id)?.[1];
  return [id, leading].find((each) => each !== undefined && ids.has(each));
}

/** The name before or in parentheses left out: `ASK (alternativ kommunikasjon)`. */
const withoutAside = (text: string): string => text.replaceAll(/\([^)]*\)/g, ' ');

const SHORTEST = 6;
const LONG = 10;

function slipsIn(name: string): number {
  if (name.length >= LONG) return 2;
  return name.length >= SHORTEST ? 1 : 0;
}

/** The competences with names nearest to a text, as near as slips of the pen make them. */
function nearestIds(text: string, { names }: CompetenceIndex): readonly string[] {
  const compact = compactText(text);
  const found = near(compact, names.keys()).filter(({ slips }) => slips <= slipsIn(compact));
  const best = found.filter(({ slips }) => slips === found[0]?.slips);
  const nearest = new Set(best.map(({ candidate }) => candidate));
  return [...new Set([...names].flatMap(([name, ids]) => (nearest.has(name) ? ids : [])))];
}

const SHORTEST_STEM = 5;

/** The same word, or one that begins with the other: `autisme`, `autismespekter`. */
function isSameWord(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((one, other) => one.length - other.length);
  return a === b || (short.length >= SHORTEST_STEM && long.startsWith(short));
}

/** The competences in whose names all words of a text are. */
function idsWithWords(text: string, { words }: CompetenceIndex): readonly string[] {
  const wanted = wordsIn(text);
  if (wanted.length === 0) return [];
  return words.flatMap(([id, own]) => {
    const all = [...own];
    return wanted.every((word) => all.some((each) => isSameWord(word, each))) ? [id] : [];
  });
}

const MOST_CANDIDATES = 5;

function oneOf(ids: readonly string[], sikkerhet: 'sikker' | 'stor' | 'liten'): Match | undefined {
  const [only, ...others] = ids;
  if (only === undefined) return undefined;
  return others.length === 0 ? { id: only, sikkerhet } : { kandidater: ids };
}

/** The competence that a text means: by its id, its name in any language, or the nearest name. */
export function matchCompetence(text: string, index: CompetenceIndex): Match {
  const id = byId(text, index);
  if (id !== undefined) return { id, sikkerhet: 'sikker' };
  const exact = (name: string): readonly string[] => index.names.get(compactText(name)) ?? [];
  const found =
    oneOf(exact(text), 'sikker') ??
    oneOf(exact(withoutAside(text)), 'stor') ??
    oneOf(nearestIds(text, index), 'stor') ??
    oneOf(idsWithWords(text, index), 'liten');
  if (found === undefined) return { kandidater: [] };
  return 'kandidater' in found && found.kandidater.length > MOST_CANDIDATES
    ? { kandidater: [] }
    : found;
}
