import type { Kravpost } from '../../generated/types.ts';
import { type MeasuredRow, measureRows } from '../gap.ts';
import { normalizePlan } from '../normalize-plan.ts';
import { shareCompetence, sharedTotal } from '../sharing.ts';
import type { RuleContext } from './context.ts';
import { fieldOf } from './declared-in.ts';

/** What is missing for a requirement, sharing taken into account, over all its rows. */
export interface OpenGap {
  readonly gap: number;
  readonly maalt_i: MeasuredRow['maalt_i'];
}

/** Whether the inventories can be counted on: all could be read, and nothing in them was refused. */
function isWhole({ documents, declared, raw }: RuleContext): boolean {
  const whole = new Set<object>(documents.oversikt);
  const read = raw.filter((document) => fieldOf(document, 'dokument') === 'oversikt');
  return declared.units !== null && read.every((document) => whole.has(document));
}

/** A unit's own row rests on that unit alone; the others need all inventories. */
const isItsOwn = (row: MeasuredRow): boolean =>
  row.enhet !== null && row.krav.hvor !== 'tilgjengelig';

/**
 * The gaps of some requirements, by id; those that have none are not in it. Only their competences
 * are looked at, because the inventories of a country are large. Where part of an inventory was
 * refused, nothing is said about what might rest on it.
 */
export function openGaps(
  requirements: readonly Kravpost[],
  context: RuleContext,
): Map<string, OpenGap> {
  const wanted = new Set(requirements.map(({ id }) => id));
  const competences = new Set(requirements.map(({ kompetanse }) => kompetanse));
  const plan = normalizePlan(context.documents, competences);
  const rows = measureRows(plan);
  const shares = shareCompetence(plan, rows).deling;
  const counts = isWhole(context) ? () => true : isItsOwn;
  const gaps = new Map<string, OpenGap>();
  for (const row of rows) {
    const gap = (row.gap ?? 0) - sharedTotal(shares.get(row) ?? []);
    if (gap <= 0 || !wanted.has(row.krav.id) || !counts(row)) continue;
    const before = gaps.get(row.krav.id)?.gap ?? 0;
    gaps.set(row.krav.id, { gap: before + gap, maalt_i: row.maalt_i });
  }
  return gaps;
}
