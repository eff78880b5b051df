import type { Catalogue } from './catalogue.ts';
import { makeWords } from './make-words.ts';
import { ciTexts } from './nn/ci.ts';
import { collateTexts } from './nn/collate.ts';
import { delingTexts } from './nn/deling.ts';
import { errorTexts } from './nn/errors.ts';
import { explainTexts } from './nn/explain.ts';
import { formTexts } from './nn/form.ts';
import { fristTexts } from './nn/frist.ts';
import { gapTexts } from './nn/gap.ts';
import { helpTexts } from './nn/help.ts';
import { importTexts } from './nn/import.ts';
import { ordningTexts } from './nn/ordning.ts';
import { packTexts } from './nn/pack.ts';
import { personvernTexts } from './nn/personvern.ts';
import { readBackTexts } from './nn/read-back.ts';
import { refTexts } from './nn/ref.ts';
import { reportTexts } from './nn/report.ts';
import { roundTexts } from './nn/round.ts';
import { roundSummaryTexts } from './nn/round-summary.ts';
import { runTexts } from './nn/run.ts';
import { skjemaTexts } from './nn/skjema.ts';
import { stegTexts } from './nn/steg.ts';
import { sumTexts } from './nn/sum.ts';
import { terms } from './nn/terms.ts';
import { validateTexts } from './nn/validate.ts';
import { yamlTexts } from './nn/yaml.ts';

export const nn: Catalogue = {
  words: makeWords('nn', terms),
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
