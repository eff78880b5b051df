/** Why a need report is in the proposal, or is not. */
export type ProposalGround =
  | 'uten_kostnad' // in: asks for nothing
  | 'gir_mest' // in: one of those that together give the most points
  | 'over_rammen' // out: asks for more than the whole frame
  | 'uten_poeng' // out: has no points, or is not judged
  | 'ikke_plass'; // out: does not fit beside those that give the most points

/** One need report in the proposal. */
export interface ProposalLine {
  /** `9901/b1` */
  readonly id: string;
  readonly inne: boolean;
  readonly grunn: ProposalGround;
  /** Σ weight · points; what is not judged counts 0. */
  readonly poeng: number;
  /** What it applies for, all years. */
  readonly kostnad: number;
  /** Place by points per krone, from 1. */
  readonly plass: number;
  /** How much more than what is left of the frame it asks for; null for those that are in. */
  readonly mangler: number | null;
  /** Some criterion is not judged, so that its points may rise. */
  readonly ufullstendig: boolean;
}

/** What the smallest raise of the frame that gives more points would buy. */
export interface NextStep {
  /** Kroner on top of the frame. */
  readonly oekning: number;
  readonly ramme: number;
  /** Σ weight · points of the set that is then best, and how much more that is. */
  readonly poeng: number;
  readonly gevinst: number;
  /** Ids that come in and go out. */
  readonly inn: readonly string[];
  readonly ut: readonly string[];
}

/** The need reports that together give the most points within the frame. */
export interface PriorityProposal {
  readonly ramme: number;
  /** What those that are in apply for. */
  readonly kostnad: number;
  readonly igjen: number;
  /** Σ weight · points of those that are in, and of all. */
  readonly poeng: number;
  readonly poeng_mulig: number;
  /** False where the best would take too long to find, and this is the best for its money, one by one. */
  readonly bevist: boolean;
  /** One for each need report that is ranked, in their order. */
  readonly linjer: readonly ProposalLine[];
  /** Null where no larger frame would give more points. */
  readonly neste: NextStep | null;
}
