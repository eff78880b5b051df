import { type Program, timeOf } from './programs.ts';

/** The milliseconds of each program, round by round. */
export type Times<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/** Runs the programs one after the other, round after round, so that all meet the same weather. */
export async function interleave<Name extends string>(
  programs: Readonly<Record<Name, Program>>,
  rounds: number,
): Promise<Times<Name>> {
  const entries = Object.entries(programs) as [Name, Program][];
  const times = Object.fromEntries(entries.map(([name]) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (const [, program] of entries) await timeOf(program);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, program] of entries) times[name].push(await timeOf(program));
  }
  return times;
}

/** The middle of a list of numbers that is not empty. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** How many times as long `ours` takes: the median of the rounds. */
export function ratio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((time, round) => time / (theirs[round] as number)));
}

/** How many milliseconds longer `ours` takes: the median of the rounds. */
export function difference(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((time, round) => time - (theirs[round] as number)));
}
