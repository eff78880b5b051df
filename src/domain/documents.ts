import type {
  Behovsmelding,
  Forum,
  Innsending,
  Katalog,
  Krav,
  Nettverk,
  Oversikt,
  Plan,
  Tiltak,
} from '../generated/types.ts';

/** The kinds of document, by their `dokument`, with the type of each. */
interface DocumentTypes {
  plan: Plan;
  katalog: Katalog;
  krav: Krav;
  oversikt: Oversikt;
  tiltak: Tiltak;
  behovsmelding: Behovsmelding;
  innsending: Innsending;
  nettverk: Nettverk;
  forum: Forum;
}

export type Kind = keyof DocumentTypes;

export const KINDS = [
  'plan',
  'katalog',
  'krav',
  'oversikt',
  'tiltak',
  'behovsmelding',
  'innsending',
  'nettverk',
  'forum',
] as const satisfies readonly Kind[];

/** The documents that belong together, by kind, in the order of their files. */
export type Documents = { readonly [K in Kind]: readonly DocumentTypes[K][] };
