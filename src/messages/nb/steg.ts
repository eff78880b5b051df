import type { GroupTexts } from '../rule-text.ts';

export const stegTexts: GroupTexts<'steg'> = {
  'steg/maal-uten-indikator': {
    message: ({ maal }, w) => `Det operative målet ${w.quote(maal)} har ingen indikator.`,
    title: 'Et operativt mål skal ha en indikator',
    why: 'KS spør om målene er overordnede eller operative, og om de kan gjøres målbare (steg 3). Uten en indikator kan ingen si i steg 7 om målet er nådd.',
    mend: 'Skriv i «indikator» hva dere skal måle eller se etter. Er målet en retning mer enn et resultat, setter dere «nivaa: overordnet».',
  },
  'steg/maal-uten-krav': {
    message: ({ maal }, w) => `Ingen krav bygger på målet ${w.quote(maal)}.`,
    title: 'Hvert mål skal ha minst ett kompetansekrav',
    why: 'KS spør hvilke mål som er avhengige av kompetanse, og ber om en synlig linje fra mål til strategier og tiltak (steg 3). Et mål som ingen krav bygger på, får verken analyse eller tiltak.',
    mend: 'Legg målet til i «begrunnelse» på kravene det trenger, eller skriv et nytt krav. Er målet ikke avhengig av kompetanse, hører det hjemme i en annen plan.',
  },
  'steg/krav-uten-begrunnelse': {
    message: ({ krav }, w) => `Kravet ${w.quote(krav)} bygger verken på et mål eller en føring.`,
    title: 'Hvert krav skal ha en begrunnelse',
    why: 'KS advarer mot kartlegging av kompetanse som ikke er knyttet til mål og krav (steg 5). Derfor skal hvert krav vise til minst ett mål eller én føring fra steg 3.',
    mend: 'Sett inn «begrunnelse» med id-en til målet eller føringen kravet bygger på. Finner dere ingen, trenger dere kanskje ikke kravet.',
  },
  'steg/gap-uten-tiltak': {
    message: ({ krav, kompetanse, gap, maalt_i }, w) => {
      const missing =
        maalt_i === 'aarsverk' ? `${w.number(gap)} årsverk` : w.plural(gap, 'person', 'personer');
      return `Kravet ${w.quote(krav)} (${kompetanse}) mangler ${missing}, og ingen tiltak svarer på det.`;
    },
    title: 'Et krav med gap skal ha et tiltak',
    why: 'Analysen i steg 5 viser hva som mangler, og strategiene i steg 6 skal svare på det. Her er det et gap også etter deling mellom tjenestene, men ingen tiltak som ikke er avlyst, viser til kravet.',
    mend: 'Legg kravet til i «krav» på et tiltak som svarer på det, eller lag et nytt tiltak. Vil dere leve med gapet, kan dere senke kravet eller gi det en senere frist.',
  },
  'steg/tiltak-uten-krav': {
    message: ({ tiltak }, w) => `Tiltaket ${w.quote(tiltak)} svarer ikke på noe krav.`,
    title: 'Et tiltak skal svare på minst ett krav',
    why: 'KS ber om en synlig linje fra mål og krav til strategier og tiltak (steg 6). Et tiltak som ikke svarer på noe krav, bruker tid og penger uten at planen viser hva det skal dekke.',
    mend: 'Sett inn «krav» med id-ene til kravene tiltaket skal bidra til å dekke. Tiltak som avvikler kompetanse, trenger ikke krav.',
  },
  'steg/rekrutterer-foer-mobilisering': {
    message: ({ tiltak, kompetanse, ubrukt }, w) =>
      `Tiltaket ${w.quote(tiltak)} rekrutterer ${w.quote(kompetanse)}, men ${w.plural(ubrukt, 'ansatt', 'ansatte')} har kompetansen uten å få brukt den.`,
    title: 'Bruk kompetansen dere har, før dere rekrutterer',
    why: 'KS setter mobilisering først: bruk kompetansen organisasjonen har, utvikle den videre, og rekrutter deretter (steg 6). Oversikten viser ubrukt kompetanse av det slaget tiltaket rekrutterer, og ingen tiltak mobiliserer den.',
    mend: 'Lag et tiltak med «strategi: mobilisere» for den ubrukte kompetansen. Er den tatt i bruk siden kartleggingen, retter dere «ubrukt».',
  },
  'steg/uten-tillitsvalgt': {
    message: () => 'Prosjektgruppen har ingen tillitsvalgt.',
    title: 'De tillitsvalgte skal være med i prosjektgruppen',
    why: 'KS ber om at tillitsvalgte, og verneombud når det er aktuelt, er med i gruppen som lager planen (steg 1). Det gir eierskap og forteller lederne hvor skoen trykker.',
    mend: 'Ta med en tillitsvalgt, og skriv «tillitsvalgt: true» på den rollen.',
  },
  'steg/tjeneste-uten-enhet': {
    message: ({ tjeneste }, w) =>
      `Planen omfatter ${w.term(tjeneste)}, men ingen enhet i oversiktene hører til tjenesten.`,
    title: 'Hver tjeneste i planen skal ha minst én enhet',
    why: 'Omfanget i steg 1 sier hvilke tjenester planen gjelder for. En tjeneste uten enheter i oversiktene kommer ikke med i analysen i steg 5, og da ser det ut som den ikke mangler noe.',
    mend: 'Legg inn tjenestens enheter i en oversikt, også om de ikke er kartlagt ennå. Gjelder planen ikke tjenesten, tar dere den ut av omfanget.',
  },
  'steg/vedtatt-uten-vedtak': {
    message: () => 'Planen står som vedtatt, men ingen vedtak er ført opp.',
    title: 'En vedtatt plan skal vise vedtaket',
    why: 'KS ber om at planen er forankret i toppledelsen, og politisk når delegeringen krever det (steg 2). Den som leser en vedtatt plan, skal kunne se hvem som vedtok den, og når.',
    mend: 'Før opp vedtaket under «forankring» med organ, type og dato. Er planen ikke vedtatt ennå, retter dere statusen.',
  },
  'steg/vedtatt-uten-plantilknytning': {
    message: () =>
      'Planen står som vedtatt, men er ikke koblet til handlingsdelen eller økonomiplanen.',
    title: 'En vedtatt plan skal være koblet til handlingsdelen eller økonomiplanen',
    why: 'KS ber om at strategier og tiltak tas inn i kommuneplanens handlingsdel og i økonomiplanen, der de konkurrerer om pengene (steg 2). Udir krever at tiltak med tilskudd er forankret i eierens planer.',
    mend: 'Legg til en «plantilknytning» av typen handlingsdel eller oekonomiplan under «forankring».',
  },
  'steg/fullfoert-uten-dato': {
    message: ({ tiltak }, w) => `Tiltaket ${w.quote(tiltak)} er fullført, men har ingen dato.`,
    title: 'Et fullført tiltak skal ha en dato',
    why: 'Oppfølgingen i steg 7 skal vise hva som er gjort, og når. Uten en dato kan ikke virkningen knyttes til tiltaket.',
    mend: 'Sett «frist» til dagen tiltaket var ferdig.',
  },
  'steg/uten-grunn': {
    message: ({ tiltak, status }, w) =>
      `Tiltaket ${w.quote(tiltak)} er ${w.term(status)}, men grunnen mangler.`,
    title: 'Et tiltak som er utsatt eller avlyst, skal ha en grunn',
    why: 'Oppfølgingen i steg 7 skal gi lærdom til neste plan. Da må det stå hvorfor et tiltak ble utsatt eller avlyst.',
    mend: 'Skriv grunnen i «merknad», med ord om saken og ikke om personer.',
  },
};
