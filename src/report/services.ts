import type { Tjeneste } from '../generated/types.ts';

const ORDER: Readonly<Record<Tjeneste, number>> = {
  barnehage: 1,
  skole: 2,
  videregaaende: 3,
  sfo: 4,
  ppt: 5,
  eiernivaa: 6,
  barnevern: 7,
  helsestasjon: 8,
  kulturskole: 9,
  statped: 10,
  annet: 11,
};

const isService = (word: string): word is Tjeneste => Object.hasOwn(ORDER, word);

/** The services in the order in which people list them. */
export const TJENESTER: readonly Tjeneste[] = Object.keys(ORDER)
  .filter(isService)
  .sort((a, b) => ORDER[a] - ORDER[b]);
