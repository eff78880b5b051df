import { organisationKey } from '../domain/organisation-key.ts';
import type { Maalform } from '../generated/types.ts';

/** Whom a document is from, as far as its text tells. */
export interface OwnerInText {
  readonly noekkel: string | null;
  readonly navn: string | null;
  readonly maalform: Maalform | null;
}

/** The `organisasjon` of a text: the rest of its line, and the indented lines below. */
const OWNER = /^["']?organisasjon["']?[ \t]*:(.*(?:\r?\n[ \t].*)*)/m;

const NUMBERS = {
  kommunenummer: /kommunenummer["']?[ \t]*:[ \t]*["']?(\d{4})\b/,
  fylkesnummer: /fylkesnummer["']?[ \t]*:[ \t]*["']?(\d{2})\b/,
  orgnr: /orgnr["']?[ \t]*:[ \t]*["']?(\d{9})\b/,
} as const;
const TYPE = /type["']?[ \t]*:[ \t]*["']?(\w+)/;
const TYPES = ['kommune', 'fylkeskommune', 'interkommunalt', 'privat_eier'] as const;
const NAME = /navn["']?[ \t]*:[ \t]*["']?([^"',}\r\n#]+)/;

/** The first in a submission is the plan's; those of the need reports come after it. */
const WRITTEN_FORM = /^[ \t]*["']?maalform["']?[ \t]*:[ \t]*["']?(bokmaal|nynorsk)\b/m;
const FORMS = ['bokmaal', 'nynorsk'] as const;

const first = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[1];

/** Most are municipalities. */
const typeIn = (owner: string) => TYPES.find((type) => type === first(TYPE, owner)) ?? 'kommune';

/**
 * Whom a document is from and in which written form, found without parsing it: the text may be
 * faulty, and its owner should be told so all the same.
 */
export function ownerIn(text: string): OwnerInText {
  const owner = first(OWNER, text) ?? '';
  const navn = first(NAME, owner)?.trim() ?? '';
  const numbers = Object.entries(NUMBERS).flatMap(([field, pattern]) => {
    const number = first(pattern, owner);
    return number === undefined ? [] : [[field, number] as const];
  });
  return {
    noekkel: organisationKey({ type: typeIn(owner), ...Object.fromEntries(numbers) }),
    navn: navn === '' ? null : navn,
    maalform: FORMS.find((form) => form === first(WRITTEN_FORM, text)) ?? null,
  };
}
