import type { Ordning } from '../../generated/types.ts';
import type { Reference } from './context.ts';

/** The day on which the barnehage- and school year begins, which decides the scheme it is under. */
const YEAR_BEGINS = '08-01';

/** The grant schemes by id. */
export function schemesById({ schemes }: Reference): ReadonlyMap<string, Ordning> {
  return new Map(schemes.ordninger.map((scheme) => [scheme.id, scheme]));
}

/** The first day (`YYYY-MM-DD`) of a barnehage- and school year, `2027/2028`: 1 August. */
export function firstDayOf(schoolYear: string): string {
  return `${schoolYear.slice(0, 4)}-${YEAR_BEGINS}`;
}

/** Whether a scheme is in force on the day that a year begins; a year is under one set of rules. */
export function isInForce({ gyldig: { fra, til } }: Ordning, schoolYear: string): boolean {
  const day = firstDayOf(schoolYear);
  return day >= fra && (til === undefined || day <= til);
}
