import type {
  Beholdningspost,
  Behovsmelding,
  Enhet,
  Kravpost,
  Tiltakspost,
} from '../generated/types.ts';
import type { ImportPlace } from './import-notices.ts';

/** What becomes different: a member that is missing stays as it is, null takes the field away. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | null };

/** A unit that is new, or of which other facts are known than the plan has. */
export interface UnitChange extends ImportPlace {
  readonly id: string;
  /** The plan does not have it; name, service and number of employees are in `post`. */
  readonly ny: boolean;
  readonly post: Patch<Omit<Enhet, 'id' | 'beholdning'>>;
}

/** What a unit has of a competence. Here `antall: null` is a value: it is not mapped. */
export interface HoldingChange extends ImportPlace {
  readonly enhet: string;
  readonly kompetanse: string;
  readonly ny: boolean;
  readonly post: Patch<Beholdningspost>;
}

/** A requirement, a measure or a need report; a new one has its id already. */
export interface RecordChange<T> extends ImportPlace {
  readonly id: string;
  readonly ny: boolean;
  readonly post: Patch<Omit<T, 'id'>>;
}

/** What an import makes different in a plan. Where nothing is, all lists are empty. */
export interface ImportChanges {
  readonly enheter: readonly UnitChange[];
  readonly beholdning: readonly HoldingChange[];
  readonly krav: readonly RecordChange<Kravpost>[];
  readonly tiltak: readonly RecordChange<Tiltakspost>[];
  readonly meldinger: readonly RecordChange<Behovsmelding>[];
}
