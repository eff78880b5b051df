import type { Tjeneste, Viktighet } from '../generated/types.ts';
import type { MeasuredIn } from './gap.ts';

/** The answer of `gap`, in the shape of its JSON; figures are not rounded. */
export interface GapResult {
  readonly versjon: 1;
  readonly rader: readonly GapRow[];
  readonly deling: readonly SupplierUse[];
  readonly overfloedig: readonly Surplus[];
  /** Of the rows measured in people. */
  readonly sum: Sum;
  /** Of the rows measured in full-time equivalents; the two are never added together. */
  readonly sum_aarsverk: Sum;
  readonly bemanning: readonly StaffingGap[];
}

export interface GapRow {
  readonly krav: string;
  readonly kompetanse: string;
  readonly tjeneste: Tjeneste;
  readonly enhet: string | null;
  readonly nivaa: number;
  readonly viktighet: Viktighet;
  readonly hvor: 'enhet' | 'tilgjengelig';
  readonly frist: number | null;
  readonly maalt_i: MeasuredIn;
  readonly behov: number;
  readonly dekning: number | null;
  readonly gap: number | null;
  readonly overskudd: number | null;
  readonly dekningsgrad: number | null;
  readonly nivaaavstand: number | null;
  readonly ukartlagt: number;
  readonly deling: readonly Share[];
  readonly gap_etter_deling: number | null;
  readonly saarbarhet: readonly Vulnerability[];
  /** Empty where nothing is mapped. */
  readonly framskriving: readonly ProjectedYear[];
  readonly forslag: Proposal;
}

/** People of a row served or moved from one unit. */
export interface Share {
  readonly fra: string;
  readonly antall: number;
}

export type Vulnerability = 'enkeltperson' | 'faa' | 'avgang' | 'ekstern' | 'kritisk';

export interface ProjectedYear {
  readonly aar: number;
  readonly uten_tiltak: number;
  readonly med_tiltak: number;
  readonly gap_uten_tiltak: number;
  readonly gap_med_tiltak: number;
}

/** Parts that add up to the gap left after sharing. */
export interface Proposal {
  readonly mobilisere: readonly Share[];
  readonly utvikle: number;
  readonly rekruttere: number;
}

/** What a supplier can give of one competence, in people served, and what it gives. */
export interface SupplierUse {
  readonly fra: string;
  readonly kompetanse: string;
  /** Null where the competence is not mapped in the supplying unit. */
  readonly kapasitet: number | null;
  readonly brukt: number;
}

/** People whose competence no requirement asks for. */
export interface Surplus {
  readonly enhet: string;
  readonly kompetanse: string;
  readonly antall: number;
}

export interface Sum {
  readonly rader: number;
  readonly behov: number;
  readonly dekket: number;
  readonly gap: number;
  readonly gap_etter_deling: number;
  readonly ukartlagt: number;
  readonly dekningsgrad: number | null;
}

/** Staffing beside competence, in full-time equivalents; null where no need is given. */
export interface StaffingGap {
  readonly stillingstype: string;
  readonly tjeneste: Tjeneste;
  readonly aarsverk: number;
  readonly behov: number | null;
  readonly gap: number | null;
  readonly aar: number | null;
}
