import type { ImportTexts } from '../import-texts.ts';
import { importFieldName, importFields } from './import-fields.ts';
import { importNotes } from './import-notes.ts';

export const importTexts: ImportTexts = {
  note: importNotes,
  field: importFields,
  fieldName: importFieldName,
  place: {
    sheet: (file, sheet) => `${file}, sheet ${sheet}`,
    cell: (file, sheet, cell) => `${file}, ${sheet}!${cell}`,
    line: (file, line, column) => `${file}, line ${line}, column ${column}`,
  },
  more: (count, w) => `… and ${w.plural(count, 'message', 'messages')} more. See all with --vis.`,
  moreChanges: (count, w) =>
    `… and ${w.plural(count, 'change', 'changes')} more. See all with --vis.`,
  changes: 'Changes',
  newUnit: 'new unit',
  newRecord: 'new',
  nothing: 'nothing',
  unmapped: 'not mapped',
  rows: (count, w) => w.plural(count, 'row', 'rows'),
  changed: 'changed',
  refused: (message) => `Not imported, because it would put an error into the plan: ${message}`,
  unexplained:
    'The plan would get these errors, and nothing has been written. Correct them in the sheet or in the plan:',
  newFile: (file, w) => `New file: ${w.quote(file)}.`,
  assumedOverview: (file, date, w) =>
    `${w.quote(file)} says that the mapping was finished on ${w.date(date)}, by the method register. Correct that if it is not so.`,
  result: {
    unchanged: 'Nothing to change: the plan has this already.',
    written: ({ changes, files }, w) =>
      `${w.plural(changes, 'change', 'changes')} written in ${w.list(files.map(w.quote))}.`,
    wouldWrite: ({ changes, files }, w) =>
      `${w.plural(changes, 'change', 'changes')} would be written in ${w.list(files.map(w.quote))}. Nothing has been written.`,
    errors: (count, w) =>
      count === 1
        ? 'One thing did not fit and was not imported. See above.'
        : `${w.number(count)} things did not fit and were not imported. See above.`,
    guesses: (count, w) =>
      `${w.plural(count, 'thing was', 'things were')} guessed. See above, or use --streng to refuse guesses.`,
    setupKept: (file, name, w) =>
      `The answers are kept in ${w.quote(file)} as ${w.quote(name)}, so that you need not answer again.`,
    nothingWritten: 'Nothing has been written.',
  },
  paste: (file, w) => `Write the answers in ${w.quote(file)}, and import again:`,
  ask: {
    write: 'Write? [Y/n]',
    yes: ['y', 'yes', 'j', 'ja'],
    no: ['n', 'no', 'nei'],
    answerAgain: 'Answer y or n.',
    number: 'Type a number, or press Enter to leave it:',
    numberAgain: (most) => `Type a number from 1 to ${most}, or press Enter.`,
    table: (place) => `${place}: Some of the columns are unknown.`,
    column: (header, w) => `What is the column ${w.quote(header)}?`,
    leaveColumn: 'not to be read',
    level: (header, w) => `Which level is the number in the column ${w.quote(header)} about?`,
    unitOfTable: (place) => `Which unit is the table in ${place} about?`,
    cells: (place) => `What are the numbers in the table in ${place}?`,
    cellsAreLevels: 'the level that the unit is at',
    cellsAtLevel: (level) => `employees at level ${level}`,
    unit: (text, rows, w) => `Which unit is ${w.quote(text)}? (${w.plural(rows, 'row', 'rows')})`,
    competence: (text, rows, w) =>
      `Which competence is ${w.quote(text)}? (${w.plural(rows, 'row', 'rows')})`,
    newUnit: 'a new unit',
    leaveOut: 'none of them: do not import',
    service: (text, w) => `Which service does ${w.quote(text)} belong to?`,
    employees: (text, w) => `How many employees has ${w.quote(text)}?`,
    employeesAgain: 'Type a whole number.',
  },
};
