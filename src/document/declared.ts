import type { Kind } from '../domain/documents.ts';
import type { Declared } from '../domain/rules/context.ts';
import { STANDARD_CATALOGUE } from '../domain/rules/local-catalogue.ts';
import type { Katalog, Kompetanse } from '../generated/types.ts';
import { childOf, valueAt } from './document-path.ts';
import type { Standard } from './standard.ts';

/** A file that could not be read as a document; its kind, if the text tells it. */
interface Unread {
  readonly kind: string | undefined;
  readonly text: string;
}

/** What there is to find declarations in. */
export interface Evidence {
  /** Every document as it was read. */
  readonly raw: readonly object[];
  readonly unread: readonly Unread[];
  /** The catalogues that satisfy their schema. */
  readonly catalogues: readonly Katalog[];
  readonly standard: Standard;
}

const ID_IN_TEXT = /\bid:[ \t]*["']?([a-z0-9][a-z0-9-]*)/g;

function ofKind(raw: readonly object[], kind: Kind): object[] {
  return raw.filter((document) => childOf(document, 'dokument') === kind);
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldsOf<T>(list: unknown, key: string, isWanted: (value: unknown) => value is T): T[] {
  return itemsOf(list)
    .map((item) => childOf(item, key))
    .filter(isWanted);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Whether a file that could not be read is, or may be, a document of a kind. */
function isMissed({ unread }: Evidence, kind: Kind): boolean {
  return unread.some((file) => file.kind === undefined || file.kind === kind);
}

/** The catalogues at hand and the standard one; null where one may be near that was not read. */
function catalogueIds(evidence: Evidence): Set<string> | null {
  if (isMissed(evidence, 'katalog') || evidence.raw.length < 2) return null;
  return new Set([STANDARD_CATALOGUE, ...fieldsOf(ofKind(evidence.raw, 'katalog'), 'id', isText)]);
}

/** The ids in the lists at a path of every document of a kind; null where one is not at hand. */
function idsIn(evidence: Evidence, kind: Kind, path: readonly string[]): Set<string> | null {
  const documents = ofKind(evidence.raw, kind);
  if (isMissed(evidence, kind) || documents.length === 0) return null;
  return new Set(documents.flatMap((document) => fieldsOf(valueAt(document, path), 'id', isText)));
}

/**
 * The catalogues that the documents go by: the one that the plan names if it stands alone, or else
 * the standard one with every catalogue at hand added.
 */
function cataloguesInUse(raw: readonly object[]): { own: object[]; alone: boolean } {
  const own = ofKind(raw, 'katalog');
  const named = ofKind(raw, 'plan').map((plan) => childOf(plan, 'katalog'));
  const alone = own.filter(
    (catalogue) =>
      named.includes(childOf(catalogue, 'id')) && childOf(catalogue, 'utvider') === undefined,
  );
  return alone.length > 0 ? { own: alone, alone: true } : { own, alone: false };
}

type CatalogueParts = Pick<Declared, 'competences' | 'levels' | 'areas'>;

/** Ids that look declared in catalogues that could not be read. */
function idsInTexts(unread: readonly Unread[]): string[] {
  return unread
    .filter(({ kind }) => kind === undefined || kind === 'katalog')
    .flatMap(({ text }) => [...text.matchAll(ID_IN_TEXT)].map((match) => String(match[1])));
}

function declaredCompetences(
  evidence: Evidence,
  own: readonly object[],
): Map<string, Kompetanse | null> {
  const ids = own.flatMap((catalogue) => fieldsOf(childOf(catalogue, 'kompetanser'), 'id', isText));
  const found = new Map<string, Kompetanse | null>(
    [...idsInTexts(evidence.unread), ...ids].map((id) => [id, null]),
  );
  for (const competence of evidence.catalogues.flatMap(({ kompetanser }) => kompetanser)) {
    if (found.has(competence.id)) found.set(competence.id, competence);
  }
  return found;
}

function catalogueParts(evidence: Evidence): CatalogueParts {
  const { standard } = evidence;
  const { own, alone } = cataloguesInUse(evidence.raw);
  const competences = declaredCompetences(evidence, own);
  if (own.length === 0 && competences.size === 0) return standard;
  const levels = own.flatMap((catalogue) =>
    fieldsOf(childOf(catalogue, 'skala'), 'nivaa', isNumber),
  );
  const areas = own.flatMap((catalogue) => fieldsOf(childOf(catalogue, 'omraader'), 'id', isText));
  return {
    competences: alone ? competences : new Map([...competences, ...standard.competences]),
    levels: levels.length > 0 ? new Set(levels) : standard.levels,
    areas: alone ? new Set(areas) : new Set([...standard.areas, ...areas]),
  };
}

/** What the documents declare, those and their items with other faults included. */
export function declarations(evidence: Evidence): Declared {
  return {
    ...catalogueParts(evidence),
    catalogues: catalogueIds(evidence),
    units: idsIn(evidence, 'oversikt', ['enheter']),
    requirements: idsIn(evidence, 'krav', ['krav']),
    goals: idsIn(evidence, 'plan', ['steg', 'maal', 'maal']),
    guidelines: idsIn(evidence, 'plan', ['steg', 'maal', 'foeringer']),
    measures: idsIn(evidence, 'tiltak', ['tiltak']),
  };
}
