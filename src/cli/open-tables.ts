import type { ColumnProposal, TableProposal } from '../document/import/proposals.ts';
import type { ImportSetup } from '../document/import/setup.ts';

/** What is unknown of a table, and can be answered by a mapping. */
export interface OpenTable {
  /** Columns of which nothing is known, and none of which is about people. */
  readonly columns: readonly string[];
  /** Columns of figures whose level is unknown, and the field that they are. */
  readonly levels: ReadonlyMap<string, string>;
  /** The unit that it is about. */
  readonly unit: boolean;
  /** What its cells are. */
  readonly cells: boolean;
}

const isUnknown = ({ sikkerhet, person, overskrift }: ColumnProposal): boolean =>
  sikkerhet === 'ukjent' && !person && overskrift !== '';

/** What is unknown of a table. */
export function openOf({ layout, columns, spoersmaal }: TableProposal): OpenTable {
  const levels = new Map<string, string>();
  for (const { kode, fakta } of spoersmaal) {
    if (kode !== 'spm/nivaa-i-kolonne') continue;
    const column = columns.find(({ overskrift }) => overskrift === fakta.overskrift);
    levels.set(fakta.overskrift, column?.felt?.split('/')[0] ?? 'antall');
  }
  const asks = (wanted: string): boolean => spoersmaal.some(({ kode }) => kode === wanted);
  return {
    columns: layout === null ? columns.filter(isUnknown).map((each) => each.overskrift) : [],
    levels,
    unit: asks('spm/enhet'),
    cells: asks('spm/celler-i-matrise'),
  };
}

/** Whether nothing is unknown that a mapping would answer. */
export function isClosed({ columns, levels, unit, cells }: OpenTable): boolean {
  return columns.length + levels.size === 0 && !unit && !cells;
}

/** The headers by which a table is known again: those that mean something, else all of them. */
export function headersOf(
  { columns }: TableProposal,
  kolonner: ImportSetup['kolonner'] = {},
): string[] {
  const shown = columns.filter(({ overskrift, person }) => overskrift !== '' && !person);
  const used = shown.filter(({ overskrift, felt }) => felt !== null || overskrift in kolonner);
  return [...new Set((used.length > 1 ? used : shown).map(({ overskrift }) => overskrift))];
}

/** A name that no mapping has. */
export function setupName(layout: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? layout : `${layout}-${number}`;
    if (!taken.includes(name)) return name;
  }
}
