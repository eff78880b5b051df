import type { Maalform, Organisasjonstype } from '../generated/types.ts';
import { numberElsewhere } from './forum-county.ts';
import { groupBy } from './group-by.ts';
import { compareMoments } from './moments.ts';
import { numbersOfKey, organisationKey, typeOfKey } from './organisation-key.ts';
import type { Participant, ParticipantStatus, RoundSetup, SubmissionReport } from './round-data.ts';
import { compareText } from './text-order.ts';

/** Why no submission of several was chosen. */
type NoChoice = 'ikke_bedt' | 'uten_tidspunkt' | 'samme_tidspunkt';

/** The submissions of one organisation, and the one that is used. */
export interface Entrant {
  readonly noekkel: string | null;
  /** By name. */
  readonly reports: readonly SubmissionReport[];
  readonly used: SubmissionReport | null;
  /** Null unless there are several and none was chosen. */
  readonly noChoice: NoChoice | null;
}

/** What is known of an organisation that was expected. */
interface Expected {
  readonly navn: string | null;
  readonly type: Organisasjonstype;
}

/** A participant before its need reports are counted. */
type UncountedParticipant = Omit<Participant, 'meldinger' | 'soekt' | 'meldinger_utenfor'>;

const byFile = (a: SubmissionReport, b: SubmissionReport): number => compareText(a.fil, b.fil);

interface Timed extends SubmissionReport {
  readonly tidspunkt: string;
}

const isTimed = (report: SubmissionReport): report is Timed => report.tidspunkt !== null;

/** Which of several submissions is used: the newest, if that was asked for and can be told. */
function choose(
  own: readonly SubmissionReport[],
  nyeste: boolean,
): Pick<Entrant, 'used' | 'noChoice'> {
  const [only = null, another] = own;
  if (another === undefined) return { used: only, noChoice: null };
  if (!nyeste) return { used: null, noChoice: 'ikke_bedt' };
  const timed = own.filter(isTimed);
  if (timed.length < own.length) return { used: null, noChoice: 'uten_tidspunkt' };
  const [newest = null, tied] = timed.filter(({ tidspunkt }) =>
    timed.every((other) => compareMoments(tidspunkt, other.tidspunkt) >= 0),
  );
  return tied === undefined
    ? { used: newest, noChoice: null }
    : { used: null, noChoice: 'samme_tidspunkt' };
}

/** The submissions by the organisation they come from; those without a key stand alone. */
function entrants(reports: readonly SubmissionReport[], nyeste: boolean): Entrant[] {
  const sorted = reports.toSorted(byFile);
  const keyed = groupBy(sorted, ({ noekkel, fil }) => noekkel ?? `/${fil}`);
  return [...keyed.values()].map((own) => ({
    noekkel: own[0].noekkel,
    reports: own,
    ...choose(own, nyeste),
  }));
}

/** Numbers that mean an organisation whose key is another one. */
function aliases(entered: readonly Entrant[], { networks }: RoundSetup): Map<string, string> {
  const known = [
    ...networks.flatMap(({ eiere }) => eiere),
    ...entered.flatMap(({ reports }) => reports.flatMap(({ organisasjon }) => organisasjon ?? [])),
  ];
  const keys = new Map<string, string>();
  for (const organisation of known) {
    const key = organisationKey(organisation);
    if (organisation.orgnr !== undefined && key !== null) keys.set(organisation.orgnr, key);
  }
  return keys;
}

/** Whom the forum expects: those on its list, and the owners in the networks of its counties. */
function expected(entered: readonly Entrant[], setup: RoundSetup): Map<string, Expected> {
  const found = new Map<string, Expected>();
  for (const owner of setup.networks.flatMap(({ eiere }) => eiere)) {
    const key = organisationKey(owner);
    if (key === null || numberElsewhere(owner, setup) !== null) continue;
    const navn = found.get(key)?.navn ?? owner.navn ?? null;
    found.set(key, { navn, type: owner.type });
  }
  const keys = aliases(entered, setup);
  for (const number of setup.forum.ventet ?? []) {
    const key = keys.get(number) ?? number;
    if (!found.has(key)) found.set(key, { navn: null, type: typeOfKey(key) });
  }
  return found;
}

function statusOf({ noekkel, used, noChoice }: Entrant, setup: RoundSetup): ParticipantStatus {
  if (noChoice !== null) return 'dobbel';
  if (used === null) return 'ikke_mottatt';
  if (noekkel === null) return 'ubrukelig';
  const { organisasjon, submission, meldinger, errors } = used;
  if (numberElsewhere(organisasjon ?? numbersOfKey(noekkel), setup) !== null) return 'utenfor';
  if (submission === null && meldinger.length === 0) return 'ubrukelig';
  return errors > 0 ? 'mangelfull' : 'mottatt';
}

/** The form of the answer: what the council has decided, else that of the plan, else bokmål. */
function writtenForm(
  { noekkel, type }: { readonly noekkel: string | null; readonly type: Organisasjonstype | null },
  maalform: Maalform | null,
  { reference }: RoundSetup,
): 'nb' | 'nn' {
  const isMunicipality = type === 'kommune' && noekkel !== null;
  const decided = isMunicipality ? reference.municipalities.get(noekkel)?.spraakvedtak : undefined;
  const form = decided === undefined || decided === 'noeytral' ? maalform : decided;
  return form === 'nynorsk' ? 'nn' : 'nb';
}

const firstOf = <T>(values: readonly (T | null | undefined)[]): T | null =>
  values.find((value) => value !== null && value !== undefined) ?? null;

function nameOf({ noekkel, reports, used }: Entrant, owner: Expected | null, setup: RoundSetup) {
  const published = setup.reference.municipalities.get(noekkel ?? '')?.navn;
  return firstOf([used?.navn, ...reports.map(({ navn }) => navn), owner?.navn, published]);
}

function typeOf({ noekkel, reports, used }: Entrant, owner: Expected | null) {
  const told = [used, ...reports].map((report) => report?.organisasjon?.type);
  return firstOf([...told, owner?.type, noekkel === null ? null : typeOfKey(noekkel)]);
}

function countIn(reports: readonly SubmissionReport[], field: 'errors' | 'warnings'): number {
  return reports.reduce((sum, report) => sum + report[field], 0);
}

/** A participant as far as its submissions tell. */
function participantOf(
  entrant: Entrant,
  owner: Expected | null,
  setup: RoundSetup,
): UncountedParticipant {
  const { noekkel, reports, used, noChoice } = entrant;
  const type = typeOf(entrant, owner);
  const counted = used === null ? reports : [used];
  const tidspunkt = used?.tidspunkt ?? null;
  const maalform = firstOf([used?.maalform, ...reports.map((report) => report.maalform)]);
  return {
    noekkel,
    navn: nameOf(entrant, owner, setup),
    type,
    ventet: owner !== null,
    status: statusOf(entrant, setup),
    fil: used?.fil ?? null,
    filer: reports.map(({ fil }) => fil),
    forkastet: noChoice === null ? reports.filter((one) => one !== used).map(({ fil }) => fil) : [],
    tidspunkt,
    for_sent: tidspunkt !== null && compareMoments(tidspunkt, setup.forum.frist) > 0,
    utkast: used?.utkast ?? false,
    feil: countIn(counted, 'errors'),
    advarsler: countIn(counted, 'warnings'),
    spraak: writtenForm({ noekkel, type }, maalform, setup),
  };
}

/** By key, shorter ones (of counties, then of municipalities) first; without a key last, by file. */
function byKey(a: Entrant, b: Entrant): number {
  if (a.noekkel === null || b.noekkel === null) {
    return Number(a.noekkel === null) - Number(b.noekkel === null);
  }
  return a.noekkel.length - b.noekkel.length || compareText(a.noekkel, b.noekkel);
}

/** A participant and the submissions that it is made from. */
export interface Entry {
  readonly entrant: Entrant;
  readonly participant: UncountedParticipant;
}

/** Everyone who has submitted or was expected to, in their order. */
export function participantsOf(reports: readonly SubmissionReport[], setup: RoundSetup): Entry[] {
  const entered = entrants(reports, setup.nyeste);
  const wanted = expected(entered, setup);
  const keys = new Set(entered.map(({ noekkel }) => noekkel));
  const missing = [...wanted.keys()]
    .filter((noekkel) => !keys.has(noekkel))
    .map((noekkel): Entrant => ({ noekkel, reports: [], used: null, noChoice: null }));
  return [...entered, ...missing].sort(byKey).map((entrant) => {
    const owner = wanted.get(entrant.noekkel ?? '') ?? null;
    return { entrant, participant: participantOf(entrant, owner, setup) };
  });
}
