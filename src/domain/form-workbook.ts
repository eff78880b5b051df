import type { KeyRow } from './round-workbook.ts';

/** What a form asks about: the document that it is read into. */
export const FORM_KINDS = ['oversikt', 'krav', 'tiltak', 'behovsmelding'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** What the rows of a form's sheet are. */
const SHEET_KINDS = [
  /** One unit: its facts above, a row per competence. */
  'beholdning',
  /** Known departures, a row each. */
  'avgang',
  'krav',
  'tiltak',
  'effekt',
  /** One need report: a row per field, the lists of the report on sheets of their own. */
  'melding',
  'deltakere',
  'maal',
  'maalgrupper',
  'budsjett',
] as const;
export type FormSheetKind = (typeof SHEET_KINDS)[number];

/** A sheet of a form, by what programs call its parts. */
export interface FormSheetKeys {
  /** As it stands on its tab. */
  readonly navn: string;
  readonly slag: FormSheetKind;
  /** The unit that all of the sheet is about; null if there is none. */
  readonly enhet: string | null;
  /** The row of the header, from 1; the body begins in the next one. */
  readonly overskrift: number;
  /** The titles of the columns that are read, by their keys. */
  readonly kolonner: ReadonlyMap<string, string>;
  /** The labels (column A) of the values (column B) above the table, by their keys. */
  readonly felt: ReadonlyMap<string, string>;
  /** Which list of choices a column (or, of a need report, a field) has its values from. */
  readonly lister: ReadonlyMap<string, string>;
  /** What each row of the body is about, in order: an id; empty for a row that was left free. */
  readonly rader: readonly string[];
}

/** What the hidden sheet of a form says. The words that people see may change; the keys do not. */
export interface FormKeys {
  readonly skjema: FormKind;
  /** The language that the form is written in: nb, nn or en. */
  readonly spraak: string;
  /** The number of the organisation; null if it has none. */
  readonly organisasjon: string | null;
  /** The editions of the catalogues, by their ids. */
  readonly kataloger: ReadonlyMap<string, string>;
  readonly ark: readonly FormSheetKeys[];
  /** What stands in the cells for each code, by list. */
  readonly valg: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const EDITION = '1';

/** What keeps the values of a cell that holds several apart. */
export const FORM_SEPARATOR = ';';

function sheetRows(sheet: FormSheetKeys, number: number): KeyRow[] {
  const key = (rest: string): string => `ark/${number}/${rest}`;
  const map = (name: string, entries: ReadonlyMap<string, string>): KeyRow[] =>
    [...entries].map(([own, text]): KeyRow => [key(`${name}/${own}`), text]);
  return [
    [`ark/${number}`, sheet.navn],
    [key('slag'), sheet.slag],
    ...(sheet.enhet === null ? [] : [[key('enhet'), sheet.enhet] as const]),
    [key('overskrift'), String(sheet.overskrift)],
    ...map('kolonne', sheet.kolonner),
    ...map('felt', sheet.felt),
    ...map('liste', sheet.lister),
    ...sheet.rader.map((id, index): KeyRow => [key(`rad/${index + 1}`), id]),
  ];
}

/** What the key sheet of a form holds, below its header. */
export function formKeyRows(keys: FormKeys): KeyRow[] {
  const { skjema, spraak, organisasjon, kataloger, ark, valg } = keys;
  return [
    ['dokument', 'skjema'],
    ['versjon', EDITION],
    ['skjema', skjema],
    ['spraak', spraak],
    ['organisasjon', organisasjon ?? ''],
    ...[...kataloger].map(([id, edition]): KeyRow => [`katalog/${id}`, edition]),
    ...ark.flatMap((sheet, index) => sheetRows(sheet, index + 1)),
    ...[...valg].flatMap(([list, choices]) =>
      [...choices].map(([code, text]): KeyRow => [`valg/${list}/${code}`, text]),
    ),
  ];
}

/** The entries whose keys begin so, by what follows. */
function below(rows: readonly KeyRow[], start: string): Map<string, string> {
  return new Map(
    rows.flatMap(([key, value]) =>
      key.startsWith(start) ? [[key.slice(start.length), value]] : [],
    ),
  );
}

const isFormKind = (value: unknown): value is FormKind => FORM_KINDS.some((kind) => kind === value);

const isSheetKind = (value: unknown): value is FormSheetKind =>
  SHEET_KINDS.some((kind) => kind === value);

function readSheet(rows: readonly KeyRow[], number: number, navn: string): FormSheetKeys | null {
  const own = rows.filter(([key]) => key.startsWith(`ark/${number}/`));
  const part = (name: string): Map<string, string> => below(own, `ark/${number}/${name}/`);
  const single = below(own, `ark/${number}/`);
  const slag = single.get('slag');
  const overskrift = Number(single.get('overskrift'));
  if (!isSheetKind(slag) || !Number.isInteger(overskrift)) return null;
  return {
    navn,
    slag,
    enhet: single.get('enhet') ?? null,
    overskrift,
    kolonner: part('kolonne'),
    felt: part('felt'),
    lister: part('liste'),
    rader: [...part('rad').values()],
  };
}

function readChoices(rows: readonly KeyRow[]): Map<string, Map<string, string>> {
  const lists = new Map<string, Map<string, string>>();
  for (const [key, text] of below(rows, 'valg/')) {
    const slash = key.indexOf('/');
    const list = key.slice(0, slash);
    const choices = lists.get(list) ?? new Map<string, string>();
    lists.set(list, choices.set(key.slice(slash + 1), text));
  }
  return lists;
}

/** Reads the key sheet of a form back; null if it is not one of a form, or of another edition. */
export function readFormKeys(rows: readonly KeyRow[]): FormKeys | null {
  const single = new Map(rows);
  const skjema = single.get('skjema');
  const known = single.get('dokument') === 'skjema' && single.get('versjon') === EDITION;
  if (!known || !isFormKind(skjema)) return null;
  const sheets = rows.flatMap(([key, navn]) => {
    const number = /^ark\/(\d+)$/.exec(key)?.[1];
    return number === undefined ? [] : [readSheet(rows, Number(number), navn)];
  });
  const organisasjon = single.get('organisasjon') ?? '';
  return {
    skjema,
    spraak: single.get('spraak') ?? 'nb',
    organisasjon: organisasjon === '' ? null : organisasjon,
    kataloger: below(rows, 'katalog/'),
    ark: sheets.flatMap((sheet) => sheet ?? []),
    valg: readChoices(rows),
  };
}
