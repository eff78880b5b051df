import type { Language } from '../messages/words.ts';

/** What a column holds; decides number format, alignment and width in every output. */
export type ColumnKind =
  | 'text'
  | 'long-text'
  | 'count'
  | 'fte'
  | 'share'
  | 'money'
  | 'date'
  | 'year';

export interface Column {
  /** The key of the value in the documents or in JSON, ASCII; the header of machine-read CSV. */
  readonly key: string;
  readonly title: string;
  readonly kind: ColumnKind;
  /** How cells stand out by their value; the words or figures beside them say the same. */
  readonly emphasis?: 'gap-heat' | 'status-heat' | 'bar';
}

/**
 * A cell that is not a value: not mapped, not applicable, or hidden because it is small. The words
 * come with the view; what is hidden is `:` in CSV.
 */
export interface Mark {
  readonly mark: 'unknown' | 'none' | 'hidden';
  readonly text: string;
}

export type Cell = string | number | Mark;
export type Row = readonly Cell[];

/** One table. `name` is ASCII and unique in the view: it names the CSV file and the Excel table. */
export interface Table {
  readonly name: string;
  /** What the table shows, for those who cannot see it. */
  readonly description?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A labelled figure. */
export interface Figure {
  readonly block: 'figure';
  /** ASCII, unique in the view: the name of the figure in formulas and in CSV. */
  readonly key: string;
  readonly label: string;
  readonly value: Cell;
  readonly kind: ColumnKind;
  readonly note?: string;
}

export interface Prose {
  readonly block: 'heading' | 'paragraph' | 'bullet' | 'note';
  readonly text: string;
}

export type Block = Prose | Figure;

/** A part of a page: texts and figures, and at most one table below them. */
export interface Section {
  /** Short: a tab, an entry of a table of contents. */
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly table: Table | null;
}

/** A page: what every format serialises. Titles and texts are already in one language. */
export interface View {
  readonly title: string;
  readonly language: Language;
  readonly sections: readonly Section[];
}

/** Whether a cell is a mark and not a value. */
export function isMark(cell: Cell): cell is Mark {
  return typeof cell === 'object';
}
