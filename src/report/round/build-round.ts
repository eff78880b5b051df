import type { Section, View } from '../view.ts';
import { budgetSection } from './budget-section.ts';
import { countyGapSection } from './county-gap-section.ts';
import { criteriaSection } from './criteria-section.ts';
import { findingsSection } from './findings-section.ts';
import { forumSection } from './forum-section.ts';
import { municipalitiesSection } from './municipalities-section.ts';
import { networksSections } from './networks-sections.ts';
import { overviewSection } from './overview-section.ts';
import { proposalSection } from './proposal-section.ts';
import { reportsSection } from './reports-section.ts';
import type { RoundInput } from './round-input.ts';
import { roundMethodSection } from './round-method-section.ts';

/** What is shown only where there is something to show. */
function optionalSections(input: RoundInput): Section[] {
  const { forslag, nettverk, sammensetning } = input.round;
  return [
    ...(forslag === null ? [] : [proposalSection(forslag, input)]),
    ...(nettverk.length === 0 ? [] : networksSections(input)),
    ...(sammensetning === null ? [] : [forumSection(sammensetning, input)]),
  ];
}

/** The county's round: what its workbook and its tables serialise. */
export function buildRound(input: RoundInput): View {
  const { catalogue, round } = input;
  return {
    title: catalogue.round.title(round.forum.navn, round.forum.barnehage_skoleaar),
    language: catalogue.words.language,
    sections: [
      overviewSection(input),
      reportsSection(input),
      budgetSection(input),
      countyGapSection(input),
      municipalitiesSection(input),
      criteriaSection(input),
      ...optionalSections(input),
      findingsSection(input),
      roundMethodSection(input),
    ],
  };
}
