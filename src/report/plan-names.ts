import type { Documents } from '../domain/documents.ts';
import type { Kompetanse, Spraakstreng } from '../generated/types.ts';
import type { Language } from '../messages/words.ts';

/** What ids are called: competences in three languages, units as they call themselves. */
export interface PlanNames {
  readonly competences: ReadonlyMap<string, Spraakstreng>;
  readonly units: ReadonlyMap<string, string>;
}

/** The names that a plan's documents give, over those of the catalogue. */
export function namesOf(
  documents: Pick<Documents, 'oversikt'>,
  competences: ReadonlyMap<string, Kompetanse | null>,
): PlanNames {
  const units = new Map<string, string>();
  for (const { enheter } of documents.oversikt) {
    for (const { id, navn } of enheter) units.set(id, navn);
  }
  const names = new Map<string, Spraakstreng>();
  for (const [id, competence] of competences)
    if (competence !== null) names.set(id, competence.navn);
  return { competences: names, units };
}

/** A text in a language; bokmål where it has not been translated. */
export function inLanguage(text: Spraakstreng, language: Language): string {
  return text[language] ?? text.nb;
}

/** What a competence is called; its id where nothing else is known. */
export function competenceName(id: string, names: PlanNames, language: Language): string {
  const found = names.competences.get(id);
  return found === undefined ? id : inLanguage(found, language);
}

/** What a unit is called; its id where nothing else is known. */
export function unitName(id: string, names: PlanNames): string {
  return names.units.get(id) ?? id;
}
