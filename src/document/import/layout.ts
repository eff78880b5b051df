import type { SheetLayout } from '../../domain/import-notices.ts';
import type { SheetField } from './fields.ts';
import { cellText } from './grid.ts';
import { compactText } from './header-text.ts';
import { IDENTIFYING } from './settle-columns.ts';
import type { SheetColumn, Subject } from './sheet-column.ts';
import { firstBodyRows, type SheetTable } from './sheet-table.ts';

interface Signs {
  readonly has: (field: SheetField) => boolean;
  /** Whether headers are units, competences or employees, with or without a level. */
  readonly subjects: (kind: Subject['kind']) => boolean;
  readonly isCounted: boolean;
  readonly hasLevels: boolean;
  /** There is a column that tells one person from another. */
  readonly hasPeople: boolean;
}

function signsOf(columns: readonly SheetColumn[]): Signs {
  const has = (field: SheetField): boolean => columns.some((column) => column.field === field);
  const hasPeople = columns.some(
    ({ person }) => person !== undefined && (person === 'navn' || IDENTIFYING.has(person)),
  );
  return {
    has,
    subjects: (kind) =>
      columns.some(({ subject, field }) => subject?.kind === kind && field === null),
    // Beside names, «Antall år» is not a count of people.
    isCounted: columns.some(
      ({ field, sure }) => (field === 'antall' || field === 'trenger') && (sure || !hasPeople),
    ),
    hasLevels: columns.some(({ level }) => level !== undefined),
    hasPeople,
  };
}

/** Whether the same values of some columns come in more than one row. */
function comesAgain(
  table: SheetTable,
  columns: readonly SheetColumn[],
  fields: readonly SheetField[],
): boolean {
  const keys = columns.filter(({ field }) => field !== null && fields.includes(field));
  const texts = firstBodyRows(table).map((cells) =>
    keys.map(({ column }) => compactText(cellText(cells[column]))),
  );
  const whole = texts.filter((row) => !row.includes('')).map((row) => row.join('\n'));
  return new Set(whole).size < whole.length;
}

/** A table of levels without counts: of people, if there is a row for each of them. */
function ofLevels(signs: Signs, columns: readonly SheetColumn[], table: SheetTable): SheetLayout {
  if (signs.hasPeople) return 'individer';
  const fields: SheetField[] = signs.subjects('kompetanse') ? ['enhet'] : ['enhet', 'kompetanse'];
  const isRepeated = signs.has('enhet') && comesAgain(table, columns, fields);
  return isRepeated ? 'individer' : 'matrise';
}

function ofCounts({ has, hasLevels }: Signs): SheetLayout {
  if (has('trenger') || has('gap')) return 'bred';
  if (hasLevels) return 'nivaaer';
  return has('nivaa') ? 'lang' : 'bred';
}

const NUMBER = /^\d+$/;

/** Columns of a matrix whose headers say nothing that is known. */
export function unknownFigures(
  columns: readonly SheetColumn[],
  table: SheetTable,
): readonly SheetColumn[] {
  const rows = firstBodyRows(table);
  return columns.filter(({ column, header, field, subject }) => {
    if (field !== null || subject !== undefined || header === '') return false;
    const texts = rows.map((row) => cellText(row[column])).filter((text) => text !== '');
    return texts.length > 0 && texts.every((text) => NUMBER.test(text));
  });
}

function ofCompetences(
  signs: Signs,
  columns: readonly SheetColumn[],
  table: SheetTable,
): SheetLayout | null {
  const { has, subjects, isCounted } = signs;
  const isPlan = isCounted || has('tiltak');
  if (subjects('ansatt') && !isPlan) return 'individer';
  if (isCounted) return ofCounts(signs);
  if (subjects('enhet')) return 'matrise';
  if (has('nivaa') && (signs.hasPeople || !isPlan)) return ofLevels(signs, columns, table);
  return !isPlan && unknownFigures(columns, table).length > 1 ? 'matrise' : null;
}

function ofOthers({ has }: Signs): SheetLayout | null {
  if (has('tiltak')) return 'tiltak';
  const facts: SheetField[] = ['ansatte', 'aarsverk', 'barn', 'orgnr'];
  return has('enhet') && facts.some(has) ? 'enheter' : null;
}

/** How a table is laid out; null if its headers do not say enough for it to be read. */
export function layoutOf(columns: readonly SheetColumn[], table: SheetTable): SheetLayout | null {
  const signs = signsOf(columns);
  if (signs.subjects('kompetanse')) return ofLevels(signs, columns, table);
  const isOfCompetences =
    signs.has('kompetanse') || columns.some(({ subject }) => subject?.kind === 'kompetanse');
  const layout = isOfCompetences ? ofCompetences(signs, columns, table) : null;
  return layout ?? ofOthers(signs);
}
