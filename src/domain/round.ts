import { areaCells, countyGap } from './county-gap.ts';
import { compareDiagnostics } from './diagnostic.ts';
import type { SafeSubmission } from './disclosure.ts';
import { forumComposition } from './forum-composition.ts';
import { groupBy } from './group-by.ts';
import { networkStatuses, withoutNetwork } from './network-status.ts';
import { proposePriorities } from './priority.ts';
import type { PriorityProposal } from './proposal-data.ts';
import type {
  Participant,
  ParticipantStatus,
  Round,
  RoundReport,
  RoundSetup,
  SubmissionReport,
} from './round-data.ts';
import { roundFindings } from './round-findings.ts';
import { type Entry, participantsOf } from './round-participants.ts';
import { roundReports, roundSum, type UsedSubmission, withProposal } from './round-reports.ts';

/** The statuses of those whose figures count. */
const COUNTED: readonly ParticipantStatus[] = ['mottatt', 'mangelfull'];

/** The submissions of which need reports are listed: of other counties too, though not ranked. */
function usedSubmissions(entries: readonly Entry[]): UsedSubmission[] {
  return entries.flatMap(({ entrant: { noekkel, used }, participant }) =>
    noekkel === null || used === null ? [] : [{ noekkel, report: used, participant }],
  );
}

function figuresOf(used: readonly UsedSubmission[]): Map<string, SafeSubmission> {
  const figures = new Map<string, SafeSubmission>();
  for (const { noekkel, report, participant } of used) {
    if (report.submission === null || !COUNTED.includes(participant.status)) continue;
    figures.set(noekkel, report.submission);
  }
  return figures;
}

/** The participants with what their need reports come to. */
function counted(
  entries: readonly Entry[],
  ranked: readonly RoundReport[],
  outside: readonly RoundReport[],
): Participant[] {
  const rankedBy = groupBy(ranked, ({ noekkel }) => noekkel);
  const outsideBy = groupBy(outside, ({ noekkel }) => noekkel);
  return entries.map(({ participant }) => {
    const key = participant.noekkel ?? '';
    const own = rankedBy.get(key) ?? [];
    return {
      ...participant,
      meldinger: own.length,
      soekt: own.reduce((sum, { soekt }) => sum + soekt, 0),
      meldinger_utenfor: outsideBy.get(key)?.length ?? 0,
    };
  });
}

function proposalFor(ranked: readonly RoundReport[], setup: RoundSetup): PriorityProposal | null {
  const { ramme, kriterier = [] } = setup.forum;
  if (!setup.forslag || ramme === undefined) return null;
  return proposePriorities(ranked, { ramme, kriterier });
}

/**
 * Puts the submissions of a round together: who has submitted, what they ask for, how it is judged,
 * and what they lack together. The order in which they come does not matter.
 */
export function collateRound(reports: readonly SubmissionReport[], setup: RoundSetup): Round {
  const { forum, networks, reference, today } = setup;
  const entries = participantsOf(reports, setup);
  const used = usedSubmissions(entries);
  const all = roundReports(used, forum);
  const ranked = all.filter(({ utenfor }) => utenfor.length === 0);
  const outside = all.filter(({ utenfor }) => utenfor.length > 0);
  const forslag = proposalFor(ranked, setup);
  const meldinger = withProposal(ranked, forslag);
  const deltakere = counted(entries, ranked, outside);
  const figures = figuresOf(used);
  const found = [
    ...setup.funn,
    ...reports.flatMap(({ diagnostics }) => diagnostics),
    ...roundFindings(entries, all, setup),
  ];
  return {
    forum,
    deltakere,
    meldinger,
    meldinger_utenfor: outside,
    gap: countyGap([...figures.values()]),
    omraader: areaCells(figures, setup.areaOf),
    nettverk: networkStatuses(networks, { deltakere, meldinger, today }),
    uten_nettverk: withoutNetwork(networks, deltakere),
    sammensetning: forumComposition(forum, reference),
    forslag,
    sum: roundSum(meldinger, forum.ramme ?? null, forslag),
    funn: found.sort(compareDiagnostics),
  };
}
