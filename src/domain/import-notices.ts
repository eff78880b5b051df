import type { Severity } from './diagnostic.ts';
import { compareText } from './text-order.ts';
import type { WorkbookFault } from './workbook-fault.ts';

/** What a file is, when it is neither a workbook nor a table written as text. */
export type OtherFile =
  | 'pdf'
  | 'bilde'
  | 'pakket'
  | 'html'
  | 'xml'
  | 'rtf'
  | 'json'
  | 'yaml'
  | 'binaer';

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mac-roman';
export type Separator = ';' | ',' | '\t' | '|';

/**
 * How a table is laid out. `skjema`: a form of ours. `bred`: a row per competence, with what is and
 * what is needed. `matrise`: competences by units. `nivaaer`: a column per level. `lang`: a row per
 * level. `tiltak`: measures. `individer`: a row (or column) per employee. `enheter`: facts of units.
 */
export type SheetLayout =
  | 'skjema'
  | 'bred'
  | 'matrise'
  | 'nivaaer'
  | 'lang'
  | 'tiltak'
  | 'individer'
  | 'enheter';

/** How likely a guess is: `stor` for a slip of the pen, `liten` for a part of a name. */
export type MatchCertainty = 'stor' | 'liten';

/** A text that is to be a unit or a competence, and how many rows it is in. */
interface MatchFacts {
  readonly tekst: string;
  readonly antall: number;
}

/** How grave it is, and (in the type alone) the facts of its sentence. */
interface Row<Facts> {
  readonly alvor: Severity;
  readonly fakta?: Facts;
}

function row<Facts extends object = Record<never, never>>(alvor: Severity): Row<Facts> {
  return { alvor };
}

/**
 * All that a reader of sheets has to say: one row per code. `spm/` is a question that only people
 * can answer, `gjett/` is what the program has taken something to mean, and is always listed.
 *
 * Facts never hold what may be about a person: a value is in them only as `shownValue` gives it.
 */
const ROWS = {
  // The file as a whole
  'fil/tom': row('feil'), // nothing in it, or blanks only
  'fil/for-stor': row<{ megabyte: number; grense: number }>('feil'),
  'fil/arbeidsbok': row<{ feil: WorkbookFault }>('feil'), // a workbook that cannot be read; words as errors.arbeidsbok
  'fil/ikke-tabell': row<{ slag: OtherFile }>('feil'), // something else, whatever its name says

  // A table written as text
  'csv/lest-som': row<{
    tegnsett: Charset;
    bom: boolean;
    skilletegn: Separator;
    rader: number;
    kolonner: number;
  }>('info'), // said of every CSV file that is read
  'csv/tegnsett-usikkert': row<{ tegnsett: Charset; linje: number }>('advarsel'), // signs on that line look wrong; --tegnsett
  'csv/en-kolonne': row('advarsel'), // no separator was found; --skilletegn
  'csv/sitat': row<{ linjer: readonly number[]; antall: number }>('advarsel'), // quotation marks that do not pair; read as letters
  'csv/nul-tegn': row<{ antall: number }>('advarsel'), // NUL signs, left out
  'csv/for-brede-rader': row<{ linjer: readonly number[]; antall: number; kolonner: number }>(
    'advarsel',
  ), // more fields than the other rows have: a separator inside a text?
  'csv/lang-linje': row<{ linje: number; grense: number }>('feil'), // longer than so many megabytes; left out
  'csv/avkortet': row<{ hva: 'rader' | 'celler'; grense: number }>('feil'), // the rest is not read

  // A sheet
  'ark/for-spredt': row('feil'), // cells so far apart that it is no table; the sheet is not read

  'ark/skjult': row('advarsel'), // hidden, so left out; --ark NAVN reads it
  'ark/ikke-gjenkjent': row<{
    overskrifter: readonly string[];
    sett_etter: readonly string[];
  }>('advarsel'), // nothing on it is a table of ours; the headers found, and the fields looked for

  // A table; `felt` is a field of SHEET_FIELDS
  'tabell/lest-som': row<{ layout: SheetLayout; rader: number }>('info'),
  'tabell/uten-rader': row('advarsel'), // headers and nothing below
  'tabell/sumrader': row<{ rader: readonly number[]; antall: number }>('info'), // left out
  'tabell/merknadsrader': row<{ rader: readonly number[]; antall: number }>('info'), // left out
  'tabell/uten-tall': row<{ antall: number }>('info'), // rows with nothing filled in; no change
  'tabell/skjulte-tall': row<{ antall: number }>('advarsel'), // : . .. -: unknown, so not imported
  'tabell/nivaa-uten-antall': row('feil'), // levels of units: says not how many people
  'tabell/gap-avviker': row<{ arket: number; regnet: number }>('advarsel'), // the sheet's own gap
  'kolonne/dobbel': row<{ overskrift: string; felt: string }>('feil'), // two for one field; none is used
  'kolonne/ikke-brukt': row<{ overskrifter: readonly string[] }>('info'),
  'kolonne/personer': row<{ overskrifter: readonly string[]; antall: number }>('info'), // dropped; headers that are names are only counted
  'gjett/kolonne': row<{ overskrift: string; felt: string }>('advarsel'),
  'gjett/baaret-ned': row<{ felt: string; antall: number }>('advarsel'), // empty cells below a name: that name
  'gjett/tomme-nivaa': row<{ antall: number }>('advarsel'), // empty levels beside filled ones: nobody
  'gjett/unevnte-nivaa': row<{ antall: number }>('advarsel'), // levels that the sheet has no figures for: nobody
  'gjett/individer': row('advarsel'), // the same unit again and again: a row is an employee
  'gjett/samme-navn': row<{ antall: number }>('advarsel'), // the same name twice in a unit: one person
  'gjett/enhet': row<{ kilde: 'tittel' | 'ark' | 'fil' }>('advarsel'), // the unit of the whole table
  'spm/enhet': row('feil'), // no unit is named
  'spm/nivaa-i-kolonne': row<{ overskrift: string }>('feil'), // people at which level?
  'spm/celler-i-matrise': row('feil'), // levels, or people at a level?
  'spm/kolonner-i-matrise': row<{ antall: number }>('feil'), // units, or employees?
  'spm/skala': row<{ hoeyst: number }>('feil'), // levels that the catalogue's scale lacks

  // A row of a table
  'rad/mangler': row<{ felt: string }>('feil'), // figures, but no unit or no competence
  'rad/lik': row<{ foerst: string }>('info'), // the same, said twice; `foerst` is a cell
  'rad/motstrid': row<{ felt: string; foerst: string }>('feil'), // said twice, and not the same: neither is imported
  'rad/ikke-kartlagt-med-tall': row('feil'),
  'personvern/i-tekst': row('feil'), // a text that looks like it is about a person; left out

  // Rows per employee
  'individer/telt': row<{ rader: number; ansatte: number | null; enheter: number }>('info'),
  'individer/uleselig': row<{ overskrift: string; antall: number }>('feil'), // cells that are no levels
  'individer/uten-stilling': row<{ antall: number }>('advarsel'), // so no årsverk where they are counted

  // A form of ours; `tittel` is that of a column or a field
  'skjema/annen-organisasjon': row<{ funnet: string; ventet: string }>('feil'), // not read
  'skjema/nyere-versjon': row('feil'), // made by a later version of the program; not read
  'skjema/ikke-skjema': row('feil'), // a workbook of ours, but the forum's
  'skjema/uten-noekler': row('advarsel'), // the key sheet is gone; read by the titles
  'skjema/annen-utgave': row<{ katalog: string; skjemaet: string; planen: string | null }>(
    'advarsel',
  ), // made from another edition of the catalogue; the rest is read
  'skjema/nye-kompetanser': row<{ kompetanser: readonly string[] }>('info'), // asked for since, so not in the form
  'skjema/mangler-ark': row<{ navn: string }>('advarsel'),
  'skjema/ekstra-ark': row('advarsel'), // a copy of a sheet; not read
  'skjema/mangler-kolonne': row<{ tittel: string }>('feil'),
  'skjema/manglende-rader': row<{ antall: number }>('info'), // rows of the form that were taken out
  'skjema/ubesvart': row<{ antall: number }>('info'), // rows in which nothing is filled in; no change
  'skjema/uten-verdi': row('advarsel'), // says that it is not known; that is not zero
  'skjema/ikke-i-lista': row<{ tittel: string; verdi: string }>('feil'),
  'skjema/ikke-aar': row<{ verdi: string }>('feil'),
  'skjema/ja-uten-tall': row('feil'),
  'skjema/flere-enn-ansatte': row<{ sum: number; ansatte: number }>('feil'),
  'skjema/ubrukt-over-antall': row<{ ubrukt: number; antall: number }>('feil'),
  'skjema/aarsverk-over-antall': row<{ aarsverk: number; antall: number }>('feil'),
  'skjema/avgang-over-antall': row<{ avgang: number; antall: number }>('feil'),
  'skjema/avgang-uten-tall': row('feil'), // people leave of whom nobody is counted
  'skjema/bare-en': row<{ titler: readonly string[] }>('feil'), // exactly one of them is to be filled in
  'skjema/mangler-felt': row<{ tittel: string }>('feil'), // a new row is left out, an old one stays
  'skjema/finansiering': row<{ sum: number; kilder: number }>('feil'), // the sources are not the sum
  'skjema/fjernet-i-planen': row<{ id: string }>('advarsel'), // the plan no longer has it; left out
  'skjema/toemt-rad': row<{ id: string }>('info'), // nothing is taken out of the plan by that
  'skjema/ukjent-tiltak': row('feil'), // an effect of a measure that is not in the form

  // Which unit or competence a text means. `antall`: rows
  'gjett/enhetsnavn': row<MatchFacts & { valgt: string; sikkerhet: MatchCertainty }>('advarsel'),
  'gjett/kompetansenavn': row<MatchFacts & { valgt: string; sikkerhet: MatchCertainty }>(
    'advarsel',
  ),
  'gjett/erstattet': row<{ kompetanse: string; valgt: string }>('advarsel'), // retired; its successor
  'spm/ukjent-enhet': row<MatchFacts & { kandidater: readonly string[] }>('feil'), // a new unit, or which? importer.enheter
  'spm/ukjent-kompetanse': row<MatchFacts & { kandidater: readonly string[] }>('feil'), // importer.kompetanser
  'treff/gjetning-avvist': row<MatchFacts & { hva: 'enhet' | 'kompetanse'; valgt: string }>('feil'), // --streng; the entry of kompass.yaml that settles it
  'treff/utgaatt': row<{ kompetanse: string }>('feil'), // retired without a successor; left out
  'treff/uten-felt': row<{ felt: 'tjeneste' | 'ansatte' }>('feil'), // a new unit cannot be without
  'personvern/enhetsnavn': row<{ antall: number }>('feil'), // a unit that looks like a person; left out
  'gjett/strategi': row<{ valgt: string; antall: number }>('advarsel'), // measures whose table says none
  'gjett/status': row<{ valgt: string; antall: number }>('advarsel'),

  // Several files or sheets about the same record; `andre` is the other place
  'import/motstrid': row<{ felt: string; andre: string }>('feil'), // not the same: neither is imported

  // A cell that should be a number
  'verdi/ikke-tall': row<{ verdi: string }>('feil'),
  'verdi/negativ': row<{ verdi: string }>('feil'),
  'verdi/desimal': row<{ verdi: string }>('feil'), // where only whole numbers are possible
  'verdi/for-stort-tall': row<{ verdi: string }>('feil'),
  'verdi/dato-i-tallcelle': row('feil'), // Excel makes 2-3 a day in March
  'verdi/prosent-i-tallcelle': row<{ verdi: string }>('feil'),
  'verdi/ikke-andel': row<{ verdi: string }>('feil'), // more than 100 %
  'verdi/formelfeil': row<{ verdi: string }>('feil'), // #REF! and the like
  'verdi/formel-uten-verdi': row('feil'), // never computed: open, save, send again
  'spm/omtrentlig': row<{ verdi: string }>('feil'), // ca. 3, 3+
  'spm/spenn': row<{ verdi: string }>('feil'), // 2-3
  'spm/regnestykke': row<{ verdi: string }>('feil'), // 2+1
  'spm/tusenskille': row<{ verdi: string }>('feil'), // 6.006: six thousand, or six?
  'spm/merke-uten-antall': row('feil'), // x or ja where a number is wanted
  'spm/beloep-i-ord': row<{ verdi: string }>('feil'), // 1,5 mill.
  'spm/prosent': row<{ verdi: string }>('feil'), // 80 % of a position?
  'spm/andel': row<{ verdi: string }>('feil'), // 1: one per cent, or all of it?

  // A cell that should be a mark
  'verdi/ikke-ja-nei': row('feil'),

  // A cell that should be a level
  'verdi/ikke-nivaa': row<{ verdi: string }>('feil'),
  'verdi/utenfor-skala': row<{ verdi: string; minst: number; hoeyst: number }>('feil'),
  'verdi/omregnet-nivaa': row<{ skala: '1-3' | '1-5' }>('advarsel'), // 1-5 loses information
  'spm/nivaa': row<{ verdi: string }>('feil'), // 2-3, 2,5, or a number and a name that disagree
  'spm/merke-uten-nivaa': row('feil'), // x where a level is wanted
  'gjett/nivaa': row<{ valgt: number }>('advarsel'), // the name of a level, misspelt

  // A cell that should be a day
  'verdi/ikke-dato': row<{ verdi: string }>('feil'), // also days that do not exist
  'spm/mangler-aar': row<{ verdi: string }>('feil'), // uke 8: of which year?
  'spm/dag-eller-maaned': row<{ verdi: string }>('feil'), // 01/02/2027
  'gjett/dag-i-tidsrom': row<{ verdi: string; fra: string; til: string; valgt: string }>(
    'advarsel',
  ), // vår 2027, uke 8
  'gjett/aar': row<{ verdi: string; valgt: string }>('advarsel'), // the year of the plan was used
  'gjett/excel-dag': row<{ verdi: string; valgt: string }>('advarsel'), // 46419 is 1 February 2027

  // A cell that should be a number of the public registers
  'verdi/ikke-kommunenummer': row<{ verdi: string }>('feil'),
  'verdi/ukjent-kommunenummer': row<{ nummer: string }>('feil'),
  'verdi/ledende-null': row<{ nummer: string }>('info'), // 301 is 0301
  'verdi/eldre-kommunenummer': row<{ nummer: string; navn: string; nytt: string }>('advarsel'),
  'spm/delt-kommune': row<{ nummer: string; navn: string; etterfoelgere: readonly string[] }>(
    'feil',
  ),
  'verdi/ikke-orgnr': row<{ verdi: string }>('feil'), // not nine digits
  'verdi/orgnr-kontrollsiffer': row<{ verdi: string }>('feil'), // mistyped

  // A cell that should be a word of the format
  'verdi/ukjent-tjeneste': row('feil'),
  'gjett/tjeneste': row<{ valgt: string }>('advarsel'),
  'verdi/ukjent-eierform': row('feil'),
  'verdi/ukjent-status': row('feil'),
  'verdi/ukjent-strategi': row('feil'),
  'gjett/eierform': row<{ valgt: string }>('advarsel'),
} as const;

type FactsOf<Entry> = Entry extends Row<infer Facts> ? Facts : never;

/** The facts of each code's sentence. */
export type ImportFacts = { readonly [C in keyof typeof ROWS]: FactsOf<(typeof ROWS)[C]> };

export type ImportCode = keyof ImportFacts;

/** A code and its facts, before it is known where it is about. */
export type Saying<C extends ImportCode = ImportCode> = {
  readonly [K in C]: { readonly kode: K; readonly fakta: ImportFacts[K] };
}[C];

/** Where a notice is about. */
export interface ImportPlace {
  /** As people named it. */
  readonly fil: string;
  /** Null in a CSV file. */
  readonly ark: string | null;
  /** `C7`, or line and column `7:3` in a CSV file; null where it is about all of it. */
  readonly celle: string | null;
  /** From 0; -1 where it is about all of it. */
  readonly rad: number;
  readonly kolonne: number;
}

/** What the reader has to say about a file, a sheet or a cell. It never stops the rest. */
export type Notice<C extends ImportCode = ImportCode> = ImportPlace &
  Saying<C> & { readonly alvor: Severity };

/** A notice about a place. */
export function noticeOf(place: ImportPlace, saying: Saying): Notice {
  return { ...place, ...saying, alvor: ROWS[saying.kode].alvor };
}

/** Whether it is what the program has taken something to mean. */
export function isGuess({ kode }: Saying): boolean {
  return kode.startsWith('gjett/');
}

/** Whether it is a question that only people can answer. */
export function isQuestion({ kode }: Saying): boolean {
  return kode.startsWith('spm/');
}

/** The one total order of notices: file, sheet, row, column, code. */
export function compareNotices(a: Notice, b: Notice): number {
  return (
    compareText(a.fil, b.fil) ||
    compareText(a.ark ?? '', b.ark ?? '') ||
    a.rad - b.rad ||
    a.kolonne - b.kolonne ||
    compareText(a.kode, b.kode)
  );
}
