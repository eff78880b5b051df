import type { HeatRule } from '../xlsx/model.ts';
import { quoted } from './form-sheet.ts';

/** A condition of a formula and what is said where it is true. */
export type CheckRule = readonly [condition: string, text: string];

/** A formula that says the first thing that is wrong, `ok` if nothing is, and nothing of a free row. */
export function checkFormula(free: string, rules: readonly CheckRule[], ok: string): string {
  const said = rules.reduceRight(
    (otherwise, [condition, text]) => `IF(${condition},${quoted(text)},${otherwise})`,
    quoted(ok),
  );
  return `IF(${free},"",${said})`;
}

/** How such a check looks: well in one colour, anything else in another. */
export function checkHeat(ok: string): (cell: string) => HeatRule[] {
  return (cell) => [
    { text: ok, tone: 'good' },
    { formula: `LEN(${cell})>0`, tone: 'mild' },
  ];
}

/** The first text whose condition holds; the value that stands beside such a formula. */
export function firstFault(
  rules: readonly (readonly [isWrong: boolean, text: string])[],
  ok: string,
): string {
  return rules.find(([isWrong]) => isWrong)?.[1] ?? ok;
}
