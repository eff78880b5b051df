import { harmless } from '../harmless.ts';
import { cleanText, cutText } from '../safe-text.ts';

/** UTF-16 units of a name, a title or a sentence from outside that are shown at most. */
const LONGEST = 500;

/** The text on one line, without what would move a cursor or turn the line around. */
function oneLine(text: string): string {
  // No-break spaces stay: they hold a figure and its unit together.
  const spaced = cleanText(text).replace(/[^\S\u00a0\u202f]+/g, ' ');
  return cutText(harmless(spaced).trim(), LONGEST);
}

/** Signs that mean something wherever they stand, to some reader of Markdown. */
const ANYWHERE = /\\[()]|[\\`*[\]<>{}|~^$&#"@]|-{2,}|\.{2,}/g;
/** Signs that mean something unless they stand inside a word. */
const AT_EDGE = /(?<![\p{L}\p{N}])[_']|[_'](?![\p{L}\p{N}])/gu;
/** What readers make links or pictures of by themselves. */
const BY_ITSELF = /:(?=[^\s\d])|(?<!\d):(?=\d+:)|(?<=www)\./gi;
/** What makes the paragraph a list, a heading or the like, when it comes first. */
const FIRST = /^[-+=:%!]|(?<=^\(?(?:\d+|[a-z]|[ivxlcdm]+))[.)](?=\s|$)/i;

const escaped = (signs: string): string => signs.replace(/./gu, '\\$&');

/**
 * A line as Markdown that shows it and nothing else, in CommonMark, GitHub's kind and pandoc's: no
 * markup, links, lists or typographic changes come of it. As few signs are escaped as that takes,
 * for the letters are also read as they are.
 */
export function escapeMarkdown(line: string): string {
  return line
    .replace(ANYWHERE, escaped)
    .replace(AT_EDGE, escaped)
    .replace(BY_ITSELF, escaped)
    .replace(FIRST, escaped);
}

/** Text from outside as one line of Markdown. */
export function markdownText(text: string): string {
  return escapeMarkdown(oneLine(text));
}

/** Text from outside shown sign by sign: names of files, fields and commands. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  const runs = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const room = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${room}${line}${room}${fence}`;
}
