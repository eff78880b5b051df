import type { ImportPlace, Notice, SheetLayout } from '../../domain/import-notices.ts';
import type { Eierform, Strategi, Tiltaksstatus, Tjeneste } from '../../generated/types.ts';

/** A text of a sheet, and where it stands. */
export interface SourceText extends ImportPlace {
  readonly tekst: string;
}

/** Figures by level of the catalogue's scale. */
export type LevelFigures = Readonly<Partial<Record<number, number>>>;

/** What a unit has of a competence. There is one for each pair; nothing in it is half known. */
export interface ImportedHolding extends ImportPlace {
  readonly enhet: SourceText;
  readonly orgnr?: string;
  readonly tjeneste?: Tjeneste;
  readonly kompetanse: SourceText;
  /** Null when the sheet says in words that it is not mapped. */
  readonly antall: LevelFigures | null;
  readonly aarsverk?: LevelFigures;
  readonly ubrukt?: number;
  readonly merknad?: string;
}

/** What a sheet says of a unit beside its competences. */
export interface ImportedUnit extends ImportPlace {
  readonly navn: SourceText;
  readonly orgnr?: string;
  readonly tjeneste?: Tjeneste;
  readonly eierform?: Eierform;
  readonly ansatte?: number;
  readonly aarsverk?: number;
  readonly barn?: number;
  /** How many people the individual rows name in the unit: at most all of its employees. */
  readonly talte?: number;
}

/** A row of an action sheet, or the measure in a row of a wide one. */
export interface ImportedMeasure extends ImportPlace {
  readonly tittel: SourceText;
  readonly kompetanse?: SourceText;
  readonly enhet?: SourceText;
  readonly maalgruppe?: string;
  readonly strategi?: Strategi;
  readonly ansvar?: string;
  /** Days as `YYYY-MM-DD`. */
  readonly start?: string;
  readonly frist?: string;
  /** Whole kroner. */
  readonly kostnad?: number;
  readonly status?: Tiltaksstatus;
  readonly prioritet?: number;
  readonly merknad?: string;
}

/** What a wide sheet says is needed. Of `antall` and `andel` (0–1) there is exactly one. */
export interface ImportedRequirement extends ImportPlace {
  readonly kompetanse: SourceText;
  readonly enhet?: SourceText;
  readonly tjeneste?: Tjeneste;
  readonly nivaa: number;
  readonly antall?: number;
  readonly andel?: number;
}

/** What a table says, and what there is to say of the table. */
export interface Import {
  readonly fil: string;
  readonly ark: string | null;
  readonly layout: SheetLayout;
  readonly holdings: readonly ImportedHolding[];
  readonly units: readonly ImportedUnit[];
  readonly measures: readonly ImportedMeasure[];
  readonly requirements: readonly ImportedRequirement[];
  /** The headers of columns about people: all that is kept of those columns. */
  readonly droppedColumns: readonly string[];
  readonly notices: readonly Notice[];
}

/** The records of one table. */
export type TableRecords = Pick<
  Import,
  'holdings' | 'units' | 'measures' | 'requirements' | 'notices'
>;
