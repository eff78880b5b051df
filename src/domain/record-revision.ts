import type { ImportPlace } from './import-notices.ts';

/** What an import can make different: the records of a plan. */
export type PlanRecord = 'enhet' | 'beholdning' | 'krav' | 'tiltak' | 'melding';

/** A record by the names of its fields. */
export type RecordValues = Readonly<Record<string, unknown>>;

/** What becomes different in one record, and the cell that says so. */
export interface RecordRevision extends ImportPlace {
  readonly slag: PlanRecord;
  /** Of the unit, requirement, measure or need report. */
  readonly id: string;
  /** Of a holding. */
  readonly kompetanse: string | null;
  readonly ny: boolean;
  /** The file that the record is in, or is put into. */
  readonly dokument: string;
  readonly foer: RecordValues;
  readonly etter: RecordValues;
}
