import type { Look } from './looks.ts';

/** The looks used so far, each with its number; the part is written when all are known. */
export interface StyleBook {
  readonly numbers: Map<string, number>;
  readonly looks: Look[];
}

/** A book whose first look, number 0, is that of an untouched cell. */
export function newStyleBook(): StyleBook {
  const book: StyleBook = { numbers: new Map(), looks: [] };
  styleNumber(book, { font: 'body', horizontal: 'general', vertical: 'bottom' });
  return book;
}

/** The number of a look; a look that is new to the book gets the next one. */
export function styleNumber(book: StyleBook, look: Look): number {
  const key = JSON.stringify(look);
  const known = book.numbers.get(key);
  if (known !== undefined) return known;
  const number = book.looks.length;
  book.numbers.set(key, number);
  book.looks.push(look);
  return number;
}
