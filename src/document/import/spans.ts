import { months, type Span, weeks } from './days.ts';

/** A stretch of days that a text names. Where the text names no year, `year` was put in. */
export interface NamedSpan extends Span {
  readonly isYearGiven: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const MONTH_NAMES = new RegExp(
  `^(?:${MONTHS.join('|')}|sept)(?:uar|ruar|s|il|i|ust|tember|ember|ober)?\\.?$`,
);

/** The first and last month of the halves of a school year and of summer, as plans use the words. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  vår: [1, 6],
  våren: [1, 6],
  vårsemesteret: [1, 6],
  v: [1, 6],
  sommer: [6, 8],
  sommeren: [6, 8],
  sommar: [6, 8],
  sommaren: [6, 8],
  høst: [8, 12],
  høsten: [8, 12],
  høstsemesteret: [8, 12],
  haust: [8, 12],
  hausten: [8, 12],
  haustsemesteret: [8, 12],
  h: [8, 12],
};

/** Parts of a year: how many months each has. */
const PARTS: Readonly<Record<string, number>> = {
  kvartal: 3,
  kv: 3,
  q: 3,
  tertial: 4,
  halvår: 6,
  halvåret: 6,
};

/** A way to write a stretch of days without its year, and the stretch in a year. */
interface Form {
  readonly pattern: RegExp;
  readonly span: (parts: readonly string[], year: number) => Span | undefined;
}

function partOfYear(length: number | undefined, number: number, year: number): Span | undefined {
  if (length === undefined || number < 1 || number * length > 12) return undefined;
  return months(year, (number - 1) * length + 1, number * length);
}

function monthNumber(name: string): number {
  return MONTH_NAMES.test(name) ? MONTHS.indexOf(name.slice(0, 3)) + 1 : 0;
}

function season(name: string, year: number): Span | undefined {
  const found = Object.hasOwn(SEASONS, name) ? SEASONS[name] : undefined;
  return found && months(year, ...found);
}

const FORMS: readonly Form[] = [
  {
    pattern: /^(?:uke|veke|week|u)\.? ?(\d{1,2})(?: ?[-\u2013] ?(\d{1,2}))?$/,
    span: ([first, last], year) => weeks(year, Number(first), Number(last || first)),
  },
  {
    pattern: /^(\d)\. ?([a-zå]+)$/,
    span: ([number, unit = ''], year) => partOfYear(PARTS[unit], Number(number), year),
  },
  {
    pattern: /^(kvartal|kv|q|tertial|halvår)\.? ?(\d)$/,
    span: ([unit = '', number], year) => partOfYear(PARTS[unit], Number(number), year),
  },
  { pattern: /^([a-zåø]+)$/, span: ([name = ''], year) => season(name, year) },
  {
    pattern: /^([a-z]+\.?)$/,
    span: ([name = ''], year) => {
      const month = monthNumber(name);
      return month === 0 ? undefined : months(year, month, month);
    },
  },
];

function inYear(text: string, year: number): Span | undefined {
  for (const { pattern, span } of FORMS) {
    const [match, ...parts] = pattern.exec(text) ?? [];
    const found =
      match === undefined
        ? undefined
        : span(
            parts.map((part) => part ?? ''),
            year,
          );
    if (found !== undefined) return found;
  }
  return undefined;
}

const SCHOOL_YEAR =
  /^(?:(?:barnehage-? ?og )?s[kc]h?[ou]u?leåre?t? ?)?(20\d\d) ?[-\u2013/] ?(20)?(\d\d)$/;

/** A school year lasts from 1 August to 31 July. */
function schoolYearIn(text: string): Span | undefined {
  const [, first, , second] = SCHOOL_YEAR.exec(text) ?? [];
  const year = Number(first);
  if (first === undefined || (year + 1) % 100 !== Number(second)) return undefined;
  return { fra: `${year}-08-01`, til: `${year + 1}-07-31` };
}

/** The year at the end of a text, with two or four digits, or at its beginning with four. */
const YEAR_LAST = /^(.*?)[ ,.\-/'’]*(?<!\d)(20\d\d|(?<=\D)\d\d)$/;
const YEAR_FIRST = /^(20\d\d)[ ,.-]*(?!\d+$)(.*)$/;
const MONTH_OF_YEAR = /^(?:(\d{1,2})[./](20\d\d)|(20\d\d)[-.](\d{1,2}))$/;

function monthOfYear(text: string): Span | undefined {
  const [, before, yearAfter, yearBefore, after] = MONTH_OF_YEAR.exec(text) ?? [];
  const month = Number(before ?? after);
  return month >= 1 && month <= 12
    ? months(Number(yearAfter ?? yearBefore), month, month)
    : undefined;
}

const fullYear = (digits: string): number => Number(digits.padStart(4, '20'));

/** A text with a year of its own. */
function withYear(text: string): Span | undefined {
  if (/^(?:året )?20\d\d$/.test(text)) return months(Number(text.slice(-4)), 1, 12);
  const [, before = '', last] = YEAR_LAST.exec(text) ?? [];
  const found = last === undefined ? undefined : inYear(before.trim(), fullYear(last));
  if (found !== undefined) return found;
  const [, first, after = ''] = YEAR_FIRST.exec(text) ?? [];
  return first === undefined ? undefined : inYear(after, Number(first));
}

/** What is said before a stretch of days without changing it. */
const BEFORE = /^(?:innen|innan|i løpet av|senest|seinast|fra|frå|til|i|om|frist:?) /;

/**
 * The stretch of days that a text in small letters names: `uke 8 2027`, `vår 2027`, `2027/28`,
 * `1. kvartal 2027`, `desember 2027`, `2027`. A text without a year is about the year given;
 * without that there is `null`: it names a stretch, and it is not known of which year.
 */
export function spanIn(text: string, year: number | undefined): NamedSpan | null | undefined {
  const bare = text.replace(BEFORE, '');
  const found = schoolYearIn(bare) ?? monthOfYear(bare) ?? withYear(bare);
  if (found !== undefined) return { ...found, isYearGiven: true };
  const supposed = inYear(bare, year ?? LEAP_YEAR);
  if (supposed === undefined) return undefined;
  return year === undefined ? null : { ...supposed, isYearGiven: false };
}

/** A year that has every week and every day, for asking whether a text names a stretch at all. */
const LEAP_YEAR = 2032;
