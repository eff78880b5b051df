import {
  type Judgement,
  type JudgementFault,
  type JudgementNote,
  plainText,
} from '../domain/judgement.ts';
import { KEY_SHEET, type KeyRow, type RoundKeys, readKeyRows } from '../domain/round-workbook.ts';
import type { Forum } from '../generated/types.ts';
import { amountIn, type CellReading, pointsIn, remarkIn } from './judgement-cells.ts';
import { type FoundSheet, findJudgementSheet } from './judgement-sheet.ts';
import type { ReadSheet } from './xlsx/read-workbook.ts';
import type { ReadCell, ReadRow } from './xlsx/sheet-cells.ts';

/** What a returned workbook says. Where there are faults, nothing of it should be used. */
export interface ReadJudgements {
  /** In the order of the sheet. */
  readonly judgements: readonly Judgement[];
  readonly faults: readonly JudgementFault[];
  readonly notes: readonly JudgementNote[];
}

const REPORT = 'behovsmelding';
const APPLIED = 'soekt';
const AMOUNT = 'innstilt';
const REMARK = 'merknad';
const POINTS = 'poeng/';
const NEEDED = [REPORT, AMOUNT, REMARK];

function keysIn(sheets: readonly ReadSheet[]): RoundKeys | null {
  const sheet = sheets.find(({ name }) => name === KEY_SHEET);
  const rows = (sheet?.rows ?? []).map(({ cells }): KeyRow => {
    const [key = '', value = ''] = [0, 1].map((wanted) =>
      String(cells.find(({ column }) => column === wanted)?.value ?? ''),
    );
    return [key, value];
  });
  const keys = readKeyRows(rows);
  return NEEDED.every((key) => keys?.kolonner.has(key)) ? keys : null;
}

function onWorkbook(fault: Pick<JudgementFault, 'kode' | 'fakta'>): JudgementFault {
  // A code and its facts are written together by those who call.
  return { ...fault, ark: KEY_SHEET, celle: null } as JudgementFault;
}

/** Whether the workbook is of another round, or of this one with other criteria. */
function roundFaults(keys: RoundKeys, forum: Forum): JudgementFault[] {
  const ventet = plainText(`${forum.navn} ${forum.barnehage_skoleaar}`);
  const funnet = plainText(`${keys.forum} ${keys.barnehage_skoleaar}`);
  if (funnet !== ventet) return [onWorkbook({ kode: 'annen-runde', fakta: { funnet, ventet } })];
  const columns = [...keys.kolonner.keys()].filter((key) => key.startsWith(POINTS));
  const known = new Set(columns.map((key) => key.slice(POINTS.length)));
  const wanted = new Set((forum.kriterier ?? []).map(({ id }) => id));
  const kriterier = [...new Set([...known, ...wanted])].filter(
    (id) => !(known.has(id) && wanted.has(id)),
  );
  if (kriterier.length === 0) return [];
  return [onWorkbook({ kode: 'andre-kriterier', fakta: { kriterier } })];
}

/** The rows of the sheet as they are gone through. */
interface RowReader {
  readonly found: FoundSheet;
  readonly faults: JudgementFault[];
  readonly notes: JudgementNote[];
}

type Place = Pick<JudgementFault, 'ark' | 'celle'>;

function cellOf(row: ReadRow, key: string, { found }: RowReader): ReadCell | undefined {
  const wanted = found.columns.get(key);
  return row.cells.find(({ column }) => column === wanted);
}

function placeOf(row: ReadRow, key: string, reader: RowReader): Place {
  const { sheet } = reader.found;
  return { ark: sheet.name, celle: cellOf(row, key, reader)?.address ?? null };
}

/** The value of a cell; what is wrong with it is kept. */
function taken<T>(reading: CellReading<T>, place: Place, { faults }: RowReader): T | null {
  if ('value' in reading) return reading.value;
  faults.push({ ...place, ...reading.fault } as JudgementFault);
  return null;
}

function inputKeys({ found }: RowReader): string[] {
  return [...found.columns.keys()].filter(
    (key) => key === AMOUNT || key === REMARK || key.startsWith(POINTS),
  );
}

function noteApplied(judgement: Judgement, row: ReadRow, reader: RowReader): void {
  const { id, innstilt } = judgement;
  const soekt = cellOf(row, APPLIED, reader)?.value;
  if (innstilt === null || typeof soekt !== 'number' || innstilt <= soekt) return;
  const place = placeOf(row, AMOUNT, reader);
  reader.notes.push({ kode: 'over-soekt', ...place, fakta: { id, innstilt, soekt } });
}

function readRow(row: ReadRow, id: string, reader: RowReader): Judgement {
  const keys = inputKeys(reader);
  const poeng = keys
    .filter((key) => key.startsWith(POINTS))
    .map((key) => {
      const points = taken(pointsIn(cellOf(row, key, reader)), placeOf(row, key, reader), reader);
      return [key.slice(POINTS.length), points] as const;
    });
  const judgement: Judgement = {
    id,
    poeng: new Map(poeng),
    innstilt: taken(amountIn(cellOf(row, AMOUNT, reader)), placeOf(row, AMOUNT, reader), reader),
    merknad: taken(remarkIn(cellOf(row, REMARK, reader)), placeOf(row, REMARK, reader), reader),
    ark: reader.found.sheet.name,
    celler: new Map(
      keys.flatMap((key) => {
        const cell = cellOf(row, key, reader);
        return cell === undefined ? [] : [[key, cell.address] as const];
      }),
    ),
  };
  noteApplied(judgement, row, reader);
  return judgement;
}

/** The id of a row's need report; a fault is kept where it has something filled in and no id. */
function idOf(row: ReadRow, reader: RowReader): string | null {
  const id = String(cellOf(row, REPORT, reader)?.value ?? '').trim();
  if (id !== '') return id;
  const filled = inputKeys(reader).flatMap((key) => cellOf(row, key, reader) ?? []);
  const [first] = filled;
  if (first !== undefined) {
    const { sheet } = reader.found;
    reader.faults.push({ kode: 'rad-uten-id', ark: sheet.name, celle: first.address, fakta: {} });
  }
  return null;
}

/** The need reports of the rows below the header, each by the cell of its id. */
function* identified(reader: RowReader): Generator<{ row: ReadRow; id: string; place: Place }> {
  const { sheet, header } = reader.found;
  for (const row of sheet.rows) {
    const id = row.number > header.number ? idOf(row, reader) : null;
    if (id !== null) yield { row, id, place: placeOf(row, REPORT, reader) };
  }
}

function readRows(reader: RowReader, { meldinger }: RoundKeys): Judgement[] {
  const { found, faults } = reader;
  // A round without need reports has one row, which says so.
  if (meldinger.length === 0) return [];
  const expected = new Set(meldinger);
  const seen = new Map<string, string>();
  const judgements: Judgement[] = [];
  for (const { row, id, place } of identified(reader)) {
    const foerst = seen.get(id);
    if (!expected.has(id)) faults.push({ kode: 'ukjent-rad', ...place, fakta: { id } });
    else if (foerst !== undefined) {
      faults.push({ kode: 'dobbel-rad', ...place, fakta: { id, foerst } });
    } else {
      seen.set(id, String(place.celle));
      judgements.push(readRow(row, id, reader));
    }
  }
  const missing = meldinger.filter((id) => !seen.has(id));
  for (const id of missing) {
    faults.push({ kode: 'mangler-rad', ark: found.sheet.name, celle: null, fakta: { id } });
  }
  return judgements;
}

function noteFrame(judgements: readonly Judgement[], forum: Forum, reader: RowReader): void {
  const innstilt = judgements.reduce((sum, judgement) => sum + (judgement.innstilt ?? 0), 0);
  const { ramme } = forum;
  if (ramme === undefined || innstilt <= ramme) return;
  const { name: ark } = reader.found.sheet;
  reader.notes.push({ kode: 'over-ramma', ark, celle: null, fakta: { innstilt, ramme } });
}

const refused = (...faults: JudgementFault[]): ReadJudgements => ({
  judgements: [],
  faults,
  notes: [],
});

/**
 * Reads what a forum has filled in in the workbook of its round. Rows are known by the ids of their
 * need reports, columns by their headers. All that does not fit is listed, by sheet and cell.
 */
export function readJudgements(sheets: readonly ReadSheet[], forum: Forum): ReadJudgements {
  const keys = keysIn(sheets);
  if (keys === null) return refused(onWorkbook({ kode: 'uten-noekler', fakta: {} }));
  const wrongRound = roundFaults(keys, forum);
  if (wrongRound.length > 0) return refused(...wrongRound);
  const found = findJudgementSheet(sheets, keys);
  if ('kode' in found) return refused(found);
  const reader = { found, faults: [...found.faults], notes: [...found.notes] };
  // Without the ids, or with two columns of them, nothing can be said of the rows.
  if (!found.columns.has(REPORT)) return refused(...found.faults);
  const judgements = readRows(reader, keys);
  noteFrame(judgements, forum, reader);
  return { judgements, faults: reader.faults, notes: reader.notes };
}
