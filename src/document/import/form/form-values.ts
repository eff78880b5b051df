import { FORM_SEPARATOR } from '../../../domain/form-workbook.ts';
import type { Saying } from '../../../domain/import-notices.ts';
import { readDate } from '../dates.ts';
import { readCount, readFigure, readKroner } from '../figures.ts';
import { cellText, type GridCell, isBlank, seenText } from '../grid.ts';
import { compactText } from '../header-text.ts';
import { readLevel } from '../levels.ts';
import { hasPersonalNumber, isPersonal } from '../personal-text.ts';
import { contentOf, type Reading } from '../reading.ts';
import type { SourceText } from '../records.ts';
import { readShare } from '../shares.ts';
import { shownValue } from '../shown.ts';
import { readYesNo } from '../yes-no.ts';
import { cellOf, type FormRow, type Given, hasColumn, placeOf, say, titleOf } from './form-rows.ts';

type Reader<T> = (cell: GridCell) => Reading<T>;

/** What a cell says, as a reader of values reads it; what does not fit is said. */
export function take<T>(row: FormRow, key: string, read: Reader<T>): Given<T> {
  if (!hasColumn(row, key)) return undefined;
  const reading = read(cellOf(row, key));
  if ('tomt' in reading) return null;
  if ('verdi' in reading) {
    if (reading.sier !== undefined) say(row, key, reading.sier);
    return reading.verdi;
  }
  if ('spoersmaal' in reading) say(row, key, reading.spoersmaal);
  else say(row, key, 'feil' in reading ? reading.feil : { kode: 'skjema/uten-verdi', fakta: {} });
  return undefined;
}

export const countOf = (row: FormRow, key: string): Given<number> => take(row, key, readCount);
export const figureOf = (row: FormRow, key: string): Given<number> => take(row, key, readFigure);
export const kronerOf = (row: FormRow, key: string): Given<number> => take(row, key, readKroner);
export const yesNoOf = (row: FormRow, key: string): Given<boolean> =>
  take(row, key, (cell) => {
    const code = codeIn(row, key, cellText(cell));
    return code === undefined ? readYesNo(cell) : { verdi: code === 'ja' };
  });

/** In our own cells, which show per cent, a number from 0 to 1 is the share itself. */
export function shareOf(row: FormRow, key: string): Given<number> {
  return take(row, key, (cell) =>
    typeof cell === 'number' && cell >= 0 && cell <= 1 ? { verdi: cell } : readShare(cell),
  );
}

export function levelOf(row: FormRow, key: string): Given<number> {
  const nivaaer = row.desk.plan.skala;
  return take(row, key, (cell) => readLevel(cell, { skala: 'egen', nivaaer }));
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

export function yearOf(row: FormRow, key: string): Given<number> {
  return take(row, key, (cell) => {
    const reading = readCount(cell);
    const isYear =
      !('verdi' in reading) || (reading.verdi >= FIRST_YEAR && reading.verdi <= LAST_YEAR);
    if (isYear) return reading;
    return { feil: { kode: 'skjema/ikke-aar', fakta: { verdi: shownValue(cell) } } };
  });
}

/** A day; of a stretch of days the first or the last. */
export function dayOf(row: FormRow, key: string, velg: 'foerste' | 'siste'): Given<string> {
  return take(row, key, (cell) => readDate(cell, { velg }));
}

const SEPARATORS = new RegExp(`[${FORM_SEPARATOR}\\n]`);

/** Whose texts may not be about a person at all, or may only not hold a person's numbers. */
export type TextKind = 'rolle' | 'fritekst';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL_SIGNS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** A text as people wrote it, line breaks included. */
function writtenText(cell: GridCell): string {
  if (typeof cell !== 'string') return cellText(cell);
  const text = cell.normalize('NFC').replace(/\r\n?/g, '\n').replace(CONTROL_SIGNS, '').trim();
  return seenText(text) === '' ? '' : text;
}

function readText(cell: GridCell, kind: TextKind, names: ReadonlySet<string>): Reading<string> {
  const content = contentOf(cell);
  if ('feil' in content) return content;
  const text = writtenText(cell);
  if (text === '') return { tomt: true };
  const isAboutPerson = kind === 'rolle' ? isPersonal : hasPersonalNumber;
  const feil: Saying = { kode: 'personvern/i-tekst', fakta: {} };
  return isAboutPerson(text, names) ? { feil } : { verdi: text };
}

/** A text; left out, and said, where it is about a person. */
export function textOf(row: FormRow, key: string, kind: TextKind = 'fritekst'): Given<string> {
  return take(row, key, (cell) => readText(cell, kind, row.desk.plan.fornavn));
}

function parts(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Several texts in one cell. Commas are part of them. */
export function textsOf(row: FormRow, key: string): Given<string[]> {
  const text = textOf(row, key);
  return typeof text === 'string' ? parts(text, SEPARATORS) : text;
}

/** Several ids in one cell, which people also write commas and blanks between. */
export function idsOf(row: FormRow, key: string): Given<string[]> {
  const text = textOf(row, key);
  return typeof text === 'string' ? parts(text.toLowerCase(), /[;,\s]/) : text;
}

/** The texts of the choices of a cell, by code; none where it has no list. */
function choicesOf({ desk, sheet }: FormRow, key: string): ReadonlyMap<string, string> {
  return desk.keys.valg.get(sheet.keys.lister.get(key) ?? '') ?? new Map();
}

/** The code whose text, or which itself, stands in a cell, perhaps with another name behind it. */
function codeIn(row: FormRow, key: string, text: string): string | undefined {
  const wanted = compactText(text);
  const choices = [...choicesOf(row, key)];
  const start = text.toLowerCase();
  const chosen =
    choices.find(([, shown]) => compactText(shown) === wanted) ??
    choices.find(([code]) => compactText(code) === wanted || start.startsWith(`${code} `));
  return chosen?.[0];
}

/** A choice from a list of codes. */
export function choiceOf<C extends string>(
  row: FormRow,
  key: string,
  codes: readonly C[],
): Given<C> {
  return take(row, key, (cell) => {
    const content = contentOf(cell);
    if ('feil' in content || isBlank(cell)) return 'feil' in content ? content : { tomt: true };
    const text = cellText(cell);
    const chosen = codeIn(row, key, text) ?? compactText(text);
    const verdi = codes.find((code) => compactText(code) === compactText(chosen));
    if (verdi !== undefined) return { verdi };
    const fakta = { tittel: titleOf(row, key), verdi: shownValue(cell) };
    return { feil: { kode: 'skjema/ikke-i-lista', fakta } };
  });
}

/** What a text in a cell refers to: the code where it was chosen, else the text as it stands. */
function referenceIn(row: FormRow, key: string, text: string): SourceText {
  return { ...placeOf(row, key), tekst: codeIn(row, key, text) ?? text };
}

/** A unit, a competence or a measure that was chosen or written in a cell. */
export function referenceOf(row: FormRow, key: string): Given<SourceText> {
  return take(row, key, (cell) => {
    const content = contentOf(cell);
    if ('feil' in content) return content;
    const text = cellText(cell);
    return text === '' ? { tomt: true } : { verdi: referenceIn(row, key, text) };
  });
}

/** Several of them in one cell; `list` is the list that they would be chosen from. */
export function referencesOf(row: FormRow, key: string, list: string): Given<SourceText[]> {
  const texts = textsOf(row, key);
  if (!Array.isArray(texts)) return texts;
  const choices = [...(row.desk.keys.valg.get(list) ?? [])];
  return texts.map((text) => {
    const chosen = choices.find(([, shown]) => compactText(shown) === compactText(text));
    return { ...placeOf(row, key), tekst: chosen?.[0] ?? text };
  });
}
