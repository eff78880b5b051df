import { type ImportPlace, type Notice, noticeOf } from '../../domain/import-notices.ts';
import { type BodyRow, readBody } from './body-rows.ts';
import {
  type CountReader,
  columnOf,
  fieldPlace,
  type Names,
  namesFor,
  namesIn,
  newCountReader,
  pairOf,
  tellMissing,
} from './count-reader.ts';
import {
  type FigureColumn,
  figureColumns,
  levelIn,
  levelNamed,
  type NamedLevel,
} from './figure-columns.ts';
import { readCount, readFigure } from './figures.ts';
import { compareGap } from './gap-column.ts';
import { cellText, type GridCell, placeIn } from './grid.ts';
import { addFigure, addUnused, finishHoldings, holdingOf, type Pair } from './holding-book.ts';
import { publicText } from './privacy.ts';
import { readMeasures } from './read-measures.ts';
import type { Reading } from './reading.ts';
import type { ReadyTable } from './ready-table.ts';
import type { TableRecords } from './records.ts';
import { addRequirement, finishRequirements } from './requirement-book.ts';
import { sayingOf } from './saying-of.ts';
import { readService } from './service-words.ts';
import { tablePlace } from './sheet-table.ts';
import { addUnitRow, finishUnits, identityOf } from './unit-book.ts';
import { readYesNo } from './yes-no.ts';

/** A cell with a figure, or with nothing. */
interface FigureCell {
  readonly at: FigureColumn;
  readonly reading: Reading<number>;
}

/** A cell, and where it is. */
interface FieldCell {
  readonly cell: GridCell | undefined;
  readonly place: ImportPlace;
}

/** A row, and what its figures are about. */
interface RowFigures {
  readonly row: BodyRow;
  readonly names: Names;
  readonly level: NamedLevel | undefined;
}

function figuresIn({ columns }: CountReader, { cells }: BodyRow): FigureCell[] {
  return columns.map((at) => {
    const read = at.kind === 'aarsverk' ? readFigure : readCount;
    return { at, reading: read(cells[at.column]) };
  });
}

/** The level that a row is about. A row with figures and no level that can be read is told of. */
function rowLevel(reader: CountReader, row: BodyRow): NamedLevel | undefined {
  const { ready, notices } = reader;
  const text = row.texts.get('nivaa')?.tekst ?? '';
  const column = columnOf(ready, 'nivaa');
  if (column === undefined) return undefined;
  const reading = levelIn(ready, text);
  const place = placeIn(ready.table.grid, row.row, column);
  const saying = sayingOf(reading);
  if (saying !== undefined) notices.push(noticeOf(place, saying));
  if ('verdi' in reading) return levelNamed(ready, reading.verdi, text);
  if (saying === undefined) tellMissing(reader, row, 'nivaa');
  return undefined;
}

function serviceIn(reader: CountReader, row: BodyRow): ReturnType<typeof identityOf>['tjeneste'] {
  const reading = readService(row.texts.get('tjeneste')?.tekst);
  return 'verdi' in reading ? reading.verdi : reader.units.implied;
}

function takeNeed(reader: CountReader, figures: RowFigures, { at }: FigureCell): void {
  const { row, level } = figures;
  const { competence, unit } = namesFor(reader, at, figures.names);
  const named = at.level ?? level;
  if (competence === undefined || named === undefined) return;
  const place = placeIn(reader.ready.table.grid, row.row, at.column);
  const service = serviceIn(reader, row);
  const cell = row.cells[at.column];
  addRequirement(reader.requirements, {
    competence,
    unit,
    service,
    level: named.level,
    cell,
    place,
  });
}

function takeCount(reader: CountReader, figures: RowFigures, { at, reading }: FigureCell): void {
  const { row, level } = figures;
  const pair = pairOf(reader, row, namesFor(reader, at, figures.names));
  if (pair === undefined) return;
  addUnitRow(reader.units, { row: row.row, name: pair.enhet }, reader.facts);
  const named = at.level ?? level;
  const place = placeIn(reader.ready.table.grid, row.row, at.column);
  const kind = at.kind === 'aarsverk' ? at.kind : 'antall';
  if (named === undefined) holdingOf(reader.holdings, pair, place).incomplete.add(kind);
  else addFigure(reader.holdings, { pair, kind, ...named, reading, place });
}

/** What a row says of whether it is mapped; where nothing says it, nobody has left it out. */
function mappedIn({ ready }: CountReader, { cells }: BodyRow): Reading<boolean> {
  const column = columnOf(ready, 'kartlagt');
  return column === undefined ? { tomt: true } : readYesNo(cells[column]);
}

/** `Kartlagt: nei` says that nobody knows, whatever else is left empty. */
function isUnmapped(mapped: Reading<boolean>): boolean {
  return 'verdi' in mapped ? !mapped.verdi : 'ukjent' in mapped;
}

function takeRemark(
  reader: CountReader,
  pair: Pair,
  remark: ImportPlace & { tekst: string },
): void {
  const kept = remark.tekst === '' ? undefined : publicText(reader.privacy, remark);
  if (kept !== undefined) holdingOf(reader.holdings, pair, remark).remarks.add(kept.tekst);
}

function takeUnused(reader: CountReader, pair: Pair, cell: FieldCell): void {
  const reading = readCount(cell.cell);
  const { place } = cell;
  if ('verdi' in reading) addUnused(reader.holdings, pair, { value: reading.verdi, place });
  const saying = sayingOf(reading);
  if (saying !== undefined) reader.notices.push(noticeOf(place, saying));
}

/** What stands beside the figures of a pair: remarks, and how many do not get to use what they know. */
function takeAsides(reader: CountReader, row: BodyRow, pair: Pair): void {
  const { table, columns } = reader.ready;
  for (const { field, column } of columns) {
    const cell = row.cells[column];
    const place = placeIn(table.grid, row.row, column);
    if (field === 'merknad') takeRemark(reader, pair, { ...place, tekst: cellText(cell) });
    if (field === 'ubrukt') takeUnused(reader, pair, { cell, place });
  }
}

function takeEmptyRow(reader: CountReader, row: BodyRow, { unit }: Names): void {
  reader.seen.empty += 1;
  if (unit === undefined || !row.texts.has('enhet')) return;
  addUnitRow(reader.units, { row: row.row, name: unit }, reader.facts);
}

/** Takes in what a row with something in it says. */
function takeFilledRow(
  reader: CountReader,
  { row, names }: Omit<RowFigures, 'level'>,
  cells: readonly FigureCell[],
): void {
  const figures = { row, names, level: rowLevel(reader, row) };
  for (const cell of cells) {
    if (cell.at.kind === 'trenger') takeNeed(reader, figures, cell);
    else takeCount(reader, figures, cell);
  }
  const { unit, competence } = names;
  if (unit === undefined || competence === undefined) return;
  const pair = { enhet: unit, kompetanse: competence };
  takeAsides(reader, row, pair);
  const mapped = mappedIn(reader, row);
  const place = fieldPlace(reader.ready, row.row, 'kartlagt');
  const saying = sayingOf(mapped);
  if (saying !== undefined) reader.notices.push(noticeOf(place, saying));
  if (!isUnmapped(mapped)) return;
  holdingOf(reader.holdings, pair, place).unmapped.count += 1;
}

function takeRow(reader: CountReader, row: BodyRow): void {
  const cells = figuresIn(reader, row);
  const names = namesIn(reader, row);
  const isEmpty = cells.every(({ reading }) => 'tomt' in reading);
  if (isEmpty && !isUnmapped(mappedIn(reader, row))) takeEmptyRow(reader, row, names);
  else takeFilledRow(reader, { row, names }, cells);
}

/** What is to be told once of a table, when all of it is read. */
function tableNotices(reader: CountReader): Notice[] {
  const { ready, seen, tableUnit } = reader;
  const header = tablePlace(ready.table);
  const used = seen.tableUnit ? tableUnit?.notice : undefined;
  return [
    ...(used === undefined ? [] : [used]),
    ...(seen.unitless ? [noticeOf(header, { kode: 'spm/enhet', fakta: {} })] : []),
    ...(seen.empty === 0
      ? []
      : [noticeOf(header, { kode: 'tabell/uten-tall', fakta: { antall: seen.empty } })]),
  ];
}

/** Reads a table of how many people there are, or should be, at which level. */
export function readCounts(ready: ReadyTable): TableRecords {
  const { columns, notices } = figureColumns(ready);
  const body = readBody(ready);
  const reader = newCountReader(ready, columns);
  for (const row of columns.length === 0 ? [] : body.rows) takeRow(reader, row);
  const holdings = finishHoldings(reader.holdings);
  const plan = readMeasures(ready, body);
  return {
    holdings: holdings.map((holding) => ({
      ...holding,
      ...identityOf(reader.units, holding.enhet),
    })),
    units: finishUnits(reader.units),
    measures: plan.measures,
    requirements: finishRequirements(reader.requirements),
    notices: [
      ...notices,
      ...body.notices,
      ...reader.notices,
      ...reader.privacy.notices,
      ...reader.holdings.notices,
      ...reader.requirements.notices,
      ...reader.units.notices,
      ...body.rows.flatMap((row) => compareGap(ready, row)),
      ...tableNotices(reader),
      ...plan.notices,
    ],
  };
}
