import type { GroupTexts } from '../rule-text.ts';

export const stegTexts: GroupTexts<'steg'> = {
  'steg/maal-uten-indikator': {
    message: ({ maal }, w) => `The operational goal ${w.quote(maal)} has no indicator.`,
    title: 'An operational goal must have an indicator',
    why: 'KS asks whether the goals are overall or operational, and whether they can be made measurable (step 3). Without an indicator nobody can say in step 7 whether the goal is reached.',
    mend: 'Write in “indikator” what you will measure or look for. If the goal is a direction more than a result, set “nivaa: overordnet”.',
  },
  'steg/maal-uten-krav': {
    message: ({ maal }, w) => `No requirement rests on the goal ${w.quote(maal)}.`,
    title: 'Every goal must have at least one competence requirement',
    why: 'KS asks which goals depend on competence, and for a visible line from goals to strategies and measures (step 3). A goal that no requirement rests on gets neither analysis nor measures.',
    mend: 'Add the goal to “begrunnelse” of the requirements it needs, or write a new requirement. If the goal does not depend on competence, it belongs in another plan.',
  },
  'steg/krav-uten-begrunnelse': {
    message: ({ krav }, w) => `The requirement ${w.quote(krav)} rests on no goal and no guideline.`,
    title: 'Every requirement must have a reason',
    why: 'KS warns against mapping competence that is not tied to goals and requirements (step 5). Every requirement must therefore refer to at least one goal or guideline of step 3.',
    mend: 'Add “begrunnelse” with the id of the goal or guideline that the requirement rests on. If you find none, you may not need the requirement.',
  },
  'steg/gap-uten-tiltak': {
    message: ({ krav, kompetanse, gap, maalt_i }, w) => {
      const missing =
        maalt_i === 'aarsverk'
          ? `${w.number(gap)} full-time equivalents`
          : w.plural(gap, 'person', 'people');
      return `The requirement ${w.quote(krav)} (${kompetanse}) lacks ${missing}, and no measure answers it.`;
    },
    title: 'A requirement with a gap must have a measure',
    why: 'The analysis of step 5 shows what is lacking, and the strategies of step 6 must answer it. Here there is a gap even after sharing between services, but no measure that is not cancelled refers to the requirement.',
    mend: 'Add the requirement to “krav” of a measure that answers it, or make a new measure. If you will live with the gap, lower the requirement or give it a later deadline.',
  },
  'steg/tiltak-uten-krav': {
    message: ({ tiltak }, w) => `The measure ${w.quote(tiltak)} answers no requirement.`,
    title: 'A measure must answer at least one requirement',
    why: 'KS asks for a visible line from goals and requirements to strategies and measures (step 6). A measure that answers no requirement takes time and money without the plan showing what it is to cover.',
    mend: 'Add “krav” with the ids of the requirements that the measure helps to meet. Measures that wind competence down need none.',
  },
  'steg/rekrutterer-foer-mobilisering': {
    message: ({ tiltak, kompetanse, ubrukt }, w) =>
      `The measure ${w.quote(tiltak)} recruits ${w.quote(kompetanse)}, but ${ubrukt === 1 ? '1 employee has' : `${w.number(ubrukt)} employees have`} the competence without getting to use it.`,
    title: 'Use the competence you have before you recruit',
    why: 'KS puts mobilising first: use the competence that the organisation has, develop it further, and then recruit (step 6). The inventory shows unused competence of the kind that the measure recruits, and no measure mobilises it.',
    mend: 'Make a measure with “strategi: mobilisere” for the unused competence. If it has been put to use since the mapping, correct “ubrukt”.',
  },
  'steg/uten-tillitsvalgt': {
    message: () => 'The project group has no employee representative.',
    title: 'Employee representatives must be in the project group',
    why: 'KS asks that employee representatives, and the safety representative where relevant, be in the group that makes the plan (step 1). It builds ownership and tells the leaders where the real problems are.',
    mend: 'Include an employee representative, and write “tillitsvalgt: true” on that role.',
  },
  'steg/tjeneste-uten-enhet': {
    message: ({ tjeneste }, w) =>
      `The plan covers ${w.term(tjeneste)}, but no unit in the inventories belongs to that service.`,
    title: 'Every service in the plan must have at least one unit',
    why: 'The scope in step 1 says which services the plan is for. A service without units in the inventories is left out of the analysis in step 5, and then it looks as if it lacked nothing.',
    mend: 'Add the units of the service to an inventory, even if they are not mapped yet. If the plan is not for the service, take it out of the scope.',
  },
  'steg/vedtatt-uten-vedtak': {
    message: () => 'The plan is marked as adopted, but no decision is given.',
    title: 'An adopted plan must show the decision',
    why: 'KS asks that the plan be anchored in the top management, and politically where the delegation demands it (step 2). Whoever reads an adopted plan must be able to see who adopted it, and when.',
    mend: 'Add the decision under “forankring” with body, type and date. If the plan is not adopted yet, correct the status.',
  },
  'steg/vedtatt-uten-plantilknytning': {
    message: () =>
      'The plan is marked as adopted, but is not linked to the action part or the economic plan.',
    title: 'An adopted plan must be linked to the action part or the economic plan',
    why: 'KS asks that strategies and measures be carried into the action part (handlingsdel) of the municipal plan and into the economic plan (økonomiplan), where they compete for money (step 2). Udir demands that measures with a grant be anchored in the owner’s plans.',
    mend: 'Add a “plantilknytning” of the type handlingsdel or oekonomiplan under “forankring”.',
  },
  'steg/fullfoert-uten-dato': {
    message: ({ tiltak }, w) => `The measure ${w.quote(tiltak)} is completed, but has no date.`,
    title: 'A completed measure must have a date',
    why: 'The follow-up in step 7 must show what is done, and when. Without a date the effect cannot be tied to the measure.',
    mend: 'Set “frist” to the day on which the measure was completed.',
  },
  'steg/uten-grunn': {
    message: ({ tiltak, status }, w) =>
      `The measure ${w.quote(tiltak)} is ${w.term(status)}, but the reason is missing.`,
    title: 'A measure that is postponed or cancelled must have a reason',
    why: 'The follow-up in step 7 must give lessons for the next plan. Then it must say why a measure was postponed or cancelled.',
    mend: 'Write the reason in “merknad”, in words about the matter and not about people.',
  },
};
