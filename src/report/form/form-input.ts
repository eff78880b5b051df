import type { Documents } from '../../domain/documents.ts';
import type {
  Katalogutgave,
  Kompetanse,
  Omraade,
  Ordning,
  Plan,
  Skalanivaa,
} from '../../generated/types.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { Workbook } from '../xlsx/model.ts';

/** What forms are made from: a plan folder, and the language that they are to be in. */
export interface FormInput {
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  readonly documents: Pick<Documents, 'krav' | 'oversikt' | 'tiltak' | 'behovsmelding'>;
  /** Those of the catalogues in use, in their order. */
  readonly competences: readonly Kompetanse[];
  readonly areas: readonly Omraade[];
  /** Ascending. */
  readonly scale: readonly Skalanivaa[];
  readonly editions: readonly Katalogutgave[];
  readonly schemes: readonly Ordning[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** How the units are shared out: a workbook each, one for each service, one for all. */
export const FORM_DIVISIONS = ['enhet', 'tjeneste', 'samlet'] as const;
export type FormDivision = (typeof FORM_DIVISIONS)[number];

/** A form and what tells its file from those of the other forms: a unit, a service, a kind. */
export interface Form {
  readonly part: string | null;
  readonly workbook: Workbook;
}
