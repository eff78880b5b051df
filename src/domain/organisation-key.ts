import type { Organisasjon, Organisasjonstype } from '../generated/types.ts';

/** The numbers by which an organisation is known. */
export type OrganisationNumbers = Pick<
  Organisasjon,
  'type' | 'kommunenummer' | 'fylkesnummer' | 'orgnr'
>;

/**
 * What an organisation is known by in a round: the number that its type is known by, else the first
 * that it has of the organisation's, the municipality's and the county's; null if it has none.
 */
export function organisationKey(organisation: OrganisationNumbers): string | null {
  const { type, kommunenummer, fylkesnummer, orgnr } = organisation;
  const own = {
    kommune: kommunenummer,
    fylkeskommune: fylkesnummer,
    privat_eier: orgnr,
    interkommunalt: orgnr,
  };
  return own[type] ?? orgnr ?? kommunenummer ?? fylkesnummer ?? null;
}

const MUNICIPALITY_DIGITS = 4;
const COUNTY_DIGITS = 2;

/** What kind of organisation a key is that of. */
export function typeOfKey(key: string): Organisasjonstype {
  if (key.length === COUNTY_DIGITS) return 'fylkeskommune';
  return key.length === MUNICIPALITY_DIGITS ? 'kommune' : 'privat_eier';
}

/** An organisation of which only the key is known, as its numbers. */
export function numbersOfKey(key: string): OrganisationNumbers {
  const type = typeOfKey(key);
  if (type === 'kommune') return { type, kommunenummer: key };
  return type === 'fylkeskommune' ? { type, fylkesnummer: key } : { type, orgnr: key };
}
