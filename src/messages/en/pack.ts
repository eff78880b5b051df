import type { PackTexts } from '../pack-texts.ts';

export const packTexts: PackTexts = {
  title: (organisation) => `This leaves ${organisation} for the collaboration forum`,
  draft: (errors, folder, w) =>
    `DRAFT: The plan has ${w.plural(errors, 'error', 'errors')}. What is wrong is not counted. See the errors with: kompass valider ${folder}`,
  plan: ({ from, to, status, catalogue, edition }, w) =>
    `Plan for ${from}–${to}, ${status}. The competences are from the catalogue ${w.quote(catalogue)}, edition ${edition}.`,
  steps: 'The steps of the plan',
  progress: { tom: 'not begun', paabegynt: 'begun', fullfoert: 'complete' },
  errors: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
  missing: (parts) => `Missing: ${parts.join(', ')}.`,
  part: {
    omfang: 'what the plan covers',
    mandat: 'the mandate',
    prosjekteier: 'who owns the work',
    prosjektgruppe: 'a project group of at least three roles',
    involvering: 'who has been heard',
    tidsplan: 'the timetable',
    hvorfor: 'why you do this',
    hva: 'what you want to achieve',
    hvordan: 'how you go about it',
    vedtak: 'the decision',
    plantilknytning: 'a link to the action part or the financial plan',
    droeftet: 'discussion with the employee organisations',
    maal: 'the goals',
    foeringer: 'national guidelines',
    definisjon: 'what you mean by competence',
    byggesteiner: 'at least two building blocks of competence',
    krav: 'the requirements',
    beholdning: 'the mapping of what you have',
    tiltak: 'the measures',
    prioritering: 'a priority for each measure',
    evaluering: 'an evaluation of the goals',
    rullering: 'when the plan is to be rolled forward',
  },
  gap: 'Competence gap, number of people',
  noGap: 'No rows: the plan has no requirement for a number of people that can be computed.',
  column: {
    mapped: 'Mapped',
    status: 'Status',
    id: 'Id',
    measure: 'Measure',
    years: 'Years',
    applied: 'Applied for',
    ownShare: 'Own share',
  },
  mapped: (mapped, all) => `${mapped} of ${all}`,
  status: {
    dekket: 'covered',
    delvis: 'partly covered',
    ikke_dekket: 'not covered',
    ukartlagt: 'not mapped',
    skjult: 'hidden',
  },
  needReports: 'Need reports',
  total: 'Total',
  inShort: 'In short',
  hidden: ({ cells, rows, threshold }, w) =>
    `${w.plural(cells, 'figure', 'figures')} in ${w.plural(rows, 'row', 'rows')} ${cells === 1 ? 'is' : 'are'} hidden: figures below ${threshold}, and figures that would give them away.`,
  nothingHidden: 'No figures are so small that they must be hidden.',
  onlySums: 'The gap table has only sums by service: no units and no people.',
  asWritten:
    'The need reports go along as they are written, with the units that take part and the role that answers questions.',
  noNeedReports: 'No need reports go along.',
  inFte: (rows, w) =>
    `Not included: ${w.plural(rows, 'row', 'rows')} measured in full-time equivalents. Only numbers of people are sent.`,
  private: (ids, w) =>
    `Not included: the need ${ids.length === 1 ? 'report' : 'reports'} ${w.list(ids.map(w.quote))}, because of personal data in ${ids.length === 1 ? 'it' : 'them'}.`,
  stays: 'Not included: goals, assessments, measures, staffing and the figures of each unit.',
  target: (path, w) => `Will be written to ${w.quote(path)}.`,
  question: 'Write the file? [Y/n]',
  yes: ['y', 'yes', 'j', 'ja'],
  no: ['n', 'no', 'nei'],
  answerAgain: 'Answer y or n.',
  nothingWritten: 'Nothing was written.',
  blocked: (errors, folder, w) =>
    `${w.quote(folder)} has ${w.plural(errors, 'error', 'errors')} to correct before the plan can be sent:`,
  draftBlocked: (errors, folder, w) =>
    `${w.quote(folder)} has ${w.plural(errors, 'error', 'errors')}, and some of them must be corrected before a draft can be made:`,
  draftPossible: 'A draft can be made before the errors are corrected, with --likevel.',
  comment: (organisation) => [
    `Submission from ${organisation}, made with “kompass pakk”.`,
    'The file is not to be changed by hand: correct the plan, and pack again.',
    'The gap table has no units and no people, and small figures are hidden.',
  ],
  draftComment: (errors) =>
    `Draft: the plan had ${errors} ${errors === 1 ? 'error' : 'errors'} when the file was made.`,
};
