import type { Notice } from '../../../domain/import-notices.ts';
import type { KnownPlan } from '../known-plan.ts';
import type { SourceText } from '../records.ts';
import type { UnitHints } from './match-unit.ts';
import type { LookedUp, Resolver } from './resolver.ts';

/** What records are turned into changes with. */
export interface MatchDesk {
  readonly plan: KnownPlan;
  readonly notices: Notice[];
  /** Guesses are refused. */
  readonly streng: boolean;
  /** The unit that a text means; undefined where that is not settled. */
  readonly unit: (source: SourceText, hints?: UnitHints) => string | undefined;
  /** The competence that a text means; undefined where that is not settled. */
  readonly competence: (source: SourceText) => string | undefined;
}

/** How outcomes become ids. */
interface Ids {
  readonly streng: boolean;
  /** Of new units, by the keys of their texts. */
  readonly nye: ReadonlyMap<string, string>;
}

function idOf({ noekkel, outcome }: LookedUp, { streng, nye }: Ids): string | undefined {
  if (outcome.slag === 'funnet') return outcome.id;
  if (outcome.slag === 'gjettet') return streng ? undefined : outcome.id;
  return nye.get(noekkel);
}

/** Makes the desk at which records become changes. */
export function makeDesk(
  plan: KnownPlan,
  { unit, competence }: Resolver,
  ids: Ids & { readonly notices: Notice[] },
): MatchDesk {
  return {
    plan,
    notices: ids.notices,
    streng: ids.streng,
    unit: (source, hints = {}) => idOf(unit(source, hints), ids),
    competence: (source) => idOf(competence(source), ids),
  };
}
