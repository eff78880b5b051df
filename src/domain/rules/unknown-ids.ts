import type { RuleContext } from './context.ts';
import type { Mention } from './mentions.ts';
import { isOneEditApart } from './one-edit.ts';
import { makeReplace, type Replace } from './replacements.ts';

/** What can be referred to, by id. A set or a map. */
export interface Known {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** A reference to something that nobody has declared, as a rule reports it. */
export interface UnknownId {
  readonly node: object;
  readonly key: string | number;
  readonly atKey?: true;
  readonly facts: { id: string; naermest?: string };
  readonly replacement?: string;
}

interface Guess {
  readonly nearest: string | undefined;
  readonly isCertain: boolean;
}

/** How many letters an id must have before a slip in it is told from another word. */
const ENOUGH_LETTERS = 6;
const ENOUGH_LETTERS_BESIDE_NUMBER = 3;

const numbersIn = (word: string): string => (word.match(/\d+/g) ?? []).map(Number).join(' ');
const lettersIn = (word: string): string => word.replaceAll(/[^a-z]/g, '');

/**
 * Whether one id is surely a slip for another that is one letter away. A number that differs is
 * another thing (`spr-06` is not `spr-01`, but `spr-1` is), and so may a short word be (`dekom` and
 * `rekom`), or one with another beginning.
 */
function isSlip(word: string, meant: string): boolean {
  if (numbersIn(word) !== numbersIn(meant)) return false;
  const letters = lettersIn(meant);
  if (lettersIn(word) === letters) return letters.length >= ENOUGH_LETTERS_BESIDE_NUMBER;
  return letters.length >= ENOUGH_LETTERS && word[0] === meant[0];
}

/** The one id that a word is surely a slip for. */
function certainMatch(word: string, known: Known): string | undefined {
  const [match, another] = [...known.keys()].filter((id) => isOneEditApart(word, id));
  if (match === undefined || another !== undefined) return undefined;
  return isSlip(word, match) ? match : undefined;
}

/**
 * The mentions of ids that are not known, each with the likeliest intended id; nothing where `known`
 * is null, because then what they refer to is not at hand.
 */
export function* unknownIds(
  mentions: Iterable<Mention>,
  known: Known | null,
  nearest: RuleContext['nearest'],
): Generator<UnknownId> {
  if (known === null) return;
  const guesses = new Map<string, Guess>();
  const replace = makeReplace();
  for (const mention of mentions) {
    if (known.has(mention.id)) continue;
    const guess = guesses.get(mention.id) ?? guessAt(mention.id, known, nearest);
    guesses.set(mention.id, guess);
    yield unknownId(mention, guess, replace);
  }
}

function guessAt(word: string, known: Known, nearest: RuleContext['nearest']): Guess {
  const certain = certainMatch(word, known);
  return { nearest: certain ?? nearest(word, known.keys()), isCertain: certain !== undefined };
}

function unknownId(mention: Mention, guess: Guess, replace: Replace): UnknownId {
  const { id, ...place } = mention;
  if (guess.nearest === undefined) return { ...place, facts: { id } };
  const found = { ...place, facts: { id, naermest: guess.nearest } };
  const replacement = guess.isCertain ? replace(mention, guess.nearest) : undefined;
  return replacement === undefined ? found : { ...found, replacement };
}
