/** What the fields of sheets and documents are called, as inside a sentence. */
export const importFields: Readonly<Record<string, string>> = {
  aarsverk: 'årsverk',
  andel: 'andel',
  ansatte: 'talet på tilsette',
  ansvar: 'ansvar',
  antall: 'antal',
  avgang: 'avgang',
  barn: 'talet på barn',
  begrunnelse: 'grunngiving',
  effekt: 'effekt',
  eierform: 'eigarform',
  enhet: 'eining',
  frist: 'frist',
  gap: 'gap',
  gjelder: 'kvar kravet gjeld',
  hvor: 'kvar kompetansen må vere',
  kartlagt: 'kartlagd',
  kollektivt: 'kollektivt',
  kompetanse: 'kompetanse',
  kostnad: 'kostnad',
  krav: 'krav',
  kritisk: 'kritisk',
  laeringsarena: 'læringsarena',
  maalgruppe: 'målgruppe',
  merknad: 'merknad',
  navn: 'namn',
  nivaa: 'nivå',
  omraade: 'område',
  orgnr: 'organisasjonsnummer',
  per: 'per',
  person: 'opplysning om ein person',
  prioritet: 'prioritet',
  start: 'start',
  status: 'status',
  stillingsprosent: 'stillingsprosent',
  strategi: 'strategi',
  sum: 'sum',
  tiltak: 'tiltak',
  tittel: 'tittel',
  tjeneste: 'teneste',
  trenger: 'talet som trengst',
  ubrukt: 'talet som ikkje får brukt kompetansen',
  utelat: 'skal ikkje lesast',
  viktighet: 'viktigheit',
};

const LEVELLED = /^([a-z_]+)\/(\d+)$/;

/** The name of a field, perhaps at a level: `antall/2`. Fields without a name keep their own. */
export function importFieldName(field: string): string {
  const [, name = field, level] = LEVELLED.exec(field) ?? [];
  const word = importFields[name] ?? name.replaceAll('_', ' ');
  return level === undefined ? word : `${word} på nivå ${level}`;
}
