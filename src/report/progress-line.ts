import type { Catalogue } from '../messages/catalogue.ts';

/** How far a run has come: tasks, and milliseconds since it began. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly elapsed: number;
}

const WIDEST_BAR = 30;
const NARROWEST_BAR = 8;
/** From here on minutes are told. */
const LONG = 90;

function timeLeft({ done, total, elapsed }: Progress, { collate, words }: Catalogue): string {
  if (done === 0 || done >= total) return '';
  const seconds = Math.max(1, Math.ceil((elapsed / done) * ((total - done) / 1000)));
  const { secondsLeft, minutesLeft } = collate.progress;
  return seconds < LONG
    ? secondsLeft(seconds, words)
    : minutesLeft(Math.round(seconds / 60), words);
}

function bar({ done, total }: Progress, width: number): string {
  const filled = Math.floor((width * done) / total);
  return '█'.repeat(filled) + '░'.repeat(width - filled);
}

/**
 * One line, at most `width` wide: a bar, how many are done, and the time that is left if the rest
 * goes as fast. What there is no room for is left out, the bar first.
 */
export function progressLine(progress: Progress, catalogue: Catalogue, width: number): string {
  const { collate, words } = catalogue;
  const done = collate.progress.done(progress.done, progress.total, words);
  const left = timeLeft(progress, catalogue);
  const text = left === '' ? done : `${done} · ${left}`;
  const room = Math.min(WIDEST_BAR, width - text.length - 1);
  if (room >= NARROWEST_BAR) return `${bar(progress, room)} ${text}`;
  return [text, done].find((candidate) => candidate.length <= width) ?? '';
}
