import type { DiagnosticFacts, TextForm, ValueType } from '../../domain/diagnostic-facts.ts';
import type { GroupTexts } from '../rule-text.ts';
import type { Words } from '../words.ts';

const TYPES: Readonly<Record<ValueType, string>> = {
  tekst: 'ein tekst',
  tall: 'eit tal',
  heltall: 'eit heilt tal',
  ja_nei: 'true eller false',
  liste: 'ei liste',
  felter: 'ei gruppe felt',
  tomt: 'null',
};

const FORMS: Readonly<Record<TextForm, string>> = {
  id: 'ein id: små bokstavar a–z, siffer og bindestrek, som «spr-01»',
  kode: 'ein kode: små bokstavar a–z, siffer, bindestrek og understrek, som «lokalt_behov»',
  dato: 'ein gyldig dato, skriven som 2027-02-01',
  tidspunkt: 'eit gyldig tidspunkt, skrive som 2027-02-01T23:59:00+01:00',
  skoleaar: 'eit barnehage- og skuleår: to år som følgjer kvarandre, skrive som 2027/2028',
  kommunenummer: 'eit kommunenummer: fire siffer i hermeteikn',
  fylkesnummer: 'eit fylkesnummer: to siffer i hermeteikn',
  orgnr: 'eit organisasjonsnummer: ni siffer i hermeteikn, der det siste er eit kontrollsiffer',
  eiernummer: 'eit kommunenummer, eit fylkesnummer eller eit organisasjonsnummer, i hermeteikn',
  epost: 'ei e-postadresse',
  nettadresse: 'ei nettadresse som byrjar med https://',
  nivaa: 'eit nivå frå 0 til 9',
  alle: 'ordet «alle» eller ei liste over kompetansar',
  skjult: 'ordet «skjult» eller eit tal',
  behovsmelding: 'ei behovsmelding, skriven som «9901/b1»',
  funnkode: 'ein funnkode som «steg/uten-grunn», eller ei heil gruppe som «steg/*»',
  sha256: 'ein SHA-256-sum: 64 teikn frå 0–9 og a–f',
  'ikke-tom': 'ein tekst',
};

const hint = (nearest: string | undefined, w: Words): string =>
  nearest === undefined ? '' : ` Meinte du ${w.quote(nearest)}?`;

function wrongType(facts: DiagnosticFacts['skjema/feil-type'], w: Words): string {
  const wanted = w.either(facts.ventet.map((type) => TYPES[type]));
  if (facts.fant === 'tomt') return `Her manglar det ein verdi. Det skal stå ${wanted}.`;
  const found = facts.verdi === '' ? TYPES[facts.fant] : w.quote(facts.verdi);
  const isUnquoted = facts.ventet.includes('tekst') && facts.verdi !== '';
  const advice = isUnquoted ? ' Set hermeteikn rundt.' : '';
  return `Her skal det stå ${wanted}, ikkje ${found}.${advice}`;
}

function outOfRange(facts: DiagnosticFacts['skjema/utenfor-omraade'], w: Words): string {
  const { verdi, minst, hoeyst } = facts;
  if (verdi === '[]') return 'Lista er tom. Ho må ha minst éin post.';
  const limits = [
    minst === undefined ? '' : `minst ${minst}`,
    hoeyst === undefined ? '' : `høgst ${hoeyst}`,
  ].filter((limit) => limit !== '');
  return `${w.quote(verdi)} er utanfor det som er mogleg her: ${w.list(limits)}.`;
}

function notInList(facts: DiagnosticFacts['skjema/ikke-i-listen'], w: Words): string {
  const { verdi, tillatt, naermest } = facts;
  const allowed = tillatt.length === 1 ? 'Her skal det stå' : 'Vel';
  return `${w.quote(verdi)} kan ikkje stå her.${hint(naermest, w)} ${allowed} ${w.either(tillatt)}.`;
}

export const skjemaTexts: GroupTexts<'skjema'> = {
  'skjema/mangler': {
    message: ({ felt }, w) => `Feltet ${w.quote(felt)} manglar.`,
    title: 'Påkravde felt skal vere med',
    why: 'Nokre felt må vere der for at dokumentet skal kunne brukast: utan dei veit ingen kva eit krav gjeld eller kor mange ei eining har.',
    mend: 'Legg til feltet. Kva som høyrer til i kvart dokument, står i skjemaa, og redigeringsprogrammet kan vise det medan du skriv.',
  },
  'skjema/ukjent-felt': {
    message: ({ felt, naermest }, w) =>
      `Feltet ${w.quote(felt)} finst ikkje her.${hint(naermest, w)}`,
    title: 'Berre felt som finst',
    why: 'Eit felt med skrivefeil ville elles bli oversett i stillheit, og det som står der, ville ikkje telje med.',
    mend: 'Rett namnet, eller slett feltet. Feltnamn blir skrivne på bokmål og utan æ, ø og å: «aarsverk», ikkje «årsverk». Eigne merknader kan stå etter #.',
  },
  'skjema/feil-type': {
    message: wrongType,
    title: 'Verdien skal ha rett type',
    why: 'Eit tal skal kunne reknast med, og eit nummer som byrjar med 0, mistar nullen om det blir lese som tal. Difor er det skilnad på 301 og "0301".',
    mend: 'Skriv verdien slik feltet krev: tal utan mellomrom og med punktum (18.4), true eller false utan hermeteikn, nummer som kommunenummer i hermeteikn.',
  },
  'skjema/utenfor-omraade': {
    message: outOfRange,
    title: 'Talet skal vere mogleg',
    why: 'Eit tal utanfor området er nesten alltid ein skrivefeil: ein del skriven som prosent, eit årstal med to siffer eller eit tal på personar under null.',
    mend: 'Sjekk talet. Delar blir skrivne frå 0 til 1 (0.3 er 30 prosent), og årstal med fire siffer.',
  },
  'skjema/ikke-i-listen': {
    message: notInList,
    title: 'Verdien skal vere ein av dei som finst',
    why: 'Dei same orda i alle kommunar gjer at tala kan leggjast saman. Orda er på bokmål og utan æ, ø og å i filene; rapportane skriv dei på målforma di.',
    mend: 'Vel eitt av orda som er nemnde.',
  },
  'skjema/feil-form': {
    message: ({ verdi, form }, w) =>
      form === 'ikke-tom' ? 'Teksten er tom.' : `${w.quote(verdi)} er ikkje ${FORMS[form]}.`,
    title: 'Teksten skal ha rett form',
    why: 'Datoar, nummer og id-ar blir samanlikna med andre. Då må dei vere skrivne på éin måte, og nummer må ha rett kontrollsiffer.',
    mend: 'Skriv verdien på den forma som er nemnd. Datoar blir skrivne år-månad-dag: 2027-02-01.',
  },
  'skjema/noeyaktig-en': {
    message: ({ felt, fant }, w) =>
      fant.length === 0
        ? `Eitt av felta ${w.list(felt.map(w.quote))} må vere med.`
        : `Berre eitt av felta ${w.list(felt.map(w.quote))} kan vere med, men her står ${w.list(fant.map(w.quote))}.`,
    title: 'Nøyaktig eitt av felta',
    why: 'Nokre felt utelukkar kvarandre: eit krav blir målt i personar, som del av dei tilsette eller i årsverk. Står fleire, er det uklart kva som gjeld, og står ingen, er det ikkje noko krav.',
    mend: 'Behald det feltet som gjeld, og slett dei andre, eller legg til det som manglar.',
  },
  'skjema/ikke-her': {
    message: ({ felt }, w) => `Feltet ${w.quote(felt)} passar ikkje saman med dei andre felta her.`,
    title: 'Felta skal passe saman',
    why: 'Kva felt som gir meining, kjem an på dei andre: eit tiltak som rekrutterer, har til dømes ikkje noko nivå å løfte folk frå.',
    mend: 'Slett feltet, eller endre det som gjer at det ikkje passar.',
  },
  'skjema/rekkefoelge': {
    message: ({ felt, plass }, w) =>
      `Feltet ${w.quote(felt)} skal stå ${plass === 1 ? 'først' : 'som nummer to'} i fila.`,
    title: 'Først «dokument», så «versjon»',
    why: 'Då ser alle som opnar fila, med ein gong kva ho er. Fila kan lesast likevel.',
    mend: 'Flytt linja til toppen av fila.',
  },
};
