/** Why a text is not YAML. `detalj` is the piece of the text, or the character, it is about. */
export type SyntaxCause =
  | 'innrykk' // does not line up with what it belongs to
  | 'uventet-tegn' // stands where it cannot stand
  | 'ugyldig-tegn' // control characters, written U+0007
  | 'start-tegn' // unquoted text that begins with @, `, % and the like
  | 'kolon-i-tekst' // unquoted text with a colon and a space in it
  | 'mangler-kolon' // a key without its colon
  | 'mangler-komma' // between items in [] or {}
  | 'mangler-mellomrom' // after a colon, before a #
  | 'aapent-sitat' // the quotation mark that opens here is never closed
  | 'aapen-klamme' // the bracket that opens here is never closed
  | 'escape' // an unknown backslash sequence in "…"
  | 'noekkel-over-linjer' // a key may not run over several lines
  | 'noekkel-ikke-tekst' // a list or a group of fields as a key
  | 'blokk-i-klammer' // indented lists and fields inside [] or {}
  | 'tekstblokk' // what follows | or >
  | 'direktiv'; // a line that begins with %

/** What kind of value stands in a field; `felter` is a mapping, `tomt` is nothing at all. */
export type ValueType = 'tekst' | 'tall' | 'heltall' | 'ja_nei' | 'liste' | 'felter' | 'tomt';

/** The forms that a text can be required to have. */
export type TextForm =
  | 'id'
  | 'kode'
  | 'dato'
  | 'tidspunkt'
  | 'skoleaar'
  | 'kommunenummer'
  | 'fylkesnummer'
  | 'orgnr'
  | 'eiernummer'
  | 'epost'
  | 'nettadresse'
  | 'nivaa'
  | 'alle'
  | 'skjult'
  | 'behovsmelding'
  | 'funnkode'
  | 'sha256'
  | 'ikke-tom';

/**
 * What every finding is about: one row per code, with the facts its sentence needs. The sentences
 * are in `messages/`, the explanations beside them, the examples with the rules. Facts are printed
 * in JSON as they stand.
 */
export interface DiagnosticFacts {
  'yaml/syntaks': { aarsak: SyntaxCause; detalj: string };
  'yaml/tabulator': Record<never, never>;
  'yaml/dobbel-noekkel': { noekkel: string; foerste_linje: number };
  'yaml/flere-dokumenter': Record<never, never>;
  'yaml/anker': { navn: string };
  'yaml/alias': { navn: string };
  'yaml/tagg': { tagg: string };
  'yaml/for-dypt': { grense: number };
  'yaml/for-stort': { hva: 'fil' | 'linje'; megabyte: number; grense: number };
  'yaml/ikke-utf8': { tegnsett: 'windows-1252' | 'utf-16' | 'binaer' };
  'yaml/tomt': Record<never, never>;
  'yaml/nfd': { tekst: string };
  'yaml/uleselig': { grunn: string };

  'skjema/mangler': { felt: string };
  'skjema/ukjent-felt': { felt: string; naermest?: string };
  'skjema/feil-type': { ventet: readonly ValueType[]; fant: ValueType; verdi: string };
  'skjema/utenfor-omraade': { verdi: string; minst?: number; hoeyst?: number };
  'skjema/ikke-i-listen': { verdi: string; tillatt: readonly string[]; naermest?: string };
  'skjema/feil-form': { verdi: string; form: TextForm };
  'skjema/noeyaktig-en': { felt: readonly string[]; fant: readonly string[] };
  'skjema/ikke-her': { felt: string };
  'skjema/rekkefoelge': { felt: string; plass: number };

  'ref/ukjent-kompetanse': { id: string; naermest?: string };
  'ref/utgaatt-kompetanse': { id: string; utgaatt: string; erstattet_av?: string };
  'ref/ukjent-enhet': { id: string; naermest?: string };
  'ref/ukjent-krav': { id: string; naermest?: string };
  'ref/ukjent-begrunnelse': { id: string; naermest?: string };
  'ref/ukjent-maal': { id: string; naermest?: string };
  'ref/ukjent-tiltak': { id: string; naermest?: string };
  'ref/ukjent-ordning': { id: string; naermest?: string };
  'ref/ukjent-kriterium': { id: string; naermest?: string };
  'ref/ukjent-omraade': { id: string; naermest?: string };
  'ref/ukjent-katalog': { id: string; naermest?: string };
  'ref/ukjent-embete': { id: string; naermest?: string };
  'ref/ukjent-fylke': { nummer: string };
  'ref/ukjent-kommunenummer': { nummer: string; naermest?: string };
  'ref/utgaatt-kommunenummer': { nummer: string; navn: string; etterfoelgere: readonly string[] };
  'ref/lokal-id': { id: string; forslag: string };
  'ref/annen-organisasjon': { nummer: string; plan: string };
  'ref/dobbel-id': { id: string; foerste_fil: string; foerste_linje: number };
  /** `filer`: all of them. `brukt`: the newest, which is used; else `grunn` says why it cannot be told. */
  'ref/dobbel-innsending': {
    nummer: string;
    filer: readonly string[];
    brukt?: string;
    grunn?: 'uten_tidspunkt' | 'samme_tidspunkt';
  };
  'ref/dobbel-vurdering': { behovsmelding: string; foerste_linje: number };
  'ref/ukjent-behovsmelding': { behovsmelding: string };
  'ref/uten-nummer': { navn: string };
  'ref/annet-fylke': { nummer: string; fylker: readonly string[] };
  'ref/annet-skoleaar': { skoleaar: string; runde: string };
  'ref/ordning-utenfor-runden': { ordning: string; ordninger: readonly string[] };
  'ref/nyere-versjon': { versjon: string; denne: string };
  /** A source of a submission, which is no longer as it was. */
  'ref/endret-kilde': { kilde: string };
  'ref/flere-av-dokumentet': { dokument: string; foerste_fil: string };
  /** `til` where the scheme has ended; without it, it had not begun. */
  'ref/ordning-utenfor-periode': {
    ordning: string;
    skoleaar: string;
    fra: string;
    til?: string;
    etterfoelger?: string;
  };
  'ref/opphevet-forskrift': { referanse: string; opphevet: string; etterfoelger?: string };

  'sum/antall-over-ansatte': { kompetanse: string; antall: number; ansatte: number };
  'sum/aarsverk-over-antall': {
    kompetanse: string;
    nivaa: number;
    aarsverk: number;
    antall: number;
  };
  'sum/aarsverk-over-ansatte': { aarsverk: number; ansatte: number };
  'sum/avgang-over-antall': { kompetanse: string; nivaa: number; avgang: number; antall: number };
  'sum/ubrukt-over-antall': { kompetanse: string; ubrukt: number; antall: number };
  'sum/nivaa-utenfor-skala': { nivaa: number; skala: readonly number[] };
  /** `etter`: the level before it; without it, the scale does not begin at 0. */
  'sum/skala-rekkefoelge': { nivaa: number; etter?: number };
  'sum/finansiering': { kostnad: number; finansiering: number; differanse: number };
  /** `hoeyst` where there are too many years; without it, they do not follow each other. */
  'sum/budsjettaar': { aar: readonly number[]; hoeyst?: number };
  'sum/egenandel': {
    aar: number;
    egenandel: number;
    minst: number;
    sats: number;
    tilskudd: number;
  };

  'deling/dobbel-avtale': {
    fra: string;
    kompetanser: readonly string[] | 'alle';
    foerste_fil: string;
    foerste_linje: number;
  };
  'deling/med-seg-selv': { enhet: string };
  'deling/kapasitet': { kapasitet: number };

  /** Dates, or years. */
  'frist/slutt-foer-start': { start: string; slutt: string };
  'frist/tiltak-utenfor-perioden': { dato: string; fra: number; til: number };
  /** `frist`: whose deadline it is. */
  'frist/passert': {
    frist: 'behovsmelding' | 'rullering' | 'tiltak' | 'nettverk';
    dato: string;
  };
  /** `maaneder`: from the month of the mapping to that of the start. */
  'frist/gammel-kartlegging': { kartlagt: string; start: string; maaneder: number };
  /** Moments, with their offsets. */
  'frist/levert-for-sent': { tidspunkt: string; frist: string };
  'frist/partner-kontaktet-for-sent': { kontaktet: string; frist: string };

  'steg/maal-uten-indikator': { maal: string };
  'steg/maal-uten-krav': { maal: string };
  'steg/krav-uten-begrunnelse': { krav: string };
  'steg/gap-uten-tiltak': {
    krav: string;
    kompetanse: string;
    gap: number;
    maalt_i: 'antall' | 'aarsverk';
  };
  'steg/tiltak-uten-krav': { tiltak: string };
  'steg/rekrutterer-foer-mobilisering': { tiltak: string; kompetanse: string; ubrukt: number };
  'steg/uten-tillitsvalgt': Record<never, never>;
  'steg/tjeneste-uten-enhet': { tjeneste: string };
  'steg/vedtatt-uten-vedtak': Record<never, never>;
  'steg/vedtatt-uten-plantilknytning': Record<never, never>;
  'steg/fullfoert-uten-dato': { tiltak: string };
  'steg/uten-grunn': { tiltak: string; status: 'utsatt' | 'avlyst' };

  'ordning/individuelt-tiltak': { tiltak: string };
  'ordning/medvirkning': { mangler: readonly ('ansatte' | 'tillitsvalgte')[] };
  'ordning/partnertype': { type: string; tillatt: readonly string[]; ordning: string };
  'ordning/ikke-alle-tjenester': { mangler: readonly string[] };
  'ordning/uten-private': { private: number };
  'ordning/flere-tiltak': { antall: number };
  'ordning/nettverk-uten-representant': { mangler: readonly string[] };
  'ordning/nettverk-uten-uh': Record<never, never>;

  'personvern/foedselsnummer': { maskert: string };
  'personvern/telefon': { maskert: string };
  'personvern/epost': { maskert: string };
  'personvern/navn': { maskert: string };
  /** Never with the figures themselves. */
  'personvern/liten-celle': {
    figurer: readonly ('dekning' | 'gap' | 'gap_etter_deling')[];
    kompetanse: string;
    tjeneste: string;
    nivaa: number;
    terskel: number;
  };
}
