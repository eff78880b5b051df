import { analyse } from '../../src/domain/analysis.ts';
import { type MeasuredRow, measureRows } from '../../src/domain/gap.ts';
import type {
  Agreement,
  Effect,
  Holding,
  PlanData,
  Requirement,
  Unit,
} from '../../src/domain/plan-data.ts';
import type { GapRow } from '../../src/domain/result.ts';

/** Counts by level, from level 0. */
export type Levels = readonly number[];

export function holding(antall: Levels, more: Partial<Holding> = {}): Holding {
  return { antall, aarsverk: [], avgang: [], ...more };
}

/** A kindergarten of the municipality, mapped in 2026, that holds `held` by competence. */
export function unit(
  id: string,
  held: Readonly<Record<string, Levels | Holding>> = {},
  more: Partial<Unit> = {},
): Unit {
  const beholdning = new Map(
    Object.entries(held).map(([kompetanse, value]) => [
      kompetanse,
      'antall' in value ? value : holding(value),
    ]),
  );
  return {
    id,
    tjeneste: 'barnehage',
    eierform: 'kommunal',
    ansatte: 20,
    aarsverk: null,
    barn: 0,
    kartlagt: 2026,
    beholdning,
    ...more,
  };
}

/** At least two people at level 2 of spr-01 in each kindergarten. */
export function requirement(more: Partial<Requirement> = {}): Requirement {
  return {
    id: 'k1',
    kompetanse: 'spr-01',
    tjeneste: more.enheter === undefined ? 'barnehage' : null,
    enheter: null,
    nivaa: 2,
    maal: 'antall',
    mengde: 2,
    per: 'enhet',
    hvor: 'enhet',
    viktighet: 'skal',
    frist: null,
    kritisk: false,
    ...more,
  };
}

/** From the educational-psychological service to the kindergartens: everything, four each. */
export function agreement(more: Partial<Agreement> = {}): Agreement {
  return {
    fra: 'ppt',
    tjenester: more.enheter === undefined ? new Set(['barnehage']) : null,
    enheter: null,
    kompetanser: null,
    kapasitet: 4,
    minst_nivaa: 0,
    ...more,
  };
}

export function effect(more: Partial<Effect> = {}): Effect {
  return {
    tiltak: 't1',
    strategi: 'utvikle',
    kompetanse: 'spr-01',
    enhet: more.tjeneste === undefined ? 'solbakken' : null,
    tjeneste: null,
    fra_enhet: null,
    fra_nivaa: 1,
    til_nivaa: 2,
    antall: 1,
    aar: 2028,
    ...more,
  };
}

/** A plan for 2027–2030; the units are sorted as `normalizePlan` sorts them. */
export function planOf(more: Partial<PlanData> = {}): PlanData {
  const enheter = [...(more.enheter ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    periode: { fra: 2027, til: 2030 },
    eierform: 'kommunal',
    krav: [],
    deling: [],
    effekter: [],
    bemanning: [],
    utskifting: new Map(),
    ...more,
    enheter,
  };
}

/** The measured row of `krav` (k1) in a unit, or in the service as a whole. */
export function measuredRow(plan: PlanData, enhet: string | null, krav = 'k1'): MeasuredRow {
  const row = measureRows(plan).find((r) => r.krav.id === krav && (r.enhet?.id ?? null) === enhet);
  if (row === undefined) {
    throw new Error(`no row for ${krav} in ${enhet}`);
  }
  return row;
}

/** The analysed row of `krav` (k1) in a unit, or in the service as a whole. */
export function gapRow(plan: PlanData, enhet: string | null, krav = 'k1'): GapRow {
  const row = analyse(plan).rader.find((r) => r.krav === krav && r.enhet === enhet);
  if (row === undefined) {
    throw new Error(`no row for ${krav} in ${enhet}`);
  }
  return row;
}
