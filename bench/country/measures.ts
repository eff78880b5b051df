import { between, pick, type Random } from './random.ts';
import type { Requirement } from './requirements.ts';

const REQUIREMENTS_EACH = 4;
const TITLES = [
  'Språkløftet i barnehagene',
  'Felles praksis for lesing og skriving',
  'Inkluderende klasserom',
  'Trygge voksne i SFO',
  'PP-tjenesten tettere på',
];

function effectText({ kompetanse, tjeneste }: Requirement, random: Random): string {
  const year = between(random, 2028, 2029);
  return `      - { kompetanse: ${kompetanse}, tjeneste: ${tjeneste}, fra_nivaa: 0, til_nivaa: 1, antall_per_enhet: 1, aar: ${year} }`;
}

function itemText(index: number, meant: readonly Requirement[], random: Random): string {
  const grant = between(random, 1, 8) * 100_000;
  const own = (grant * 3) / 10;
  return `  - id: t${index + 1}
    tittel: ${pick(random, TITLES)}
    strategi: utvikle
    krav: [${meant.map(({ id }) => id).join(', ')}]
    laeringsarena: ${pick(random, ['arbeidsplass', 'kollektiv'])}
    kollektivt: true
    ansvar: PP-leder
    start: 2027-08-16
    frist: 2029-06-15
    kostnad:
      sum: ${grant + own}
      finansiering:
        - { kilde: tilskudd, beloep: ${grant} }
        - { kilde: egenandel, beloep: ${own} }
    effekt:
${meant.map((requirement) => effectText(requirement, random)).join('\n')}
    prioritet: ${index + 1}
    status: planlagt`;
}

/** The `tiltak` document: measures that together answer all the requirements. */
export function measuresText(requirements: readonly Requirement[], random: Random): string {
  const items: string[] = [];
  for (let start = 0; start < requirements.length; start += REQUIREMENTS_EACH) {
    const meant = requirements.slice(start, start + REQUIREMENTS_EACH);
    items.push(itemText(items.length, meant, random));
  }
  return `dokument: tiltak\nversjon: 1\ntiltak:\n${items.join('\n\n')}\n`;
}
