/** What the fields of sheets and documents are called, as inside a sentence. */
export const importFields: Readonly<Record<string, string>> = {
  aarsverk: 'årsverk',
  andel: 'andel',
  ansatte: 'antall ansatte',
  ansvar: 'ansvar',
  antall: 'antall',
  avgang: 'avgang',
  barn: 'antall barn',
  begrunnelse: 'begrunnelse',
  effekt: 'effekt',
  eierform: 'eierform',
  enhet: 'enhet',
  frist: 'frist',
  gap: 'gap',
  gjelder: 'hvor kravet gjelder',
  hvor: 'hvor kompetansen må være',
  kartlagt: 'kartlagt',
  kollektivt: 'kollektivt',
  kompetanse: 'kompetanse',
  kostnad: 'kostnad',
  krav: 'krav',
  kritisk: 'kritisk',
  laeringsarena: 'læringsarena',
  maalgruppe: 'målgruppe',
  merknad: 'merknad',
  navn: 'navn',
  nivaa: 'nivå',
  omraade: 'område',
  orgnr: 'organisasjonsnummer',
  per: 'per',
  person: 'opplysning om en person',
  prioritet: 'prioritet',
  start: 'start',
  status: 'status',
  stillingsprosent: 'stillingsprosent',
  strategi: 'strategi',
  sum: 'sum',
  tiltak: 'tiltak',
  tittel: 'tittel',
  tjeneste: 'tjeneste',
  trenger: 'antall som trengs',
  ubrukt: 'antall som ikke får brukt kompetansen',
  utelat: 'skal ikke leses',
  viktighet: 'viktighet',
};

const LEVELLED = /^([a-z_]+)\/(\d+)$/;

/** The name of a field, perhaps at a level: `antall/2`. Fields without a name keep their own. */
export function importFieldName(field: string): string {
  const [, name = field, level] = LEVELLED.exec(field) ?? [];
  const word = importFields[name] ?? name.replaceAll('_', ' ');
  return level === undefined ? word : `${word} på nivå ${level}`;
}
