import type { RoundSummaryTexts } from '../round-summary-texts.ts';

export const roundSummaryTexts: RoundSummaryTexts = {
  heading: ({ forum, year, received, expected, unexpected }, w) => {
    const title = `${forum}, ${year}:`;
    if (expected === 0) return `${title} ${w.number(unexpected)} har sendt inn.`;
    const count = `${title} ${w.number(received)} av ${w.number(expected)} har sendt inn.`;
    return unexpected === 0
      ? count
      : `${count} I tillegg har ${w.number(unexpected)} sendt inn uten å være ventet.`;
  },
  clean: (count, w) => `Uten feil: ${w.number(count)}`,
  group: {
    missing: 'Ikke mottatt',
    faulty: 'Med feil',
    unusable: 'Kan ikke brukes',
    double: 'Flere innsendinger',
    outside: 'Annet fylke',
    late: 'Etter fristen',
  },
  own: (errors, w) =>
    `Feil i forumets og nettverkenes egne dokumenter: ${w.number(errors)}, se funnene`,
  more: (count, w) => `og ${w.number(count)} til`,
  applied: ({ reports, sum, frame, left }, w) => {
    const applied = `Søkt: ${w.money(sum)} i ${w.plural(reports, 'behovsmelding', 'behovsmeldinger')}.`;
    if (frame === null || left === null) return applied;
    if (left === 0) return `${applied} Det er like mye som rammen.`;
    return `${applied} Det er ${w.money(Math.abs(left))} ${left < 0 ? 'mer' : 'mindre'} enn rammen på ${w.money(frame)}.`;
  },
  wrote: (files, w) => `Skrev ${w.plural(files, 'fil', 'filer')}:`,
  file: { workbook: 'Arbeidsbok', tables: 'Tabeller', answers: 'Svar' },
  next: {
    readAnswers: 'Les gjennom svarene før de blir sendt.',
    useNewest: 'Ta den nyeste der noen har sendt flere: --nyeste',
    readBack: (command) => `Hent forumets vurderinger etter møtet: ${command}`,
  },
};
