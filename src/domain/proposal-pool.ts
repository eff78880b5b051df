import type { Eierform } from '../generated/types.ts';
import { addAt, amountAt, sumFrom } from './amounts.ts';
import type { MeasuredRow } from './gap.ts';
import { groupBy } from './group-by.ts';
import type { Unit } from './plan-data.ts';
import type { Share } from './result.ts';
import { TOLERANCE } from './rounding.ts';

/** The people of one competence who are not yet proposed for anything. */
export interface Pool {
  /** By level in each unit that is mapped; counts go down as people are proposed. */
  readonly people: ReadonlyMap<Unit, number[]>;
  /** Units that may have somebody free, by id. */
  readonly sources: readonly Source[];
  /** Those that may have somebody free at a level or above, where that was found out. */
  readonly sourcesAt: Map<number, readonly Source[]>;
}

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

const NOBODY: readonly number[] = [];

export interface PoolTerms {
  readonly kompetanse: string;
  /** The ownership of the units whose people may be moved. */
  readonly eierform: Eierform;
  /** How many people of a unit serve others by sharing. */
  readonly inUse: ReadonlyMap<string, number>;
}

/**
 * The people of one competence, and the rows of that competence that they meet. A unit that lacks
 * something of it has nobody free; of a unit that shares, its best people stay, as many as it
 * takes, so that whatever they serve they can go on serving.
 */
export function createPool(
  enheter: readonly Unit[],
  rows: readonly MeasuredRow[],
  { kompetanse, eierform, inUse }: PoolTerms,
): Pool {
  const held = enheter.flatMap((unit) => {
    const holding = unit.beholdning.get(kompetanse);
    return holding === undefined ? [] : [{ unit, people: [...holding.antall] }];
  });
  const limits = limitsByUnit(rows);
  const lacking = new Set(rows.filter((row) => (row.gap ?? 0) > 0).map((row) => row.enhet));
  const sources = held
    .filter(({ unit }) => unit.eierform === eierform && !lacking.has(unit))
    .map(({ unit, people }) => ({
      unit,
      people,
      kept: keepBest(people, inUse.get(unit.id) ?? 0),
      limits: limits(unit),
    }));
  return {
    people: new Map(held.map(({ unit, people }) => [unit, people])),
    sources,
    sourcesAt: new Map(),
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
  const sources = pool.sourcesAt.get(call.level) ?? pool.sources;
  const shares: Share[] = [];
  let rest = call.wanted;
  let emptied = false;
  for (const source of sources) {
    if (rest === 0) {
      break;
    }
    const antall = takeFrom(source, { ...call, wanted: rest });
    if (antall > 0) {
      shares.push({ fra: source.unit.id, antall });
      rest -= antall;
    }
    emptied ||= !hasSpare(source, call.level);
  }
  if (emptied) {
    const left = sources.filter((source) => hasSpare(source, call.level));
    pool.sourcesAt.set(call.level, left);
  }
  return shares;
}

/** Takes up to `wanted` people below `level` in the units, nearest level first; says how many. */
export function takeBelow(pool: Pool, { level, wanted, target }: Call): number {
  let rest = wanted;
  for (let l = level - 1; l >= 0; l--) {
    for (const unit of target) {
      const people = pool.people.get(unit) ?? [];
      const taken = Math.min(rest, amountAt(people, l));
      if (taken > 0) {
        addAt(people, l, -taken);
        rest -= taken;
      }
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
function limitsByUnit(rows: readonly MeasuredRow[]): (unit: Unit) => readonly Limit[] {
  const pairs = rows.flatMap((row) => {
    const limit = { nivaa: row.krav.nivaa, units: row.enheter, slack: slackOf(row) };
    return row.enheter.map((unit) => ({ unit, limit }));
  });
  const byUnit = groupBy(pairs, (pair) => pair.unit);
  return (unit) => (byUnit.get(unit) ?? []).map((pair) => pair.limit);
}

function slackOf(row: MeasuredRow): number {
  return (row.dekning ?? 0) - row.behov;
}

/** For a requirement in full-time equivalents, whoever leaves may have held a whole position. */
function wholePeople(limit: Limit): number {
  return Math.floor(limit.slack + TOLERANCE);
}

/** The best `count` people, by level. */
function keepBest(people: readonly number[], count: number): readonly number[] {
  if (count === 0) {
    return NOBODY;
  }
  const kept = people.map(() => 0);
  let rest = count;
  for (let level = people.length - 1; level >= 0; level--) {
    kept[level] = Math.min(rest, amountAt(people, level));
    rest -= amountAt(kept, level);
  }
  return kept;
}
