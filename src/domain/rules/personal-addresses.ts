import { foldedNames } from './folded-names.ts';

const ADDRESS = /([\p{L}\p{N}._%+-]+)@((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})/gu;

/** Words that say that an address belongs to a role, an office or a service. */
const ROLE_WORD =
  /^(?:post|epost|mail|info|kontakt|kontor|sak|ppt?|pp|sfo|kommune|oppvekst|hr|it|stab|bhg|ks|pbl|statped|sentralbord|no-?reply)$|mottak|leder|leiar|leiing|ledelse|rektor|styrer|styrar|sjef|direkt|r[aå]dgiver|r[aå]dgivar|skole|skule|barnehage|tjeneste|teneste|senter|etat|avdeling|seksjon|team|gruppe|utvalg|forum|nettverk|barnevern|helse|fag|personal|administrasjon|prosjekt|tillit|plan/;

/** A name as it stands in an address: letters, perhaps a number when there are several of the name. */
const NAME_PART = /^\p{L}+$/u;
const SHORTEST_NAME = 2;

const partsOf = (text: string, separators: RegExp): string[] =>
  text
    .toLowerCase()
    .split(separators)
    .map((part) => part.replace(/\d+$/, ''))
    .filter((part) => part !== '');

/** `fornavn.etternavn` of somebody whose first name is not in the list. */
function looksLikeFullName(local: string, domain: string): boolean {
  const parts = partsOf(local, /[._]/);
  const long = parts.filter((part) => part.length >= SHORTEST_NAME);
  if (long.length < 2 || !parts.every((part) => NAME_PART.test(part))) return false;
  const labels = new Set(partsOf(domain, /[.-]/));
  return !long.some((part) => ROLE_WORD.test(part) || labels.has(part));
}

/** The first e-mail address of a person in a text, masked; undefined if there is none. */
export function personalAddressIn(
  text: string,
  firstNames: ReadonlySet<string>,
): string | undefined {
  for (const [, local = '', domain = ''] of text.matchAll(ADDRESS)) {
    const names = foldedNames(firstNames);
    const isNamed = partsOf(local, /[._+%-]/).some((part) => names.has(part));
    if (isNamed || looksLikeFullName(local, domain)) return `${local.slice(0, 1)}…@…`;
  }
  return undefined;
}
