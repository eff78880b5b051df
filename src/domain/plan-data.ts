import type { Eierform, Strategi, Tjeneste, Viktighet } from '../generated/types.ts';

/**
 * The one input of all calculations: what the documents of a plan say, made once, with every field
 * present. Lists indexed by level hold 0 for a level that nobody wrote.
 */
export interface PlanData {
  readonly periode: Period | null;
  /** The units of the plan's own organisation; nobody else's people are moved or wound down. */
  readonly eierform: Eierform;
  /** By id. */
  readonly enheter: readonly Unit[];
  /** In the order that people gave them. */
  readonly krav: readonly Requirement[];
  /** By `fra`. */
  readonly deling: readonly Agreement[];
  /** Of the measures that are not cancelled, by measure. */
  readonly effekter: readonly Effect[];
  /** By service, kind of position and year. */
  readonly bemanning: readonly Staffing[];
  /** Turnover a year as a share of staff, by service. */
  readonly utskifting: ReadonlyMap<string, number>;
}

export interface Period {
  readonly fra: number;
  readonly til: number;
}

export interface Unit {
  readonly id: string;
  readonly tjeneste: Tjeneste;
  readonly eierform: Eierform;
  readonly ansatte: number;
  /** Null where it is not given. */
  readonly aarsverk: number | null;
  readonly barn: number;
  /** The year of the mapping. */
  readonly kartlagt: number;
  /** What the unit holds of each competence that is mapped; unmapped ones are not in it. */
  readonly beholdning: ReadonlyMap<string, Holding>;
}

export interface Holding {
  /** People by their highest level. */
  readonly antall: readonly number[];
  /** Full-time equivalents by level. */
  readonly aarsverk: readonly number[];
  readonly avgang: readonly Departure[];
}

export interface Departure {
  readonly aar: number;
  readonly nivaa: number;
  readonly antall: number;
}

export interface Requirement {
  readonly id: string;
  readonly kompetanse: string;
  /** One of `tjeneste` and `enheter` is null. */
  readonly tjeneste: Tjeneste | null;
  readonly enheter: readonly string[] | null;
  readonly nivaa: number;
  readonly maal: 'antall' | 'andel' | 'aarsverk';
  /** People, share of the staff or full-time equivalents, as `maal` says. */
  readonly mengde: number;
  readonly per: 'enhet' | 'tjeneste';
  readonly hvor: 'enhet' | 'tilgjengelig';
  readonly viktighet: Viktighet;
  /** The year it must be met; null: now. */
  readonly frist: number | null;
  readonly kritisk: boolean;
}

/** One supplier's agreement; which of `tjenester` and `enheter` is null says whom it reaches. */
export interface Agreement {
  readonly fra: string;
  readonly tjenester: ReadonlySet<Tjeneste> | null;
  readonly enheter: ReadonlySet<string> | null;
  /** Null: every competence. */
  readonly kompetanser: ReadonlySet<string> | null;
  /** How many missing people one person serves. */
  readonly kapasitet: number;
  readonly minst_nivaa: number;
}

/** One effect of one measure: in a unit, or in every unit of a service. */
export interface Effect {
  readonly tiltak: string;
  readonly strategi: Strategi;
  readonly kompetanse: string;
  /** One of `enhet` and `tjeneste` is null. */
  readonly enhet: string | null;
  readonly tjeneste: Tjeneste | null;
  readonly fra_enhet: string | null;
  /** 0 where it is not given. */
  readonly fra_nivaa: number;
  /** 0 where it is not given. */
  readonly til_nivaa: number;
  /** People in the unit, or in each unit of the service. */
  readonly antall: number;
  readonly aar: number;
}

export interface Staffing {
  readonly stillingstype: string;
  readonly tjeneste: Tjeneste;
  readonly aarsverk: number;
  readonly behov: number | null;
  readonly aar: number | null;
}
