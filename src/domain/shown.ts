import type { GapResult, GapRow, ProjectedYear, StaffingGap, Sum } from './result.ts';
import { roundHalfAway } from './rounding.ts';

/** The result as it is shown: every figure with at most two decimals. */
export function roundResult(result: GapResult): GapResult {
  return {
    ...result,
    rader: result.rader.map(roundRow),
    sum: roundSum(result.sum),
    sum_aarsverk: roundSum(result.sum_aarsverk),
    bemanning: result.bemanning.map(roundStaffing),
  };
}

function shown(value: number): number {
  return roundHalfAway(value, 2);
}

function shownOrNull(value: number | null): number | null {
  return value === null ? null : shown(value);
}

function roundRow(row: GapRow): GapRow {
  return {
    ...row,
    behov: shown(row.behov),
    dekning: shownOrNull(row.dekning),
    gap: shownOrNull(row.gap),
    overskudd: shownOrNull(row.overskudd),
    dekningsgrad: shownOrNull(row.dekningsgrad),
    gap_etter_deling: shownOrNull(row.gap_etter_deling),
    framskriving: row.framskriving.map(roundYear),
    forslag: { ...row.forslag, rekruttere: shown(row.forslag.rekruttere) },
  };
}

function roundYear(year: ProjectedYear): ProjectedYear {
  return {
    aar: year.aar,
    uten_tiltak: shown(year.uten_tiltak),
    med_tiltak: shown(year.med_tiltak),
    gap_uten_tiltak: shown(year.gap_uten_tiltak),
    gap_med_tiltak: shown(year.gap_med_tiltak),
  };
}

function roundSum(sum: Sum): Sum {
  return {
    ...sum,
    behov: shown(sum.behov),
    dekket: shown(sum.dekket),
    gap: shown(sum.gap),
    gap_etter_deling: shown(sum.gap_etter_deling),
    dekningsgrad: shownOrNull(sum.dekningsgrad),
  };
}

function roundStaffing(staffing: StaffingGap): StaffingGap {
  return {
    ...staffing,
    aarsverk: shown(staffing.aarsverk),
    behov: shownOrNull(staffing.behov),
    gap: shownOrNull(staffing.gap),
  };
}
