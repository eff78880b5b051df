import {
  addFlow,
  augment,
  type Capacity,
  createGroup,
  createNodes,
  flowOf,
  type Group,
  type Node,
} from './sharing-network.ts';

/** Somebody with people to share. */
export interface Source {
  readonly fra: string;
  readonly capacity: Capacity;
}

/** Missing people who may be served from outside. */
export interface Demand<S> {
  readonly antall: number;
  /** The lowest level that helps. */
  readonly nivaa: number;
  /** Who reaches it. */
  readonly suppliers: readonly S[];
}

/** How many people of a demand one supplier serves. */
export interface Served<S> {
  readonly supplier: S;
  readonly antall: number;
}

/**
 * Serves demands that are given in order of priority, and says for each who serves it. No demand
 * could get more without a demand before it getting less; hence as many people as possible are
 * served within any first part of the list. Among the ways to do that, the first demand gets as
 * much as possible from the first of `suppliers`, and so on: there is one answer only.
 *
 * Augmenting paths, one demand after the other: serving a later demand may move an earlier one to
 * another supplier, but never takes anything from it. What can be served together is a polymatroid,
 * for which this greedy order is exact.
 */
export function allocate<S extends Source, D extends Demand<S>>(
  suppliers: readonly S[],
  demands: readonly D[],
): Map<D, Served<S>[]> {
  const nodes = createNodes(
    suppliers,
    demands.map((demand) => demand.nivaa),
  );
  const groupOf = groupFinder(nodes);
  // Once nothing free can be reached from a node, nothing that happens later changes that.
  const spent = new Set<Node<S>>();
  const parties = demands.map((demand) => {
    const group = groupOf(demand.suppliers, demand.nivaa);
    const served = augment(group, group.nodes, { wanted: demand.antall, closed: spent });
    return { demand, group, served };
  });
  const settledOf = groupFinder(nodes);
  return new Map(parties.map((party) => [party.demand, settle(party, settledOf)]));
}

interface Party<S> {
  readonly demand: Demand<S>;
  readonly group: Group<S>;
  readonly served: number;
}

type GroupFinder<S> = (suppliers: readonly S[], level: number) => Group<S>;

function groupFinder<S extends Source>(nodes: readonly Node<S>[]): GroupFinder<S> {
  const groups = new Map<string, Group<S>>();
  return (suppliers, level) => {
    const key = [level, ...suppliers.map((supplier) => supplier.fra)].join();
    const group = groups.get(key) ?? createGroup(nodes, suppliers, level);
    groups.set(key, group);
    return group;
  };
}

/** Says who serves a demand, its first suppliers first; that part is then out of the group. */
function settle<S extends Source>(
  { demand, group, served }: Party<S>,
  settledOf: GroupFinder<S>,
): Served<S>[] {
  const parts: Served<S>[] = [];
  let rest = served;
  for (const supplier of group.suppliers) {
    if (rest === 0) {
      break;
    }
    const most = prefer(group, supplier, rest);
    if (most < rest) {
      // What is settled stays settled: this supplier has nothing for the rest of the group either.
      group.suppliers.delete(supplier);
    }
    const antall = Math.min(rest, most);
    if (antall > 0) {
      handOver(group, settledOf([supplier], demand.nivaa), antall);
      parts.push({ supplier, antall });
      rest -= antall;
    }
  }
  return parts;
}

/**
 * Lets `supplier` serve `wanted` of the group if that can be arranged, or as many as can; says how
 * many it serves. Nobody in this or any other group loses anything by it.
 */
function prefer<S>(group: Group<S>, supplier: S, wanted: number): number {
  const own = group.nodes.filter((node) => node.supplier === supplier);
  const have = own.reduce((sum, node) => sum + flowOf(group, node), 0);
  if (have >= wanted) {
    return have;
  }
  let released = 0;
  for (const [node, amount] of group.flow) {
    if (node.supplier !== supplier) {
      addFlow(group, node, -amount);
      node.free += amount;
      released += amount;
    }
  }
  const gained = augment(group, own, { wanted: wanted - have, closed: new Set() });
  augment(group, group.nodes, { wanted: released - gained, closed: new Set() });
  return have + gained;
}

/** Moves part of a group to the group of what is settled: its people may still change places. */
function handOver<S>(group: Group<S>, settled: Group<S>, antall: number): void {
  let rest = antall;
  for (const node of settled.nodes) {
    const amount = Math.min(rest, flowOf(group, node));
    addFlow(group, node, -amount);
    addFlow(settled, node, amount);
    rest -= amount;
  }
}
