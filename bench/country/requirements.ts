import { standardCatalogue } from '../../src/generated/data/standard-catalogue.ts';
import type { Tjeneste } from '../../src/generated/types.ts';
import { between, pick, type Random } from './random.ts';
import type { Unit } from './units.ts';

/** What a municipality requires: of which competence, and where. */
export interface Requirement {
  readonly id: string;
  readonly kompetanse: string;
  readonly tjeneste: Tjeneste;
}

const COUNT = 40;
const SERVICES: readonly Tjeneste[] = ['barnehage', 'skole', 'barnehage', 'skole', 'sfo', 'ppt'];

/** The requirements of a plan: every one of another competence and service. */
export function requirements(random: Random): Requirement[] {
  const competences = standardCatalogue.kompetanser.map(({ id }) => id);
  const first = between(random, 0, competences.length - 1);
  return Array.from({ length: COUNT }, (_, index) => ({
    id: `k${index + 1}`,
    kompetanse: competences[(first + index) % competences.length] ?? '',
    tjeneste: SERVICES[index % SERVICES.length] ?? 'skole',
  }));
}

function scope({ tjeneste }: Requirement, units: readonly Unit[], random: Random): string {
  const some = units.filter((unit) => unit.tjeneste === tjeneste).slice(0, 3);
  if (random() < 0.9) return `{ tjeneste: ${tjeneste} }`;
  return `{ enheter: [${some.map(({ id }) => id).join(', ')}] }`;
}

function amount(random: Random): string {
  const kind = random();
  if (kind < 0.6) return `antall: ${between(random, 1, 3)}`;
  if (kind < 0.9) return `andel: ${pick(random, ['0.2', '0.25', '0.5', '0.6'])}`;
  return `aarsverk: ${pick(random, ['0.5', '1.0', '1.5'])}`;
}

function itemText(requirement: Requirement, units: readonly Unit[], random: Random): string {
  return `  - id: ${requirement.id}
    kompetanse: ${requirement.kompetanse}
    gjelder: ${scope(requirement, units, random)}
    nivaa: ${between(random, 1, 2)}
    ${amount(random)}
    per: ${random() < 0.85 ? 'enhet' : 'tjeneste'}
    hvor: ${random() < 0.8 ? 'enhet' : 'tilgjengelig'}
    viktighet: ${pick(random, ['skal', 'skal', 'boer', 'kan'])}
    frist: ${between(random, 2027, 2030)}
    begrunnelse: [m${between(random, 1, 4)}, f${between(random, 1, 3)}]`;
}

/** The `krav` document. */
export function requirementsText(
  list: readonly Requirement[],
  units: readonly Unit[],
  random: Random,
): string {
  const items = list.map((requirement) => itemText(requirement, units, random));
  return `# Hva som kreves av kompetanse, per tjeneste\ndokument: krav\nversjon: 1\nkrav:\n${items.join('\n')}\n`;
}
