import type { Language } from '../../messages/words.ts';
import type { ColumnKind } from '../view.ts';
import { bodyLook, type Look, markLook, textLook } from './looks.ts';
import { type StyleBook, styleNumber } from './style-book.ts';

/** A look's number, and the number of the same look on text that must not run as a formula. */
export interface TextInk {
  readonly plain: number;
  readonly quoted: number;
}

/** The numbers of the looks that values of one kind may need. */
export interface Ink {
  readonly value: number;
  /** For a number with decimals among whole numbers: decimals are never hidden. */
  readonly broken: number;
  readonly text: TextInk;
  readonly unknown: TextInk;
  readonly none: TextInk;
  readonly hidden: TextInk;
  /** Whether a text may be a calendar day. */
  readonly days: boolean;
}

/** Values of one kind, in the number formats of a language. */
export interface ValueStyle {
  readonly kind: ColumnKind;
  readonly language: Language;
  /** What is different from a table's cells in the looks of values and texts. */
  readonly change?: Partial<Look>;
}

/** The inks for values of a kind. */
export function valueInk(styles: StyleBook, { kind, language, change }: ValueStyle): Ink {
  const broken = kind === 'count' ? 'fte' : kind;
  return {
    value: styleNumber(styles, { ...bodyLook(kind, language), ...change }),
    broken: styleNumber(styles, { ...bodyLook(broken, language), ...change }),
    text: textInk(styles, { ...textLook, ...change }),
    unknown: textInk(styles, markLook(kind, 'unknown')),
    none: textInk(styles, markLook(kind, 'none')),
    hidden: textInk(styles, markLook(kind, 'hidden')),
    days: kind === 'date',
  };
}

/** The inks for a look and its twin for text that must not run. */
export function textInk(styles: StyleBook, look: Look): TextInk {
  return {
    plain: styleNumber(styles, look),
    quoted: styleNumber(styles, { ...look, quote: true }),
  };
}
