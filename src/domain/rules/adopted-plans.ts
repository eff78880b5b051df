import type { Forankring, Plan } from '../../generated/types.ts';
import type { RuleContext } from './context.ts';
import { stepsAsRead } from './plan-steps.ts';

/** An adopted plan, and what its step 2 says: nothing, if the step is not written. */
export interface AdoptedPlan {
  readonly plan: Plan;
  readonly forankring: Forankring;
}

/** The adopted plans, without those whose step 2 has a fault: what it lacks cannot be told. */
export function* adoptedPlans({ documents, raw }: RuleContext): Generator<AdoptedPlan> {
  const written = [...stepsAsRead(raw, 'forankring')].filter((step) => step !== undefined);
  const kept = documents.plan.filter(({ steg }) => steg?.forankring);
  if (kept.length < written.length) return;
  for (const plan of documents.plan) {
    if (plan.status === 'vedtatt') yield { plan, forankring: plan.steg?.forankring ?? {} };
  }
}
