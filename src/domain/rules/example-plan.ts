/** Values of fields, as YAML text; null leaves the field out. */
export type Fields = Readonly<Record<string, string | null>>;

/** A value that begins with a line break stands below its key. */
function line(key: string, value: string | null): string {
  if (value === null) return '';
  return value.startsWith('\n') ? `${key}:${value}\n` : `${key}: ${value}\n`;
}

/** The lines of a document. */
export const lines = (fields: Fields, indent = ''): string =>
  Object.entries(fields)
    .map(([key, value]) => line(`${indent}${key}`, value))
    .join('');

const listItem = (fields: Fields): string => lines(fields, '    ').replace(/^ {4}/, '  - ');

const PLAN: Fields = {
  dokument: 'plan',
  versjon: '1',
  organisasjon: '{ type: kommune, kommunenummer: "9901", navn: Fjordvik kommune }',
  maalform: 'bokmaal',
  periode: '{ fra: 2027, til: 2030 }',
  status: 'utkast',
};

/** A plan that nothing is wrong with; `changes` replaces fields and adds new ones. */
export function examplePlan(changes: Fields = {}): string {
  return lines({ ...PLAN, ...changes });
}

/** The same with one goal, `m1`, for requirements to rest on. */
export function examplePlanWithGoal(changes: Fields = {}): string {
  return `${examplePlan(changes)}steg:
  maal:
    maal:
      - { id: m1, tekst: Alle barn får språkhjelp tidlig }
`;
}

const REQUIREMENT: Fields = {
  id: 'k1',
  kompetanse: 'spr-01',
  gjelder: '{ tjeneste: barnehage }',
  nivaa: '2',
  antall: '2',
  per: 'enhet',
  hvor: 'enhet',
  viktighet: 'skal',
  begrunnelse: '[m1]',
};

/** One requirement for each set of changes; it rests on the goal of `examplePlanWithGoal`. */
export function exampleRequirements(...changes: readonly Fields[]): string {
  const items = changes.map((change) => listItem({ ...REQUIREMENT, ...change }));
  return `dokument: krav\nversjon: 1\nkrav:\n${items.join('')}`;
}

const MEASURE: Fields = {
  id: 't1',
  tittel: 'Språkløftet i barnehagene',
  strategi: 'utvikle',
  krav: '[k1]',
  kollektivt: 'true',
  ansvar: 'PP-leder',
  start: '2027-08-16',
  frist: '2028-06-16',
  status: 'planlagt',
};

/** One measure for each set of changes; it answers the requirement of `exampleRequirements`. */
export function exampleMeasures(...changes: readonly Fields[]): string {
  const items = changes.map((change) => listItem({ ...MEASURE, ...change }));
  return `dokument: tiltak\nversjon: 1\ntiltak:\n${items.join('')}`;
}

const UNIT: Fields = {
  id: 'solbakken',
  navn: 'Solbakken barnehage',
  tjeneste: 'barnehage',
  eierform: 'kommunal',
  ansatte: '22',
  aarsverk: '18.4',
};

const INVENTORY: Fields = {
  dokument: 'oversikt',
  versjon: '1',
  kommunenummer: '"9901"',
  kartlagt: '2026-10-15',
  metode: 'samtale',
};

/** An inventory with one unit for each set of changes; `more` replaces and adds fields above them. */
export function exampleInventory(units: readonly Fields[], more: Fields = {}): string {
  const items = units.map((change) => listItem({ ...UNIT, ...change }));
  return `${lines({ ...INVENTORY, ...more })}enheter:\n${items.join('')}`;
}

/** What a unit holds of one competence, as the `beholdning` of `exampleInventory`. */
export function exampleStock(entry: Fields): string {
  return `\n      spr-01:\n${lines(entry, '        ')}`.trimEnd();
}

const AGREEMENT: Fields = {
  fra: 'ppt',
  til: '{ tjenester: [barnehage] }',
  kompetanser: '[spr-01]',
  form: 'ansettelse',
  kapasitet: '4',
};

/** A kindergarten and a PPT, with one agreement on sharing for each set of changes. */
export function exampleSharing(...changes: readonly Fields[]): string {
  const items = changes.map((change) => listItem({ ...AGREEMENT, ...change }));
  const units = [{}, { id: 'ppt', navn: 'PPT Ytre fjord', tjeneste: 'ppt' }];
  return `${exampleInventory(units)}deling:\n${items.join('')}`;
}

const COMPETENCE: Fields = {
  id: 'lokal-01',
  navn: '{ nb: Språkgrupper ute, nn: Språkgrupper ute, en: Language groups outdoors }',
  omraade: 'spraak',
  kategori: 'vanlig',
  forventet: '[barnehage]',
};

/** A catalogue of the municipality's own, `fjordvik`, with one competence for each set of changes. */
export function exampleCatalogue(competences: readonly Fields[], more: Fields = {}): string {
  const head = { dokument: 'katalog', versjon: '1', id: 'fjordvik', utgave: '2027-1' };
  const items = competences.map((change) => listItem({ ...COMPETENCE, ...change }));
  return `${lines({ ...head, utvider: 'standard', ...more })}kompetanser:\n${items.join('')}`;
}

const NEED_REPORT: Fields = {
  dokument: 'behovsmelding',
  versjon: '1',
  id: 'b1',
  ordning: 'kollektiv_bhg_gs',
  barnehage_skoleaar: '2027/2028',
  type: 'ny',
  innsender: '{ type: kommune, kommunenummer: "9901", navn: Fjordvik kommune }',
  kontakt: '{ rolle: PP-leder, epost: ppt@fjordvik.example }',
  deltakere: `
  - { navn: Solbakken barnehage, tjeneste: barnehage }
  - { navn: Fjordvik skole, tjeneste: skole }
  - { navn: PPT Ytre fjord, tjeneste: ppt }`,
  behov: '{ beskrivelse: Flere barn strever med språket enn vi kan hjelpe godt }',
  forankring: '{ planer: [Økonomi- og handlingsplan 2027–2030] }',
  medvirkning: '{ ansatte: true, tillitsvalgte: true }',
  maal: `
  - tekst: Alle barn får språkhjelp tidlig
    kjennetegn: Færre henvisninger ved skolestart`,
  tiltak: `
  id: t1
  tittel: Språkløftet
  beskrivelse: Veiledning i personalgruppene
  kollektivt: true
  start: 2027-08-16
  slutt: 2028-06-16`,
  maalgrupper: '[{ gruppe: barnehagelærere, antall: 46 }]',
  partner: '{ type: uh, navn: Høgskolen i Ytre fjord, kontaktet: 2026-11-20 }',
  budsjett: `
  - { aar: 2027, tilskudd_eier: 150000, tilskudd_partner: 250000 }`,
  kriterier: `
  lokalt_behov: Kartlagt i alle barnehager
  kollektiv_prosess: Hele personalgrupper deltar
  partnerskap: Avtale om to år`,
  maalform: 'bokmaal',
};

/** A need report that nothing is wrong with; `changes` replaces fields and adds new ones. */
export function exampleNeedReport(changes: Fields = {}): string {
  return lines({ ...NEED_REPORT, ...changes });
}

const FORUM: Fields = {
  dokument: 'forum',
  versjon: '1',
  navn: 'Samarbeidsforum Ytre fylke',
  embete: 'vestland',
  fylker: '["46"]',
  ordninger: '[kollektiv_bhg_gs]',
  barnehage_skoleaar: '2027/2028',
  frist: '2027-02-01T23:59:00+01:00',
};

/** A round of a collaboration forum that nothing is wrong with. */
export function exampleForum(changes: Fields = {}): string {
  return lines({ ...FORUM, ...changes });
}

const NETWORK: Fields = {
  dokument: 'nettverk',
  versjon: '1',
  navn: 'Kompetansenettverk Ytre fjord',
  eiere:
    '[{ type: kommune, kommunenummer: "9901" }, { type: privat_eier, orgnr: "123456785", navn: Tirilltoppen barnehage AS }]',
};

const VOICES: Readonly<Record<string, string>> = {
  barnehage: 'Styrer',
  skole: 'Rektor',
  ppt: 'PP-leder',
  eier_offentlig: 'Kommunalsjef',
  eier_privat: 'Daglig leder',
};

/** A competence network in which these groups are represented, and with a university as partner. */
export function exampleNetwork(voices: readonly string[], changes: Fields = {}): string {
  const fields = { partnere: '[{ type: uh, navn: Høgskolen i Ytre fjord }]', ...changes };
  const items = voices.map((representerer) =>
    listItem({ navn: 'Kari Nordmann', rolle: VOICES[representerer] ?? 'Leder', representerer }),
  );
  return `${lines({ ...NETWORK, ...fields })}representanter:\n${items.join('')}`;
}
