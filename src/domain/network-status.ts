import type { Eier, Nettverk } from '../generated/types.ts';
import { groupBy } from './group-by.ts';
import { organisationKey } from './organisation-key.ts';
import type { NetworkOwner, NetworkStatus, Participant, RoundReport } from './round-data.ts';
import { missingVoices } from './rules/missing-voices.ts';
import { compareText } from './text-order.ts';

/** What networks are held against. */
export interface NetworkRound {
  readonly deltakere: readonly Participant[];
  /** Those that are ranked. */
  readonly meldinger: readonly RoundReport[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

type ByKey = ReadonlyMap<string | null, Participant>;

const byKeyOf = (deltakere: readonly Participant[]): ByKey =>
  new Map(deltakere.map((participant) => [participant.noekkel, participant]));

function ownerOf(owner: Eier, participants: ByKey): NetworkOwner {
  const noekkel = organisationKey(owner);
  const participant = noekkel === null ? undefined : participants.get(noekkel);
  return {
    noekkel,
    navn: owner.navn ?? participant?.navn ?? null,
    type: owner.type,
    status: participant?.status ?? 'ikke_mottatt',
    meldinger: participant?.meldinger ?? 0,
  };
}

function representativesOf({ representanter }: Nettverk): NetworkStatus['representanter'] {
  const groups = groupBy(representanter, ({ representerer }) => representerer);
  return [...groups].map(([gruppe, people]) => ({
    gruppe,
    personer: people.map(({ navn, rolle, organisasjon = null }) => ({ navn, rolle, organisasjon })),
  }));
}

function statusOf(network: Nettverk, participants: ByKey, round: NetworkRound): NetworkStatus {
  const { navn, frist = null, partnere = [] } = network;
  const eiere = network.eiere.map((owner) => ownerOf(owner, participants));
  const keys = new Set(eiere.map(({ noekkel }) => noekkel));
  const uten_stemme = missingVoices(network);
  const meldinger = round.meldinger.filter(
    ({ noekkel, melding }) => keys.has(noekkel) || melding.nettverk?.navn === navn,
  );
  return {
    navn,
    frist,
    frist_passert: frist !== null && frist < round.today && uten_stemme.length > 0,
    eiere,
    ikke_levert: eiere.filter(({ status }) => status === 'ikke_mottatt'),
    representanter: representativesOf(network),
    uten_stemme,
    uh: partnere.filter(({ type }) => type === 'uh').map((partner) => partner.navn),
    meldinger: meldinger.map(({ id }) => id),
  };
}

/** How far each network has come, by name. */
export function networkStatuses(
  networks: readonly Nettverk[],
  round: NetworkRound,
): NetworkStatus[] {
  const participants = byKeyOf(round.deltakere);
  const statuses = networks.map((network) => statusOf(network, participants, round));
  return statuses.sort((a, b) => compareText(a.navn, b.navn));
}

/** Keys of the municipalities in the round that are in no network; none where no network is at hand. */
export function withoutNetwork(
  networks: readonly Nettverk[],
  deltakere: readonly Participant[],
): string[] {
  if (networks.length === 0) return [];
  const owners = new Set(networks.flatMap(({ eiere }) => eiere.map(organisationKey)));
  return deltakere.flatMap(({ noekkel, type, status }) => {
    const isOutside = type === 'kommune' && status !== 'utenfor' && !owners.has(noekkel);
    return isOutside && noekkel !== null ? [noekkel] : [];
  });
}
