import type { FieldText, FormTexts } from '../../messages/form-texts.ts';
import type { Allowed, Input } from '../xlsx/model.ts';
import type { Choices } from './choices.ts';

/** The years that documents may name. */
const YEARS = { from: 2000, to: 2100 } as const;

/** The kinds of cells that people fill in, each with its own help. */
export interface Inputs {
  readonly text: (field: FieldText) => Input;
  readonly whole: (field: FieldText) => Input;
  /** Whole, and no larger than what stands in a cell of the sheet. */
  readonly most: (field: FieldText, cell: string) => Input;
  readonly decimal: (field: FieldText) => Input;
  readonly share: (field: FieldText) => Input;
  readonly year: (field: FieldText) => Input;
  readonly level: (field: FieldText) => Input;
  readonly choice: (field: FieldText, list: string) => Input;
  /** From cells of the workbook itself. */
  readonly from: (field: FieldText, range: string) => Input;
}

/** The cells of a form in one language. */
export function makeInputs(
  { refused }: FormTexts,
  choices: Choices,
  levels: readonly number[],
): Inputs {
  const input = (field: FieldText, allow: Allowed, refusal: string): Input => ({
    allow,
    prompt: { title: field.title, text: field.help },
    refusal: { title: refused.title, text: refusal },
  });
  return {
    text: ({ title, help }) => ({ prompt: { title, text: help } }),
    whole: (field) => input(field, { whole: { from: 0 } }, refused.whole),
    most: (field, cell) => input(field, { whole: { from: 0, to: cell } }, refused.most),
    decimal: (field) => input(field, { decimal: { from: 0 } }, refused.decimal),
    share: (field) => input(field, { decimal: { from: 0, to: 1 } }, refused.share),
    year: (field) => input(field, { whole: YEARS }, refused.year),
    level: (field) => input(field, { choices: levels }, refused.choice),
    choice: (field, list) => input(field, choices.allow(list), refused.choice),
    from: (field, range) => input(field, { range }, refused.choice),
  };
}
