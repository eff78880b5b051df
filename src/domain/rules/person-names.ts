/** Words in their order, with the space or the sign between them left out. */
const WORD = /[\p{L}\p{M}][\p{L}\p{M}’'-]*\.?/gu;
const CAPITAL = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}\.$/u;

/** What follows the name of a person when it is the name of a unit or an organisation. */
const ORGANISATION =
  /^(?:as|asa|sa|da|ans|ba|iks|kf)$|barnehag|skole|skule|sfo|senter|stiftels|kommun|universitet|høgskole|høgskule|institutt|fond|forlag|legat|hus|heim|hjem|skolen|gate|vei|veg|plass|prosjekt|modell|metod|program|pedagogikk/iu;

/** Methods of the field that are named like people. */
const METHODS = new Set(['Marte Meo']);

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A name, and the word right after it. */
interface Name {
  readonly words: readonly Word[];
  readonly next: Word | undefined;
}

/** The words after one that belong to the same name: capitalised, with only a space between. */
function nameFrom(words: readonly Word[], text: string): Name {
  const name: Word[] = [];
  for (const word of words) {
    const before = name.at(-1);
    if (before !== undefined && text.slice(before.end, word.start) !== ' ') break;
    if (!CAPITAL.test(word.text)) return { words: name, next: word };
    name.push(word);
    if (word.text.endsWith('.') && !INITIAL.test(word.text)) break;
  }
  return { words: name, next: undefined };
}

const bare = (word: string): string => word.replace(/[.’'-]+$/u, '');

function isFirstName(word: string, firstNames: ReadonlySet<string>): boolean {
  return firstNames.has(bare(word)) || firstNames.has(word.split('-', 1).join(''));
}

/** Whether the name, or the word right after it, says that it is not a person. */
function isOfOrganisation({ words, next }: Name): boolean {
  const [first, second] = words;
  if (METHODS.has(`${first?.text} ${second?.text.split('-', 1).join('')}`)) return true;
  return [...words.slice(1), ...(next ? [next] : [])].some(({ text }) =>
    ORGANISATION.test(bare(text)),
  );
}

/**
 * The first name of a person in a text, masked to initials: a known first name with a capitalised
 * word after it, or a known first name that is the whole text. Undefined if there is none.
 */
export function personNameIn(text: string, firstNames: ReadonlySet<string>): string | undefined {
  const all = wordsOf(text);
  for (const [index, { text: word }] of all.entries()) {
    if (!isFirstName(word, firstNames)) continue;
    const name = nameFrom(all.slice(index), text);
    const isName = name.words.length > 1 || all.length === 1;
    if (isName && !isOfOrganisation(name)) {
      return name.words.map((part) => `${part.text.slice(0, 1)}…`).join(' ');
    }
  }
  return undefined;
}
