import type { GroupTexts } from '../rule-text.ts';
import type { Words } from '../words.ts';

/** «Meinte du …?», if there is something to suggest. */
const hint = (nearest: string | undefined, w: Words): string =>
  nearest === undefined ? '' : ` Meinte du ${w.quote(nearest)}?`;

export const refTexts: GroupTexts<'ref'> = {
  'ref/ukjent-kompetanse': {
    message: ({ id, naermest }, w) =>
      `Kompetansen ${w.quote(id)} finst ikkje i katalogen.${hint(naermest, w)}`,
    title: 'Kompetansen må finnast i katalogen',
    why: 'Krav, behaldning og tiltak kan berre haldast opp mot kvarandre når dei bruker same namn på same kompetanse. KS ber kommunen bli samd om kva kompetanse er (steg 4) før han analyserer behovet (steg 5). Katalogen er dette felles språket.',
    mend: 'Bruk ein id frå standardkatalogen eller frå kommunen sin eigen katalog. Manglar kompetansen, kan de leggje han til i ein eigen katalog, med ein id som byrjar med «lokal-».',
  },
  'ref/utgaatt-kompetanse': {
    message: ({ id, utgaatt, erstattet_av }, w) =>
      `Kompetansen ${w.quote(id)} gjekk ut av katalogen ${w.date(utgaatt)}.${erstattet_av === undefined ? '' : ` Bruk ${w.quote(erstattet_av)} i staden.`}`,
    title: 'Kompetansen må vere i bruk',
    why: 'Ein kompetanse som er teken ut av katalogen, held på id-en sin, slik at eldre planar framleis kan lesast. I ein plan som gjeld no, skal kompetansen som har kome i staden, brukast. Elles blir dei same menneska talde under to namn.',
    mend: 'Byt til kompetansen som har kome i staden. Har ingen kome i staden, tek de ut kravet eller tala.',
  },
  'ref/ukjent-enhet': {
    message: ({ id, naermest }, w) =>
      `Eininga ${w.quote(id)} finst ikkje i noka oversikt.${hint(naermest, w)}`,
    title: 'Eininga må finnast i ei oversikt',
    why: 'Eit krav til ei eining, ein effekt i ei eining og ein avtale om deling kan berre reknast ut når eininga har ei oversikt. KS ber om at ein ser kompetansekrav og kompetansekapital i samanheng (steg 5).',
    mend: 'Rett id-en, eller legg inn eininga under «enheter» i ei oversikt. Ei eining som ikkje er kartlagd enno, kan stå utan behaldning.',
  },
  'ref/ukjent-krav': {
    message: ({ id, naermest }, w) => `Kravet ${w.quote(id)} finst ikkje.${hint(naermest, w)}`,
    title: 'Kravet må finnast',
    why: 'Tiltak og behovsmeldingar skal svare på kompetansekrav. KS ber om ei synleg linje frå mål og krav til strategiar og tiltak (steg 6). Den linja er broten når kravet ikkje finst.',
    mend: 'Rett id-en, eller skriv kravet inn i dokumentet med krav.',
  },
  'ref/ukjent-begrunnelse': {
    message: ({ id, naermest }, w) =>
      `Planen har korkje mål eller føring med id ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'Kravet må byggje på eit mål eller ei føring i planen',
    why: 'KS åtvarar mot kartlegging som ikkje er knytt til mål og krav. Difor viser kvart krav til dei måla og føringane i steg 3 som det byggjer på, og dei må finnast i planen.',
    mend: 'Rett id-en, eller skriv målet eller føringa inn i planen under «steg», «maal».',
  },
  'ref/ukjent-maal': {
    message: ({ id, naermest }, w) =>
      `Planen har ikkje noko mål med id ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'Evalueringa må gjelde eit mål i planen',
    why: 'I steg 7 måler kommunen om måla frå steg 3 er nådde. Ei evaluering av eit mål som planen ikkje har, kan ingen lese resultatet av.',
    mend: 'Rett id-en, eller skriv målet inn i planen under «steg», «maal».',
  },
  'ref/ukjent-tiltak': {
    message: ({ id, naermest }, w) =>
      `Tiltaket ${w.quote(id)} finst ikkje mellom tiltaka i planmappa.${hint(naermest, w)}`,
    title: 'Tiltaket i behovsmeldinga må finnast i planen',
    why: 'Ei behovsmelding gjeld eitt tiltak, og Udir ber om at tiltak som får tilskot, er forankra i kommunen sine eigne planar. Tiltaket må difor stå i planen med same id.',
    mend: 'Rett id-en, eller skriv tiltaket inn i dokumentet med tiltak.',
  },
  'ref/ukjent-ordning': {
    message: ({ id, naermest }, w) =>
      `Tilskotsordninga ${w.quote(id)} finst ikkje i tabellen over ordningar.${hint(naermest, w)}`,
    title: 'Tilskotsordninga må finnast',
    why: 'Kven som kan søkje, kor stor eigendelen er og kva partnarar som er tillatne, følgjer av ordninga. Programmet hentar reglane frå tabellen over ordningar, der kvar ordning står med dato og kjelde.',
    mend: 'Bruk id-en til ei ordning i tabellen. Har statsforvaltaren ei ordning som manglar, kan tabellen bytast ut i kompass.yaml.',
  },
  'ref/ukjent-kriterium': {
    message: ({ id, naermest }, w) =>
      `Forumet har ikkje noko kriterium med id ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'Poeng må gjelde eit av kriteria til forumet',
    why: 'Innstillinga frå samarbeidsforumet skal vise korleis kvart tiltak oppfyller kriteria. Poeng for eit kriterium som forumet ikkje har, ville korkje fått vekt eller blitt vist.',
    mend: 'Rett id-en, eller legg kriteriet til under «kriterier» i dokumentet for forumet.',
  },
  'ref/ukjent-omraade': {
    message: ({ id, naermest }, w) =>
      `Området ${w.quote(id)} finst ikkje i katalogen.${hint(naermest, w)}`,
    title: 'Kompetansen må høyre til eit område i katalogen',
    why: 'Områda samlar kompetansar som høyrer saman, i tabellar og rapportar. Ein kompetanse utan eit kjent område ville blitt borte der. Å bli samde om områda er ein del av steg 4 hos KS.',
    mend: 'Bruk eit område frå standardkatalogen, eller legg området til under «omraader» i eigen katalog.',
  },
  'ref/ukjent-katalog': {
    message: ({ id, naermest }, w) =>
      `Her er det ingen katalog med id ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'Katalogen må finnast',
    why: 'Planen seier kva kompetansekatalog han byggjer på: standardkatalogen eller kommunen sin eigen. Alt anna i planen bruker namna derifrå, så katalogen må liggje i planmappa. Ein eigen katalog utvidar alltid standardkatalogen.',
    mend: 'Skriv «standard», eller id-en til katalogen i planmappa.',
  },
  'ref/ukjent-embete': {
    message: ({ id, naermest }, w) =>
      `Det finst ikkje noko statsforvaltarembete med koden ${w.quote(id)}.${hint(naermest, w)}`,
    title: 'Statsforvaltarembetet må finnast',
    why: 'Kvart samarbeidsforum høyrer til eitt av dei ti statsforvaltarembeta. Embetet avgjer kva fristar som gjeld, og kva kommunar som høyrer til runden.',
    mend: 'Skriv koden til embetet, til dømes «vestland» eller «troms-og-finnmark».',
  },
  'ref/ukjent-fylke': {
    message: ({ nummer }, w) => `Fylkesnummeret ${w.quote(nummer)} er ikkje i bruk.`,
    title: 'Fylkesnummeret må vere i bruk',
    why: 'SSB fastset fylkesnummera. Frå 2024 har landet 15 fylke, og nummera til Viken (30), Vestfold og Telemark (38) og Troms og Finnmark (54) er ikkje lenger i bruk.',
    mend: 'Skriv nummeret som fylket har i dag, med to siffer i hermeteikn: "46" for Vestland.',
  },
  'ref/ukjent-kommunenummer': {
    message: ({ nummer, naermest }, w) =>
      `Kommunenummeret ${w.quote(nummer)} er ikkje i bruk.${hint(naermest, w)}`,
    title: 'Kommunenummeret må vere i bruk',
    why: 'SSB fastset kommunenummera. Nummeret er nøkkelen som koplar planen til rett kommune, fylke og statsforvaltar, for fleire kommunar kan ha same namn. Nummera 9901–9998 er eksempelkommunar.',
    mend: 'Skriv nummeret som kommunen har i dag, med fire siffer i hermeteikn: "0301" for Oslo.',
  },
  'ref/utgaatt-kommunenummer': {
    message: ({ nummer, navn, etterfoelgere }, w) => {
      const gone = `Kommunenummeret ${w.quote(nummer)} (${navn}) er ikkje lenger i bruk.`;
      const numbers = etterfoelgere.map(w.quote);
      if (numbers.length === 0) return gone;
      return numbers.length === 1
        ? `${gone} Det nye nummeret er ${w.list(numbers)}.`
        : `${gone} Kommunen er delt, og dei nye nummera er ${w.list(numbers)}. Vel det som gjeld.`;
    },
    title: 'Kommunenummeret må vere det som gjeld i dag',
    why: 'Mange kommunar fekk nytt nummer i 2020 og 2024. Eit gammalt nummer høyrer ikkje til noko fylke eller embete i dag. Er kommunen delt, slik Ålesund (1507) blei i 2024, gissar ikkje programmet.',
    mend: 'Skriv det nye nummeret, med fire siffer i hermeteikn.',
  },
  'ref/lokal-id': {
    message: ({ id, forslag }, w) =>
      `Id-en ${w.quote(id)} må byrje med ${w.quote('lokal-')}, til dømes ${w.quote(forslag)}.`,
    title: 'Kommunen sine eigne kompetansar må ha id-ar som byrjar med «lokal-»',
    why: 'Standardkatalogen kan få nye kompetansar i seinare utgåver, og ein id blir aldri brukt om att. Når kommunen sine eigne id-ar byrjar med «lokal-», kan ingen forveksle dei med desse.',
    mend: 'Gi kompetansen ein ny id, og bruk han òg i krav, oversikter og tiltak.',
  },
  'ref/annen-organisasjon': {
    message: ({ nummer, plan }, w) =>
      `Nummeret ${w.quote(nummer)} høyrer til ein annan organisasjon enn planen, som gjeld ${w.quote(plan)}.`,
    title: 'Dokumenta i ei planmappe må gjelde same organisasjon',
    why: 'Alt i ei planmappe blir rekna saman. Ei oversikt eller behovsmelding frå ein annan kommune ville gitt feil tal for begge.',
    mend: 'Rett nummeret, eller flytt fila til planmappa ho høyrer til.',
  },
  'ref/dobbel-id': {
    message: ({ id, foerste_fil, foerste_linje }, w) =>
      `Id-en ${w.quote(id)} er brukt før (${foerste_fil}, linje ${foerste_linje}).`,
    title: 'Ein id kan berre stå for éin ting',
    why: 'Andre dokument viser til einingar, krav, mål og tiltak med id. Har to av dei same id, er det ikkje mogleg å vite kva for ein som er meint, og tal kan bli rekna to gonger.',
    mend: 'Gi den eine ein ny id, og rett tilvisingane til han. Står det same to stader, slettar du det eine.',
  },
  'ref/endret-kilde': {
    message: ({ kilde }, w) =>
      `${w.quote(kilde)} er ikkje lenger slik fila var då innsendinga blei laga: fingeravtrykket stemmer ikkje.`,
    title: 'Innsendinga skal vere laga av filene ho oppgir',
    why: 'Innsendinga seier kva filer ho er laga av, med eit fingeravtrykk av kvar. Stemmer ikkje fingeravtrykket, er planen endra etterpå, eller innsendinga er retta for hand. Då er det uvisst kva tal som gjeld.',
    mend: 'Be eigaren lage innsendinga på nytt med «kompass pakk». Ho skal ikkje rettast for hand.',
  },
  'ref/flere-av-dokumentet': {
    message: ({ dokument, foerste_fil }, w) =>
      `Planmappa har alt eit dokument av typen ${w.quote(dokument)}: ${foerste_fil}.`,
    title: 'Ei planmappe har éin plan, éin katalog, eitt krav-dokument og eitt nettverk',
    why: 'Ligg det to planar eller to sett med krav i same mappa, er det uklart kva som gjeld. Ofte er det eine ein gammal kopi. Oversikter, tiltak og behovsmeldingar kan de ha fleire av.',
    mend: 'Slå dei saman, eller flytt det som ikkje gjeld, til ei anna mappe.',
  },
  'ref/ordning-utenfor-periode': {
    message: ({ ordning, skoleaar, fra, til, etterfoelger }, w) => {
      const year = `ikkje for barnehage- og skuleåret ${skoleaar}`;
      if (til === undefined) {
        return `Ordninga ${w.quote(ordning)} gjeld frå ${w.date(fra)}, og ${year}.`;
      }
      const ended = `Ordninga ${w.quote(ordning)} gjaldt til ${w.date(til)}, og ${year}.`;
      return etterfoelger === undefined
        ? ended
        : `${ended} Ho er erstatta av ${w.quote(etterfoelger)}.`;
    },
    title: 'Ordninga må gjelde når barnehage- og skuleåret byrjar',
    why: 'Tilskotsordningar kjem og går: Frå 2026 erstatta éi felles ordning både regional ordning, desentralisert ordning og Kompetanseløftet. Eit barnehage- og skuleår følgjer reglane som gjeld den 1. august det byrjar.',
    mend: 'Vel ordninga som gjeld for året, og sjå over partnar, eigendel og målgruppe, som kan vere annleis der. Er året feil, rettar du det.',
  },
  'ref/opphevet-forskrift': {
    message: ({ referanse, opphevet, etterfoelger }, w) =>
      `${referanse} blei oppheva ${w.date(opphevet)}.${etterfoelger === undefined ? '' : ` Regelen som kom i staden, er ${etterfoelger}.`}`,
    title: 'Regelverket det blir vist til, må gjelde',
    why: 'Ein plan som byggjer på oppheva reglar, kan stille krav som ikkje lenger finst, og oversjå nye. Brevet om oppstarten av Kompetanseløftet viste til FOR-2020-12-22-3201, som blei erstatta av FOR-2021-01-26-230 etter nokre veker.',
    mend: 'Vis til regelen som gjeld no, og sjå om innhaldet er endra.',
  },
  'ref/dobbel-innsending': {
    message: ({ nummer, filer, brukt, grunn }, w) => {
      if (brukt !== undefined) {
        return `Innsendinga frå ${w.quote(nummer)} er ikkje brukt. Den nyaste er ${brukt}.`;
      }
      const several = `${w.quote(nummer)} har levert fleire gonger: ${w.list(filer)}. Ingen av dei er brukte.`;
      if (grunn === undefined) return several;
      return grunn === 'samme_tidspunkt'
        ? `${several} Dei nyaste er laga på same tidspunkt.`
        : `${several} Ei av dei seier ikkje når ho er laga, så det går ikkje an å velje den nyaste.`;
    },
    title: 'Ein organisasjon kan berre ha éi innsending i runden',
    why: 'Har ein kommune levert to gonger, er det som regel fordi noko er retta. Kva for ei som gjeld, kan ikkje programmet vite, og behovsmeldingane skal ikkje telje to gonger. Difor blir ingen av dei brukte før nokon har valt.',
    mend: 'Ta bort innsendinga som ikkje gjeld, eller køyr «samle» med --nyeste, så blir den som er laga sist, brukt. Er det to ulike organisasjonar, til dømes ein kommune og ei interkommunal PP-teneste, må PP-tenesta stå med sitt eige organisasjonsnummer.',
  },
  'ref/dobbel-vurdering': {
    message: ({ behovsmelding, foerste_linje }, w) =>
      `Behovsmeldinga ${w.quote(behovsmelding)} er vurdert før (linje ${foerste_linje}).`,
    title: 'Ei behovsmelding kan berre ha éi vurdering',
    why: 'Forumet gir poeng og innstiller på eitt beløp for kvar behovsmelding. Står det to vurderingar av den same, kan ingen vite kva for ei forumet meinte, og programmet vel ikkje for dei.',
    mend: 'Slå dei to vurderingane saman, eller slett den som ikkje gjeld.',
  },
  'ref/ukjent-behovsmelding': {
    message: ({ behovsmelding }, w) =>
      `Forumet har vurdert behovsmeldinga ${w.quote(behovsmelding)}, men ho er ikkje i runden.`,
    title: 'Vurderinga må gjelde ei behovsmelding som er levert',
    why: 'Ei vurdering viser til behovsmeldinga med nummeret til eigaren og id-en til meldinga. Finst ikkje meldinga blant dei som er leverte, blir verken poenga eller beløpet rekna med.',
    mend: 'Rett nummeret eller id-en. Er meldinga trekt, slettar du vurderinga. Manglar innsendinga, legg du ho til.',
  },
  'ref/uten-nummer': {
    message: ({ navn }, w) =>
      `${w.quote(navn)} står utan nummer, så forumet kan ikkje kjenne innsendinga att.`,
    title: 'Organisasjonen må ha eit nummer',
    why: 'Forumet viser til ei behovsmelding med nummeret til eigaren og id-en til meldinga. Eit interkommunalt samarbeid har ikkje kommunenummer, og må difor stå med organisasjonsnummeret sitt.',
    mend: 'Skriv «orgnr» under «organisasjon» i planen, og pakk på nytt.',
  },
  'ref/annet-fylke': {
    message: ({ nummer, fylker }, w) =>
      `${w.quote(nummer)} høyrer ikkje til fylka i denne runden (${w.list(fylker.map(w.quote))}).`,
    title: 'Organisasjonen må høyre til eitt av fylka til forumet',
    why: 'Kvart samarbeidsforum innstiller på midlane i sine eigne fylke. Det ein kommune i eit anna fylke har levert, blir verken prioritert eller rekna med i tala her.',
    mend: 'Send innsendinga til statsforvaltaren i rett fylke. Er nummeret feil, rettar du det i planen og pakkar på nytt. Dekkjer forumet fleire fylke, legg du til fylket under «fylker».',
  },
  'ref/annet-skoleaar': {
    message: ({ skoleaar, runde }) =>
      `Behovsmeldinga gjeld barnehage- og skuleåret ${skoleaar}, men runden gjeld ${runde}.`,
    title: 'Behovsmeldinga må gjelde året runden er for',
    why: 'Forumet gir éi innstilling i året, for eitt barnehage- og skuleår. Ei melding for eit anna år blir verken prioritert eller rekna med i summane.',
    mend: 'Rett «barnehage_skoleaar», eller vent med meldinga til runden ho høyrer til.',
  },
  'ref/ordning-utenfor-runden': {
    message: ({ ordning, ordninger }, w) =>
      `Ordninga ${w.quote(ordning)} er ikkje med i denne runden, som gjeld ${w.list(ordninger.map(w.quote))}.`,
    title: 'Behovsmeldinga må gjelde ei ordning som er med i runden',
    why: 'Nokre fylke har eitt samarbeidsforum for alle ordningane, andre har fleire. Ei melding under ei ordning som dette forumet ikkje behandlar, blir verken prioritert eller rekna med i summane.',
    mend: 'Vel ei ordning som er med i runden, eller send meldinga til forumet som behandlar ordninga.',
  },
  'ref/nyere-versjon': {
    message: ({ versjon, denne }) =>
      `Innsendinga er laga med ei nyare utgåve av programmet (${versjon}) enn denne (${denne}).`,
    title: 'Innsendinga bør ikkje vere laga med ei nyare utgåve av programmet',
    why: 'Ei nyare utgåve kan ha rekna eller skjult tal på ein annan måte, og kan ha kontrollert meir. Innsendinga blir lesen og kontrollert med reglane i denne utgåva.',
    mend: 'Oppdater programmet, og køyr på nytt.',
  },
};
