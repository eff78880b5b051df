import type { Documents } from '../../domain/documents.ts';
import { organisationKey } from '../../domain/organisation-key.ts';
import type {
  Behovsmelding,
  Enhet,
  Katalog,
  Kompetanse,
  Kravpost,
  Skalanivaa,
  Tiltakspost,
} from '../../generated/types.ts';

/** What a plan folder holds already, and what else is known, when sheets are read into it. */
export interface KnownPlan {
  /** The number that the organisation is known by; null if it has none. */
  readonly organisasjon: string | null;
  readonly enheter: readonly Enhet[];
  readonly krav: readonly Kravpost[];
  readonly tiltak: readonly Tiltakspost[];
  readonly meldinger: readonly Behovsmelding[];
  /** Of the catalogues in use, retired ones too. */
  readonly kompetanser: readonly Kompetanse[];
  readonly skala: readonly Skalanivaa[];
  /** The editions of the catalogues, by their ids. */
  readonly kataloger: ReadonlyMap<string, string>;
  /** First names of people. */
  readonly fornavn: ReadonlySet<string>;
}

/** What is published: the standard catalogue, and first names. */
export interface PublishedFacts {
  readonly katalog: Katalog;
  readonly fornavn: ReadonlySet<string>;
}

/** What the documents of a plan folder hold. Of two units with one id the first counts. */
export function knownPlan(documents: Documents, { katalog, fornavn }: PublishedFacts): KnownPlan {
  const [plan] = documents.plan;
  const catalogues = [katalog, ...documents.katalog];
  const units = new Map<string, Enhet>();
  for (const unit of documents.oversikt.flatMap(({ enheter }) => enheter)) {
    if (!units.has(unit.id)) units.set(unit.id, unit);
  }
  return {
    organisasjon: plan === undefined ? null : organisationKey(plan.organisasjon),
    enheter: [...units.values()],
    krav: documents.krav.flatMap(({ krav }) => krav),
    tiltak: documents.tiltak.flatMap(({ tiltak }) => tiltak),
    meldinger: documents.behovsmelding,
    kompetanser: catalogues.flatMap(({ kompetanser }) => kompetanser),
    skala: katalog.skala ?? [],
    kataloger: new Map(catalogues.map(({ id, utgave }) => [id, utgave])),
    fornavn,
  };
}
