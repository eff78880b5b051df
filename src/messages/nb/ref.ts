import type { GroupTexts } from '../rule-text.ts';
import type { Words } from '../words.ts';

/** «Mente du …?», if there is something to suggest. */
const hint = (nearest: string | undefined, w: Words): string =>
  nearest === undefined ? '' : ` Mente du ${w.quote(nearest)}?`;

export const refTexts: GroupTexts<'ref'> = {
  'ref/ukjent-kompetanse': {
    message: ({ id, naermest }, w) =>
      `Kompetansen ${w.quote(id)} finnes ikke i katalogen.${hint(naermest, w)}`,
    title: 'Kompetansen må finnes i katalogen',
    why: 'Krav, beholdning og tiltak kan bare holdes opp mot hverandre når de bruker samme navn på samme kompetanse. KS ber kommunen bli enig om hva kompetanse er (steg 4) før den analyserer behovet (steg 5). Katalogen er dette felles språket.',
    mend: 'Bruk en id fra standardkatalogen eller fra kommunens egen katalog. Mangler kompetansen, kan dere legge den til i en egen katalog, med en id som begynner med «lokal-».',
  },
  'ref/utgaatt-kompetanse': {
    message: ({ id, utgaatt, erstattet_av }, w) =>
      `Kompetansen ${w.quote(id)} gikk ut av katalogen ${w.date(utgaatt)}.${erstattet_av === undefined ? '' : ` Bruk ${w.quote(erstattet_av)} i stedet.`}`,
    title: 'Kompetansen må være i bruk',
    why: 'En kompetanse som er tatt ut av katalogen, beholder id-en sin, slik at eldre planer fortsatt kan leses. I en plan som gjelder nå, skal kompetansen som har kommet i stedet, brukes. Ellers blir de samme menneskene talt under to navn.',
    mend: 'Bytt til kompetansen som har kommet i stedet. Har ingen kommet i stedet, tar dere ut kravet eller tallene.',
  },
  'ref/ukjent-enhet': {
    message: ({ id, naermest }, w) =>
      `Enheten ${w.quote(id)} finnes ikke i noen oversikt.${hint(naermest, w)}`,
    title: 'Enheten må finnes i en oversikt',
    why: 'Et krav til en enhet, en effekt i en enhet og en avtale om deling kan bare regnes ut når enheten har en oversikt. KS ber om at kompetansekrav og kompetansekapital ses i sammenheng (steg 5).',
    mend: 'Rett id-en, eller legg inn enheten under «enheter» i en oversikt. En enhet som ikke er kartlagt ennå, kan stå uten beholdning.',
  },
  'ref/ukjent-krav': {
    message: ({ id, naermest }, w) => `Kravet ${w.quote(id)} finnes ikke.${hint(naermest, w)}`,
    title: 'Kravet må finnes',
    why: 'Tiltak og behovsmeldinger skal svare på kompetansekrav. KS ber om en synlig linje fra mål og krav til strategier og tiltak (steg 6). Den linja er brutt når kravet ikke finnes.',
    mend: 'Rett id-en, eller skriv kravet inn i dokumentet med krav.',
  },
  'ref/ukjent-begrunnelse': {
    message: ({ id, naermest }, w) =>
      `Planen har verken mål eller føring med id ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'Kravet må bygge på et mål eller en føring i planen',
    why: 'KS advarer mot kartlegging som ikke er knyttet til mål og krav. Derfor viser hvert krav til målene og føringene i steg 3 som det bygger på, og de må finnes i planen.',
    mend: 'Rett id-en, eller skriv målet eller føringen inn i planen under «steg», «maal».',
  },
  'ref/ukjent-maal': {
    message: ({ id, naermest }, w) =>
      `Planen har ikke noe mål med id ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'Evalueringen må gjelde et mål i planen',
    why: 'I steg 7 måler kommunen om målene fra steg 3 er nådd. En evaluering av et mål som planen ikke har, kan ingen lese resultatet av.',
    mend: 'Rett id-en, eller skriv målet inn i planen under «steg», «maal».',
  },
  'ref/ukjent-tiltak': {
    message: ({ id, naermest }, w) =>
      `Tiltaket ${w.quote(id)} finnes ikke blant tiltakene i planmappa.${hint(naermest, w)}`,
    title: 'Tiltaket i behovsmeldingen må finnes i planen',
    why: 'En behovsmelding gjelder ett tiltak, og Udir ber om at tiltak som får tilskudd, er forankret i kommunens egne planer. Tiltaket må derfor stå i planen med samme id.',
    mend: 'Rett id-en, eller skriv tiltaket inn i dokumentet med tiltak.',
  },
  'ref/ukjent-ordning': {
    message: ({ id, naermest }, w) =>
      `Tilskuddsordningen ${w.quote(id)} finnes ikke i tabellen over ordninger.${hint(naermest, w)}`,
    title: 'Tilskuddsordningen må finnes',
    why: 'Hvem som kan søke, hvor stor egenandelen er og hvilke partnere som er tillatt, følger av ordningen. Programmet henter reglene fra tabellen over ordninger, der hver ordning står med dato og kilde.',
    mend: 'Bruk id-en til en ordning i tabellen. Har statsforvalteren en ordning som mangler, kan tabellen byttes ut i kompass.yaml.',
  },
  'ref/ukjent-kriterium': {
    message: ({ id, naermest }, w) =>
      `Forumet har ikke noe kriterium med id ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'Poeng må gjelde et av forumets kriterier',
    why: 'Innstillingen fra samarbeidsforumet skal vise hvordan hvert tiltak oppfyller kriteriene. Poeng for et kriterium som forumet ikke har, ville verken fått vekt eller bli vist.',
    mend: 'Rett id-en, eller legg kriteriet til under «kriterier» i dokumentet for forumet.',
  },
  'ref/ukjent-omraade': {
    message: ({ id, naermest }, w) =>
      `Området ${w.quote(id)} finnes ikke i katalogen.${hint(naermest, w)}`,
    title: 'Kompetansen må høre til et område i katalogen',
    why: 'Områdene samler kompetanser som hører sammen, i tabeller og rapporter. En kompetanse uten et kjent område ville blitt borte der. Å bli enig om områdene er en del av steg 4 hos KS.',
    mend: 'Bruk et område fra standardkatalogen, eller legg området til under «omraader» i egen katalog.',
  },
  'ref/ukjent-katalog': {
    message: ({ id, naermest }, w) =>
      `Her er det ingen katalog med id ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'Katalogen må finnes',
    why: 'Planen sier hvilken kompetansekatalog den bygger på: standardkatalogen eller kommunens egen. Alt annet i planen bruker navnene derfra, så katalogen må ligge i planmappa. En egen katalog utvider alltid standardkatalogen.',
    mend: 'Skriv «standard», eller id-en til katalogen i planmappa.',
  },
  'ref/ukjent-embete': {
    message: ({ id, naermest }, w) =>
      `Det finnes ikke noe statsforvalterembete med koden ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'Statsforvalterembetet må finnes',
    why: 'Hvert samarbeidsforum hører til ett av de ti statsforvalterembetene. Embetet avgjør hvilke frister som gjelder, og hvilke kommuner som hører til runden.',
    mend: 'Skriv koden til embetet, for eksempel «vestland» eller «troms-og-finnmark».',
  },
  'ref/ukjent-fylke': {
    message: ({ nummer }, w) => `Fylkesnummeret ${w.quote(nummer)} er ikke i bruk.`,
    title: 'Fylkesnummeret må være i bruk',
    why: 'SSB fastsetter fylkesnumrene. Fra 2024 har landet 15 fylker, og numrene til Viken (30), Vestfold og Telemark (38) og Troms og Finnmark (54) er ikke lenger i bruk.',
    mend: 'Skriv nummeret som fylket har i dag, med to sifre i anførselstegn: "46" for Vestland.',
  },
  'ref/ukjent-kommunenummer': {
    message: ({ nummer, naermest }, w) =>
      `Kommunenummeret ${w.quote(nummer)} er ikke i bruk.${hint(naermest, w)}`,
    title: 'Kommunenummeret må være i bruk',
    why: 'SSB fastsetter kommunenumrene. Nummeret er nøkkelen som kobler planen til riktig kommune, fylke og statsforvalter, for flere kommuner kan ha samme navn. Numrene 9901–9998 er eksempelkommuner.',
    mend: 'Skriv nummeret som kommunen har i dag, med fire sifre i anførselstegn: "0301" for Oslo.',
  },
  'ref/utgaatt-kommunenummer': {
    message: ({ nummer, navn, etterfoelgere }, w) => {
      const gone = `Kommunenummeret ${w.quote(nummer)} (${navn}) er ikke lenger i bruk.`;
      const numbers = etterfoelgere.map(w.quote);
      if (numbers.length === 0) return gone;
      return numbers.length === 1
        ? `${gone} Det nye nummeret er ${w.list(numbers)}.`
        : `${gone} Kommunen er delt, og de nye numrene er ${w.list(numbers)}. Velg det som gjelder.`;
    },
    title: 'Kommunenummeret må være det som gjelder i dag',
    why: 'Mange kommuner fikk nytt nummer i 2020 og 2024. Et gammelt nummer hører ikke til noe fylke eller embete i dag. Er kommunen delt, slik Ålesund (1507) ble i 2024, gjetter ikke programmet.',
    mend: 'Skriv det nye nummeret, med fire sifre i anførselstegn.',
  },
  'ref/lokal-id': {
    message: ({ id, forslag }, w) =>
      `Id-en ${w.quote(id)} må begynne med ${w.quote('lokal-')}, for eksempel ${w.quote(forslag)}.`,
    title: 'Kommunens egne kompetanser må ha id-er som begynner med «lokal-»',
    why: 'Standardkatalogen kan få nye kompetanser i senere utgaver, og en id blir aldri brukt om igjen. Når kommunens egne id-er begynner med «lokal-», kan de aldri bli forvekslet med dem.',
    mend: 'Gi kompetansen en ny id, og bruk den også i krav, oversikter og tiltak.',
  },
  'ref/annen-organisasjon': {
    message: ({ nummer, plan }, w) =>
      `Nummeret ${w.quote(nummer)} hører til en annen organisasjon enn planen, som gjelder ${w.quote(plan)}.`,
    title: 'Dokumentene i en planmappe må gjelde samme organisasjon',
    why: 'Alt i en planmappe blir regnet sammen. En oversikt eller behovsmelding fra en annen kommune ville gitt feil tall for begge.',
    mend: 'Rett nummeret, eller flytt fila til planmappa den hører til.',
  },
  'ref/dobbel-id': {
    message: ({ id, foerste_fil, foerste_linje }, w) =>
      `Id-en ${w.quote(id)} er brukt før (${foerste_fil}, linje ${foerste_linje}).`,
    title: 'En id kan bare stå for én ting',
    why: 'Andre dokumenter viser til enheter, krav, mål og tiltak med id. Har to av dem samme id, er det ikke mulig å vite hvilken som er ment, og tall kan bli regnet to ganger.',
    mend: 'Gi den ene en ny id, og rett henvisningene til den. Står det samme to steder, sletter du det ene.',
  },
  'ref/endret-kilde': {
    message: ({ kilde }, w) =>
      `${w.quote(kilde)} er ikke lenger slik den var da innsendingen ble laget: fingeravtrykket stemmer ikke.`,
    title: 'Innsendingen skal være laget av filene den oppgir',
    why: 'Innsendingen sier hvilke filer den er laget av, med et fingeravtrykk av hver. Stemmer ikke fingeravtrykket, er planen endret etterpå, eller innsendingen er rettet for hånd. Da er det uvisst hvilke tall som gjelder.',
    mend: 'Be eieren lage innsendingen på nytt med «kompass pakk». Den skal ikke rettes for hånd.',
  },
  'ref/flere-av-dokumentet': {
    message: ({ dokument, foerste_fil }, w) =>
      `Planmappa har allerede et dokument av typen ${w.quote(dokument)}: ${foerste_fil}.`,
    title: 'En planmappe har én plan, én katalog, ett krav-dokument og ett nettverk',
    why: 'Ligger det to planer eller to sett med krav i samme mappe, er det uklart hva som gjelder. Ofte er det ene en gammel kopi. Oversikter, tiltak og behovsmeldinger kan dere ha flere av.',
    mend: 'Slå dem sammen, eller flytt det som ikke gjelder, til en annen mappe.',
  },
  'ref/ordning-utenfor-periode': {
    message: ({ ordning, skoleaar, fra, til, etterfoelger }, w) => {
      const year = `ikke for barnehage- og skoleåret ${skoleaar}`;
      if (til === undefined) {
        return `Ordningen ${w.quote(ordning)} gjelder fra ${w.date(fra)}, og ${year}.`;
      }
      const ended = `Ordningen ${w.quote(ordning)} gjaldt til ${w.date(til)}, og ${year}.`;
      return etterfoelger === undefined
        ? ended
        : `${ended} Den er erstattet av ${w.quote(etterfoelger)}.`;
    },
    title: 'Ordningen må gjelde når barnehage- og skoleåret begynner',
    why: 'Tilskuddsordninger kommer og går: Fra 2026 erstattet én felles ordning både regional ordning, desentralisert ordning og Kompetanseløftet. Et barnehage- og skoleår følger reglene som gjelder den 1. august det begynner.',
    mend: 'Velg ordningen som gjelder for året, og se over partner, egenandel og målgruppe, som kan være annerledes der. Er året feil, retter du det.',
  },
  'ref/opphevet-forskrift': {
    message: ({ referanse, opphevet, etterfoelger }, w) =>
      `${referanse} ble opphevet ${w.date(opphevet)}.${etterfoelger === undefined ? '' : ` Regelen som kom i stedet, er ${etterfoelger}.`}`,
    title: 'Regelverket det blir vist til, må gjelde',
    why: 'En plan som bygger på opphevede regler, kan stille krav som ikke lenger finnes, og overse nye. Brevet om oppstarten av Kompetanseløftet viste til FOR-2020-12-22-3201, som ble erstattet av FOR-2021-01-26-230 etter noen uker.',
    mend: 'Vis til regelen som gjelder nå, og se om innholdet er endret.',
  },
  'ref/dobbel-innsending': {
    message: ({ nummer, filer, brukt, grunn }, w) => {
      if (brukt !== undefined) {
        return `Innsendingen fra ${w.quote(nummer)} er ikke brukt. Den nyeste er ${brukt}.`;
      }
      const several = `${w.quote(nummer)} har levert flere ganger: ${w.list(filer)}. Ingen av dem er brukt.`;
      if (grunn === undefined) return several;
      return grunn === 'samme_tidspunkt'
        ? `${several} De nyeste er laget på samme tidspunkt.`
        : `${several} En av dem sier ikke når den er laget, så det går ikke an å velge den nyeste.`;
    },
    title: 'En organisasjon kan bare ha én innsending i runden',
    why: 'Har en kommune levert to ganger, er det som regel fordi noe er rettet. Hvilken som gjelder, kan ikke programmet vite, og behovsmeldingene skal ikke telle to ganger. Derfor blir ingen av dem brukt før noen har valgt.',
    mend: 'Ta bort innsendingen som ikke gjelder, eller kjør «samle» med --nyeste, så blir den som er laget sist, brukt. Er det to ulike organisasjoner, for eksempel en kommune og en interkommunal PP-tjeneste, må PP-tjenesten stå med sitt eget organisasjonsnummer.',
  },
  'ref/dobbel-vurdering': {
    message: ({ behovsmelding, foerste_linje }, w) =>
      `Behovsmeldingen ${w.quote(behovsmelding)} er vurdert før (linje ${foerste_linje}).`,
    title: 'En behovsmelding kan bare ha én vurdering',
    why: 'Forumet gir poeng og innstiller på ett beløp for hver behovsmelding. Står det to vurderinger av den samme, kan ingen vite hvilken forumet mente, og programmet velger ikke for dem.',
    mend: 'Slå de to vurderingene sammen, eller slett den som ikke gjelder.',
  },
  'ref/ukjent-behovsmelding': {
    message: ({ behovsmelding }, w) =>
      `Forumet har vurdert behovsmeldingen ${w.quote(behovsmelding)}, men den er ikke i runden.`,
    title: 'Vurderingen må gjelde en behovsmelding som er levert',
    why: 'En vurdering viser til behovsmeldingen med eierens nummer og meldingens id. Finnes ikke meldingen blant dem som er levert, blir verken poengene eller beløpet regnet med.',
    mend: 'Rett nummeret eller id-en. Er meldingen trukket, sletter du vurderingen. Mangler innsendingen, legger du den til.',
  },
  'ref/uten-nummer': {
    message: ({ navn }, w) =>
      `${w.quote(navn)} står uten nummer, så forumet kan ikke kjenne innsendingen igjen.`,
    title: 'Organisasjonen må ha et nummer',
    why: 'Forumet viser til en behovsmelding med eierens nummer og meldingens id. Et interkommunalt samarbeid har ikke kommunenummer, og må derfor stå med organisasjonsnummeret sitt.',
    mend: 'Skriv «orgnr» under «organisasjon» i planen, og pakk på nytt.',
  },
  'ref/annet-fylke': {
    message: ({ nummer, fylker }, w) =>
      `${w.quote(nummer)} hører ikke til fylkene i denne runden (${w.list(fylker.map(w.quote))}).`,
    title: 'Organisasjonen må høre til et av forumets fylker',
    why: 'Hvert samarbeidsforum innstiller på midlene i sine egne fylker. Det en kommune i et annet fylke har levert, blir verken prioritert eller regnet med i tallene her.',
    mend: 'Send innsendingen til statsforvalteren i riktig fylke. Er nummeret feil, retter du det i planen og pakker på nytt. Dekker forumet flere fylker, føyer du fylket til under «fylker».',
  },
  'ref/annet-skoleaar': {
    message: ({ skoleaar, runde }) =>
      `Behovsmeldingen gjelder barnehage- og skoleåret ${skoleaar}, men runden gjelder ${runde}.`,
    title: 'Behovsmeldingen må gjelde året runden er for',
    why: 'Forumet gir én innstilling i året, for ett barnehage- og skoleår. En melding for et annet år blir verken prioritert eller regnet med i summene.',
    mend: 'Rett «barnehage_skoleaar», eller vent med meldingen til runden den hører til.',
  },
  'ref/ordning-utenfor-runden': {
    message: ({ ordning, ordninger }, w) =>
      `Ordningen ${w.quote(ordning)} er ikke med i denne runden, som gjelder ${w.list(ordninger.map(w.quote))}.`,
    title: 'Behovsmeldingen må gjelde en ordning som er med i runden',
    why: 'Noen fylker har ett samarbeidsforum for alle ordningene, andre har flere. En melding under en ordning som dette forumet ikke behandler, blir verken prioritert eller regnet med i summene.',
    mend: 'Velg en ordning som er med i runden, eller send meldingen til forumet som behandler ordningen.',
  },
  'ref/nyere-versjon': {
    message: ({ versjon, denne }) =>
      `Innsendingen er laget med en nyere utgave av programmet (${versjon}) enn denne (${denne}).`,
    title: 'Innsendingen bør ikke være laget med en nyere utgave av programmet',
    why: 'En nyere utgave kan ha regnet eller skjult tall på en annen måte, og kan ha kontrollert mer. Innsendingen blir lest og kontrollert med reglene i denne utgaven.',
    mend: 'Oppdater programmet, og kjør på nytt.',
  },
};
