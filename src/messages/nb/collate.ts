import type { CollateTexts } from '../collate-texts.ts';

export const collateTexts: CollateTexts = {
  progress: {
    done: (done, total, w) => `${w.number(done)} av ${w.number(total)}`,
    secondsLeft: (seconds, w) => `om lag ${w.number(seconds)} s igjen`,
    minutesLeft: (minutes, w) => `om lag ${w.number(minutes)} min igjen`,
  },
  more: (count, w) => `${w.number(count)} til`,
  ignored: (files, w) => `Ikke innsendinger, og derfor ikke med i runden: ${w.list(files)}.`,
  looseNeedReports: (files, w) =>
    `Behovsmeldinger uten innsending, og derfor ikke med i runden: ${w.list(files)}. Be eieren lage innsendingen med «kompass pakk».`,
  remaining: (files, w) =>
    `Ligger igjen fra før og hører ikke til denne runden: ${w.list(files)}. Ingenting er slettet.`,
};
