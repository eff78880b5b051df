import type { ImportTexts } from '../import-texts.ts';
import { importFieldName, importFields } from './import-fields.ts';
import { importNotes } from './import-notes.ts';

export const importTexts: ImportTexts = {
  note: importNotes,
  field: importFields,
  fieldName: importFieldName,
  place: {
    sheet: (file, sheet) => `${file}, arket ${sheet}`,
    cell: (file, sheet, cell) => `${file}, ${sheet}!${cell}`,
    line: (file, line, column) => `${file}, linje ${line}, kolonne ${column}`,
  },
  more: (count, w) => `… og ${w.plural(count, 'melding', 'meldinger')} til. Se alle med --vis.`,
  moreChanges: (count, w) =>
    `… og ${w.plural(count, 'endring', 'endringer')} til. Se alle med --vis.`,
  changes: 'Endringer',
  newUnit: 'ny enhet',
  newRecord: 'ny',
  nothing: 'ingenting',
  unmapped: 'ikke kartlagt',
  rows: (count, w) => w.plural(count, 'rad', 'rader'),
  changed: 'endret',
  refused: (message) => `Ikke importert, for planen ville fått en feil: ${message}`,
  unexplained:
    'Planen ville fått disse feilene, og ingenting er skrevet. Rett dem i arket eller i planen:',
  newFile: (file, w) => `Ny fil: ${w.quote(file)}.`,
  assumedOverview: (file, date, w) =>
    `I ${w.quote(file)} står det at kartleggingen ble ferdig ${w.date(date)}, med metoden register. Rett det hvis det ikke stemmer.`,
  result: {
    unchanged: 'Ingenting å endre: Planen har dette fra før.',
    written: ({ changes, files }, w) =>
      `${w.plural(changes, 'endring', 'endringer')} er skrevet i ${w.list(files.map(w.quote))}.`,
    wouldWrite: ({ changes, files }, w) =>
      `${w.plural(changes, 'endring', 'endringer')} ville blitt skrevet i ${w.list(files.map(w.quote))}. Ingenting er skrevet.`,
    errors: (count, w) =>
      count === 1
        ? 'Én ting passet ikke og er ikke importert. Se over.'
        : `${w.number(count)} ting passet ikke og er ikke importert. Se over.`,
    guesses: (count, w) =>
      `${w.number(count)} ting er gjettet. Se over, eller bruk --streng for å avvise gjetninger.`,
    setupKept: (file, name, w) =>
      `Svarene er lagret i ${w.quote(file)} som ${w.quote(name)}, så du slipper spørsmålene neste gang.`,
    nothingWritten: 'Ingenting er skrevet.',
  },
  paste: (file, w) => `Skriv svarene i ${w.quote(file)}, og importer på nytt:`,
  ask: {
    write: 'Skrive? [J/n]',
    yes: ['j', 'ja', 'y', 'yes'],
    no: ['n', 'nei', 'no'],
    answerAgain: 'Svar j eller n.',
    number: 'Skriv et tall, eller trykk Enter for å la det være:',
    numberAgain: (most) => `Skriv et tall fra 1 til ${most}, eller trykk Enter.`,
    table: (place) => `${place}: Noen av kolonnene er ukjente.`,
    column: (header, w) => `Hva er kolonnen ${w.quote(header)}?`,
    leaveColumn: 'skal ikke leses',
    level: (header, w) => `Hvilket nivå gjelder antallet i kolonnen ${w.quote(header)}?`,
    unitOfTable: (place) => `Hvilken enhet gjelder tabellen i ${place}?`,
    cells: (place) => `Hva er tallene i tabellen i ${place}?`,
    cellsAreLevels: 'nivået enheten er på',
    cellsAtLevel: (level) => `antall ansatte på nivå ${level}`,
    unit: (text, rows, w) =>
      `Hvilken enhet er ${w.quote(text)}? (${w.plural(rows, 'rad', 'rader')})`,
    competence: (text, rows, w) =>
      `Hvilken kompetanse er ${w.quote(text)}? (${w.plural(rows, 'rad', 'rader')})`,
    newUnit: 'en ny enhet',
    leaveOut: 'ingen av dem: ikke importer',
    service: (text, w) => `Hvilken tjeneste hører ${w.quote(text)} til?`,
    employees: (text, w) => `Hvor mange ansatte har ${w.quote(text)}?`,
    employeesAgain: 'Skriv et helt tall.',
  },
};
