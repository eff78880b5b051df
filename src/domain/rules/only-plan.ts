import type { Plan } from '../../generated/types.ts';
import type { Documents } from '../documents.ts';

/** The plan; none where there are several, because then it is not known which one counts. */
export function onlyPlan({ plan }: Documents): Plan | undefined {
  return plan.length === 1 ? plan[0] : undefined;
}
