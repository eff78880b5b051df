import { RULES } from '../domain/rules/index.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CheckedPage } from '../report/checked-page.ts';
import { findingsGithub } from '../report/findings-github.ts';
import { findingsGitlab } from '../report/findings-gitlab.ts';
import { findingsJson, findingsJsonLines } from '../report/findings-json.ts';
import { findingsJunit } from '../report/findings-junit.ts';
import { findingsSarif } from '../report/findings-sarif.ts';
import type { Environment } from './environment.ts';
import type { OutputChoice } from './options.ts';
import { chosenOutputs, type TextOutput } from './write-outputs.ts';

const FORMATS = ['tekst', 'json', 'sarif', 'junit', 'github', 'gitlab', 'jsonl'] as const;
export type ValidationFormat = (typeof FORMATS)[number];

/** What a format for programs is made from. */
interface Told {
  readonly page: CheckedPage;
  readonly catalogue: Catalogue;
  readonly version: string;
  /** Whether the whole list is in the summary of a job. */
  readonly hasSummary: boolean;
}

type Formatter = (told: Told) => string | Iterable<string>;

/** The formats for programs. Each says the same on the screen and in a file. */
export const FORMATTERS: Readonly<Record<Exclude<ValidationFormat, 'tekst'>, Formatter>> = {
  json: ({ page, catalogue }) => findingsJson(page, catalogue),
  jsonl: ({ page, catalogue }) => findingsJsonLines(page, catalogue),
  sarif: ({ page, catalogue, version }) =>
    findingsSarif(page, { catalogue, version, rules: RULES }),
  junit: ({ page, catalogue }) => findingsJunit(page, catalogue),
  github: ({ page, ...settings }) => findingsGithub(page, settings),
  gitlab: ({ page, catalogue }) => findingsGitlab(page, catalogue),
};

/** Formats in which a finding is recognised from one run to the next. */
const WITH_IDENTITIES: readonly ValidationFormat[] = ['sarif', 'gitlab'];

/** Whether an output tells findings from those of an earlier run. */
export function needsIdentities(outputs: readonly TextOutput<ValidationFormat>[]): boolean {
  return outputs.some(({ format }) => WITH_IDENTITIES.includes(format));
}

/** The outputs that were asked for; on GitHub, the screen is read by its runner unless said otherwise. */
export function validationOutputs(
  choices: readonly OutputChoice[],
  { variables }: Environment,
): TextOutput<ValidationFormat>[] {
  const isOnGithub = (variables['GITHUB_ACTIONS'] ?? '') !== '';
  const asked = choices.length === 0 ? [{ format: null, out: null }] : choices;
  const named = asked.map(({ format, out }) => {
    const isOpen = format === null && (out === null || out === '-');
    return { format: isOpen && isOnGithub ? 'github' : format, out };
  });
  return chosenOutputs(named, FORMATS);
}
