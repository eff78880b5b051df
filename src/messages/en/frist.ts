import { clockOf } from '../moments.ts';
import type { GroupTexts } from '../rule-text.ts';
import type { Words } from '../words.ts';

const YEAR_LENGTH = 4;

/** A date in words; a year as it is. */
const when = (text: string, w: Words): string =>
  text.length === YEAR_LENGTH ? text : w.date(text);

const DEADLINES = {
  behovsmelding: 'The deadline for the need report',
  rullering: 'The date of the next revision',
  tiltak: 'The deadline of the measure',
  nettverk: 'The deadline for naming representatives',
} as const;

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** A moment with its clock, as it is written. */
const moment = (text: string, other: string, w: Words): string =>
  `${w.date(text.slice(0, DAY_LENGTH))} at ${clockOf(text, other, ':')}`;

export const fristTexts: GroupTexts<'frist'> = {
  'frist/slutt-foer-start': {
    message: ({ start, slutt }, w) =>
      `The end (${when(slutt, w)}) comes before the start (${when(start, w)}).`,
    title: 'The end cannot come before the start',
    why: 'A period that ends before it begins cannot be used to calculate or to plan. As a rule a year is mistyped. KS asks for a plan of the work that shows who does what, and when (step 1).',
    mend: 'Correct one of the two dates. The same day as start and end is fine.',
  },
  'frist/tiltak-utenfor-perioden': {
    message: ({ dato, fra, til }, w) =>
      `${w.date(dato)} is outside the period of the plan, ${fra}–${til}.`,
    title: 'The measure must lie within the period of the plan',
    why: 'The measures of step 6 show how the municipality will meet the need in the period that the plan is for. What happens before or after has no effect in the projection and is not followed up in step 7.',
    mend: 'Correct the date, divide the measure so that the rest comes in the next plan, or change the period of the plan.',
  },
  'frist/passert': {
    message: ({ frist, dato }, w) => `${DEADLINES[frist]} was ${w.date(dato)}.`,
    title: 'Deadlines that have passed must be followed up',
    why: 'KS describes a rolling plan: it is carried out, followed up and evaluated (step 7). A measure that is still planned after its deadline, or a revision that was not made, says that the follow-up has stopped. The statsforvalter sets deadlines for need reports and for representatives in networks.',
    mend: 'If it is done, correct the status or set the next date. If it is not, set a new deadline. If a deadline of the statsforvalter has passed, contact the office.',
  },
  'frist/gammel-kartlegging': {
    message: ({ kartlagt, start, maaneder }, w) =>
      `The mapping is of ${w.date(kartlagt)}, ${w.number(maaneder)} months before ${w.date(start)}, when the figures are put to use.`,
    title: 'The mapping should be at most 24 months old when the plan begins',
    why: 'People leave, begin and learn. The evaluation of Kompetanseløftet (2026) points out that turnover of key staff makes the work vulnerable. After two years the inventory may be so old that the need in step 5 comes out wrong. The limit of 24 months is ours.',
    mend: 'Go through the figures again and put the new date in “kartlagt”. If the figures still hold, changing the date is enough.',
  },
  'frist/partner-kontaktet-for-sent': {
    message: ({ kontaktet, frist }, w) =>
      `The partner was contacted on ${w.date(kontaktet)}, after the deadline for the need report on ${w.date(frist)}.`,
    title: 'The partner must be contacted before the need is reported',
    why: 'The measure must be carried out in partnership. The statsforvalter in Oslo og Viken asks that the university, university college or centre be contacted and informed before the need is reported, so that they have agreed to take part.',
    mend: 'Correct the date if the partner was contacted earlier. Otherwise ask the statsforvalter how the report will be treated.',
  },
  'frist/levert-for-sent': {
    message: ({ tidspunkt, frist }, w) =>
      `The submission was made on ${moment(tidspunkt, frist, w)}, after the deadline on ${moment(frist, tidspunkt, w)}.`,
    title: 'A submission must be made before the deadline',
    why: 'The statsforvalter sets a deadline for reporting needs, in many counties 1 February. What comes later is listed and marked, so that the forum can decide what to do with it.',
    mend: 'Contact the statsforvalter. If only a corrected version was made after the deadline, it may be enough to say so.',
  },
};
