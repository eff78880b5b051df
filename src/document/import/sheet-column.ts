import type { SheetField } from './fields.ts';
import type { HeaderWord, PersonWord } from './header-words.ts';

/** What a column of a matrix is about: its header is a unit, a competence or an employee. */
export interface Subject {
  readonly kind: 'enhet' | 'kompetanse' | 'ansatt';
  readonly tekst: string;
}

/** A column by its header alone. */
export interface ColumnDraft {
  readonly column: number;
  /** The headers above it, joined. */
  readonly header: string;
  readonly word?: HeaderWord | 'person';
  readonly person?: PersonWord;
  /** The level that its figures are about, as the sheet numbers levels. */
  readonly level?: number;
  readonly subject?: Subject;
  readonly sure: boolean;
  /** A mapping of the user's says so. */
  readonly mapped?: boolean;
  /** What stands above the level, where it is not understood. */
  readonly group?: string;
  /** A number alone, which is a level only if there are several. */
  readonly bare?: boolean;
}

/** A column, and what it is read as among the others. */
export interface SheetColumn {
  readonly column: number;
  /** As people see it; empty where it may be the name of somebody. */
  readonly header: string;
  /** Null: not recognised, and not used. */
  readonly field: SheetField | null;
  readonly level?: number;
  readonly subject?: Subject;
  readonly person?: PersonWord;
  readonly sure: boolean;
}
