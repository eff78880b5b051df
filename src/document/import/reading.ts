import type { Saying } from '../../domain/import-notices.ts';
import { type GridCell, seenText } from './grid.ts';
import { shownValue } from './shown.ts';

/** What a cell says, read as one kind of value. */
export type Reading<T> =
  /** The value; `sier` is what people should know of it (a `gjett/` code where it is a guess). */
  | { readonly verdi: T; readonly sier?: Saying }
  /** Only people can say; what they most likely mean comes first. */
  | { readonly spoersmaal: Saying; readonly forslag: readonly T[] }
  | NoValue;

/** There is no value: unknown, and never zero. */
export type NoValue =
  | { readonly tomt: true }
  /** Somebody has written that it is not known or not mapped. */
  | { readonly ukjent: true }
  /** A figure that is kept back: `:` `.` `..` `-`. */
  | { readonly skjult: true }
  | { readonly feil: Saying };

/** What stands in a cell, before anybody wants anything of it. Texts as people see them. */
export type Content =
  | NoValue
  | { readonly tall: number }
  | { readonly jaNei: boolean }
  | { readonly dato: string }
  | { readonly tekst: string };

/** Marks for figures that are kept back (domain of Statistics Norway), and `<5`. */
const HIDDEN = /^(?:[:*]|\.{1,3}|…|[-\u2010-\u2015\u2212]{1,3}|< ?\d{1,2}|skjult|løynd|hidden)$/i;

const UNKNOWN =
  /^(?:\?+|ikke kartlagt|ikkje kartlag[td]|not mapped|ukjent|ukjend|unknown|vet ikke|veit ikkje|n\/a|i\/a|ikke aktuelt|ikkje aktuelt)\.?$/i;

/** What Excel shows for errors, in Norwegian and English, when it has become text. */
const EXCEL_ERROR =
  /^(?:#(?:REF|DIV\/0|VALUE|VERDI|NAME|NAVN|NUM|TALL|NULL|SPILL|OVERFLYT|CALC|BEREGN|FIELD|FELT)[!?]|#(?:N\/A|I\/T)|##+|Err:\d{3})$/;

function contentOfText(written: string): Content {
  const tekst = seenText(written);
  if (tekst === '') return { tomt: true };
  if (HIDDEN.test(tekst)) return { skjult: true };
  if (UNKNOWN.test(tekst)) return { ukjent: true };
  if (EXCEL_ERROR.test(tekst)) return excelError(tekst);
  return { tekst };
}

function excelError(verdi: string | null): NoValue {
  if (verdi === null) return { feil: { kode: 'verdi/formel-uten-verdi', fakta: {} } };
  // Whatever else a file calls an error is text like any other.
  const shown = EXCEL_ERROR.test(verdi) ? verdi : shownValue(verdi);
  return { feil: { kode: 'verdi/formelfeil', fakta: { verdi: shown } } };
}

/** What stands in a cell. */
export function contentOf(cell: GridCell | undefined): Content {
  if (cell === undefined || cell === null) return { tomt: true };
  if (typeof cell === 'string') return contentOfText(cell);
  if (typeof cell === 'number') return { tall: cell };
  if (typeof cell === 'boolean') return { jaNei: cell };
  return 'date' in cell ? { dato: cell.date } : excelError(cell.error);
}

/** Whether there is no value in it. */
export function isNoValue(content: Content): content is NoValue {
  return 'tomt' in content || 'ukjent' in content || 'skjult' in content || 'feil' in content;
}
