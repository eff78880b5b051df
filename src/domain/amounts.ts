/** What a list of amounts, by level or by year, holds in one place; 0 beyond its end. */
export function amountAt(amounts: readonly number[], place: number): number {
  return amounts[place] ?? 0;
}

/** Adds to one place of a list, which grows if need be. */
export function addAt(amounts: number[], place: number, amount: number): void {
  amounts[place] = amountAt(amounts, place) + amount;
}

/** The sum from one place to the end, or up to another place that is not counted itself. */
export function sumFrom(amounts: readonly number[], from: number, to = amounts.length): number {
  let sum = 0;
  for (let place = from; place < to; place++) {
    sum += amountAt(amounts, place);
  }
  return sum;
}

/** The lists added up, place by place. */
export function addLists(lists: readonly (readonly number[])[]): number[] {
  const sum: number[] = [];
  for (const list of lists) {
    for (const [place, amount] of list.entries()) {
      addAt(sum, place, amount);
    }
  }
  return sum;
}
