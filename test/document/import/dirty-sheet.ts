import type { ForeignOptions } from '../../../src/document/import/foreign.ts';
import type { Grid } from '../../../src/document/import/grid.ts';

/** A sheet as it may come, and what must come out. */
export interface DirtySheet {
  readonly name: string;
  readonly grid: Grid;
  readonly changes?: Partial<ForeignOptions>;
  readonly layouts: readonly string[];
  readonly records: readonly string[];
  /** Code and cell of what is said. */
  readonly said: readonly string[];
}
