import type { Saying } from '../../domain/import-notices.ts';
import { isoDate } from '../written-dates.ts';
import { dayOf, dayOfSerial } from './days.ts';
import type { GridCell } from './grid.ts';
import { contentOf, isNoValue, type Reading } from './reading.ts';
import { shownValue } from './shown.ts';
import { type NamedSpan, spanIn } from './spans.ts';

/** What a day is read with. */
export interface DateContext {
  /** The year that a text without one is about, if that is known. */
  readonly aar?: number;
  /** Which day of a stretch is taken: the first for a start, the last for a deadline. */
  readonly velg: 'foerste' | 'siste';
}

/** Excel's numbers of the days of 2000–2099. */
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050];
const [FIRST_YEAR, LAST_YEAR] = [2000, 2099];

/** A year of two digits is one of this half of the century. */
const LAST_SHORT_YEAR = 49;

const SHORT = /^(\d{1,2})(?:\. ?|\/)(\d{1,2})(?:\. ?|[-\u2013] ?)(\d{2})$/;
const NAMED = /^(\d{1,2})\.? ([a-z]{3,9})\.?(?: (\d{2}))?$/;
const WITHOUT_YEAR = /^(\d{1,2})(?:\. ?|\/)(\d{1,2})\.?$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;
const TIME_BEHIND = /^(\d{4}-\d{2}-\d{2})[t ]\d{2}:\d{2}.*$/;
const BEFORE =
  /^(?:innen|innan|senest|seinast|frist:?|fra|frå|man|tir?s?|ty[rs]?|ons?|tor?s?|fre|lør|lau|søn|sun)\.? /;

function refused(cell: GridCell | undefined): Reading<string> {
  return { feil: { kode: 'verdi/ikke-dato', fakta: { verdi: shownValue(cell) } } };
}

/** A year as written: two digits are of this century, as far as plans go. */
function yearOf(digits: string): number | undefined {
  const number = Number(digits);
  if (digits.length === 4) return number;
  return number <= LAST_SHORT_YEAR ? FIRST_YEAR + number : undefined;
}

function dayIn(year: number | undefined, month: string, day: string): string | undefined {
  return year === undefined ? undefined : dayOf(year, Number(month), Number(day));
}

/** `1.2.27`, `1/2-27` and `1. feb 27`, where there is no doubt. */
function shortDay(text: string): string | undefined {
  const [, day = '', month = '', digits] = SHORT.exec(text) ?? [];
  if (digits !== undefined) return dayIn(yearOf(digits), month, day);
  const [, number, name, short] = NAMED.exec(text) ?? [];
  const year = short === undefined ? undefined : yearOf(short);
  return year === undefined ? undefined : isoDate(`${number}. ${name} ${year}`);
}

/** `01/02/2027` is February to Norwegians and January to some programs; `13/02/2027` is certain. */
function slashedDay(text: string, cell: string): Reading<string> | undefined {
  const [, first = '', second = '', digits] = SLASHED.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const year = yearOf(digits);
  const days = [dayIn(year, second, first), dayIn(year, first, second)];
  const forslag = [...new Set(days.filter((day) => day !== undefined))];
  const [only, other] = forslag;
  if (only === undefined) return refused(cell);
  if (other === undefined) return { verdi: only };
  const spoersmaal: Saying = { kode: 'spm/dag-eller-maaned', fakta: { verdi: shownValue(cell) } };
  return { spoersmaal, forslag };
}

function askYear(cell: string): Reading<string> {
  const spoersmaal: Saying = { kode: 'spm/mangler-aar', fakta: { verdi: shownValue(cell) } };
  return { spoersmaal, forslag: [] };
}

/** The day that a text without a year names in a year. */
function dayWithoutYear(text: string, year: number): string | undefined {
  const [, day, month] = WITHOUT_YEAR.exec(text) ?? [];
  if (day !== undefined) return dayIn(year, String(month), day);
  const [, number, name, short] = NAMED.exec(text) ?? [];
  return short === undefined ? isoDate(`${number}. ${name} ${year}`) : undefined;
}

/** A leap year has every day. */
const LEAP_YEAR = 2028;

function yearlessDay(
  text: string,
  cell: string,
  { aar }: DateContext,
): Reading<string> | undefined {
  if (dayWithoutYear(text, LEAP_YEAR) === undefined) return undefined;
  if (aar === undefined) return askYear(cell);
  const valgt = dayWithoutYear(text, aar);
  if (valgt === undefined) return refused(cell);
  const verdi = shownValue(cell);
  return { verdi: valgt, sier: { kode: 'gjett/aar', fakta: { verdi, valgt } } };
}

function dayOfSpan(
  { fra, til }: NamedSpan,
  cell: GridCell,
  { velg }: DateContext,
): Reading<string> {
  const valgt = velg === 'foerste' ? fra : til;
  const verdi = shownValue(cell);
  return { verdi: valgt, sier: { kode: 'gjett/dag-i-tidsrom', fakta: { verdi, fra, til, valgt } } };
}

function readSpan(text: string, cell: string, context: DateContext): Reading<string> {
  const span = spanIn(text, context.aar);
  if (span === undefined) return refused(cell);
  return span === null ? askYear(cell) : dayOfSpan(span, cell, context);
}

function readText(written: string, context: DateContext): Reading<string> {
  const text = written.toLowerCase().replace(TIME_BEHIND, '$1').replace(BEFORE, '');
  const certain = isoDate(text) ?? shortDay(text);
  if (certain !== undefined) return { verdi: certain };
  return (
    slashedDay(text, written) ??
    yearlessDay(text, written, context) ??
    readSpan(text, written, context)
  );
}

/** A number is a year, a day as Excel counts them, or a day written without signs: 20270201. */
function readNumber(number: number, context: DateContext): Reading<string> {
  if (number >= FIRST_YEAR && number <= LAST_YEAR) return readText(String(number), context);
  if (number < FIRST_SERIAL || number > LAST_SERIAL) {
    const written = isoDate(String(number));
    return written === undefined ? refused(number) : { verdi: written };
  }
  const valgt = String(dayOfSerial(number));
  const sier: Saying = { kode: 'gjett/excel-dag', fakta: { verdi: shownValue(number), valgt } };
  return { verdi: valgt, sier };
}

/**
 * A day, `YYYY-MM-DD`: `01.02.2027`, `1.2.27`, `1. februar 2027`. A stretch (`uke 8`, `vår 2027`,
 * `2027/28`) becomes its first or last day, which is a guess.
 */
export function readDate(cell: GridCell | undefined, context: DateContext): Reading<string> {
  const content = contentOf(cell);
  if (isNoValue(content)) return content;
  if ('dato' in content) return { verdi: content.dato };
  if ('tall' in content) return readNumber(content.tall, context);
  return 'tekst' in content ? readText(content.tekst, context) : refused(cell);
}
