import type { RowFilter } from '../domain/filter-rows.ts';
import { UserError } from '../domain/user-error.ts';
import { TJENESTER } from '../report/services.ts';
import { oneOf, wholeNumber } from './options.ts';
import { readJobs } from './validate-options.ts';

/** The options of `gap`, checked as far as they can be without a plan. */
export interface GapOptions {
  readonly filter: RowFilter;
  readonly jobs: number | null;
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

function year(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const number = wholeNumber('--aar', value);
  if (number >= FIRST_YEAR && number <= LAST_YEAR) return number;
  throw new UserError('ugyldig-valg', {
    valg: '--aar',
    verdi: value,
    tillatt: [`${FIRST_YEAR}–${LAST_YEAR}`],
  });
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Checks the options of `gap` as commander hands them over. */
export function gapOptions(own: Readonly<Record<string, unknown>>): GapOptions {
  const tjeneste = text(own['tjeneste']);
  return {
    filter: {
      aar: year(own['aar']),
      tjeneste: tjeneste === null ? null : oneOf('--tjeneste', tjeneste, TJENESTER),
      enhet: text(own['enhet']),
      kompetanse: text(own['kompetanse']),
      bareGap: own['bareGap'] === true,
    },
    jobs: readJobs(own['jobs']),
  };
}
