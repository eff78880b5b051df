import type { GroupTexts } from '../rule-text.ts';
import type { Words } from '../words.ts';

/** “Did you mean …?”, if there is something to suggest. */
const hint = (nearest: string | undefined, w: Words): string =>
  nearest === undefined ? '' : ` Did you mean ${w.quote(nearest)}?`;

export const refTexts: GroupTexts<'ref'> = {
  'ref/ukjent-kompetanse': {
    message: ({ id, naermest }, w) =>
      `The catalogue has no competence ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'The competence must be in the catalogue',
    why: 'Requirements, stock and measures can only be compared when they use the same name for the same competence. KS asks the municipality to agree on what competence is (step 4) before it analyses the need (step 5). The catalogue is that common language.',
    mend: 'Use an id from the standard catalogue or from the municipality’s own. If the competence is missing, add it to a catalogue of your own, with an id that begins with “lokal-”.',
  },
  'ref/utgaatt-kompetanse': {
    message: ({ id, utgaatt, erstattet_av }, w) =>
      `The competence ${w.quote(id)} left the catalogue on ${w.date(utgaatt)}.${erstattet_av === undefined ? '' : ` Use ${w.quote(erstattet_av)} instead.`}`,
    title: 'The competence must be in use',
    why: 'A competence that is taken out of the catalogue keeps its id, so that older plans can still be read. A plan that applies now must use the one that took its place. Otherwise the same people are counted under two names.',
    mend: 'Change to the competence that took its place. If none did, take out the requirement or the figures.',
  },
  'ref/ukjent-enhet': {
    message: ({ id, naermest }, w) => `No inventory has a unit ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'The unit must be in an inventory',
    why: 'A requirement for a unit, an effect in a unit and an agreement on sharing can only be worked out when the unit has an inventory. KS asks for requirements and competence capital to be seen together (step 5).',
    mend: 'Correct the id, or add the unit under “enheter” in an inventory. A unit that is not mapped yet may stand without a stock.',
  },
  'ref/ukjent-krav': {
    message: ({ id, naermest }, w) => `There is no requirement ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'The requirement must exist',
    why: 'Measures and need reports are to answer competence requirements. KS asks for a visible line from goals and requirements to strategies and measures (step 6). That line is broken when the requirement does not exist.',
    mend: 'Correct the id, or write the requirement in the document of requirements.',
  },
  'ref/ukjent-begrunnelse': {
    message: ({ id, naermest }, w) =>
      `The plan has neither a goal nor a guideline with the id ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'A requirement must rest on a goal or guideline of the plan',
    why: 'KS warns against mapping that is not tied to goals and requirements. Each requirement therefore refers to the goals and guidelines of step 3 that it rests on, and they must be in the plan.',
    mend: 'Correct the id, or write the goal or guideline in the plan under “steg”, “maal”.',
  },
  'ref/ukjent-maal': {
    message: ({ id, naermest }, w) =>
      `The plan has no goal with the id ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'An evaluation must concern a goal of the plan',
    why: 'In step 7 the municipality measures whether the goals of step 3 are met. Nobody can read the result of evaluating a goal that the plan does not have.',
    mend: 'Correct the id, or write the goal in the plan under “steg”, “maal”.',
  },
  'ref/ukjent-tiltak': {
    message: ({ id, naermest }, w) =>
      `The plan folder has no measure ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'The measure in a need report must be in the plan',
    why: 'A need report is about one measure, and Udir asks that measures paid by a grant are anchored in the municipality’s own plans. The measure must therefore be in the plan, under the same id.',
    mend: 'Correct the id, or write the measure in the document of measures.',
  },
  'ref/ukjent-ordning': {
    message: ({ id, naermest }, w) =>
      `The table of grant schemes has no ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'The grant scheme must exist',
    why: 'Who may apply, how large the own share is and which partners are allowed follow from the scheme. The program takes the rules from the table of schemes, where each stands with its dates and source.',
    mend: 'Use the id of a scheme in the table. If the county governor has a scheme that is missing, the table can be replaced in kompass.yaml.',
  },
  'ref/ukjent-kriterium': {
    message: ({ id, naermest }, w) =>
      `The forum has no criterion with the id ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'Points must be given for one of the forum’s criteria',
    why: 'The forum’s recommendation is to show how each measure meets the criteria. Points for a criterion that the forum does not have would neither count nor be shown.',
    mend: 'Correct the id, or add the criterion under “kriterier” in the forum’s document.',
  },
  'ref/ukjent-omraade': {
    message: ({ id, naermest }, w) =>
      `The catalogue has no area ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'A competence must belong to an area of the catalogue',
    why: 'Areas gather related competences in tables and reports. A competence without a known area would disappear there. Agreeing on the areas is part of step 4 of KS.',
    mend: 'Use an area of the standard catalogue, or add the area under “omraader” in your own catalogue.',
  },
  'ref/ukjent-katalog': {
    message: ({ id, naermest }, w) =>
      `There is no catalogue with the id ${w.quote(id)} here.${hint(naermest, w)}`,
    title: 'The catalogue must exist',
    why: 'The plan says which competence catalogue it builds on: the standard catalogue or the municipality’s own. Everything else in the plan uses its names, so the catalogue must be in the plan folder. A catalogue of your own always extends the standard one.',
    mend: 'Write “standard”, or the id of the catalogue in the plan folder.',
  },
  'ref/ukjent-embete': {
    message: ({ id, naermest }, w) =>
      `There is no county governor’s office with the code ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'The county governor’s office must exist',
    why: 'Each collaboration forum belongs to one of the ten county governors’ offices. The office decides which deadlines apply and which municipalities belong to the round.',
    mend: 'Write the code of the office, for example “vestland” or “troms-og-finnmark”.',
  },
  'ref/ukjent-fylke': {
    message: ({ nummer }, w) => `The county number ${w.quote(nummer)} is not in use.`,
    title: 'The county number must be in use',
    why: 'Statistics Norway sets the county numbers. Since 2024 there are 15 counties, and the numbers of Viken (30), Vestfold og Telemark (38) and Troms og Finnmark (54) are no longer in use.',
    mend: 'Write the number that the county has today, as two digits in quotation marks: "46" for Vestland.',
  },
  'ref/ukjent-kommunenummer': {
    message: ({ nummer, naermest }, w) =>
      `The municipality number ${w.quote(nummer)} is not in use.${hint(naermest, w)}`,
    title: 'The municipality number must be in use',
    why: 'Statistics Norway sets the municipality numbers. The number is the key that ties the plan to the right municipality, county and county governor, because several municipalities may share a name. The numbers 9901–9998 are example municipalities.',
    mend: 'Write the number that the municipality has today, as four digits in quotation marks: "0301" for Oslo.',
  },
  'ref/utgaatt-kommunenummer': {
    message: ({ nummer, navn, etterfoelgere }, w) => {
      const gone = `The municipality number ${w.quote(nummer)} (${navn}) is no longer in use.`;
      const numbers = etterfoelgere.map(w.quote);
      if (numbers.length === 0) return gone;
      return numbers.length === 1
        ? `${gone} The new number is ${w.list(numbers)}.`
        : `${gone} The municipality was divided, and the new numbers are ${w.list(numbers)}. Choose the one that applies.`;
    },
    title: 'The municipality number must be today’s',
    why: 'Many municipalities got a new number in 2020 and 2024. An old number belongs to no county or office today. Where a municipality was divided, as Ålesund (1507) was in 2024, the program does not guess.',
    mend: 'Write the new number, as four digits in quotation marks.',
  },
  'ref/lokal-id': {
    message: ({ id, forslag }, w) =>
      `The id ${w.quote(id)} must begin with ${w.quote('lokal-')}, for example ${w.quote(forslag)}.`,
    title: 'The municipality’s own competences must have ids that begin with “lokal-”',
    why: 'Later editions of the standard catalogue may add competences, and an id is never used again. When the municipality’s own ids begin with “lokal-”, they can never be taken for those.',
    mend: 'Give the competence a new id, and use it in requirements, inventories and measures too.',
  },
  'ref/annen-organisasjon': {
    message: ({ nummer, plan }, w) =>
      `The number ${w.quote(nummer)} belongs to another organisation than the plan, which is for ${w.quote(plan)}.`,
    title: 'The documents of a plan folder must be about one organisation',
    why: 'Everything in a plan folder is calculated together. An inventory or need report from another municipality would give wrong figures for both.',
    mend: 'Correct the number, or move the file to the plan folder it belongs to.',
  },
  'ref/dobbel-id': {
    message: ({ id, foerste_fil, foerste_linje }, w) =>
      `The id ${w.quote(id)} is used before (${foerste_fil}, line ${foerste_linje}).`,
    title: 'An id can stand for one thing only',
    why: 'Other documents refer to units, requirements, goals and measures by id. When two share an id, it is impossible to know which is meant, and figures may be counted twice.',
    mend: 'Give one of them a new id, and correct the references to it. If the same thing stands in two places, delete one of them.',
  },
  'ref/endret-kilde': {
    message: ({ kilde }, w) =>
      `${w.quote(kilde)} is no longer as it was when the submission was made: its checksum does not match.`,
    title: 'A submission is made from the files that it states',
    why: 'A submission says which files it is made from, with a checksum of each. If a checksum does not match, the plan has been changed since, or the submission has been edited by hand. Then nobody knows which figures hold.',
    mend: 'Ask the owner to make the submission again with “kompass pakk”. It is not to be edited by hand.',
  },
  'ref/flere-av-dokumentet': {
    message: ({ dokument, foerste_fil }, w) =>
      `The plan folder already has a document of the kind ${w.quote(dokument)}: ${foerste_fil}.`,
    title:
      'A plan folder has one plan, one catalogue, one document of requirements and one network',
    why: 'With two plans or two sets of requirements in one folder, it is unclear which applies. Often one is an old copy. You may have several inventories, documents of measures and need reports.',
    mend: 'Merge them, or move the one that does not apply to another folder.',
  },
  'ref/ordning-utenfor-periode': {
    message: ({ ordning, skoleaar, fra, til, etterfoelger }, w) => {
      const year = `not for the kindergarten and school year ${skoleaar}`;
      if (til === undefined) {
        return `The scheme ${w.quote(ordning)} is in force from ${w.date(fra)}, ${year}.`;
      }
      const ended = `The scheme ${w.quote(ordning)} was in force until ${w.date(til)}, ${year}.`;
      return etterfoelger === undefined
        ? ended
        : `${ended} It was replaced by ${w.quote(etterfoelger)}.`;
    },
    title: 'The scheme must be in force when the kindergarten and school year begins',
    why: 'Grant schemes come and go: from 2026 one joint scheme replaced the regional scheme, the decentralised scheme and Kompetanseløftet. A kindergarten and school year follows the rules in force on the 1 August when it begins.',
    mend: 'Choose the scheme that is in force for the year, and look again at partner, own share and target group, which may differ there. If the year is wrong, correct it.',
  },
  'ref/opphevet-forskrift': {
    message: ({ referanse, opphevet, etterfoelger }, w) =>
      `${referanse} was repealed on ${w.date(opphevet)}.${etterfoelger === undefined ? '' : ` The rule that took its place is ${etterfoelger}.`}`,
    title: 'The rules that are referred to must be in force',
    why: 'A plan that rests on repealed rules may set requirements that no longer exist, and miss new ones. The letter about the start of Kompetanseløftet referred to FOR-2020-12-22-3201, which was replaced by FOR-2021-01-26-230 within weeks.',
    mend: 'Refer to the rule that is in force now, and see whether its content has changed.',
  },
  'ref/dobbel-innsending': {
    message: ({ nummer, filer, brukt, grunn }, w) => {
      if (brukt !== undefined) {
        return `The submission from ${w.quote(nummer)} is not used. The newest is ${brukt}.`;
      }
      const several = `${w.quote(nummer)} has submitted more than once: ${w.list(filer)}. None of them is used.`;
      if (grunn === undefined) return several;
      return grunn === 'samme_tidspunkt'
        ? `${several} The newest were made at the same moment.`
        : `${several} One of them does not say when it was made, so the newest cannot be chosen.`;
    },
    title: 'An organisation can have only one submission in the round',
    why: 'When a municipality has submitted twice, something has usually been corrected. The program cannot know which one applies, and need reports cannot be counted twice. So neither is used until somebody has chosen.',
    mend: 'Remove the submission that does not apply, or run “samle” with --nyeste to use the one that was made last. If they are two organisations, such as a municipality and an intermunicipal PPT, the PPT must give its own organisation number.',
  },
  'ref/dobbel-vurdering': {
    message: ({ behovsmelding, foerste_linje }, w) =>
      `The need report ${w.quote(behovsmelding)} has already been judged (line ${foerste_linje}).`,
    title: 'A need report can have only one judgement',
    why: 'The forum gives points and recommends one amount for each need report. With two judgements of the same one nobody can know which was meant, and the program does not choose for the forum.',
    mend: 'Merge the two judgements, or delete the one that does not apply.',
  },
  'ref/ukjent-behovsmelding': {
    message: ({ behovsmelding }, w) =>
      `The forum has judged the need report ${w.quote(behovsmelding)}, but it is not in the round.`,
    title: 'A judgement must be of a need report that has been submitted',
    why: 'A judgement refers to the need report by the number of the owner and the id of the report. Where there is no such report among those submitted, neither its points nor its amount are counted.',
    mend: 'Correct the number or the id. If the report has been withdrawn, delete the judgement. If the submission is missing, add it.',
  },
  'ref/uten-nummer': {
    message: ({ navn }, w) =>
      `${w.quote(navn)} has no number, so the forum cannot recognise the submission.`,
    title: 'The organisation must have a number',
    why: 'The forum refers to a need report by the number of the owner and the id of the report. An intermunicipal cooperation has no municipality number, and so must give its organisation number.',
    mend: 'Write “orgnr” under “organisasjon” in the plan, and pack again.',
  },
  'ref/annet-fylke': {
    message: ({ nummer, fylker }, w) =>
      `${w.quote(nummer)} is not in the counties of this round (${w.list(fylker.map(w.quote))}).`,
    title: 'The organisation must be in one of the counties of the forum',
    why: 'Each collaboration forum recommends how to use the money in its own counties. What a municipality in another county has submitted is neither ranked nor counted here.',
    mend: 'Send the submission to the statsforvalter of the right county. If the number is wrong, correct it in the plan and pack again. If the forum covers several counties, add the county to “fylker”.',
  },
  'ref/annet-skoleaar': {
    message: ({ skoleaar, runde }) =>
      `The need report is for the kindergarten and school year ${skoleaar}, but the round is for ${runde}.`,
    title: 'The need report must be for the year of the round',
    why: 'The forum gives one recommendation a year, for one kindergarten and school year. A report for another year is neither ranked nor counted in the sums.',
    mend: 'Correct “barnehage_skoleaar”, or keep the report for the round it belongs to.',
  },
  'ref/ordning-utenfor-runden': {
    message: ({ ordning, ordninger }, w) =>
      `The scheme ${w.quote(ordning)} is not part of this round, which is for ${w.list(ordninger.map(w.quote))}.`,
    title: 'The need report must be under a scheme of the round',
    why: 'Some counties have one collaboration forum for all schemes, others have several. A report under a scheme that this forum does not handle is neither ranked nor counted in the sums.',
    mend: 'Choose a scheme of the round, or send the report to the forum that handles the scheme.',
  },
  'ref/nyere-versjon': {
    message: ({ versjon, denne }) =>
      `The submission was made by a newer version of the program (${versjon}) than this one (${denne}).`,
    title: 'A submission should not be made by a newer version of the program',
    why: 'A newer version may calculate or hide figures in another way, and may check more. The submission is read and checked by the rules of this version.',
    mend: 'Update the program, and run again.',
  },
};
