import { type ImportPlace, type Notice, noticeOf } from '../../domain/import-notices.ts';
import type { Body, BodyRow } from './body-rows.ts';
import { columnOf, sourceOf } from './count-reader.ts';
import { readDate } from './dates.ts';
import type { SheetField } from './fields.ts';
import { readCount, readKroner } from './figures.ts';
import { cellText, type GridCell, placeIn } from './grid.ts';
import { readStatus, readStrategy } from './measure-words.ts';
import { newPrivacy, type Privacy, publicText } from './privacy.ts';
import type { Reading } from './reading.ts';
import type { ReadyTable } from './ready-table.ts';
import type { ImportedMeasure, SourceText } from './records.ts';
import { sayingOf } from './saying-of.ts';

/** The measures of a table, and what there is to say of them. */
export interface ReadMeasures {
  readonly measures: readonly ImportedMeasure[];
  readonly notices: readonly Notice[];
}

interface MeasureReader {
  readonly ready: ReadyTable;
  readonly privacy: Privacy;
  readonly notices: Notice[];
}

/** A cell of a row, and where it is. */
interface FieldCell {
  readonly cell: GridCell | undefined;
  readonly place: ImportPlace;
}

function cellOf({ ready }: MeasureReader, row: BodyRow, field: SheetField): FieldCell | undefined {
  const column = columnOf(ready, field);
  if (column === undefined) return undefined;
  const shared = row.texts.get(field);
  // A merged cell says the same of all the rows it covers.
  if (shared !== undefined && shared.row !== row.row) {
    const { rows } = ready.table.grid;
    const place = placeIn(ready.table.grid, shared.row, shared.column);
    return { cell: rows[shared.row]?.[shared.column], place };
  }
  return { cell: row.cells[column], place: placeIn(ready.table.grid, row.row, column) };
}

function value<T>(
  reader: MeasureReader,
  found: FieldCell | undefined,
  read: (cell: GridCell | undefined) => Reading<T>,
): T | undefined {
  if (found === undefined) return undefined;
  const reading = read(found.cell);
  const saying = sayingOf(reading);
  if (saying !== undefined) reader.notices.push(noticeOf(found.place, saying));
  return 'verdi' in reading ? reading.verdi : undefined;
}

function text(reader: MeasureReader, row: BodyRow, field: SheetField): string | undefined {
  const found = cellOf(reader, row, field);
  const tekst = cellText(found?.cell);
  if (found === undefined || tekst === '') return undefined;
  return publicText(reader.privacy, { ...found.place, tekst })?.tekst;
}

function named(reader: MeasureReader, row: BodyRow, field: SheetField): SourceText | undefined {
  const found = row.texts.get(field);
  return found && publicText(reader.privacy, sourceOf(reader.ready, found));
}

/** The members that there is something to say of. */
function present<T extends object>(members: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  const filled = Object.entries(members).filter(([, member]) => member !== undefined);
  // The same members, without those that are undefined.
  return Object.fromEntries(filled) as Partial<T>;
}

type Details = Omit<ImportedMeasure, keyof ImportPlace | 'tittel'>;

function detailsOf(reader: MeasureReader, row: BodyRow): Partial<Details> {
  const { aar } = reader.ready;
  const year = aar === undefined ? {} : { aar };
  const at = (field: SheetField): FieldCell | undefined => cellOf(reader, row, field);
  return present<Details>({
    kompetanse: named(reader, row, 'kompetanse'),
    enhet: named(reader, row, 'enhet'),
    maalgruppe: text(reader, row, 'maalgruppe'),
    strategi: value(reader, at('strategi'), readStrategy),
    ansvar: text(reader, row, 'ansvar'),
    start: value(reader, at('start'), (cell) => readDate(cell, { ...year, velg: 'foerste' })),
    frist: value(reader, at('frist'), (cell) => readDate(cell, { ...year, velg: 'siste' })),
    kostnad: value(reader, at('kostnad'), readKroner),
    status: value(reader, at('status'), readStatus),
    prioritet: value(reader, at('prioritet'), readCount),
    merknad: text(reader, row, 'merknad'),
  });
}

function measureIn(reader: MeasureReader, row: BodyRow): ImportedMeasure[] {
  const found = row.texts.get('tiltak');
  const tittel = found && publicText(reader.privacy, sourceOf(reader.ready, found));
  if (tittel === undefined) return [];
  const { tekst: _, ...place } = tittel;
  return [{ ...place, tittel, ...detailsOf(reader, row) }];
}

/** Reads the measures of the rows, where a column has them. */
export function readMeasures(ready: ReadyTable, body: Body): ReadMeasures {
  if (columnOf(ready, 'tiltak') === undefined) return { measures: [], notices: [] };
  const reader = { ready, privacy: newPrivacy(ready.vocabulary), notices: [] as Notice[] };
  const measures = body.rows.flatMap((row) => measureIn(reader, row));
  return { measures, notices: [...reader.notices, ...reader.privacy.notices] };
}
