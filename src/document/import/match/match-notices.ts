import {
  type ImportPlace,
  type Notice,
  noticeOf,
  type Saying,
} from '../../../domain/import-notices.ts';
import type { Enhet } from '../../../generated/types.ts';
import type { KnownPlan } from '../known-plan.ts';
import { placeOnly } from './changed.ts';
import { nameKey } from './name-key.ts';
import type { NeededFact, NewUnit } from './new-units.ts';
import type { LookedUp, MatchOptions } from './resolver.ts';

/** A question that only people can answer: which unit or competence is meant. */
export interface MatchQuestion extends ImportPlace {
  readonly noekkel: string;
  readonly hva: 'enhet' | 'kompetanse';
  /** As it may be shown. */
  readonly tekst: string;
  /** As the sheet has it, for the mapping that keeps the answer. Never shown. */
  readonly kilde: string;
  readonly kandidater: readonly string[];
  /** It may be a unit that the plan does not have. */
  readonly kanVaereNy: boolean;
  /** What the answer must tell of a new unit. */
  readonly mangler: readonly NeededFact[];
  /** The rows that it is about. */
  readonly antall: number;
}

const LONGEST = 80;

/** Words that are in names of units of the plan, which are no one's name here. */
function knownWords(units: readonly Enhet[]): ReadonlySet<string> {
  return new Set(units.flatMap(({ navn }) => nameKey(navn).words));
}

/**
 * How a text that was to be a unit may be repeated: as it stands if something in it is a word of
 * units, else only by its first letters, as it might be a person's name after all.
 */
function shownUnit(text: string, words: ReadonlySet<string>): string {
  const key = nameKey(text);
  const isUnit = key.kinds.length > 0 || key.words.some((word) => words.has(word));
  const isSingle = key.words.length <= 1;
  const shown = isUnit || isSingle ? text : text.replaceAll(/(?<=\p{L})\p{L}+/gu, '…');
  return shown.slice(0, LONGEST).replaceAll(/\d{5,}/g, '…');
}

/** How the texts that were looked up may be repeated. */
function shownTexts(plan: KnownPlan): (text: LookedUp) => string {
  const words = knownWords(plan.enheter);
  return ({ hva, source: { tekst }, outcome }) => {
    const isNear = outcome.slag === 'gjettet';
    if (hva === 'enhet' && !isNear) return shownUnit(tekst, words);
    return tekst.slice(0, LONGEST).replaceAll(/\d{5,}/g, '…');
  };
}

function guessed(text: LookedUp, tekst: string, { streng }: MatchOptions): Saying | undefined {
  const { hva, outcome } = text;
  const antall = text.celler.size;
  if (outcome.slag !== 'gjettet') return undefined;
  const { id: valgt, sikkerhet } = outcome;
  if (streng) return { kode: 'treff/gjetning-avvist', fakta: { hva, tekst, valgt, antall } };
  const kode = hva === 'enhet' ? 'gjett/enhetsnavn' : 'gjett/kompetansenavn';
  return { kode, fakta: { tekst, valgt, sikkerhet, antall } };
}

function asked(text: LookedUp, tekst: string): Saying | undefined {
  const { hva, outcome } = text;
  const antall = text.celler.size;
  if (outcome.slag === 'person') return { kode: 'personvern/enhetsnavn', fakta: { antall } };
  if (outcome.slag !== 'spurt') return undefined;
  const kode = hva === 'enhet' ? 'spm/ukjent-enhet' : 'spm/ukjent-kompetanse';
  return { kode, fakta: { tekst, antall, kandidater: outcome.kandidater } };
}

/** What there is to say of the texts that were looked up: guesses, questions, people. */
export function matchNotices(
  texts: readonly LookedUp[],
  settled: ReadonlyMap<string, string>,
  options: MatchOptions,
): Notice[] {
  const shown = shownTexts(options.plan);
  return texts.flatMap((text): Notice[] => {
    if (settled.has(text.noekkel)) return [];
    const saying = guessed(text, shown(text), options) ?? asked(text, shown(text));
    return saying === undefined ? [] : [noticeOf(placeOnly(text.source), saying)];
  });
}

/** The questions that are open. `possible` are the units that the texts would be if they were new. */
export function matchQuestions(
  texts: readonly LookedUp[],
  possible: readonly NewUnit[],
  { settled, plan }: { settled: ReadonlyMap<string, string>; plan: KnownPlan },
): MatchQuestion[] {
  const shown = shownTexts(plan);
  return texts.flatMap((text): MatchQuestion[] => {
    const { noekkel, hva, source, outcome } = text;
    if (outcome.slag !== 'spurt' || settled.has(noekkel)) return [];
    const unit = possible.find(({ texts: own }) => own.some((one) => one.noekkel === noekkel));
    const question: MatchQuestion = {
      ...placeOnly(source),
      noekkel,
      hva,
      tekst: shown(text),
      kilde: source.tekst,
      kandidater: outcome.kandidater,
      kanVaereNy: unit !== undefined,
      mangler: unit?.mangler ?? [],
      antall: text.celler.size,
    };
    return [question];
  });
}
