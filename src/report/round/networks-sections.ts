import type { NetworkOwner, NetworkPerson, NetworkStatus } from '../../domain/round-data.ts';
import type { Nettverksrepresentasjon } from '../../generated/types.ts';
import type { Block, Section } from '../view.ts';
import { emphasised, type Field, fieldMakers, tableOf } from './fields.ts';
import { groupName } from './group-name.ts';
import type { RoundInput } from './round-input.ts';

interface VoiceRow {
  readonly network: NetworkStatus;
  readonly group: Nettverksrepresentasjon;
  /** Null where nobody represents the group. */
  readonly person: NetworkPerson | null;
}

interface OwnerRow {
  readonly network: NetworkStatus;
  readonly owner: NetworkOwner;
}

/** What the owners of networks are called: the network need not say it. */
function ownerNames({ round }: RoundInput): (owner: NetworkOwner) => string {
  const known = new Map(round.deltakere.map(({ noekkel, navn }) => [noekkel, navn]));
  return ({ navn, noekkel }) => navn ?? known.get(noekkel) ?? noekkel ?? '';
}

function voicesOf(network: NetworkStatus): VoiceRow[] {
  const heard = network.representanter.flatMap(({ gruppe, personer }) =>
    personer.map((person): VoiceRow => ({ network, group: gruppe, person })),
  );
  const unheard = network.uten_stemme.map((group): VoiceRow => ({ network, group, person: null }));
  return [...heard, ...unheard];
}

function voiceFields({ catalogue }: RoundInput): Field<VoiceRow>[] {
  const { column: c, represented, notRepresented } = catalogue.round;
  const { text } = fieldMakers<VoiceRow>();
  return [
    text('nettverk', c.network, ({ network }) => network.navn),
    text('gruppe', c.represents, ({ group }) => groupName(group, catalogue)),
    emphasised(
      text('status', c.status, ({ person }) => (person === null ? notRepresented : represented)),
      'status-heat',
    ),
    text('navn', c.person, ({ person }) => person?.navn ?? ''),
    text('rolle', c.role, ({ person }) => person?.rolle ?? ''),
    text('organisasjon', c.organisation, ({ person }) => person?.organisasjon ?? ''),
  ];
}

function ownerFields(input: RoundInput): Field<OwnerRow>[] {
  const { column: c, status } = input.catalogue.round;
  const nameOfOwner = ownerNames(input);
  const { text, count } = fieldMakers<OwnerRow>();
  return [
    text('nettverk', c.network, ({ network }) => network.navn),
    text('navn', c.owner, ({ owner }) => nameOfOwner(owner)),
    text('noekkel', c.number, ({ owner }) => owner.noekkel ?? ''),
    emphasised(
      text('status', c.status, ({ owner }) => status[owner.status]),
      'status-heat',
    ),
    count('meldinger', c.reports, ({ owner }) => owner.meldinger),
  ];
}

/** What a network has not reported yet, in words. */
function lackingTexts(network: NetworkStatus, input: RoundInput): string[] {
  const { catalogue } = input;
  const { round: texts, words } = catalogue;
  const { navn, frist, frist_passert, uten_stemme, uh, ikke_levert } = network;
  const due = frist === null ? null : { day: frist, passed: frist_passert };
  return [
    ...(uten_stemme.length === 0
      ? []
      : [
          texts.noVoice(
            { network: navn, groups: uten_stemme.map((one) => groupName(one, catalogue)), due },
            words,
          ),
        ]),
    ...(uh.length === 0 ? [texts.noPartner(navn)] : []),
    ...(ikke_levert.length === 0
      ? []
      : [texts.notDelivered(navn, ikke_levert.map(ownerNames(input)), words)]),
  ];
}

function lackingBlocks(input: RoundInput): Block[] {
  const { round, catalogue } = input;
  const { round: texts, words } = catalogue;
  const names = new Map(round.deltakere.map(({ noekkel, navn }) => [noekkel, navn]));
  const outside = round.uten_nettverk.map((key) => names.get(key) ?? key);
  const lacking = [
    ...round.nettverk.flatMap((network) => lackingTexts(network, input)),
    ...(outside.length === 0 ? [] : [texts.inNoNetwork(outside, words)]),
  ];
  const all = lacking.length === 0 ? [texts.nothingLacking] : lacking;
  return all.map((text): Block => ({ block: 'paragraph', text }));
}

/** Who represents whom in the networks, what they have not reported, and who their owners are. */
export function networksSections(input: RoundInput): Section[] {
  const { round: texts } = input.catalogue;
  const { nettverk } = input.round;
  const owners = nettverk.flatMap((network) =>
    network.eiere.map((owner): OwnerRow => ({ network, owner })),
  );
  return [
    {
      name: texts.sheet.networks,
      title: texts.sheet.networks,
      blocks: [{ block: 'paragraph', text: texts.lead.networks }, ...lackingBlocks(input)],
      table: tableOf(
        { name: 'nettverk', description: texts.lead.networks },
        voiceFields(input),
        nettverk.flatMap(voicesOf),
      ),
    },
    {
      name: texts.sheet.owners,
      title: texts.sheet.owners,
      blocks: [{ block: 'paragraph', text: texts.lead.owners }],
      table: tableOf(
        { name: 'nettverkseiere', description: texts.lead.owners },
        ownerFields(input),
        owners,
      ),
    },
  ];
}
