import type { AnswerTexts, Due } from '../answer-texts.ts';
import type { Words } from '../words.ts';

/** When to send, as the end of a sentence without its full stop. */
const by = ({ moment, passed }: Due): string =>
  passed ? `så snart dere kan. Fristen var ${moment}` : `innen ${moment}`;

const errorsIn = (count: number, w: Words): string =>
  count === 1 ? 'én feil' : `${w.number(count)} feil`;
const reportsIn = (count: number, w: Words): string =>
  count === 1 ? 'én behovsmelding' : `${w.number(count)} behovsmeldinger`;
const them = (count: number): string => (count === 1 ? 'den' : 'dem');

const STEPS = 7;

const ALL_LISTED: Readonly<Record<number, string>> = {
  1: 'Behovsmeldingen står',
  2: 'Begge behovsmeldingene står',
};

export const answerTexts: AnswerTexts = {
  heading: {
    received: (name) => `Svar til ${name}: Vi har mottatt innsendingen`,
    faulty: (name) => `Svar til ${name}: Innsendingen må rettes`,
    unusable: (name) => `Svar til ${name}: Innsendingen må rettes før vi kan bruke den`,
    unreadable: (name) => `Svar til ${name}: Vi fikk ikke lest innsendingen`,
    double: (name) => `Svar til ${name}: Hvilken innsending gjelder?`,
    missing: (name) => `Til ${name}: Vi har ikke fått innsending fra dere`,
    outside: (name) => `Svar til ${name}: Innsendingen hører til et annet fylke`,
  },
  senderOf: (file) => `avsenderen av ${file}`,
  label: {
    to: 'Til',
    from: 'Fra',
    date: 'Dato',
    about: 'Gjelder',
    scheme: 'Ordning',
    schemes: 'Ordninger',
  },
  unnamed: {
    municipality: (number) => `kommunen med nummer ${number}`,
    county: (number) => `fylkeskommunen med nummer ${number}`,
    organisation: (number) => `organisasjonen med nummer ${number}`,
  },
  about: (forum, year) => `${forum}, barnehage- og skoleåret ${year}`,
  clock: (date, time) => `${date} kl. ${time}`,
  lead: {
    received: ({ draft, warnings, due }) => {
      if (draft) {
        return `Takk for innsendingen. Den er merket som utkast. Send oss den endelige innsendingen ${by(due)}.`;
      }
      const thanks =
        'Takk for innsendingen. Vi har kontrollert den og fant ingenting som må rettes.';
      return warnings > 0
        ? `${thanks} Se likevel på det som står under «Dette bør dere se på».`
        : `${thanks} Dere trenger ikke å gjøre noe mer nå.`;
    },
    faulty: ({ errors, due }, w) =>
      `Takk for innsendingen. Vi fant ${errorsIn(errors, w)} som må rettes. Rett ${them(errors)} i planen, og send oss en ny innsending ${by(due)}.`,
    unusable: ({ errors, due }, w) =>
      errors === 0
        ? `Takk for at dere har sendt inn. Vi kan dessverre ikke bruke fila slik den er nå. Send oss en ny innsending ${by(due)}.`
        : `Takk for at dere har sendt inn. Innsendingen har ${errorsIn(errors, w)} som gjør at vi ikke kan bruke den ennå. Rett ${them(errors)} i planen, og send oss en ny innsending ${by(due)}.`,
    unreadable: ({ due, file }) =>
      `Takk for at dere har sendt inn. Vi fikk dessverre ikke lest fila ${file}, og vet derfor ikke hva dere har meldt. Send den på nytt ${by(due)}.`,
    double: ({ files, due }, w) =>
      `Vi har fått ${w.number(files)} innsendinger fra dere og vet ikke hvilken som gjelder. Gi oss beskjed ${by(due)}.`,
    missing: ({ due: { moment, passed } }) =>
      [
        passed
          ? `Vi har ikke fått innsending fra dere. Fristen var ${moment}. Har dere behov å melde, ber vi dere sende innsendingen så snart dere kan.`
          : `Dette er en vennlig påminnelse: Vi har ikke fått innsending fra dere ennå. Fristen er ${moment}.`,
        'Skal dere ikke melde behov denne gangen, er det fint om dere gir oss beskjed. Har dere nettopp sendt innsendingen, kan dere se bort fra dette brevet.',
      ].join('\n\n'),
    outside: ({ county, counties, due }, w) =>
      [
        county === null
          ? `Vi har fått en innsending fra dere, men denne runden gjelder ${w.list(counties)}, og dere hører til et annet fylke. Derfor er innsendingen ikke tatt med.`
          : `Vi har fått en innsending fra dere, men dere hører til ${county}, og denne runden gjelder ${w.list(counties)}. Derfor er innsendingen ikke tatt med.`,
        `Send den til statsforvalteren for fylket dere hører til. Står det feil nummer i planen, retter dere det, kjører \`kompass pakk\` og sender oss den nye fila ${by(due)}.`,
      ].join('\n\n'),
  },
  unknownCounty: (number) => `fylke ${number}`,
  section: {
    mend: 'Dette må rettes',
    unread: 'Derfor fikk vi ikke lest fila',
    look: 'Dette bør dere se på',
    how: 'Slik gjør dere',
    received: 'Dette har vi mottatt',
    next: 'Dette skjer videre',
  },
  mend: {
    linesOfFile: 'Linjenumrene gjelder fila dere sendte, men feilene må rettes i planmappa.',
    privateFirst:
      'Det som gjelder personvern, står først. Rett det før alt annet, og send ikke fila videre.',
    places: (count, w) => w.plural(count, 'sted', 'steder'),
    how: (advice) => `Slik retter dere det: ${advice}`,
    otherSentences: (count, w) => `… og ${w.plural(count, 'sted', 'steder')} til med samme feil`,
    otherGroups: (count, w) =>
      `I tillegg er det ${w.plural(count, 'annen feil', 'andre feil')}. Kjør \`kompass valider\` for å se ${them(count)}.`,
  },
  look: {
    intro: 'Dette er ikke feil, men se om noe bør endres.',
    others: (count, w) => `… og ${w.plural(count, 'advarsel', 'advarsler')} til`,
  },
  place: {
    see: (places) => `Se ${places.join('; ')}.`,
    lines: (lines, w) => `linje ${w.list(lines)}`,
    linesAndMore: (lines, more, w) =>
      `linje ${lines.join(', ')} og ${w.plural(more, 'sted', 'steder')} til`,
  },
  received: {
    file: (file, moment) => (moment === null ? `Fila ${file}.` : `Fila ${file}, laget ${moment}.`),
    folder: (folder) => `Planmappa ${folder}.`,
    late: (moment) =>
      `Innsendingen er laget etter fristen, som var ${moment}. Ta kontakt med oss dersom dere lurer på hva det betyr for dere.`,
    draft: 'Innsendingen er merket som utkast, fordi planen hadde feil da den ble pakket.',
    replaced: (files, w) => `Vi har også fått ${w.list(files)}. Vi bruker den nyeste innsendingen.`,
    plan: ({ from, to, done, begun, empty }, w) =>
      [
        `Planen for ${from}–${to}: ${done === STEPS ? 'Alle de 7 stegene' : `${done} av 7 steg`} er fullført.`,
        begun.length > 0 ? `Påbegynt: steg ${w.list(begun)}.` : '',
        empty.length > 0 ? `Ikke påbegynt: steg ${w.list(empty)}.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    figures: ({ rows, hidden, most }, w) => {
      const count = `Kompetansetall: ${w.plural(rows, 'rad', 'rader')}, fordelt på kompetanse, tjeneste og nivå.`;
      return hidden === 0
        ? `${count} Ingen tall er skjult.`
        : `${count} Små tall er skjult i ${hidden === 1 ? 'én' : w.number(hidden)} av dem, slik at ingen kan kjennes igjen. Det gjelder tall fra 1 til ${w.number(most)}, og tall som ville røpet dem.`;
    },
    noFigures: 'Ingen kompetansetall.',
    figuresNotUsed: 'Kompetansetallene er ikke tatt med, på grunn av feilene.',
    reports: (count, sum, w) =>
      count === 1
        ? 'Én behovsmelding om tilskudd:'
        : `${reportsIn(count, w)} om tilskudd, til sammen ${w.money(sum)}:`,
    noReports: 'Ingen behovsmeldinger.',
    noUsableReports: 'Vi fant ingen behovsmelding vi kan bruke.',
    reportSum: (years, sum, w) =>
      years.length < 2 ? `${w.list(years)}.` : `${w.list(years)}, til sammen ${w.money(sum)}.`,
    inYear: (amount, year, w) => `${w.money(amount)} i ${year}`,
    otherReports: (count, w) => `… og ${reportsIn(count, w)} til`,
    inDouble: ({ reports, sum, errors }, w) => {
      const count =
        reports === 0 ? 'ingen behovsmeldinger' : `${reportsIn(reports, w)} om tilskudd`;
      const amount = reports === 0 ? '' : ` (${w.money(sum)})`;
      const faults = errors === 0 ? '' : ` og ${errorsIn(errors, w)} som må rettes`;
      return `Den har ${count}${amount}${faults}.`;
    },
  },
  next: {
    allListed: (count) =>
      `${ALL_LISTED[count] ?? 'Alle behovsmeldingene står'} på lista over meldinger som forumet skal behandle.`,
    listed: (reports, w) =>
      `På lista over meldinger som forumet skal behandle, står ${w.list(reports)}.`,
    notListed: 'Dette står ikke på lista:',
    leftOut: {
      skoleaar: ({ year, roundYear }) => `den gjelder ${year}, og runden gjelder ${roundYear}.`,
      ordning: ({ scheme }) => `ordningen ${scheme} er ikke med i denne runden.`,
      fylke: () => 'avsenderen hører til et annet fylke.',
      feil: () => 'den har feil som må rettes først.',
    },
    withErrors:
      'Før feilene er rettet, kan behovsmeldinger mangle i oversikten over og bli holdt utenfor når forumet behandler meldingene.',
    undecided:
      'Så lenge vi ikke vet hvilken innsending som gjelder, står ingen av behovsmeldingene deres på lista til forumet.',
    onlyChecked:
      'Dette svaret gjelder bare mottak og kontroll. Det sier ingenting om hva forumet kommer til å innstille på.',
  },
  how: {
    mend: (fixable, w) => [
      fixable === 0
        ? 'Rett feilene i planmappa.'
        : `Rett feilene i planmappa. Kommandoen \`kompass valider --fix\` kan rette ${fixable === 1 ? 'én' : w.number(fixable)} av dem for dere.`,
      'Kjør `kompass valider` til det ikke er noen feil igjen.',
      'Kjør `kompass pakk`, og send oss den nye fila på samme måte som sist.',
    ],
    final: [
      'Kjør `kompass valider` i planmappa, og rett feilene som kommer fram.',
      'Kjør `kompass pakk`, og send oss den nye fila på samme måte som sist.',
    ],
    again: [
      'Kjør `kompass pakk` i planmappa på nytt.',
      'Send oss den nye fila som vedlegg, akkurat slik den er.',
    ],
    first: [
      'Kjør `kompass valider` i planmappa, og rett det som er feil.',
      'Kjør `kompass pakk`. Kommandoen viser hva som blir sendt, og lager fila.',
      'Send fila til oss.',
    ],
    choose: [
      'Svar oss med navnet på fila som gjelder. Skal noe fra flere av filene være med, samler dere det i planmappa, kjører `kompass pakk` og sender oss én ny fil som erstatter de andre.',
    ],
  },
  contact: (office) => `Har dere spørsmål, kan dere ta kontakt med ${office ?? 'oss'}.`,
  greeting: 'Vennlig hilsen',
};
