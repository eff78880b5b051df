import type { ReadBackTexts } from '../read-back-texts.ts';

export const readBackTexts: ReadBackTexts = {
  fault: {
    'uten-noekler': (_, w) =>
      `The workbook does not say which round it belongs to: the hidden sheet ${w.quote('_kompass')} is missing or from another version. Use the workbook that “kompass samle” made, and save it as .xlsx.`,
    'annen-runde': ({ funnet, ventet }, w) =>
      `The workbook belongs to ${w.quote(funnet)}, but the forum document is for ${w.quote(ventet)}. Choose the right one with --forum.`,
    'andre-kriterier': ({ kriterier }, w) =>
      `The workbook and the forum document do not have the same criteria: ${w.list(kriterier.map(w.quote))} in only one of them. Make the workbook again with “kompass samle”, or put the criteria back.`,
    'mangler-ark': ({ navn }, w) =>
      `Cannot find the sheet ${w.quote(navn)}, nor another sheet with the same columns. Put the sheet back.`,
    'flere-ark': ({ navn }, w) =>
      `Several sheets have the same columns: ${w.list(navn.map(w.quote))}. Delete the copies.`,
    'mangler-kolonne': ({ tittel }, w) =>
      `The column ${w.quote(tittel)} is missing. Put it back, or restore its title.`,
    'dobbel-kolonne': ({ tittel }, w) =>
      `The column ${w.quote(tittel)} is there twice. Delete the one that should not count.`,
    'mangler-rad': ({ id }, w) => `The row of ${w.quote(id)} has been deleted. Put it back.`,
    'dobbel-rad': ({ id, foerst }, w) =>
      `${w.quote(id)} is also in ${foerst}. Delete the row that should not count.`,
    'ukjent-rad': ({ id }, w) =>
      `${w.quote(id)} is not one of the need reports of the round. Correct the id, or delete the row.`,
    'rad-uten-id': () =>
      'The row is filled in, but lacks the id of its need report. Write it back, or empty the row.',
    formelfeil: ({ verdi }) => `The formula gives the error ${verdi}. Write the value instead.`,
    'formel-uten-verdi': () =>
      'The formula has not been computed. Open the workbook, save it, and try again.',
    'ugyldig-poeng': ({ verdi }, w) =>
      `${w.quote(verdi)} is not a valid number of points. Write 0, 1 or 2, or leave the cell empty.`,
    'ugyldig-beloep': ({ verdi }, w) =>
      `${w.quote(verdi)} is not an amount. Write whole kroner from 0 up, without “kr”, or leave the cell empty.`,
    'ugyldig-merknad': ({ verdi }, w) =>
      `${w.quote(verdi)} is not a text. Write the remark in words.`,
    'for-lang-merknad': ({ tegn, grense }, w) =>
      `The remark has ${w.number(tegn)} characters, but may have at most ${w.number(grense)}. Shorten it.`,
    styretegn: () =>
      'The remark contains invisible control characters. Type it again instead of pasting it.',
  },
  note: {
    'flyttet-kolonne': ({ titler }, w) =>
      `Columns have been moved, and are read where they are now: ${w.list(titler.map(w.quote))}.`,
    'over-soekt': ({ id, innstilt, soekt }, w) =>
      `${w.quote(id)} is recommended ${w.money(innstilt)}, which is more than was applied for (${w.money(soekt)}).`,
    'over-ramma': ({ innstilt, ramme }, w) =>
      `${w.money(innstilt)} is recommended in all, which is more than the frame of ${w.money(ramme)}.`,
  },
  sheet: (name, w) => `the sheet ${w.quote(name)}`,
  cell: (sheet, address, w) => `${w.quote(sheet)}, cell ${address}`,
  recommended: 'recommended',
  remark: 'remark',
  nothing: 'empty',
  refused: (faults, workbook, w) =>
    `${w.quote(workbook)} has not been read back: ${w.plural(faults, 'fault', 'faults')}. Nothing has been changed.`,
  unchanged: (forum, w) =>
    `The workbook says the same as ${w.quote(forum)}. Nothing has been changed.`,
  changed: ({ changes, reports, forum }, w) =>
    `${w.plural(changes, 'change', 'changes')} in ${w.plural(reports, 'judgement', 'judgements')} written to ${w.quote(forum)}.`,
  wouldChange: ({ changes, reports, forum }, w) =>
    `${w.plural(changes, 'change', 'changes')} in ${w.plural(reports, 'judgement', 'judgements')} would be written to ${w.quote(forum)}. Nothing has been changed.`,
};
