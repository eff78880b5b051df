import { type ImportPlace, type Notice, noticeOf } from '../../domain/import-notices.ts';
import { compareText } from '../../domain/text-order.ts';
import { compactText } from './header-text.ts';
import type { Reading } from './reading.ts';
import type { ImportedHolding, LevelFigures, SourceText } from './records.ts';
import { sayingOf } from './saying-of.ts';
import { dispute, keep, newSlots, type Slots, settled } from './slots.ts';

/** The unit and the competence that figures are about. */
export interface Pair {
  readonly enhet: SourceText;
  readonly kompetanse: SourceText;
}

/** A figure of a cell, at a level. Levels that the sheet keeps apart have names of their own. */
export interface Figure {
  readonly pair: Pair;
  readonly kind: 'antall' | 'aarsverk';
  readonly level: number;
  readonly levelName: string;
  readonly reading: Reading<number>;
  readonly place: ImportPlace;
}

interface Holding {
  readonly pair: Pair;
  readonly place: ImportPlace;
  /** By the name of the level; null for an empty cell. */
  readonly figures: Readonly<Record<Figure['kind'], Slots<number | null>>>;
  readonly levels: Map<string, number>;
  /** Kinds of figures of which something is not known. */
  readonly incomplete: Set<Figure['kind']>;
  readonly unmapped: { count: number };
  readonly ubrukt: Slots<number>;
  readonly remarks: Set<string>;
  /** The last row that said the same again. */
  readonly again: { row: number };
}

/** What a table says of units and competences, as it is read. */
export interface HoldingBook {
  /** Of the catalogue's scale. */
  readonly levels: readonly number[];
  readonly holdings: Map<string, Holding>;
  readonly notices: Notice[];
  /** Cells in which a figure is kept back, and the first of them. */
  readonly hidden: { count: number; first?: ImportPlace };
}

export function newHoldingBook(levels: readonly number[]): HoldingBook {
  return { levels, holdings: new Map(), notices: [], hidden: { count: 0 } };
}

/** A name for a unit and a competence, however they are spelt. */
function pairKey({ enhet, kompetanse }: Pair): string {
  return `${compactText(enhet.tekst)}/${compactText(kompetanse.tekst)}`;
}

/** What is read of a unit and a competence, begun at the first cell about it. */
export function holdingOf(book: HoldingBook, pair: Pair, place: ImportPlace): Holding {
  const key = pairKey(pair);
  const known = book.holdings.get(key);
  if (known !== undefined) return known;
  const holding: Holding = {
    pair,
    place,
    figures: { antall: newSlots(), aarsverk: newSlots() },
    levels: new Map(),
    incomplete: new Set(),
    unmapped: { count: 0 },
    ubrukt: newSlots(),
    remarks: new Set(),
    again: { row: -1 },
  };
  book.holdings.set(key, holding);
  return holding;
}

/** A holding that a figure is about, as it is taken in. */
interface Taking {
  readonly book: HoldingBook;
  readonly holding: Holding;
  readonly figure: Figure;
}

function keepFigure({ book, holding, figure }: Taking, value: number | null): void {
  const { kind, levelName, level, place } = figure;
  holding.levels.set(levelName, level);
  const before = keep(holding.figures[kind], levelName, { value, place });
  if (before === undefined || (before.isSame && value === null)) return;
  if (!before.isSame) {
    holding.incomplete.add(kind);
    book.notices.push(dispute(place, `${kind}/${level}`, before.foerst));
  } else if (holding.again.row !== place.rad) {
    holding.again.row = place.rad;
    const fakta = { foerst: String(before.foerst.celle) };
    book.notices.push(noticeOf(place, { kode: 'rad/lik', fakta }));
  }
}

function keepNothing(taking: Taking, reading: Exclude<Reading<number>, { verdi: number }>): void {
  const { book, holding, figure } = taking;
  if ('tomt' in reading) keepFigure(taking, null);
  else if ('ukjent' in reading) holding.unmapped.count += 1;
  // Where something is there that is not known, nothing is known of the whole.
  else holding.incomplete.add(figure.kind);
  if (!('skjult' in reading)) return;
  book.hidden.count += 1;
  book.hidden.first ??= figure.place;
}

/** Takes in a figure, or that there is none. */
export function addFigure(book: HoldingBook, figure: Figure): void {
  const { reading, place, pair } = figure;
  const taking = { book, holding: holdingOf(book, pair, place), figure };
  const saying = sayingOf(reading);
  if (saying !== undefined) book.notices.push(noticeOf(place, saying));
  if ('verdi' in reading) keepFigure(taking, reading.verdi);
  else keepNothing(taking, reading);
}

/** Takes in how many of the people do not get to use what they know. */
export function addUnused(
  book: HoldingBook,
  pair: Pair,
  said: { value: number; place: ImportPlace },
): void {
  const holding = holdingOf(book, pair, said.place);
  const before = keep(holding.ubrukt, 'ubrukt', said);
  if (before?.isSame === false) book.notices.push(dispute(said.place, 'ubrukt', before.foerst));
}

/** The figures by level; levels that become the same one are added up. */
function byLevel({ levels, figures }: Holding, kind: Figure['kind']): LevelFigures | undefined {
  const sums = new Map<number, number>();
  for (const [name, { value }] of figures[kind].said) {
    const level = levels.get(name);
    if (value !== null && level !== undefined) sums.set(level, (sums.get(level) ?? 0) + value);
  }
  const sorted = [...sums].sort(([a], [b]) => a - b);
  return sorted.length === 0 ? undefined : Object.fromEntries(sorted);
}

/** The counts of a unit and a competence, and what had to be taken to mean nobody. */
interface Counted {
  readonly antall: LevelFigures | null;
  /** Empty cells beside filled ones. */
  readonly blanks: number;
  /** There are levels above the lowest that nothing is said of. */
  readonly isPartial: boolean;
}

function isPartial({ levels }: HoldingBook, { figures, levels: names }: Holding): boolean {
  const said = new Set([...figures.antall.said.keys()].map((name) => names.get(name)));
  return levels.some((level) => level > 0 && !said.has(level));
}

/** The counts of a unit and a competence; undefined if nothing, or not all, is known. */
function countedIn(book: HoldingBook, holding: Holding): Counted | undefined {
  const { figures, incomplete, unmapped, place } = holding;
  const antall = byLevel(holding, 'antall');
  if (incomplete.has('antall')) return undefined;
  if (antall === undefined) {
    return unmapped.count > 0 ? { antall: null, blanks: 0, isPartial: false } : undefined;
  }
  if (unmapped.count > 0) {
    book.notices.push(noticeOf(place, { kode: 'rad/ikke-kartlagt-med-tall', fakta: {} }));
    return undefined;
  }
  const blanks = [...figures.antall.said.values()].filter(({ value }) => value === null).length;
  return { antall, blanks, isPartial: isPartial(book, holding) };
}

function finished(holding: Holding, antall: LevelFigures | null): ImportedHolding {
  const { pair, place, incomplete, ubrukt, remarks } = holding;
  const aarsverk = incomplete.has('aarsverk') ? undefined : byLevel(holding, 'aarsverk');
  const unused = settled(ubrukt, 'ubrukt');
  const merknad = [...remarks].sort(compareText).join(' ');
  return {
    ...place,
    ...pair,
    antall,
    ...(aarsverk === undefined || antall === null ? {} : { aarsverk }),
    ...(unused === undefined || antall === null ? {} : { ubrukt: unused }),
    ...(merknad === '' ? {} : { merknad }),
  };
}

/** Something that is counted, and where it is first met. */
interface Tally {
  count: number;
  first: ImportPlace | undefined;
}

function add(tally: Tally, count: number, place: ImportPlace): void {
  if (count > 0) tally.first ??= place;
  tally.count += count;
}

function told(
  { count, first }: Tally,
  kode: 'gjett/tomme-nivaa' | 'gjett/unevnte-nivaa',
): Notice[] {
  return first === undefined ? [] : [noticeOf(first, { kode, fakta: { antall: count } })];
}

/** What has been read, in the order in which it was met; what is to be told of it is in the book. */
export function finishHoldings(book: HoldingBook): ImportedHolding[] {
  const holdings: ImportedHolding[] = [];
  const blanks: Tally = { count: 0, first: undefined };
  const partial: Tally = { count: 0, first: undefined };
  for (const holding of book.holdings.values()) {
    const counted = countedIn(book, holding);
    if (counted === undefined) continue;
    add(blanks, counted.blanks, holding.place);
    add(partial, Number(counted.isPartial), holding.place);
    holdings.push(finished(holding, counted.antall));
  }
  const { count, first } = book.hidden;
  if (first !== undefined) {
    book.notices.push(noticeOf(first, { kode: 'tabell/skjulte-tall', fakta: { antall: count } }));
  }
  book.notices.push(...told(blanks, 'gjett/tomme-nivaa'), ...told(partial, 'gjett/unevnte-nivaa'));
  return holdings;
}
