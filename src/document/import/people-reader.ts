import { type Notice, noticeOf } from '../../domain/import-notices.ts';
import { columnOf, fieldPlace } from './count-reader.ts';
import { placeIn } from './grid.ts';
import { compactText } from './header-text.ts';
import {
  competenceIndex,
  newPeopleTally,
  type PeopleTally,
  type UnitTally,
} from './people-tally.ts';
import { type PersonColumns, personColumns } from './person-key.ts';
import { type LevelReader, newLevelReader } from './person-levels.ts';
import { type ShareReader, shareReader } from './position-share.ts';
import { newPrivacy, type Privacy } from './privacy.ts';
import type { ReadyTable } from './ready-table.ts';
import { newUnitBook, type UnitBook } from './unit-book.ts';
import { type TableUnit, unitOfTable } from './unit-of-table.ts';

/** A column of levels, and the competence it is about; undefined where the rows say it. */
interface LevelColumn {
  readonly column: number;
  readonly competence: number | undefined;
}

/** A table of employees as it is gone through. */
export interface PeopleReader {
  readonly ready: ReadyTable;
  readonly tally: PeopleTally;
  readonly levels: LevelReader;
  readonly levelColumns: readonly LevelColumn[];
  /** Where there is a column for each employee. */
  readonly personColumns: readonly { readonly column: number; readonly key: string }[];
  readonly people: PersonColumns;
  readonly share: ShareReader | undefined;
  readonly units: UnitBook;
  readonly hasUnits: boolean;
  /** The units by the texts that name them; null for a text about a person. */
  readonly unitTexts: Map<string, UnitTally | null>;
  /** The competences by the texts that name them. */
  readonly competenceTexts: Map<string, number>;
  readonly tableUnit: TableUnit | undefined;
  readonly privacy: Privacy;
  /** There is a row for each employee and competence. */
  readonly isPerCompetence: boolean;
  /** Rows say a competence each, and not whose, so nobody knows how many people there are. */
  readonly isAnonymous: boolean;
  /** Nothing says that rows are people but that units come again. */
  readonly isGuessed: boolean;
  readonly seen: { rows: number; unitless: boolean; sameName: number };
  readonly missing: Map<'enhet' | 'kompetanse', Notice>;
  readonly everybody: Set<string>;
}

function levelColumnsOf(ready: ReadyTable, tally: PeopleTally): LevelColumn[] {
  const { grid, headerRow } = ready.table;
  const competences = ready.columns.flatMap(({ column, subject }) => {
    if (subject?.kind !== 'kompetanse') return [];
    const name = { ...placeIn(grid, headerRow, column), tekst: subject.tekst };
    return [{ column, competence: competenceIndex(tally, name) }];
  });
  const level = columnOf(ready, 'nivaa');
  if (competences.length > 0 || level === undefined) return competences;
  return [{ column: level, competence: undefined }];
}

export function newPeopleReader(ready: ReadyTable): PeopleReader {
  const tally = newPeopleTally();
  const levelColumns = levelColumnsOf(ready, tally);
  const isPerCompetence = levelColumns.some(({ competence }) => competence === undefined);
  const people = personColumns(ready.columns);
  const inHeaders = ready.columns.flatMap(({ column, subject }) =>
    subject?.kind === 'ansatt' ? [{ column, key: compactText(subject.tekst) }] : [],
  );
  const isUnnamed = people.numbers.length + people.names.length + inHeaders.length === 0;
  return {
    ready,
    tally,
    levels: newLevelReader(ready),
    levelColumns,
    personColumns: levelColumns.length === 0 ? inHeaders : [],
    people,
    share: shareReader(ready),
    units: newUnitBook(ready),
    hasUnits: columnOf(ready, 'enhet') !== undefined,
    unitTexts: new Map(),
    competenceTexts: new Map(),
    tableUnit: unitOfTable(ready),
    privacy: newPrivacy(ready.vocabulary),
    isPerCompetence,
    isAnonymous: isUnnamed && isPerCompetence,
    isGuessed: isUnnamed,
    seen: { rows: 0, unitless: false, sameName: 0 },
    missing: new Map(),
    everybody: new Set(),
  };
}

/** Tells that rows lack a name, at the first of them. */
export function tellMissing(
  { missing, ready }: PeopleReader,
  row: number,
  felt: 'enhet' | 'kompetanse',
): void {
  if (missing.has(felt)) return;
  missing.set(
    felt,
    noticeOf(fieldPlace(ready, row, felt), { kode: 'rad/mangler', fakta: { felt } }),
  );
}
