import type { Block, Section } from '../view.ts';
import { submissionsUsed } from './municipalities-section.ts';
import type { RoundInput } from './round-input.ts';

function basis(input: RoundInput): string[] {
  const { catalogue, round, editions, schemeEdition, version, today } = input;
  const { round: texts, words } = catalogue;
  return [
    texts.basis(submissionsUsed(input), round.meldinger.length, words),
    ...editions.map(({ id, utgave }) => texts.catalogue(id, utgave)),
    texts.schemeTable(schemeEdition),
    texts.madeBy(version, today, words),
    texts.again,
  ];
}

/** How to use the workbook, how the figures come about, what is hidden, and what it rests on. */
export function roundMethodSection(input: RoundInput): Section {
  const { round: texts } = input.catalogue;
  const part = (heading: string, bullets: readonly string[]): Block[] => [
    { block: 'heading', text: heading },
    ...bullets.map((text): Block => ({ block: 'bullet', text })),
  ];
  const { forslag } = input.round;
  const { proven, unproven, whole } = texts.proposalMethod;
  const proposed =
    forslag === null
      ? []
      : part(texts.heading.proposal, [forslag.bevist ? proven : unproven, whole]);
  return {
    name: texts.sheet.method,
    title: texts.sheet.method,
    blocks: [
      ...part(texts.heading.use, texts.use),
      ...part(texts.heading.calculation, texts.method),
      ...proposed,
      ...part(texts.heading.hiding, texts.hiding(input.threshold)),
      ...part(texts.heading.data, basis(input)),
    ],
    table: null,
  };
}
