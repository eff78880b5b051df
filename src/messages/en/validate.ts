import type { ValidateTexts } from '../ui-texts.ts';

export const validateTexts: ValidateTexts = {
  correction: (text) => `corrected to: ${text}`,
  moreInFile: (count, w) => `… and ${w.plural(count, 'finding', 'findings')} more in this file`,
  moreInAll: (count, w) => `… and ${w.plural(count, 'finding', 'findings')} more, as follows:`,
  checked: (files, w) => `${w.plural(files, 'file', 'files')} checked`,
  clean: 'no errors or warnings',
  found: ({ feil, advarsel, info }, w) =>
    [
      feil > 0 ? w.plural(feil, 'error', 'errors') : '',
      advarsel > 0 ? w.plural(advarsel, 'warning', 'warnings') : '',
      info > 0 ? w.plural(info, 'note', 'notes') : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  whatNow: 'What you can do now:',
  fixNow: (count, w) =>
    count === 1 ? 'Correct one of them' : `Correct ${w.number(count)} of them`,
  readAbout: 'Read about a rule',
  thenGap: 'See the competence gap',
  fixed: (corrections, files, w) =>
    `Corrected ${w.plural(corrections, 'finding', 'findings')} in ${w.plural(files, 'file', 'files')}.`,
  typeHere: 'Type or paste the content. End with Ctrl+D (Ctrl+Z and Enter on Windows).',
  watching: 'Waiting for changes. Stop with Ctrl+C.',
  tooManyWarnings: (warnings, most, w) =>
    `${w.plural(warnings, 'warning', 'warnings')}: more than the ${w.number(most)} allowed.`,
};
