import type { GroupTexts } from '../rule-text.ts';
import type { Words } from '../words.ts';

const onlyPeople = (count: number, w: Words): string =>
  count === 0 ? 'ingen personer' : `bare ${w.plural(count, 'person', 'personer')}`;

export const sumTexts: GroupTexts<'sum'> = {
  'sum/antall-over-ansatte': {
    message: ({ kompetanse, antall, ansatte }, w) =>
      `Tallene for ${w.quote(kompetanse)} blir til sammen ${w.plural(antall, 'person', 'personer')}, men enheten har ${w.plural(ansatte, 'ansatt', 'ansatte')}.`,
    title: 'Det kan ikke være flere med en kompetanse enn det er ansatte',
    why: 'Hver ansatt blir talt én gang for hver kompetanse, på det høyeste nivået sitt. Da kan tallene for én kompetanse aldri bli flere enn de ansatte. Regelen følger av måten beholdningen blir talt på i steg 5.',
    mend: 'Tell på nytt, eller rett antall ansatte. Er noen talt på flere nivåer, skal de bare stå på det høyeste.',
  },
  'sum/aarsverk-over-antall': {
    message: ({ kompetanse, nivaa, aarsverk, antall }, w) =>
      `${w.quote(kompetanse)} har ${w.number(aarsverk)} årsverk på nivå ${nivaa}, men ${onlyPeople(antall, w)}.`,
    title: 'Årsverkene på et nivå kan ikke være flere enn personene',
    why: 'Én person utgjør høyst ett årsverk. Har et nivå flere årsverk enn personer, er ett av tallene feil, og kravene som er målt i årsverk, blir regnet ut feil.',
    mend: 'Rett årsverkene eller antallet på nivået.',
  },
  'sum/aarsverk-over-ansatte': {
    message: ({ aarsverk, ansatte }, w) =>
      `Enheten har ${w.number(aarsverk)} årsverk, men bare ${w.plural(ansatte, 'ansatt', 'ansatte')}.`,
    title: 'En enhet kan ikke ha flere årsverk enn ansatte',
    why: 'Én ansatt utgjør høyst ett årsverk. Har enheten flere årsverk enn ansatte, er ett av tallene feil. Bemanning og kompetanse blir analysert hver for seg i steg 5, men begge bygger på disse tallene.',
    mend: 'Rett årsverkene eller antall ansatte. Kontroller at desimaltegnet står på rett plass.',
  },
  'sum/avgang-over-antall': {
    message: ({ kompetanse, nivaa, avgang, antall }, w) =>
      `For ${w.quote(kompetanse)} slutter ${w.plural(avgang, 'person', 'personer')} på nivå ${nivaa}, men ${antall === 0 ? 'ingen' : `bare ${w.number(antall)}`} er talt på det nivået.`,
    title: 'Det kan ikke slutte flere på et nivå enn det er der',
    why: 'Avgang er kjent avgang blant dem som er talt i beholdningen. Framskrivingen trekker dem fra år for år og ville ellers regnet med mennesker som ikke finnes.',
    mend: 'Rett avgangen eller antallet på nivået. Den samme avgangen skal stå bare ett år.',
  },
  'sum/ubrukt-over-antall': {
    message: ({ kompetanse, ubrukt, antall }, w) =>
      `For ${w.quote(kompetanse)} er ${w.number(ubrukt)} ført opp som ubrukt, men ${onlyPeople(antall, w)} er talt.`,
    title: 'Ubrukt kompetanse kan ikke være mer enn den som finnes',
    why: 'KS ber kommunen se etter kompetanse den har, men ikke bruker, før den rekrutterer. «ubrukt» er hvor mange av dem som er talt, som ikke får brukt kompetansen sin.',
    mend: 'Rett «ubrukt» eller tallene under «antall».',
  },
  'sum/nivaa-utenfor-skala': {
    message: ({ nivaa, skala }, w) =>
      `Nivå ${nivaa} finnes ikke. Skalaen har nivåene ${w.list(skala.map(String))}.`,
    title: 'Nivået må finnes i skalaen',
    why: 'Hvert nivå i skalaen har en beskrivelse av hva det vil si å ha det. Et tall på et nivå som skalaen ikke har, kan ingen vite hva betyr.',
    mend: 'Bruk et nivå i skalaen. Trenger dere flere nivåer, kan dere lage en egen skala i kommunens katalog, med en beskrivelse av hvert nivå.',
  },
  'sum/skala-rekkefoelge': {
    message: ({ nivaa, etter }) => {
      if (etter === undefined) {
        return `Skalaen begynner på nivå ${nivaa}, men må begynne på 0.`;
      }
      return nivaa === etter
        ? `Nivå ${nivaa} står to ganger i skalaen.`
        : `Nivå ${nivaa} står etter nivå ${etter}, men nivåene må stå i stigende rekkefølge.`;
    },
    title: 'Skalaen må begynne på 0 og stige',
    why: 'Nivåene blir sammenlignet som tall: et krav om nivå 2 er oppfylt av alle på nivå 2 eller høyere. Nivå 0 trengs for dem som er kartlagt og ikke har kompetansen. Det er noe annet enn å ikke være kartlagt.',
    mend: 'Sett nivåene i rekkefølge fra 0 og oppover, hvert tall én gang.',
  },
  'sum/finansiering': {
    message: ({ kostnad, finansiering, differanse }, w) =>
      `Kostnaden er ${w.money(kostnad)}, men finansieringen er ${w.money(finansiering)}: ${differanse > 0 ? `${w.money(differanse)} mangler` : `${w.money(-differanse)} for mye`}.`,
    title: 'Finansieringen må være lik kostnaden',
    why: 'Tiltakene skal inn i økonomiplanen, der de konkurrerer om midler. KS ber om at strategier og tiltak blir forankret der (steg 2). Da må det gå fram hvor hver krone kommer fra.',
    mend: 'Rett beløpene, eller legg til kilden som mangler.',
  },
  'sum/budsjettaar': {
    message: ({ aar, hoeyst }, w) =>
      hoeyst === undefined
        ? `Budsjettårene ${w.list(aar.map(String))} følger ikke etter hverandre.`
        : `Budsjettet gjelder ${w.plural(aar.length, 'år', 'år')} (${w.list(aar.map(String))}), men ordningen gir tilskudd for høyst ${w.number(hoeyst)}.`,
    title: 'Budsjettårene må følge etter hverandre og ikke være flere enn ordningen tillater',
    why: 'En behovsmelding gjelder ett tiltak i ett, to eller tre år på rad. Hvor mange år en ordning kan gi tilskudd for, står i tabellen over ordninger.',
    mend: 'Rett årstallene, eller del tiltaket i flere behovsmeldinger.',
  },
  'sum/egenandel': {
    message: ({ aar, egenandel, minst, sats, tilskudd }, w) =>
      `Egenandelen for ${aar} er ${w.money(egenandel)}, men ordningen krever minst ${w.money(minst)}: ${w.percent(sats)} av tilskuddet på ${w.money(tilskudd)}.`,
    title: 'Egenandelen må være så stor som ordningen krever',
    why: 'I desentralisert ordning skal eieren dekke en egenandel på 30 prosent av tilskuddet, ikke av hele kostnaden. Satsen står i tabellen over ordninger. Ordninger uten kjent sats blir ikke kontrollert.',
    mend: 'Øk egenandelen, eller sett ned tilskuddet det blir bedt om. Tilskudd til eier og til partner regnes sammen.',
  },
};
