import type { Forum, Forumrepresentasjon, Kode } from '../generated/types.ts';
import type { ForumComposition, MandateCheck, MandateCode } from './round-data.ts';
import type { Reference } from './rules/context.ts';
import { schemesById } from './rules/grant-schemes.ts';

const MANDATE =
  'Udir, mandat for samarbeidsforum: offentlige og private eiere, UH, KS, PBL og lærerorganisasjoner';
const MANDATE_REGIONAL =
  'Udir, mandat for samarbeidsforum: for regional ordning også kommunen som lokal barnehagemyndighet';

/** One thing that the mandate asks for. */
interface Demand {
  readonly krav: MandateCode;
  /** A member of any of these groups meets it. */
  readonly grupper: readonly Forumrepresentasjon[];
  readonly kilde: string;
  /** Only for forums with one of these schemes. */
  readonly ordninger?: readonly Kode[];
}

const DEMANDS: readonly Demand[] = [
  { krav: 'eier_offentlig', grupper: ['eier_offentlig'], kilde: MANDATE },
  { krav: 'eier_privat', grupper: ['eier_privat'], kilde: MANDATE },
  { krav: 'uh', grupper: ['uh'], kilde: MANDATE },
  { krav: 'ks', grupper: ['ks'], kilde: MANDATE },
  { krav: 'pbl', grupper: ['pbl'], kilde: MANDATE },
  { krav: 'laererorganisasjon', grupper: ['laererorganisasjon'], kilde: MANDATE },
  {
    krav: 'barnehagemyndighet',
    grupper: ['barnehage'],
    kilde: MANDATE_REGIONAL,
    ordninger: ['rekom'],
  },
];

/** The sides that the mandate wants balanced. */
const SIDES = {
  eiere: ['eier_offentlig', 'eier_privat'],
  uh: ['uh'],
  organisasjoner: ['ks', 'pbl', 'laererorganisasjon', 'tillitsvalgt'],
} as const satisfies Record<keyof ForumComposition['balanse'], readonly Forumrepresentasjon[]>;

/** The services that a member of a forum can represent. */
const TARGETS = ['barnehage', 'skole', 'ppt'] as const;

type Voices = ReadonlyMap<Forumrepresentasjon, number>;

const countOf = (voices: Voices, groups: readonly Forumrepresentasjon[]): number =>
  groups.reduce((sum, group) => sum + (voices.get(group) ?? 0), 0);

function checksOf(voices: Voices, { ordninger }: Forum): MandateCheck[] {
  const demands = DEMANDS.filter(
    (demand) => demand.ordninger?.some((id) => ordninger.includes(id)) ?? true,
  );
  return demands.map(({ krav, grupper, kilde }) => {
    const antall = countOf(voices, grupper);
    return { krav, grupper, antall, oppfylt: antall > 0, kilde };
  });
}

/** The target groups of a forum's schemes, as far as somebody can represent them. */
function targetsOf({ ordninger }: Forum, reference: Reference) {
  const schemes = schemesById(reference);
  const services = ordninger.flatMap((id) => schemes.get(id)?.tjenester ?? []);
  return TARGETS.filter((target) => services.includes(target));
}

/**
 * Who sits in a forum for whom, held against its mandate: who must be represented, and which target
 * groups nobody speaks for. Null where the forum's document names no members. The statsforvalter is
 * there without a vote.
 */
export function forumComposition(forum: Forum, reference: Reference): ForumComposition | null {
  if (forum.medlemmer === undefined) return null;
  const voices = new Map<Forumrepresentasjon, number>();
  for (const { representerer } of forum.medlemmer) {
    voices.set(representerer, (voices.get(representerer) ?? 0) + 1);
  }
  const krav = checksOf(voices, forum);
  return {
    medlemmer: forum.medlemmer.map(({ navn, rolle, organisasjon = null, representerer }) => ({
      navn,
      rolle,
      organisasjon,
      representerer,
      stemme: representerer !== 'statsforvalter',
    })),
    krav,
    oppfyller_mandatet: krav.every(({ oppfylt }) => oppfylt),
    uten_stemme: targetsOf(forum, reference).filter((target) => !voices.has(target)),
    balanse: {
      eiere: countOf(voices, SIDES.eiere),
      uh: countOf(voices, SIDES.uh),
      organisasjoner: countOf(voices, SIDES.organisasjoner),
    },
  };
}
