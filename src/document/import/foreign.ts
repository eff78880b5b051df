import { compareNotices, type Notice, noticeOf } from '../../domain/import-notices.ts';
import { columnNotices, droppedColumns } from './column-notices.ts';
import { SHEET_FIELDS } from './fields.ts';
import { findTables } from './find-tables.ts';
import { cellText, type Grid, type GridCell, isBlank, sheetPlace } from './grid.ts';
import { isPersonal, isPersonHeader } from './personal-text.ts';
import { readCounts } from './read-counts.ts';
import { readPeople } from './read-people.ts';
import { readActions, readUnits } from './read-rows.ts';
import { type ReadyTable, readyTable } from './ready-table.ts';
import type { Import, TableRecords } from './records.ts';
import type { ImportSetup } from './setup.ts';
import { tablePlace } from './sheet-table.ts';
import { type Known, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** What foreign sheets are read by. */
export interface ForeignOptions {
  readonly known: Known;
  /** Mappings that are kept; the first that is for a table is used. */
  readonly setups: readonly ImportSetup[];
  /** Only the sheet of this name is read, hidden or not. */
  readonly ark?: string;
  /** The year of the plan, for days that are written without one. */
  readonly aar?: number;
}

/** What foreign sheets say. */
export interface ReadForeign {
  readonly imports: readonly Import[];
  /** Of sheets and not of tables: hidden ones, and those in which nothing is recognised. */
  readonly notices: readonly Notice[];
}

const NOTHING: TableRecords = {
  holdings: [],
  units: [],
  measures: [],
  requirements: [],
  notices: [],
};

function recordsOf(ready: ReadyTable): TableRecords {
  if (ready.isUnreadable) return NOTHING;
  if (ready.layout === 'individer') return readPeople(ready);
  if (ready.layout === 'tiltak') return readActions(ready);
  return ready.layout === 'enheter' ? readUnits(ready) : readCounts(ready);
}

function importOf(ready: ReadyTable): Import[] {
  const { layout, table } = ready;
  if (layout === null) return [];
  const { fil, ark } = table.grid;
  const rader = table.body.length;
  const at = tablePlace(table);
  const { notices, ...records } = recordsOf(ready);
  const said = [
    noticeOf(at, { kode: 'tabell/lest-som', fakta: { layout, rader } }),
    ...(rader === 0 ? [noticeOf(at, { kode: 'tabell/uten-rader', fakta: {} })] : []),
    ...ready.notices,
    ...columnNotices(ready),
    ...notices,
  ];
  const droppedTexts = droppedColumns(ready);
  return [
    {
      fil,
      ark,
      layout,
      ...records,
      droppedColumns: droppedTexts,
      notices: said.sort(compareNotices),
    },
  ];
}

/** The tables of a sheet whose layout is known, or not. */
export function tablesOf(grid: Grid, options: ForeignOptions): ReadyTable[] {
  const { known, setups, aar } = options;
  const context = { vocabulary: vocabularyOf(known, setups), setups, aar };
  return findTables(grid, context).map((table) => readyTable(table, context));
}

const MOST_HEADERS = 40;

/** Numbers, and texts with a number of more digits than a year has, are what stands below headers. */
const NO_HEADER = /^[\d\s.,:%+-]+$|\d(?:[ .-]?\d){5}|@/;

function mayBeHeader(cell: GridCell): boolean {
  if (isBlank(cell)) return true;
  return typeof cell === 'string' && !NO_HEADER.test(cellText(cell));
}

/**
 * The texts of the row that looks most like headers, without those that may be names of people: a
 * sheet without headers may have people in its first row.
 */
function headersFound(grid: Grid, vocabulary: Vocabulary): string[] {
  const first = grid.rows.slice(0, MOST_HEADERS);
  const headers = first.filter((row) => row.every(mayBeHeader));
  const rows = headers.map((row) => {
    const texts = row.filter((cell) => !isBlank(cell)).map(cellText);
    return texts.filter((text) => !isPersonHeader(text, vocabulary.firstNames));
  });
  return rows.reduce((most, texts) => (texts.length > most.length ? texts : most), []);
}

function notRecognised(grid: Grid, options: ForeignOptions): Notice {
  const vocabulary = vocabularyOf(options.known, options.setups);
  const overskrifter = headersFound(grid, vocabulary).slice(0, MOST_HEADERS);
  const sett_etter = SHEET_FIELDS.filter((field) => field !== 'person' && field !== 'utelat');
  return noticeOf(sheetPlace(grid), {
    kode: 'ark/ikke-gjenkjent',
    fakta: { overskrifter, sett_etter },
  });
}

const isEmpty = ({ rows }: Grid): boolean => rows.every((row) => row.every(isBlank));

/** The sheets that are not empty; one that is called after a person has its number for a name. */
function nameless(
  grids: readonly Grid[],
  { known }: ForeignOptions,
): { readonly grid: Grid; readonly shown: Grid }[] {
  const counts = new Map<string, number>();
  const named = grids.map((grid) => {
    const number = (counts.get(grid.fil) ?? 0) + 1;
    counts.set(grid.fil, number);
    const isPerson = grid.ark !== null && isPersonal(grid.ark, known.fornavn);
    return { grid, shown: isPerson ? { ...grid, ark: `Ark ${number}` } : grid };
  });
  return named.filter(({ grid }) => !isEmpty(grid));
}

/** The sheets that are to be read: the one that is asked for, or all that people see. */
export function chosenGrids(grids: readonly Grid[], options: ForeignOptions): readonly Grid[] {
  const { ark } = options;
  return nameless(grids, options)
    .filter(({ grid }) => (ark === undefined ? !grid.hidden : grid.ark === ark))
    .map(({ shown }) => shown);
}

/** Reads sheets that are not forms of ours: whatever tables in them are recognised by their headers. */
export function readForeign(grids: readonly Grid[], options: ForeignOptions): ReadForeign {
  const imports: Import[] = [];
  const notices: Notice[] = [];
  for (const grid of chosenGrids(grids, options)) {
    const found = tablesOf(grid, options).flatMap(importOf);
    imports.push(...found);
    if (found.length === 0) notices.push(notRecognised(grid, options));
  }
  for (const { grid, shown } of nameless(grids, options)) {
    if (!grid.hidden || options.ark !== undefined) continue;
    notices.push(noticeOf(sheetPlace(shown), { kode: 'ark/skjult', fakta: {} }));
  }
  return { imports, notices: notices.sort(compareNotices) };
}
