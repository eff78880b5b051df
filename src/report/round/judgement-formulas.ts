import { TOLERANCE } from '../../domain/rounding.ts';
import { bodyCell, bodyColumn, onSheet } from '../xlsx/addresses.ts';
import type { TableSheet } from '../xlsx/model.ts';
import { pointsKey } from './reports-section.ts';
import { SHARE_DECIMALS } from './shares.ts';

/** What the formulas of the need reports need to know of the two sheets. */
export interface FormulaPlaces {
  /** The sheet of the need reports, as far as what stands above its table. */
  readonly sheet: Pick<TableSheet, 'name' | 'title' | 'lead' | 'figures'>;
  /** The keys of its columns, in order. */
  readonly keys: readonly string[];
  /** How many need reports there are. */
  readonly rows: number;
  readonly criteria: CriteriaPlaces;
}

/** Where the criteria and their weights stand. */
export interface CriteriaPlaces {
  readonly sheet: Pick<TableSheet, 'name' | 'title' | 'lead' | 'figures'>;
  readonly keys: readonly string[];
  readonly ids: readonly string[];
  /** Whether any of them has weight, so that there is something to compute. */
  readonly weighted: boolean;
}

/** A formula by the row (from 0) in which it stands. */
export type RowFormula = (row: number) => string;

function criteriaColumn({ sheet, keys, ids }: CriteriaPlaces, key: string): string {
  const column = keys.indexOf(key);
  return onSheet(sheet.name, bodyColumn(sheet, { column, rows: ids.length }));
}

/**
 * The live columns by their keys. They look weights up by the criterion's id and compare whole
 * columns, so that rows may change places.
 */
export function judgementFormulas(places: FormulaPlaces): ReadonlyMap<string, RowFormula> {
  const { sheet, keys, rows, criteria } = places;
  const cell = (key: string, row: number): string =>
    bodyCell(sheet, { column: keys.indexOf(key), row });
  const column = (key: string): string => bodyColumn(sheet, { column: keys.indexOf(key), rows });
  const [ids, weights] = [
    criteriaColumn(criteria, 'kriterium_id'),
    criteriaColumn(criteria, 'vekt'),
  ];
  const weightOf = (id: string): string => `SUMIF(${ids},"${id}",${weights})`;
  const scoreOf = (points: (at: string) => string): RowFormula => {
    return (row) => {
      const terms = criteria.ids.map((id) => `${points(cell(pointsKey(id), row))}*${weightOf(id)}`);
      return `ROUND((${terms.join('+')})/(2*SUM(${weights})),${SHARE_DECIMALS})`;
    };
  };
  const judged: RowFormula = (row) => {
    const [first = '', last = ''] = [criteria.ids.at(0), criteria.ids.at(-1)];
    return `COUNTBLANK(${cell(pointsKey(first), row)}:${cell(pointsKey(last), row)})`;
  };
  const place: RowFormula = (row) =>
    `IF(${cell('ikke_vurdert', row)}>0,"",SUMPRODUCT((${column('ikke_vurdert')}=0)*(${column('fra')}>${cell('fra', row)}+${TOLERANCE.toFixed(9)}))+1)`;
  return new Map<string, RowFormula>([
    ['fra', scoreOf((at) => `N(${at})`)],
    ['til', scoreOf((at) => `IF(${at}="",2,${at})`)],
    ['ikke_vurdert', judged],
    ['plass', place],
  ]);
}

/** The range of a whole column of the need reports, as other sheets write it. */
export function reportColumn({ sheet, keys, rows }: FormulaPlaces, key: string): string {
  return onSheet(sheet.name, bodyColumn(sheet, { column: keys.indexOf(key), rows }));
}
