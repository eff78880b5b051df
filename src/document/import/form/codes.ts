import type {
  Finansieringskilde,
  Hvor,
  Kartleggingsmetode,
  Laeringsarena,
  Maalform,
  Meldingstype,
  Organisasjonstype,
  Partnertype,
  Per,
  Strategi,
  Tiltaksstatus,
  Tjeneste,
  Viktighet,
} from '../../../generated/types.ts';

/** Every code of a list; a code that is missing or misspelt does not compile. */
function codes<C extends string>(table: Readonly<Record<C, true>>): readonly C[] {
  // The keys of a table are those of its type.
  return Object.keys(table) as C[];
}

export const SERVICES = codes<Tjeneste>({
  barnehage: true,
  skole: true,
  videregaaende: true,
  sfo: true,
  ppt: true,
  eiernivaa: true,
  barnevern: true,
  helsestasjon: true,
  kulturskole: true,
  statped: true,
  annet: true,
});
export const EXTENTS = codes<Per>({ enhet: true, tjeneste: true });
export const PLACES = codes<Hvor>({ enhet: true, tilgjengelig: true });
export const WEIGHTS = codes<Viktighet>({ skal: true, boer: true, kan: true });
export const STRATEGIES = codes<Strategi>({
  mobilisere: true,
  utvikle: true,
  rekruttere: true,
  avvikle: true,
});
export const ARENAS = codes<Laeringsarena>({
  arbeidsplass: true,
  kollektiv: true,
  digitalt_kurs: true,
  ekstern: true,
  etterutdanning: true,
  videreutdanning: true,
});
export const STATUSES = codes<Tiltaksstatus>({
  planlagt: true,
  i_gang: true,
  fullfoert: true,
  utsatt: true,
  avlyst: true,
});
export const FUNDS = codes<Finansieringskilde>({
  tilskudd: true,
  egenandel: true,
  kommunalt_budsjett: true,
  annet: true,
});
export const METHODS = codes<Kartleggingsmetode>({
  samtale: true,
  selvvurdering: true,
  leder_vurdering: true,
  register: true,
});
export const REPORT_KINDS = codes<Meldingstype>({
  ny: true,
  viderefoering: true,
  supplerende: true,
});
export const PARTNERS = codes<Partnertype>({ uh: true, nasjonalt_senter: true, fagskole: true });
export const OWNERS = codes<Organisasjonstype>({
  kommune: true,
  fylkeskommune: true,
  interkommunalt: true,
  privat_eier: true,
});
export const WRITTEN_FORMS = codes<Maalform>({ bokmaal: true, nynorsk: true });
