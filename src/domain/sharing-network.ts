import { sumFrom } from './amounts.ts';

/**
 * Who can serve whom, for one competence. A supplier's people are divided by the levels that are
 * asked for: whoever is at or above one and below the next is at one node, and can serve demands of
 * the node's level and below.
 */
export interface Node<S> {
  readonly supplier: S;
  readonly level: number;
  /** How many more people could be served from here. */
  free: number;
  /** The groups that are served from here. */
  readonly users: Set<Group<S>>;
}

/** Demands that the same nodes can serve: among themselves they are alike. */
export interface Group<S> {
  readonly nodes: readonly Node<S>[];
  /** The suppliers of the nodes, in their order. */
  readonly suppliers: Set<S>;
  /** How many each node serves; nodes that serve nobody are not in it. */
  readonly flow: Map<Node<S>, number>;
}

/** What a supplier can serve with its people at exactly each level. */
export type Capacity = readonly number[];

/** The nodes of the suppliers, in their order, then by rising level. */
export function createNodes<S extends { readonly capacity: Capacity }>(
  suppliers: readonly S[],
  levels: Iterable<number>,
): Node<S>[] {
  const asked = [...new Set(levels)].sort((a, b) => a - b);
  return suppliers.flatMap((supplier) =>
    asked
      .map((level, index) => ({
        supplier,
        level,
        free: sumFrom(supplier.capacity, level, asked[index + 1]),
        users: new Set<Group<S>>(),
      }))
      .filter((node) => node.free > 0),
  );
}

/** The group of demands at `level` that any of `suppliers` can serve. */
export function createGroup<S>(
  nodes: readonly Node<S>[],
  suppliers: readonly S[],
  level: number,
): Group<S> {
  const wanted = new Set(suppliers);
  const able = nodes.filter((node) => wanted.has(node.supplier) && node.level >= level);
  return { nodes: able, suppliers: new Set(able.map((node) => node.supplier)), flow: new Map() };
}

/** How many of the group a node serves. */
export function flowOf<S>(group: Group<S>, node: Node<S>): number {
  return group.flow.get(node) ?? 0;
}

/** Lets a node serve more of a group, or fewer. What the node has free is the caller's affair. */
export function addFlow<S>(group: Group<S>, node: Node<S>, amount: number): void {
  const next = flowOf(group, node) + amount;
  if (next > 0) {
    group.flow.set(node, next);
    node.users.add(group);
  } else {
    group.flow.delete(node);
    node.users.delete(group);
  }
}

/**
 * Lets up to `wanted` more of a group be served through `starts`; says how many. Where a node has
 * nothing free, a group that it serves may turn to another node, and so on until something free is
 * found. `closed` nodes are not searched; where a search was in vain, its nodes are added to them.
 */
export function augment<S>(
  group: Group<S>,
  starts: readonly Node<S>[],
  { wanted, closed }: { readonly wanted: number; readonly closed: Set<Node<S>> },
): number {
  let rest = wanted;
  while (rest > 0) {
    const found = findExchange(group, starts, closed);
    if (found === null) {
      break;
    }
    const { start, steps, end } = found;
    const amount = steps.reduce(
      (least, step) => Math.min(least, flowOf(step.group, step.from)),
      Math.min(rest, end.free),
    );
    addFlow(group, start, amount);
    for (const step of steps) {
      addFlow(step.group, step.from, -amount);
      addFlow(step.group, step.to, amount);
    }
    end.free -= amount;
    rest -= amount;
  }
  return wanted - rest;
}

/** `group` lets go of `from` and takes `to` instead. */
interface Step<S> {
  readonly group: Group<S>;
  readonly from: Node<S>;
  readonly to: Node<S>;
}

/** A way from a node that somebody wants more of to one that has something free. */
interface Exchange<S> {
  readonly start: Node<S>;
  readonly steps: readonly Step<S>[];
  readonly end: Node<S>;
}

interface Search<S> {
  readonly closed: Set<Node<S>>;
  readonly seen: Set<Node<S>>;
  readonly arrivedBy: Map<Node<S>, Step<S>>;
  /** Groups that need not be looked at, or not again. */
  readonly tried: Set<Group<S>>;
}

/** The shortest exchange from one of `starts`; the group itself need not move anything for it. */
function findExchange<S>(
  group: Group<S>,
  starts: readonly Node<S>[],
  closed: Set<Node<S>>,
): Exchange<S> | null {
  const seen = new Set(starts.filter((node) => !closed.has(node)));
  for (const node of seen) {
    if (node.free > 0) {
      return { start: node, steps: [], end: node };
    }
  }
  const search: Search<S> = { closed, seen, arrivedBy: new Map(), tried: new Set([group]) };
  for (const from of seen) {
    const end = widen(from, search);
    if (end !== undefined) {
      return trace(search.arrivedBy, end);
    }
  }
  for (const node of seen) {
    closed.add(node);
  }
  return null;
}

/** Notes the nodes to which the groups served by `from` could turn; stops at one with something free. */
function widen<S>(from: Node<S>, search: Search<S>): Node<S> | undefined {
  for (const group of from.users) {
    if (!search.tried.has(group)) {
      search.tried.add(group);
      const end = group.nodes.find((to) => isNewAndFree(search, { group, from, to }));
      if (end !== undefined) {
        return end;
      }
    }
  }
  return undefined;
}

function isNewAndFree<S>({ closed, seen, arrivedBy }: Search<S>, step: Step<S>): boolean {
  const { to } = step;
  if (closed.has(to) || seen.has(to)) {
    return false;
  }
  seen.add(to);
  arrivedBy.set(to, step);
  return to.free > 0;
}

function trace<S>(arrivedBy: ReadonlyMap<Node<S>, Step<S>>, end: Node<S>): Exchange<S> {
  const steps: Step<S>[] = [];
  let start = end;
  for (let step = arrivedBy.get(end); step !== undefined; step = arrivedBy.get(start)) {
    steps.push(step);
    start = step.from;
  }
  return { start, steps, end };
}
