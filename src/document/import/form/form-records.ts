import type { FormKind } from '../../../domain/form-workbook.ts';
import type { Patch } from '../../../domain/import-changes.ts';
import type { ImportPlace, Notice } from '../../../domain/import-notices.ts';
import type {
  Beholdningspost,
  Behovsmelding,
  Enhet,
  Kravpost,
  Tiltakspost,
  Tjeneste,
} from '../../../generated/types.ts';
import type { SourceText } from '../records.ts';
import type { NeedValue } from './need-values.ts';

/** What stands above the table of a unit. */
export interface FormUnit extends ImportPlace {
  readonly enhet: SourceText;
  readonly post: Patch<Pick<Enhet, 'ansatte' | 'aarsverk' | 'barn'>>;
}

/** A row of a unit's table. `antall: null` says that it is not mapped. */
export interface FormHolding extends ImportPlace {
  readonly enhet: SourceText;
  readonly kompetanse: SourceText;
  readonly post: Patch<Beholdningspost>;
}

/** A row of the form of requirements; what it refers to is not yet known to be there. */
export interface FormRequirement extends ImportPlace {
  /** Null for a new one. */
  readonly id: string | null;
  readonly kompetanse?: SourceText;
  /** One of these, if it can be known. */
  readonly gjelder?: { readonly tjeneste: Tjeneste } | { readonly enheter: readonly SourceText[] };
  readonly post: Patch<Omit<Kravpost, 'id' | 'kompetanse' | 'gjelder'>>;
}

/** A row of the sheet of effects. */
export interface FormEffect extends ImportPlace {
  readonly kompetanse: SourceText;
  readonly enhet?: SourceText;
  readonly tjeneste?: Tjeneste;
  readonly fra_enhet?: SourceText;
  readonly fra_nivaa?: number;
  readonly til_nivaa?: number;
  /** People in the unit, or in each unit of the service. */
  readonly antall: number;
  readonly aar: number;
}

/** A row of the form of measures. */
export interface FormMeasure extends ImportPlace {
  /** Null for a new one. */
  readonly id: string | null;
  readonly post: Patch<Omit<Tiltakspost, 'id' | 'effekt'>>;
  /** All effects that it has; missing where one of them cannot be read. */
  readonly effekter?: readonly FormEffect[];
}

/** The lists of a need report; missing where a row of one does not fit. */
export type NeedLists = Partial<
  Pick<Behovsmelding, 'deltakere' | 'maal' | 'maalgrupper' | 'budsjett'>
>;

/** The form of a need report. */
export interface FormNeedReport extends ImportPlace {
  /** Null where it has none yet. */
  readonly id: string | null;
  /** The answers by the paths of their fields; null takes away what was there. */
  readonly felt: ReadonlyMap<string, NeedValue | null>;
  readonly lister: NeedLists;
}

/** What a form of ours says, and what in it does not fit. */
export interface FormImport {
  readonly fil: string;
  readonly skjema: FormKind;
  readonly units: readonly FormUnit[];
  readonly holdings: readonly FormHolding[];
  readonly requirements: readonly FormRequirement[];
  readonly measures: readonly FormMeasure[];
  readonly needReport: FormNeedReport | null;
  readonly notices: readonly Notice[];
}
