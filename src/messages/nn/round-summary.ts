import type { RoundSummaryTexts } from '../round-summary-texts.ts';

export const roundSummaryTexts: RoundSummaryTexts = {
  heading: ({ forum, year, received, expected, unexpected }, w) => {
    const title = `${forum}, ${year}:`;
    if (expected === 0) return `${title} ${w.number(unexpected)} har sendt inn.`;
    const count = `${title} ${w.number(received)} av ${w.number(expected)} har sendt inn.`;
    return unexpected === 0
      ? count
      : `${count} I tillegg har ${w.number(unexpected)} sendt inn utan å vere venta.`;
  },
  clean: (count, w) => `Utan feil: ${w.number(count)}`,
  group: {
    missing: 'Ikkje motteke',
    faulty: 'Med feil',
    unusable: 'Kan ikkje brukast',
    double: 'Fleire innsendingar',
    outside: 'Anna fylke',
    late: 'Etter fristen',
  },
  own: (errors, w) => `Feil i dokumenta til forumet og nettverka: ${w.number(errors)}, sjå funna`,
  more: (count, w) => `og ${w.number(count)} til`,
  applied: ({ reports, sum, frame, left }, w) => {
    const applied = `Søkt: ${w.money(sum)} i ${w.plural(reports, 'behovsmelding', 'behovsmeldingar')}.`;
    if (frame === null || left === null) return applied;
    if (left === 0) return `${applied} Det er like mykje som ramma.`;
    return `${applied} Det er ${w.money(Math.abs(left))} ${left < 0 ? 'meir' : 'mindre'} enn ramma på ${w.money(frame)}.`;
  },
  wrote: (files, w) => `Skreiv ${w.plural(files, 'fil', 'filer')}:`,
  file: { workbook: 'Arbeidsbok', tables: 'Tabellar', answers: 'Svar' },
  next: {
    readAnswers: 'Les gjennom svara før dei blir sende.',
    useNewest: 'Ta den nyaste der nokon har sendt fleire: --nyeste',
    readBack: (command) => `Hent vurderingane frå forumet etter møtet: ${command}`,
  },
};
