/**
 * The documents as types, made from schemas/ by `npm run generate`. Never edited by hand.
 * The schemas demand more than a type can say: exactly one of some fields, ranges, forms.
 */

/**
 * Et kort navn som andre deler av planen kan vise til: små bokstaver a–z, sifre og bindestrek. Det begynner med en bokstav eller et siffer.
 */
export type Id = string;
/**
 * Et kort navn i en fast tabell: små bokstaver a–z, sifre, bindestrek og understrek.
 */
export type Kode = string;
/**
 * To år som følger på hverandre, med skråstrek mellom.
 */
export type Skoleaar = string;
/**
 * Ny, videreføring av et tiltak, eller supplerende midler til et tiltak som er i gang.
 */
export type Meldingstype = 'ny' | 'viderefoering' | 'supplerende';
/**
 * Hva slags eier eller samarbeid det er.
 */
export type Organisasjonstype = 'kommune' | 'fylkeskommune' | 'interkommunalt' | 'privat_eier';
/**
 * Fire sifre i hermetegn, slik at en null først ikke blir borte.
 */
export type Kommunenummer = string;
/**
 * To sifre i hermetegn.
 */
export type Fylkesnummer = string;
/**
 * Ni sifre i hermetegn, uten mellomrom. Det siste er et kontrollsiffer (modulus 11).
 */
export type Orgnr = string;
/**
 * Vanlig tekst som ikke er tom.
 */
export type Tekst = string;
/**
 * Kommunenummer (fire sifre), fylkesnummer (to sifre) eller organisasjonsnummer (ni sifre), i hermetegn.
 */
export type Eiernummer = string;
/**
 * En adresse som hører til en rolle eller et kontor, ikke til en person.
 */
export type Epost = string;
/**
 * En av tjenestene i laget rundt barnet og eleven. «helsestasjon» omfatter skolehelsetjenesten, «eiernivaa» er barnehage- og skoleeier.
 */
export type Tjeneste =
  | 'barnehage'
  | 'skole'
  | 'videregaaende'
  | 'sfo'
  | 'ppt'
  | 'eiernivaa'
  | 'barnevern'
  | 'helsestasjon'
  | 'kulturskole'
  | 'statped'
  | 'annet';
/**
 * En dato skrevet år-måned-dag.
 */
export type Dato = string;
/**
 * Hvordan kompetansen ble kartlagt: i samtale, ved at de ansatte vurderte seg selv, ved at lederen vurderte, eller fra et register.
 */
export type Kartleggingsmetode = 'samtale' | 'selvvurdering' | 'leder_vurdering' | 'register';
/**
 * «uh» er universitet eller høgskole. «nasjonalt_senter» er et av de nasjonale sentrene.
 */
export type Partnertype = 'uh' | 'nasjonalt_senter' | 'fagskole';
/**
 * Et årstall med fire sifre, uten hermetegn.
 */
export type Aar = number;
/**
 * Hele kroner uten mellomrom og uten «kr».
 */
export type Beloep = number;
/**
 * Målformen i det som blir skrevet ut fra dokumentet: bokmål eller nynorsk.
 */
export type Maalform = 'bokmaal' | 'nynorsk';
/**
 * Dato og klokkeslett med tidssone, slik RFC 3339 beskriver. Norsk vintertid er +01:00, sommertid +02:00.
 */
export type Tidspunkt = string;
/**
 * Gruppene som kan være representert i samarbeidsforumet.
 */
export type Forumrepresentasjon =
  | 'barnehage'
  | 'skole'
  | 'ppt'
  | 'eier_offentlig'
  | 'eier_privat'
  | 'uh'
  | 'statped'
  | 'ks'
  | 'pbl'
  | 'laererorganisasjon'
  | 'statsforvalter'
  | 'tillitsvalgt'
  | 'foreldre'
  | 'annet';
/**
 * Om planen er et utkast, er på høring eller er vedtatt.
 */
export type Planstatus = 'utkast' | 'hoering' | 'vedtatt';
/**
 * tom: ikke begynt. paabegynt: noe er skrevet. fullfoert: alt som kreves, er med.
 */
export type Framdrift = 'tom' | 'paabegynt' | 'fullfoert';
/**
 * Et nivå på skalaen i kompetansekatalogen. I standardkatalogen går den fra 0 (ingen) til 3 (spisskompetanse).
 */
export type Nivaa = number;
/**
 * Om behovet er dekket.
 */
export type Gapstatus = 'dekket' | 'delvis' | 'ikke_dekket' | 'ukartlagt' | 'skjult';
/**
 * nb er bokmål, nn er nynorsk, en er engelsk.
 */
export type Spraakvalg = 'nb' | 'nn' | 'en';
/**
 * feil, advarsel, info, eller av for å slå av.
 */
export type Alvorsvalg = 'feil' | 'advarsel' | 'info' | 'av';
/**
 * Det mildeste alvoret som teller som feil.
 */
export type Feilgrense = 'feil' | 'advarsel' | 'info' | 'aldri';
/**
 * Det en kolonne inneholder, skrevet som feltet i dokumentene. /2 bak antall, aarsverk og trenger sier hvilket nivå kolonnen gjelder.
 */
export type Importfelt =
  | 'aarsverk'
  | 'ansatte'
  | 'ansvar'
  | 'antall'
  | 'barn'
  | 'eierform'
  | 'enhet'
  | 'frist'
  | 'gap'
  | 'kartlagt'
  | 'kompetanse'
  | 'kostnad'
  | 'maalgruppe'
  | 'merknad'
  | 'nivaa'
  | 'omraade'
  | 'orgnr'
  | 'person'
  | 'prioritet'
  | 'start'
  | 'status'
  | 'stillingsprosent'
  | 'strategi'
  | 'sum'
  | 'tiltak'
  | 'tjeneste'
  | 'trenger'
  | 'ubrukt'
  | 'utelat'
  | 'antall/0'
  | 'antall/1'
  | 'antall/2'
  | 'antall/3'
  | 'antall/4'
  | 'antall/5'
  | 'antall/6'
  | 'antall/7'
  | 'antall/8'
  | 'antall/9'
  | 'aarsverk/0'
  | 'aarsverk/1'
  | 'aarsverk/2'
  | 'aarsverk/3'
  | 'aarsverk/4'
  | 'aarsverk/5'
  | 'aarsverk/6'
  | 'aarsverk/7'
  | 'aarsverk/8'
  | 'aarsverk/9'
  | 'trenger/0'
  | 'trenger/1'
  | 'trenger/2'
  | 'trenger/3'
  | 'trenger/4'
  | 'trenger/5'
  | 'trenger/6'
  | 'trenger/7'
  | 'trenger/8'
  | 'trenger/9';
/**
 * Om kompetansen er en grunnmur for alle, vanlig eller spesialisert.
 */
export type Kategori = 'grunnmur' | 'vanlig' | 'spesialisert';
/**
 * Kommunens egen merkelapp. Den står aldri alene i en rapport.
 */
export type Farge = 'groenn' | 'gul' | 'oransje';
/**
 * Om kravet gjelder hver enhet for seg eller tjenesten samlet.
 */
export type Per = 'enhet' | 'tjeneste';
/**
 * Om kompetansen må finnes i enheten, eller bare må være tilgjengelig for den.
 */
export type Hvor = 'enhet' | 'tilgjengelig';
/**
 * skal, bør (boer) eller kan.
 */
export type Viktighet = 'skal' | 'boer' | 'kan';
/**
 * Gruppene som kan være representert i et nettverk.
 */
export type Nettverksrepresentasjon =
  | 'barnehage'
  | 'skole'
  | 'ppt'
  | 'eier_offentlig'
  | 'eier_privat'
  | 'uh'
  | 'statped'
  | 'tillitsvalgt'
  | 'foreldre'
  | 'annet';
/**
 * «etablert» når opplysningen er lest i kilden, «usikker» når den ikke er det.
 */
export type Sikkerhet = 'etablert' | 'usikker';
/**
 * Hvem som eier enheten.
 */
export type Eierform = 'kommunal' | 'privat' | 'interkommunal' | 'fylkeskommunal' | 'statlig';
/**
 * Hva delingen bygger på.
 */
export type Delingsform = 'ansettelse' | 'interkommunalt' | 'kjoep' | 'statped' | 'uh';
/**
 * Hvor mye av organisasjonen planen dekker.
 */
export type Omfangstype =
  'hele_kommunen' | 'tjenesteomraade' | 'stillingsgruppe' | 'interkommunalt';
/**
 * Om vedtaket er politisk eller administrativt.
 */
export type Vedtakstype = 'politisk' | 'administrativt';
/**
 * Hva slags plan kompetanseplanen er koblet til.
 */
export type Plantype =
  'samfunnsdel' | 'handlingsdel' | 'oekonomiplan' | 'temaplan' | 'arbeidsgiverstrategi' | 'annet';
/**
 * Om målet er overordnet eller operativt.
 */
export type Maalnivaa = 'overordnet' | 'operativt';
/**
 * Om målet gjelder kvalitet eller kvantitet.
 */
export type Maaltype = 'kvalitet' | 'kvantitet';
/**
 * Hva slags føring det er. lokal_plan er en plan kommunen selv har vedtatt.
 */
export type Foeringstype =
  'lov' | 'forskrift' | 'reform' | 'norm' | 'avtale' | 'stortingsmelding' | 'lokal_plan';
/**
 * En del av det kompetanse består av.
 */
export type Byggestein =
  'kunnskaper' | 'ferdigheter' | 'evner' | 'holdninger' | 'forstaaelse' | 'egenskaper' | 'verdier';
/**
 * De fire strategiene KS-modellen bruker.
 */
export type Strategi = 'mobilisere' | 'utvikle' | 'rekruttere' | 'avvikle';
/**
 * Hvor læringen skjer.
 */
export type Laeringsarena =
  'arbeidsplass' | 'kollektiv' | 'digitalt_kurs' | 'ekstern' | 'etterutdanning' | 'videreutdanning';
/**
 * Hvor pengene kommer fra.
 */
export type Finansieringskilde = 'tilskudd' | 'egenandel' | 'kommunalt_budsjett' | 'annet';
/**
 * Hvor langt tiltaket er kommet.
 */
export type Tiltaksstatus = 'planlagt' | 'i_gang' | 'fullfoert' | 'utsatt' | 'avlyst';

/**
 * Every kind of document, by its name.
 */
export interface Dokumenter {
  behovsmelding: Behovsmelding;
  forum: Forum;
  innsending: Innsending;
  innstillinger: Innstillinger;
  katalog: Katalog;
  krav: Krav;
  nettverk: Nettverk;
  ordninger: Ordninger;
  oversikt: Oversikt;
  plan: Plan;
  tiltak: Tiltak;
}
/**
 * Melding om behov for tilskudd til kompetanseutvikling: ett tiltak, én ordning, ett til tre år.
 */
export interface Behovsmelding {
  /**
   * Sier hva slags dokument fila er: en behovsmelding. Alltid den første nøkkelen i fila.
   */
  dokument: 'behovsmelding';
  /**
   * Hvilken utgave av filformatet dokumentet følger. Skriv 1. Alltid den andre nøkkelen i fila.
   */
  versjon: 1;
  /**
   * Kort navn på meldingen, ulikt for hver melding fra samme avsender.
   */
  id: Id;
  /**
   * Ordningen det meldes behov under: en id fra tabellen over ordninger. Ordningen må gjelde i barnehage- og skoleåret.
   */
  ordning: Kode;
  /**
   * Det første barnehage- og skoleåret tiltaket skal gå.
   */
  barnehage_skoleaar: Skoleaar;
  /**
   * Om tiltaket er nytt, en videreføring eller en melding om mer midler til et tiltak som er i gang. De to siste må ha tidligere_id.
   */
  type: Meldingstype;
  /**
   * Meldingen som denne viderefører eller utfyller.
   */
  tidligere_id?: Id;
  /**
   * Eieren som sender meldingen, alene eller på vegne av flere.
   */
  innsender: Organisasjon;
  /**
   * Fylles ut når flere eiere går sammen om tiltaket.
   */
  nettverk?: Meldingsnettverk;
  /**
   * Rollen som svarer på spørsmål om meldingen. Skriv ikke navn på personer.
   */
  kontakt: Kontakt;
  /**
   * Barnehager, skoler og andre enheter som skal være med. Barnehage, skole og PPT bør delta sammen, og private enheter skal få tilbud.
   *
   * @minItems 1
   */
  deltakere: Deltaker[];
  /**
   * Hvilket behov tiltaket svarer på, og hvordan det er kartlagt.
   */
  behov: Behov;
  /**
   * Planene og vedtakene tiltaket bygger på.
   */
  forankring: Meldingsforankring;
  /**
   * Hvordan ansatte og tillitsvalgte har vært med på å vurdere behovet.
   */
  medvirkning: Medvirkning;
  /**
   * Målene for tiltaket, hvert med kjennetegn på måloppnåelse.
   *
   * @minItems 1
   */
  maal: Meldingsmaal[];
  /**
   * Det ene tiltaket meldingen gjelder.
   */
  tiltak: Meldingstiltak;
  /**
   * Hvem som skal delta, med antall per gruppe.
   *
   * @minItems 1
   */
  maalgrupper: Maalgruppe[];
  /**
   * Universitetet, høgskolen, senteret eller fagskolen som tiltaket skjer i partnerskap med.
   */
  partner: Partner;
  /**
   * Om Statped er involvert, og med hva.
   */
  statped?: Statpedbidrag;
  /**
   * Ett budsjett for hvert år, ett til tre år på rad.
   *
   * @minItems 1
   */
  budsjett: Budsjettaar[];
  /**
   * Hvordan tiltaket oppfyller de tre kriteriene for tilskudd.
   */
  kriterier: Kriterievurdering;
  /**
   * Rekkefølgen når samme eier sender flere meldinger. 1 er viktigst.
   */
  prioritet?: number;
  /**
   * Målformen meldingen er skrevet på.
   */
  maalform: Maalform;
}
/**
 * Organisasjonen dokumentet gjelder for: en kommune, en fylkeskommune, et interkommunalt samarbeid eller en privat eier.
 */
export interface Organisasjon {
  /**
   * Hva slags eier det er. En kommune må ha kommunenummer, en fylkeskommune fylkesnummer og en privat eier organisasjonsnummer.
   */
  type: Organisasjonstype;
  /**
   * Kommunens nummer: fire sifre i hermetegn.
   */
  kommunenummer?: Kommunenummer;
  /**
   * Fylkeskommunens nummer: to sifre i hermetegn.
   */
  fylkesnummer?: Fylkesnummer;
  /**
   * Nummeret i Enhetsregisteret: ni sifre i hermetegn. Valgfritt for kommuner.
   */
  orgnr?: Orgnr;
  /**
   * Organisasjonens navn slik det skal stå i rapportene.
   */
  navn: Tekst;
}
/**
 * Eierne som går sammen om tiltaket.
 */
export interface Meldingsnettverk {
  /**
   * Navnet på nettverket.
   */
  navn: Tekst;
  /**
   * Kommunenummer, fylkesnummer eller organisasjonsnummer for hver eier, innsenderen medregnet.
   *
   * @minItems 1
   */
  deltakere: Eiernummer[];
}
/**
 * En rolle og en adresse som hører til rollen.
 */
export interface Kontakt {
  /**
   * Stillingen eller funksjonen, ikke navnet på personen.
   */
  rolle: Tekst;
  /**
   * Felles adresse for rollen eller kontoret, ikke en persons adresse.
   */
  epost: Epost;
}
/**
 * En barnehage, en skole eller en annen enhet som er med i tiltaket.
 */
export interface Deltaker {
  /**
   * Navnet på enheten.
   */
  navn: Tekst;
  /**
   * Tjenesten enheten hører til.
   */
  tjeneste: Tjeneste;
  /**
   * true når enheten har privat eier, ellers false. Står det ikke her, gjelder false.
   */
  privat?: boolean;
  /**
   * Kommunen enheten ligger i.
   */
  kommunenummer?: Kommunenummer;
  /**
   * Enhetens nummer i Enhetsregisteret. Valgfritt.
   */
  orgnr?: Orgnr;
}
/**
 * Behovet tiltaket svarer på.
 */
export interface Behov {
  /**
   * Hva som mangler, hvor, og hva det har å si for barn og elever.
   */
  beskrivelse: Tekst;
  /**
   * Kravene i planen (id) som tiltaket skal bidra til å oppfylle.
   */
  krav?: Id[];
  /**
   * Når behovet ble kartlagt.
   */
  kartlagt?: Dato;
  /**
   * Hvordan behovet ble kartlagt.
   */
  metode?: Kartleggingsmetode;
}
/**
 * Planene og saken som tiltaket er forankret i.
 */
export interface Meldingsforankring {
  /**
   * Navn på de lokale planene der tiltaket er forankret. Minst én.
   *
   * @minItems 1
   */
  planer: Tekst[];
  /**
   * Saken der tiltaket ble vedtatt.
   */
  sak?: Tekst;
}
/**
 * Ansatte og tillitsvalgte skal være med på å vurdere behovet.
 */
export interface Medvirkning {
  /**
   * true når de ansatte har vært med, ellers false.
   */
  ansatte: boolean;
  /**
   * true når de tillitsvalgte har vært med, ellers false.
   */
  tillitsvalgte: boolean;
  /**
   * Hvordan medvirkningen foregikk.
   */
  beskrivelse?: Tekst;
}
/**
 * Et mål for tiltaket, med kjennetegn.
 */
export interface Meldingsmaal {
  /**
   * Det dere vil oppnå.
   */
  tekst: Tekst;
  /**
   * Det dere ser i praksis når målet er nådd.
   */
  kjennetegn: Tekst;
}
/**
 * Tiltaket meldingen gjelder. Én melding har ett tiltak.
 */
export interface Meldingstiltak {
  /**
   * Tiltakets id i planen.
   */
  id: Id;
  /**
   * Kort navn på tiltaket.
   */
  tittel: Tekst;
  /**
   * Hva tiltaket går ut på, og hvordan det skal gjennomføres.
   */
  beskrivelse: Tekst;
  /**
   * Hvordan deltakerne skal arbeide sammen.
   */
  arbeidsform?: Tekst;
  /**
   * true når tiltaket er felles for personalet i enhetene. Tilskuddet gjelder kollektiv kompetanseutvikling.
   */
  kollektivt: boolean;
  /**
   * Kompetansene (id i katalogen) som tiltaket skal utvikle.
   */
  tema?: Id[];
  /**
   * Dagen tiltaket begynner.
   */
  start: Dato;
  /**
   * Dagen tiltaket er ferdig.
   */
  slutt: Dato;
}
/**
 * En gruppe som skal delta.
 */
export interface Maalgruppe {
  /**
   * Hvem det er: yrkesgruppe eller rolle.
   */
  gruppe: Tekst;
  /**
   * Hvor mange som skal delta.
   */
  antall: number;
}
/**
 * Institusjonen tiltaket skjer i partnerskap med.
 */
export interface Partner {
  /**
   * Universitet eller høgskole (uh), nasjonalt senter eller fagskole. Ordningen avgjør hvilke som er tillatt.
   */
  type: Partnertype;
  /**
   * Navnet på institusjonen.
   */
  navn: Tekst;
  /**
   * Dagen partneren ble kontaktet. Det skal skje før meldingen sendes.
   */
  kontaktet?: Dato;
  /**
   * Det partneren skal bidra med.
   */
  bidrag?: Tekst;
}
/**
 * Om Statped er med, og hva de bidrar med.
 */
export interface Statpedbidrag {
  /**
   * true når Statped er med, ellers false.
   */
  involvert: boolean;
  /**
   * Det Statped bidrar med.
   */
  bidrag?: Tekst;
}
/**
 * Beløpene for ett år, i hele kroner.
 */
export interface Budsjettaar {
  /**
   * Året beløpene gjelder for.
   */
  aar: Aar;
  /**
   * Det dere ber om til eierne.
   */
  tilskudd_eier: Beloep;
  /**
   * Det dere ber om til partneren.
   */
  tilskudd_partner: Beloep;
  /**
   * Det eierne selv legger inn. Noen ordninger krever en andel av tilskuddet.
   */
  egenandel?: Beloep;
  /**
   * Den delen av tilskuddet som skal dekke koordinering.
   */
  koordinator?: Beloep;
}
/**
 * Tiltaket skal være forankret i lokale behov, fremme kollektive prosesser og skje i partnerskap.
 */
export interface Kriterievurdering {
  /**
   * Hvordan tiltaket er forankret i behov som er definert lokalt.
   */
  lokalt_behov: Tekst;
  /**
   * Hvordan tiltaket er basert i barnehagen eller skolen og fremmer kollektive prosesser.
   */
  kollektiv_prosess: Tekst;
  /**
   * Hvordan eieren og partneren planlegger og gjennomfører tiltaket sammen.
   */
  partnerskap: Tekst;
}
/**
 * En runde i samarbeidsforumet: hvem som er med, hva som er ventet inn, rammen, kriteriene og vurderingene.
 */
export interface Forum {
  /**
   * Sier hva slags dokument fila er: en runde i samarbeidsforumet. Alltid den første nøkkelen i fila.
   */
  dokument: 'forum';
  /**
   * Hvilken utgave av filformatet dokumentet følger. Skriv 1. Alltid den andre nøkkelen i fila.
   */
  versjon: 1;
  /**
   * Navnet på forumet.
   */
  navn: Tekst;
  /**
   * Statsforvalterembetet forumet hører til.
   */
  embete: Id;
  /**
   * Fylkesnumrene forumet dekker.
   *
   * @minItems 1
   */
  fylker: Fylkesnummer[];
  /**
   * Tilskuddsordningene runden gjelder (id).
   *
   * @minItems 1
   */
  ordninger: Kode[];
  /**
   * Året runden gjelder for.
   */
  barnehage_skoleaar: Skoleaar;
  /**
   * Når meldingene må være inne, med klokkeslett og tidssone.
   */
  frist: Tidspunkt;
  /**
   * Summen forumet kan innstille på.
   */
  ramme?: Beloep;
  /**
   * Eierne som er ventet å melde. Valgfritt, men gjør det mulig å si hvem som mangler.
   */
  ventet?: Eiernummer[];
  /**
   * Medlemmene i forumet, med navn og rolle.
   */
  medlemmer?: Medlem[];
  /**
   * Kriteriene forumet har blitt enige om, med vekt.
   */
  kriterier?: Kriterium[];
  /**
   * Forumets vurdering av hver behovsmelding. Forumet bestemmer, programmet fyller aldri inn.
   */
  vurderinger?: Vurdering[];
}
/**
 * Et medlem av samarbeidsforumet.
 */
export interface Medlem {
  /**
   * Personens navn.
   */
  navn: Tekst;
  /**
   * Stillingen eller funksjonen.
   */
  rolle: Tekst;
  /**
   * Hvor personen arbeider.
   */
  organisasjon?: Tekst;
  /**
   * Gruppa medlemmet representerer. Statsforvalteren har ikke stemme.
   */
  representerer: Forumrepresentasjon;
}
/**
 * Et kriterium med vekt.
 */
export interface Kriterium {
  /**
   * Kriteriets id. Vurderingene viser til den.
   */
  id: Kode;
  /**
   * Kriteriets navn.
   */
  navn: Spraakstreng;
  /**
   * Hvor mye kriteriet teller. 2 teller dobbelt så mye som 1.
   */
  vekt: number;
}
/**
 * Samme tekst på bokmål, nynorsk og engelsk. Bokmål må være med. Mangler en av de andre, brukes bokmål.
 */
export interface Spraakstreng {
  /**
   * Teksten på bokmål.
   */
  nb: Tekst;
  /**
   * Teksten på nynorsk.
   */
  nn?: Tekst;
  /**
   * Teksten på engelsk.
   */
  en?: Tekst;
}
/**
 * Forumets vurdering av én behovsmelding.
 */
export interface Vurdering {
  /**
   * Eierens nummer og meldingens id med skråstrek mellom.
   */
  behovsmelding: string;
  /**
   * Poeng per kriterium: 0, 1 eller 2. Nøkkelen er kriteriets id. Et kriterium som ikke er vurdert, utelates.
   */
  poeng?: {
    [k: string]: number;
  };
  /**
   * Det forumet innstiller på.
   */
  innstilt?: Beloep;
  /**
   * Begrunnelsen, eller det eieren bør vite.
   */
  merknad?: Tekst;
}
/**
 * Det som sendes fra kommunen til samarbeidsforumet. Lages av «kompass pakk» og skrives aldri for hånd. Ingen enheter og ingen personer, og små tall er skjult.
 */
export interface Innsending {
  /**
   * Sier hva slags dokument fila er: en innsending. Alltid den første nøkkelen i fila.
   */
  dokument: 'innsending';
  /**
   * Hvilken utgave av filformatet dokumentet følger. Skriv 1. Alltid den andre nøkkelen i fila.
   */
  versjon: 1;
  /**
   * true når innsendingen er laget selv om det står feil i planen («kompass pakk --likevel»). Utelates ellers.
   */
  utkast?: true;
  /**
   * Hvordan og når innsendingen ble laget.
   */
  laget: Laget;
  /**
   * Hvem innsendingen kommer fra.
   */
  organisasjon: Organisasjon;
  /**
   * Hvor langt planen er kommet.
   */
  plan: Innsendtplan;
  /**
   * Katalogen kompetansene er hentet fra.
   */
  katalog: Katalogutgave;
  /**
   * Grensen for hvilke tall som skjules.
   */
  prikking: Prikking;
  /**
   * Gapet summert per kompetanse, tjeneste og nivå.
   */
  gap: Gaprad[];
  /**
   * Behovsmeldingene som følger med.
   */
  behovsmeldinger: Behovsmelding[];
}
/**
 * Verktøyet, tidspunktet og filene innsendingen er laget av.
 */
export interface Laget {
  /**
   * Programmet som laget innsendingen.
   */
  verktoey: Tekst;
  /**
   * Programmets versjon.
   */
  versjon: Tekst;
  /**
   * Når innsendingen ble laget.
   */
  tidspunkt: Tidspunkt;
  /**
   * Filene innsendingen er laget av.
   */
  kilder: Kildefil[];
}
/**
 * En fil og fingeravtrykket av innholdet.
 */
export interface Kildefil {
  /**
   * Filnavnet i planmappa.
   */
  fil: Tekst;
  /**
   * Fingeravtrykket av fila: 64 tegn, 0–9 og a–f.
   */
  sha256: string;
}
/**
 * Opplysninger om planen.
 */
export interface Innsendtplan {
  /**
   * Årene planen gjelder for.
   */
  periode: Periode;
  /**
   * Planens status.
   */
  status: Planstatus;
  /**
   * Planens målform.
   */
  maalform: Maalform;
  /**
   * Hvor langt hvert steg er kommet.
   */
  steg: Stegframdrift;
}
/**
 * Det første og det siste året planen gjelder for.
 */
export interface Periode {
  /**
   * Det første året i perioden.
   */
  fra: Aar;
  /**
   * Det siste året i perioden.
   */
  til: Aar;
}
/**
 * Hvor langt hvert av de sju stegene er kommet.
 */
export interface Stegframdrift {
  /**
   * Hvor langt steget er kommet: tom, paabegynt eller fullfoert.
   */
  organisering: Framdrift;
  /**
   * Hvor langt steget er kommet: tom, paabegynt eller fullfoert.
   */
  forankring: Framdrift;
  /**
   * Hvor langt steget er kommet: tom, paabegynt eller fullfoert.
   */
  maal: Framdrift;
  /**
   * Hvor langt steget er kommet: tom, paabegynt eller fullfoert.
   */
  kompetansebegrep: Framdrift;
  /**
   * Hvor langt steget er kommet: tom, paabegynt eller fullfoert.
   */
  analyse: Framdrift;
  /**
   * Hvor langt steget er kommet: tom, paabegynt eller fullfoert.
   */
  strategi: Framdrift;
  /**
   * Hvor langt steget er kommet: tom, paabegynt eller fullfoert.
   */
  oppfoelging: Framdrift;
}
/**
 * Katalogen og utgaven av den.
 */
export interface Katalogutgave {
  /**
   * Katalogens id.
   */
  id: Id;
  /**
   * Katalogens utgave.
   */
  utgave: Tekst;
}
/**
 * Hvordan små tall er skjult.
 */
export interface Prikking {
  /**
   * Tall fra 1 og opp til terskelen er skjult. Standard er 5, aldri under 3.
   */
  terskel: number;
}
/**
 * Gapet for én kompetanse i én tjeneste på ett nivå.
 */
export interface Gaprad {
  /**
   * Kompetansens id.
   */
  kompetanse: Id;
  /**
   * Tjenesten raden gjelder.
   */
  tjeneste: Tjeneste;
  /**
   * Nivået som kreves.
   */
  nivaa: Nivaa;
  /**
   * Antall enheter raden bygger på.
   */
  enheter: number;
  /**
   * Antall enheter der kompetansen ikke er kartlagt.
   */
  ukartlagt: number;
  /**
   * Hvor mange som trengs.
   */
  behov: number;
  /**
   * Hvor mange som finnes. null når ingen av enhetene er kartlagt, skjult når tallet er lite.
   */
  dekning: number | null | 'skjult';
  /**
   * Hvor mange som mangler.
   */
  gap: number | null | 'skjult';
  /**
   * Hvor mange som mangler når avtalene om deling er brukt.
   */
  gap_etter_deling: number | null | 'skjult';
  /**
   * Om behovet er dekket, delvis dekket, ikke dekket, ukartlagt eller skjult.
   */
  status: Gapstatus;
}
/**
 * Innstillinger for programmet, i fila kompass.yaml. Alt er valgfritt.
 */
export interface Innstillinger {
  /**
   * Sier hva slags dokument fila er: innstillinger. Alltid den første nøkkelen i fila.
   */
  dokument?: 'innstillinger';
  /**
   * Hvilken utgave av filformatet dokumentet følger. Skriv 1. Alltid den andre nøkkelen i fila.
   */
  versjon?: 1;
  /**
   * Språket i meldinger og rapporter når planen ikke avgjør det.
   */
  spraak?: Spraakvalg;
  /**
   * Hvor alvorlig et funn er. Nøkkelen er en kode (steg/maal-uten-indikator) eller en gruppe (frist/*). Funn om personvern kan ikke slås av.
   */
  alvor?: {
    [k: string]: Alvorsvalg;
  };
  /**
   * Det mildeste alvoret som gir avslutningskode 1. aldri: bare når programmet ikke kan kjøre.
   */
  feil_ved?: Feilgrense;
  /**
   * Flere advarsler enn dette gir avslutningskode 1.
   */
  maks_advarsler?: number;
  /**
   * Stien til en fil med kjente funn som ikke skal tas med, regnet fra denne fila. Den lages med --skriv-grunnlinje.
   */
  grunnlinje?: Tekst;
  /**
   * Filer og mapper som ikke skal leses. Mønstre med * og **.
   */
  utelat?: Tekst[];
  /**
   * Stien til en egen tabell over tilskuddsordninger, regnet fra denne fila.
   */
  ordninger?: Tekst;
  /**
   * Grensen for hvilke tall som skjules i det som sendes ut.
   */
  prikking?: Prikking;
  /**
   * Hvordan egne regneark leses med «kompass importer»: ett oppsett for hver type ark. Programmet skriver det når dere svarer på spørsmål i terminalen, så dere slipper dem neste år.
   */
  importer?: Importoppsett[];
}
/**
 * Hva kolonnene og tekstene i denne typen ark betyr.
 */
export interface Importoppsett {
  /**
   * Det dere kaller oppsettet. Det kan velges med --oppsett.
   */
  navn: Tekst;
  /**
   * Overskrifter i arket. Oppsettet brukes på ark som har alle sammen.
   *
   * @minItems 1
   */
  gjenkjenn: Tekst[];
  /**
   * Hva hver kolonne er: overskriften, og feltet den hører til. antall/2 er antall ansatte på nivå 2, utelat er en kolonne som ikke skal leses.
   */
  kolonner: {
    [k: string]: Importfelt;
  };
  /**
   * Hvilket nivå i skalaen en tekst i arket står for.
   */
  nivaaer?: {
    [k: string]: number;
  };
  /**
   * Hvilken enhet (id) en tekst i arket står for.
   */
  enheter?: {
    [k: string]: Tekst;
  };
  /**
   * Hvilken kompetanse (id) en tekst i arket står for.
   */
  kompetanser?: {
    [k: string]: Tekst;
  };
  /**
   * Enheten (id) som et ark uten navn på enheten gjelder.
   */
  enhet?: Tekst;
  /**
   * Hva cellene i en matrise er: nivaa, eller antall/2 for antall ansatte på nivå 2.
   */
  celler?:
    | 'nivaa'
    | 'antall/0'
    | 'antall/1'
    | 'antall/2'
    | 'antall/3'
    | 'antall/4'
    | 'antall/5'
    | 'antall/6'
    | 'antall/7'
    | 'antall/8'
    | 'antall/9';
}
/**
 * Hvilke kompetanser planen handler om, og skalaen de vurderes på (steg 4). En egen katalog utvider standardkatalogen, og id-ene i den begynner med «lokal-».
 */
export interface Katalog {
  /**
   * Sier hva slags dokument fila er: en kompetansekatalog. Alltid den første nøkkelen i fila.
   */
  dokument: 'katalog';
  /**
   * Hvilken utgave av filformatet dokumentet følger. Skriv 1. Alltid den andre nøkkelen i fila.
   */
  versjon: 1;
  /**
   * Katalogens id. Planen viser til den.
   */
  id: Id;
  /**
   * Hvilken utgave av katalogen dette er, for eksempel år og nummer.
   */
  utgave: Tekst;
  /**
   * Katalogen som denne bygger på. Skala og områder derfra gjelder også her.
   */
  utvider?: Id;
  /**
   * Nivåene, fra 0 og oppover. Hvert nivå har et navn og en beskrivelse. Kan utelates når katalogen utvider en annen.
   *
   * @minItems 1
   */
  skala?: Skalanivaa[];
  /**
   * Fagområdene kompetansene er delt inn i. Kan utelates når katalogen utvider en annen.
   */
  omraader?: Omraade[];
  /**
   * Kompetansene i katalogen. En id brukes aldri om igjen.
   */
  kompetanser: Kompetanse[];
}
/**
 * Et nivå med navn og beskrivelse.
 */
export interface Skalanivaa {
  /**
   * Tallet på nivået. Det laveste er 0.
   */
  nivaa: Nivaa;
  /**
   * Nivåets navn.
   */
  navn: Spraakstreng;
  /**
   * Hva en ansatt på dette nivået kan. Beskrivelsen gjør at alle vurderer likt.
   */
  anker: Spraakstreng;
}
/**
 * Et fagområde.
 */
export interface Omraade {
  /**
   * Områdets id.
   */
  id: Kode;
  /**
   * Områdets navn.
   */
  navn: Spraakstreng;
}
/**
 * En kompetanse som tjenestene skal ha selv eller ha tilgang til.
 */
export interface Kompetanse {
  /**
   * Kompetansens id. Brukes i krav, oversikt og tiltak. Lokale kompetanser begynner med «lokal-».
   */
  id: Id;
  /**
   * Kompetansens navn.
   */
  navn: Spraakstreng;
  /**
   * Området (id) kompetansen hører til.
   */
  omraade: Kode;
  /**
   * grunnmur: alle trenger den. vanlig: kommunen må klare den selv. spesialisert: kommunen må vite når og hvordan den ber om hjelp.
   */
  kategori: Kategori;
  /**
   * Tjenestene som bør ha kompetansen selv.
   */
  forventet: Tjeneste[];
  /**
   * Tjenestene som bør ha tilgang til kompetansen, eller ha den på et grunnleggende nivå.
   */
  tilgang?: Tjeneste[];
  /**
   * Hva kompetansen bygger på.
   */
  kilde?: Tekst;
  /**
   * Støtte for den som vil lære: kompetansepakker, kurs og nettsteder.
   */
  ressurser?: Ressurs[];
  /**
   * Hva hvert nivå betyr for akkurat denne kompetansen. Nøkkelen er nivået, 0–9.
   */
  anker?: {
    [k: string]: Spraakstreng;
  };
  /**
   * Kommunens egen merkelapp for hva kompetansen mest brukes til. Den settes aldri på et barn.
   */
  farge?: Farge;
  /**
   * Dagen kompetansen gikk ut av katalogen. Den kan stå i eldre planer.
   */
  utgaatt?: Dato;
  /**
   * Kompetansen (id) som har tatt over.
   */
  erstattet_av?: Id;
}
/**
 * Noe som hjelper den som vil lære kompetansen.
 */
export interface Ressurs {
  /**
   * Navnet på ressursen.
   */
  navn: Tekst;
  /**
   * Hvem som står bak.
   */
  utgiver?: Tekst;
  /**
   * Adressen til ressursen. Den begynner med https:// eller http://.
   */
  url?: string;
}
/**
 * Hvilken kompetanse som kreves, hvor og når (steg 5).
 */
export interface Krav {
  /**
   * Sier hva slags dokument fila er: kompetansekravene. Alltid den første nøkkelen i fila.
   */
  dokument: 'krav';
  /**
   * Hvilken utgave av filformatet dokumentet følger. Skriv 1. Alltid den andre nøkkelen i fila.
   */
  versjon: 1;
  /**
   * Kravene, ett for hver kompetanse og hvert sted den trengs.
   */
  krav: Kravpost[];
}
/**
 * Et krav til én kompetanse. Mengden skrives på nøyaktig én måte: antall, andel eller aarsverk.
 */
export interface Kravpost {
  /**
   * Kort navn på kravet. Tiltakene viser til det.
   */
  id: Id;
  /**
   * Kompetansen (id i katalogen) kravet gjelder.
   */
  kompetanse: Id;
  /**
   * Hvor kravet gjelder: i en tjeneste eller i bestemte enheter.
   */
  gjelder: Gjelder;
  /**
   * Det laveste nivået som oppfyller kravet.
   */
  nivaa: number;
  /**
   * Hvor mange ansatte som skal ha kompetansen på dette nivået eller høyere.
   */
  antall?: number;
  /**
   * Hvor stor del av de ansatte det gjelder, fra 0 til 1. Med punktum: 0.5 er halvparten. Resultatet rundes opp til hele personer.
   */
  andel?: number;
  /**
   * Hvor mange årsverk som kreves. Med punktum: 1.5.
   */
  aarsverk?: number;
  /**
   * enhet: hver enhet for seg. tjeneste: alle enhetene til sammen.
   */
  per: Per;
  /**
   * enhet: kompetansen må finnes i enheten. tilgjengelig: den kan komme utenfra gjennom en avtale om deling.
   */
  hvor: Hvor;
  /**
   * skal, bør eller kan. Skriv boer for bør.
   */
  viktighet: Viktighet;
  /**
   * Året kravet må være oppfylt. Står det ikke her, gjelder nå.
   */
  frist?: Aar;
  /**
   * true når kompetansen er vanskelig å erstatte ved å rekruttere. Står det ikke her, gjelder false.
   */
  kritisk?: boolean;
  /**
   * Målene og føringene (id fra steg 3) som kravet kommer av. KS advarer mot å kartlegge uten formål.
   */
  begrunnelse?: Id[];
}
/**
 * Hvor kravet gjelder. Skriv nøyaktig én av tjeneste og enheter.
 */
export interface Gjelder {
  /**
   * Kravet gjelder alle enhetene i tjenesten.
   */
  tjeneste?: Tjeneste;
  /**
   * Kravet gjelder disse enhetene (id fra oversikten).
   *
   * @minItems 1
   */
  enheter?: Id[];
}
/**
 * Et nettverk av eiere: hvordan arbeidet er organisert, og hvem som representerer hvem. Sammen med forum det eneste dokumentet der navn på personer hører hjemme.
 */
export interface Nettverk {
  /**
   * Sier hva slags dokument fila er: et kompetansenettverk. Alltid den første nøkkelen i fila.
   */
  dokument: 'nettverk';
  /**
   * Hvilken utgave av filformatet dokumentet følger. Skriv 1. Alltid den andre nøkkelen i fila.
   */
  versjon: 1;
  /**
   * Navnet på nettverket.
   */
  navn: Tekst;
  /**
   * Fylkesnummeret nettverket hører til.
   */
  fylke?: Fylkesnummer;
  /**
   * Dagen statsforvalteren har satt for å melde inn representantene.
   */
  frist?: Dato;
  /**
   * Kommuner, fylkeskommuner og private eiere i nettverket.
   */
  eiere: Eier[];
  /**
   * Hvem som sitter i strukturen dere har valgt, med navn og rolle. Barnehage, skole, PPT og offentlige og private eiere skal være representert.
   */
  representanter: Representant[];
  /**
   * Hvordan arbeidet er organisert lokalt.
   */
  organisering?: Tekst;
  /**
   * Hvordan stemmene til alle målgruppene blir hørt.
   */
  medvirkning?: Tekst;
  /**
   * Institusjonene nettverket samarbeider med. Minst én bør være universitet eller høgskole.
   */
  partnere?: Partnerreferanse[];
}
/**
 * En eier som er med i nettverket.
 */
export interface Eier {
  /**
   * Hva slags eier det er. En kommune må ha kommunenummer, en fylkeskommune fylkesnummer og en privat eier organisasjonsnummer.
   */
  type: Organisasjonstype;
  /**
   * Kommunens nummer: fire sifre i hermetegn.
   */
  kommunenummer?: Kommunenummer;
  /**
   * Fylkeskommunens nummer: to sifre i hermetegn.
   */
  fylkesnummer?: Fylkesnummer;
  /**
   * Nummeret i Enhetsregisteret: ni sifre i hermetegn. Valgfritt for kommuner.
   */
  orgnr?: Orgnr;
  /**
   * Organisasjonens navn slik det skal stå i rapportene.
   */
  navn?: Tekst;
}
/**
 * En person som representerer en gruppe i nettverket.
 */
export interface Representant {
  /**
   * Personens navn.
   */
  navn: Tekst;
  /**
   * Stillingen eller funksjonen.
   */
  rolle: Tekst;
  /**
   * Hvor personen arbeider.
   */
  organisasjon?: Tekst;
  /**
   * Gruppa personen representerer.
   */
  representerer: Nettverksrepresentasjon;
}
/**
 * En partner som nettverket samarbeider med.
 */
export interface Partnerreferanse {
  /**
   * Om partneren er universitet eller høgskole, et nasjonalt senter eller en fagskole.
   */
  type: Partnertype;
  /**
   * Navnet på institusjonen.
   */
  navn: Tekst;
}
/**
 * Tilskuddsordningene som datert tabell: når de gjelder, hva de krever, og hvor sikkert det er. Tabellen følger med programmet, og et embete kan bruke sin egen.
 */
export interface Ordninger {
  /**
   * Sier hva slags dokument fila er: en tabell over tilskuddsordninger. Alltid den første nøkkelen i fila.
   */
  dokument: 'ordninger';
  /**
   * Hvilken utgave av filformatet dokumentet følger. Skriv 1. Alltid den andre nøkkelen i fila.
   */
  versjon: 1;
  /**
   * Hvilken utgave av tabellen dette er, for eksempel år og nummer. Rapporter oppgir den.
   */
  utgave: Tekst;
  /**
   * Ordningene, de eldste først.
   */
  ordninger: Ordning[];
  /**
   * Forskrifter som ikke gjelder lenger, med det som kom i stedet.
   */
  opphevede_forskrifter: Opphevetforskrift[];
}
/**
 * En tilskuddsordning i den tiden den gjelder.
 */
export interface Ordning {
  /**
   * Ordningens id. Behovsmeldinger og forum viser til den.
   */
  id: Kode;
  /**
   * Ordningens navn.
   */
  navn: Spraakstreng;
  /**
   * Når ordningen gjelder.
   */
  gyldig: Gyldighet;
  /**
   * Ordningen (id) som tok over.
   */
  etterfoelger?: Kode;
  /**
   * Forskriftene eller retningslinjene ordningen bygger på.
   */
  hjemmel: Hjemmel[];
  /**
   * Hvor mye eieren må legge inn selv. Står den ikke her, krever ordningen ingen egenandel.
   */
  egenandel?: Egenandel;
  /**
   * Typene partnere ordningen tillater.
   */
  partnertyper: Partnertype[];
  /**
   * Tjenestene ordningen er for.
   */
  tjenester: Tjeneste[];
  /**
   * Tjenestene som helst skal være med i hvert tiltak.
   */
  anbefalte_tjenester?: Tjeneste[];
  /**
   * Det høyeste antallet år en melding kan gjelde.
   */
  aar_maks: number;
  /**
   * true når ordningen bare gir tilskudd til kollektiv kompetanseutvikling.
   */
  kollektivt: boolean;
  /**
   * Hvor stor del av tilskuddet som kan dekke koordinering, fra 0 til 1.
   */
  koordinator_andel_maks?: number;
  /**
   * Fristene for å melde behov, per embete og år.
   */
  frister: Ordningsfrist[];
  /**
   * Hvor sikre opplysningene om ordningen er.
   */
  sikkerhet: Sikkerhet;
  /**
   * Hvor opplysningene kommer fra.
   */
  kilde: Tekst;
  /**
   * Forbehold og forklaringer.
   */
  merknad?: Tekst;
}
/**
 * Den første og den siste dagen noe gjelder. Uten til gjelder det fortsatt.
 */
export interface Gyldighet {
  /**
   * Den første dagen.
   */
  fra: Dato;
  /**
   * Den siste dagen.
   */
  til?: Dato;
}
/**
 * En forskrift eller retningslinje.
 */
export interface Hjemmel {
  /**
   * Nummeret i Lovdata, eller det som ellers finner den igjen.
   */
  referanse: Tekst;
  /**
   * Hele tittelen.
   */
  tittel: Tekst;
  /**
   * Hva som er kjent om den, for eksempel gjeldende eller opphevet.
   */
  status?: Tekst;
  /**
   * Når den gjelder.
   */
  gyldig?: Gyldighet;
}
/**
 * Eierens egen del, regnet av tilskuddet.
 */
export interface Egenandel {
  /**
   * Egenandelen som del av tilskuddet, fra 0 til 1. 0.3 av 400 000 kroner er 120 000 kroner.
   */
  sats: number;
  /**
   * Det satsen regnes av. Det er alltid tilskuddet, ikke hele kostnaden.
   */
  av: 'tilskudd';
}
/**
 * En frist for å melde behov.
 */
export interface Ordningsfrist {
  /**
   * Statsforvalterembetet fristen gjelder hos.
   */
  embete: Id;
  /**
   * Året meldingen gjelder for.
   */
  barnehage_skoleaar: Skoleaar;
  /**
   * Når meldingene må være inne, med klokkeslett og tidssone.
   */
  frist: Tidspunkt;
  /**
   * Hvor sikker fristen er.
   */
  sikkerhet: Sikkerhet;
  /**
   * Hvor fristen er funnet.
   */
  kilde: Tekst;
  /**
   * Forbehold og forklaringer.
   */
  merknad?: Tekst;
}
/**
 * En forskrift som ikke gjelder lenger.
 */
export interface Opphevetforskrift {
  /**
   * Nummeret i Lovdata.
   */
  referanse: Tekst;
  /**
   * Dagen den ble opphevet.
   */
  opphevet: Dato;
  /**
   * Forskriften som kom i stedet.
   */
  etterfoelger?: Tekst;
  /**
   * Hvor det er funnet.
   */
  kilde: Tekst;
}
/**
 * Hvilken kompetanse enhetene har i dag (steg 5). Oversikten inneholder bare antall. Navn, e-postadresser, telefonnumre og fødselsnumre hører ikke hjemme her.
 */
export interface Oversikt {
  /**
   * Sier hva slags dokument fila er: en kompetanseoversikt. Alltid den første nøkkelen i fila.
   */
  dokument: 'oversikt';
  /**
   * Hvilken utgave av filformatet dokumentet følger. Skriv 1. Alltid den andre nøkkelen i fila.
   */
  versjon: 1;
  /**
   * Kommunen oversikten gjelder, det samme som i planen. Skriv nøyaktig ett av kommunenummer, fylkesnummer og orgnr.
   */
  kommunenummer?: Kommunenummer;
  /**
   * Fylkeskommunen oversikten gjelder, det samme som i planen.
   */
  fylkesnummer?: Fylkesnummer;
  /**
   * Eieren eller samarbeidet oversikten gjelder, det samme som i planen.
   */
  orgnr?: Orgnr;
  /**
   * Dagen kartleggingen ble ferdig. Den bør ikke være eldre enn 24 måneder når planen begynner.
   */
  kartlagt: Dato;
  /**
   * Hvordan kompetansen ble kartlagt.
   */
  metode: Kartleggingsmetode;
  /**
   * Enhetene oversikten dekker. Hver enhet kan gjerne ha sin egen fil.
   */
  enheter: Enhet[];
  /**
   * Årsverk per stillingstype. Bemanning analyseres ved siden av kompetanse, ikke blandet med den.
   */
  bemanning?: Bemanningspost[];
  /**
   * Hvor stor del av de ansatte som slutter i løpet av et år, per tjeneste, fra 0 til 1. 0.08 er 8 prosent.
   */
  utskifting?: Partial<Record<Tjeneste, number>>;
  /**
   * Avtaler om at enheter med en kompetanse hjelper andre.
   */
  deling?: Delingsavtale[];
}
/**
 * En barnehage, en skole, et PP-kontor eller en annen enhet.
 */
export interface Enhet {
  /**
   * Kort navn på enheten. Krav, tiltak og avtaler om deling viser til det.
   */
  id: Id;
  /**
   * Enhetens navn slik det skal stå i rapportene.
   */
  navn: Tekst;
  /**
   * Tjenesten enheten hører til.
   */
  tjeneste: Tjeneste;
  /**
   * Hvem som eier enheten.
   */
  eierform?: Eierform;
  /**
   * Enhetens nummer i Enhetsregisteret. Valgfritt, men gjør det mulig å kjenne igjen enheten når den skifter navn.
   */
  orgnr?: Orgnr;
  /**
   * Antall ansatte på kartleggingsdagen, som personer.
   */
  ansatte: number;
  /**
   * Antall årsverk. Med punktum: 18.4.
   */
  aarsverk?: number;
  /**
   * Hvor mange barn eller elever enheten har. Valgfritt.
   */
  barn?: number;
  /**
   * Det enheten har av hver kompetanse. Nøkkelen er kompetansens id i katalogen. En kompetanse som ikke står her, er ikke kartlagt.
   */
  beholdning?: {
    [k: string]: Beholdningspost;
  };
}
/**
 * Hvor mange i enheten som har kompetansen, og på hvilket nivå.
 */
export interface Beholdningspost {
  /**
   * Antall ansatte på hvert nivå. Hver ansatt telles én gang, på sitt høyeste nivå. Skriv null når kompetansen ikke er kartlagt: ukjent er ikke det samme som 0.
   */
  antall: {[nivaa: string]: number} | null;
  /**
   * Årsverkene til de samme ansatte, per nivå. Trengs når et krav er skrevet i årsverk.
   */
  aarsverk?: {
    [k: string]: number;
  };
  /**
   * Hvor mange av de talte som ikke får brukt kompetansen i jobben sin.
   */
  ubrukt?: number;
  /**
   * Ansatte som dere vet slutter eller går av med pensjon.
   */
  avgang?: Avgang[];
  /**
   * En vurdering tallene ikke viser. Skriv ikke om enkeltpersoner.
   */
  merknad?: Tekst;
}
/**
 * Hvor mange som slutter, fra hvilket nivå og når.
 */
export interface Avgang {
  /**
   * Året de slutter.
   */
  aar: Aar;
  /**
   * Nivået de er talt på.
   */
  nivaa: Nivaa;
  /**
   * Hvor mange som slutter.
   */
  antall: number;
}
/**
 * Årsverk i én stillingstype i én tjeneste.
 */
export interface Bemanningspost {
  /**
   * Hva slags stilling det er.
   */
  stillingstype: Tekst;
  /**
   * Tjenesten stillingene hører til.
   */
  tjeneste: Tjeneste;
  /**
   * Antall årsverk i dag.
   */
  aarsverk: number;
  /**
   * Antall årsverk dere trenger.
   */
  behov?: number;
  /**
   * Året behovet gjelder for.
   */
  aar?: Aar;
}
/**
 * En avtale om at én enhet deler kompetanse med andre. Én avtale per leverandør og kompetanse.
 */
export interface Delingsavtale {
  /**
   * Enheten (id) som deler.
   */
  fra: Id;
  /**
   * Hvem som får del i kompetansen.
   */
  til: Delingsmaal;
  /**
   * Kompetansene (id) avtalen gjelder, eller ordet alle.
   *
   * @minItems 1
   */
  kompetanser: Id[] | 'alle';
  /**
   * Hva avtalen bygger på: ansettelse, interkommunalt samarbeid, kjøp, Statped eller universitet og høgskole (uh).
   */
  form: Delingsform;
  /**
   * Hvor mange manglende personer hver ansatt som deler, kan dekke. Et helt tall, minst 1.
   */
  kapasitet: number;
  /**
   * Bare ansatte på dette nivået eller høyere deler. Valgfritt.
   */
  minst_nivaa?: Nivaa;
}
/**
 * Tjenester eller enheter. Skriv nøyaktig én av dem.
 */
export interface Delingsmaal {
  /**
   * Avtalen når alle enhetene i disse tjenestene.
   *
   * @minItems 1
   */
  tjenester?: Tjeneste[];
  /**
   * Avtalen når disse enhetene (id).
   *
   * @minItems 1
   */
  enheter?: Id[];
}
/**
 * Strategisk kompetanseplan: organisering, forankring, mål, kompetansebegrep og oppfølging (steg 1–4 og 7 i KS-modellen). Stegene kan skrives i den rekkefølgen som passer, og et steg som ikke er skrevet, er ikke begynt.
 */
export interface Plan {
  /**
   * Sier hva slags dokument fila er: en plan. Alltid den første nøkkelen i fila.
   */
  dokument: 'plan';
  /**
   * Hvilken utgave av filformatet dokumentet følger. Skriv 1. Alltid den andre nøkkelen i fila.
   */
  versjon: 1;
  /**
   * Kommunen, fylkeskommunen, samarbeidet eller eieren som planen gjelder for.
   */
  organisasjon: Organisasjon;
  /**
   * Målformen i det som skrives ut fra planen. Kommunens språkvedtak avgjør hva staten skal skrive til dere.
   */
  maalform: Maalform;
  /**
   * Årene planen gjelder for.
   */
  periode: Periode;
  /**
   * utkast, hoering (på høring) eller vedtatt. En vedtatt plan skal ha minst ett vedtak i steg 2.
   */
  status: Planstatus;
  /**
   * Katalogen kompetansene er hentet fra: standard, eller id-en til en egen katalog i planmappa. Står det ikke her, gjelder standard.
   */
  katalog?: Id;
  /**
   * Det som er skrevet i hvert av stegene. Ta bare med de stegene dere har begynt på.
   */
  steg?: Steg;
  /**
   * Opplysninger for arkivet. Valgfritt.
   */
  arkiv?: Arkiv;
}
/**
 * De sju stegene i KS-modellen for strategisk kompetanseplanlegging.
 */
export interface Steg {
  /**
   * Hvem som lager planen, på hvilket mandat, og hvordan de ansatte blir med.
   */
  organisering?: Organisering;
  /**
   * Hvorfor dere gjør dette, hva dere skal oppnå, og hvor det er vedtatt.
   */
  forankring?: Forankring;
  /**
   * Målene som skal nås, føringene dere er bundet av, og befolkningsutviklingen.
   */
  maal?: Maalsteg;
  /**
   * Hva dere mener med kompetanse. Skalaen og kompetansene står i katalogen.
   */
  kompetansebegrep?: Kompetansebegrep;
  /**
   * Vurderingen i ord. Tallene står i dokumentene krav og oversikt.
   */
  analyse?: Analysesteg;
  /**
   * Vurderingen i ord. Tiltakene står i dokumentet tiltak.
   */
  strategi?: Strategisteg;
  /**
   * Hva målingene viser, og når planen skal rulleres.
   */
  oppfoelging?: Oppfoelging;
}
/**
 * Prosjektgruppa, mandatet, involveringen og tidsplanen.
 */
export interface Organisering {
  /**
   * Hvor mye av organisasjonen planen dekker.
   */
  omfang?: Omfang;
  /**
   * Oppdraget til prosjektgruppa, kort og tydelig.
   */
  mandat?: Tekst;
  /**
   * Rollen som eier arbeidet og avgjør når gruppa er uenig. Skriv rollen, ikke navnet.
   */
  prosjekteier?: Tekst;
  /**
   * Rollene som er med i gruppa. Minst én bør være tillitsvalgt.
   */
  prosjektgruppe?: Prosjektdeltaker[];
  /**
   * Hvem som er hørt, hvordan og når.
   */
  involvering?: Involvering[];
  /**
   * Når arbeidet med planen begynner og slutter.
   */
  tidsplan?: Tidsplan;
}
/**
 * Om planen gjelder hele kommunen eller en del av den.
 */
export interface Omfang {
  /**
   * Hele kommunen, et tjenesteområde, en stillingsgruppe eller et interkommunalt samarbeid. Alle unntatt hele_kommunen må ha tjenester.
   */
  type: Omfangstype;
  /**
   * Tjenestene planen dekker.
   *
   * @minItems 1
   */
  tjenester?: Tjeneste[];
}
/**
 * En rolle i prosjektgruppa. Personnavn hører ikke hjemme i planen.
 */
export interface Prosjektdeltaker {
  /**
   * Stillingen eller vervet, ikke navnet.
   */
  rolle: Tekst;
  /**
   * Tjenesten rollen representerer.
   */
  tjeneste?: Tjeneste;
  /**
   * true når deltakeren er tillitsvalgt. Står det ikke her, gjelder false.
   */
  tillitsvalgt?: boolean;
  /**
   * Det rollen har ansvar for i arbeidet.
   */
  ansvar?: Tekst;
}
/**
 * En gruppe som er hørt.
 */
export interface Involvering {
  /**
   * Hvem som er hørt. Bruk ordet ansatte når de ansatte er hørt.
   */
  gruppe: Tekst;
  /**
   * Hvordan gruppa er hørt.
   */
  metode?: Tekst;
  /**
   * Når det skjedde.
   */
  dato?: Dato;
}
/**
 * Når arbeidet med planen begynner og slutter.
 */
export interface Tidsplan {
  /**
   * Dagen arbeidet begynner.
   */
  start: Dato;
  /**
   * Dagen planen skal være ferdig.
   */
  slutt: Dato;
}
/**
 * Tre ting skal være klare for alle: hvorfor, hva og hvordan. Her står også vedtakene og koblingen til andre planer.
 */
export interface Forankring {
  /**
   * Hvorfor dere lager planen.
   */
  hvorfor?: Tekst;
  /**
   * Det planen skal føre til.
   */
  hva?: Tekst;
  /**
   * Hvordan dere går fram.
   */
  hvordan?: Tekst;
  /**
   * Vedtakene som er gjort om planen.
   */
  vedtak?: Vedtak[];
  /**
   * Planene der strategier og tiltak er ført inn. En vedtatt plan skal være koblet til handlingsdelen eller økonomiplanen.
   */
  plantilknytning?: Plantilknytning[];
  /**
   * Når planen er drøftet, og med hvem.
   */
  droeftet?: Droeftet;
}
/**
 * Et vedtak om planen.
 */
export interface Vedtak {
  /**
   * Organet som vedtok.
   */
  organ: Tekst;
  /**
   * politisk eller administrativt.
   */
  type: Vedtakstype;
  /**
   * Dagen vedtaket ble gjort.
   */
  dato: Dato;
  /**
   * Nummeret på saken, slik organet skriver det.
   */
  sak?: Tekst;
}
/**
 * En plan som kompetanseplanen henger sammen med.
 */
export interface Plantilknytning {
  /**
   * Hva slags plan det er. handlingsdel er handlingsdelen av kommuneplanens samfunnsdel.
   */
  type: Plantype;
  /**
   * Navnet på planen.
   */
  navn: Tekst;
  /**
   * Det første året den andre planen gjelder.
   */
  fra?: Aar;
  /**
   * Det siste året den andre planen gjelder.
   */
  til?: Aar;
}
/**
 * Drøfting med arbeidstakerorganisasjonene.
 */
export interface Droeftet {
  /**
   * Dagen planen ble drøftet.
   */
  dato: Dato;
  /**
   * Organisasjonene som var med.
   */
  parter?: Tekst[];
}
/**
 * Målene, føringene og befolkningsutviklingen planen bygger på.
 */
export interface Maalsteg {
  /**
   * Målene som kompetansen skal bidra til. Hvert mål bør ha minst ett kompetansekrav.
   */
  maal?: Maal[];
  /**
   * Lover, forskrifter, reformer, normer, avtaler og planer som dere er bundet av.
   */
  foeringer?: Foering[];
  /**
   * Hvordan befolkningen utvikler seg. Velg en framskriving som rekker minst like langt som planen.
   */
  demografi?: Demografi;
}
/**
 * Et mål som er vedtatt eller foreslått.
 */
export interface Maal {
  /**
   * Kort navn på målet. Kravene viser til det i begrunnelse.
   */
  id: Id;
  /**
   * Målet, slik det er vedtatt.
   */
  tekst: Tekst;
  /**
   * Planen eller vedtaket målet kommer fra.
   */
  kilde?: Tekst;
  /**
   * overordnet eller operativt. Et operativt mål bør ha en indikator.
   */
  nivaa?: Maalnivaa;
  /**
   * Om målet gjelder kvalitet eller kvantitet.
   */
  type?: Maaltype;
  /**
   * Det dere måler for å se om målet er nådd.
   */
  indikator?: Tekst;
  /**
   * Tallet indikatoren skal nå.
   */
  maaltall?: number;
  /**
   * Det måltallet er målt i.
   */
  enhet?: Tekst;
}
/**
 * En nasjonal eller lokal føring.
 */
export interface Foering {
  /**
   * Kort navn på føringen. Kravene viser til den i begrunnelse.
   */
  id: Id;
  /**
   * Hva slags føring det er.
   */
  type: Foeringstype;
  /**
   * Navnet på loven, forskriften, reformen eller planen.
   */
  tittel: Tekst;
  /**
   * Nummeret i Lovdata eller en annen fast henvisning. En opphevet forskrift gir et funn.
   */
  referanse?: Tekst;
}
/**
 * Befolkningsframskrivingen dere har brukt.
 */
export interface Demografi {
  /**
   * Hvem som har laget framskrivingen.
   */
  kilde: Tekst;
  /**
   * Alternativet i framskrivingen. MMMM er SSBs hovedalternativ.
   */
  alternativ?: Tekst;
  /**
   * Året framskrivingen rekker til.
   */
  horisont?: Aar;
  /**
   * Aldersgruppene som betyr noe for tjenestene.
   */
  grupper?: Aldersgruppe[];
}
/**
 * Hvor mange det er i en aldersgruppe i dag, og hvor mange det blir.
 */
export interface Aldersgruppe {
  /**
   * Aldersgruppa.
   */
  navn: Tekst;
  /**
   * Hvor mange det er i dag.
   */
  naa: number;
  /**
   * Hvor mange framskrivingen gir.
   */
  framskrevet: number;
  /**
   * Året det framskrevne tallet gjelder.
   */
  aar: Aar;
}
/**
 * En felles forståelse av hva kompetanse er.
 */
export interface Kompetansebegrep {
  /**
   * Det dere legger i ordet kompetanse.
   */
  definisjon?: Tekst;
  /**
   * Delene av kompetanse som dere bygger på. Ta gjerne med holdninger, som lett blir glemt.
   */
  byggesteiner?: Byggestein[];
}
/**
 * Vurderingen i ord av det analysen viser.
 */
export interface Analysesteg {
  /**
   * Hva mangler dere, og hva har dere som ikke er i bruk, i dag og i årene framover?
   */
  vurdering?: Tekst;
}
/**
 * Vurderingen i ord av strategiene dere velger.
 */
export interface Strategisteg {
  /**
   * Hvorfor dere velger å mobilisere, utvikle, rekruttere eller avvikle.
   */
  vurdering?: Tekst;
}
/**
 * Evalueringen av målene og rulleringen av planen.
 */
export interface Oppfoelging {
  /**
   * Målingene, én for hver gang et mål er målt.
   */
  evaluering?: Evaluering[];
  /**
   * Hvor ofte planen rulleres, og når det skjer neste gang.
   */
  rullering?: Rullering;
}
/**
 * En måling av et mål.
 */
export interface Evaluering {
  /**
   * Målet (id) som er målt.
   */
  maal: Id;
  /**
   * Tallet dere målte, i målets måleenhet.
   */
  maalt?: number;
  /**
   * Dagen det ble målt.
   */
  dato: Dato;
  /**
   * Hva målingen betyr.
   */
  vurdering?: Tekst;
}
/**
 * Når planen skal gås gjennom på nytt.
 */
export interface Rullering {
  /**
   * Antall måneder mellom hver rullering.
   */
  intervall_maaneder: number;
  /**
   * Dagen planen skal rulleres neste gang.
   */
  neste: Dato;
}
/**
 * Henvisningen til saken i arkivet.
 */
export interface Arkiv {
  /**
   * Saksnummeret i sak- og arkivsystemet.
   */
  saksnummer: Tekst;
}
/**
 * Strategiene og tiltakene i planen (steg 6), og hvordan det går med dem (steg 7).
 */
export interface Tiltak {
  /**
   * Sier hva slags dokument fila er: tiltakene. Alltid den første nøkkelen i fila.
   */
  dokument: 'tiltak';
  /**
   * Hvilken utgave av filformatet dokumentet følger. Skriv 1. Alltid den andre nøkkelen i fila.
   */
  versjon: 1;
  /**
   * Tiltakene.
   */
  tiltak: Tiltakspost[];
}
/**
 * Et tiltak som skal dekke ett eller flere kompetansekrav.
 */
export interface Tiltakspost {
  /**
   * Kort navn på tiltaket. Behovsmeldinger viser til det.
   */
  id: Id;
  /**
   * Kort navn som sier hva tiltaket er.
   */
  tittel: Tekst;
  /**
   * mobilisere: bruke kompetanse dere har. utvikle: lære mer. rekruttere: ansette. avvikle: fase ut. Mobilisere og utvikle kommer først.
   */
  strategi: Strategi;
  /**
   * Kravene (id) tiltaket svarer på.
   */
  krav?: Id[];
  /**
   * Hvor læringen skjer. Videreutdanning gir studiepoeng, etterutdanning gjør det ikke.
   */
  laeringsarena?: Laeringsarena;
  /**
   * true når tiltaket er felles for personalet, false når det gjelder enkeltpersoner. Tilskudd gis til kollektiv kompetanseutvikling.
   */
  kollektivt?: boolean;
  /**
   * Rollen som har ansvar for tiltaket, ikke navnet på personen.
   */
  ansvar?: Tekst;
  /**
   * Dagen tiltaket begynner.
   */
  start?: Dato;
  /**
   * Dagen tiltaket skal være gjennomført.
   */
  frist?: Dato;
  /**
   * Hva tiltaket koster, og hvem som betaler.
   */
  kostnad?: Kostnad;
  /**
   * Hvem som får mer kompetanse, hvor og når. Strategien avgjør hvilke nivåer som skal stå: utvikle har fra_nivaa og til_nivaa, rekruttere bare til_nivaa, avvikle bare fra_nivaa, mobilisere har fra_enhet og til_nivaa.
   */
  effekt?: Effekt[];
  /**
   * Rekkefølgen på tiltakene. 1 er viktigst.
   */
  prioritet?: number;
  /**
   * Hvor langt tiltaket er kommet. utsatt og avlyst må ha en merknad med grunnen.
   */
  status: Tiltaksstatus;
  /**
   * Det som ellers er verdt å vite. Må stå når tiltaket er utsatt eller avlyst.
   */
  merknad?: Tekst;
}
/**
 * Summen og hvem som betaler.
 */
export interface Kostnad {
  /**
   * Hva tiltaket koster i alt.
   */
  sum: Beloep;
  /**
   * Hvem som betaler hva. Beløpene skal til sammen bli summen.
   */
  finansiering?: Finansiering[];
}
/**
 * Et beløp fra én kilde.
 */
export interface Finansiering {
  /**
   * Hvor pengene kommer fra.
   */
  kilde: Finansieringskilde;
  /**
   * Hele kroner.
   */
  beloep: Beloep;
}
/**
 * Den forventede virkningen på én kompetanse. Skriv enhet og antall, eller tjeneste og antall_per_enhet.
 */
export interface Effekt {
  /**
   * Kompetansen (id i katalogen) som endrer seg.
   */
  kompetanse: Id;
  /**
   * Enheten (id) som får kompetansen. Hører sammen med antall.
   */
  enhet?: Id;
  /**
   * Alle enhetene i tjenesten får kompetansen. Hører sammen med antall_per_enhet.
   */
  tjeneste?: Tjeneste;
  /**
   * Enheten (id) kompetansen blir mobilisert fra. Bare når strategien er mobilisere.
   */
  fra_enhet?: Id;
  /**
   * Nivået de ansatte har før tiltaket.
   */
  fra_nivaa?: Nivaa;
  /**
   * Nivået de ansatte har etter tiltaket.
   */
  til_nivaa?: Nivaa;
  /**
   * Hvor mange ansatte det gjelder i enheten.
   */
  antall?: number;
  /**
   * Hvor mange ansatte det gjelder i hver enhet i tjenesten.
   */
  antall_per_enhet?: number;
  /**
   * Året virkningen kommer.
   */
  aar: Aar;
}
