import type { Documents } from '../domain/documents.ts';
import type { GapResult } from '../domain/result.ts';
import type { Kompetanse, Omraade, Plan } from '../generated/types.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { PlanNames } from './plan-names.ts';

/** Everything that a municipality's report is built from. Plain data; nothing is looked up later. */
export interface ReportInput {
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  readonly documents: Documents;
  /** Rounded, as it is to be shown. */
  readonly result: GapResult;
  readonly names: PlanNames;
  readonly competences: ReadonlyMap<string, Kompetanse | null>;
  readonly areas: readonly Omraade[];
  /** The catalogues in use, as `id` and edition. */
  readonly editions: readonly { readonly id: string; readonly utgave: string }[];
  /** The file of each document. */
  readonly sources: ReadonlyMap<object, string>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly version: string;
}
