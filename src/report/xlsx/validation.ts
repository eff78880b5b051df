import { cutText } from '../safe-text.ts';
import type { BodyRows } from './conditional.ts';
import type { Allowed, Bounds, Hint, Input } from './model.ts';
import type { NamedColumn, PlacedFigure } from './sheet-entries.ts';
import { escapeSheetText, escapeXml } from './xml.ts';

// What Excel takes; a longer one makes it call the file damaged.
const titleLimit = 32;
const textLimit = 225;
const listLimit = 255;

/** What may be written in the input cells of a table and above it, and the messages about it. */
export function validationXml(
  columns: readonly NamedColumn[],
  rows: BodyRows,
  figures: readonly PlacedFigure[],
): string {
  const rules = [
    ...figures.flatMap(({ figure: { input }, row }) =>
      input === undefined ? [] : [ruleXml(input, `B${row}`)],
    ),
    ...columns.flatMap((column) => columnRules(column, rows)),
  ];
  if (rules.length === 0) return '';
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function columnRules({ input, inputs, letters }: NamedColumn, rows: BodyRows): string[] {
  if (inputs !== undefined) {
    return inputs.map((own, index) => ruleXml(own, letters + (rows.first + index)));
  }
  return input === undefined
    ? []
    : [ruleXml(input, `${letters}${rows.first}:${letters}${rows.last}`)];
}

function ruleXml({ allow, prompt, refusal }: Input, range: string): string {
  const { attributes, formulas } = allow === undefined ? anything : demand(allow);
  const words = `${hintXml('error', refusal)}${hintXml('prompt', prompt)}`;
  return `<dataValidation ${attributes}allowBlank="1" showInputMessage="1" showErrorMessage="1"${words} sqref="${range}">${formulas}</dataValidation>`;
}

interface Demand {
  readonly attributes: string;
  readonly formulas: string;
}

const anything: Demand = { attributes: '', formulas: '' };

function demand(allow: Allowed): Demand {
  if ('choices' in allow) return { attributes: 'type="list" ', formulas: formula(1, list(allow)) };
  if ('range' in allow) return { attributes: 'type="list" ', formulas: formula(1, allow.range) };
  if ('whole' in allow) return numbers('whole', allow.whole);
  if ('decimal' in allow) return numbers('decimal', allow.decimal);
  const attributes = 'type="textLength" operator="lessThanOrEqual" ';
  return { attributes, formulas: formula(1, String(allow.length)) };
}

function list({ choices }: { readonly choices: readonly (string | number)[] }): string {
  const joined = choices.join(',');
  const holdsComma = choices.some((choice) => String(choice).includes(','));
  if (holdsComma || joined.length > listLimit) {
    throw new RangeError(`a list of choices cannot be written in a cell: ${joined}`);
  }
  return `"${joined.replaceAll('"', '""')}"`;
}

function numbers(type: 'whole' | 'decimal', { from, to }: Bounds): Demand {
  const low = formula(1, String(from));
  return to === undefined
    ? { attributes: `type="${type}" operator="greaterThanOrEqual" `, formulas: low }
    : { attributes: `type="${type}" `, formulas: low + formula(2, String(to)) };
}

function formula(number: 1 | 2, text: string): string {
  return `<formula${number}>${escapeSheetText(text)}</formula${number}>`;
}

function hintXml(kind: 'error' | 'prompt', hint: Hint | undefined): string {
  if (hint === undefined) return '';
  const title = escapeXml(cutText(hint.title, titleLimit));
  const text = escapeXml(cutText(hint.text, textLimit)).replaceAll('\n', '&#10;');
  return ` ${kind}Title="${title}" ${kind}="${text}"`;
}
