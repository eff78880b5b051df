import type { Catalogue } from './catalogue.ts';
import { ciTexts } from './en/ci.ts';
import { collateTexts } from './en/collate.ts';
import { delingTexts } from './en/deling.ts';
import { errorTexts } from './en/errors.ts';
import { explainTexts } from './en/explain.ts';
import { formTexts } from './en/form.ts';
import { fristTexts } from './en/frist.ts';
import { gapTexts } from './en/gap.ts';
import { helpTexts } from './en/help.ts';
import { importTexts } from './en/import.ts';
import { ordningTexts } from './en/ordning.ts';
import { packTexts } from './en/pack.ts';
import { personvernTexts } from './en/personvern.ts';
import { readBackTexts } from './en/read-back.ts';
import { refTexts } from './en/ref.ts';
import { reportTexts } from './en/report.ts';
import { roundTexts } from './en/round.ts';
import { roundSummaryTexts } from './en/round-summary.ts';
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
  ci: ciTexts,
  gap: gapTexts,
  explain: explainTexts,
  collate: collateTexts,
  pack: packTexts,
  form: formTexts,
  import: importTexts,
  run: runTexts,
  report: reportTexts,
  readBack: readBackTexts,
  roundSummary: roundSummaryTexts,
  round: roundTexts,
};
