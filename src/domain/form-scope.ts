import type { Enhet, Kompetanse, Kravpost, Omraade, Plan, Tjeneste } from '../generated/types.ts';

/** What decides which competences a form asks a unit about. */
export interface FormScope {
  readonly krav: readonly Kravpost[];
  /** In the order of the catalogue. */
  readonly competences: readonly Kompetanse[];
  /** In the order of the catalogue. */
  readonly areas: readonly Omraade[];
}

function applies({ gjelder }: Kravpost, { id, tjeneste }: Enhet): boolean {
  return gjelder.tjeneste === tjeneste || gjelder.enheter?.includes(id) === true;
}

function isForService({ forventet, tilgang = [] }: Kompetanse, service: Tjeneste): boolean {
  return forventet.includes(service) || tilgang.includes(service);
}

const isCurrent = ({ utgaatt }: Kompetanse): boolean => utgaatt === undefined;

/** The requirements that a unit must meet. */
export function requirementsOf(unit: Enhet, krav: readonly Kravpost[]): Kravpost[] {
  return krav.filter((one) => applies(one, unit));
}

/**
 * The competences that a unit is asked about, by area: what is required of it, or, where nothing is,
 * what the catalogue expects of its service; and what it already has figures for. All of them where
 * that is none.
 */
export function competencesInScope(unit: Enhet, scope: FormScope): Kompetanse[] {
  const required = new Set(requirementsOf(unit, scope.krav).map(({ kompetanse }) => kompetanse));
  const held = new Set(Object.keys(unit.beholdning ?? {}));
  const isAsked = (competence: Kompetanse): boolean =>
    required.size > 0
      ? required.has(competence.id)
      : isCurrent(competence) && isForService(competence, unit.tjeneste);
  const asked = scope.competences.filter((one) => held.has(one.id) || isAsked(one));
  const known = asked.length > 0 ? asked : scope.competences.filter(isCurrent);
  const place = new Map(scope.areas.map(({ id }, index) => [id, index]));
  const placeOf = ({ omraade }: Kompetanse): number => place.get(omraade) ?? place.size;
  return known.sort((a, b) => placeOf(a) - placeOf(b));
}

const NO_LEVEL = Number.POSITIVE_INFINITY;

/**
 * The lowest level at which a unit is asked for full-time equivalents: where a requirement counts
 * them, or where it has given them; infinite if nowhere.
 */
export function lowestFteLevel(unit: Enhet, krav: readonly Kravpost[]): number {
  const required = requirementsOf(unit, krav).filter(({ aarsverk }) => aarsverk !== undefined);
  const given = Object.values(unit.beholdning ?? {}).flatMap(({ aarsverk = {} }) =>
    Object.keys(aarsverk).map(Number),
  );
  return Math.min(NO_LEVEL, ...required.map(({ nivaa }) => nivaa), ...given);
}

/** The leader of the PPT in the project group, or the plan's owner: a role; null if it names none. */
export function returnRole({ steg }: Plan): string | null {
  const { prosjektgruppe = [], prosjekteier = '' } = steg?.organisering ?? {};
  const leader = prosjektgruppe.find(({ rolle }) => /^PP-le(?:der|iar)\b/i.test(rolle));
  const role = leader?.rolle ?? prosjekteier;
  return role === '' ? null : role;
}
