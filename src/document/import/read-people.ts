import { type Notice, noticeOf } from '../../domain/import-notices.ts';
import { type BodyRow, eachBodyRow } from './body-rows.ts';
import { sourceOf } from './count-reader.ts';
import { sheetPlace } from './grid.ts';
import { compactText } from './header-text.ts';
import { newPeopleReader, type PeopleReader, tellMissing } from './people-reader.ts';
import {
  competenceIndex,
  countPeople,
  personIn,
  raise,
  type UnitTally,
  unitTally,
} from './people-tally.ts';
import { type PersonKey, personKey } from './person-key.ts';
import { levelNotices, personLevel } from './person-levels.ts';
import { publicText } from './privacy.ts';
import type { ReadyTable } from './ready-table.ts';
import type { ImportedHolding, ImportedUnit, TableRecords } from './records.ts';
import { tablePlace } from './sheet-table.ts';
import { addUnitRow, factColumns, finishUnits, identityOf } from './unit-book.ts';

function namedUnit(reader: PeopleReader, { texts, row }: BodyRow): UnitTally | undefined {
  const text = texts.get('enhet');
  if (text === undefined) {
    tellMissing(reader, row, 'enhet');
    return undefined;
  }
  const known = reader.unitTexts.get(text.tekst);
  if (known !== undefined) return known ?? undefined;
  const name = publicText(reader.privacy, sourceOf(reader.ready, text));
  const unit = name === undefined ? null : unitTally(reader.tally, name);
  reader.unitTexts.set(text.tekst, unit);
  if (name === undefined) return undefined;
  addUnitRow(reader.units, { row, name }, factColumns(reader.ready));
  return unitTally(reader.tally, name);
}

/** The unit that a row is about: its own, or the one of the table. */
function unitOf(reader: PeopleReader, row: BodyRow): UnitTally | undefined {
  if (reader.hasUnits) return namedUnit(reader, row);
  const { tableUnit, seen } = reader;
  if (tableUnit === undefined) seen.unitless = true;
  return tableUnit && unitTally(reader.tally, tableUnit.unit);
}

/** The competence that a row is about. */
function competenceOf(reader: PeopleReader, row: BodyRow): number | undefined {
  const text = row.texts.get('kompetanse');
  if (text === undefined) {
    tellMissing(reader, row.row, 'kompetanse');
    return undefined;
  }
  const known = reader.competenceTexts.get(text.tekst);
  if (known !== undefined) return known;
  const index = competenceIndex(reader.tally, sourceOf(reader.ready, text));
  reader.competenceTexts.set(text.tekst, index);
  return index;
}

function isSameRow({ ready }: PeopleReader, first: number, second: number): boolean {
  const [a = [], b = []] = [ready.table.grid.rows[first], ready.table.grid.rows[second]];
  return ready.columns.every(({ column }) => (a[column] ?? '') === (b[column] ?? ''));
}

const FULL = 100;

/**
 * How much a person works in a unit, with one more row about them: parts of positions are added up
 * to a full one; rows for several competences say the same position again.
 */
function shareWith(reader: PeopleReader, before: number | null, row: number | null): number | null {
  if (before === null || row === null) return null;
  const most = Math.max(before, row);
  return reader.isPerCompetence ? most : Math.min(before + row, Math.max(FULL, most));
}

function takePerson(
  reader: PeopleReader,
  row: BodyRow,
  unit: UnitTally,
): ReturnType<typeof personIn> {
  const { people, seen } = reader;
  const found: PersonKey | undefined = personKey(row.cells, people);
  const key = found?.key ?? `${row.row}`;
  reader.everybody.add(key);
  const person = personIn(unit, key);
  const share = reader.share?.(row.cells) ?? null;
  const isFirst = person.rows.length === 0;
  if (isFirst) person.share = share;
  else if (!person.rows.some((before) => isSameRow(reader, before, row.row))) {
    person.share = shareWith(reader, person.share, share);
    if (found?.isNameOnly && !reader.isPerCompetence) seen.sameName += 1;
  }
  if (isFirst || !reader.isPerCompetence) person.rows.push(row.row);
  return person;
}

function takeRow(reader: PeopleReader, row: BodyRow): void {
  const unit = unitOf(reader, row);
  if (unit === undefined) return;
  reader.seen.rows += 1;
  const person = takePerson(reader, row, unit);
  for (const { column, competence } of reader.levelColumns) {
    const level = personLevel(reader.levels, row.cells[column] ?? null, column);
    if (level === undefined) continue;
    const index = competence ?? competenceOf(reader, row);
    if (index !== undefined) raise(person, index, level);
  }
}

/** Takes in a row for a competence, with a column for each employee. */
function takeCompetence(reader: PeopleReader, row: BodyRow): void {
  const unit = unitOf(reader, row);
  const competence = competenceOf(reader, row);
  if (unit === undefined || competence === undefined) return;
  reader.seen.rows += 1;
  for (const { column, key } of reader.personColumns) {
    reader.everybody.add(key);
    const level = personLevel(reader.levels, row.cells[column] ?? null, column);
    const person = personIn(unit, key);
    if (level !== undefined) raise(person, competence, level);
  }
}

function holdingsOf(reader: PeopleReader): ImportedHolding[] {
  const { tally, units } = reader;
  return [...tally.units.values()].flatMap((unit) =>
    tally.competences.flatMap((kompetanse, index) => {
      const counted = countPeople(unit, index);
      if (counted === undefined) return [];
      const { antall, aarsverk } = counted;
      const { tekst: _, ...place } = kompetanse;
      const enhet = unit.name;
      const shares = aarsverk === undefined ? {} : { aarsverk };
      return [{ ...place, enhet, kompetanse, antall, ...shares, ...identityOf(units, enhet) }];
    }),
  );
}

function unitsOf(reader: PeopleReader): ImportedUnit[] {
  const { tally, isAnonymous } = reader;
  for (const { name } of tally.units.values()) identityOf(reader.units, name);
  return finishUnits(reader.units).map((unit) => {
    const people = tally.units.get(compactText(unit.navn.tekst))?.people;
    return people === undefined || isAnonymous ? unit : { ...unit, talte: people.size };
  });
}

function withoutShare({ tally, share }: PeopleReader): number {
  if (share === undefined) return 0;
  let count = 0;
  for (const { people } of tally.units.values()) {
    for (const person of people.values()) if (person.share === null) count += 1;
  }
  return count;
}

function tableNotices(reader: PeopleReader): Notice[] {
  const { ready, seen, tableUnit, tally } = reader;
  const { table } = ready;
  const header = tablePlace(table);
  const unshared = withoutShare(reader);
  const ansatte = reader.isAnonymous ? null : reader.everybody.size;
  const fakta = { rader: seen.rows, ansatte, enheter: tally.units.size };
  return [
    noticeOf(sheetPlace(table.grid), { kode: 'individer/telt', fakta }),
    ...(reader.hasUnits || tableUnit?.notice === undefined ? [] : [tableUnit.notice]),
    ...(seen.unitless ? [noticeOf(header, { kode: 'spm/enhet', fakta: {} })] : []),
    ...(seen.sameName === 0
      ? []
      : [noticeOf(header, { kode: 'gjett/samme-navn', fakta: { antall: seen.sameName } })]),
    ...(unshared === 0
      ? []
      : [noticeOf(header, { kode: 'individer/uten-stilling', fakta: { antall: unshared } })]),
    ...(reader.isGuessed ? [noticeOf(header, { kode: 'gjett/individer', fakta: {} })] : []),
  ];
}

/**
 * Counts a table of employees into people per unit, competence and level. Each person counts once in
 * a unit, at the highest level; somebody with no level for a competence is not mapped for it. Who
 * they are is used for that alone, and is in nothing that comes out.
 */
export function readPeople(ready: ReadyTable): TableRecords {
  const reader = newPeopleReader(ready);
  const take = reader.personColumns.length > 0 ? takeCompetence : takeRow;
  const leftOut = eachBodyRow(ready, (row) => take(reader, row));
  const units = unitsOf(reader);
  return {
    holdings: holdingsOf(reader),
    units,
    measures: [],
    requirements: [],
    notices: [
      ...leftOut,
      ...reader.missing.values(),
      ...reader.privacy.notices,
      ...reader.units.notices,
      ...levelNotices(reader.levels),
      ...tableNotices(reader),
    ],
  };
}
