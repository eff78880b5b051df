import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mostGain, splitOf } from '../../src/domain/core-search.ts';
import { type Candidate, cheapestSet, leastCost, mostPoints } from '../../src/domain/knapsack.ts';

const candidate = (poeng: number, kostnad: number): Candidate => ({ poeng, kostnad });

interface Best {
  readonly poeng: number;
  readonly kostnad: number;
  readonly places: readonly number[];
}

/** Every subset, as its points, its cost and its places. */
function* subsets(candidates: readonly Candidate[]): Generator<Best> {
  for (let mask = 0; mask < 2 ** candidates.length; mask++) {
    const places = [...candidates.keys()].filter((place) => (mask >> place) % 2 === 1);
    const chosen = candidates.filter((_, place) => places.includes(place));
    yield {
      poeng: chosen.reduce((sum, { poeng }) => sum + poeng, 0),
      kostnad: chosen.reduce((sum, { kostnad }) => sum + kostnad, 0),
      places,
    };
  }
}

/** Whether one list of places comes before another. */
function isFirst(a: readonly number[], b: readonly number[]): boolean {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place >= 0 && (a[place] ?? 0) < (b[place] ?? Number.POSITIVE_INFINITY);
}

/** The best subset by trying all. */
function best(
  candidates: readonly Candidate[],
  isAllowed: (subset: Best) => boolean,
  isBetter: (a: Best, b: Best) => boolean,
): Best {
  const [first, ...others] = [...subsets(candidates)].filter(isAllowed);
  if (first === undefined) throw new Error('nothing is allowed');
  return others.reduce((found, subset) => (isBetter(subset, found) ? subset : found), first);
}

const cheaper = (a: Best, b: Best): boolean =>
  a.kostnad === b.kostnad ? isFirst(a.places, b.places) : a.kostnad < b.kostnad;

const better = (a: Best, b: Best): boolean =>
  a.poeng === b.poeng ? cheaper(a, b) : a.poeng > b.poeng;

const few = fc.record({
  poeng: fc.integer({ min: 1, max: 5 }),
  kostnad: fc.integer({ min: 1, max: 6 }),
});
const some = fc.record({
  poeng: fc.integer({ min: 1, max: 60 }),
  kostnad: fc.integer({ min: 1, max: 3000 }),
});
const correlated = fc
  .integer({ min: 1, max: 12 })
  .chain((poeng) =>
    fc.integer({ min: 0, max: 1 }).map((extra) => candidate(poeng, poeng * 7 + extra)),
  );
const proportional = fc
  .integer({ min: 1, max: 12 })
  .map((poeng) => candidate(poeng * 2, poeng * 50_000));
const ofKind = fc.constantFrom(few, some, correlated, proportional);
const cases = ofKind
  .chain((kind) => fc.array(kind, { maxLength: 11 }))
  .chain((candidates) => {
    const cost = candidates.reduce((sum, { kostnad }) => sum + kostnad, 0);
    return fc.record({ candidates: fc.constant(candidates), frame: fc.nat(cost + 1) });
  });

describe('the best set within a frame', () => {
  test.each([
    ['nothing to choose from', [], 10, 0, []],
    ['a frame of nothing', [candidate(3, 5)], 0, 0, []],
    ['nothing that fits', [candidate(3, 5), candidate(1, 6)], 4, 0, []],
    ['all that fits exactly', [candidate(3, 5), candidate(1, 6)], 11, 4, [0, 1]],
    [
      'two small ones before a large one',
      [candidate(6, 6), candidate(4, 3), candidate(4, 3)],
      6,
      8,
      [1, 2],
    ],
    ['the cheaper of two', [candidate(5, 9), candidate(5, 7)], 10, 5, [1]],
    ['the first of two alike', [candidate(5, 7), candidate(5, 7)], 10, 5, [0]],
    [
      'the list that comes first',
      [candidate(2, 2), candidate(3, 3), candidate(4, 4), candidate(1, 1)],
      5,
      5,
      [0, 1],
    ],
    ['billions', [candidate(2, 2_000_000_001), candidate(1, 1_999_999_999)], 2_000_000_000, 1, [1]],
  ] as const)('%s', (_, candidates, frame, points, places) => {
    expect(mostPoints(candidates, frame)).toBe(points);
    expect(cheapestSet(candidates, points)).toEqual(places);
  });

  it('is what trying every set finds', () => {
    fc.assert(
      fc.property(cases, ({ candidates, frame }) => {
        const wanted = best(candidates, ({ kostnad }) => kostnad <= frame, better);
        const points = mostPoints(candidates, frame);
        expect(points).toBe(wanted.poeng);
        expect(cheapestSet(candidates, wanted.poeng)).toEqual(wanted.places);
      }),
      { numRuns: 300 },
    );
  });

  it('costs least for the points that are asked for', () => {
    fc.assert(
      fc.property(cases, fc.nat(100), ({ candidates }, share) => {
        const all = candidates.reduce((sum, { poeng }) => sum + poeng, 0);
        const points = Math.floor((all * share) / 100);
        const wanted = best(candidates, ({ poeng }) => poeng >= points, cheaper);
        expect(leastCost(candidates, points)).toBe(wanted.kostnad);
        expect(cheapestSet(candidates, points)).toEqual(wanted.places);
      }),
      { numRuns: 300 },
    );
  });
});

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (from: number, to: number) => number {
  let state = seed;
  return (from, to) => {
    state = (state * 48_271) % 2_147_483_647;
    return from + (state % (to - from + 1));
  };
}

/** The best sums for every cost: an oracle for many small costs. */
function mostByTable(candidates: readonly Candidate[], frame: number): number {
  const most = new Array<number>(frame + 1).fill(0);
  for (const { poeng, kostnad } of candidates) {
    for (let cost = frame; cost >= kostnad; cost--) {
      most[cost] = Math.max(most[cost] ?? 0, (most[cost - kostnad] ?? 0) + poeng);
    }
  }
  return most[frame] ?? 0;
}

describe('many candidates', () => {
  const kinds: [string, (next: (from: number, to: number) => number) => Candidate][] = [
    ['of all kinds', (next) => candidate(next(1, 60), next(1, 300))],
    ['with decimals in their weights', (next) => candidate(next(1, 997), next(1, 300))],
    [
      'that cost what they are worth',
      (next) => ((poeng) => candidate(poeng, poeng * 4))(next(1, 60)),
    ],
    [
      'that cost a sum besides',
      (next) => ((poeng) => candidate(poeng, poeng * 4 + 50))(next(1, 60)),
    ],
    ['of two kinds', (next) => (next(0, 1) === 0 ? candidate(7, 40) : candidate(11, 65))],
    ['of one kind', () => candidate(7, 40)],
    [
      'that are even, and one that is not',
      (next) => (next(0, 40) === 0 ? candidate(13, 130) : candidate(20, 200)),
    ],
  ];

  test.each(kinds)('%s give the most points for the frame', (_, make) => {
    const next = numbers(7);
    const candidates = Array.from({ length: 150 }, () => make(next));
    const cost = candidates.reduce((sum, { kostnad }) => sum + kostnad, 0);
    for (const share of [0.1, 0.5, 0.93]) {
      const frame = Math.floor(cost * share) + 1;
      const points = mostPoints(candidates, frame);
      expect(points).toBe(mostByTable(candidates, frame));
      const places = cheapestSet(candidates, points ?? 0) ?? [];
      const chosen = places.map((place) => candidates[place] ?? candidate(0, 0));
      expect(chosen.reduce((sum, { poeng }) => sum + poeng, 0)).toBe(points);
      const spent = chosen.reduce((sum, { kostnad }) => sum + kostnad, 0);
      expect(spent).toBe(leastCost(candidates, points ?? 0));
      expect(spent).toBeLessThanOrEqual(frame);
    }
  });

  it('takes the first of many that are alike', () => {
    const candidates = Array.from({ length: 400 }, () => candidate(7, 40));
    expect(cheapestSet(candidates, 7 * 123)).toEqual([...Array(123).keys()]);
  });

  it('takes the first of two kinds that can be exchanged', () => {
    const candidates = Array.from({ length: 200 }, (_, place) =>
      place % 2 === 0 ? candidate(2, 20) : candidate(3, 30),
    );
    // 250 points: the first 100 together.
    expect(cheapestSet(candidates, 250)).toEqual([...Array(100).keys()]);
  });
});

describe('the work of a search', () => {
  type Make = (next: (from: number, to: number) => number) => Candidate;
  const kinds: [string, Make, most: number, first: number][] = [
    ['of all kinds', (next) => candidate(next(1, 60), next(1, 300)), 420, 200],
    ['with decimals', (next) => candidate(next(1, 997), next(1000, 300_000)), 9000, 6000],
    ['that cost what they are worth', (next) => worth(next(1, 60)), 4500, 4500],
    [
      'of two kinds',
      (next) => (next(0, 1) === 0 ? candidate(7, 40) : candidate(11, 65)),
      130_000,
      380_000,
    ],
    ['of one kind', () => candidate(7, 40), 1, 1],
    ['with round sums', (next) => candidate(next(1, 20), next(1, 30) * 100_000), 2700, 3500],
  ];
  const worth = (poeng: number): Candidate => candidate(poeng, poeng * 4);

  // A third above what it takes now.
  test.each(kinds)('is small for many %s', (_, make, most, first) => {
    const next = numbers(7);
    const candidates = Array.from({ length: 1500 }, () => make(next));
    const frame = Math.floor(candidates.reduce((sum, { kostnad }) => sum + kostnad, 0) / 2) + 1;
    const points = mostPoints(candidates, frame, { mostWork: most });
    expect(points).toBe(mostPoints(candidates, frame));
    expect(points).not.toBeNull();
    const places = cheapestSet(candidates, points ?? 0, { mostWork: first });
    expect(places).toEqual(cheapestSet(candidates, points ?? 0));
  });
});

describe('a search that grows too large', () => {
  const next = numbers(3);
  const candidates = Array.from({ length: 60 }, () => {
    const poeng = next(1_000_000, 9_999_999);
    return candidate(poeng, poeng + 1);
  });

  it('is given up', () => {
    expect(mostPoints(candidates, 150_000_000, { mostWork: 20_000 })).toBeNull();
    expect(leastCost(candidates, 150_000_000, { mostWork: 20_000 })).toBeNull();
    expect(cheapestSet(candidates, 150_000_000, { mostWork: 20_000 })).toBeNull();
  });

  it('gives a set that is as good where only the ties are many', () => {
    const points = [
      4, 12, 10, 3, 5, 4, 2, 11, 9, 4, 7, 2, 4, 9, 11, 3, 12, 8, 2, 7, 11, 6, 5, 3, 3, 5, 8, 6, 3,
      12, 7, 10, 6, 4, 7, 8, 4, 12, 6, 2, 5, 7, 9, 2, 8, 6, 7, 7, 12,
    ];
    const given = points.map((poeng) => candidate(poeng, poeng * 7 + 2));
    const first = cheapestSet(given, 153);
    const some = cheapestSet(given, 153, { mostWork: 800 });
    expect(some).not.toEqual(first);
    const cost = leastCost(given, 153);
    for (const places of [first, some]) {
      expect(places?.reduce((sum, place) => sum + (points[place] ?? 0), 0)).toBe(153);
      expect(places?.reduce((sum, place) => sum + (given[place]?.kostnad ?? 0), 0)).toBe(cost);
    }
    expect(isFirst(first ?? [], some ?? [])).toBe(true);
  });

  it('is given up where even that takes too long', () => {
    const given = [
      [3, 3],
      [4, 6],
      [6, 5],
      [6, 5],
      [3, 3],
      [5, 5],
    ] as const;
    const candidates = given.map(([poeng, kostnad]) => candidate(poeng, kostnad));
    expect(leastCost(candidates, 17, { mostWork: -1 })).toBe(15);
    expect(cheapestSet(candidates, 17, { mostWork: -1 })).toBeNull();
    expect(cheapestSet(candidates, 17)).toEqual([2, 3, 5]);
  });

  it('answers with its floor where nothing gives more', () => {
    const split = splitOf({ pieces: [{ gain: 3, load: 5, ties: 0n }], room: 4 });
    expect(mostGain(split, { floor: { gain: 9, ties: 0n } })).toEqual({ gain: 9, ties: 0n });
  });
});
