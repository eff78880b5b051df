import { sumFrom } from './amounts.ts';
import type { PlanData, Unit } from './plan-data.ts';
import type { Surplus } from './result.ts';
import { compareText } from './text-order.ts';

/**
 * What could be wound down: people at level 1 or above whose competence no requirement asks for,
 * now or in the plan's period, anywhere in the plan; in the organisation's own units only. By unit,
 * then competence.
 */
export function findSurplus(plan: PlanData): Surplus[] {
  const last = plan.periode?.til ?? Number.POSITIVE_INFINITY;
  const asked = new Set(
    plan.krav.filter((krav) => (krav.frist ?? 0) <= last).map((krav) => krav.kompetanse),
  );
  return plan.enheter
    .filter((unit) => unit.eierform === plan.eierform)
    .flatMap((unit) => surplusOf(unit, asked));
}

function surplusOf(unit: Unit, asked: ReadonlySet<string>): Surplus[] {
  const surplus: Surplus[] = [];
  for (const [kompetanse, holding] of unit.beholdning) {
    const antall = asked.has(kompetanse) ? 0 : sumFrom(holding.antall, 1);
    if (antall > 0) {
      surplus.push({ enhet: unit.id, kompetanse, antall });
    }
  }
  return surplus.sort((a, b) => compareText(a.kompetanse, b.kompetanse));
}
