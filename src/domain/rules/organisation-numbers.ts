import type { Documents } from '../documents.ts';
import type { Reference } from './context.ts';
import { inField, inList, type Mention } from './mentions.ts';
import { needReports } from './need-reports.ts';

const MUNICIPALITY_DIGITS = 4;
const COUNTY_DIGITS = 2;
const FIRST_EXAMPLE = '9901';
const LAST_EXAMPLE = '9998';
const EXAMPLE_COUNTY = '99';

/** Whether a number is that of a municipality of today, or one of the example municipalities. */
export function isMunicipality(number: string, { municipalities }: Reference): boolean {
  return municipalities.has(number) || (number >= FIRST_EXAMPLE && number <= LAST_EXAMPLE);
}

/** Whether a number is that of a county of today, or of the example municipalities. */
export function isCounty(number: string, { counties }: Reference): boolean {
  return counties.has(number) || number === EXAMPLE_COUNTY;
}

/** Every place where a municipality number stands. */
export function* municipalityNumbers(documents: Documents): Generator<Mention> {
  for (const mention of ownerNumbers(documents)) {
    if (mention.id.length === MUNICIPALITY_DIGITS) yield mention;
  }
}

/** Every place where a county number stands. */
export function* countyNumbers(documents: Documents): Generator<Mention> {
  for (const mention of ownerNumbers(documents)) {
    if (mention.id.length === COUNTY_DIGITS) yield mention;
  }
}

interface Owner {
  readonly kommunenummer?: string;
  readonly fylkesnummer?: string;
}

function* inOwner(owner: Owner): Generator<Mention> {
  yield* inField(owner, 'kommunenummer');
  yield* inField(owner, 'fylkesnummer');
}

function* ownerNumbers(documents: Documents): Generator<Mention> {
  for (const { organisasjon } of documents.plan) yield* inOwner(organisasjon);
  for (const oversikt of documents.oversikt) yield* inOwner(oversikt);
  for (const { organisasjon } of documents.innsending) yield* inOwner(organisasjon);
  for (const { innsender, nettverk, deltakere } of needReports(documents)) {
    yield* inOwner(innsender);
    yield* inList(nettverk?.deltakere);
    for (const participant of deltakere) yield* inOwner(participant);
  }
  for (const nettverk of documents.nettverk) {
    yield* inField(nettverk, 'fylke');
    for (const owner of nettverk.eiere) yield* inOwner(owner);
  }
  for (const { fylker, ventet } of documents.forum) {
    yield* inList(fylker);
    yield* inList(ventet);
  }
}
