import { nearest } from '../document/nearest.ts';
import { UserError } from '../domain/user-error.ts';
import { LANGUAGES, type Language } from '../messages/words.ts';

/** One output of a run: a format (`null`: the default) and a file or folder (`null`: the screen). */
export interface OutputChoice {
  format: string | null;
  out: string | null;
}

/** The options of every command. */
export interface CommonOptions {
  readonly lang: Language | null;
  readonly outputs: readonly OutputChoice[];
  readonly quiet: boolean;
  readonly color: boolean;
  /** `--dato`; `null` for the date of today. */
  readonly date: string | null;
}

/** One of a closed set of words, or an error that names them all. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found !== undefined) return found;
  const near = nearest(value, allowed);
  throw new UserError('ugyldig-valg', {
    valg: option,
    verdi: value,
    tillatt: allowed,
    ...(near === undefined ? {} : { naermest: near }),
  });
}

/** A whole number from `least` up. */
export function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UserError('ugyldig-tall', { valg: option, verdi: value });
  return Number(value);
}

/** A date that the calendar has, `YYYY-MM-DD`. */
export function isoDate(option: string, value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  if (!exists) throw new UserError('ugyldig-dato', { valg: option, verdi: value });
  return value;
}

export function language(option: string, value: string): Language {
  return oneOf(option, value, LANGUAGES);
}

/** Collects `--format` and `--out` in pairs, whichever of the two comes first. */
export function outputPairs() {
  const outputs: OutputChoice[] = [];
  const free = (key: keyof OutputChoice): OutputChoice => {
    const last = outputs.at(-1);
    if (last !== undefined && last[key] === null) return last;
    const added: OutputChoice = { format: null, out: null };
    outputs.push(added);
    return added;
  };
  return {
    outputs,
    addFormat: (value: string): void => {
      free('format').format = value;
    },
    addOut: (value: string): void => {
      free('out').out = value;
    },
  };
}
