import { type Notice, noticeOf } from '../../domain/import-notices.ts';
import { isPersonHeader } from './personal-text.ts';
import type { ReadyTable } from './ready-table.ts';
import type { SheetColumn } from './sheet-column.ts';
import { headerPlace, tablePlace } from './sheet-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether a column is about people, and is read no further than to count them. */
export function isAboutPeople({ field, subject }: SheetColumn): boolean {
  return field === 'person' || subject?.kind === 'ansatt';
}

/** A header that can be shown; empty for one that may be somebody's name. */
export function shownHeader({ header, field }: SheetColumn, { firstNames }: Vocabulary): string {
  if (field !== null && field !== 'person') return header;
  return isPersonHeader(header, firstNames) ? '' : header;
}

/** The headers of columns about people: all that is kept of those columns. */
export function droppedColumns({ columns, vocabulary }: ReadyTable): string[] {
  return columns
    .filter(isAboutPeople)
    .map((column) => shownHeader(column, vocabulary))
    .filter((header) => header !== '');
}

/** What columns are dropped, and which are not used. */
export function columnNotices(ready: ReadyTable): Notice[] {
  const { table, columns, vocabulary } = ready;
  const people = columns.filter(isAboutPeople);
  // Beside names, a header that is not known may be another.
  const hasNames = columns.some(({ subject }) => subject?.kind === 'ansatt');
  const unused = (hasNames ? [] : columns)
    .filter(({ field, subject }) => field === 'utelat' || (field === null && subject === undefined))
    .map((column) => shownHeader(column, vocabulary))
    .filter((header) => header !== '');
  const [person] = people;
  const about = { overskrifter: droppedColumns(ready), antall: people.length };
  return [
    ...(person === undefined
      ? []
      : [noticeOf(headerPlace(table, person.column), { kode: 'kolonne/personer', fakta: about })]),
    ...(unused.length === 0
      ? []
      : [
          noticeOf(tablePlace(table), {
            kode: 'kolonne/ikke-brukt',
            fakta: { overskrifter: unused },
          }),
        ]),
  ];
}
