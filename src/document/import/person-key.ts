import { cellText, type GridCell } from './grid.ts';
import type { PersonWord } from './header-words.ts';
import type { SheetColumn } from './sheet-column.ts';

/** The columns by which people are told apart, the surest first. */
export interface PersonColumns {
  readonly numbers: readonly number[];
  readonly names: readonly number[];
  /** Names are not all that tells people apart: there are birth dates too. */
  readonly isDated: boolean;
}

/** Whom a row is about. It stays in memory and is used for nothing but to count nobody twice. */
export interface PersonKey {
  readonly key: string;
  /** Known by name alone, which two people may share. */
  readonly isNameOnly: boolean;
}

/** The text of a cell, as quickly as can be: it is only compared with others of its column. */
function plain(cell: GridCell | undefined): string {
  return typeof cell === 'string' ? cell.trim().toLowerCase() : cellText(cell);
}

const NUMBERS: readonly PersonWord[] = ['foedselsnummer', 'ansattnummer', 'epost'];
const NAMES: readonly PersonWord[] = ['navn', 'fornavn', 'etternavn', 'foedt'];

/** Where a table says who its rows are about. */
export function personColumns(columns: readonly SheetColumn[]): PersonColumns {
  const of = (words: readonly PersonWord[]): number[] =>
    words.flatMap((word) =>
      columns.filter(({ person }) => person === word).map(({ column }) => column),
    );
  return { numbers: of(NUMBERS), names: of(NAMES), isDated: of(['foedt']).length > 0 };
}

/** Whom a row is about; undefined where it does not say. */
export function personKey(
  cells: readonly GridCell[],
  { numbers, names, isDated }: PersonColumns,
): PersonKey | undefined {
  for (const column of numbers) {
    const text = plain(cells[column]);
    if (text !== '') return { key: `${column}:${text}`, isNameOnly: false };
  }
  const texts = names.map((column) => plain(cells[column]));
  if (texts.every((text) => text === '')) return undefined;
  return { key: texts.join('\n'), isNameOnly: !isDated };
}
