import { amountAt } from './amounts.ts';
import type { MeasuredRow } from './gap.ts';
import type { Holding, Unit } from './plan-data.ts';

/** A change of a row's coverage in one year, in what the row is measured in. */
export interface DatedChange {
  readonly aar: number;
  readonly mengde: number;
  /** The year in which the unit where it happens was mapped. */
  readonly kartlagt: number;
}

/**
 * The known leavers at the row's level and above. Leavers are people; where a row is measured in
 * full-time equivalents each counts as the mean position at that level in the unit.
 */
export function knownLosses(row: MeasuredRow): readonly DatedChange[] {
  const losses: DatedChange[] = [];
  for (const unit of row.enheter) {
    const holding = unit.beholdning.get(row.krav.kompetanse);
    if (holding !== undefined) {
      losses.push(...lossesOf(row, unit, holding));
    }
  }
  return losses;
}

function lossesOf(row: MeasuredRow, unit: Unit, holding: Holding): DatedChange[] {
  return holding.avgang
    .filter(({ nivaa }) => nivaa >= row.krav.nivaa)
    .map(({ aar, nivaa, antall }) => {
      const size = row.maalt_i === 'antall' ? 1 : positionAtLevel(unit, holding, nivaa);
      return { aar, mengde: antall * size, kartlagt: unit.kartlagt };
    });
}

/** The mean position in a unit, in full-time equivalents; 1 where the unit does not say. */
export function meanPosition(unit: Unit): number {
  return unit.aarsverk === null || unit.ansatte === 0 ? 1 : unit.aarsverk / unit.ansatte;
}

function positionAtLevel(unit: Unit, holding: Holding, level: number): number {
  const people = amountAt(holding.antall, level);
  return people === 0 ? meanPosition(unit) : amountAt(holding.aarsverk, level) / people;
}
