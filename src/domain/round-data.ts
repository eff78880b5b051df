import type {
  Behovsmelding,
  Forum,
  Forumrepresentasjon,
  Maalform,
  Nettverk,
  Nettverksrepresentasjon,
  Organisasjon,
  Organisasjonstype,
  Tjeneste,
} from '../generated/types.ts';
import type { AreaCell, CountyGapRow } from './county-gap.ts';
import type { Code, Diagnostic, Range, Severity } from './diagnostic.ts';
import type { SafeSubmission } from './disclosure.ts';
import type { PriorityProposal } from './proposal-data.ts';
import type { Reference } from './rules/context.ts';

/** What is known of one submission after its check; plain data that crosses threads. */
export interface SubmissionReport {
  /** The file or folder, as people named it; no two reports have the same. */
  readonly fil: string;
  readonly kilde: 'innsending' | 'planmappe';
  /** Null where it could not be read. */
  readonly organisasjon: Organisasjon | null;
  /** `organisationKey` of the organisation; null where it has none, or could not be read. */
  readonly noekkel: string | null;
  readonly navn: string | null;
  /** The form that the organisation's own plan is written in. */
  readonly maalform: Maalform | null;
  /** When the submission was made (`laget.tidspunkt`); null for a plan folder. */
  readonly tidspunkt: string | null;
  /** Packed although errors stand. */
  readonly utkast: boolean;
  /** Null where its figures cannot be used. */
  readonly submission: SafeSubmission | null;
  /** The need reports that can be used, also where the figures cannot. */
  readonly meldinger: readonly Behovsmelding[];
  readonly diagnostics: readonly Diagnostic[];
  /** The text of the lines that findings stand on, by file and line number. */
  readonly lines: Readonly<Record<string, Readonly<Record<number, string>>>>;
  readonly errors: number;
  readonly warnings: number;
  /** Where the organisation stands in the file. */
  readonly sted: Range | null;
  /** Why the file could not be read at all: a short code. */
  readonly uleselig: string | null;
}

/** A place in a file, as a finding states it. */
export interface Place extends Range {
  readonly fil: string;
  readonly sti: string;
}

/** What the submissions are held against. */
export interface RoundSetup {
  /** With the frame that is to be used. */
  readonly forum: Forum;
  readonly networks: readonly Nettverk[];
  readonly reference: Reference;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Of several submissions from one organisation, use the newest. */
  readonly nyeste: boolean;
  /** Propose which need reports to grant within the frame. */
  readonly forslag: boolean;
  /** The area of a competence, by its id. */
  readonly areaOf: (kompetanse: string) => string;
  /** Where a part of the forum's document stands. */
  readonly locate: (node: object, key?: string) => Place;
  /** The severity that was chosen for a code, else its own. */
  readonly severityOf: (code: Code, own: Severity) => Severity | 'av';
  /** What was found in the documents of the forum and the networks. */
  readonly funn: readonly Diagnostic[];
}

export type ParticipantStatus =
  | 'mottatt'
  | 'mangelfull' // has errors, but figures or need reports are used
  | 'ubrukelig' // nothing of it can be used
  | 'dobbel' // several submissions, of which none was chosen
  | 'ikke_mottatt'
  | 'utenfor'; // of another county

/** An organisation that was expected or has submitted. */
export interface Participant {
  /** Null for a file in which no number could be read. */
  readonly noekkel: string | null;
  /** Null where nobody has said it. */
  readonly navn: string | null;
  readonly type: Organisasjonstype | null;
  /** On the forum's list of those expected, or an owner in a network. */
  readonly ventet: boolean;
  readonly status: ParticipantStatus;
  /** The submission that is used, or was tried; null for `dobbel` and `ikke_mottatt`. */
  readonly fil: string | null;
  /** Every submission from the organisation, by name. */
  readonly filer: readonly string[];
  /** Those that a newer one took the place of. */
  readonly forkastet: readonly string[];
  readonly tidspunkt: string | null;
  readonly for_sent: boolean;
  readonly utkast: boolean;
  /** Findings in the submission that is used; in all of them for `dobbel`. */
  readonly feil: number;
  readonly advarsler: number;
  /** Need reports that are ranked, and what they apply for. */
  readonly meldinger: number;
  readonly soekt: number;
  /** Need reports that are not ranked. */
  readonly meldinger_utenfor: number;
  /** The form of the answer. */
  readonly spraak: 'nb' | 'nn';
}

/** What is applied for in one year, or altogether. `koordinator` is a part of `soekt`. */
export interface Amounts {
  readonly tilskudd_eier: number;
  readonly tilskudd_partner: number;
  /** The grant that is applied for: to the owners and the partner. */
  readonly soekt: number;
  readonly egenandel: number;
  readonly koordinator: number;
}

export interface YearAmounts extends Amounts {
  readonly aar: number;
}

/** Why a need report is not ranked: another county, another year, a scheme that is not the forum's. */
export type OutsideReason = 'fylke' | 'skoleaar' | 'ordning';

/** A score as a share of the highest one (0–1): a range while something is not judged. */
export interface Score {
  /** Points by criterion, in the order of the forum; null where not judged. */
  readonly poeng: Readonly<Record<string, number | null>>;
  /** Criteria that are not judged, in the order of the forum. */
  readonly ikke_vurdert: readonly string[];
  /** Null where there is nothing to judge by: no criteria, or none with weight. */
  readonly fra: number | null;
  readonly til: number | null;
}

/** A need report as the forum sees it. */
export interface RoundReport extends Amounts, Score {
  /** `9901/b1` */
  readonly id: string;
  readonly noekkel: string;
  /** The name of the sender. */
  readonly avsender: string;
  readonly fil: string;
  readonly melding: Behovsmelding;
  readonly for_sent: boolean;
  /** By year. */
  readonly aar: readonly YearAmounts[];
  /** The services that take part. */
  readonly tjenester: readonly Tjeneste[];
  /** Whether a private unit takes part. */
  readonly private: boolean;
  readonly innstilt: number | null;
  readonly merknad: string | null;
  /** What the proposal gives it, 0 if nothing; null where nothing is proposed. */
  readonly foreslaatt: number | null;
  /** Empty for those that are ranked. */
  readonly utenfor: readonly OutsideReason[];
}

/** What is asked for and recommended, of the need reports that are ranked. */
export interface RoundSum extends Amounts {
  /** Null where the forum has no frame; 0 is a frame. */
  readonly ramme: number | null;
  readonly meldinger: number;
  readonly innstilt: number;
  /** Need reports for which the forum has not recommended an amount. */
  readonly uten_innstilling: number;
  /** The frame less what is recommended; negative where it is exceeded. */
  readonly igjen: number | null;
  readonly foreslaatt: number | null;
  readonly per_aar: readonly YearAmounts[];
}

/** What the forum's mandate asks for. */
export type MandateCode =
  | 'eier_offentlig'
  | 'eier_privat'
  | 'uh'
  | 'ks'
  | 'pbl'
  | 'laererorganisasjon'
  | 'barnehagemyndighet';

export interface MandateCheck {
  readonly krav: MandateCode;
  /** Members of any of these groups meet it. */
  readonly grupper: readonly Forumrepresentasjon[];
  readonly antall: number;
  readonly oppfylt: boolean;
  readonly kilde: string;
}

export interface ForumMember {
  readonly navn: string;
  readonly rolle: string;
  readonly organisasjon: string | null;
  readonly representerer: Forumrepresentasjon;
  /** The statsforvalter has none. */
  readonly stemme: boolean;
}

export interface ForumComposition {
  readonly medlemmer: readonly ForumMember[];
  /** What the mandate asks for, in its order. */
  readonly krav: readonly MandateCheck[];
  readonly oppfyller_mandatet: boolean;
  /** The target groups of the forum's schemes that no member represents. */
  readonly uten_stemme: readonly Forumrepresentasjon[];
  /** Members with a vote on each side that the mandate wants balanced. */
  readonly balanse: {
    readonly eiere: number;
    readonly uh: number;
    readonly organisasjoner: number;
  };
}

export interface NetworkOwner {
  /** Null where the network gives no number that can be matched. */
  readonly noekkel: string | null;
  readonly navn: string | null;
  readonly type: Organisasjonstype;
  /** `ikke_mottatt` where nothing has come from it. */
  readonly status: ParticipantStatus;
  /** Need reports of its own that are ranked. */
  readonly meldinger: number;
}

export interface NetworkPerson {
  readonly navn: string;
  readonly rolle: string;
  readonly organisasjon: string | null;
}

export interface NetworkStatus {
  readonly navn: string;
  readonly frist: string | null;
  /** The deadline has passed and a group has no voice. */
  readonly frist_passert: boolean;
  readonly eiere: readonly NetworkOwner[];
  /** Owners from whom nothing has come, in the order of `eiere`. */
  readonly ikke_levert: readonly NetworkOwner[];
  /** Who represents whom, by group; only groups that somebody represents. */
  readonly representanter: readonly {
    readonly gruppe: Nettverksrepresentasjon;
    readonly personer: readonly NetworkPerson[];
  }[];
  readonly uten_stemme: readonly Nettverksrepresentasjon[];
  /** Names of the partners that are universities or university colleges. */
  readonly uh: readonly string[];
  /** Ids of the ranked need reports of its owners, or that name the network. */
  readonly meldinger: readonly string[];
}

/** The round: everything that the workbook, the tables and the answers are made from. */
export interface Round {
  readonly forum: Forum;
  /** By key; files in which none could be read come last, by name. */
  readonly deltakere: readonly Participant[];
  /** Those that are ranked, by key and id. */
  readonly meldinger: readonly RoundReport[];
  /** Those that are listed and answered, but neither ranked nor summed. */
  readonly meldinger_utenfor: readonly RoundReport[];
  readonly gap: readonly CountyGapRow[];
  readonly omraader: readonly AreaCell[];
  readonly nettverk: readonly NetworkStatus[];
  /** Keys of the municipalities that are in no network; empty where no network is at hand. */
  readonly uten_nettverk: readonly string[];
  /** Null where the forum's document names no members. */
  readonly sammensetning: ForumComposition | null;
  /** Null where none was asked for, or there is no frame. */
  readonly forslag: PriorityProposal | null;
  readonly sum: RoundSum;
  /** Of all submissions and of the round, in their total order. */
  readonly funn: readonly Diagnostic[];
}
