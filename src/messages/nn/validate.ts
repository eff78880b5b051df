import type { ValidateTexts } from '../ui-texts.ts';

export const validateTexts: ValidateTexts = {
  correction: (text) => `blir retta til: ${text}`,
  moreInFile: (count, w) => `… og ${w.plural(count, 'funn', 'funn')} til i denne fila`,
  moreInAll: (count, w) => `… og ${w.plural(count, 'funn', 'funn')} til, fordelte slik:`,
  checked: (files, w) => `${w.plural(files, 'fil kontrollert', 'filer kontrollerte')}`,
  clean: 'ingen feil eller åtvaringar',
  found: ({ feil, advarsel, info }, w) =>
    [
      feil > 0 ? `${w.number(feil)} feil` : '',
      advarsel > 0 ? w.plural(advarsel, 'åtvaring', 'åtvaringar') : '',
      info > 0 ? w.plural(info, 'opplysning', 'opplysningar') : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  whatNow: 'Dette kan du gjere no:',
  fixNow: (count, w) =>
    count === 1 ? 'Rett det eine automatisk' : `Rett ${w.number(count)} av dei automatisk`,
  readAbout: 'Les om ein regel',
  thenGap: 'Sjå kompetansegapet',
  fixed: (corrections, files, w) =>
    `Retta ${w.plural(corrections, 'funn', 'funn')} i ${w.plural(files, 'fil', 'filer')}.`,
  typeHere: 'Skriv eller lim inn innhaldet. Avslutt med Ctrl+D (Ctrl+Z og Enter i Windows).',
  watching: 'Ventar på endringar. Avslutt med Ctrl+C.',
  tooManyWarnings: (warnings, most, w) =>
    `${w.plural(warnings, 'åtvaring', 'åtvaringar')} er fleire enn dei ${w.number(most)} som er tillatne.`,
};
