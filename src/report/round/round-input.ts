import type { Participant, Round } from '../../domain/round-data.ts';
import type {
  Kompetanse,
  Kriterium,
  Omraade,
  Ordning,
  Spraakstreng,
} from '../../generated/types.ts';
import type { Catalogue } from '../../messages/catalogue.ts';

/** Everything that the publications of a round are made from. Plain data; nothing is looked up later. */
export interface RoundInput {
  /** The words of the county's run, whatever the municipalities write. */
  readonly catalogue: Catalogue;
  readonly round: Round;
  readonly competences: ReadonlyMap<string, Kompetanse | null>;
  /** In the order of the catalogue. */
  readonly areas: readonly Omraade[];
  /** The table of schemes in use. */
  readonly schemes: readonly Ordning[];
  /** The catalogues in use, as `id` and edition. */
  readonly editions: readonly { readonly id: string; readonly utgave: string }[];
  readonly schemeEdition: string;
  /** Figures from 1 up to this are hidden. */
  readonly threshold: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly version: string;
}

/** A text in the language of the run; bokmål where it has not been translated. */
export function said(text: Spraakstreng, { words }: Catalogue): string {
  return text[words.language] ?? text.nb;
}

/** What a competence is called; its id where only the municipality knows it. */
export function nameOfCompetence(
  id: string,
  { competences, catalogue }: Pick<RoundInput, 'competences' | 'catalogue'>,
): string {
  const found = competences.get(id);
  return found ? said(found.navn, catalogue) : id;
}

/** What a participant is called: its name, else its number, else the file that came from it. */
export function nameOf({ navn, noekkel, filer }: Participant): string {
  return navn ?? noekkel ?? filer.join(', ');
}

/** The criteria that the forum has agreed on; it may not have said any. */
export function criteriaOf({ forum }: Pick<Round, 'forum'>): readonly Kriterium[] {
  return forum.kriterier ?? [];
}
