import { clockOf } from '../moments.ts';
import type { GroupTexts } from '../rule-text.ts';
import type { Words } from '../words.ts';

const YEAR_LENGTH = 4;

/** A date in words; a year as it is. */
const when = (text: string, w: Words): string =>
  text.length === YEAR_LENGTH ? text : w.date(text);

const DEADLINES = {
  behovsmelding: 'Fristen for behovsmeldingen',
  rullering: 'Datoen for neste rullering',
  tiltak: 'Fristen for tiltaket',
  nettverk: 'Fristen for å melde inn representanter',
} as const;

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** A moment with its clock, as it is written. */
const moment = (text: string, other: string, w: Words): string =>
  `${w.date(text.slice(0, DAY_LENGTH))} kl. ${clockOf(text, other, '.')}`;

export const fristTexts: GroupTexts<'frist'> = {
  'frist/slutt-foer-start': {
    message: ({ start, slutt }, w) =>
      `Slutten (${when(slutt, w)}) er før starten (${when(start, w)}).`,
    title: 'Slutten kan ikke være før starten',
    why: 'En periode som slutter før den begynner, kan ikke brukes til å regne eller planlegge. Som regel er et årstall skrevet feil. KS ber om en plan for arbeidet der det går fram hvem som gjør hva og når (steg 1).',
    mend: 'Rett den ene av de to datoene. Samme dag som start og slutt er greit.',
  },
  'frist/tiltak-utenfor-perioden': {
    message: ({ dato, fra, til }, w) =>
      `Datoen ${w.date(dato)} er utenfor planperioden ${fra}–${til}.`,
    title: 'Tiltaket skal ligge i planperioden',
    why: 'Tiltakene i steg 6 viser hvordan kommunen skal dekke behovet i perioden planen gjelder for. Det som skjer før eller etter, får ikke virkning i framskrivingen og blir ikke fulgt opp i steg 7.',
    mend: 'Rett datoen, del tiltaket slik at resten kommer i neste plan, eller endre planperioden.',
  },
  'frist/passert': {
    message: ({ frist, dato }, w) => `${DEADLINES[frist]} var ${w.date(dato)}.`,
    title: 'Frister som er gått ut, må følges opp',
    why: 'KS beskriver planen som rullerende: den blir gjennomført, fulgt opp og evaluert (steg 7). Et tiltak som står som planlagt etter fristen, eller en rullering som ikke er gjort, sier at oppfølgingen har stoppet. Statsforvalteren setter frister for behovsmeldinger og for representanter i nettverk.',
    mend: 'Er det gjort, retter dere statusen eller setter neste dato. Er det ikke gjort, setter dere en ny frist. Er fristen hos statsforvalteren gått ut, tar dere kontakt med embetet.',
  },
  'frist/gammel-kartlegging': {
    message: ({ kartlagt, start, maaneder }, w) =>
      `Kartleggingen er fra ${w.date(kartlagt)}. Det er ${w.number(maaneder)} måneder før ${w.date(start)}, da tallene tas i bruk.`,
    title: 'Kartleggingen bør være høyst 24 måneder gammel når planen begynner',
    why: 'Folk slutter, begynner og lærer. Evalueringen av Kompetanseløftet (2026) peker på at utskifting av nøkkelpersoner gjør arbeidet sårbart. Etter to år kan oversikten være så gammel at behovet i steg 5 blir regnet ut feil. Grensen på 24 måneder er vår.',
    mend: 'Gå gjennom tallene på nytt og sett ny dato i «kartlagt». Stemmer tallene fortsatt, er det nok å endre datoen.',
  },
  'frist/partner-kontaktet-for-sent': {
    message: ({ kontaktet, frist }, w) =>
      `Partneren ble kontaktet ${w.date(kontaktet)}, etter fristen for behovsmeldingen ${w.date(frist)}.`,
    title: 'Partneren må være kontaktet før behovet meldes',
    why: 'Tiltaket skal skje i partnerskap. Statsforvalteren i Oslo og Viken ber om at universitetet, høgskolen eller senteret er kontaktet og orientert før behovet meldes, slik at de har sagt ja til å være med.',
    mend: 'Rett datoen hvis partneren ble kontaktet tidligere. Ellers tar dere kontakt med statsforvalteren om hvordan meldingen skal behandles.',
  },
  'frist/levert-for-sent': {
    message: ({ tidspunkt, frist }, w) =>
      `Innsendingen er laget ${moment(tidspunkt, frist, w)}, etter fristen ${moment(frist, tidspunkt, w)}.`,
    title: 'Innsendingen må være laget før fristen',
    why: 'Statsforvalteren setter en frist for å melde behov, i mange fylker 1. februar. Det som kommer etter fristen, er med i oversikten og merket, slik at forumet kan ta stilling til det.',
    mend: 'Ta kontakt med statsforvalteren. Er bare en rettet utgave laget etter fristen, kan det være nok å si fra.',
  },
};
