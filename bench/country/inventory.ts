import { standardCatalogue } from '../../src/generated/data/standard-catalogue.ts';
import { between, pick, type Random } from './random.ts';
import type { Unit } from './units.ts';

/** Whose inventory, and on which day it was made. */
export interface InventoryHead {
  readonly kommunenummer: string;
  readonly kartlagt: string;
}

const NOTES = [
  'Én er under videreutdanning og blir ferdig neste år',
  'Ingen andre i enheten har mer enn grunnleggende kompetanse',
  'Kompetansen brukes mest på småbarnsavdelingen',
  'To deler på rollen som ressursperson',
];

/** How many stand on each level, from 0 up, together all who work there. */
function spread(unit: Unit, expected: boolean, random: Random): number[] {
  const share = expected ? 0.6 : 0.3;
  const counts = [0, 0, 0, 0];
  let left = unit.ansatte;
  for (const level of [3, 2, 1]) {
    const some = Math.floor(left * share * random() * (level === 1 ? 1 : level === 2 ? 0.6 : 0.25));
    counts[level] = some;
    left -= some;
  }
  counts[0] = left;
  return counts;
}

const perLevel = (counts: readonly number[], write: (count: number) => string): string =>
  `{ ${counts.flatMap((count, level) => (count > 0 ? [`${level}: ${write(count)}`] : [])).join(', ')} }`;

function extras(counts: readonly number[], random: Random): string[] {
  const top = counts.findLastIndex((count) => count > 0);
  if (top === 0) return [];
  const parts: string[] = [];
  if (random() < 0.06) {
    const work = counts.map((count, level) => (level === 0 ? 0 : count));
    parts.push(`aarsverk: ${perLevel(work, (count) => (count * 0.85).toFixed(1))}`);
  }
  if (random() < 0.02) parts.push('ubrukt: 1');
  if (random() < 0.03) {
    parts.push(`avgang: [{ aar: ${between(random, 2027, 2030)}, nivaa: ${top}, antall: 1 }]`);
  }
  if (random() < 0.015) parts.push(`merknad: ${pick(random, NOTES)}`);
  return parts;
}

function entry(unit: Unit, expected: boolean, random: Random): string {
  if (random() < 0.02) return '{ antall: null }';
  const counts = spread(unit, expected, random);
  return `{ ${[`antall: ${perLevel(counts, String)}`, ...extras(counts, random)].join(', ')} }`;
}

/** One unit of an inventory with all the competences of the standard catalogue. */
export function unitText(unit: Unit, random: Random): string {
  const lines = [
    `  - id: ${unit.id}`,
    `    navn: ${unit.navn}`,
    `    tjeneste: ${unit.tjeneste}`,
    `    eierform: ${unit.eierform}`,
    `    ansatte: ${unit.ansatte}`,
    `    aarsverk: ${unit.aarsverk.toFixed(1)}`,
    ...(unit.barn === null ? [] : [`    barn: ${unit.barn}`]),
    '    beholdning:',
  ];
  for (const { id, forventet } of standardCatalogue.kompetanser) {
    const expected = forventet.includes(unit.tjeneste);
    lines.push(`      ${id}: ${entry(unit, expected, random)}`);
  }
  return lines.join('\n');
}

/** An `oversikt` document; `rest` stands after the units. */
export function inventoryText(head: InventoryHead, units: readonly string[], rest = ''): string {
  return `dokument: oversikt
versjon: 1
kommunenummer: "${head.kommunenummer}"
kartlagt: ${head.kartlagt}
metode: samtale
enheter:
${units.join('\n')}
${rest}`;
}
