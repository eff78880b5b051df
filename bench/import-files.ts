import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { standardCatalogue } from '../src/generated/data/standard-catalogue.ts';

const UNITS = 200;
const ROWS = 100_000;
const EMPLOYEES = 60;

/** Of how many competences each employee has a row. */
const COMPETENCES_EACH = 10;

const PLAN = `dokument: plan
versjon: 1
organisasjon: { type: kommune, kommunenummer: "9901", navn: Fjordvik kommune }
maalform: bokmaal
periode: { fra: 2027, til: 2030 }
status: utkast
`;

const OVERVIEW = `dokument: oversikt
versjon: 1
kommunenummer: "9901"
kartlagt: 2026-10-15
metode: samtale
enheter:
`;

const nameOf = (unit: number): string => `Barnehage nummer ${unit}`;

function unitOf(unit: number, highest: number): string {
  const held = standardCatalogue.kompetanser.map(
    ({ id }, index) => `      ${id}: { antall: { 0: ${index % 9}, 1: 8, 2: 3, 3: ${highest} } }\n`,
  );
  const facts = `navn: ${nameOf(unit)}\n    tjeneste: barnehage\n    ansatte: ${EMPLOYEES}`;
  return `  - id: barnehage-${unit}\n    ${facts}\n    beholdning:\n${held.join('')}`;
}

/** A plan folder with 200 units and 45 competences each; so many people have the highest level. */
export function writePlan(folder: string, highest: number): void {
  mkdirSync(folder, { recursive: true });
  const units = Array.from({ length: UNITS }, (_, unit) => unitOf(unit, highest));
  writeFileSync(join(folder, 'plan.yaml'), PLAN);
  writeFileSync(join(folder, 'oversikt-barnehage.yaml'), OVERVIEW + units.join(''));
}

const HEADERS =
  'Ansattnr;Navn;Fødselsdato;E-post;Adresse;Enhet;Stilling;Kompetanse;Nivå;Stillingsprosent';

/** A row for an employee and a competence, as a system for personnel exports it. */
function personRow(row: number): string {
  const person = Math.floor(row / COMPETENCES_EACH);
  const unit = Math.floor((row * UNITS) / ROWS);
  const competence = standardCatalogue.kompetanser[row % COMPETENCES_EACH]?.navn.nb;
  const about = `${10_000 + person};"Nordmann, Kari ${person}";01.02.19${60 + (person % 40)}`;
  const address = `ansatt${person}@fjordvik.example;"Testveien ${person}, 5600 Fjordvik"`;
  return `${about};${address};${nameOf(unit)};Barnehagelærer;${competence};${row % 4};80,5`;
}

/** How many rows there are for each unit. */
const ROWS_EACH = ROWS / UNITS;

/** A CSV file with a row for each of so many competences and employees of every unit: 500 at most. */
export function writePeople(file: string, each: number = ROWS_EACH): void {
  const rows = Array.from({ length: ROWS }, (_, row) => row).filter(
    (row) => row % ROWS_EACH < each,
  );
  writeFileSync(file, `${[HEADERS, ...rows.map(personRow)].join('\r\n')}\r\n`);
}
