import type { DiagnosticFacts, TextForm, ValueType } from '../../domain/diagnostic-facts.ts';
import type { GroupTexts } from '../rule-text.ts';
import type { Words } from '../words.ts';

const TYPES: Readonly<Record<ValueType, string>> = {
  tekst: 'en tekst',
  tall: 'et tall',
  heltall: 'et helt tall',
  ja_nei: 'true eller false',
  liste: 'en liste',
  felter: 'en gruppe felt',
  tomt: 'null',
};

const FORMS: Readonly<Record<TextForm, string>> = {
  id: 'en id: små bokstaver a–z, sifre og bindestrek, som «spr-01»',
  kode: 'en kode: små bokstaver a–z, sifre, bindestrek og understrek, som «lokalt_behov»',
  dato: 'en gyldig dato, skrevet som 2027-02-01',
  tidspunkt: 'et gyldig tidspunkt, skrevet som 2027-02-01T23:59:00+01:00',
  skoleaar: 'et barnehage- og skoleår: to år som følger hverandre, skrevet som 2027/2028',
  kommunenummer: 'et kommunenummer: fire sifre i anførselstegn',
  fylkesnummer: 'et fylkesnummer: to sifre i anførselstegn',
  orgnr: 'et organisasjonsnummer: ni sifre i anførselstegn, der det siste er et kontrollsiffer',
  eiernummer: 'et kommunenummer, et fylkesnummer eller et organisasjonsnummer, i anførselstegn',
  epost: 'en e-postadresse',
  nettadresse: 'en nettadresse som begynner med https://',
  nivaa: 'et nivå fra 0 til 9',
  alle: 'ordet «alle» eller en liste over kompetanser',
  skjult: 'ordet «skjult» eller et tall',
  behovsmelding: 'en behovsmelding, skrevet som «9901/b1»',
  funnkode: 'en funnkode som «steg/uten-grunn», eller en hel gruppe som «steg/*»',
  sha256: 'en SHA-256-sum: 64 tegn fra 0–9 og a–f',
  'ikke-tom': 'en tekst',
};

const hint = (nearest: string | undefined, w: Words): string =>
  nearest === undefined ? '' : ` Mente du ${w.quote(nearest)}?`;

function wrongType(facts: DiagnosticFacts['skjema/feil-type'], w: Words): string {
  const wanted = w.either(facts.ventet.map((type) => TYPES[type]));
  if (facts.fant === 'tomt') return `Her mangler det en verdi. Det skal stå ${wanted}.`;
  const found = facts.verdi === '' ? TYPES[facts.fant] : w.quote(facts.verdi);
  const isUnquoted = facts.ventet.includes('tekst') && facts.verdi !== '';
  const advice = isUnquoted ? ' Sett anførselstegn rundt.' : '';
  return `Her skal det stå ${wanted}, ikke ${found}.${advice}`;
}

function outOfRange(facts: DiagnosticFacts['skjema/utenfor-omraade'], w: Words): string {
  const { verdi, minst, hoeyst } = facts;
  if (verdi === '[]') return 'Lista er tom. Den må ha minst én post.';
  const limits = [
    minst === undefined ? '' : `minst ${minst}`,
    hoeyst === undefined ? '' : `høyst ${hoeyst}`,
  ].filter((limit) => limit !== '');
  return `${w.quote(verdi)} er utenfor det som er mulig her: ${w.list(limits)}.`;
}

function notInList(facts: DiagnosticFacts['skjema/ikke-i-listen'], w: Words): string {
  const { verdi, tillatt, naermest } = facts;
  const allowed = tillatt.length === 1 ? 'Her skal det stå' : 'Velg';
  return `${w.quote(verdi)} kan ikke stå her.${hint(naermest, w)} ${allowed} ${w.either(tillatt)}.`;
}

export const skjemaTexts: GroupTexts<'skjema'> = {
  'skjema/mangler': {
    message: ({ felt }, w) => `Feltet ${w.quote(felt)} mangler.`,
    title: 'Påkrevde felt skal være med',
    why: 'Noen felt må være der for at dokumentet skal kunne brukes: uten dem vet ingen hva et krav gjelder eller hvor mange en enhet har.',
    mend: 'Legg til feltet. Hva som hører til i hvert dokument, står i skjemaene, og redigeringsprogrammet kan vise det mens du skriver.',
  },
  'skjema/ukjent-felt': {
    message: ({ felt, naermest }, w) =>
      `Feltet ${w.quote(felt)} finnes ikke her.${hint(naermest, w)}`,
    title: 'Bare felt som finnes',
    why: 'Et felt med skrivefeil ville ellers bli oversett i stillhet, og det som står der, ville ikke telle med.',
    mend: 'Rett navnet, eller slett feltet. Feltnavn skrives uten æ, ø og å: «aarsverk», ikke «årsverk». Egne merknader kan stå etter #.',
  },
  'skjema/feil-type': {
    message: wrongType,
    title: 'Verdien skal ha riktig type',
    why: 'Et tall skal kunne regnes med, og et nummer som begynner med 0, mister nullen hvis det leses som tall. Derfor er det forskjell på 301 og "0301".',
    mend: 'Skriv verdien slik feltet krever: tall uten mellomrom og med punktum (18.4), true eller false uten anførselstegn, nummer som kommunenummer i anførselstegn.',
  },
  'skjema/utenfor-omraade': {
    message: outOfRange,
    title: 'Tallet skal være mulig',
    why: 'Et tall utenfor området er nesten alltid en skrivefeil: en andel skrevet som prosent, et årstall med to sifre eller et antall under null.',
    mend: 'Sjekk tallet. Andeler skrives fra 0 til 1 (0.3 er 30 prosent), og årstall med fire sifre.',
  },
  'skjema/ikke-i-listen': {
    message: notInList,
    title: 'Verdien skal være en av dem som finnes',
    why: 'De samme ordene i alle kommuner gjør at tallene kan legges sammen. Ordene er på bokmål og uten æ, ø og å i filene; rapportene skriver dem på målformen din.',
    mend: 'Velg et av ordene som er nevnt.',
  },
  'skjema/feil-form': {
    message: ({ verdi, form }, w) =>
      form === 'ikke-tom' ? 'Teksten er tom.' : `${w.quote(verdi)} er ikke ${FORMS[form]}.`,
    title: 'Teksten skal ha riktig form',
    why: 'Datoer, nummer og id-er blir sammenlignet med andre. Da må de være skrevet på én måte, og nummer må ha riktig kontrollsiffer.',
    mend: 'Skriv verdien på den formen som er nevnt. Datoer skrives år-måned-dag: 2027-02-01.',
  },
  'skjema/noeyaktig-en': {
    message: ({ felt, fant }, w) =>
      fant.length === 0
        ? `Ett av feltene ${w.list(felt.map(w.quote))} må være med.`
        : `Bare ett av feltene ${w.list(felt.map(w.quote))} kan være med, men her står ${w.list(fant.map(w.quote))}.`,
    title: 'Nøyaktig ett av feltene',
    why: 'Noen felt utelukker hverandre: et krav måles i personer, som andel av de ansatte eller i årsverk. Står flere, er det uklart hva som gjelder, og står ingen, er det ikke noe krav.',
    mend: 'Behold det feltet som gjelder, og slett de andre, eller legg til det som mangler.',
  },
  'skjema/ikke-her': {
    message: ({ felt }, w) =>
      `Feltet ${w.quote(felt)} passer ikke sammen med de andre feltene her.`,
    title: 'Feltene skal passe sammen',
    why: 'Hvilke felt som gir mening, avhenger av de andre: et tiltak som rekrutterer, har for eksempel ikke noe nivå å løfte folk fra.',
    mend: 'Slett feltet, eller endre det som gjør at det ikke passer.',
  },
  'skjema/rekkefoelge': {
    message: ({ felt, plass }, w) =>
      `Feltet ${w.quote(felt)} skal stå ${plass === 1 ? 'først' : 'som nummer to'} i fila.`,
    title: 'Først «dokument», så «versjon»',
    why: 'Da ser alle som åpner fila, med en gang hva den er. Fila kan leses likevel.',
    mend: 'Flytt linja til toppen av fila.',
  },
};
