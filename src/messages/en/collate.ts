import type { CollateTexts } from '../collate-texts.ts';

export const collateTexts: CollateTexts = {
  progress: {
    done: (done, total, w) => `${w.number(done)} of ${w.number(total)}`,
    secondsLeft: (seconds, w) => `about ${w.number(seconds)} s left`,
    minutesLeft: (minutes, w) => `about ${w.number(minutes)} min left`,
  },
  more: (count, w) => `${w.number(count)} more`,
  ignored: (files, w) => `Not submissions, and so not part of the round: ${w.list(files)}.`,
  looseNeedReports: (files, w) =>
    `Need reports without a submission, and so not part of the round: ${w.list(files)}. Ask the owner to make the submission with “kompass pakk”.`,
  remaining: (files, w) =>
    `Left from before and not part of this round: ${w.list(files)}. Nothing has been deleted.`,
};
