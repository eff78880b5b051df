import { type Notice, noticeOf, type Saying } from '../../domain/import-notices.ts';
import { cellText, type GridCell } from './grid.ts';
import { compactText } from './header-text.ts';
import { unknownFigures } from './layout.ts';
import { levelHeader } from './level-header.ts';
import { readLevel } from './levels.ts';
import type { Reading } from './reading.ts';
import type { ReadyTable } from './ready-table.ts';
import type { SheetColumn, Subject } from './sheet-column.ts';
import { headerPlace } from './sheet-table.ts';

/** A level of the catalogue, and what tells it from others in the sheet. */
export interface NamedLevel {
  readonly level: number;
  readonly levelName: string;
}

/** A column of figures, and the level they are at; undefined where the rows say it. */
export interface FigureColumn {
  readonly column: number;
  readonly kind: 'antall' | 'aarsverk' | 'trenger';
  readonly level: NamedLevel | undefined;
  readonly subject: Subject | undefined;
}

const DIGIT = /\d/;

/** Reads a level by the mapping, or else by the scale of the table. */
export function levelIn(ready: ReadyTable, cell: GridCell | undefined): Reading<number> {
  const mapped = ready.setup.levels.get(compactText(cellText(cell)));
  if (mapped !== undefined) return { verdi: mapped };
  const reading = readLevel(cell, ready.scale);
  // That the levels are of another scale is told once, of the table.
  const isCrosswalked = 'verdi' in reading && reading.sier?.kode === 'verdi/omregnet-nivaa';
  return isCrosswalked ? { verdi: reading.verdi } : reading;
}

/** Levels that a foreign scale keeps apart are added up when they become one; others are the same. */
export function levelNamed({ scale, setup }: ReadyTable, level: number, text: string): NamedLevel {
  const isForeign = scale.skala === '1-5' || setup.levels.size > 0;
  const digit = isForeign ? DIGIT.exec(text)?.[0] : undefined;
  return { level, levelName: digit ?? `=${level}` };
}

/** The columns of figures, and what is to be asked before they can be read. */
export interface FigureColumns {
  readonly columns: readonly FigureColumn[];
  readonly notices: readonly Notice[];
}

/** A level that a header or a mapping names, or what is wrong with it. */
function levelOfColumn(ready: ReadyTable, level: number, column: number): NamedLevel | Notice {
  const reading = levelIn(ready, level);
  if ('verdi' in reading) return levelNamed(ready, reading.verdi, String(level));
  const levels = ready.scale.nivaaer.map(({ nivaa }) => nivaa);
  const fakta = { verdi: `${level}`, minst: Math.min(...levels), hoeyst: Math.max(...levels) };
  const place = headerPlace(ready.table, column);
  return noticeOf(place, { kode: 'verdi/utenfor-skala', fakta });
}

/** What the cells of a matrix are, when the mapping or a title says it. */
function matrixCells({ setup, table }: ReadyTable): 'nivaa' | 'antall' | number | undefined {
  const { cells } = setup;
  if (cells !== undefined) return cells.field === 'nivaa' ? 'nivaa' : (cells.level ?? 'antall');
  const texts = table.titles.map(({ tekst }) => tekst.toLowerCase());
  const isCounted = texts.some((text) => /antall|tal på|talet på|hvor mange|kor mange/.test(text));
  const isGraded = texts.some((text) => /nivå|grad|skala|skår|score|\d ?= ?\p{L}/u.test(text));
  if (isCounted) {
    return texts.flatMap((text) => levelHeader(text, []) ?? []).at(0)?.level ?? 'antall';
  }
  return isGraded ? 'nivaa' : undefined;
}

/** What must be known before a matrix can be read. */
function matrixQuestion(
  { columns, table }: ReadyTable,
  cells: ReturnType<typeof matrixCells>,
): Saying | undefined {
  const antall = unknownFigures(columns, table).length;
  if (antall > 0) return { kode: 'spm/kolonner-i-matrise', fakta: { antall } };
  const isOfLevels = cells === 'nivaa' || columns.some(({ field }) => field === 'nivaa');
  if (isOfLevels) return { kode: 'tabell/nivaa-uten-antall', fakta: {} };
  return typeof cells === 'number' ? undefined : { kode: 'spm/celler-i-matrise', fakta: {} };
}

function ofMatrix(ready: ReadyTable): FigureColumns {
  const { table, columns } = ready;
  const units = columns.filter(({ subject, field }) => subject !== undefined && field === null);
  const first = units.reduceRight((_, { column }) => column, table.left);
  const cells = matrixCells(ready);
  const question = matrixQuestion(ready, cells);
  if (question !== undefined) {
    return { columns: [], notices: [noticeOf(headerPlace(table, first), question)] };
  }
  const level = levelOfColumn(ready, Number(cells), first);
  if ('kode' in level) return { columns: [], notices: [level] };
  const found = units.map(({ column, subject }) => {
    return { column, kind: 'antall' as const, level, subject };
  });
  return { columns: found, notices: [] };
}

function isFigure(field: SheetColumn['field']): field is FigureColumn['kind'] {
  return field === 'antall' || field === 'aarsverk' || field === 'trenger';
}

/** A column of people at no level. Of full-time positions, they are the unit's own. */
function levelAsked({ table }: ReadyTable, { column, field, header }: SheetColumn): Notice[] {
  if (field === 'aarsverk') return [];
  const fakta = { overskrift: header };
  return [noticeOf(headerPlace(table, column), { kode: 'spm/nivaa-i-kolonne', fakta })];
}

/** A column of figures, what is wrong with its level, or what is asked; nothing for other columns. */
function figureColumn(ready: ReadyTable, found: SheetColumn): FigureColumn | readonly Notice[] {
  const { column, field: kind, subject, level: written } = found;
  if (!isFigure(kind)) return [];
  if (written !== undefined) {
    const level = levelOfColumn(ready, written, column);
    return 'kode' in level ? [level] : { column, kind, level, subject };
  }
  const isInRows = ready.columns.some(({ field }) => field === 'nivaa');
  return isInRows ? { column, kind, level: undefined, subject } : levelAsked(ready, found);
}

function ofFigures(ready: ReadyTable): FigureColumns {
  const found = ready.columns.map((column) => figureColumn(ready, column));
  return {
    columns: found.flatMap((each) => ('kind' in each ? [each] : [])),
    notices: found.flatMap((each) => ('kind' in each ? [] : each)),
  };
}

/** Where people are counted, and at which level. A column of people at no level is a question. */
export function figureColumns(ready: ReadyTable): FigureColumns {
  return ready.layout === 'matrise' ? ofMatrix(ready) : ofFigures(ready);
}
