import type { Catalogue } from './catalogue.ts';
import { delingTexts } from './en/deling.ts';
import { errorTexts } from './en/errors.ts';
import { explainTexts } from './en/explain.ts';
import { fristTexts } from './en/frist.ts';
import { gapTexts } from './en/gap.ts';
import { helpTexts } from './en/help.ts';
import { ordningTexts } from './en/ordning.ts';
import { personvernTexts } from './en/personvern.ts';
import { refTexts } from './en/ref.ts';
import { reportTexts } from './en/report.ts';
import { runTexts } from './en/run.ts';
import { skjemaTexts } from './en/skjema.ts';
import { stegTexts } from './en/steg.ts';
import { sumTexts } from './en/sum.ts';
import { terms } from './en/terms.ts';
import { validateTexts } from './en/validate.ts';
import { yamlTexts } from './en/yaml.ts';
import { makeWords } from './make-words.ts';

export const en: Catalogue = {
  words: makeWords('en', terms),
  rules: {
    ...yamlTexts,
    ...skjemaTexts,
    ...refTexts,
    ...sumTexts,
    ...delingTexts,
    ...fristTexts,
    ...stegTexts,
    ...ordningTexts,
    ...personvernTexts,
  },
  errors: errorTexts,
  help: helpTexts,
  validate: validateTexts,
  gap: gapTexts,
  explain: explainTexts,
  run: runTexts,
  report: reportTexts,
};
