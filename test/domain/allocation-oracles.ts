import { allocate } from '../../src/domain/sharing-allocation.ts';
import type { Capacity } from '../../src/domain/sharing-network.ts';

/** A demand that names its suppliers by their place in the list. */
export interface Demand {
  readonly antall: number;
  readonly nivaa: number;
  readonly leverandoerer: readonly number[];
}

/** Who serves how many of each demand: `[[1, 0], [0, 2]]`, one column for each supplier. */
export function allocateAmounts(
  capacities: readonly Capacity[],
  demands: readonly Demand[],
): number[][] {
  const suppliers = capacities.map((capacity, index) => ({ fra: `ppt-${index}`, capacity }));
  const served = allocate(
    suppliers,
    demands.map(({ leverandoerer, ...demand }) => ({
      ...demand,
      suppliers: leverandoerer.map((index) => suppliers[index]!),
    })),
  );
  return [...served.values()].map((parts) => {
    const row = suppliers.map(() => 0);
    for (const { supplier, antall } of parts) {
      row[suppliers.indexOf(supplier)]! += antall;
    }
    return row;
  });
}

/**
 * Whether an allocation can be carried out: nobody gets more than is missing or from a supplier
 * that does not reach them, and no supplier gives more at or above a level than it has there.
 */
export function isFeasible(
  capacities: readonly Capacity[],
  demands: readonly Demand[],
  amounts: readonly (readonly number[])[],
): boolean {
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const isWanted = demands.every(({ antall, leverandoerer }, index) => {
    const row = amounts[index] ?? [];
    const reached = row.every((n, s) => n >= 0 && (n === 0 || leverandoerer.includes(s)));
    return reached && sum(row) <= antall;
  });
  const isThere = capacities.every((capacity, supplier) =>
    capacity.every((_, level) => {
      const gives = demands.map((demand, index) =>
        demand.nivaa >= level ? (amounts[index]?.[supplier] ?? 0) : 0,
      );
      return sum(gives) <= sum(capacity.slice(level));
    }),
  );
  return isWanted && isThere;
}

/** Every way to serve the demands, tried; the best by the order of the demands and suppliers. */
export function bestByTrial(
  capacities: readonly Capacity[],
  demands: readonly Demand[],
): readonly number[] {
  const left = capacities.map((capacity) => [...capacity]);
  const amounts = demands.map(() => capacities.map(() => 0));
  let best: number[] = [];
  const missing = demands.flatMap((demand, index) => new Array<number>(demand.antall).fill(index));
  const tryFrom = (place: number): void => {
    const index = missing[place];
    if (index === undefined) {
      const vector = merits(amounts);
      best = isBetter(vector, best) ? vector : best;
      return;
    }
    tryFrom(place + 1);
    for (const supplier of demands[index]?.leverandoerer ?? []) {
      const levels = left[supplier] ?? [];
      for (let level = demands[index]?.nivaa ?? 0; level < levels.length; level++) {
        if ((levels[level] ?? 0) > 0) {
          levels[level]! -= 1;
          amounts[index]![supplier]! += 1;
          tryFrom(place + 1);
          amounts[index]![supplier]! -= 1;
          levels[level]! += 1;
        }
      }
    }
  };
  tryFrom(0);
  return best;
}

/** What an allocation is compared by: how many each demand gets, then from whom. */
export function merits(amounts: readonly (readonly number[])[]): number[] {
  const totals = amounts.map((row) => row.reduce((sum, amount) => sum + amount, 0));
  return [...totals, ...amounts.flat()];
}

function isBetter(vector: readonly number[], than: readonly number[]): boolean {
  const place = vector.findIndex((value, index) => value !== (than[index] ?? -1));
  return place !== -1 && (vector[place] ?? 0) > (than[place] ?? -1);
}

/**
 * The greatest number of missing people that can be served, by the textbook: a network with one
 * node for each supplier's level and each demand, and one path at a time from source to sink.
 */
export function maximumServed(capacities: readonly Capacity[], demands: readonly Demand[]): number {
  const edges: { to: number; room: number }[] = [];
  const out = new Map<number, number[]>();
  const connect = (from: number, to: number, room: number): void => {
    out.set(from, [...(out.get(from) ?? []), edges.push({ to, room }) - 1]);
    out.set(to, [...(out.get(to) ?? []), edges.push({ to: from, room: 0 }) - 1]);
  };
  const source = -1;
  const sink = -2;
  const levelNode = (supplier: number, level: number): number => supplier * 16 + level;
  const demandNode = (index: number): number => 1_000_000 + index;
  for (const [supplier, capacity] of capacities.entries()) {
    for (const [level, room] of capacity.entries()) {
      connect(source, levelNode(supplier, level), room);
    }
  }
  for (const [index, demand] of demands.entries()) {
    connect(demandNode(index), sink, demand.antall);
    for (const supplier of demand.leverandoerer) {
      for (let level = demand.nivaa; level < (capacities[supplier]?.length ?? 0); level++) {
        connect(levelNode(supplier, level), demandNode(index), demand.antall);
      }
    }
  }
  const push = (node: number, room: number, seen: Set<number>): number => {
    if (node === sink) {
      return room;
    }
    seen.add(node);
    for (const index of out.get(node) ?? []) {
      const edge = edges[index]!;
      if (edge.room > 0 && !seen.has(edge.to)) {
        const pushed = push(edge.to, Math.min(room, edge.room), seen);
        if (pushed > 0) {
          edge.room -= pushed;
          edges[index ^ 1]!.room += pushed;
          return pushed;
        }
      }
    }
    return 0;
  };
  let total = 0;
  for (let pushed = -1; pushed !== 0; total += pushed) {
    pushed = push(source, Number.POSITIVE_INFINITY, new Set());
  }
  return total;
}
