import type { Behovsmelding, Forum, Tjeneste, Vurdering } from '../generated/types.ts';
import { groupBy } from './group-by.ts';
import type { PriorityProposal } from './proposal-data.ts';
import type {
  Amounts,
  OutsideReason,
  Participant,
  RoundReport,
  RoundSum,
  SubmissionReport,
  YearAmounts,
} from './round-data.ts';
import { scoreOf } from './score.ts';
import { compareIds } from './text-order.ts';

/** A submission that is used, and what is known of its sender. */
export interface UsedSubmission {
  readonly noekkel: string;
  readonly report: SubmissionReport;
  readonly participant: Pick<Participant, 'navn' | 'status' | 'for_sent'>;
}

const NO_AMOUNTS: Amounts = {
  tilskudd_eier: 0,
  tilskudd_partner: 0,
  soekt: 0,
  egenandel: 0,
  koordinator: 0,
};

function sumOf(amounts: readonly Amounts[]): Amounts {
  return amounts.reduce(
    (sum, each) => ({
      tilskudd_eier: sum.tilskudd_eier + each.tilskudd_eier,
      tilskudd_partner: sum.tilskudd_partner + each.tilskudd_partner,
      soekt: sum.soekt + each.soekt,
      egenandel: sum.egenandel + each.egenandel,
      koordinator: sum.koordinator + each.koordinator,
    }),
    NO_AMOUNTS,
  );
}

/** Amounts added up year by year, the years in order. */
function byYear(amounts: readonly YearAmounts[]): YearAmounts[] {
  const years = [...groupBy(amounts, ({ aar }) => aar)].sort(([a], [b]) => a - b);
  return years.map(([aar, each]) => ({ aar, ...sumOf(each) }));
}

/** What is for coordination is a part of the grant, so that it is not added to it. */
function yearsOf({ budsjett }: Behovsmelding): YearAmounts[] {
  return byYear(
    budsjett.map(({ aar, tilskudd_eier, tilskudd_partner, egenandel = 0, koordinator = 0 }) => ({
      aar,
      tilskudd_eier,
      tilskudd_partner,
      soekt: tilskudd_eier + tilskudd_partner,
      egenandel,
      koordinator,
    })),
  );
}

function reasonsOutside(
  { ordning, barnehage_skoleaar }: Behovsmelding,
  { participant }: UsedSubmission,
  forum: Forum,
): OutsideReason[] {
  const reasons: OutsideReason[] = [];
  if (participant.status === 'utenfor') reasons.push('fylke');
  if (barnehage_skoleaar !== forum.barnehage_skoleaar) reasons.push('skoleaar');
  if (!forum.ordninger.includes(ordning)) reasons.push('ordning');
  return reasons;
}

/** The forum's judgements by the need report they are of; of two, the first. */
function judgementsOf({ vurderinger = [] }: Forum): ReadonlyMap<string, Vurdering> {
  return new Map(vurderinger.toReversed().map((judgement) => [judgement.behovsmelding, judgement]));
}

function servicesOf({ deltakere }: Behovsmelding): Tjeneste[] {
  return [...new Set(deltakere.map(({ tjeneste }) => tjeneste))];
}

/** What need reports are held against. */
interface Judged {
  readonly forum: Forum;
  readonly judgements: ReadonlyMap<string, Vurdering>;
}

function toReport(
  melding: Behovsmelding,
  used: UsedSubmission,
  { forum, judgements }: Judged,
): RoundReport {
  const { noekkel, report, participant } = used;
  const id = `${noekkel}/${melding.id}`;
  const judged = judgements.get(id);
  const aar = yearsOf(melding);
  return {
    id,
    noekkel,
    avsender: participant.navn ?? melding.innsender.navn,
    fil: report.fil,
    melding,
    for_sent: participant.for_sent,
    aar,
    ...sumOf(aar),
    tjenester: servicesOf(melding),
    private: melding.deltakere.some(({ privat }) => privat === true),
    ...scoreOf(forum.kriterier ?? [], judged?.poeng),
    innstilt: judged?.innstilt ?? null,
    merknad: judged?.merknad ?? null,
    foreslaatt: null,
    utenfor: reasonsOutside(melding, used, forum),
  };
}

/** The need reports of the submissions that are used, in their order; of two with one id, the first. */
export function roundReports(used: readonly UsedSubmission[], forum: Forum): RoundReport[] {
  const judged = { forum, judgements: judgementsOf(forum) };
  return used.flatMap((submission) => {
    const byId = groupBy(submission.report.meldinger, ({ id }) => id);
    const first = [...byId.values()].map(([melding]) => toReport(melding, submission, judged));
    return first.sort((a, b) => compareIds(a.id, b.id));
  });
}

/** The same with what a proposal gives each. */
export function withProposal(
  reports: readonly RoundReport[],
  proposal: PriorityProposal | null,
): RoundReport[] {
  const isIn = new Map(proposal?.linjer.map(({ id, inne }) => [id, inne]));
  return reports.map((report) => {
    const inne = isIn.get(report.id);
    return { ...report, foreslaatt: inne === undefined ? null : inne ? report.soekt : 0 };
  });
}

/** What the ranked need reports come to, held against the frame. */
export function roundSum(
  reports: readonly RoundReport[],
  ramme: number | null,
  proposal: PriorityProposal | null,
): RoundSum {
  const innstilt = reports.reduce((sum, report) => sum + (report.innstilt ?? 0), 0);
  return {
    ...sumOf(reports),
    ramme,
    meldinger: reports.length,
    innstilt,
    uten_innstilling: reports.filter((report) => report.innstilt === null).length,
    igjen: ramme === null ? null : ramme - innstilt,
    foreslaatt: proposal?.kostnad ?? null,
    per_aar: byYear(reports.flatMap(({ aar }) => aar)),
  };
}
