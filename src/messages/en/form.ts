import type { FormTexts } from '../form-texts.ts';

export const formTexts: FormTexts = {
  title: {
    holdings: (name) => `Competence mapping: ${name}`,
    krav: (name) => `Competence requirements: ${name}`,
    tiltak: (name) => `Measures: ${name}`,
    behovsmelding: (name) => `Need report: ${name}`,
  },
  sheet: {
    guide: 'What to do',
    departures: 'Leavers',
    requirements: 'Requirements',
    measures: 'Measures',
    effects: 'Effects',
    references: 'Goals and guidelines',
    competences: 'Competences',
    needReport: 'Need report',
    participants: 'Participants',
    goals: 'Goals',
    groups: 'Target groups',
    budget: 'Budget',
  },
  guide: {
    heading: 'What to do',
    why: {
      holdings: ({ organisation }) =>
        `${organisation} needs to know which competences its employees have today, to see what is missing and plan how to get it. You fill in numbers only.`,
      krav: ({ organisation }) =>
        `This is what ${organisation} requires of competence in its services. Change the requirements, or add new ones.`,
      tiltak: ({ organisation }) =>
        `These are the measures in the competence plan of ${organisation}. Update them, or add new ones.`,
      behovsmelding: () =>
        'A need report asks for a grant for one measure, in one scheme, for one to three years.',
    },
    steps: {
      holdings: ({ first, others, beside }, w) => [
        `Go to the sheet ${others.length === 0 ? w.quote(first) : 'of your unit'} at the bottom of the window. Fill in the yellow cells only. The rest is locked.`,
        'See whether the figures at the top are right: employees, full-time equivalents and children.',
        `Go through the competences, one row at a time. Choose ${w.quote('yes')} in the column Mapped, and write how many employees are at each level. Count each employee once, at the highest level. An empty cell means none. What the levels mean for the competence is shown to the right in the row.`,
        `If you do not know what the employees can do, choose ${w.quote('not mapped')} and leave the figures empty. That is not the same as 0.`,
        'Look in the column Check for anything that must be corrected.',
        `Do you know that somebody is leaving or retiring? Write it in the sheet ${w.quote(beside)}.`,
      ],
      krav: ({ first, beside }, w) => [
        `Go to the sheet ${w.quote(first)}. Each row is one requirement. Fill in the yellow cells only.`,
        'Write new requirements in the empty rows at the bottom. Their ids are filled in automatically.',
        'Choose a service, or write the names of the units with semicolons between. Fill in only one of number, share and full-time equivalents.',
        `Write the ids of the goals and guidelines that the requirement rests on. You find them in the sheet ${w.quote(beside)}.`,
        'Look in the column Check for what is missing.',
        'If a requirement is to go, say so when you send the form. Emptying its row does not delete it.',
      ],
      tiltak: ({ first, others, beside }, w) => [
        `Go to the sheet ${w.quote(first)}. Each row is one measure. Fill in the yellow cells only.`,
        'Write new measures in the empty rows at the bottom. Their ids are filled in automatically.',
        `Write the ids of the requirements that the measure answers. You find them in the sheet ${w.quote(beside)}.`,
        `Go to the sheet ${w.list(others.map(w.quote))} and write what each measure is to lead to: how many get more competence, where and when.`,
        'Look in the column Check for what is missing.',
        'If a measure is to go, set its status to cancelled and write why. Emptying its row does not delete it.',
      ],
      behovsmelding: ({ first, others, beside }, w) => [
        `Go to the sheet ${w.quote(first)} and answer in the yellow column. What we ask for is shown beside it.`,
        `Fill in the sheets ${w.list(others.map(w.quote))}. Each row is one participant, goal, target group or year.`,
        `Where you refer to requirements and competences, use the ids in the sheet ${w.quote(beside)}.`,
      ],
    },
    send: (role) =>
      role === null
        ? 'Save the file and send it back to whoever you got it from.'
        : `Save the file and send it back to: ${role}.`,
    levels: 'The levels',
    level: (level, name, meaning) => `Level ${level}, ${name.toLowerCase()}: ${meaning}`,
    privacy: 'Privacy',
    noPersons:
      'The form is to hold numbers only. Do not write names, dates of birth, e-mail addresses or anything else that shows who an employee is, in the remarks or anywhere else.',
    rolesOnly:
      'Write roles and positions, such as head of PPT, and not names of persons. Write nothing about individuals in remarks and descriptions.',
  },
  lead: (mapped, w) =>
    mapped === null
      ? 'Fill in the yellow cells. The rest is locked.'
      : `Fill in the yellow cells. The rest is locked. The figures in them are from ${w.date(mapped)}: change what has changed.`,
  departuresLead:
    'Write only what you know. Choose the competence, and write the year, the level they are counted at, and how many. Do not write names.',
  rowsLead: 'Fill in the yellow cells. Write new rows at the bottom. The rest is locked.',
  needLead: 'Answer in the yellow column. The rest is locked.',
  listLead: 'Fill in the yellow cells, one row for each.',
  fact: {
    ansatte: {
      title: 'Employees',
      help: 'How many persons work in the unit, whatever their position percentage.',
    },
    aarsverk: { title: 'Full-time equivalents', help: 'The sum of the positions, such as 18.4.' },
    barn: {
      title: 'Children or pupils',
      help: 'How many children or pupils the unit has. Leave the cell empty if it has none.',
    },
  },
  progress: {
    label: 'Mapped',
    of: 'of',
    toMend: 'Something must be corrected: look in the column Check.',
    unmapped: 'The rest is not mapped.',
    done: 'All is mapped.',
  },
  holding: {
    omraade: { title: 'Area' },
    navn: { title: 'Competence' },
    kartlagt: {
      title: 'Mapped',
      help: 'Choose yes when you know what the employees can do, otherwise not mapped. Alt + arrow down opens the list.',
    },
    sum: { title: 'Sum' },
    kontroll: { title: 'Check' },
    ubrukt: {
      title: 'Unused',
      help: 'How many of those counted do not get to use the competence in their job. Leave the cell empty if all do.',
    },
    merknad: {
      title: 'Remark',
      help: 'What the figures do not show. Do not write names or anything else that shows who it is about.',
    },
    kompetanse: { title: 'Code' },
  },
  level: (level) => `Level ${level}`,
  fteAtLevel: (level) => `FTE level ${level}`,
  fteHelp: 'The full-time equivalents of the same employees, such as 2.4.',
  levelMeans: (level, name) => `Level ${level}: ${name}`,
  levelHelp: (name, meaning) => `${name}. ${meaning}`,
  departure: {
    enhet: { title: 'Unit', help: 'Choose the unit from the list.' },
    kompetanse: {
      title: 'Competence',
      help: 'Choose the competence from the list. Alt + arrow down opens it.',
    },
    aar: { title: 'Year', help: 'The year they leave, such as 2028.' },
    nivaa: { title: 'Level', help: 'The level they are counted at.' },
    antall: { title: 'Number', help: 'How many leave. Do not write names.' },
  },
  requirement: {
    id: { title: 'Id' },
    kompetanse: {
      title: 'Competence',
      help: 'Choose the competence from the list. Alt + arrow down opens it.',
    },
    tjeneste: {
      title: 'Service',
      help: 'Choose the service when the requirement is for all its units. Leave it empty when it is for certain units.',
    },
    enheter: {
      title: 'Units',
      help: 'When the requirement is for some units only: write their names, with semicolons between. Leave it empty when you have chosen a service.',
    },
    nivaa: { title: 'Level', help: 'The lowest level that meets the requirement.' },
    antall: {
      title: 'Number',
      help: 'How many employees. Fill in only one of number, share and full-time equivalents.',
    },
    andel: {
      title: 'Share',
      help: 'How large a share of the employees, such as 60 %. Fill in only one of number, share and full-time equivalents.',
    },
    aarsverk: {
      title: 'Full-time equivalents',
      help: 'How many full-time equivalents, such as 1.5. Fill in only one of number, share and full-time equivalents.',
    },
    per: { title: 'Per', help: 'Whether it is for each unit by itself or for the whole service.' },
    hvor: {
      title: 'Where',
      help: 'Whether the competence must be in the unit, or it is enough that the unit can get help from others.',
    },
    viktighet: { title: 'Importance', help: 'Whether it must, should or may be met.' },
    frist: {
      title: 'Due',
      help: 'The year it must be met. Leave the cell empty if it applies already.',
    },
    kritisk: {
      title: 'Critical',
      help: 'Choose yes when the service stops or becomes unsafe without the competence.',
    },
    begrunnelse: {
      title: 'Reason',
      help: 'The ids of the goals and guidelines that it rests on, with semicolons between: m1; f2.',
    },
    kontroll: { title: 'Check' },
  },
  measure: {
    id: { title: 'Id' },
    tittel: { title: 'Title', help: 'A short name for the measure.' },
    strategi: {
      title: 'Strategy',
      help: 'Use what you have (mobilise), learn more (develop), employ (recruit) or stop doing something (wind down).',
    },
    krav: {
      title: 'Requirements',
      help: 'The ids of the requirements that the measure answers, with semicolons between: k1; k4.',
    },
    laeringsarena: {
      title: 'Learning arena',
      help: 'Where the learning takes place. Further education gives credits.',
    },
    kollektivt: {
      title: 'Collective',
      help: 'Choose yes when the measure is for the whole staff.',
    },
    ansvar: {
      title: 'Responsible',
      help: 'The role that is responsible, such as head of PPT. Do not write names of persons.',
    },
    start: { title: 'Start', help: 'The day the measure begins.' },
    frist: { title: 'Due', help: 'The day the measure is to be carried out.' },
    'kostnad/sum': { title: 'Cost in all', help: 'Whole kroner.' },
    'kostnad/tilskudd': { title: 'Grant', help: 'What a grant covers, in whole kroner.' },
    'kostnad/egenandel': {
      title: 'Own share',
      help: "The municipality's own share, in whole kroner.",
    },
    'kostnad/kommunalt_budsjett': {
      title: 'Municipal budget',
      help: "What the municipality's own budget covers, in whole kroner.",
    },
    'kostnad/annet': { title: 'Other sources', help: 'What others pay, in whole kroner.' },
    prioritet: { title: 'Priority', help: 'The order of the measures. 1 is most important.' },
    status: { title: 'Status', help: 'How far the measure has come.' },
    merknad: {
      title: 'Remark',
      help: 'Needed when the measure is postponed or cancelled. Do not write about individuals.',
    },
    kontroll: { title: 'Check' },
  },
  effect: {
    tiltak: {
      title: 'Measure',
      help: 'Choose the measure from the list. Alt + arrow down opens it.',
    },
    kompetanse: { title: 'Competence', help: 'The competence that changes.' },
    enhet: {
      title: 'Unit',
      help: 'The unit that gets the competence. Leave it empty for a whole service.',
    },
    tjeneste: {
      title: 'Service',
      help: 'The service, when it is for all its units. Leave it empty for one unit.',
    },
    fra_enhet: {
      title: 'From unit',
      help: 'The unit that the competence comes from. Only when the strategy is to mobilise.',
    },
    fra_nivaa: {
      title: 'From level',
      help: 'The level before the measure. Not when the strategy is to recruit.',
    },
    til_nivaa: {
      title: 'To level',
      help: 'The level after the measure. Not when the strategy is to wind down.',
    },
    antall: {
      title: 'Number',
      help: 'How many employees in the unit. For a service: how many in each unit.',
    },
    aar: { title: 'Year', help: 'The year of the effect.' },
    kontroll: { title: 'Check' },
  },
  need: {
    id: {
      title: 'Id',
      help: 'A short name, different for each report: small letters, digits and hyphens.',
    },
    ordning: { title: 'Grant scheme', help: 'Choose the scheme that you report needs under.' },
    barnehage_skoleaar: {
      title: 'Kindergarten and school year',
      help: 'The first year of the measure, such as 2027/2028.',
    },
    type: {
      title: 'Type of report',
      help: 'Whether the measure is new, a continuation, or you need more for one that is under way.',
    },
    tidligere_id: {
      title: 'Earlier report',
      help: 'The id of the report that this continues or adds to. Empty when the measure is new.',
    },
    prioritet: {
      title: 'Priority',
      help: 'The order when you send several reports. 1 is most important.',
    },
    maalform: { title: 'Written form', help: 'The written form of the report.' },
    'innsender/type': { title: 'Type of owner', help: 'What kind of owner sends the report.' },
    'innsender/navn': {
      title: 'Name of the owner',
      help: 'The owner that sends the report, alone or for several.',
    },
    'innsender/kommunenummer': {
      title: 'Municipality number',
      help: 'Four digits, when the owner is a municipality.',
    },
    'innsender/fylkesnummer': {
      title: 'County number',
      help: 'Two digits, when the owner is a county authority.',
    },
    'innsender/orgnr': {
      title: 'Organisation number',
      help: 'Nine digits. Optional for municipalities.',
    },
    'nettverk/navn': {
      title: 'Name of the network',
      help: 'When several owners join forces on the measure.',
    },
    'nettverk/deltakere': {
      title: 'Owners in the network',
      help: 'The municipality or organisation number of each owner, your own included, with semicolons between: 9901; 9902.',
    },
    'kontakt/rolle': {
      title: 'Role',
      help: 'The position that answers questions, such as head of PPT. Do not write names of persons.',
    },
    'kontakt/epost': {
      title: 'E-mail',
      help: 'An address of the role or the office, not of a person.',
    },
    'behov/beskrivelse': {
      title: 'Description',
      help: 'What is missing, where, and what it means for children and pupils.',
    },
    'behov/krav': {
      title: 'Requirements',
      help: 'The ids of the requirements that the measure is to help meet, with semicolons between: k1; k4.',
    },
    'behov/kartlagt': { title: 'Mapped', help: 'The day the need was mapped.' },
    'behov/metode': { title: 'Method', help: 'How the need was mapped.' },
    'forankring/planer': {
      title: 'Plans',
      help: 'Local plans that the measure is anchored in, with semicolons between. At least one.',
    },
    'forankring/sak': {
      title: 'Case number',
      help: 'The case in which the measure was decided, such as 112/26.',
    },
    'medvirkning/ansatte': {
      title: 'Employees took part',
      help: 'Whether the employees have taken part in judging the need.',
    },
    'medvirkning/tillitsvalgte': {
      title: 'Representatives took part',
      help: 'Whether the employee representatives have taken part in judging the need.',
    },
    'medvirkning/beskrivelse': { title: 'Description', help: 'How they took part.' },
    'tiltak/id': { title: 'Id of the measure', help: 'Its id in the plan, such as t1.' },
    'tiltak/tittel': { title: 'Title', help: 'A short name for the measure.' },
    'tiltak/beskrivelse': {
      title: 'Description',
      help: 'What the measure is, and how it is to be carried out.',
    },
    'tiltak/arbeidsform': {
      title: 'Way of working',
      help: 'How the participants are to work together.',
    },
    'tiltak/kollektivt': {
      title: 'Collective',
      help: 'Whether the measure is for the whole staff of the units. The grant is for collective development.',
    },
    'tiltak/tema': {
      title: 'Competences',
      help: 'The codes of the competences that the measure is to develop, with semicolons between: spr-01; ink-05.',
    },
    'tiltak/start': { title: 'Start', help: 'The day the measure begins.' },
    'tiltak/slutt': { title: 'End', help: 'The day the measure is finished.' },
    'partner/type': { title: 'Type of partner', help: 'The scheme decides which are allowed.' },
    'partner/navn': { title: 'Name of the partner', help: 'The name of the institution.' },
    'partner/kontaktet': {
      title: 'Contacted',
      help: 'The day the partner was contacted. It must be before the report is sent.',
    },
    'partner/bidrag': {
      title: 'What the partner gives',
      help: 'What the partner is to contribute.',
    },
    'statped/involvert': { title: 'Statped takes part', help: 'Whether Statped is involved.' },
    'statped/bidrag': { title: 'What Statped gives', help: 'What Statped is to contribute.' },
    'kriterier/lokalt_behov': {
      title: 'Local need',
      help: 'How the measure is anchored in needs that are defined locally.',
    },
    'kriterier/kollektiv_prosess': {
      title: 'Collective process',
      help: 'How the measure is based in the kindergarten or school and promotes collective processes.',
    },
    'kriterier/partnerskap': {
      title: 'Partnership',
      help: 'How the owner and the partner plan and carry out the measure together.',
    },
  },
  needPart: {
    melding: 'The report',
    innsender: 'Sender',
    nettverk: 'Network',
    kontakt: 'Contact',
    behov: 'Need',
    forankring: 'Anchoring',
    medvirkning: 'Participation',
    tiltak: 'Measure',
    partner: 'Partner',
    statped: 'Statped',
    kriterier: 'Criteria',
  },
  needColumn: {
    del: { title: 'Part' },
    tittel: { title: 'Question' },
    svar: { title: 'Answer (fill in)' },
    hjelp: { title: 'Explanation' },
    felt: { title: 'Code' },
  },
  participant: {
    navn: { title: 'Name', help: 'The name of the kindergarten, school or unit.' },
    tjeneste: { title: 'Service', help: 'The service that the unit belongs to.' },
    privat: { title: 'Private', help: 'Choose yes when the unit has a private owner.' },
    kommunenummer: { title: 'Municipality number', help: 'Where the unit is: four digits.' },
    orgnr: { title: 'Organisation number', help: 'Nine digits. Optional.' },
  },
  goal: {
    tekst: { title: 'Goal', help: 'What you want to achieve.' },
    kjennetegn: {
      title: 'Signs of goal achievement',
      help: 'What you see in practice when the goal is reached.',
    },
  },
  group: {
    gruppe: { title: 'Group', help: 'A profession or role, such as kindergarten teachers.' },
    antall: { title: 'Number', help: 'How many are to take part.' },
  },
  budget: {
    aar: { title: 'Year', help: 'The year of the amounts. One to three years in a row.' },
    tilskudd_eier: {
      title: 'Grant to the owner',
      help: 'What you ask for on behalf of the owners, in whole kroner.',
    },
    tilskudd_partner: {
      title: 'Grant to the partner',
      help: 'What you ask for on behalf of the partner, in whole kroner.',
    },
    egenandel: {
      title: 'Own share',
      help: 'What the owners put in themselves. Some schemes require it to be a certain share of the grant.',
    },
    koordinator: {
      title: 'Coordinator',
      help: 'The part of the grant that is to cover coordination.',
    },
  },
  reference: {
    id: 'Id',
    kind: 'Kind',
    text: 'Text',
    goal: 'goal',
    guideline: 'guideline',
    unit: 'unit',
    requirement: 'requirement',
    area: 'Area',
    competence: 'Competence',
    referencesLead: 'The ids that you can refer to. This sheet is for looking things up only.',
    competencesLead: 'The competences of the catalogue. This sheet is for looking things up only.',
    noRows: 'The plan has none yet.',
  },
  check: {
    ok: 'OK',
    unmapped: 'Not mapped',
    empty: 'Not filled in',
    noFigures: 'Figures are missing',
    both: 'Figures, but not mapped: choose yes',
    notWhole: 'Write whole numbers',
    tooMany: 'More than there are employees',
    unusedTooMany: 'Unused: more than the sum',
    notCounted: 'employees are not counted',
    needsCompetence: 'Choose a competence',
    needsPlace: 'Choose a service, or write units',
    onePlace: 'Only one of service and units',
    oneAmount: 'Fill in one of number, share and full-time equivalents',
    needsRest: 'Fill in level, per, where and importance',
    needsTitle: 'Write a title',
    needsStrategy: 'Choose strategy and status',
    needsReason: 'Write the reason in the remark',
    endsFirst: 'It is due before it starts',
    sourcesDiffer: 'The sources do not add up to the cost',
    needsMeasure: 'Choose a measure',
    needsUnit: 'Choose a unit or a service',
    oneUnit: 'Only one of unit and service',
    needsAmount: 'Fill in number and year',
  },
  refused: {
    title: 'That does not work',
    whole: 'Write a whole number from 0 up, or leave the cell empty.',
    most: 'Write a whole number from 0 up. It cannot be larger than the number of employees at the top of the sheet.',
    decimal: 'Write a number from 0 up, such as 18.4, or leave the cell empty.',
    share: 'Write a share from 0 to 100 %, such as 60 %.',
    year: 'Write a year of four digits, such as 2028.',
    choice: 'Choose from the list, or leave the cell empty. Alt + arrow down opens the list.',
  },
  choice: {
    yes: 'yes',
    no: 'no',
    mapped: 'yes',
    unmapped: 'not mapped',
    perUnit: 'each unit',
    perService: 'the whole service',
    ownUnit: 'in the unit',
    reachable: 'reachable',
    external: 'external course or seminar',
    kommune: 'municipality',
    fylkeskommune: 'county authority',
    interkommunalt: 'intermunicipal cooperation',
    privat_eier: 'private owner',
    ny: 'new measure',
    viderefoering: 'continuation',
    supplerende: 'additional funds',
  },
  blocked: (folder, w) => `Cannot make forms: the plan in ${w.quote(folder)} cannot be read.`,
  made: (forms, folder, w) =>
    `Made ${w.plural(forms, 'form', 'forms')} in ${w.quote(folder)}. Send them to those who are to fill them in, and read them in when they come back.`,
  leftOut: (count, w) =>
    `${w.plural(count, 'part of the plan is', 'parts of the plan are')} not in the forms, because of errors there. See what is wrong with: kompass valider`,
  leftOutFile: (file) => `${file}: the whole file`,
  leftOutPlace: (file, place) => `${file}: ${place}`,
  leftOutPrivate: (count, w) =>
    count === 1
      ? 'One text is left out, because it may say something about individuals.'
      : `${w.number(count)} texts are left out, because they may say something about individuals.`,
  leftOutMore: (count, w) => `and ${w.number(count)} more`,
};
