import type { ValidateTexts } from '../ui-texts.ts';

export const validateTexts: ValidateTexts = {
  correction: (text) => `rettes til: ${text}`,
  moreInFile: (count, w) => `… og ${w.plural(count, 'funn', 'funn')} til i denne fila`,
  moreInAll: (count, w) => `… og ${w.plural(count, 'funn', 'funn')} til, fordelt slik:`,
  checked: (files, w) => `${w.plural(files, 'fil', 'filer')} kontrollert`,
  clean: 'ingen feil eller advarsler',
  found: ({ feil, advarsel, info }, w) =>
    [
      feil > 0 ? `${w.number(feil)} feil` : '',
      advarsel > 0 ? w.plural(advarsel, 'advarsel', 'advarsler') : '',
      info > 0 ? w.plural(info, 'opplysning', 'opplysninger') : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  whatNow: 'Dette kan du gjøre nå:',
  fixNow: (count, w) =>
    count === 1 ? 'Rett det ene automatisk' : `Rett ${w.number(count)} av dem automatisk`,
  readAbout: 'Les om en regel',
  thenGap: 'Se kompetansegapet',
  fixed: (corrections, files, w) =>
    `Rettet ${w.plural(corrections, 'funn', 'funn')} i ${w.plural(files, 'fil', 'filer')}.`,
  typeHere: 'Skriv eller lim inn innholdet. Avslutt med Ctrl+D (Ctrl+Z og Enter i Windows).',
  watching: 'Venter på endringer. Avslutt med Ctrl+C.',
  tooManyWarnings: (warnings, most, w) =>
    `${w.plural(warnings, 'advarsel', 'advarsler')} er flere enn de ${w.number(most)} som er tillatt.`,
};
