import { median } from './interleave.ts';

/** A figure that was measured, against its budget. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: '×' | 'MiB' | 'ms';
  /** The most it may be. */
  readonly budget: number;
  /** What the figure was made from. */
  readonly from?: string;
}

/** A measurement: makes what it needs in a folder of its own, and measures. */
export type Measure = (folder: string) => Promise<readonly Figure[]>;

const DIGITS = { '×': 2, MiB: 0, ms: 0 };

export function isBroken({ value, budget }: Figure): boolean {
  return value > budget;
}

/** Medians in milliseconds, for the last column. */
export function medians(times: Readonly<Record<string, readonly number[]>>): string {
  return Object.entries(times)
    .map(([name, list]) => `${name} ${Math.round(median(list))} ms`)
    .join(', ');
}

function amount(value: number, unit: Figure['unit']): string {
  return `${value.toFixed(DIGITS[unit])} ${unit}`;
}

/** One line of the table. */
export function figureLine(figure: Figure): string {
  const { what, value, unit, budget, from = '' } = figure;
  const columns = [
    isBroken(figure) ? 'OVER' : 'ok  ',
    amount(value, unit).padStart(9),
    `≤ ${amount(budget, unit)}`.padEnd(11),
    what.padEnd(58),
  ];
  return [...columns, from].join('  ').trimEnd();
}
