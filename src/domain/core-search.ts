/** What a choice gives: compared by `gain`, and where that is the same by `ties`. Whole numbers. */
export interface Value {
  readonly gain: number;
  readonly ties: bigint;
}

/** Something that can be taken or left: what it gives, and the room it takes (a whole number above 0). */
export interface Piece extends Value {
  readonly load: number;
}

/** Pieces and the room that there is for them. */
export interface Choice<P extends Piece = Piece> {
  readonly pieces: readonly P[];
  readonly room: number;
}

/** A choice with the best pieces for their room taken until one does not fit. */
export interface Split<P extends Piece = Piece> extends Choice<P> {
  /** How many were taken: the first ones of `pieces`. */
  readonly taken: number;
  /** What these give together, and the room they take. */
  readonly sum: Piece;
}

/** One piece put in, or taken out again (then its amounts are negative). */
interface Change {
  readonly amount: Piece;
  /** The best that can still be put in, and the poorest that can still be taken out. */
  readonly nextIn: Piece | undefined;
  readonly nextOut: Piece | undefined;
}

interface Search {
  readonly room: number;
  /** The first piece that did not fit. */
  readonly first: Piece;
  /** Choices with the same gain are told apart. */
  readonly hasTies: boolean;
  best: Value;
  change: Change;
}

export interface SearchOptions {
  /** Something that gives more than this is there, or this is the answer. */
  readonly floor?: Value;
  /** Of choices with the same gain, any will do. */
  readonly anyTie?: boolean;
  /** How many choices may be weighed before the search is given up. */
  readonly mostWork?: number;
}

/** Some seconds, and some hundred megabytes. */
const MOST_WORK = 20_000_000;
/** Ties are worth less work than the rest. */
const TIES_PER_WORK = 8;
const WORK_PER_CHOICE = 32;
/** How long a tie is when it takes as much work as the rest of a choice. */
const DIGITS_PER_WORK = 512;
const NOTHING: Piece = { gain: 0, load: 0, ties: 0n };

const NO_CHANGE: Change = { amount: NOTHING, nextIn: undefined, nextOut: undefined };

/** Larger than what is lost when whole numbers are divided, as a share of what comes out. */
const SLACK = 1e-14;

const plus = (a: Piece, b: Piece): Piece => ({
  gain: a.gain + b.gain,
  load: a.load + b.load,
  ties: b.ties === 0n ? a.ties : a.ties + b.ties,
});

const minus = ({ gain, load, ties }: Piece): Piece => ({ gain: -gain, load: -load, ties: -ties });

const isMore = (a: Value, b: Value): boolean =>
  a.gain === b.gain ? a.ties > b.ties : a.gain > b.gain;

const signOf = (value: bigint): number => (value > 0n ? 1 : value < 0n ? -1 : 0);

/** Above 0 where `value` gives more for its load than `other` for its: exactly. */
function compareWorth(value: Piece, other: Piece): number {
  const [a, b] = [value.gain * other.load, other.gain * value.load];
  if (Math.abs(a - b) > SLACK * (Math.abs(a) + Math.abs(b))) return a - b;
  const [load, otherLoad] = [BigInt(value.load), BigInt(other.load)];
  const gains = BigInt(value.gain) * otherLoad - BigInt(other.gain) * load;
  return signOf(gains) || signOf(value.ties * otherLoad - other.ties * load);
}

/** Takes the best pieces for their room until one does not fit. */
export function splitOf<P extends Piece>({ pieces, room }: Choice<P>): Split<P> {
  const sorted = pieces.toSorted((a, b) => compareWorth(b, a) || a.load - b.load);
  let sum = NOTHING;
  let taken = 0;
  for (const piece of sorted) {
    if (sum.load + piece.load > room) break;
    sum = plus(sum, piece);
    taken += 1;
  }
  return { pieces: sorted, room, taken, sum };
}

/**
 * The most that a choice can come to: the room that is left filled with `next`, or what is too much
 * given back at its rate, in fractions.
 */
export function mostWith(chosen: Piece, next: Piece, room: number): number {
  return chosen.gain + ((room - chosen.load) * next.gain) / next.load;
}

/** Whether a choice can come to more than the best, with `next` in fractions. */
function canWin({ room, hasTies, best }: Search, chosen: Piece, next: Piece): boolean {
  const most = mostWith(chosen, next, room);
  const margin = most - best.gain;
  const slack = SLACK * Math.abs(most);
  if (!hasTies) return margin >= 1 - slack;
  if (Math.abs(margin) > slack) return margin > 0;
  const [left, load] = [BigInt(room - chosen.load), BigInt(next.load)];
  const gains = BigInt(chosen.gain - best.gain) * load + left * BigInt(next.gain);
  return (gains || (chosen.ties - best.ties) * load + left * next.ties) > 0n;
}

/** The pieces one by one, outwards from where the split is. */
function* changesAround({ pieces, taken }: Split): Generator<Change> {
  for (let step = 0; step < pieces.length; step++) {
    const inner = pieces[taken - 1 - step];
    const outer = pieces[taken + step];
    const nextIn = pieces[taken + step + 1];
    if (outer !== undefined) yield { amount: outer, nextIn, nextOut: inner };
    if (inner === undefined) continue;
    yield { amount: minus(inner), nextIn, nextOut: pieces[taken - 2 - step] };
  }
}

/** Adds a choice, unless another one beats it or it can no longer become better than the best. */
function keep(found: Search, choices: Piece[], chosen: Piece): void {
  const last = choices.at(-1);
  if (last !== undefined && !isMore(chosen, last)) return;
  const fits = chosen.load <= found.room;
  if (fits && isMore(chosen, found.best)) found.best = chosen;
  const next = fits ? found.change.nextIn : found.change.nextOut;
  if (next === undefined || !canWin(found, chosen, next)) return;
  if (last?.load === chosen.load) choices.pop();
  choices.push(chosen);
}

/**
 * Each choice with and without the change, in the order of the room they take; one that takes more
 * and gives less than another is left out.
 */
function expand(found: Search, choices: readonly Piece[]): Piece[] {
  const expanded: Piece[] = [];
  let without = 0;
  for (const base of choices) {
    const changed = plus(base, found.change.amount);
    for (let old = choices[without]; old && old.load <= changed.load; old = choices[without]) {
      keep(found, expanded, old);
      without += 1;
    }
    keep(found, expanded, changed);
  }
  for (const old of choices.slice(without)) keep(found, expanded, old);
  return expanded;
}

/** Goes through the changes; false where that grew too large. */
function search(found: Search, split: Split, mostWork: number): boolean {
  const digits = split.pieces.length / DIGITS_PER_WORK;
  const weight = found.hasTies ? TIES_PER_WORK * (1 + digits) : 1;
  let choices: readonly Piece[] = [split.sum];
  let work = 0;
  for (const change of changesAround(split)) {
    if (!canWin(found, plus(split.sum, change.amount), found.first)) continue;
    found.change = change;
    choices = expand(found, choices);
    work += choices.length * weight;
    if (work > mostWork || choices.length > mostWork / WORK_PER_CHOICE) return false;
  }
  return true;
}

/**
 * The most that pieces can give together within the room, exactly; null where the search was given
 * up. Dynamic programming outwards from the split, over choices that no other one beats and that may
 * still beat the best (D. Pisinger, “A minimal algorithm for the 0-1 knapsack problem”, 1997).
 */
export function mostGain(split: Split, options: SearchOptions = {}): Value | null {
  const { floor = NOTHING, anyTie = false, mostWork = MOST_WORK } = options;
  const { pieces, room, taken, sum } = split;
  const first = pieces[taken];
  const best = isMore(sum, floor) ? sum : floor;
  if (first === undefined) return best;
  const hasTies = first.ties !== 0n && !anyTie;
  const found: Search = { room, first, hasTies, best, change: NO_CHANGE };
  return search(found, split, mostWork) ? found.best : null;
}
