import { near, toAscii } from './nearest.ts';

/**
 * What people write for the keys and codes of the documents, in nynorsk, English and everyday words.
 * Spelt as `plain` spells: ASCII, without spaces, hyphens and underscores. The first of the words
 * that is allowed where it stands is meant.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  // Keys
  beskriving: ['beskrivelse'],
  count: ['antall'],
  date: ['dato'],
  deadline: ['frist'],
  deltakarar: ['deltakere'],
  eigarar: ['eiere'],
  eigarform: ['eierform'],
  einingar: ['enheter'],
  eining: ['enhet'],
  email: ['epost'],
  employees: ['ansatte'],
  grunngjeving: ['begrunnelse'],
  kjelde: ['kilde'],
  kommunenr: ['kommunenummer'],
  level: ['nivaa'],
  medverknad: ['medvirkning'],
  name: ['navn'],
  organisasjonsnr: ['orgnr'],
  organisasjonsnummer: ['orgnr'],
  orgnummer: ['orgnr'],
  requirements: ['krav'],
  school: ['skole'],
  service: ['tjeneste'],
  services: ['tjenester'],
  share: ['andel'],
  skoleaar: ['barnehage_skoleaar'],
  skuleaar: ['barnehage_skoleaar'],
  barnehageskuleaar: ['barnehage_skoleaar'],
  tal: ['antall'],
  teneste: ['tjeneste'],
  tenester: ['tjenester'],
  tilsette: ['ansatte'],
  title: ['tittel'],
  unit: ['enhet'],
  units: ['enheter'],
  year: ['aar'],
  // Languages
  bm: ['bokmaal', 'nb'],
  bokmaal: ['bokmaal', 'nb'],
  nb: ['bokmaal', 'nb'],
  nn: ['nynorsk', 'nn'],
  nynorsk: ['nynorsk', 'nn'],
  engelsk: ['en'],
  english: ['en'],
  // Services
  anna: ['annet'],
  other: ['annet'],
  barnevernet: ['barnevern'],
  barnevernstjeneste: ['barnevern'],
  barnevernteneste: ['barnevern'],
  barnevernsteneste: ['barnevern'],
  eigarnivaa: ['eiernivaa'],
  kindergarten: ['barnehage'],
  kulturskule: ['kulturskole'],
  pptjeneste: ['ppt'],
  pptjenesten: ['ppt'],
  ppteneste: ['ppt'],
  pptenesta: ['ppt'],
  skolefritidsordning: ['sfo'],
  skulefritidsordning: ['sfo'],
  aks: ['sfo'],
  skolehelsetjeneste: ['helsestasjon'],
  skolehelsetjenesten: ['helsestasjon'],
  skulehelseteneste: ['helsestasjon'],
  skulehelsetenesta: ['helsestasjon'],
  skule: ['skole'],
  vidaregaaande: ['videregaaende'],
  vidaregaaende: ['videregaaende'],
  vidaregaande: ['videregaaende'],
  videregaaendeskole: ['videregaaende'],
  vidaregaaandeskule: ['videregaaende'],
  // Organisations, plans, decisions
  adopted: ['vedtatt'],
  arbeidsgivarstrategi: ['arbeidsgiverstrategi'],
  draft: ['utkast'],
  fylke: ['fylkeskommune', 'fylkesnummer'],
  heilekommunen: ['hele_kommunen'],
  hoeyring: ['hoering'],
  overordna: ['overordnet'],
  privat: ['privat_eier', 'eier_privat'],
  privateigar: ['privat_eier'],
  tenesteomraade: ['tjenesteomraade'],
  vedteke: ['vedtatt'],
  vedteken: ['vedtatt'],
  // Competence
  abilities: ['evner'],
  attitudes: ['holdninger'],
  forstaaing: ['forstaaelse'],
  haldningar: ['holdninger'],
  knowledge: ['kunnskaper'],
  skills: ['ferdigheter'],
  green: ['groenn'],
  groen: ['groenn'],
  orange: ['oransje'],
  yellow: ['gul'],
  // Requirements and the inventory
  can: ['kan'],
  egenvurdering: ['selvvurdering'],
  eigenvurdering: ['selvvurdering'],
  sjoelvvurdering: ['selvvurdering'],
  leiarvurdering: ['leder_vurdering'],
  may: ['kan'],
  must: ['skal'],
  should: ['boer'],
  statleg: ['statlig'],
  tilsetjing: ['ansettelse'],
  tilsetting: ['ansettelse'],
  universitet: ['uh'],
  hoegskole: ['uh'],
  hoegskule: ['uh'],
  hoeyskole: ['uh'],
  university: ['uh'],
  fagskule: ['fagskole'],
  // Measures
  cancelled: ['avlyst'],
  completed: ['fullfoert'],
  develop: ['utvikle'],
  ferdig: ['fullfoert'],
  eigendel: ['egenandel'],
  eigenandel: ['egenandel'],
  grant: ['tilskudd'],
  tilskot: ['tilskudd'],
  mobilise: ['mobilisere'],
  mobilize: ['mobilisere'],
  planned: ['planlagt'],
  postponed: ['utsatt'],
  recruit: ['rekruttere'],
  started: ['i_gang'],
  utsett: ['utsatt'],
  vidareutdanning: ['videreutdanning'],
  vidarefoering: ['viderefoering'],
  // Representatives
  eigaroffentleg: ['eier_offentlig'],
  eigarprivat: ['eier_privat'],
  foeresette: ['foreldre'],
  laerarorganisasjon: ['laererorganisasjon'],
  statsforvaltar: ['statsforvalter'],
  tillitsvald: ['tillitsvalgt', 'tillitsvalgte'],
  tillitsvalde: ['tillitsvalgte', 'tillitsvalgt'],
  // Settings
  error: ['feil'],
  never: ['aldri'],
  off: ['av'],
  warning: ['advarsel'],
  aatvaring: ['advarsel'],
};

const MEANT = new Map(Object.entries(WORDS));

const SEPARATORS = /[\s_-]+/g;

const plain = (word: string): string => toAscii(word).replaceAll(SEPARATORS, '');

/** What was meant by a word; `certain` where it can be put right without asking. */
export interface Meant {
  readonly word: string;
  readonly certain: boolean;
}

function knownSpelling(wanted: string, allowed: readonly string[]): string | undefined {
  const meant = MEANT.get(wanted) ?? [];
  return (
    allowed.find((word) => plain(word) === wanted) ?? meant.find((word) => allowed.includes(word))
  );
}

/**
 * The allowed word that another word stands for: the same in another spelling or written form, or
 * else the nearest, which is certain where no other is as near.
 */
export function meantBy(word: string, allowed: readonly string[]): Meant | undefined {
  const known = knownSpelling(plain(word), allowed);
  if (known !== undefined) return { word: known, certain: true };
  const [first, second] = near(word, allowed);
  return first && { word: first.candidate, certain: first.slips !== second?.slips };
}
