import type { Strategi } from '../generated/types.ts';
import { addAt, amountAt } from './amounts.ts';
import { type DatedChange, knownLosses, meanPosition } from './departures.ts';
import type { MeasuredRow } from './gap.ts';
import { groupBy } from './group-by.ts';
import type { Effect, PlanData, Unit } from './plan-data.ts';
import type { ProjectedYear } from './result.ts';
import { positivePart, TOLERANCE } from './rounding.ts';

/** What happens to a row's coverage in each year of a series; nothing beyond the end of a list. */
interface Events {
  readonly avgang: readonly number[];
  readonly effekt: readonly number[];
}

/**
 * Makes the projection of rows of `plan`: each year after the row's last mapping to the end of the
 * period, without and with measures. What happens between an earlier mapping of one of the row's
 * units and that year counts in the first year. Coverage is never less than 0.
 */
export function projector(plan: PlanData): (row: MeasuredRow) => ProjectedYear[] {
  const effectsOf = groupBy(plan.effekter, (effect) => effect.kompetanse);
  const members = countByService(plan.enheter);
  return (row) => {
    if (row.dekning === null || plan.periode === null) {
      return [];
    }
    const mapped = lastMapping(row);
    const effects = effectsOf.get(row.krav.kompetanse) ?? [];
    const changes = effects.flatMap((effect) => changesOf(row, effect, totalOf(effect, members)));
    const events = {
      avgang: byYear(knownLosses(row), mapped),
      effekt: byYear(changes, mapped),
    };
    const turnover = plan.utskifting.get(row.tjeneste) ?? 0;
    const years = Math.max(0, plan.periode.til - mapped);
    return series(events, turnover, { row, dekning: row.dekning, mapped, years });
  };
}

/** Whole people that a projected figure is sure to mean. */
export function cautiousCoverage(projected: number): number {
  return Math.floor(projected + TOLERANCE);
}

/**
 * One year on: leavers go, turnover takes its share of the rest, measures add.
 * d_t = max(0, d_{t−1} − avgang) · (1 − utskifting) + effekt, and never less than 0.
 */
export function nextYear(
  coverage: number,
  change: { readonly avgang: number; readonly utskifting: number; readonly effekt: number },
): number {
  const kept = Math.max(0, coverage - change.avgang) * (1 - change.utskifting);
  return Math.max(0, kept + change.effekt);
}

function series(
  events: Events,
  turnover: number,
  { row, dekning, mapped, years }: Start,
): ProjectedYear[] {
  const projected: ProjectedYear[] = [];
  let without = dekning;
  let withMeasures = dekning;
  for (let year = 0; year < years; year++) {
    const avgang = amountAt(events.avgang, year);
    const effekt = amountAt(events.effekt, year);
    without = nextYear(without, { avgang, utskifting: turnover, effekt: 0 });
    withMeasures = nextYear(withMeasures, { avgang, utskifting: turnover, effekt });
    projected.push({
      aar: mapped + year + 1,
      uten_tiltak: without,
      med_tiltak: withMeasures,
      gap_uten_tiltak: positivePart(row.behov - without),
      gap_med_tiltak: positivePart(row.behov - withMeasures),
    });
  }
  return projected;
}

interface Start {
  readonly row: MeasuredRow;
  readonly dekning: number;
  /** The year of the mapping, and how many years to project after it. */
  readonly mapped: number;
  readonly years: number;
}

/** The year in which the last of the row's mapped units was mapped. */
function lastMapping(row: MeasuredRow): number {
  let last = 0;
  for (const unit of row.enheter) {
    if (unit.beholdning.has(row.krav.kompetanse)) {
      last = Math.max(last, unit.kartlagt);
    }
  }
  return last;
}

/** The changes by year after `mapped`; those that a unit's own mapping has seen are left out. */
function byYear(changes: readonly DatedChange[], mapped: number): number[] {
  const years: number[] = [];
  for (const { aar, mengde, kartlagt } of changes) {
    if (aar > kartlagt) {
      addAt(years, Math.max(0, aar - mapped - 1), mengde);
    }
  }
  return years;
}

function changesOf(row: MeasuredRow, effect: Effect, total: number): DatedChange[] {
  const sign = CROSSES[effect.strategi](effect, row.krav.nivaa);
  return row.enheter.map((unit) => {
    const people = sign * peopleIn(unit, effect, total);
    const mengde = row.maalt_i === 'antall' ? people : people * meanPosition(unit);
    return { aar: effect.aar, mengde, kartlagt: unit.kartlagt };
  });
}

/** People whom an effect brings to a unit, less those whom it takes from there. */
function peopleIn(unit: Unit, effect: Effect, total: number): number {
  const reached = effect.enhet === unit.id || effect.tjeneste === unit.tjeneste;
  return (reached ? effect.antall : 0) - (effect.fra_enhet === unit.id ? total : 0);
}

/** 1 where the effect's people come to be at `level` or above, −1 where they cease to, else 0. */
const CROSSES: Record<Strategi, (effect: Effect, level: number) => number> = {
  mobilisere: (effect, level) => (effect.til_nivaa >= level ? 1 : 0),
  utvikle: (effect, level) => (effect.fra_nivaa < level && effect.til_nivaa >= level ? 1 : 0),
  rekruttere: (effect, level) => (effect.til_nivaa >= level ? 1 : 0),
  avvikle: (effect, level) => (effect.fra_nivaa >= level ? -1 : 0),
};

/** All the people of an effect: `antall`, or that many in each unit of the service. */
function totalOf(effect: Effect, members: ReadonlyMap<string, number>): number {
  return effect.tjeneste === null
    ? effect.antall
    : effect.antall * (members.get(effect.tjeneste) ?? 0);
}

function countByService(enheter: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tjeneste } of enheter) {
    counts.set(tjeneste, (counts.get(tjeneste) ?? 0) + 1);
  }
  return counts;
}
