import { LOWEST_THRESHOLD } from '../domain/disclosure.ts';
import { UserError } from '../domain/user-error.ts';
import { oneOf, wholeNumber } from './options.ts';
import type { Request } from './program.ts';

/** The options of `pakk`, checked. */
export interface PackOptions {
  /** The file to write to, `-` for the screen; `null` for the usual one. */
  readonly out: string | null;
  readonly overwrite: boolean;
  readonly despiteErrors: boolean;
  /** `null` for that of the settings. */
  readonly threshold: number | null;
  readonly showOnly: boolean;
  /** Write without asking. */
  readonly yes: boolean;
}

/** The threshold that `--terskel` names; `null` without it. */
export function thresholdOption(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const threshold = wholeNumber('--terskel', value);
  if (threshold >= LOWEST_THRESHOLD) return threshold;
  throw new UserError('for-lav-terskel', {
    valg: '--terskel',
    verdi: value,
    minst: LOWEST_THRESHOLD,
  });
}

/** Checks the options of `pakk`; the last file that is named counts. */
export function packOptions({ own, common }: Request): PackOptions {
  for (const { format } of common.outputs) {
    if (format !== null) oneOf('--format', format, ['yaml']);
  }
  const outs = common.outputs.flatMap(({ out }) => (out === null ? [] : [out]));
  return {
    out: outs.at(-1) ?? null,
    overwrite: own['overskriv'] === true,
    despiteErrors: own['likevel'] === true,
    threshold: thresholdOption(own['terskel']),
    showOnly: own['vis'] === true,
    yes: own['ja'] === true,
  };
}
