import type { CiTexts } from '../ci-texts.ts';

export const ciTexts: CiTexts = {
  summaryTitle: 'Kontroll av planfilene',
  column: { severity: 'Alvor', place: 'Sted', rule: 'Regel', finding: 'Funn' },
  moreAnnotations: (what, inSummary) =>
    `… og ${what} til.${inSummary ? ' Alle står i oppsummeringen av jobben.' : ''}`,
  moreRows: (count, w) => `… og ${w.plural(count, 'funn', 'funn')} til.`,
  cut: (shown, all, w) =>
    `Bare ${w.number(shown)} av ${w.number(all)} funn er tatt med, de alvorligste først.`,
  known: (count, w) =>
    `${w.plural(count, 'kjent funn', 'kjente funn')} i grunnlinja er ikke tatt med.`,
  gone: (count, file, w) =>
    `${w.plural(count, 'funn', 'funn')} i grunnlinja finnes ikke lenger. Ta ${count === 1 ? 'det' : 'dem'} ut med: --skriv-grunnlinje ${file}`,
  wroteBaseline: (count, file, w) =>
    `Skrev grunnlinja ${w.quote(file)} med ${w.plural(count, 'funn', 'funn')}.`,
  notInBaseline: (count, w) =>
    `${w.plural(count, 'funn', 'funn')} om personvern er ikke med i grunnlinja: slike funn kan ikke utsettes.`,
};
