import type { CiTexts } from '../ci-texts.ts';

export const ciTexts: CiTexts = {
  summaryTitle: 'Kontroll av planfilene',
  column: { severity: 'Alvor', place: 'Stad', rule: 'Regel', finding: 'Funn' },
  moreAnnotations: (what, inSummary) =>
    `… og ${what} til.${inSummary ? ' Alle står i oppsummeringa av jobben.' : ''}`,
  moreRows: (count, w) => `… og ${w.plural(count, 'funn', 'funn')} til.`,
  cut: (shown, all, w) =>
    `Berre ${w.number(shown)} av ${w.number(all)} funn er tekne med, dei alvorlegaste først.`,
  known: (count, w) =>
    count === 1
      ? '1 kjent funn i grunnlinja er ikkje teke med.'
      : `${w.number(count)} kjende funn i grunnlinja er ikkje tekne med.`,
  gone: (count, file, w) =>
    `${w.plural(count, 'funn', 'funn')} i grunnlinja finst ikkje lenger. Ta ${count === 1 ? 'det' : 'dei'} ut med: --skriv-grunnlinje ${file}`,
  wroteBaseline: (count, file, w) =>
    `Skreiv grunnlinja ${w.quote(file)} med ${w.plural(count, 'funn', 'funn')}.`,
  notInBaseline: (count, w) =>
    `${w.plural(count, 'funn', 'funn')} om personvern er ikkje med i grunnlinja: slike funn kan ikkje utsetjast.`,
};
