const folded = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The ways a name is spelt in an address, where æ, ø, å and accents may be written otherwise. */
function spellings(name: string): string[] {
  const word = name.toLowerCase();
  const short = word.replaceAll('æ', 'e').replaceAll('ø', 'o');
  const long = word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  return [word, ...[short, long].map(withoutAccents)];
}

const withoutAccents = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** First names in lower case, each also as it is written in e-mail addresses; made once. */
export function foldedNames(firstNames: ReadonlySet<string>): ReadonlySet<string> {
  const known = folded.get(firstNames) ?? new Set([...firstNames].flatMap(spellings));
  folded.set(firstNames, known);
  return known;
}
