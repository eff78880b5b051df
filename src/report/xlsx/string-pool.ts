import { mainNamespace, textElement, xmlStart } from './xml.ts';

/** The texts that cells share, each with its number, in the order they were first used. */
export interface StringPool {
  readonly numbers: Map<string, number>;
  /** How many texts are shared; later ones stand in their cells, so that memory has an end. */
  readonly limit: number;
}

/** An empty pool. */
export function newStringPool(limit = 50_000): StringPool {
  return { numbers: new Map(), limit };
}

/** The number of a text; undefined when the pool is full and does not have it. */
export function stringNumber({ numbers, limit }: StringPool, text: string): number | undefined {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  if (numbers.size >= limit) return undefined;
  const number = numbers.size;
  numbers.set(text, number);
  return number;
}

/** `xl/sharedStrings.xml`, text by text. */
export function* stringsPart({ numbers }: StringPool): Generator<string> {
  yield `${xmlStart}<sst xmlns="${mainNamespace}" uniqueCount="${numbers.size}">`;
  for (const text of numbers.keys()) yield `<si>${textElement(text)}</si>`;
  yield '</sst>';
}
