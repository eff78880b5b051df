import type { Avgang, Beholdningspost, Enhet } from '../../generated/types.ts';
import { TOLERANCE } from '../rounding.ts';
import type { RuleContext } from './context.ts';
import { valueAt } from './value-at.ts';

/** What a unit says about one competence. */
export interface StockEntry {
  readonly entry: Beholdningspost;
  readonly competence: string;
  readonly unit: Enhet;
}

type ByLevel = Readonly<Record<number, number>>;

/** Levels are written with one digit. */
const HIGHEST_LEVEL = 9;

const found = new WeakMap<RuleContext, readonly StockEntry[]>();

/**
 * The entries of the inventories in which some figure cannot be right: more people than employees,
 * more årsverk, leavers or unused than people, or a level that the scale lacks. Each rule says what
 * is wrong with them.
 *
 * A country has hundreds of thousands of entries, so they are gone through once for all rules, in
 * plain loops that allocate nothing.
 */
export function doubtfulEntries(context: RuleContext): readonly StockEntry[] {
  const known = found.get(context);
  if (known !== undefined) return known;
  const entries: StockEntry[] = [];
  const scale = scaleOf(context.declared.levels);
  for (const { enheter } of context.documents.oversikt) {
    for (const unit of enheter) collect(unit, scale, entries);
  }
  found.set(context, entries);
  return entries;
}

/** Whether the scale has each level. */
function scaleOf(levels: ReadonlySet<number>): readonly boolean[] {
  return Array.from({ length: HIGHEST_LEVEL + 1 }, (_, level) => levels.has(level));
}

function collect(unit: Enhet, scale: readonly boolean[], entries: StockEntry[]): void {
  const { beholdning = {}, ansatte } = unit;
  for (const competence in beholdning) {
    const entry = valueAt(beholdning, competence);
    if (isDoubtful(entry, ansatte, scale)) entries.push({ entry, competence, unit });
  }
}

function isDoubtful(entry: Beholdningspost, staff: number, scale: readonly boolean[]): boolean {
  const { antall, aarsverk, ubrukt = 0, avgang } = entry;
  const counts: ByLevel = antall ?? {};
  const people = peopleIn(counts, scale);
  if (people > staff || (ubrukt > people && antall !== null)) return true;
  const isUneven = aarsverk !== undefined && isBeyond(aarsverk, counts, scale);
  return isUneven || (avgang !== undefined && isTooMany(avgang, counts, scale));
}

/** People at all levels together; infinitely many if there is a level that the scale lacks. */
function peopleIn(counts: ByLevel, scale: readonly boolean[]): number {
  let sum = 0;
  for (let level = 0; level <= HIGHEST_LEVEL; level += 1) {
    const people = counts[level];
    if (people === undefined) continue;
    if (scale[level] === false) return Number.POSITIVE_INFINITY;
    sum += people;
  }
  return sum;
}

function isBeyond(work: ByLevel, counts: ByLevel, scale: readonly boolean[]): boolean {
  for (let level = 0; level <= HIGHEST_LEVEL; level += 1) {
    const aarsverk = work[level];
    if (aarsverk === undefined) continue;
    if (scale[level] === false || aarsverk > (counts[level] ?? 0) + TOLERANCE) return true;
  }
  return false;
}

function isTooMany(
  departures: readonly Avgang[],
  counts: ByLevel,
  scale: readonly boolean[],
): boolean {
  for (const { nivaa } of departures) {
    if (scale[nivaa] === false || leaversFrom(nivaa, departures) > (counts[nivaa] ?? 0))
      return true;
  }
  return false;
}

/** How many leave from a level in all, over the years. */
export function leaversFrom(level: number, departures: readonly Avgang[]): number {
  let sum = 0;
  for (const { nivaa, antall } of departures) if (nivaa === level) sum += antall;
  return sum;
}
