import { type Numeral, numeralIn } from './numerals.ts';

/** A number that is not stated: what kind of statement it is, and the numbers in it. */
export interface Inexact {
  readonly kode: 'spm/omtrentlig' | 'spm/spenn' | 'spm/regnestykke';
  readonly tall: readonly Numeral[];
}

const ABOUT =
  /^(?:ca\.?|cirka|circa|sirka|omtrent|om lag|omlag|rundt|kring|about|minst|minimum|min\.|over|mer enn|meir enn|flere enn|fleire enn|opptil|maks\.?|inntil|under|nesten|[~≈±<>≤≥]=?)\s*/;
const OR_SO = /\s*(?:\++|\?+|\*+|\(?ca\.?\)?|eller (?:mer|meir|flere|fleire))$/;
const BETWEEN = /^(.+?) ?(?:[-\u2010-\u2015\u2212/]| til | eller | or | to ) ?(.+)$/;

function numeralsIn(texts: readonly string[]): readonly Numeral[] | undefined {
  const numerals = texts.map((text) => numeralIn(text.trim()));
  const all = numerals.filter((numeral) => numeral !== undefined);
  return all.length === texts.length ? all : undefined;
}

function rangeIn(text: string): readonly Numeral[] | undefined {
  const [, from, to] = BETWEEN.exec(text) ?? [];
  return from === undefined || to === undefined ? undefined : numeralsIn([from, to]);
}

function sumIn(text: string): readonly Numeral[] | undefined {
  const parts = text.split('+');
  const numerals = parts.length > 1 ? numeralsIn(parts) : undefined;
  const sum = numerals?.reduce(
    (total, part) => total + ('tall' in part ? part.tall : Number.NaN),
    0,
  );
  return sum === undefined || Number.isNaN(sum) ? undefined : [{ tall: sum }];
}

/** What `ca. 3`, `3+`, `2-3` or `2+1` says; the text in small letters. Undefined for other texts. */
export function inexactIn(text: string): Inexact | undefined {
  const sum = sumIn(text);
  if (sum !== undefined) return { kode: 'spm/regnestykke', tall: sum };
  const bare = text.replace(ABOUT, '').replace(OR_SO, '');
  const range = rangeIn(bare);
  if (range !== undefined) return { kode: 'spm/spenn', tall: range };
  const about = bare === text ? undefined : numeralIn(bare);
  return about && { kode: 'spm/omtrentlig', tall: [about] };
}
