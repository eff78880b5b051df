import {
  hasControlSigns,
  type JudgementFaultCode,
  type JudgementFaultFacts,
  plainText,
} from '../domain/judgement.ts';
import type { ReadCell } from './xlsx/sheet-cells.ts';

/** What a cell says, or what is wrong with it. */
export type CellReading<T> =
  | { readonly value: T | null }
  | {
      readonly fault: {
        readonly [C in JudgementFaultCode]: { kode: C; fakta: JudgementFaultFacts[C] };
      }[JudgementFaultCode];
    };

/** A remark longer than this belongs in a document of its own. */
const LONGEST_REMARK = 10_000;

const SHOWN_LENGTH = 40;

const NOTHING = { value: null } as const;

/** How a value is repeated in a message. */
function shown(value: unknown): string {
  const text = String(value);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

type Content = string | number | boolean;

/** Reads a cell that has a value; an empty one says nothing, and a formula must have come to something. */
function readContent<T>(
  cell: ReadCell | undefined,
  convert: (content: Content) => CellReading<T>,
): CellReading<T> {
  if (cell === undefined) return NOTHING;
  const { value } = cell;
  if (value === null) return { fault: { kode: 'formel-uten-verdi', fakta: {} } };
  if (typeof value === 'object') {
    return { fault: { kode: 'formelfeil', fakta: { verdi: shown(value.error) } } };
  }
  const content = typeof value === 'string' ? plainText(value) : value;
  return content === '' ? NOTHING : convert(content);
}

/** A number, also one that was pasted as text: `2`, `2,0`, `400 000`. Undefined if it is none. */
function numberIn(value: Content): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return undefined;
  const isGrouped = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/.test(value);
  const bare = isGrouped ? value.replace(/\D/g, '') : value;
  const [, digits] = /^(\d+)(?:[.,]0{1,2})?$/.exec(bare) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Whole numbers that were computed may be a hair beside. */
function wholeNumberIn(value: Content): number | undefined {
  const number = numberIn(value);
  if (number === undefined) return undefined;
  const whole = Math.round(number);
  return Number.isSafeInteger(whole) && Math.abs(number - whole) < 1e-6 ? whole : undefined;
}

/** Points: 0, 1, 2 or nothing. */
export function pointsIn(cell: ReadCell | undefined): CellReading<number> {
  return readContent(cell, (content) => {
    const points = wholeNumberIn(content);
    return points !== undefined && points >= 0 && points <= 2
      ? { value: points }
      : { fault: { kode: 'ugyldig-poeng', fakta: { verdi: shown(content) } } };
  });
}

/** Whole kroner from 0, or nothing. A day is no amount, though Excel keeps it as a number. */
export function amountIn(cell: ReadCell | undefined): CellReading<number> {
  return readContent(cell, (content) => {
    const amount = wholeNumberIn(content);
    return amount !== undefined && amount >= 0 && cell?.date === false
      ? { value: amount }
      : { fault: { kode: 'ugyldig-beloep', fakta: { verdi: shown(content) } } };
  });
}

/** A text, or nothing. */
export function remarkIn(cell: ReadCell | undefined): CellReading<string> {
  return readContent<string>(cell, (content) => {
    if (typeof content === 'boolean' || cell?.date === true) {
      return { fault: { kode: 'ugyldig-merknad', fakta: { verdi: shown(content) } } };
    }
    const text = String(content);
    if (hasControlSigns(text)) return { fault: { kode: 'styretegn', fakta: {} } };
    if (text.length <= LONGEST_REMARK) return { value: text };
    const fakta = { tegn: text.length, grense: LONGEST_REMARK };
    return { fault: { kode: 'for-lang-merknad', fakta } };
  });
}
