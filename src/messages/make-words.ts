import type { Language, Words } from './words.ts';

const LOCALES = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

const AND = { nb: 'og', nn: 'og', en: 'and' } as const;
const OR = { nb: 'eller', nn: 'eller', en: 'or' } as const;

const joined = (items: readonly string[], word: string): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${word} ${items.slice(-1).join('')}`;

/** Between a figure and its unit, so that a line never breaks there. */
const NBSP = '\u00A0';

/** `Intl` is slow to start, and most runs print few numbers: each formatter is made when first used. */
function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Whole and below a thousand: written with its digits alone in every language. */
function isPlain(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000 && !Object.is(value, -0);
}

function numberFormats(language: Language) {
  const byDecimals = new Map<number, Intl.NumberFormat>();
  return (value: number, decimals: number): string => {
    if (isPlain(value)) return String(value);
    let format = byDecimals.get(decimals);
    if (format === undefined) {
      format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: decimals });
      byDecimals.set(decimals, format);
    }
    return format.format(value);
  };
}

function dateFormat(language: Language): () => Intl.DateTimeFormat {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return lazy(() => new Intl.DateTimeFormat(LOCALES[language], options));
}

/**
 * The words of a language, over its table of terms.
 *
 * Numbers and dates follow Norwegian practice in nb and nn (`6 006`, `18,4`, `1. februar 2027`) and
 * British in en.
 */
export function makeWords(language: Language, terms: Readonly<Record<string, string>>): Words {
  const numbers = numberFormats(language);
  const dates = dateFormat(language);
  const english = language === 'en';
  const number = (value: number, decimals = 2): string => numbers(value, decimals);
  return {
    language,
    number,
    money: (value) => (english ? `NOK${NBSP}${number(value, 0)}` : `${number(value, 0)}${NBSP}kr`),
    percent: (share) => `${number(share * 100, 0)}${english ? '' : NBSP}%`,
    date: (iso) => dates().format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)),
    list: (items) => joined(items, AND[language]),
    either: (items) => joined(items, OR[language]),
    quote: (text) => (english ? `“${text}”` : `«${text}»`),
    plural: (count, one, many) => `${number(count)} ${count === 1 ? one : many}`,
    term: (code) => (Object.hasOwn(terms, code) ? String(terms[code]) : code),
  };
}
