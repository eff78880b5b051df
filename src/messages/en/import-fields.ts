/** What the fields of sheets and documents are called, as inside a sentence. */
export const importFields: Readonly<Record<string, string>> = {
  aarsverk: 'full-time equivalents',
  andel: 'share',
  ansatte: 'number of employees',
  ansvar: 'responsibility',
  antall: 'number',
  avgang: 'departures',
  barn: 'number of children',
  begrunnelse: 'reasons',
  effekt: 'effects',
  eierform: 'ownership',
  enhet: 'unit',
  frist: 'deadline',
  gap: 'gap',
  gjelder: 'where the requirement applies',
  hvor: 'where the competence must be',
  kartlagt: 'mapped',
  kollektivt: 'collective',
  kompetanse: 'competence',
  kostnad: 'cost',
  krav: 'requirements',
  kritisk: 'critical',
  laeringsarena: 'learning arena',
  maalgruppe: 'target group',
  merknad: 'remark',
  navn: 'name',
  nivaa: 'level',
  omraade: 'area',
  orgnr: 'organisation number',
  per: 'per',
  person: 'information about a person',
  prioritet: 'priority',
  start: 'start',
  status: 'status',
  stillingsprosent: 'percentage of a position',
  strategi: 'strategy',
  sum: 'sum',
  tiltak: 'measure',
  tittel: 'title',
  tjeneste: 'service',
  trenger: 'number needed',
  ubrukt: 'number who do not get to use the competence',
  utelat: 'not to be read',
  viktighet: 'importance',
};

const LEVELLED = /^([a-z_]+)\/(\d+)$/;

/** The name of a field, perhaps at a level: `antall/2`. Fields without a name keep their own. */
export function importFieldName(field: string): string {
  const [, name = field, level] = LEVELLED.exec(field) ?? [];
  const word = importFields[name] ?? name.replaceAll('_', ' ');
  return level === undefined ? word : `${word} at level ${level}`;
}
