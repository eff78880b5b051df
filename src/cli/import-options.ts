import type { Charset, Separator } from '../domain/import-notices.ts';
import { UserError } from '../domain/user-error.ts';
import { oneOf } from './options.ts';
import type { Request } from './program.ts';

const CHARSETS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'mac-roman'] as const;

const SEPARATORS = {
  ';': ';',
  semikolon: ';',
  ',': ',',
  komma: ',',
  tab: '\t',
  tabulator: '\t',
  '\t': '\t',
  '|': '|',
} as const satisfies Readonly<Record<string, Separator>>;

const SEPARATOR_NAMES = [';', ',', 'tab', '|', 'semikolon', 'komma', 'tabulator', '\t'] as const;

/** The options of `importer`, checked. */
export interface ImportOptions {
  /** The plan folder; `null` for the one of the working folder. */
  readonly folder: string | null;
  readonly showOnly: boolean;
  /** Write without asking. */
  readonly yes: boolean;
  /** Guesses are refused. */
  readonly strict: boolean;
  /** Only the sheet of this name. */
  readonly sheet: string | null;
  /** The mapping in the settings that is for these files. */
  readonly setup: string | null;
  readonly separator: Separator | null;
  readonly charset: Charset | null;
}

const textOption = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Checks the options of `importer`. */
export function importOptions({ own, common }: Request): ImportOptions {
  for (const { format, out } of common.outputs) {
    if (format !== null) oneOf('--format', format, ['tekst']);
    if (out !== null) throw new UserError('ukjent-flagg', { flagg: '--out', naermest: '--mappe' });
  }
  const separator = textOption(own['skilletegn']);
  const charset = textOption(own['tegnsett']);
  return {
    folder: textOption(own['mappe']),
    showOnly: own['vis'] === true,
    yes: own['ja'] === true,
    strict: own['streng'] === true,
    sheet: textOption(own['ark']),
    setup: textOption(own['oppsett']),
    separator:
      separator === null ? null : SEPARATORS[oneOf('--skilletegn', separator, SEPARATOR_NAMES)],
    charset: charset === null ? null : oneOf('--tegnsett', charset.toLowerCase(), CHARSETS),
  };
}
