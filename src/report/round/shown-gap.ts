import type { AreaCell, CountyGapRow } from '../../domain/county-gap.ts';

/**
 * A sum of gaps as it may be read: at least so many; `skjult` where nothing of it is shown; null
 * where nothing is mapped. Nothing shown is not 0, and neither is what nobody knows.
 */
export type ShownGap = number | 'skjult' | null;

function shown(sum: number, hidden: number, unmapped: boolean): ShownGap {
  if (sum === 0 && hidden > 0) return 'skjult';
  return unmapped ? null : sum;
}

const unmappedRow = ({ kommuner, kommuner_ukartlagt }: CountyGapRow): boolean =>
  kommuner === kommuner_ukartlagt;

/** The gap of a competence in the county. */
export function countyGapShown(row: CountyGapRow): ShownGap {
  return shown(row.gap, row.skjult, unmappedRow(row));
}

/** The same after sharing. */
export function gapAfterSharingShown(row: CountyGapRow): ShownGap {
  return shown(row.gap_etter_deling, row.skjult_etter_deling, unmappedRow(row));
}

/** The share of the municipalities that has a gap. */
export function shareWithGapShown({ andel_med_gap, kommuner_skjult }: CountyGapRow): ShownGap {
  return andel_med_gap ?? (kommuner_skjult > 0 ? 'skjult' : null);
}

/** The gap of areas in one municipality, added up. */
export function areaGapShown(
  cells: readonly Pick<AreaCell, 'gap' | 'skjult' | 'status'>[],
): ShownGap {
  return shown(
    cells.reduce((sum, { gap }) => sum + gap, 0),
    cells.reduce((sum, { skjult }) => sum + skjult, 0),
    cells.every(({ status }) => status === 'ukartlagt'),
  );
}
