import { type Notice, noticeOf } from '../../domain/import-notices.ts';
import { levelIn } from './figure-columns.ts';
import type { GridCell } from './grid.ts';
import type { ReadyTable } from './ready-table.ts';
import { headerPlace } from './sheet-table.ts';

type Level = number | 'none' | 'mark' | 'unreadable';

/** Reads the levels of people, and counts by column the cells that are none. */
export interface LevelReader {
  readonly ready: ReadyTable;
  readonly known: Map<GridCell, Level>;
  /** Columns in which there are marks where levels should be. */
  readonly marks: Set<number>;
  readonly unreadable: Map<number, number>;
}

export function newLevelReader(ready: ReadyTable): LevelReader {
  return {
    ready,
    known: new Map(),
    marks: new Set(),
    unreadable: new Map(),
  };
}

function levelOf({ ready }: LevelReader, cell: GridCell): Level {
  const reading = levelIn(ready, cell);
  if ('verdi' in reading) {
    // A misspelt name of a level is a guess, which is not told of person by person.
    return reading.sier === undefined ? reading.verdi : 'unreadable';
  }
  if ('spoersmaal' in reading) {
    return reading.spoersmaal.kode === 'spm/merke-uten-nivaa' ? 'mark' : 'unreadable';
  }
  return 'feil' in reading ? 'unreadable' : 'none';
}

/** The level in a cell; undefined where it has none, or none that can be read. */
export function personLevel(
  reader: LevelReader,
  cell: GridCell,
  column: number,
): number | undefined {
  let level = reader.known.get(cell);
  if (level === undefined) {
    level = levelOf(reader, cell);
    reader.known.set(cell, level);
  }
  if (typeof level === 'number') return level;
  if (level === 'none') return undefined;
  if (level === 'mark') reader.marks.add(column);
  else reader.unreadable.set(column, (reader.unreadable.get(column) ?? 0) + 1);
  return undefined;
}

/** What there is to say of the levels, by column and never by person. */
export function levelNotices({ ready, marks, unreadable }: LevelReader): Notice[] {
  return ready.columns.flatMap(({ column, header }) => {
    const place = headerPlace(ready.table, column);
    const antall = unreadable.get(column);
    const fakta = { overskrift: header, antall: antall ?? 0 };
    return [
      ...(marks.has(column) ? [noticeOf(place, { kode: 'spm/merke-uten-nivaa', fakta: {} })] : []),
      ...(antall === undefined ? [] : [noticeOf(place, { kode: 'individer/uleselig', fakta })]),
    ];
  });
}
