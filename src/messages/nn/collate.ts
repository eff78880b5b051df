import type { CollateTexts } from '../collate-texts.ts';

export const collateTexts: CollateTexts = {
  progress: {
    done: (done, total, w) => `${w.number(done)} av ${w.number(total)}`,
    secondsLeft: (seconds, w) => `om lag ${w.number(seconds)} s att`,
    minutesLeft: (minutes, w) => `om lag ${w.number(minutes)} min att`,
  },
  more: (count, w) => `${w.number(count)} til`,
  ignored: (files, w) => `Ikkje innsendingar, og difor ikkje med i runden: ${w.list(files)}.`,
  looseNeedReports: (files, w) =>
    `Behovsmeldingar utan innsending, og difor ikkje med i runden: ${w.list(files)}. Be eigaren lage innsendinga med «kompass pakk».`,
  remaining: (files, w) =>
    `Ligg att frå før og høyrer ikkje til denne runden: ${w.list(files)}. Ingenting er sletta.`,
};
