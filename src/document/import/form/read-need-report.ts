import type { FormSheetKind } from '../../../domain/form-workbook.ts';
import { noticeOf } from '../../../domain/import-notices.ts';
import type { Behovsmelding } from '../../../generated/types.ts';
import { sheetPlace } from '../grid.ts';
import { readOrgnr } from '../public-numbers.ts';
import { SERVICES } from './codes.ts';
import type { FormNeedReport, NeedLists } from './form-records.ts';
import {
  type FormDesk,
  type FormRow,
  type Given,
  known,
  rowsOf,
  say,
  textIn,
  titleOf,
} from './form-rows.ts';
import { choiceOf, countOf, kronerOf, take, textOf, yearOf, yesNoOf } from './form-values.ts';
import type { FoundSheet } from './found-sheet.ts';
import { digitsOf, NEED_READERS, NEEDED_FIELDS, type NeedValue } from './need-values.ts';

type Lists = Pick<Behovsmelding, 'deltakere' | 'maal' | 'maalgrupper' | 'budsjett'>;

/** How the rows of each list are read, and what a row cannot be without. */
const LIST_ROWS: {
  readonly [L in keyof Lists]: {
    readonly read: (row: FormRow) => { readonly [K in keyof Lists[L][number]]: Given<unknown> };
    readonly needed: readonly string[];
  };
} = {
  deltakere: {
    read: (row) => ({
      navn: textOf(row, 'navn'),
      tjeneste: choiceOf(row, 'tjeneste', SERVICES),
      privat: yesNoOf(row, 'privat'),
      kommunenummer: digitsOf(row, 'kommunenummer', 4),
      orgnr: take(row, 'orgnr', readOrgnr),
    }),
    needed: ['navn', 'tjeneste'],
  },
  maal: {
    read: (row) => ({ tekst: textOf(row, 'tekst'), kjennetegn: textOf(row, 'kjennetegn') }),
    needed: ['tekst', 'kjennetegn'],
  },
  maalgrupper: {
    read: (row) => ({ gruppe: textOf(row, 'gruppe', 'rolle'), antall: countOf(row, 'antall') }),
    needed: ['gruppe', 'antall'],
  },
  budsjett: {
    read: (row) => ({
      aar: yearOf(row, 'aar'),
      tilskudd_eier: kronerOf(row, 'tilskudd_eier'),
      tilskudd_partner: kronerOf(row, 'tilskudd_partner'),
      egenandel: kronerOf(row, 'egenandel'),
      koordinator: kronerOf(row, 'koordinator'),
    }),
    needed: ['aar', 'tilskudd_eier', 'tilskudd_partner'],
  },
};

/** A row of a list; null where something in it is missing or does not fit. */
function readListRow(row: FormRow, list: keyof Lists): object | null {
  const { read, needed } = LIST_ROWS[list];
  const values = Object.entries(read(row));
  const empty = needed.filter((key) =>
    values.some(([own, value]) => own === key && value === null),
  );
  for (const key of empty) {
    say(row, key, { kode: 'skjema/mangler-felt', fakta: { tittel: titleOf(row, key) } });
  }
  if (empty.length > 0 || values.some(([, value]) => value === undefined)) return null;
  return Object.fromEntries(values.filter(([, value]) => value !== null));
}

const ofKind = (sheets: readonly FoundSheet[], kind: FormSheetKind): FoundSheet | undefined =>
  sheets.find(({ keys }) => keys.slag === kind);

/** A list of the report; undefined where a row of it does not fit, so that none is half of itself. */
function readList<L extends keyof Lists>(
  list: L,
  sheets: readonly FoundSheet[],
  desk: FormDesk,
): Lists[L] | undefined {
  const sheet = ofKind(sheets, list);
  if (sheet === undefined) return undefined;
  const rows = rowsOf(sheet, desk).map((row) => readListRow(row, list));
  // The readers of a list give what its type has; rows with anything missing are null.
  return rows.includes(null) ? undefined : (rows as object[] as Lists[L]);
}

/** A report cannot be without any of its lists. */
function filledLists(lists: NeedLists, sheets: readonly FoundSheet[], desk: FormDesk): NeedLists {
  const entries = Object.entries(lists);
  const empty = entries.flatMap(([list, rows]) => (rows.length === 0 ? [list] : []));
  for (const { grid, keys } of sheets.filter(({ keys: own }) => empty.includes(own.slag))) {
    const saying = { kode: 'skjema/mangler-felt', fakta: { tittel: keys.navn } } as const;
    desk.notices.push(noticeOf(sheetPlace(grid), saying));
  }
  // Members have been left out of it, and nothing else.
  return Object.fromEntries(entries.filter(([list]) => !empty.includes(list))) as NeedLists;
}

function readLists(sheets: readonly FoundSheet[], desk: FormDesk): NeedLists {
  return known({
    deltakere: readList('deltakere', sheets, desk),
    maal: readList('maal', sheets, desk),
    maalgrupper: readList('maalgrupper', sheets, desk),
    budsjett: readList('budsjett', sheets, desk),
  });
}

/** The row of each field, by its path: as it stands in the row, or by the title beside it. */
function fieldRows(sheet: FoundSheet, desk: FormDesk): Map<string, FormRow> {
  const rows = new Map<string, FormRow>();
  for (const row of rowsOf(sheet, desk)) {
    const path = textIn(row, 'felt');
    if (Object.hasOwn(NEED_READERS, path) && !rows.has(path)) rows.set(path, row);
  }
  return rows;
}

/** A row whose answer is looked up by the path of its field, so that lists of choices are found. */
function answerRow(row: FormRow, path: string): FormRow {
  const { sheet } = row;
  const columns = new Map(
    [...sheet.columns].map(([key, column]) => [key === 'svar' ? path : key, column]),
  );
  const kolonner = new Map([[path, textIn(row, 'tittel') || path]]);
  return { ...row, sheet: { ...sheet, columns, keys: { ...sheet.keys, kolonner } } };
}

/** What a new form has filled in already. */
const GIVEN = new Set(['id', 'type', 'maalform']);

const isAnswered = (fields: ReadonlyMap<string, NeedValue | null>): boolean =>
  [...fields].some(
    ([path, value]) => value !== null && !GIVEN.has(path) && !path.startsWith('innsender/'),
  );

function sayEmpty(fields: ReadonlyMap<string, unknown>, rows: ReadonlyMap<string, FormRow>): void {
  for (const path of NEEDED_FIELDS) {
    const row = rows.get(path);
    if (row === undefined || fields.get(path) !== null) continue;
    const tittel = textIn(row, 'tittel') || path;
    say(answerRow(row, path), path, { kode: 'skjema/mangler-felt', fakta: { tittel } });
  }
}

/** Reads the form of a need report; null where nothing is filled in. */
export function readNeedReport(
  sheets: readonly FoundSheet[],
  desk: FormDesk,
): FormNeedReport | null {
  const sheet = ofKind(sheets, 'melding');
  if (sheet === undefined || !sheet.columns.has('svar')) return null;
  const rows = fieldRows(sheet, desk);
  const fields = new Map<string, NeedValue | null>();
  for (const [path, row] of rows) {
    const value = NEED_READERS[path]?.(answerRow(row, path), path);
    if (value !== undefined) fields.set(path, value);
  }
  const lists = readLists(sheets, desk);
  const hasRows = Object.values(lists).some((list) => list.length > 0);
  if (!isAnswered(fields) && !hasRows) return null;
  sayEmpty(fields, rows);
  const id = fields.get('id');
  return {
    ...sheetPlace(sheet.grid),
    id: typeof id === 'string' ? id : null,
    felt: new Map(
      [...fields].filter(([path, value]) => !(NEEDED_FIELDS.includes(path) && value === null)),
    ),
    lister: filledLists(lists, sheets, desk),
  };
}
