import { competenceIndex, matchCompetence } from '../match/match-competence.ts';
import type { SourceText } from '../records.ts';
import type { FormDesk } from './form-rows.ts';

/**
 * A competence by its id where its text surely means one, so that the sheets of a form speak of it in
 * one way; else the text as it stands.
 */
export function competenceText(source: SourceText, { plan }: FormDesk): SourceText {
  if (plan.kompetanser.some(({ id }) => id === source.tekst)) return source;
  const match = matchCompetence(source.tekst, competenceIndex(plan.kompetanser));
  return 'id' in match && match.sikkerhet === 'sikker' ? { ...source, tekst: match.id } : source;
}
