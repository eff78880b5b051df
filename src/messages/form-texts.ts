import type { Words } from './words.ts';

/** What a column or a field is called, and what is said when somebody is about to fill it in. */
export interface FieldText {
  readonly title: string;
  /** At most 225 characters. */
  readonly help: string;
}

type Fields<K extends string> = Readonly<Record<K, FieldText>>;

/** Columns that nobody fills in. */
type Titles<K extends string> = Readonly<Record<K, Pick<FieldText, 'title'>>>;

/** The fields of a need report, by their paths. */
export type NeedField =
  | 'id'
  | 'ordning'
  | 'barnehage_skoleaar'
  | 'type'
  | 'tidligere_id'
  | 'prioritet'
  | 'maalform'
  | 'innsender/type'
  | 'innsender/navn'
  | 'innsender/kommunenummer'
  | 'innsender/fylkesnummer'
  | 'innsender/orgnr'
  | 'nettverk/navn'
  | 'nettverk/deltakere'
  | 'kontakt/rolle'
  | 'kontakt/epost'
  | 'behov/beskrivelse'
  | 'behov/krav'
  | 'behov/kartlagt'
  | 'behov/metode'
  | 'forankring/planer'
  | 'forankring/sak'
  | 'medvirkning/ansatte'
  | 'medvirkning/tillitsvalgte'
  | 'medvirkning/beskrivelse'
  | 'tiltak/id'
  | 'tiltak/tittel'
  | 'tiltak/beskrivelse'
  | 'tiltak/arbeidsform'
  | 'tiltak/kollektivt'
  | 'tiltak/tema'
  | 'tiltak/start'
  | 'tiltak/slutt'
  | 'partner/type'
  | 'partner/navn'
  | 'partner/kontaktet'
  | 'partner/bidrag'
  | 'statped/involvert'
  | 'statped/bidrag'
  | 'kriterier/lokalt_behov'
  | 'kriterier/kollektiv_prosess'
  | 'kriterier/partnerskap';

/** The parts of a need report that its fields are grouped by. */
export type NeedPart =
  | 'melding'
  | 'innsender'
  | 'nettverk'
  | 'kontakt'
  | 'behov'
  | 'forankring'
  | 'medvirkning'
  | 'tiltak'
  | 'partner'
  | 'statped'
  | 'kriterier';

/** Where a guide leads, and whose form it is. */
export interface GuideFacts {
  /** The sheet to begin with, and the others that are to be filled in. */
  readonly first: string;
  readonly others: readonly string[];
  /** The sheet of known departures, or of what can be referred to. */
  readonly beside: string;
  /** The plan's organisation. */
  readonly organisation: string;
}

/** The words of the Excel forms, in the written form of the municipality. */
export interface FormTexts {
  readonly title: {
    readonly holdings: (name: string) => string;
    readonly krav: (name: string) => string;
    readonly tiltak: (name: string) => string;
    readonly behovsmelding: (name: string) => string;
  };
  readonly sheet: {
    readonly guide: string;
    readonly departures: string;
    readonly requirements: string;
    readonly measures: string;
    readonly effects: string;
    readonly references: string;
    readonly competences: string;
    readonly needReport: string;
    readonly participants: string;
    readonly goals: string;
    readonly groups: string;
    readonly budget: string;
  };
  /** What to do, step by step. */
  readonly guide: {
    readonly heading: string;
    readonly why: {
      readonly holdings: (facts: GuideFacts, words: Words) => string;
      readonly krav: (facts: GuideFacts, words: Words) => string;
      readonly tiltak: (facts: GuideFacts, words: Words) => string;
      readonly behovsmelding: (facts: GuideFacts, words: Words) => string;
    };
    readonly steps: {
      readonly holdings: (facts: GuideFacts, words: Words) => readonly string[];
      readonly krav: (facts: GuideFacts, words: Words) => readonly string[];
      readonly tiltak: (facts: GuideFacts, words: Words) => readonly string[];
      readonly behovsmelding: (facts: GuideFacts, words: Words) => readonly string[];
    };
    /** To the role that gets the form back; null if the plan names none. */
    readonly send: (role: string | null) => string;
    readonly levels: string;
    readonly level: (level: number, name: string, meaning: string) => string;
    readonly privacy: string;
    readonly noPersons: string;
    /** Roles are asked for, so names of persons must not be given for them. */
    readonly rolesOnly: string;
  };
  /** Above the table of a unit. */
  readonly lead: (mapped: string | null, words: Words) => string;
  readonly departuresLead: string;
  readonly rowsLead: string;
  readonly needLead: string;
  readonly listLead: string;
  readonly fact: Fields<'ansatte' | 'aarsverk' | 'barn'>;
  readonly progress: {
    readonly label: string;
    /** Between the two numbers of «3 av 15». */
    readonly of: string;
    readonly toMend: string;
    readonly unmapped: string;
    readonly done: string;
  };
  readonly holding: Fields<'kartlagt' | 'ubrukt' | 'merknad'> &
    Titles<'omraade' | 'navn' | 'sum' | 'kontroll' | 'kompetanse'>;
  readonly level: (level: number) => string;
  readonly fteAtLevel: (level: number) => string;
  readonly fteHelp: string;
  readonly levelMeans: (level: number, name: string) => string;
  readonly levelHelp: (name: string, meaning: string) => string;
  readonly departure: Fields<'enhet' | 'kompetanse' | 'aar' | 'nivaa' | 'antall'>;
  readonly requirement: Fields<
    | 'kompetanse'
    | 'tjeneste'
    | 'enheter'
    | 'nivaa'
    | 'antall'
    | 'andel'
    | 'aarsverk'
    | 'per'
    | 'hvor'
    | 'viktighet'
    | 'frist'
    | 'kritisk'
    | 'begrunnelse'
  > &
    Titles<'id' | 'kontroll'>;
  readonly measure: Fields<
    | 'tittel'
    | 'strategi'
    | 'krav'
    | 'laeringsarena'
    | 'kollektivt'
    | 'ansvar'
    | 'start'
    | 'frist'
    | 'kostnad/sum'
    | 'kostnad/tilskudd'
    | 'kostnad/egenandel'
    | 'kostnad/kommunalt_budsjett'
    | 'kostnad/annet'
    | 'prioritet'
    | 'status'
    | 'merknad'
  > &
    Titles<'id' | 'kontroll'>;
  readonly effect: Fields<
    | 'tiltak'
    | 'kompetanse'
    | 'enhet'
    | 'tjeneste'
    | 'fra_enhet'
    | 'fra_nivaa'
    | 'til_nivaa'
    | 'antall'
    | 'aar'
  > &
    Titles<'kontroll'>;
  readonly need: Fields<NeedField>;
  readonly needPart: Readonly<Record<NeedPart, string>>;
  readonly needColumn: Titles<'del' | 'tittel' | 'svar' | 'hjelp' | 'felt'>;
  readonly participant: Fields<'navn' | 'tjeneste' | 'privat' | 'kommunenummer' | 'orgnr'>;
  readonly goal: Fields<'tekst' | 'kjennetegn'>;
  readonly group: Fields<'gruppe' | 'antall'>;
  readonly budget: Fields<
    'aar' | 'tilskudd_eier' | 'tilskudd_partner' | 'egenandel' | 'koordinator'
  >;
  /** What can be referred to: goals, guidelines, units, competences. */
  readonly reference: {
    readonly id: string;
    readonly kind: string;
    readonly text: string;
    readonly goal: string;
    readonly guideline: string;
    readonly unit: string;
    readonly requirement: string;
    readonly area: string;
    readonly competence: string;
    readonly referencesLead: string;
    readonly competencesLead: string;
    readonly noRows: string;
  };
  /** What the column of checks says; no quotation marks. */
  readonly check: {
    readonly ok: string;
    readonly unmapped: string;
    readonly empty: string;
    readonly noFigures: string;
    readonly both: string;
    readonly notWhole: string;
    readonly tooMany: string;
    readonly unusedTooMany: string;
    /** After a number. */
    readonly notCounted: string;
    readonly needsCompetence: string;
    readonly needsPlace: string;
    readonly onePlace: string;
    readonly oneAmount: string;
    readonly needsRest: string;
    readonly needsTitle: string;
    readonly needsStrategy: string;
    readonly needsReason: string;
    readonly endsFirst: string;
    readonly sourcesDiffer: string;
    readonly needsMeasure: string;
    readonly needsUnit: string;
    readonly oneUnit: string;
    readonly needsAmount: string;
  };
  /** What is said when a cell does not take what was written. */
  readonly refused: {
    readonly title: string;
    readonly whole: string;
    readonly most: string;
    readonly decimal: string;
    readonly share: string;
    readonly year: string;
    readonly choice: string;
  };
  readonly choice: {
    readonly yes: string;
    readonly no: string;
    readonly mapped: string;
    readonly unmapped: string;
    readonly perUnit: string;
    readonly perService: string;
    readonly ownUnit: string;
    readonly reachable: string;
    /** Learning outside the organisation. */
    readonly external: string;
    readonly kommune: string;
    readonly fylkeskommune: string;
    readonly interkommunalt: string;
    readonly privat_eier: string;
    readonly ny: string;
    readonly viderefoering: string;
    readonly supplerende: string;
  };
  /** What the command says. */
  readonly blocked: (folder: string, words: Words) => string;
  readonly made: (forms: number, folder: string, words: Words) => string;
  readonly leftOut: (count: number, words: Words) => string;
  readonly leftOutFile: (file: string, words: Words) => string;
  readonly leftOutPlace: (file: string, place: string, words: Words) => string;
  readonly leftOutPrivate: (count: number, words: Words) => string;
  readonly leftOutMore: (count: number, words: Words) => string;
}
