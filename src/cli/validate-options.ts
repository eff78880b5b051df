import { SEVERITIES, type Severity } from '../domain/diagnostic.ts';
import { UserError } from '../domain/user-error.ts';
import { oneOf, wholeNumber } from './options.ts';

/** The severity from which a run fails; `aldri` for never. */
export const FAIL_ON = [...SEVERITIES, 'aldri'] as const;
export type FailOn = Severity | 'aldri';

/** The options of `valider`, checked; `null` for what was not given. */
export interface ValidateOptions {
  readonly fix: boolean;
  readonly watch: boolean;
  readonly jobs: number | null;
  readonly failOn: FailOn | null;
  readonly maxWarnings: number | null;
  readonly stdinFilename: string | null;
  readonly filesFrom: string | null;
  /** The path of a baseline to hold the findings against. */
  readonly baseline: string | null;
  /** The path that a baseline is to be written to. */
  readonly writeBaseline: string | null;
}

const optional = <T>(value: unknown, read: (text: string) => T): T | null =>
  typeof value === 'string' ? read(value) : null;

const same = (text: string): string => text;

/** A number of threads: at least one. */
export function readJobs(value: unknown): number | null {
  return optional(value, (text) => Math.max(1, wholeNumber('--jobs', text)));
}

/** Checks the options of `valider` as commander hands them over. */
export function validateOptions(own: Readonly<Record<string, unknown>>): ValidateOptions {
  if (own['overvaak'] === true && own['skrivGrunnlinje'] !== undefined) {
    // Each fault would be known as soon as it is made.
    throw new UserError('valg-sammen', { valg: '--skriv-grunnlinje', med: '--overvaak' });
  }
  return {
    fix: own['fix'] === true,
    watch: own['overvaak'] === true,
    jobs: readJobs(own['jobs']),
    failOn: optional(own['feilVed'], (text) => oneOf('--feil-ved', text, FAIL_ON)),
    maxWarnings: optional(own['maksAdvarsler'], (text) => wholeNumber('--maks-advarsler', text)),
    stdinFilename: optional(own['stdinFilename'], same),
    filesFrom: optional(own['filerFra'], same),
    baseline: optional(own['grunnlinje'], same),
    writeBaseline: optional(own['skrivGrunnlinje'], same),
  };
}
