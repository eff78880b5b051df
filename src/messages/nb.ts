import type { Catalogue } from './catalogue.ts';
import { makeWords } from './make-words.ts';
import { ciTexts } from './nb/ci.ts';
import { collateTexts } from './nb/collate.ts';
import { delingTexts } from './nb/deling.ts';
import { errorTexts } from './nb/errors.ts';
import { explainTexts } from './nb/explain.ts';
import { formTexts } from './nb/form.ts';
import { fristTexts } from './nb/frist.ts';
import { gapTexts } from './nb/gap.ts';
import { helpTexts } from './nb/help.ts';
import { importTexts } from './nb/import.ts';
import { ordningTexts } from './nb/ordning.ts';
import { packTexts } from './nb/pack.ts';
import { personvernTexts } from './nb/personvern.ts';
import { readBackTexts } from './nb/read-back.ts';
import { refTexts } from './nb/ref.ts';
import { reportTexts } from './nb/report.ts';
import { roundTexts } from './nb/round.ts';
import { roundSummaryTexts } from './nb/round-summary.ts';
import { runTexts } from './nb/run.ts';
import { skjemaTexts } from './nb/skjema.ts';
import { stegTexts } from './nb/steg.ts';
import { sumTexts } from './nb/sum.ts';
import { terms } from './nb/terms.ts';
import { validateTexts } from './nb/validate.ts';
import { yamlTexts } from './nb/yaml.ts';

export const nb: Catalogue = {
  words: makeWords('nb', terms),
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
