import type { Language } from '../../messages/words.ts';
import type { Cell, ColumnKind } from '../view.ts';
import type { Tone } from './palette.ts';

/** A whole workbook; the same workbook always gives the same bytes. */
export interface Workbook {
  readonly title: string;
  readonly subject?: string;
  readonly language: Language;
  readonly creator: string;
  /** The moment it was made, `YYYY-MM-DDThh:mm:ssZ`, from the caller: there is no clock here. */
  readonly created: string;
  readonly print: PrintWords;
  /** At least one; the first is the one that opens. */
  readonly sheets: readonly Sheet[];
}

/** Words on the printed page: «Side 1 av 3» is `page` and `of`; `footer` stands to the left of it. */
export interface PrintWords {
  readonly page: string;
  readonly of: string;
  readonly footer?: string;
}

export type Sheet = TableSheet | TextSheet;

/** One real Excel table with a frozen header row and filters, below an optional title and lead. */
export interface TableSheet {
  readonly kind: 'table';
  /** Made valid and unique: at most 31 characters, none of : \ / ? * [ ] */
  readonly name: string;
  readonly title?: string;
  /** Lines between the title and the table. */
  readonly lead?: readonly string[];
  /** The table's name in formulas; made valid and unique. */
  readonly tableName: string;
  /** What the table shows, for those who cannot see it. */
  readonly description?: string;
  /** At least one. */
  readonly columns: readonly SheetColumn[];
  /** Read once, row by row; cells in the order of the columns, missing ones are empty. */
  readonly rows: Iterable<readonly SheetCell[]>;
  /** Stands in the one empty row that Excel demands of a table without rows. */
  readonly emptyText?: string;
  /** How many columns stay in view when the sheet is scrolled sideways. */
  readonly frozenColumns?: number;
}

/**
 * A cell of a view, or what only a workbook has: nothing at all, true or false, a live formula. In
 * a column of dates a text `YYYY-MM-DD` becomes a day; other text stays text.
 */
export type SheetCell = Cell | null | boolean | FormulaCell;

/** A formula without the equals sign, in English function names, with its computed value. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: string | number;
}

/** A column of a view, with what a workbook may add to it. */
export interface SheetColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  /** In characters; else computed from the header and the first rows. */
  readonly width?: number;
  /** The first rule that fits a cell colours it. */
  readonly heat?: readonly HeatRule[];
  /** A bar from 0 to `max`, or to the largest value of the column. */
  readonly bar?: { readonly max?: number };
}

/** Numbers from `from` up to but not including `below`, or one exact text. */
export type HeatRule =
  | { readonly from?: number; readonly below?: number; readonly tone: Tone }
  | { readonly text: string; readonly tone: Tone };

/** Headings, paragraphs and key figures, one under the other in the first column. */
export interface TextSheet {
  readonly kind: 'text';
  readonly name: string;
  readonly blocks: readonly TextBlock[];
}

export type TextBlock = ProseBlock | FigureBlock;

export interface ProseBlock {
  readonly block: 'title' | 'heading' | 'paragraph' | 'bullet' | 'note';
  readonly text: string;
}

/** A key figure: label, value, and what is to be known about it. */
export interface FigureBlock {
  readonly block: 'figure';
  readonly label: string;
  readonly value: SheetCell;
  readonly kind: ColumnKind;
  readonly note?: string;
  readonly tone?: Tone;
  /** Makes the value a defined name, so that formulas can use it. */
  readonly name?: string;
}

/** Something the reader of the file should be told: a text longer than a cell can hold. */
export interface WorkbookNote {
  readonly code: 'text-cut';
  readonly sheet: string;
  readonly cell: string;
  readonly length: number;
}
