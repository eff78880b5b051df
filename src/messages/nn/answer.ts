import type { AnswerTexts, Due } from '../answer-texts.ts';
import type { Words } from '../words.ts';

/** When to send, as the end of a sentence without its full stop. */
const by = ({ moment, passed }: Due): string =>
  passed ? `så snart de kan. Fristen var ${moment}` : `innan ${moment}`;

const errorsIn = (count: number, w: Words): string =>
  count === 1 ? 'éin feil' : `${w.number(count)} feil`;
const reportsIn = (count: number, w: Words): string =>
  count === 1 ? 'éi behovsmelding' : `${w.number(count)} behovsmeldingar`;
const them = (count: number): string => (count === 1 ? 'han' : 'dei');

const STEPS = 7;

const ALL_LISTED: Readonly<Record<number, string>> = {
  1: 'Behovsmeldinga står',
  2: 'Begge behovsmeldingane står',
};

export const answerTexts: AnswerTexts = {
  heading: {
    received: (name) => `Svar til ${name}: Vi har teke imot innsendinga`,
    faulty: (name) => `Svar til ${name}: Innsendinga må rettast`,
    unusable: (name) => `Svar til ${name}: Innsendinga må rettast før vi kan bruke ho`,
    unreadable: (name) => `Svar til ${name}: Vi klarte ikkje å lese innsendinga`,
    double: (name) => `Svar til ${name}: Kva for ei innsending gjeld?`,
    missing: (name) => `Til ${name}: Vi har ikkje fått innsending frå dykk`,
    outside: (name) => `Svar til ${name}: Innsendinga høyrer til eit anna fylke`,
  },
  senderOf: (file) => `avsendaren av ${file}`,
  label: {
    to: 'Til',
    from: 'Frå',
    date: 'Dato',
    about: 'Gjeld',
    scheme: 'Ordning',
    schemes: 'Ordningar',
  },
  unnamed: {
    municipality: (number) => `kommunen med nummer ${number}`,
    county: (number) => `fylkeskommunen med nummer ${number}`,
    organisation: (number) => `organisasjonen med nummer ${number}`,
  },
  about: (forum, year) => `${forum}, barnehage- og skuleåret ${year}`,
  clock: (date, time) => `${date} kl. ${time}`,
  lead: {
    received: ({ draft, warnings, due }) => {
      if (draft) {
        return `Takk for innsendinga. Ho er merkt som utkast. Send oss den endelege innsendinga ${by(due)}.`;
      }
      const thanks =
        'Takk for innsendinga. Vi har kontrollert ho og fann ingenting som må rettast.';
      return warnings > 0
        ? `${thanks} Sjå likevel på det som står under «Dette bør de sjå på».`
        : `${thanks} De treng ikkje gjere noko meir no.`;
    },
    faulty: ({ errors, due }, w) =>
      `Takk for innsendinga. Vi fann ${errorsIn(errors, w)} som må rettast. Rett ${them(errors)} i planen, og send oss ei ny innsending ${by(due)}.`,
    unusable: ({ errors, due }, w) =>
      errors === 0
        ? `Takk for at de har sendt inn. Vi kan dessverre ikkje bruke fila slik ho er no. Send oss ei ny innsending ${by(due)}.`
        : `Takk for at de har sendt inn. Innsendinga har ${errorsIn(errors, w)} som gjer at vi ikkje kan bruke ho enno. Rett ${them(errors)} i planen, og send oss ei ny innsending ${by(due)}.`,
    unreadable: ({ due, file }) =>
      `Takk for at de har sendt inn. Vi klarte dessverre ikkje å lese fila ${file}, og veit difor ikkje kva de har meldt. Send ho på nytt ${by(due)}.`,
    double: ({ files, due }, w) =>
      `Vi har fått ${w.number(files)} innsendingar frå dykk og veit ikkje kva for ei som gjeld. Gi oss beskjed ${by(due)}.`,
    missing: ({ due: { moment, passed } }) =>
      [
        passed
          ? `Vi har ikkje fått innsending frå dykk. Fristen var ${moment}. Har de behov å melde, ber vi dykk sende innsendinga så snart de kan.`
          : `Dette er ei venleg påminning: Vi har ikkje fått innsending frå dykk enno. Fristen er ${moment}.`,
        'Skal de ikkje melde behov denne gongen, er det fint om de gir oss beskjed. Har de nettopp sendt innsendinga, kan de sjå bort frå dette brevet.',
      ].join('\n\n'),
    outside: ({ county, counties, due }, w) =>
      [
        county === null
          ? `Vi har fått ei innsending frå dykk, men denne runden gjeld ${w.list(counties)}, og de høyrer til eit anna fylke. Difor er innsendinga ikkje teken med.`
          : `Vi har fått ei innsending frå dykk, men de høyrer til ${county}, og denne runden gjeld ${w.list(counties)}. Difor er innsendinga ikkje teken med.`,
        `Send ho til statsforvaltaren for fylket de høyrer til. Står det feil nummer i planen, rettar de det, køyrer \`kompass pakk\` og sender oss den nye fila ${by(due)}.`,
      ].join('\n\n'),
  },
  unknownCounty: (number) => `fylke ${number}`,
  section: {
    mend: 'Dette må rettast',
    unread: 'Difor klarte vi ikkje å lese fila',
    look: 'Dette bør de sjå på',
    how: 'Slik gjer de',
    received: 'Dette har vi teke imot',
    next: 'Dette skjer vidare',
  },
  mend: {
    linesOfFile: 'Linjenummera gjeld fila de sende, men feila må rettast i planmappa.',
    privateFirst:
      'Det som gjeld personvern, står først. Rett det før alt anna, og send ikkje fila vidare.',
    places: (count, w) => w.plural(count, 'stad', 'stader'),
    how: (advice) => `Slik rettar de det: ${advice}`,
    otherSentences: (count, w) => `… og ${w.plural(count, 'stad', 'stader')} til med same feil`,
    otherGroups: (count, w) =>
      `I tillegg er det ${w.plural(count, 'annan feil', 'andre feil')}. Køyr \`kompass valider\` for å sjå ${them(count)}.`,
  },
  look: {
    intro: 'Dette er ikkje feil, men sjå om noko bør endrast.',
    others: (count, w) => `… og ${w.plural(count, 'åtvaring', 'åtvaringar')} til`,
  },
  place: {
    see: (places) => `Sjå ${places.join('; ')}.`,
    lines: (lines, w) => `linje ${w.list(lines)}`,
    linesAndMore: (lines, more, w) =>
      `linje ${lines.join(', ')} og ${w.plural(more, 'stad', 'stader')} til`,
  },
  received: {
    file: (file, moment) => (moment === null ? `Fila ${file}.` : `Fila ${file}, laga ${moment}.`),
    folder: (folder) => `Planmappa ${folder}.`,
    late: (moment) =>
      `Innsendinga er laga etter fristen, som var ${moment}. Ta kontakt med oss dersom de lurer på kva det har å seie for dykk.`,
    draft: 'Innsendinga er merkt som utkast, fordi planen hadde feil då ho blei pakka.',
    replaced: (files, w) => `Vi har òg fått ${w.list(files)}. Vi bruker den nyaste innsendinga.`,
    plan: ({ from, to, done, begun, empty }, w) =>
      [
        `Planen for ${from}–${to}: De har fullført ${done === STEPS ? 'alle dei 7 stega' : `${done} av 7 steg`}.`,
        begun.length > 0 ? `Påbyrja: steg ${w.list(begun)}.` : '',
        empty.length > 0 ? `Ikkje påbyrja: steg ${w.list(empty)}.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    figures: ({ rows, hidden, most }, w) => {
      const count = `Kompetansetal: ${w.plural(rows, 'rad', 'rader')}, fordelte på kompetanse, teneste og nivå.`;
      return hidden === 0
        ? `${count} Ingen tal er skjulte.`
        : `${count} Små tal er skjulte i ${hidden === 1 ? 'éi' : w.number(hidden)} av dei, slik at ingen kan kjennast att. Det gjeld tal frå 1 til ${w.number(most)}, og tal som ville ha røpt dei.`;
    },
    noFigures: 'Ingen kompetansetal.',
    figuresNotUsed: 'Kompetansetala er ikkje tekne med, på grunn av feila.',
    reports: (count, sum, w) =>
      count === 1
        ? 'Éi behovsmelding om tilskot:'
        : `${reportsIn(count, w)} om tilskot, til saman ${w.money(sum)}:`,
    noReports: 'Ingen behovsmeldingar.',
    noUsableReports: 'Vi fann inga behovsmelding vi kan bruke.',
    reportSum: (years, sum, w) =>
      years.length < 2 ? `${w.list(years)}.` : `${w.list(years)}, til saman ${w.money(sum)}.`,
    inYear: (amount, year, w) => `${w.money(amount)} i ${year}`,
    otherReports: (count, w) => `… og ${reportsIn(count, w)} til`,
    inDouble: ({ reports, sum, errors }, w) => {
      const count = reports === 0 ? 'ingen behovsmeldingar' : `${reportsIn(reports, w)} om tilskot`;
      const amount = reports === 0 ? '' : ` (${w.money(sum)})`;
      const faults = errors === 0 ? '' : ` og ${errorsIn(errors, w)} som må rettast`;
      return `Ho har ${count}${amount}${faults}.`;
    },
  },
  next: {
    allListed: (count) =>
      `${ALL_LISTED[count] ?? 'Alle behovsmeldingane står'} på lista over meldingar som forumet skal behandle.`,
    listed: (reports, w) =>
      `På lista over meldingar som forumet skal behandle, står ${w.list(reports)}.`,
    notListed: 'Dette står ikkje på lista:',
    leftOut: {
      skoleaar: ({ year, roundYear }) => `ho gjeld ${year}, og runden gjeld ${roundYear}.`,
      ordning: ({ scheme }) => `ordninga ${scheme} er ikkje med i denne runden.`,
      fylke: () => 'avsendaren høyrer til eit anna fylke.',
      feil: () => 'ho har feil som må rettast først.',
    },
    withErrors:
      'Før feila er retta, kan behovsmeldingar mangle i oversikta over og bli haldne utanfor når forumet behandlar meldingane.',
    undecided:
      'Så lenge vi ikkje veit kva for ei innsending som gjeld, står ingen av behovsmeldingane dykkar på lista til forumet.',
    onlyChecked:
      'Dette svaret gjeld berre mottak og kontroll. Det seier ingenting om kva forumet kjem til å innstille på.',
  },
  how: {
    mend: (fixable, w) => [
      fixable === 0
        ? 'Rett feila i planmappa.'
        : `Rett feila i planmappa. Kommandoen \`kompass valider --fix\` kan rette ${fixable === 1 ? 'éin' : w.number(fixable)} av dei for dykk.`,
      'Køyr `kompass valider` til det ikkje er nokon feil att.',
      'Køyr `kompass pakk`, og send oss den nye fila på same måte som sist.',
    ],
    final: [
      'Køyr `kompass valider` i planmappa, og rett feila som kjem fram.',
      'Køyr `kompass pakk`, og send oss den nye fila på same måte som sist.',
    ],
    again: [
      'Køyr `kompass pakk` i planmappa på nytt.',
      'Send oss den nye fila som vedlegg, akkurat slik ho er.',
    ],
    first: [
      'Køyr `kompass valider` i planmappa, og rett det som er feil.',
      'Køyr `kompass pakk`. Kommandoen viser kva som blir sendt, og lagar fila.',
      'Send fila til oss.',
    ],
    choose: [
      'Svar oss med namnet på fila som gjeld. Skal noko frå fleire av filene vere med, samlar de det i planmappa, køyrer `kompass pakk` og sender oss éi ny fil som erstattar dei andre.',
    ],
  },
  contact: (office) => `Har de spørsmål, kan de ta kontakt med ${office ?? 'oss'}.`,
  greeting: 'Venleg helsing',
};
