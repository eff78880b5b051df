import type { Staffing } from './plan-data.ts';
import type { StaffingGap } from './result.ts';
import { positivePart } from './rounding.ts';

/** Staffing beside competence: full-time equivalents needed that are not there; null: not known. */
export function staffingGap(staffing: Staffing): StaffingGap {
  const { stillingstype, tjeneste, aarsverk, behov, aar } = staffing;
  const gap = behov === null ? null : positivePart(behov - aarsverk);
  return { stillingstype, tjeneste, aarsverk, behov, gap, aar };
}
