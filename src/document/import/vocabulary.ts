import type { Skalanivaa } from '../../generated/types.ts';
import { compactText } from './header-text.ts';
import type { ImportSetup } from './setup.ts';

/** What is known beforehand, of the plan and of the published facts. */
export interface Known {
  /** The scale of the catalogue. */
  readonly skala: readonly Skalanivaa[];
  /** Names and ids of units. */
  readonly enheter: Iterable<string>;
  /** Names (in all languages) and ids of competences. */
  readonly kompetanser: Iterable<string>;
  /** First names of people. */
  readonly fornavn: ReadonlySet<string>;
}

/** What is known beforehand, as texts are compared. */
export interface Vocabulary {
  readonly scale: readonly Skalanivaa[];
  /** As they are written, by their letters alone. */
  readonly units: ReadonlyMap<string, string>;
  readonly competences: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
}

const UNIT_WORD =
  /barnehage|(?:^|[\s-])bhg(?:$|\s)|skole(?:n|r)?(?:$|\s)|skule(?:n|r)?(?:$|\s)|(?:^|[\s-])(?:sfo|ppt)(?:$|\s)|oppvekstsenter|pp-(?:kontor|tjeneste|teneste)|helsestasjon|barnevern/i;
const NO_UNIT = /kompetanse|kartlegg|oversikt|plan|analyse|tiltak|behov|opplæring/i;
const MOST_WORDS = 4;
const SHORTEST_PART = 5;

const compacted = (texts: Iterable<string>): string[] =>
  [...texts].map(compactText).filter((text) => text !== '');

/** What is known of a plan and what its mappings add to it. */
export function vocabularyOf(known: Known, setups: readonly ImportSetup[]): Vocabulary {
  const added = (key: 'enheter' | 'kompetanser'): string[] =>
    setups.flatMap((setup) => Object.keys(setup[key] ?? {}));
  return {
    scale: known.skala,
    units: new Map(
      [...known.enheter, ...added('enheter')].map((text) => [compactText(text), text] as const),
    ),
    competences: new Set(compacted([...known.kompetanser, ...added('kompetanser')])),
    firstNames: known.fornavn,
  };
}

export function isKnownUnit(text: string, { units }: Vocabulary): boolean {
  return units.has(compactText(text));
}

/** Whether a text is a unit that is known, or is named as units are. */
export function isUnitLike(text: string, vocabulary: Vocabulary): boolean {
  if (isKnownUnit(text, vocabulary)) return true;
  return UNIT_WORD.test(text) && !NO_UNIT.test(text) && text.split(' ').length <= MOST_WORDS;
}

/** The known unit that a longer text names; undefined if it names none, or several. */
export function unitWithin(text: string, { units }: Vocabulary): string | undefined {
  const compact = compactText(text);
  const found = [...units].filter(
    ([unit]) => unit.length >= SHORTEST_PART && compact.includes(unit),
  );
  const [longest] = [...found].sort(([a], [b]) => b.length - a.length);
  const isOne = found.every(([unit]) => longest?.[0].includes(unit));
  return isOne ? longest?.[1] : undefined;
}

const CODED = /^([\p{L}-]+-\d+)\b/u;

/** Whether a text is a competence that is known, by its name, its id, or its id and its name. */
export function isCompetence(text: string, { competences }: Vocabulary): boolean {
  const code = CODED.exec(text)?.[1];
  return (
    competences.has(compactText(text)) || (code !== undefined && competences.has(compactText(code)))
  );
}
