import type { GapTexts } from '../ui-texts.ts';

export const gapTexts: GapTexts = {
  title: (name) => `Competence gap of ${name}`,
  column: {
    requirement: 'Req.',
    competence: 'Competence',
    service: 'Service',
    place: 'Unit',
    level: 'Level',
    importance: 'Importance',
    due: 'Due',
    measuredIn: 'Measured in',
    need: 'Need',
    held: 'Has',
    gap: 'Gap',
    afterSharing: 'After sharing',
    left: 'Left',
    surplus: 'Surplus',
    coverage: 'Coverage',
    levelDistance: 'Level distance',
    unmapped: 'Unknown',
    flags: 'Vulnerability',
    rows: 'Rows',
    covered: 'Covered',
    where: 'Where',
    folder: 'Plan folder',
  },
  legendLeft: 'Left: the gap that remains when competence is shared between units.',
  legendUnknown: 'Unknown is not mapped, which is not the same as 0.',
  unknown: 'unknown',
  notApplicable: '–',
  allUnits: 'whole service',
  total: 'Sum',
  byService: 'By service',
  inPeople: 'people',
  inFte: 'FTEs',
  noRows: 'The plan has no requirements to compute. Write them in krav.yaml (step 5).',
  allCovered: 'All requirements that are mapped are covered.',
  allUnknown: 'Nothing is mapped yet, so the gap cannot be computed.',
  largest: ({ competence, service, gap, fte, must }, w) =>
    `Largest gap: ${w.quote(competence)} in ${service}, where ${w.number(gap)} ${fte ? 'FTEs are' : gap === 1 ? 'person is' : 'people are'} missing${must ? ' for a mandatory requirement' : ''}.`,
  summary: ({ need, covered, gap, share }, w) =>
    `In all the plan requires ${w.number(need)} (one person can count for several requirements). ${w.number(covered)} are in place (${w.percent(share)}), and ${w.number(gap)} are missing.`,
  unknownNote: (units, w) =>
    `${w.plural(units, 'mapping is', 'mappings are')} missing and not counted. The gap may be larger.`,
  blocked: (errors, folder, w) =>
    `${w.quote(folder)} has ${w.plural(errors, 'error', 'errors')} to mend before the gap can be computed:`,
};
