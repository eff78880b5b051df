import type { Language } from '../messages/words.ts';
import type { Environment } from './environment.ts';

const OF_FORM = { bokmaal: 'nb', nynorsk: 'nn' } as const;

/** What can decide the language of a run. */
export interface LanguageWishes {
  /** `--lang`. */
  readonly option: Language | null;
  /** The written forms of the plans that the run is about. */
  readonly writtenForms: readonly ('bokmaal' | 'nynorsk')[];
  /** `spraak` in kompass.yaml. */
  readonly settings: Language | null;
}

function fromVariable(environment: Environment): Language | null {
  const value = environment.variables['KOMPASS_LANG'];
  return value === 'nb' || value === 'nn' || value === 'en' ? value : null;
}

/**
 * The language of a run: the option, else the plan's written form (if the plans agree), else the
 * settings, else `KOMPASS_LANG`, else bokmål. Never the machine's locale: a Norwegian municipality
 * on an English server still reads Norwegian.
 */
export function chooseLanguage(wishes: LanguageWishes, environment: Environment): Language {
  const [form, ...others] = new Set(wishes.writtenForms);
  const ofPlans = form !== undefined && others.length === 0 ? OF_FORM[form] : null;
  return wishes.option ?? ofPlans ?? wishes.settings ?? fromVariable(environment) ?? 'nb';
}

/** The language before anything is read: for help and for errors in the command line. */
export function languageOfArguments(environment: Environment): Language {
  const words = environment.arguments;
  const after = words[words.indexOf('--lang') + 1];
  const joined = words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const value = joined ?? (words.includes('--lang') ? after : undefined);
  const option = value === 'nb' || value === 'nn' || value === 'en' ? value : null;
  return chooseLanguage({ option, writtenForms: [], settings: null }, environment);
}
