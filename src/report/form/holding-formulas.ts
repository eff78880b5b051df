import type { FormTexts } from '../../messages/form-texts.ts';
import type { FormulaCell } from '../xlsx/model.ts';
import { type Addresses, quoted } from './form-sheet.ts';

/** What a row of a unit's sheet says when the form is made. */
export interface HoldingState {
  readonly mapped: boolean;
  /** By level; null where nothing is written. */
  readonly counts: readonly (number | null)[];
  readonly unused: number;
}

/** Where the cells that decide are. */
export interface HoldingPlaces {
  readonly texts: FormTexts;
  readonly at: Addresses;
  /** The keys of the columns of counts, which stand side by side. */
  readonly levels: readonly string[];
  /** The cell with the number of employees, and what stands in it. */
  readonly staff: { readonly cell: string; readonly count: number };
}

function range({ at, levels }: HoldingPlaces, row: number): string {
  const [first = '', last = ''] = [levels.at(0), levels.at(-1)];
  return `${at.cell(first, row)}:${at.cell(last, row)}`;
}

function written({ counts }: HoldingState): number[] {
  return counts.filter((count) => count !== null);
}

function sumOf(state: HoldingState): number {
  return written(state).reduce((sum, count) => sum + count, 0);
}

/** The sum of a row; empty where no level is filled in. */
export function sumCell(places: HoldingPlaces, row: number, state: HoldingState): FormulaCell {
  const levels = range(places, row);
  return {
    formula: `IF(COUNT(${levels})=0,"",SUM(${levels}))`,
    value: written(state).length === 0 ? '' : sumOf(state),
  };
}

function checkValue(state: HoldingState, staff: number, { check }: FormTexts): string {
  const some = written(state).length > 0;
  const sum = sumOf(state);
  if (!state.mapped) return check.unmapped;
  if (!some) return check.noFigures;
  if (sum > staff) return check.tooMany;
  if (state.unused > sum) return check.unusedTooMany;
  return sum < staff ? `${staff - sum} ${check.notCounted}` : check.ok;
}

/** What is to be mended in a row, in words. */
export function checkCell(places: HoldingPlaces, row: number, state: HoldingState): FormulaCell {
  const { at, staff, texts } = places;
  const { check, choice } = texts;
  const levels = range(places, row);
  const [mapped, sum, unused] = ['kartlagt', 'sum', 'ubrukt'].map((key) => at.cell(key, row));
  const rules: readonly (readonly [string, string])[] = [
    [`COUNTA(${levels})>COUNT(${levels})`, quoted(check.notWhole)],
    [
      `${mapped}=${quoted(choice.unmapped)}`,
      `IF(COUNT(${levels})>0,${quoted(check.both)},${quoted(check.unmapped)})`,
    ],
    [`COUNT(${levels})=0`, `IF(${mapped}="",${quoted(check.empty)},${quoted(check.noFigures)})`],
    [`${sum}>${staff.cell}`, quoted(check.tooMany)],
    [`N(${unused})>${sum}`, quoted(check.unusedTooMany)],
    [`${sum}<${staff.cell}`, `(${staff.cell}-${sum})&${quoted(` ${check.notCounted}`)}`],
  ];
  const formula = rules.reduceRight(
    (otherwise, [condition, then]) => `IF(${condition},${then},${otherwise})`,
    quoted(check.ok),
  );
  return { formula, value: checkValue(state, staff.count, texts) };
}

/** What is wrong and must be mended. */
export function faults({ check }: FormTexts): string[] {
  return [check.noFigures, check.both, check.notWhole, check.tooMany, check.unusedTooMany];
}

/** How many competences are mapped, and what is left to do. */
export function progressCells(
  { at, texts, staff }: HoldingPlaces,
  states: readonly HoldingState[],
): { readonly value: FormulaCell; readonly note: FormulaCell } {
  const { progress, choice } = texts;
  const checks = at.column('kontroll');
  const answers = `(${at.column('kartlagt')}<>${quoted(choice.unmapped)})`;
  const counted = `SUMPRODUCT(${answers}*ISNUMBER(${at.column('sum')}))`;
  const mapped = states.filter((state) => state.mapped && written(state).length > 0).length;
  const all = states.length;
  const isWrong = (state: HoldingState): boolean =>
    faults(texts).includes(checkValue(state, staff.count, texts));
  const wrongNow = faults(texts)
    .map((text) => `COUNTIF(${checks},${quoted(text)})`)
    .join('+');
  const rest = mapped < all ? progress.unmapped : progress.done;
  return {
    value: {
      formula: `${counted}&${quoted(` ${progress.of} ${all}`)}`,
      value: `${mapped} ${progress.of} ${all}`,
    },
    note: {
      formula: `IF(${wrongNow}>0,${quoted(progress.toMend)},IF(${counted}<${all},${quoted(progress.unmapped)},${quoted(progress.done)}))`,
      value: states.some(isWrong) ? progress.toMend : rest,
    },
  };
}
