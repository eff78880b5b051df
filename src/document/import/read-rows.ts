import { readBody } from './body-rows.ts';
import { sourceOf } from './count-reader.ts';
import { newPrivacy, publicText } from './privacy.ts';
import { readMeasures } from './read-measures.ts';
import type { ReadyTable } from './ready-table.ts';
import type { TableRecords } from './records.ts';
import { addUnitRow, factColumns, finishUnits, newUnitBook } from './unit-book.ts';

/** Reads an action sheet: a row per measure. */
export function readActions(ready: ReadyTable): TableRecords {
  const body = readBody(ready);
  const { measures, notices } = readMeasures(ready, body);
  return {
    holdings: [],
    units: [],
    measures,
    requirements: [],
    notices: [...body.notices, ...notices],
  };
}

/** Reads a list of units, with how many work there and what else is known of them. */
export function readUnits(ready: ReadyTable): TableRecords {
  const body = readBody(ready);
  const privacy = newPrivacy(ready.vocabulary);
  const book = newUnitBook(ready);
  const columns = factColumns(ready);
  for (const { row, texts } of body.rows) {
    const text = texts.get('enhet');
    const name = text && publicText(privacy, sourceOf(ready, text));
    if (name !== undefined) addUnitRow(book, { row, name }, columns);
  }
  return {
    holdings: [],
    units: finishUnits(book),
    measures: [],
    requirements: [],
    notices: [...body.notices, ...privacy.notices, ...book.notices],
  };
}
