import type { CiTexts } from '../ci-texts.ts';

export const ciTexts: CiTexts = {
  summaryTitle: 'Check of the plan files',
  column: { severity: 'Severity', place: 'Place', rule: 'Rule', finding: 'Finding' },
  moreAnnotations: (what, inSummary) =>
    `… and ${what} more.${inSummary ? ' All of them are in the summary of the job.' : ''}`,
  moreRows: (count, w) => `… and ${w.plural(count, 'finding', 'findings')} more.`,
  cut: (shown, all, w) =>
    `Only ${w.number(shown)} of ${w.number(all)} findings are included, the worst first.`,
  known: (count, w) =>
    `${w.plural(count, 'known finding in the baseline is', 'known findings in the baseline are')} left out.`,
  gone: (count, file, w) =>
    `${w.plural(count, 'finding in the baseline is', 'findings in the baseline are')} no longer there. Take ${count === 1 ? 'it' : 'them'} out with: --skriv-grunnlinje ${file}`,
  wroteBaseline: (count, file, w) =>
    `Wrote the baseline ${w.quote(file)} with ${w.plural(count, 'finding', 'findings')}.`,
  notInBaseline: (count, w) =>
    `${w.plural(count, 'privacy finding is', 'privacy findings are')} not in the baseline: such findings cannot wait.`,
};
