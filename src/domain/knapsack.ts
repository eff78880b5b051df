import {
  type Choice,
  mostGain,
  mostWith,
  type Piece,
  type SearchOptions,
  type Split,
  splitOf,
} from './core-search.ts';

/** What can be granted: its points and what it costs, whole numbers above 0. */
export interface Candidate {
  readonly poeng: number;
  readonly kostnad: number;
}

/** A candidate seen as something to leave out: that saves its cost, and takes its points. */
interface Omission extends Piece {
  /** Its place among the candidates. */
  readonly place: number;
}

/** What is still open: which omissions, how many points they may take, what they must save. */
interface Open extends Choice<Omission> {
  readonly saving: number;
  /** The places of those that are left out for certain. */
  readonly out: readonly number[];
}

/** How much work a search may be. */
export type SearchLimit = Pick<SearchOptions, 'mostWork'>;

const pointsOf = (candidates: readonly Candidate[]): number =>
  candidates.reduce((sum, { poeng }) => sum + poeng, 0);

const costOf = (candidates: readonly Candidate[]): number =>
  candidates.reduce((sum, { kostnad }) => sum + kostnad, 0);

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/**
 * The same choice in larger units: fewer points and kroner to tell apart, so that a search sees
 * sooner that nothing better is left.
 */
function inLargestUnits(candidates: readonly Candidate[]) {
  const points = candidates.reduce((unit, { poeng }) => greatestCommonDivisor(unit, poeng), 0);
  const kroner = candidates.reduce((unit, { kostnad }) => greatestCommonDivisor(unit, kostnad), 0);
  const scaled = candidates.map(({ poeng, kostnad }) => ({
    poeng: poeng / points,
    kostnad: kostnad / kroner,
  }));
  return { scaled, points, kroner };
}

/** The most points that candidates can have together within a frame; null if that takes too long. */
export function mostPoints(
  candidates: readonly Candidate[],
  frame: number,
  limit: SearchLimit = {},
): number | null {
  const affordable = candidates.filter(({ kostnad }) => kostnad <= frame);
  if (affordable.length === 0) return 0;
  const { scaled, points, kroner } = inLargestUnits(affordable);
  const pieces = scaled.map(({ poeng, kostnad }) => ({ gain: poeng, load: kostnad, ties: 0n }));
  const most = mostGain(splitOf({ pieces, room: Math.floor(frame / kroner) }), limit);
  return most === null ? null : most.gain * points;
}

/** What can be left out when at least `points` must stay, the dearest first for their points. */
function omissionsOf(candidates: readonly Candidate[], points: number): Split<Omission> {
  const units = inLargestUnits(candidates);
  const pieces = units.scaled.map(({ poeng, kostnad }, place) => ({
    gain: kostnad,
    load: poeng,
    ties: 0n,
    place,
  }));
  const room = Math.floor((pointsOf(candidates) - points) / units.points);
  return splitOf({ pieces, room });
}

/**
 * The least that candidates with at least `points` cost together; null if that takes too long. They
 * must have that many points.
 */
export function leastCost(
  candidates: readonly Candidate[],
  points: number,
  limit: SearchLimit = {},
): number | null {
  const saving = mostGain(omissionsOf(candidates, points), limit);
  if (saving === null) return null;
  return costOf(candidates) - saving.gain * inLargestUnits(candidates).kroner;
}

/** The pieces that stay open; the others stay on their side of the split. */
function settle(
  { pieces, taken }: Split<Omission>,
  { room, saving, out }: Omit<Open, 'pieces'>,
  isOpen: (piece: Omission, isTaken: boolean) => boolean,
): Open {
  const settled = pieces.slice(0, taken).filter((piece) => !isOpen(piece, true));
  return {
    pieces: pieces.filter((piece, place) => isOpen(piece, place < taken)),
    room: settled.reduce((rest, { load }) => rest - load, room),
    saving: settled.reduce((rest, { gain }) => rest - gain, saving),
    out: [...out, ...settled.map(({ place }) => place)],
  };
}

/** Settles what cannot be on the other side of the split in a choice that saves the most. */
function settleByCost(split: Split<Omission>, saving: number): Open {
  const { pieces, taken, room, sum } = split;
  const first = pieces[taken];
  const isOpen = (piece: Omission, isTaken: boolean): boolean => {
    const sign = isTaken ? -1 : 1;
    const moved = {
      gain: sum.gain + sign * piece.gain,
      load: sum.load + sign * piece.load,
      ties: 0n,
    };
    // Half a krone is more than what is lost in dividing.
    return first !== undefined && mostWith(moved, first, room) > saving - 1 / 2;
  };
  return settle(split, { room, saving, out: [] }, isOpen);
}

/**
 * Settles what is far from the split. The best choice differs from it in at most 2 · (largest load) + 1
 * pieces and what is left of the room (F. Eisenbrand and R. Weismantel, “Proximity results and faster
 * algorithms for integer programming using the Steinitz lemma”, 2018), and of equal loads those next
 * to the split move first.
 */
function settleByDistance(open: Open): Open {
  const split = splitOf({ pieces: ranked(open.pieces), room: open.room });
  const { pieces, taken } = split;
  const most = 2 * pieces.reduce((largest, { load }) => Math.max(largest, load), 0) + 2;
  const near = new Set<Omission>();
  for (const side of [pieces.slice(0, taken).reverse(), pieces.slice(taken)]) {
    const met = new Map<number, number>();
    for (const piece of side) {
      const before = met.get(piece.load) ?? 0;
      met.set(piece.load, before + 1);
      if (before < most) near.add(piece);
    }
  }
  return settle(split, open, (piece) => near.has(piece));
}

const byPlace = (a: Omission, b: Omission): number => a.place - b.place;

/**
 * The same pieces, told apart by a binary digit of their own, of which what is left out gives less:
 * the one of the first candidate counts most. So of choices that save as much, the one that leaves
 * out the later candidates is better, and no two are as good.
 */
function ranked(pieces: readonly Omission[]): Omission[] {
  const digits = pieces.length;
  return pieces
    .toSorted(byPlace)
    .map((piece, rank) => ({ ...piece, ties: -(1n << BigInt(digits - 1 - rank)) }));
}

/** The places of the `ranked` pieces that make up a value. */
function placesIn(ties: bigint, pieces: readonly Omission[]): number[] {
  const digits = (-ties).toString(2).padStart(pieces.length, '0');
  return pieces.filter((_, rank) => digits[rank] === '1').map(({ place }) => place);
}

/** The best of what is still open; any of those that save as much where the first takes too long. */
function bestOf({ pieces, room, saving }: Open, limit: SearchLimit): bigint | null {
  const split = splitOf({ pieces: ranked(pieces), room });
  const floor = { gain: saving, ties: -(1n << BigInt(pieces.length)) };
  const any = { gain: saving - 1, ties: 0n };
  const first = mostGain(split, { ...limit, floor });
  const best = first ?? mostGain(split, { ...limit, floor: any, anyTie: true });
  return best === null ? null : best.ties;
}

/**
 * The places of the candidates that have at least `points` and together cost least; of such sets, the
 * one whose sorted list of places comes first, or another one (always the same) where that takes too
 * long to find. Null if the least cost takes too long. The candidates must have that many points.
 */
export function cheapestSet(
  candidates: readonly Candidate[],
  points: number,
  limit: SearchLimit = {},
): number[] | null {
  const split = omissionsOf(candidates, points);
  const saving = mostGain(split, limit);
  if (saving === null) return null;
  const open = settleByDistance(settleByCost(split, saving.gain));
  const best = bestOf(open, limit);
  if (best === null) return null;
  const out = new Set([...open.out, ...placesIn(best, open.pieces.toSorted(byPlace))]);
  return [...candidates.keys()].filter((place) => !out.has(place));
}
