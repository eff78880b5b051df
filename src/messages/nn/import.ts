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
  more: (count, w) => `… og ${w.plural(count, 'melding', 'meldingar')} til. Sjå alle med --vis.`,
  moreChanges: (count, w) =>
    `… og ${w.plural(count, 'endring', 'endringar')} til. Sjå alle med --vis.`,
  changes: 'Endringar',
  newUnit: 'ny eining',
  newRecord: 'ny',
  nothing: 'ingenting',
  unmapped: 'ikkje kartlagd',
  rows: (count, w) => w.plural(count, 'rad', 'rader'),
  changed: 'endra',
  refused: (message) => `Ikkje importert, for planen ville fått ein feil: ${message}`,
  unexplained:
    'Planen ville fått desse feila, og ingenting er skrive. Rett dei i arket eller i planen:',
  newFile: (file, w) => `Ny fil: ${w.quote(file)}.`,
  assumedOverview: (file, date, w) =>
    `I ${w.quote(file)} står det at kartlegginga blei ferdig ${w.date(date)}, med metoden register. Rett det om det ikkje stemmer.`,
  result: {
    unchanged: 'Ingenting å endre: Planen har dette frå før.',
    written: ({ changes, files }, w) =>
      `${w.plural(changes, 'endring', 'endringar')} er ${changes === 1 ? 'skriven' : 'skrivne'} i ${w.list(files.map(w.quote))}.`,
    wouldWrite: ({ changes, files }, w) =>
      `${w.plural(changes, 'endring', 'endringar')} ville blitt ${changes === 1 ? 'skriven' : 'skrivne'} i ${w.list(files.map(w.quote))}. Ingenting er skrive.`,
    errors: (count, w) =>
      count === 1
        ? 'Éin ting passa ikkje og er ikkje importert. Sjå over.'
        : `${w.number(count)} ting passa ikkje og er ikkje importerte. Sjå over.`,
    guesses: (count, w) =>
      `${w.number(count)} ting er gjetta. Sjå over, eller bruk --streng for å avvise gjettingar.`,
    setupKept: (file, name, w) =>
      `Svara er lagra i ${w.quote(file)} som ${w.quote(name)}, så du slepp spørsmåla neste gong.`,
    nothingWritten: 'Ingenting er skrive.',
  },
  paste: (file, w) => `Skriv svara i ${w.quote(file)}, og importer på nytt:`,
  ask: {
    write: 'Skrive? [J/n]',
    yes: ['j', 'ja', 'y', 'yes'],
    no: ['n', 'nei', 'no'],
    answerAgain: 'Svar j eller n.',
    number: 'Skriv eit tal, eller trykk Enter for å la det vere:',
    numberAgain: (most) => `Skriv eit tal frå 1 til ${most}, eller trykk Enter.`,
    table: (place) => `${place}: Nokre av kolonnane er ukjende.`,
    column: (header, w) => `Kva er kolonnen ${w.quote(header)}?`,
    leaveColumn: 'skal ikkje lesast',
    level: (header, w) => `Kva nivå gjeld talet i kolonnen ${w.quote(header)}?`,
    unitOfTable: (place) => `Kva eining gjeld tabellen i ${place}?`,
    cells: (place) => `Kva er tala i tabellen i ${place}?`,
    cellsAreLevels: 'nivået eininga er på',
    cellsAtLevel: (level) => `talet på tilsette på nivå ${level}`,
    unit: (text, rows, w) => `Kva eining er ${w.quote(text)}? (${w.plural(rows, 'rad', 'rader')})`,
    competence: (text, rows, w) =>
      `Kva kompetanse er ${w.quote(text)}? (${w.plural(rows, 'rad', 'rader')})`,
    newUnit: 'ei ny eining',
    leaveOut: 'ingen av dei: ikkje importer',
    service: (text, w) => `Kva teneste høyrer ${w.quote(text)} til?`,
    employees: (text, w) => `Kor mange tilsette har ${w.quote(text)}?`,
    employeesAgain: 'Skriv eit heilt tal.',
  },
};
