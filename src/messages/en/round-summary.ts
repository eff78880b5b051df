import type { RoundSummaryTexts } from '../round-summary-texts.ts';

export const roundSummaryTexts: RoundSummaryTexts = {
  heading: ({ forum, year, received, expected, unexpected }, w) => {
    const title = `${forum}, ${year}:`;
    if (expected === 0) return `${title} ${w.plural(unexpected, 'has', 'have')} submitted.`;
    const count = `${title} ${w.number(received)} of ${w.plural(expected, 'has', 'have')} submitted.`;
    return unexpected === 0
      ? count
      : `${count} Another ${w.number(unexpected)} submitted without being expected.`;
  },
  clean: (count, w) => `Without errors: ${w.number(count)}`,
  group: {
    missing: 'Not received',
    faulty: 'With errors',
    unusable: 'Cannot be used',
    double: 'Several submissions',
    outside: 'Another county',
    late: 'After the deadline',
  },
  own: (errors, w) =>
    `Errors in documents of the forum and the networks: ${w.number(errors)}, see the findings`,
  more: (count, w) => `and ${w.number(count)} more`,
  applied: ({ reports, sum, frame, left }, w) => {
    const applied = `Applied for: ${w.money(sum)} in ${w.plural(reports, 'need report', 'need reports')}.`;
    if (frame === null || left === null) return applied;
    if (left === 0) return `${applied} That is exactly the frame.`;
    return `${applied} That is ${w.money(Math.abs(left))} ${left < 0 ? 'more' : 'less'} than the frame of ${w.money(frame)}.`;
  },
  wrote: (files, w) => `Wrote ${w.plural(files, 'file', 'files')}:`,
  file: { workbook: 'Workbook', tables: 'Tables', answers: 'Answers' },
  next: {
    readAnswers: 'Read the answers before they are sent.',
    useNewest: 'Take the newest where somebody has sent several: --nyeste',
    readBack: (command) => `Fetch the forum’s judgements after the meeting: ${command}`,
  },
};
