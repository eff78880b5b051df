import type { Forum } from '../generated/types.ts';
import type { OrganisationNumbers } from './organisation-key.ts';
import type { Reference } from './rules/context.ts';
import { isCounty, isMunicipality } from './rules/organisation-numbers.ts';

/** What counties are held against. */
export interface ForumCounties {
  readonly forum: Pick<Forum, 'fylker'>;
  readonly reference: Reference;
}

const COUNTY_DIGITS = 2;

/**
 * The number that says that an organisation lies in a county that is not the forum's; null where none
 * does. A number that is not in use has its own finding, and an organisation number says nothing.
 */
export function numberElsewhere(
  { kommunenummer, fylkesnummer }: Partial<OrganisationNumbers>,
  { forum, reference }: ForumCounties,
): 'kommunenummer' | 'fylkesnummer' | null {
  if (kommunenummer !== undefined) {
    const county = kommunenummer.slice(0, COUNTY_DIGITS);
    const isKnown = isMunicipality(kommunenummer, reference);
    return isKnown && !forum.fylker.includes(county) ? 'kommunenummer' : null;
  }
  if (fylkesnummer === undefined || !isCounty(fylkesnummer, reference)) return null;
  return forum.fylker.includes(fylkesnummer) ? null : 'fylkesnummer';
}
