import { near } from '../nearest.ts';
import { bareHeader, compactText, unnumbered } from './header-text.ts';
import {
  HEADER_WORDS,
  type HeaderWord,
  PERSON_PARTS,
  PERSON_WORDS,
  type PersonWord,
} from './header-words.ts';

/** What a header says by itself, and whether that is certain. */
export type HeaderMeaning = { readonly sure: boolean } & (
  | { readonly word: HeaderWord }
  | { readonly person: PersonWord }
);

type Meant = { readonly word: HeaderWord } | { readonly person: PersonWord };

const SHORTEST_LIKE = 5;
const LONG = 8;

let known: ReadonlyMap<string, Meant> | undefined;

function entries<K extends string>(table: Readonly<Record<K, readonly string[]>>): [K, string][] {
  // The keys of a table are those of its type.
  const keys = Object.keys(table) as K[];
  return keys.flatMap((key) => table[key].map((text): [K, string] => [key, compactText(text)]));
}

function knownHeaders(): ReadonlyMap<string, Meant> {
  known ??= new Map<string, Meant>([
    ...entries(HEADER_WORDS).map(([word, text]) => [text, { word }] as const),
    ...entries(PERSON_WORDS).map(([person, text]) => [text, { person }] as const),
  ]);
  return known;
}

/** What the first words say, as many of them as are known: `Frist for oppfølging`. */
function byFirstWords(text: string): Meant | undefined {
  const words = text.split(/[\s/–-]+/);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const found = knownHeaders().get(compactText(words.slice(0, count).join(' ')));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The one known header that is a slip or two away. */
function byLikeness(compact: string): Meant | undefined {
  if (compact.length < SHORTEST_LIKE) return undefined;
  const [first] = near(compact, knownHeaders().keys());
  const limit = compact.length < LONG ? 1 : 2;
  return first !== undefined && first.slips <= limit
    ? knownHeaders().get(first.candidate)
    : undefined;
}

/** What a header says exactly as one is known, apart from marks, parentheses and a number before. */
export function exactMeaning(text: string): HeaderMeaning | undefined {
  const bare = bareHeader(text);
  const found =
    knownHeaders().get(compactText(text)) ??
    knownHeaders().get(compactText(bare)) ??
    knownHeaders().get(compactText(unnumbered(bare)));
  if (found !== undefined) return { ...found, sure: true };
  return PERSON_PARTS.test(compactText(text)) ? { person: 'annet', sure: true } : undefined;
}

/** What a header says: exactly, by its first words, or by likeness. */
export function headerMeaning(text: string): HeaderMeaning | undefined {
  const exact = exactMeaning(text);
  if (exact !== undefined) return exact;
  const bare = unnumbered(bareHeader(text));
  const found = byFirstWords(bare) ?? byLikeness(compactText(bare));
  return found && { ...found, sure: false };
}
