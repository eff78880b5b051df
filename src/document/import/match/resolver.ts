import type { MatchCertainty } from '../../../domain/import-notices.ts';
import type { Tjeneste } from '../../../generated/types.ts';
import { compactText } from '../header-text.ts';
import type { KnownPlan } from '../known-plan.ts';
import type { SourceText } from '../records.ts';
import type { ImportSetup } from '../setup.ts';
import { competenceIndex, matchCompetence } from './match-competence.ts';
import { type Match, matchUnit, type UnitHints, unitIndex } from './match-unit.ts';

/** What people answer to a question of the matcher. */
export type Answer =
  | { readonly id: string }
  | { readonly ny: { readonly tjeneste?: Tjeneste; readonly ansatte?: number } }
  | { readonly utelat: true };

/** What the matching may do, and what is settled beforehand. */
export interface MatchOptions {
  readonly plan: KnownPlan;
  readonly setups: readonly ImportSetup[];
  /** Guesses are refused. */
  readonly streng: boolean;
  /** A unit that is like none, of which all is known that a unit needs, is new without a question. */
  readonly nyeEnheter: boolean;
  /** By the `noekkel` of their questions. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** What a text turned out to mean. */
type Outcome =
  | { readonly slag: 'funnet'; readonly id: string }
  | { readonly slag: 'gjettet'; readonly id: string; readonly sikkerhet: MatchCertainty }
  | { readonly slag: 'ny' }
  | { readonly slag: 'spurt'; readonly kandidater: readonly string[] }
  | { readonly slag: 'utelatt' }
  | { readonly slag: 'person' };

/** A text that was looked up, with what it turned out to be and how often it was met. */
export interface LookedUp {
  readonly noekkel: string;
  readonly hva: 'enhet' | 'kompetanse';
  readonly source: SourceText;
  readonly tjeneste: Tjeneste | undefined;
  readonly outcome: Outcome;
  /** The cells that it stands in. */
  readonly celler: Set<string>;
}

/** Looks units and competences up, each text once. */
export interface Resolver {
  /** The key of a unit text and its hints: the same for all that are the same unit. */
  readonly unit: (source: SourceText, hints: UnitHints) => LookedUp;
  readonly competence: (source: SourceText) => LookedUp;
  readonly lookedUp: () => readonly LookedUp[];
}

function outcomeOf(match: Match): Outcome {
  if ('person' in match) return { slag: 'person' };
  if ('kandidater' in match) return { slag: 'spurt', kandidater: match.kandidater };
  const { id, sikkerhet } = match;
  return sikkerhet === 'sikker' ? { slag: 'funnet', id } : { slag: 'gjettet', id, sikkerhet };
}

function answered(answer: Answer): Outcome {
  if ('id' in answer) return { slag: 'funnet', id: answer.id };
  return 'ny' in answer ? { slag: 'ny' } : { slag: 'utelatt' };
}

type Tables = Pick<ImportSetup, 'enheter' | 'kompetanser'>;

/** What the mappings in `kompass.yaml` say of texts; the first that names a text counts. */
function settled(
  setups: readonly Tables[],
  key: keyof Tables,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [text, id] of setups.flatMap((setup) => Object.entries(setup[key] ?? {}))) {
    const compact = compactText(text);
    if (ids.has(id) && !table.has(compact)) table.set(compact, id);
  }
  return table;
}

function unitKey(text: string, { orgnr, tjeneste }: UnitHints): string {
  return ['enhet', compactText(text), tjeneste ?? '', orgnr ?? ''].join('/');
}

/** Makes what looks texts up in a plan. */
export function makeResolver({ plan, setups, answers }: MatchOptions): Resolver {
  const units = unitIndex(plan.enheter, plan.fornavn);
  const competences = competenceIndex(plan.kompetanser);
  const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  const mapped = {
    enhet: settled(setups, 'enheter', idsOf(plan.enheter)),
    kompetanse: settled(setups, 'kompetanser', idsOf(plan.kompetanser)),
  };
  const known = new Map<string, LookedUp>();
  const lookUp = (
    asked: Pick<LookedUp, 'noekkel' | 'hva' | 'source' | 'tjeneste'>,
    match: () => Match,
  ): LookedUp => {
    const { noekkel, hva, source } = asked;
    const before = known.get(noekkel);
    const cell = `${source.fil}/${source.ark ?? ''}/${source.celle ?? ''}`;
    before?.celler.add(cell);
    if (before !== undefined) return before;
    const id = mapped[hva].get(compactText(source.tekst));
    const answer = id === undefined ? answers.get(noekkel) : { id };
    const outcome = answer === undefined ? outcomeOf(match()) : answered(answer);
    const found: LookedUp = { ...asked, outcome, celler: new Set([cell]) };
    known.set(noekkel, found);
    return found;
  };
  return {
    unit: (source, hints) => {
      const noekkel = unitKey(source.tekst, hints);
      const { tjeneste } = hints;
      return lookUp({ noekkel, hva: 'enhet', source, tjeneste }, () =>
        matchUnit(source.tekst, hints, units),
      );
    },
    competence: (source) => {
      const noekkel = `kompetanse/${compactText(source.tekst)}`;
      return lookUp({ noekkel, hva: 'kompetanse', source, tjeneste: undefined }, () =>
        matchCompetence(source.tekst, competences),
      );
    },
    lookedUp: () => [...known.values()],
  };
}
