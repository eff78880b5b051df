import { near } from '../nearest.ts';
import { exactMeaning, type HeaderMeaning, headerMeaning } from './header-meaning.ts';
import { bareHeader, compactText } from './header-text.ts';
import type { HeaderWord } from './header-words.ts';
import { type LevelHeader, levelHeader } from './level-header.ts';
import { isPersonal, isPersonHeader } from './personal-text.ts';
import type { ReadySetup } from './setup.ts';
import type { ColumnDraft, Subject } from './sheet-column.ts';
import type { TableHeader } from './sheet-table.ts';
import { isCompetence, isKnownUnit, isUnitLike, type Vocabulary } from './vocabulary.ts';

/** What the headers of a table are read by. */
export interface HeaderContext {
  readonly vocabulary: Vocabulary;
  readonly setup: ReadySetup;
}

type Meant = Omit<ColumnDraft, 'column' | 'header'>;

/** Figures that a header above levels may name; it may also only say that they are levels. */
const FIGURES: Readonly<Partial<Record<HeaderWord, HeaderWord>>> = {
  aarsverk: 'aarsverk',
  ansatte: 'antall',
  antall: 'antall',
  nivaa: 'antall',
  trenger: 'trenger',
};

/** Figures that a header below a level may name. */
const COUNTED: ReadonlySet<HeaderWord> = new Set<HeaderWord>(['aarsverk', 'antall', 'trenger']);

const PEOPLE = /^(?:antall|ant|tal|personer|personar|ansatte|tilsette)/;
const SHORTEST_LIKE = 8;

function wordIn(text: string): HeaderWord | undefined {
  const meaning = text === '' ? undefined : headerMeaning(text);
  return meaning !== undefined && 'word' in meaning ? meaning.word : undefined;
}

function subjectIn(text: string, vocabulary: Vocabulary): Subject | undefined {
  if (isCompetence(text, vocabulary)) return { kind: 'kompetanse', tekst: text };
  return isUnitLike(text, vocabulary) ? { kind: 'enhet', tekst: text } : undefined;
}

function withSubject(meant: Meant, parent: string, { vocabulary }: HeaderContext): Meant {
  const subject = parent === '' ? undefined : subjectIn(parent, vocabulary);
  return subject === undefined ? meant : { ...meant, subject };
}

function bySetup({ text, parent }: TableHeader, { setup }: HeaderContext): Meant | undefined {
  const joined = compactText(`${parent} ${text}`);
  const choice = setup.columns.get(joined) ?? setup.columns.get(compactText(text));
  if (choice === undefined) return undefined;
  const { field, level } = choice;
  const person = field === 'person' ? ({ person: 'annet' } as const) : {};
  return {
    word: field,
    ...(level === undefined ? {} : { level }),
    ...person,
    sure: true,
    mapped: true,
  };
}

function meantBy(meaning: HeaderMeaning): Meant {
  const { sure } = meaning;
  return 'word' in meaning
    ? { word: meaning.word, sure }
    : { word: 'person', person: meaning.person, sure };
}

function figureIn(text: string): HeaderWord | undefined {
  const word = wordIn(text);
  return word === undefined ? undefined : FIGURES[word];
}

/** What is counted at the level that a header names. */
function figureOf({ rest, leads }: LevelHeader, parent: string): HeaderWord | undefined {
  const own = rest === '' ? undefined : figureIn(rest);
  if (own !== undefined) return own;
  if (rest === '' || leads) return figureIn(parent) ?? 'antall';
  return PEOPLE.test(compactText(rest)) ? 'antall' : undefined;
}

function byLevel({ text, parent }: TableHeader, context: HeaderContext): Meant | undefined {
  const found = levelHeader(text, context.vocabulary.scale);
  const word = found && figureOf(found, parent);
  if (found === undefined || word === undefined) return undefined;
  // Who needs two at level 2 or higher says it as a requirement does; a stock is then not split.
  const sure = !found.cumulative || word === 'trenger';
  const isAlone = wordIn(parent) === undefined;
  const bare = !found.named && isAlone ? { bare: true } : {};
  const group = isAlone && parent !== '' ? { group: parent } : {};
  return withSubject({ word, level: found.level, sure, ...bare, ...group }, parent, context);
}

function bySubject(
  { text, parent }: TableHeader,
  { vocabulary }: HeaderContext,
): Meant | undefined {
  const subject = subjectIn(text, vocabulary);
  if (subject !== undefined) return { subject, sure: true };
  const compact = compactText(text);
  if (compact.length < SHORTEST_LIKE || wordIn(parent) !== undefined) return undefined;
  const [like] = near(compact, vocabulary.competences);
  return like && { subject: { kind: 'kompetanse', tekst: text }, sure: false };
}

function byGuess({ text, parent }: TableHeader, { vocabulary }: HeaderContext): Meant | undefined {
  if (isPersonHeader(text, vocabulary.firstNames)) {
    return { subject: { kind: 'ansatt', tekst: text }, sure: true };
  }
  const meaning = headerMeaning(text);
  if (meaning) return meantBy(meaning);
  const joined =
    parent === '' ? undefined : (headerMeaning(`${parent} ${text}`) ?? headerMeaning(parent));
  return joined && { ...meantBy(joined), sure: false };
}

/** Whether a header with a level in parentheses says more by it: `Har i dag (nivå 2)`. */
function hasLevelAside(text: string, vocabulary: Vocabulary): boolean {
  return bareHeader(text) !== text && levelHeader(text, vocabulary.scale)?.named === true;
}

function byWord({ text, parent }: TableHeader, context: HeaderContext): Meant | undefined {
  if (hasLevelAside(text, context.vocabulary)) return undefined;
  const meaning = exactMeaning(text);
  if (meaning === undefined) return undefined;
  const meant = meantBy(meaning);
  const figure = 'word' in meaning && COUNTED.has(meaning.word);
  const above = figure ? levelHeader(parent, context.vocabulary.scale) : undefined;
  return withSubject(
    above === undefined ? meant : { ...meant, level: above.level },
    parent,
    context,
  );
}

/** Whether a header names somebody, and is not the name of a known unit or competence. */
function isOfSomebody(text: string, vocabulary: Vocabulary): boolean {
  if (isKnownUnit(text, vocabulary) || isCompetence(text, vocabulary)) return false;
  return isPersonal(text, vocabulary.firstNames);
}

/** What a column is by its own header. One that names somebody is not shown. */
export function draftColumn(header: TableHeader, context: HeaderContext): ColumnDraft {
  const { column, text, parent } = header;
  const { vocabulary } = context;
  const joined = [parent, text].filter(Boolean).join(' ');
  if (text === '') return { column, header: joined, sure: false };
  const meant = bySetup(header, context) ??
    byWord(header, context) ??
    byLevel(header, context) ??
    bySubject(header, context) ??
    byGuess(header, context) ?? { sure: false };
  if (![text, parent].some((each) => isOfSomebody(each, vocabulary))) {
    return { column, header: joined, ...meant };
  }
  if (meant.group !== undefined || meant.subject !== undefined) {
    return { column, header: '', subject: { kind: 'ansatt', tekst: joined }, sure: true };
  }
  return { column, header: '', ...meant };
}
