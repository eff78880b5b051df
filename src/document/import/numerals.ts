/** What a text says as a number: the number, or the two that it may be (`6.006`). */
export type Numeral =
  | { readonly tall: number }
  | { readonly tegn: '.' | ','; readonly desimal: number; readonly tusen: number };

const PLAIN = /^\d+$/;
const DECIMAL = /^\d*[.,]\d+$/;
/** One to three digits, then a sign, then three: thousands to some, decimals to others. */
const DOUBTFUL = /^[1-9]\d{0,2}([.,])\d{3}$/;
const SPACED = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
const DOTTED = /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+,\d+)$/;
const COMMAED = /^\d{1,3}(?:(?:,\d{3}){2,}|(?:,\d{3})+\.\d+)$/;

function withPoint(text: string): number {
  return Number(text.replace(',', '.'));
}

function unsigned(text: string): Numeral | undefined {
  const tegn = DOUBTFUL.exec(text)?.[1];
  if (tegn === '.' || tegn === ',') {
    return { tegn, desimal: withPoint(text), tusen: Number(text.replace(tegn, '')) };
  }
  if (PLAIN.test(text) || DECIMAL.test(text)) return { tall: withPoint(text) };
  if (SPACED.test(text)) return { tall: withPoint(text.replaceAll(' ', '')) };
  if (DOTTED.test(text)) return { tall: withPoint(text.replaceAll('.', '')) };
  return COMMAED.test(text) ? { tall: Number(text.replaceAll(',', '')) } : undefined;
}

const SIGNED = /^([+\-\u2010-\u2015\u2212])? ?(.+)$/;

/**
 * The number that a text is, as Norwegians write it and as the English do: `6 006`, `0,8`,
 * `1.234,5`, `1,234.5`, `−3`. Any blank is a plain space here. Undefined for anything else.
 */
export function numeralIn(text: string): Numeral | undefined {
  const [, sign, digits = ''] = SIGNED.exec(text) ?? [];
  const numeral = unsigned(digits);
  if (numeral === undefined || sign === undefined || sign === '+') return numeral;
  if ('tall' in numeral) return { tall: -numeral.tall };
  return { ...numeral, desimal: -numeral.desimal, tusen: -numeral.tusen };
}

const WORDS: Readonly<Record<string, number>> = {
  null: 0,
  ingen: 0,
  en: 1,
  én: 1,
  ein: 1,
  éin: 1,
  ei: 1,
  ett: 1,
  eitt: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
};

/** The number that a word is, up to twelve; undefined for any other. */
export function numberWord(text: string): number | undefined {
  return Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
}
