import type {
  Beholdningspost,
  Bemanningspost,
  Delingsavtale,
  Effekt,
  Eierform,
  Enhet,
  Kravpost,
  Organisasjonstype,
  Oversikt,
  Tiltakspost,
} from '../generated/types.ts';
import type { Documents } from './documents.ts';
import type {
  Agreement,
  Departure,
  Effect,
  Holding,
  PlanData,
  Requirement,
  Staffing,
  Unit,
} from './plan-data.ts';
import { compareText } from './text-order.ts';

/** The documents that the calculations are made from. */
export type PlanDocuments = Pick<Documents, 'plan' | 'krav' | 'oversikt' | 'tiltak'>;

/** The highest level that a document can name. */
const HIGHEST_LEVEL = 9;
const NO_AMOUNTS: readonly number[] = [];
const NO_DEPARTURES: readonly Departure[] = [];

/** The ids of the competences that the plan's catalogue knows. */
export interface KnownCompetences {
  has(id: string): boolean;
}

const OWN_UNITS: Readonly<Record<Organisasjonstype, Eierform>> = {
  kommune: 'kommunal',
  fylkeskommune: 'fylkeskommunal',
  interkommunalt: 'interkommunal',
  privat_eier: 'privat',
};

/**
 * Makes the input of the calculations from valid documents. What is said about a competence that
 * `competences` does not know is left out. Which file something stands in does not matter: units,
 * agreements, effects and staffing are sorted, and of two turnover rates for a service the higher counts. A
 * unit without `eierform` is the organisation's own.
 */
export function normalizePlan(documents: PlanDocuments, competences: KnownCompetences): PlanData {
  const plan = documents.plan[0];
  const eierform = OWN_UNITS[plan?.organisasjon.type ?? 'kommune'];
  const oversikter = documents.oversikt;
  const measures = documents.tiltak.flatMap((document) => document.tiltak);
  return {
    periode: plan === undefined ? null : { fra: plan.periode.fra, til: plan.periode.til },
    eierform,
    enheter: oversikter
      .flatMap(({ enheter, kartlagt }) =>
        enheter.map((unit) => toUnit(unit, { kartlagt, eierform, competences })),
      )
      .sort((a, b) => compareText(a.id, b.id)),
    krav: documents.krav
      .flatMap((document) => document.krav.map(toRequirement))
      .filter((krav) => competences.has(krav.kompetanse)),
    deling: oversikter
      .flatMap((oversikt) => (oversikt.deling ?? []).map(toAgreement))
      .sort((a, b) => compareText(a.fra, b.fra)),
    effekter: measures
      .filter((measure) => measure.status !== 'avlyst')
      .flatMap((measure) => (measure.effekt ?? []).map((effect) => toEffect(measure, effect)))
      .filter((effect) => competences.has(effect.kompetanse))
      .sort((a, b) => compareText(a.tiltak, b.tiltak)),
    bemanning: oversikter
      .flatMap((oversikt) => (oversikt.bemanning ?? []).map(toStaffing))
      .sort(compareStaffing),
    utskifting: mergeTurnover(oversikter),
  };
}

function toUnit(
  unit: Enhet,
  {
    kartlagt,
    eierform,
    competences,
  }: { kartlagt: string; eierform: Eierform; competences: KnownCompetences },
): Unit {
  const beholdning = new Map<string, Holding>();
  const written = unit.beholdning ?? {};
  for (const id of Object.keys(written)) {
    const holding = toHolding(written[id]);
    if (holding !== null && competences.has(id)) {
      beholdning.set(id, holding);
    }
  }
  return {
    id: unit.id,
    tjeneste: unit.tjeneste,
    eierform: unit.eierform ?? eierform,
    ansatte: unit.ansatte,
    aarsverk: unit.aarsverk ?? null,
    barn: unit.barn ?? 0,
    kartlagt: Number(kartlagt.slice(0, 4)),
    beholdning,
  };
}

/** Null: not mapped. */
function toHolding(written: Beholdningspost | undefined): Holding | null {
  if (written === undefined || written.antall === null) {
    return null;
  }
  return {
    antall: byLevel(written.antall),
    aarsverk: written.aarsverk === undefined ? NO_AMOUNTS : byLevel(written.aarsverk),
    avgang: written.avgang ?? NO_DEPARTURES,
  };
}

/** A list by level, as long as the highest level that is written. */
function byLevel(amounts: Readonly<Record<string, number>>): number[] {
  const list: number[] = [];
  for (let level = 0; level <= HIGHEST_LEVEL; level++) {
    const amount = amounts[level];
    if (amount !== undefined) {
      while (list.length < level) {
        list.push(0);
      }
      list.push(amount);
    }
  }
  return list;
}

function toRequirement(krav: Kravpost): Requirement {
  return {
    id: krav.id,
    kompetanse: krav.kompetanse,
    tjeneste: krav.gjelder.tjeneste ?? null,
    enheter: krav.gjelder.enheter ?? null,
    nivaa: krav.nivaa,
    ...amountOf(krav),
    per: krav.per,
    hvor: krav.hvor,
    viktighet: krav.viktighet,
    frist: krav.frist ?? null,
    kritisk: krav.kritisk ?? false,
  };
}

function amountOf({ antall, andel, aarsverk }: Kravpost): Pick<Requirement, 'maal' | 'mengde'> {
  if (andel !== undefined) {
    return { maal: 'andel', mengde: andel };
  }
  return aarsverk === undefined
    ? { maal: 'antall', mengde: antall ?? 0 }
    : { maal: 'aarsverk', mengde: aarsverk };
}

function toAgreement(agreement: Delingsavtale): Agreement {
  const { til, kompetanser } = agreement;
  return {
    fra: agreement.fra,
    tjenester: til.tjenester === undefined ? null : new Set(til.tjenester),
    enheter: til.enheter === undefined ? null : new Set(til.enheter),
    kompetanser: kompetanser === 'alle' ? null : new Set(kompetanser),
    kapasitet: agreement.kapasitet,
    minst_nivaa: agreement.minst_nivaa ?? 0,
  };
}

function toEffect(measure: Tiltakspost, effect: Effekt): Effect {
  return {
    tiltak: measure.id,
    strategi: measure.strategi,
    kompetanse: effect.kompetanse,
    enhet: effect.enhet ?? null,
    tjeneste: effect.tjeneste ?? null,
    fra_enhet: effect.fra_enhet ?? null,
    fra_nivaa: effect.fra_nivaa ?? 0,
    til_nivaa: effect.til_nivaa ?? 0,
    antall: effect.antall ?? effect.antall_per_enhet ?? 0,
    aar: effect.aar,
  };
}

function toStaffing(staffing: Bemanningspost): Staffing {
  return {
    stillingstype: staffing.stillingstype,
    tjeneste: staffing.tjeneste,
    aarsverk: staffing.aarsverk,
    behov: staffing.behov ?? null,
    aar: staffing.aar ?? null,
  };
}

function compareStaffing(a: Staffing, b: Staffing): number {
  return (
    compareText(a.tjeneste, b.tjeneste) ||
    compareText(a.stillingstype, b.stillingstype) ||
    compareKnown(a.aar, b.aar) ||
    a.aarsverk - b.aarsverk ||
    compareKnown(a.behov, b.behov)
  );
}

/** What is not known comes first. */
function compareKnown(a: number | null, b: number | null): number {
  const first = Number.NEGATIVE_INFINITY;
  return a === b ? 0 : (a ?? first) - (b ?? first);
}

function mergeTurnover(oversikter: readonly Oversikt[]): ReadonlyMap<string, number> {
  const rates = new Map<string, number>();
  for (const { utskifting } of oversikter) {
    for (const [tjeneste, rate] of Object.entries(utskifting ?? {})) {
      rates.set(tjeneste, Math.max(rate, rates.get(tjeneste) ?? 0));
    }
  }
  return rates;
}
