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
  /** Has formulas: everything is computed again when it is opened. */
  readonly live?: boolean;
}

/** Words on the printed page: «Side 1 av 3» is `page` and `of`; `footer` stands to the left of it. */
export interface PrintWords {
  readonly page: string;
  readonly of: string;
  readonly footer?: string;
}

export type Sheet = TableSheet | TextSheet;

interface SheetState {
  /** Only input cells can be changed. There is no password: it is against slips, not people. */
  readonly locked?: boolean;
  /** Shown to programs only: Excel does not offer to unhide it. */
  readonly hidden?: boolean;
}

/**
 * One real Excel table with a frozen header row and filters, below an optional title, lead and key
 * figures, which stay in view with the header.
 */
export interface TableSheet extends SheetState {
  readonly kind: 'table';
  /** Made valid and unique: at most 31 characters, none of : \ / ? * [ ] */
  readonly name: string;
  readonly title?: string;
  /** Lines between the title and the table. */
  readonly lead?: readonly string[];
  /** Between the lead and the table: labels in A, values in B, notes in C. */
  readonly figures?: readonly KeyFigure[];
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
  /** Whether the header and all above it stay in view when the sheet is scrolled; they do unless told. */
  readonly frozenHeader?: boolean;
  /** How many columns stay in view when the sheet is scrolled sideways; with the header only. */
  readonly frozenColumns?: number;
  /** How many pages a print is across, 1 if not said; frozen columns stand on each. */
  readonly pagesWide?: number;
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
  /** Its cells are for people to fill in; the title should say so in words. */
  readonly input?: Input;
  /** What each row of the body takes, where that is not the same in all of them. */
  readonly inputs?: readonly Input[];
}

/** Cells that are open in a locked sheet, and what may be written in them. */
export interface Input {
  readonly allow?: Allowed;
  /** Shown when the cell is chosen. */
  readonly prompt?: Hint;
  /** Shown when something else is written; without `allow` everything goes. */
  readonly refusal?: Hint;
}

/** A small message: a title of at most 32 characters, a text of at most 225. */
export interface Hint {
  readonly title: string;
  readonly text: string;
}

/**
 * What a cell takes besides nothing. `choices` are at most 255 characters together, without commas;
 * `range` is where longer lists stand: `'Lister'!$A$2:$A$46` or a defined name.
 */
export type Allowed =
  | { readonly choices: readonly (string | number)[] }
  | { readonly range: string }
  | { readonly whole: Bounds }
  | { readonly decimal: Bounds }
  | { readonly length: number };

/** `to` may be the address of a cell of the same sheet: `$B$4`. */
export interface Bounds {
  readonly from: number;
  readonly to?: number | string;
}

/**
 * Numbers from `from` up to but not including `below`, one exact text, or a formula as the first
 * cell sees it (other sheets only by defined names).
 */
export type HeatRule =
  | { readonly from?: number; readonly below?: number; readonly tone: Tone }
  | { readonly text: string; readonly tone: Tone }
  | { readonly formula: string; readonly tone: Tone };

/** Headings, paragraphs and key figures, one under the other in the first column. */
export interface TextSheet extends SheetState {
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
export interface KeyFigure {
  readonly label: string;
  readonly value: SheetCell;
  readonly kind: ColumnKind;
  readonly note?: string | FormulaCell;
  readonly tone?: Tone;
  /** Makes the value a defined name, so that formulas can use it. */
  readonly name?: string;
  /** Colours by value, for figures that change. */
  readonly heat?: readonly HeatRule[];
  /** The value is for people to fill in; the label should say so in words. */
  readonly input?: Input;
}

interface FigureBlock extends KeyFigure {
  readonly block: 'figure';
}

/** Something the reader of the file should be told: a text longer than a cell can hold. */
export interface WorkbookNote {
  readonly code: 'text-cut';
  readonly sheet: string;
  readonly cell: string;
  readonly length: number;
}
