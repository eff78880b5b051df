import type { ProposalGround } from '../domain/proposal-data.ts';
import type { ParticipantStatus } from '../domain/round-data.ts';
import type { Meldingstype } from '../generated/types.ts';
import type { Words } from './words.ts';

/** The words of what the county's round publishes: workbook, CSV and data package. */
export interface RoundTexts {
  readonly title: (forum: string, year: string) => string;
  /** Of the data package. */
  readonly description: (forum: string, year: string) => string;
  readonly schemes: (names: readonly string[], words: Words) => string;
  readonly yearAndDeadline: (
    facts: { year: string; day: string; clock: string },
    words: Words,
  ) => string;
  readonly missing: (names: readonly string[], words: Words) => string;
  readonly allReceived: string;
  readonly notUsed: (names: readonly string[], words: Words) => string;
  readonly outside: (ids: readonly string[], words: Words) => string;
  readonly yes: string;
  readonly no: string;
  readonly hidden: string;
  readonly noRows: string;
  /** What has come from a participant, in words beside the colours. */
  readonly status: Readonly<Record<ParticipantStatus, string>>;
  /** Names of tabs: at most 31 characters. */
  readonly sheet: {
    readonly overview: string;
    readonly reports: string;
    readonly budget: string;
    readonly gap: string;
    readonly municipalities: string;
    readonly criteria: string;
    readonly proposal: string;
    readonly networks: string;
    readonly owners: string;
    readonly forum: string;
    readonly findings: string;
    readonly method: string;
  };
  readonly lead: {
    readonly overview: string;
    readonly reports: string;
    readonly budget: string;
    readonly gap: readonly string[];
    readonly municipalities: readonly string[];
    readonly criteria: string;
    readonly noCriteria: string;
    readonly proposal: string;
    /** Where the best selection could not be found in reasonable time. */
    readonly unproven: string;
    readonly networks: string;
    readonly owners: string;
    readonly forum: string;
    readonly findings: readonly string[];
  };
  readonly figure: {
    readonly expected: string;
    readonly received: string;
    readonly faulty: string;
    readonly notUsed: string;
    readonly missing: string;
    readonly reports: string;
    readonly applied: string;
    readonly recommended: string;
    readonly frame: string;
    readonly left: string;
    readonly proposed: string;
    readonly points: string;
    readonly pointsPossible: string;
  };
  readonly note: {
    readonly faulty: string;
    readonly applied: string;
    readonly recommended: string;
    readonly noFrame: string;
    readonly exceeded: string;
    readonly within: string;
  };
  readonly column: RoundColumns;
  /** What 0, 1 and 2 points mean. */
  readonly scale: readonly [string, string, string];
  /** The messages at the cells that the forum fills in; at most 225 characters. */
  readonly input: {
    readonly pointsTitle: string;
    readonly points: string;
    readonly pointsError: string;
    readonly recommended: string;
    readonly recommendedError: string;
    readonly remark: string;
    readonly refused: string;
  };
  readonly reportKind: Readonly<Record<Meldingstype, string>>;
  readonly unitsOf: (facts: { service: string; units: number; privately: number }) => string;
  readonly privately: string;
  readonly heard: { readonly staff: string; readonly unions: string; readonly nobody: string };
  readonly notInvolved: string;
  readonly involved: string;
  readonly case: (number: string) => string;
  readonly goal: (text: string, sign: string) => string;
  readonly inProposal: string;
  readonly outOfProposal: string;
  readonly ground: Readonly<Record<ProposalGround, string>>;
  readonly nothingMore: string;
  readonly nextStep: (
    facts: {
      more: number;
      frame: number;
      gain: number;
      in: readonly string[];
      out: readonly string[];
    },
    words: Words,
  ) => string;
  /** Groups that have no term of their own elsewhere. */
  readonly group: {
    readonly ks: string;
    readonly pbl: string;
    readonly laererorganisasjon: string;
    readonly statsforvalter: string;
    readonly barnehagemyndighet: string;
  };
  readonly represented: string;
  readonly notRepresented: string;
  readonly noVoice: (
    facts: {
      network: string;
      groups: readonly string[];
      due: { readonly day: string; readonly passed: boolean } | null;
    },
    words: Words,
  ) => string;
  readonly noPartner: (network: string) => string;
  readonly notDelivered: (network: string, names: readonly string[], words: Words) => string;
  readonly inNoNetwork: (names: readonly string[], words: Words) => string;
  readonly nothingLacking: string;
  readonly mandateMet: (groups: readonly string[], words: Words) => string;
  readonly mandateUnmet: (groups: readonly string[], words: Words) => string;
  readonly balance: (facts: {
    owners: number;
    universities: number;
    organisations: number;
  }) => string;
  readonly forumNoVoice: (groups: readonly string[], words: Words) => string;
  readonly heading: {
    readonly use: string;
    readonly calculation: string;
    readonly proposal: string;
    readonly hiding: string;
    readonly data: string;
  };
  readonly use: readonly string[];
  readonly method: readonly string[];
  readonly proposalMethod: {
    readonly proven: string;
    readonly unproven: string;
    readonly whole: string;
  };
  readonly hiding: (threshold: number) => readonly string[];
  readonly basis: (submissions: number, reports: number, words: Words) => string;
  readonly catalogue: (id: string, edition: string) => string;
  readonly schemeTable: (edition: string) => string;
  readonly madeBy: (version: string, date: string, words: Words) => string;
  readonly again: string;
}

/** The headers of the round's tables. */
interface RoundColumns {
  readonly points: (criterion: string) => string;
  readonly appliedIn: (year: number) => string;
  readonly network: string;
  readonly represents: string;
  readonly status: string;
  readonly person: string;
  readonly role: string;
  readonly organisation: string;
  readonly owner: string;
  readonly number: string;
  readonly reports: string;
  readonly received: string;
  readonly late: string;
  readonly draft: string;
  readonly applied: string;
  readonly errors: string;
  readonly warnings: string;
  readonly outside: string;
  readonly expected: string;
  readonly answerIn: string;
  readonly file: string;
  readonly older: string;
  readonly criterion: string;
  readonly criterionId: string;
  readonly weight: string;
  readonly weightShare: string;
  readonly id: string;
  readonly sender: string;
  readonly measure: string;
  readonly partner: string;
  readonly year: string;
  readonly toOwners: string;
  readonly toPartner: string;
  readonly total: string;
  readonly coordinator: string;
  readonly ownShare: string;
  readonly vote: string;
  readonly totalGap: string;
  readonly hiddenCells: string;
  readonly unmappedRows: string;
  readonly competence: string;
  readonly service: string;
  readonly requirement: string;
  readonly gap: string;
  readonly afterSharing: string;
  readonly shareWithGap: string;
  readonly municipalities: string;
  readonly withGap: string;
  readonly withoutGap: string;
  readonly hiddenMunicipalities: string;
  readonly unmappedMunicipalities: string;
  readonly area: string;
  readonly competenceId: string;
  readonly recommended: string;
  readonly remark: string;
  readonly from: string;
  readonly to: string;
  readonly notJudged: string;
  readonly rank: string;
  readonly proposed: string;
  readonly priority: string;
  readonly senderErrors: string;
  readonly kind: string;
  readonly earlier: string;
  readonly start: string;
  readonly end: string;
  readonly years: string;
  readonly scheme: string;
  readonly ownShareRate: string;
  readonly units: string;
  readonly privateUnits: string;
  readonly services: string;
  readonly targetCount: string;
  readonly targets: string;
  readonly partnerKind: string;
  readonly contacted: string;
  readonly localNeed: string;
  readonly collective: string;
  readonly partnership: string;
  readonly description: string;
  readonly form: string;
  readonly need: string;
  readonly contribution: string;
  readonly statped: string;
  readonly participation: string;
  readonly plans: string;
  readonly goals: string;
  readonly themes: string;
  readonly participants: string;
  readonly contact: string;
  readonly inProposal: string;
  readonly weightedPoints: string;
  readonly cost: string;
  readonly cumulative: string;
  readonly perKrone: string;
  readonly grounds: string;
  readonly lacks: string;
  readonly unfinished: string;
  readonly severity: string;
  readonly sentence: string;
  readonly line: string;
  readonly place: string;
  readonly code: string;
}
