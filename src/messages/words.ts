/** The languages of the program: bokmål, nynorsk, English. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a sentence may need besides its facts, in one language. */
export interface Words {
  readonly language: Language;
  /** `6 006`, `18,4`: thousands and decimal mark by language, at most `decimals` (2). */
  number(value: number, decimals?: number): string;
  /** `120 000 kr` · `NOK 120 000`. */
  money(value: number): string;
  /** A share 0–1 as `74 %`. */
  percent(share: number): string;
  /** `1. februar 2027` · `1 February 2027`. */
  date(iso: string): string;
  /** `a, b og c`. */
  list(items: readonly string[]): string;
  /** `a, b eller c`. */
  either(items: readonly string[]): string;
  /** «text» · “text”. */
  quote(text: string): string;
  /** `count` and the noun in the right number: `plural(3, 'rad', 'rader')` → `3 rader`. */
  plural(count: number, one: string, many: string): string;
  /** A code of the documents (`ppt`, `skal`, `rekruttere`) in words; the code itself if it has none. */
  term(code: string): string;
}
