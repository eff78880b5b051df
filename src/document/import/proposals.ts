import { isQuestion, type Notice, type SheetLayout } from '../../domain/import-notices.ts';
import { isAboutPeople, shownHeader } from './column-notices.ts';
import { nameOfField } from './fields.ts';
import { chosenGrids, type ForeignOptions, readForeign, tablesOf } from './foreign.ts';
import { cellName, cellText, type Grid } from './grid.ts';
import { isPersonal } from './personal-text.ts';
import type { ReadyTable } from './ready-table.ts';
import type { SheetColumn } from './sheet-column.ts';
import { firstBodyRows } from './sheet-table.ts';

/** What a column is taken to be. */
export interface ColumnProposal {
  /** From 0. */
  readonly kolonne: number;
  /** Empty where it may be the name of somebody. */
  readonly overskrift: string;
  /** As in mappings: `frist`, `antall/2`; null where nothing is recognised. */
  readonly felt: string | null;
  readonly sikkerhet: 'sikker' | 'gjett' | 'ukjent';
  /** It is about people, and is dropped. */
  readonly person: boolean;
}

/** What a table is taken to be, for a question to people. */
export interface TableProposal {
  readonly fil: string;
  readonly ark: string | null;
  /** Of the header. */
  readonly celle: string;
  readonly layout: SheetLayout | null;
  readonly columns: readonly ColumnProposal[];
  /** The first rows, by column. Nothing in them is about a person. */
  readonly preview: readonly (readonly string[])[];
  /** What only people can say. */
  readonly spoersmaal: readonly Notice[];
}

const PREVIEWED = 3;

function proposalOf(column: SheetColumn, { vocabulary }: ReadyTable): ColumnProposal {
  const { column: kolonne, field, level, subject, sure } = column;
  const isKnown = field !== null || subject !== undefined;
  const certainty = sure ? 'sikker' : 'gjett';
  const felt =
    field === null ? null : nameOfField({ field, ...(level === undefined ? {} : { level }) });
  return {
    kolonne,
    overskrift: shownHeader(column, vocabulary),
    felt,
    sikkerhet: isKnown ? certainty : 'ukjent',
    person: isAboutPeople(column),
  };
}

/**
 * The first rows, with nothing in columns about people, and no text that is about one. Beside columns
 * about people, one that is not recognised may be about them too.
 */
function previewOf({ table, columns, vocabulary }: ReadyTable): string[][] {
  const rows = firstBodyRows(table);
  const hasPeople = columns.some(isAboutPeople);
  const isBlanked = (column: SheetColumn): boolean =>
    isAboutPeople(column) || (hasPeople && column.field === null && column.subject === undefined);
  const filled = rows.filter((row) => row.some((cell) => cellText(cell) !== ''));
  return filled.slice(0, PREVIEWED).map((row) =>
    columns.map((column) => {
      const text = isBlanked(column) ? '' : cellText(row[column.column]);
      return isPersonal(text, vocabulary.firstNames) ? '' : text;
    }),
  );
}

function proposal(ready: ReadyTable, questions: readonly Notice[]): TableProposal {
  const { table, layout, columns } = ready;
  const { grid, headerRow, body, left } = table;
  const last = body.at(-1) ?? headerRow;
  const used = columns.filter(({ header, subject }) => header !== '' || subject !== undefined);
  return {
    fil: grid.fil,
    ark: grid.ark,
    celle: cellName(grid, headerRow, left),
    layout,
    columns: used.map((column) => proposalOf(column, ready)),
    preview: previewOf({ ...ready, columns: used }),
    spoersmaal: questions.filter(({ rad }) => rad >= headerRow && rad <= last),
  };
}

function proposalsOf(grid: Grid, options: ForeignOptions): TableProposal[] {
  const { ark: _, ...all } = options;
  const { imports } = readForeign([{ ...grid, hidden: false }], all);
  const questions = imports.flatMap(({ notices }) => notices.filter(isQuestion));
  return tablesOf(grid, options).map((ready) => proposal(ready, questions));
}

/** What the tables of sheets are taken to be, and what is to be asked of each. */
export function proposals(grids: readonly Grid[], options: ForeignOptions): TableProposal[] {
  return chosenGrids(grids, options).flatMap((grid) => proposalsOf(grid, options));
}
