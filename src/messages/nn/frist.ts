import { clockOf } from '../moments.ts';
import type { GroupTexts } from '../rule-text.ts';
import type { Words } from '../words.ts';

const YEAR_LENGTH = 4;

/** A date in words; a year as it is. */
const when = (text: string, w: Words): string =>
  text.length === YEAR_LENGTH ? text : w.date(text);

const DEADLINES = {
  behovsmelding: 'Fristen for behovsmeldinga',
  rullering: 'Datoen for neste rullering',
  tiltak: 'Fristen for tiltaket',
  nettverk: 'Fristen for å melde inn representantar',
} as const;

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** A moment with its clock, as it is written. */
const moment = (text: string, other: string, w: Words): string =>
  `${w.date(text.slice(0, DAY_LENGTH))} kl. ${clockOf(text, other, '.')}`;

export const fristTexts: GroupTexts<'frist'> = {
  'frist/slutt-foer-start': {
    message: ({ start, slutt }, w) =>
      `Slutten (${when(slutt, w)}) er før starten (${when(start, w)}).`,
    title: 'Slutten kan ikkje vere før starten',
    why: 'Ein periode som sluttar før han byrjar, kan ikkje brukast til å rekne eller planleggje. Som regel er eit årstal skrive feil. KS ber om ein plan for arbeidet der det går fram kven som gjer kva og når (steg 1).',
    mend: 'Rett den eine av dei to datoane. Same dag som start og slutt er greitt.',
  },
  'frist/tiltak-utenfor-perioden': {
    message: ({ dato, fra, til }, w) =>
      `Datoen ${w.date(dato)} er utanfor planperioden ${fra}–${til}.`,
    title: 'Tiltaket skal liggje i planperioden',
    why: 'Tiltaka i steg 6 viser korleis kommunen skal dekkje behovet i perioden planen gjeld for. Det som skjer før eller etter, får ikkje verknad i framskrivinga og blir ikkje følgt opp i steg 7.',
    mend: 'Rett datoen, del tiltaket slik at resten kjem i neste plan, eller endre planperioden.',
  },
  'frist/passert': {
    message: ({ frist, dato }, w) => `${DEADLINES[frist]} var ${w.date(dato)}.`,
    title: 'Fristar som er gått ut, må følgjast opp',
    why: 'KS beskriv planen som rullerande: han blir gjennomført, følgd opp og evaluert (steg 7). Eit tiltak som står som planlagt etter fristen, eller ei rullering som ikkje er gjord, seier at oppfølginga har stoppa. Statsforvaltaren set fristar for behovsmeldingar og for representantar i nettverk.',
    mend: 'Er det gjort, rettar de statusen eller set neste dato. Er det ikkje gjort, set de ein ny frist. Er fristen hos statsforvaltaren gått ut, tek de kontakt med embetet.',
  },
  'frist/gammel-kartlegging': {
    message: ({ kartlagt, start, maaneder }, w) =>
      `Kartlegginga er frå ${w.date(kartlagt)}. Det er ${w.number(maaneder)} månader før ${w.date(start)}, då tala blir tekne i bruk.`,
    title: 'Kartlegginga bør vere høgst 24 månader gammal når planen byrjar',
    why: 'Folk sluttar, byrjar og lærer. Evalueringa av Kompetanseløftet (2026) peikar på at utskifting av nøkkelpersonar gjer arbeidet sårbart. Etter to år kan oversikta vere så gammal at behovet i steg 5 blir rekna ut feil. Grensa på 24 månader er vår.',
    mend: 'Gå gjennom tala på nytt og set ny dato i «kartlagt». Stemmer tala framleis, er det nok å endre datoen.',
  },
  'frist/partner-kontaktet-for-sent': {
    message: ({ kontaktet, frist }, w) =>
      `Partnaren blei kontakta ${w.date(kontaktet)}, etter fristen for behovsmeldinga ${w.date(frist)}.`,
    title: 'Partnaren må vere kontakta før behovet blir meldt',
    why: 'Tiltaket skal skje i partnarskap. Statsforvaltaren i Oslo og Viken ber om at universitetet, høgskulen eller senteret er kontakta og orientert før behovet blir meldt, slik at dei har sagt ja til å vere med.',
    mend: 'Rett datoen dersom partnaren blei kontakta tidlegare. Elles tek de kontakt med statsforvaltaren om korleis meldinga skal behandlast.',
  },
  'frist/levert-for-sent': {
    message: ({ tidspunkt, frist }, w) =>
      `Innsendinga er laga ${moment(tidspunkt, frist, w)}, etter fristen ${moment(frist, tidspunkt, w)}.`,
    title: 'Innsendinga må vere laga før fristen',
    why: 'Statsforvaltaren set ein frist for å melde behov, i mange fylke 1. februar. Det som kjem etter fristen, er med i oversikta og merkt, slik at forumet kan ta stilling til det.',
    mend: 'Ta kontakt med statsforvaltaren. Er berre ei retta utgåve laga etter fristen, kan det vere nok å seie frå.',
  },
};
