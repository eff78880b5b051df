import type { Eierform } from '../generated/types.ts';
import { addAt, amountAt, sumFrom } from './amounts.ts';
import type { MeasuredRow } from './gap.ts';
import type { Unit } from './plan-data.ts';
import type { Share } from './result.ts';
import { TOLERANCE } from './rounding.ts';

/**
 * The people of one competence who are not yet proposed for anything. Units are looked at when they
 * are needed: of a large municipality most never are.
 */
export interface Pool {
  readonly terms: PoolTerms;
  /** Units that lack something of the competence. */
  readonly lacking: ReadonlySet<Unit | null>;
  /** What the others must go on meeting. */
  readonly limits: ReadonlyMap<Unit, readonly Limit[]>;
  /** By level in each unit that was looked at; counts go down as people are proposed. */
  readonly people: Map<Unit, number[]>;
  /** Units whose people were asked for at a level. */
  readonly queues: Map<number, Queue>;
}

export interface PoolTerms {
  readonly kompetanse: string;
  /** By id. */
  readonly enheter: readonly Unit[];
  /** The ownership of the units whose people may be moved. */
  readonly eierform: Eierform;
  /** How many people of a unit serve others by sharing. */
  readonly inUse: ReadonlyMap<string, number>;
}

/** Units in their order: those that were asked and may still have somebody free, then the others. */
interface Queue {
  readonly asked: Set<Source>;
  /** The place of the first unit that was not asked. */
  next: number;
}

/** A unit whose people may be moved. */
interface Source {
  readonly unit: Unit;
  /** People by level: the same list as in the pool. */
  readonly people: number[];
  /** Of them, those who are needed for what the unit gives to others. */
  readonly kept: readonly number[];
  readonly limits: readonly Limit[];
}

/** A requirement that the units meet, and how many more than it asks for there are. */
interface Limit {
  readonly nivaa: number;
  readonly units: readonly Unit[];
  slack: number;
}

/**
 * The people of one competence, and the rows of that competence that they meet. A unit that lacks
 * something of it has nobody free; of a unit that shares, its best people stay, as many as it
 * takes, so that whatever they serve they can go on serving.
 */
export function createPool(rows: readonly MeasuredRow[], terms: PoolTerms): Pool {
  const lacking = new Set(rows.filter((row) => (row.gap ?? 0) > 0).map((row) => row.enhet));
  return {
    terms,
    lacking,
    limits: limitsByUnit(rows.filter((row) => row.enhet === null || !lacking.has(row.enhet))),
    people: new Map(),
    queues: new Map(),
  };
}

/** Who is asked for, by how many, and for which units. */
export interface Call {
  readonly level: number;
  readonly wanted: number;
  readonly target: readonly Unit[];
}

/**
 * Takes up to `wanted` people at `level` or above who are free in other units, by unit, the lowest
 * level that will do first.
 */
export function takeFree(pool: Pool, call: Call): Share[] {
  const shares: Share[] = [];
  let rest = call.wanted;
  for (const source of sourcesAt(pool, call.level)) {
    const antall = takeFrom(source, { ...call, wanted: rest });
    if (antall > 0) {
      shares.push({ fra: source.unit.id, antall });
      rest -= antall;
    }
    if (rest === 0) {
      break;
    }
  }
  return shares;
}

/** Units that may have somebody free at `level` or above, one after the other. */
export function* sourcesAt(pool: Pool, level: number): Generator<Source> {
  const queue = pool.queues.get(level) ?? { asked: new Set(), next: 0 };
  pool.queues.set(level, queue);
  for (const source of queue.asked) {
    if (hasSpare(source, level)) {
      yield source;
    } else {
      queue.asked.delete(source);
    }
  }
  yield* newSources(pool, queue, level);
}

function* newSources(pool: Pool, queue: Queue, level: number): Generator<Source> {
  const { enheter } = pool.terms;
  for (let unit = enheter[queue.next]; unit !== undefined; unit = enheter[queue.next]) {
    queue.next += 1;
    if (unit.eierform === pool.terms.eierform && !pool.lacking.has(unit)) {
      const source = sourceOf(pool, unit);
      if (hasSpare(source, level)) {
        queue.asked.add(source);
        yield source;
      }
    }
  }
}

function sourceOf(pool: Pool, unit: Unit): Source {
  const people = peopleOf(pool, unit);
  return {
    unit,
    people,
    kept: best(people, pool.terms.inUse.get(unit.id) ?? 0),
    limits: pool.limits.get(unit) ?? [],
  };
}

/** The unit's people who are not yet proposed for anything; nobody where it is not mapped. */
function peopleOf({ people, terms }: Pool, unit: Unit): number[] {
  const held = unit.beholdning.get(terms.kompetanse)?.antall ?? [];
  const left = people.get(unit) ?? [...held];
  people.set(unit, left);
  return left;
}

/** Takes up to `wanted` people below `level` in the units, nearest level first; says how many. */
export function takeBelow(pool: Pool, { level, wanted, target }: Call): number {
  let rest = wanted;
  for (let l = level - 1; l >= 0; l--) {
    for (const unit of target) {
      const people = peopleOf(pool, unit);
      const taken = Math.min(rest, amountAt(people, l));
      addAt(people, l, -taken);
      rest -= taken;
    }
  }
  return wanted - rest;
}

/** Whether anybody at `level` or above might be free: what is gone does not come back. */
function hasSpare({ people, kept, limits }: Source, level: number): boolean {
  return (
    sumFrom(people, level) > sumFrom(kept, level) &&
    limits.every((limit) => limit.nivaa > level || limit.units.length > 1 || wholePeople(limit) > 0)
  );
}

/** Takes up to `wanted` free people of one unit, unless it is a target itself; says how many. */
function takeFrom({ unit, people, kept, limits }: Source, { level, wanted, target }: Call): number {
  if (target.includes(unit)) {
    return 0;
  }
  // Whoever stays within the units of a requirement still counts for it.
  const touched = limits.filter(({ units }) => !target.every((other) => units.includes(other)));
  let rest = wanted;
  for (let l = level; l < people.length; l++) {
    const bound = touched.filter((limit) => limit.nivaa <= l);
    const most = bound.reduce(
      (least, limit) => Math.min(least, wholePeople(limit)),
      Math.min(rest, amountAt(people, l) - amountAt(kept, l)),
    );
    const taken = Math.max(0, most);
    addAt(people, l, -taken);
    for (const limit of bound) {
      limit.slack -= taken;
    }
    rest -= taken;
  }
  return wanted - rest;
}

/** What each unit must go on meeting. */
function limitsByUnit(rows: readonly MeasuredRow[]): Map<Unit, Limit[]> {
  const byUnit = new Map<Unit, Limit[]>();
  for (const row of rows) {
    const limit = { nivaa: row.krav.nivaa, units: row.enheter, slack: slackOf(row) };
    for (const unit of row.enheter) {
      const limits = byUnit.get(unit) ?? [];
      limits.push(limit);
      byUnit.set(unit, limits);
    }
  }
  return byUnit;
}

function slackOf(row: MeasuredRow): number {
  return (row.dekning ?? 0) - row.behov;
}

/** For a requirement in full-time equivalents, whoever leaves may have held a whole position. */
function wholePeople(limit: Limit): number {
  return Math.floor(limit.slack + TOLERANCE);
}

/** The best `count` people, by level. */
function best(people: readonly number[], count: number): number[] {
  return people.map((held, level) =>
    Math.min(held, Math.max(0, count - sumFrom(people, level + 1))),
  );
}
