import type { PriorityProposal, ProposalLine } from '../../domain/proposal-data.ts';
import type { RoundReport } from '../../domain/round-data.ts';
import type { Block, Figure, Section } from '../view.ts';
import { emphasised, type Field, fieldMakers, figureMaker, tableOf } from './fields.ts';
import type { RoundInput } from './round-input.ts';

interface Line extends ProposalLine {
  readonly report: RoundReport | undefined;
  /** What those that are in cost so far; null for those that are out. */
  readonly sum: number | null;
}

/** Those that are in first, each group by its place, with the sum so far. */
function linesOf({ linjer }: PriorityProposal, { round }: RoundInput): Line[] {
  const reports = new Map(round.meldinger.map((report) => [report.id, report]));
  const ordered = linjer.toSorted((a, b) => Number(b.inne) - Number(a.inne) || a.plass - b.plass);
  let sum = 0;
  return ordered.map((line) => {
    if (line.inne) sum += line.kostnad;
    return { ...line, report: reports.get(line.id), sum: line.inne ? sum : null };
  });
}

function fieldsOf({ catalogue }: RoundInput): Field<Line>[] {
  const { column: c, inProposal, outOfProposal, ground, yes } = catalogue.round;
  const { text, count, money } = fieldMakers<Line>();
  return [
    text('tiltak', c.measure, ({ report }) => report?.melding.tiltak.tittel ?? ''),
    text('avsender', c.sender, ({ report }) => report?.avsender ?? ''),
    text('behovsmelding', c.id, ({ id }) => id),
    emphasised(
      text('forslag', c.inProposal, ({ inne }) => (inne ? inProposal : outOfProposal)),
      'status-heat',
    ),
    count('poeng', c.weightedPoints, ({ poeng }) => poeng),
    money('kostnad', c.cost, ({ kostnad }) => kostnad),
    money('sum', c.cumulative, ({ sum }) => sum ?? ''),
    count('plass', c.perKrone, ({ plass }) => plass),
    text('grunn', c.grounds, ({ grunn }) => ground[grunn]),
    money('mangler', c.lacks, ({ mangler }) => mangler ?? ''),
    text('ufullstendig', c.unfinished, ({ ufullstendig }) => (ufullstendig ? yes : '')),
  ];
}

function figuresOf(proposal: PriorityProposal, { catalogue }: RoundInput): Figure[] {
  const { figure: label } = catalogue.round;
  const { ramme, kostnad, igjen, poeng, poeng_mulig } = proposal;
  const [money, points] = [figureMaker('money'), figureMaker('count')];
  return [
    money('forslag_ramme', label.frame, ramme),
    money('forslag_kostnad', label.proposed, kostnad),
    money('forslag_igjen', label.left, igjen),
    points('forslag_poeng', label.points, poeng),
    points('forslag_poeng_mulig', label.pointsPossible, poeng_mulig),
  ];
}

/** What the smallest raise of the frame that buys anything would buy; nothing where it is not known. */
function nextTexts(
  { neste, poeng, poeng_mulig }: PriorityProposal,
  { catalogue }: RoundInput,
): string[] {
  const { round: texts, words } = catalogue;
  if (neste === null) return poeng === poeng_mulig ? [texts.nothingMore] : [];
  const { oekning, ramme, gevinst, inn, ut } = neste;
  return [texts.nextStep({ more: oekning, frame: ramme, gain: gevinst, in: inn, out: ut }, words)];
}

/** Which need reports give the most points within the frame, on what grounds. */
export function proposalSection(proposal: PriorityProposal, input: RoundInput): Section {
  const { round: texts } = input.catalogue;
  const first = proposal.bevist ? texts.lead.proposal : texts.lead.unproven;
  const lead = [first, ...nextTexts(proposal, input)];
  return {
    name: texts.sheet.proposal,
    title: texts.sheet.proposal,
    blocks: [
      ...lead.map((text): Block => ({ block: 'paragraph', text })),
      ...figuresOf(proposal, input),
    ],
    table: tableOf(
      { name: 'forslag', description: first },
      fieldsOf(input),
      linesOf(proposal, input),
    ),
  };
}
