import { type Notice, noticeOf } from '../../domain/import-notices.ts';
import { isPersonal } from './personal-text.ts';
import type { SourceText } from './records.ts';
import { isCompetence, isKnownUnit, type Vocabulary } from './vocabulary.ts';

/** What keeps texts about people out of the records. */
export interface Privacy {
  readonly vocabulary: Vocabulary;
  readonly notices: Notice[];
  /** Texts that have been looked at, and whether they are about a person. */
  readonly known: Map<string, boolean>;
}

export function newPrivacy(vocabulary: Vocabulary): Privacy {
  return { vocabulary, notices: [], known: new Map() };
}

function isPrivate({ vocabulary, known }: Privacy, text: string): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  const isKnown = isKnownUnit(text, vocabulary) || isCompetence(text, vocabulary);
  const found = !isKnown && isPersonal(text, vocabulary.firstNames);
  known.set(text, found);
  return found;
}

/** The text, or (with a notice that does not repeat it) nothing if it is about a person. */
export function publicText(privacy: Privacy, text: SourceText): SourceText | undefined {
  if (!isPrivate(privacy, text.tekst)) return text;
  const { tekst: _, ...place } = text;
  privacy.notices.push(noticeOf(place, { kode: 'personvern/i-tekst', fakta: {} }));
  return undefined;
}
