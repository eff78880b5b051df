import type { GroupTexts } from '../rule-text.ts';

export const sumTexts: GroupTexts<'sum'> = {
  'sum/antall-over-ansatte': {
    message: ({ kompetanse, antall, ansatte }, w) =>
      `The counts for ${w.quote(kompetanse)} add up to ${w.plural(antall, 'person', 'people')}, but the unit has ${w.plural(ansatte, 'employee', 'employees')}.`,
    title: 'No more people can hold a competence than there are employees',
    why: 'Each employee is counted once for each competence, at their highest level. The counts for one competence can then never exceed the employees. The rule follows from how the stock is counted in step 5.',
    mend: 'Count again, or correct the number of employees. Anyone counted at several levels belongs at the highest only.',
  },
  'sum/aarsverk-over-antall': {
    message: ({ kompetanse, nivaa, aarsverk, antall }, w) =>
      `${w.quote(kompetanse)} has ${w.number(aarsverk)} full-time equivalents at level ${nivaa}, but ${antall === 0 ? 'no people' : `only ${w.plural(antall, 'person', 'people')}`}.`,
    title: 'A level cannot have more full-time equivalents than people',
    why: 'One person is at most one full-time equivalent (årsverk). Where a level has more of them than people, one of the figures is wrong, and requirements measured in full-time equivalents come out wrong.',
    mend: 'Correct the full-time equivalents or the count at the level.',
  },
  'sum/aarsverk-over-ansatte': {
    message: ({ aarsverk, ansatte }, w) =>
      `The unit has ${w.number(aarsverk)} full-time equivalents, but only ${w.plural(ansatte, 'employee', 'employees')}.`,
    title: 'A unit cannot have more full-time equivalents than employees',
    why: 'One employee is at most one full-time equivalent (årsverk). Where a unit has more, one of the figures is wrong. Staffing and competence are analysed separately in step 5, but both rest on these figures.',
    mend: 'Correct the full-time equivalents or the number of employees. Check that the decimal mark is in the right place.',
  },
  'sum/avgang-over-antall': {
    message: ({ kompetanse, nivaa, avgang, antall }, w) =>
      `For ${w.quote(kompetanse)}, ${w.plural(avgang, 'person leaves', 'people leave')} from level ${nivaa}, but ${antall === 0 ? 'nobody' : `only ${w.number(antall)}`} ${antall > 1 ? 'are' : 'is'} counted there.`,
    title: 'No more can leave from a level than there are',
    why: 'Leavers are the known leavers among those counted in the stock. The projection takes them away year by year, and would otherwise reckon with people who do not exist.',
    mend: 'Correct the leavers or the count at the level. The same departure belongs in one year only.',
  },
  'sum/ubrukt-over-antall': {
    message: ({ kompetanse, ubrukt, antall }, w) =>
      `For ${w.quote(kompetanse)}, ${w.plural(ubrukt, 'person is', 'people are')} said not to use it, but ${antall === 0 ? 'nobody is' : `only ${w.plural(antall, 'person is', 'people are')}`} counted.`,
    title: 'There cannot be more unused competence than there is competence',
    why: 'KS asks the municipality to look for competence that it has but does not use before it recruits. “ubrukt” is how many of those counted do not get to use their competence.',
    mend: 'Correct “ubrukt” or the figures under “antall”.',
  },
  'sum/nivaa-utenfor-skala': {
    message: ({ nivaa, skala }, w) =>
      `There is no level ${nivaa}. The scale has the levels ${w.list(skala.map(String))}.`,
    title: 'The level must be on the scale',
    why: 'Each level of the scale has a description of what it means to be there. Nobody can know what a figure at a level outside the scale means.',
    mend: 'Use a level of the scale. If you need more levels, make a scale of your own in the municipality’s catalogue, with a description of each level.',
  },
  'sum/skala-rekkefoelge': {
    message: ({ nivaa, etter }) => {
      if (etter === undefined) {
        return `The scale begins at level ${nivaa}, but must begin at 0.`;
      }
      return nivaa === etter
        ? `Level ${nivaa} stands twice in the scale.`
        : `Level ${nivaa} comes after level ${etter}, but the levels must be in rising order.`;
    },
    title: 'The scale must begin at 0 and rise',
    why: 'Levels are compared as numbers: a requirement of level 2 is met by everyone at level 2 or above. Level 0 is needed for those who are mapped and do not hold the competence, which is not the same as not being mapped.',
    mend: 'Put the levels in order from 0 upwards, each number once.',
  },
  'sum/finansiering': {
    message: ({ kostnad, finansiering, differanse }, w) =>
      `The cost is ${w.money(kostnad)}, but the financing is ${w.money(finansiering)}: ${differanse > 0 ? `${w.money(differanse)} is missing` : `${w.money(-differanse)} too much`}.`,
    title: 'The financing must equal the cost',
    why: 'Measures are carried into the financial plan, where they compete for money. KS asks for strategies and measures to be anchored there (step 2). It must then be clear where each krone comes from.',
    mend: 'Correct the amounts, or add the source that is missing.',
  },
  'sum/budsjettaar': {
    message: ({ aar, hoeyst }, w) =>
      hoeyst === undefined
        ? `The budget years ${w.list(aar.map(String))} do not follow each other.`
        : `The budget covers ${w.plural(aar.length, 'year', 'years')} (${w.list(aar.map(String))}), but the scheme gives grants for at most ${w.number(hoeyst)}.`,
    title: 'Budget years must be consecutive and no more than the scheme allows',
    why: 'A need report is about one measure over one, two or three years in a row. The table of schemes says how many years a scheme can give grants for.',
    mend: 'Correct the years, or divide the measure between several need reports.',
  },
  'sum/egenandel': {
    message: ({ aar, egenandel, minst, sats, tilskudd }, w) =>
      `The own share for ${aar} is ${w.money(egenandel)}, but the scheme requires at least ${w.money(minst)}: ${w.percent(sats)} of the grant of ${w.money(tilskudd)}.`,
    title: 'The own share must be as large as the scheme requires',
    why: 'In the decentralised scheme (desentralisert ordning) the owner is to cover an own share of 30 per cent of the grant, not of the whole cost. The rate is in the table of schemes. Schemes without a known rate are not checked.',
    mend: 'Raise the own share, or lower the grant that is asked for. Grants to owner and partner are added together.',
  },
};
