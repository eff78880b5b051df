import { type ImportPlace, type Notice, noticeOf } from '../../domain/import-notices.ts';
import type { Eierform, Tjeneste } from '../../generated/types.ts';
import type { SheetField } from './fields.ts';
import { readCount, readFigure } from './figures.ts';
import { type GridCell, placeIn } from './grid.ts';
import { compactText } from './header-text.ts';
import { readOrgnr } from './public-numbers.ts';
import type { Reading } from './reading.ts';
import type { ReadyTable } from './ready-table.ts';
import type { ImportedUnit, SourceText } from './records.ts';
import { sayingOf } from './saying-of.ts';
import { readOwnership, readService } from './service-words.ts';
import { dispute, keep, newSlots, type Slots, settled } from './slots.ts';

/** What is said of a unit itself. */
interface UnitFacts {
  readonly name: SourceText;
  readonly texts: Slots<string>;
  readonly services: Slots<Tjeneste>;
  readonly ownerships: Slots<Eierform>;
  readonly numbers: Slots<number>;
}

/** The units of a table, as they are met. */
export interface UnitBook {
  readonly ready: ReadyTable;
  readonly units: Map<string, UnitFacts>;
  readonly notices: Notice[];
  /** Texts that have already been complained of. */
  readonly told: Set<string>;
  /** The service that the header of the units names: `Barnehage`. */
  readonly implied: Tjeneste | undefined;
}

type NumberField = 'ansatte' | 'aarsverk' | 'barn';

/** A header that names the units by their service. */
function impliedService({ columns }: ReadyTable): Tjeneste | undefined {
  const header = columns.find(({ field }) => field === 'enhet')?.header ?? '';
  if (/[/,&]| og /i.test(header)) return undefined;
  const reading = readService(header);
  return 'verdi' in reading && reading.sier === undefined ? reading.verdi : undefined;
}

export function newUnitBook(ready: ReadyTable): UnitBook {
  return { ready, units: new Map(), notices: [], told: new Set(), implied: impliedService(ready) };
}

function factsOf({ units }: UnitBook, name: SourceText): UnitFacts {
  const key = compactText(name.tekst);
  const known = units.get(key);
  if (known !== undefined) return known;
  const facts: UnitFacts = {
    name,
    texts: newSlots(),
    services: newSlots(),
    ownerships: newSlots(),
    numbers: newSlots(),
  };
  units.set(key, facts);
  return facts;
}

/** A cell about a unit, the slots it goes into and what it is called there. */
interface FactCell<T> {
  readonly slots: Slots<T>;
  readonly felt: SheetField;
  readonly cell: GridCell | undefined;
  readonly place: ImportPlace;
}

/** Says a thing of a text once, however often the text comes. */
function tell(book: UnitBook, notice: Notice, text: string): void {
  const key = `${notice.kode}/${text}`;
  if (book.told.has(key)) return;
  book.told.add(key);
  book.notices.push(notice);
}

function keepFact<T>(
  book: UnitBook,
  { slots, felt, cell, place }: FactCell<T>,
  reading: Reading<T>,
): void {
  const saying = sayingOf(reading);
  if (saying !== undefined) tell(book, noticeOf(place, saying), String(cell));
  if (!('verdi' in reading)) return;
  const before = keep(slots, felt, { value: reading.verdi, place });
  if (before?.isSame === false) book.notices.push(dispute(place, felt, before.foerst));
}

/** A row, and where what it says of its unit stands. */
export interface UnitRow {
  readonly row: number;
  readonly name: SourceText;
}

export interface FactColumn {
  readonly felt: SheetField;
  readonly column: number;
}

function readFact(book: UnitBook, { row, name }: UnitRow, { felt, column }: FactColumn): void {
  const { grid } = book.ready.table;
  const facts = factsOf(book, name);
  const cell = grid.rows[row]?.[column];
  const place = placeIn(grid, row, column);
  const at = { felt, cell, place };
  if (felt === 'orgnr') keepFact(book, { ...at, slots: facts.texts }, readOrgnr(cell));
  else if (felt === 'tjeneste') keepFact(book, { ...at, slots: facts.services }, readService(cell));
  else if (felt === 'eierform') {
    keepFact(book, { ...at, slots: facts.ownerships }, readOwnership(cell));
  } else {
    const reading = felt === 'aarsverk' ? readFigure(cell) : readCount(cell);
    keepFact(book, { ...at, slots: facts.numbers }, reading);
  }
}

const FACTS: ReadonlySet<SheetField> = new Set<SheetField>([
  'ansatte',
  'barn',
  'eierform',
  'orgnr',
  'tjeneste',
]);

/** The columns that are about the units themselves, and not about their competences. */
export function factColumns({ columns, layout }: ReadyTable): readonly FactColumn[] {
  return columns.flatMap(({ column, field, level, subject }) => {
    if (field === null || level !== undefined || subject !== undefined) return [];
    const isWhole = field === 'aarsverk' && (layout === 'enheter' || layout === 'nivaaer');
    return FACTS.has(field) || isWhole ? [{ felt: field, column }] : [];
  });
}

/** Takes in what a row says of its unit; what it leaves empty says nothing. */
export function addUnitRow(book: UnitBook, unit: UnitRow, columns: readonly FactColumn[]): void {
  const facts = factsOf(book, unit.name);
  if (book.implied !== undefined && !columns.some(({ felt }) => felt === 'tjeneste')) {
    keep(facts.services, 'tjeneste', { value: book.implied, place: unit.name });
  }
  for (const column of columns) readFact(book, unit, column);
}

function numbersOf({ numbers }: UnitFacts): Partial<Record<NumberField, number>> {
  const fields: NumberField[] = ['ansatte', 'aarsverk', 'barn'];
  const found = fields.flatMap((field) => {
    const value = settled(numbers, field);
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(found);
}

/** The number and the service of a unit: what its holdings repeat. */
export function identityOf(
  book: UnitBook,
  name: SourceText,
): Pick<ImportedUnit, 'orgnr' | 'tjeneste'> {
  const facts = factsOf(book, name);
  const orgnr = settled(facts.texts, 'orgnr');
  const tjeneste = settled(facts.services, 'tjeneste');
  return {
    ...(orgnr === undefined ? {} : { orgnr }),
    ...(tjeneste === undefined ? {} : { tjeneste }),
  };
}

/** The units that have been met, in that order. */
export function finishUnits(book: UnitBook): ImportedUnit[] {
  return [...book.units.values()].map((facts) => {
    const eierform = settled(facts.ownerships, 'eierform');
    const { tekst: _, ...place } = facts.name;
    return {
      ...place,
      navn: facts.name,
      ...identityOf(book, facts.name),
      ...(eierform === undefined ? {} : { eierform }),
      ...numbersOf(facts),
    };
  });
}
