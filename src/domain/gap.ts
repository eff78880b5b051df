import type { Tjeneste } from '../generated/types.ts';
import { addLists, amountAt, sumFrom } from './amounts.ts';
import { groupBy } from './group-by.ts';
import type { PlanData, Requirement, Unit } from './plan-data.ts';
import { positivePart, TOLERANCE } from './rounding.ts';
import { compareText } from './text-order.ts';

export type MeasuredIn = 'antall' | 'aarsverk';

/** What a requirement and a unit (or a service) give: `behov` against `dekning`. */
interface Measure {
  readonly behov: number;
  /** Null where nothing is mapped: unknown is not zero; so are the figures made from it. */
  readonly dekning: number | null;
  readonly gap: number | null;
  readonly overskudd: number | null;
  readonly dekningsgrad: number | null;
  readonly nivaaavstand: number | null;
}

/** One row of the analysis: a requirement in a unit, or in a service as a whole. */
export interface MeasuredRow extends Measure {
  readonly krav: Requirement;
  readonly tjeneste: Tjeneste;
  /** Null where the requirement is the service's as a whole. */
  readonly enhet: Unit | null;
  /** The units behind the row, by id. */
  readonly enheter: readonly Unit[];
  readonly maalt_i: MeasuredIn;
  readonly ukartlagt: number;
  /** People and full-time equivalents by level, from the mapped units. */
  readonly beholdning: Stock;
}

interface Stock {
  readonly antall: readonly number[];
  readonly aarsverk: readonly number[];
}

const NOTHING: Stock = { antall: [], aarsverk: [] };

/** The rows of a plan: in the order of the requirements, then by unit or service. */
export function measureRows(plan: PlanData): MeasuredRow[] {
  const find = unitFinder(plan.enheter);
  const rows: MeasuredRow[] = [];
  for (const krav of plan.krav) {
    const enheter = find(krav);
    if (krav.per === 'enhet') {
      for (const enhet of enheter) {
        rows.push(measureUnit(krav, enhet));
      }
    } else {
      const services = [...groupBy(enheter, (unit) => unit.tjeneste)].sort(([a], [b]) =>
        compareText(a, b),
      );
      for (const [tjeneste, members] of services) {
        rows.push(measureService(krav, tjeneste, members));
      }
    }
  }
  return rows;
}

/** Where a row is: its unit, or its service. */
export function placeOf(row: MeasuredRow): string {
  return row.enhet?.id ?? row.tjeneste;
}

/** How much training is left until `needed` people are at `level`: the levels they lack, summed. */
export function levelDistance(people: readonly number[], level: number, needed: number): number {
  let rest = Math.max(0, needed - sumFrom(people, level));
  let distance = 0;
  for (let l = Math.min(level, people.length) - 1; l > 0; l--) {
    const taken = Math.min(rest, amountAt(people, l));
    distance += taken * (level - l);
    rest -= taken;
  }
  return distance + rest * level;
}

/** How many people, or how much of a position, the requirement asks for among `ansatte` staff. */
export function needOf(krav: Requirement, ansatte: number): number {
  return krav.maal === 'andel'
    ? Math.max(0, Math.ceil(krav.mengde * ansatte - TOLERANCE))
    : krav.mengde;
}

/** Whom a requirement concerns, by id: the units of its service, or those it lists. */
export function unitFinder(enheter: readonly Unit[]): (krav: Requirement) => readonly Unit[] {
  const byService = groupBy(enheter, (unit) => unit.tjeneste);
  const byId = new Map(enheter.map((unit) => [unit.id, unit]));
  return (krav) => {
    if (krav.tjeneste !== null) {
      return byService.get(krav.tjeneste) ?? [];
    }
    const found = [...new Set(krav.enheter)].flatMap((id) => byId.get(id) ?? []);
    return found.sort((a, b) => compareText(a.id, b.id));
  };
}

function measureUnit(krav: Requirement, enhet: Unit): MeasuredRow {
  const holding = enhet.beholdning.get(krav.kompetanse);
  const beholdning = holding ?? NOTHING;
  const behov = needOf(krav, enhet.ansatte);
  return {
    krav,
    tjeneste: enhet.tjeneste,
    enhet,
    enheter: [enhet],
    maalt_i: measuredIn(krav),
    ukartlagt: holding === undefined ? 1 : 0,
    beholdning,
    ...(holding === undefined ? unknown(behov) : measure(krav, behov, beholdning)),
  };
}

function measureService(krav: Requirement, tjeneste: Tjeneste, enheter: Unit[]): MeasuredRow {
  const held = enheter.flatMap((unit) => unit.beholdning.get(krav.kompetanse) ?? []);
  const behov = needOf(
    krav,
    enheter.reduce((sum, unit) => sum + unit.ansatte, 0),
  );
  const beholdning = {
    antall: addLists(held.map((holding) => holding.antall)),
    aarsverk: addLists(held.map((holding) => holding.aarsverk)),
  };
  return {
    krav,
    tjeneste,
    enhet: null,
    enheter,
    maalt_i: measuredIn(krav),
    ukartlagt: enheter.length - held.length,
    beholdning,
    ...(held.length === 0 ? unknown(behov) : measure(krav, behov, beholdning)),
  };
}

function measuredIn(krav: Requirement): MeasuredIn {
  return krav.maal === 'aarsverk' ? 'aarsverk' : 'antall';
}

function unknown(behov: number): Measure {
  return {
    behov,
    dekning: null,
    gap: null,
    overskudd: null,
    dekningsgrad: null,
    nivaaavstand: null,
  };
}

function measure(krav: Requirement, behov: number, stock: Stock): Measure {
  const inPositions = krav.maal === 'aarsverk';
  const dekning = sumFrom(inPositions ? stock.aarsverk : stock.antall, krav.nivaa);
  const gap = positivePart(behov - dekning);
  return {
    behov,
    dekning,
    gap,
    overskudd: positivePart(dekning - behov),
    dekningsgrad: behov > TOLERANCE ? coveredShare(behov, dekning, gap) : null,
    nivaaavstand: inPositions ? null : levelDistance(stock.antall, krav.nivaa, behov),
  };
}

function coveredShare(behov: number, dekning: number, gap: number): number {
  return gap === 0 ? 1 : dekning / behov;
}
