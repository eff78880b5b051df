import type { GroupTexts } from '../rule-text.ts';

export const stegTexts: GroupTexts<'steg'> = {
  'steg/maal-uten-indikator': {
    message: ({ maal }, w) => `Det operative målet ${w.quote(maal)} har ingen indikator.`,
    title: 'Eit operativt mål skal ha ein indikator',
    why: 'KS spør om måla er overordna eller operative, og om dei kan gjerast målbare (steg 3). Utan ein indikator kan ingen seie i steg 7 om målet er nådd.',
    mend: 'Skriv i «indikator» kva de skal måle eller sjå etter. Er målet ei retning meir enn eit resultat, set de «nivaa: overordnet».',
  },
  'steg/maal-uten-krav': {
    message: ({ maal }, w) => `Ingen krav byggjer på målet ${w.quote(maal)}.`,
    title: 'Kvart mål skal ha minst eitt kompetansekrav',
    why: 'KS spør kva mål som er avhengige av kompetanse, og ber om ei synleg linje frå mål til strategiar og tiltak (steg 3). Eit mål som ingen krav byggjer på, får verken analyse eller tiltak.',
    mend: 'Legg målet til i «begrunnelse» på krava det treng, eller skriv eit nytt krav. Er målet ikkje avhengig av kompetanse, høyrer det heime i ein annan plan.',
  },
  'steg/krav-uten-begrunnelse': {
    message: ({ krav }, w) => `Kravet ${w.quote(krav)} byggjer verken på eit mål eller ei føring.`,
    title: 'Kvart krav skal ha ei grunngiving',
    why: 'KS åtvarar mot kartlegging av kompetanse som ikkje er knytt til mål og krav (steg 5). Difor skal kvart krav vise til minst eitt mål eller éi føring frå steg 3.',
    mend: 'Set inn «begrunnelse» med id-en til målet eller føringa kravet byggjer på. Finn de inga, treng de kanskje ikkje kravet.',
  },
  'steg/gap-uten-tiltak': {
    message: ({ krav, kompetanse, gap, maalt_i }, w) => {
      const missing =
        maalt_i === 'aarsverk' ? `${w.number(gap)} årsverk` : w.plural(gap, 'person', 'personar');
      return `Kravet ${w.quote(krav)} (${kompetanse}) manglar ${missing}, og ingen tiltak svarer på det.`;
    },
    title: 'Eit krav med gap skal ha eit tiltak',
    why: 'Analysen i steg 5 viser kva som manglar, og strategiane i steg 6 skal svare på det. Her er det eit gap også etter deling mellom tenestene, men ingen tiltak som ikkje er avlyste, viser til kravet.',
    mend: 'Legg kravet til i «krav» på eit tiltak som svarer på det, eller lag eit nytt tiltak. Vil de leve med gapet, kan de senke kravet eller gi det ein seinare frist.',
  },
  'steg/tiltak-uten-krav': {
    message: ({ tiltak }, w) => `Tiltaket ${w.quote(tiltak)} svarer ikkje på noko krav.`,
    title: 'Eit tiltak skal svare på minst eitt krav',
    why: 'KS ber om ei synleg linje frå mål og krav til strategiar og tiltak (steg 6). Eit tiltak som ikkje svarer på noko krav, bruker tid og pengar utan at planen viser kva det skal dekkje.',
    mend: 'Set inn «krav» med id-ane til krava tiltaket skal vere med på å dekkje. Tiltak som avviklar kompetanse, treng ikkje krav.',
  },
  'steg/rekrutterer-foer-mobilisering': {
    message: ({ tiltak, kompetanse, ubrukt }, w) =>
      `Tiltaket ${w.quote(tiltak)} rekrutterer ${w.quote(kompetanse)}, men ${w.plural(ubrukt, 'tilsett', 'tilsette')} har kompetansen utan å få brukt han.`,
    title: 'Bruk kompetansen de har, før de rekrutterer',
    why: 'KS set mobilisering først: bruk kompetansen organisasjonen har, utvikle han vidare, og rekrutter deretter (steg 6). Oversikta viser ubrukt kompetanse av det slaget tiltaket rekrutterer, og ingen tiltak mobiliserer han.',
    mend: 'Lag eit tiltak med «strategi: mobilisere» for den ubrukte kompetansen. Er han teken i bruk sidan kartlegginga, rettar de «ubrukt».',
  },
  'steg/uten-tillitsvalgt': {
    message: () => 'Prosjektgruppa har ingen tillitsvald.',
    title: 'Dei tillitsvalde skal vere med i prosjektgruppa',
    why: 'KS ber om at tillitsvalde, og verneombod når det er aktuelt, er med i gruppa som lagar planen (steg 1). Det gir eigarskap og fortel leiarane kvar skoen trykkjer.',
    mend: 'Ta med ein tillitsvald, og skriv «tillitsvalgt: true» på den rolla.',
  },
  'steg/tjeneste-uten-enhet': {
    message: ({ tjeneste }, w) =>
      `Planen omfattar ${w.term(tjeneste)}, men inga eining i oversiktene høyrer til tenesta.`,
    title: 'Kvar teneste i planen skal ha minst éi eining',
    why: 'Omfanget i steg 1 seier kva tenester planen gjeld for. Ei teneste utan einingar i oversiktene kjem ikkje med i analysen i steg 5, og då ser det ut som ho ikkje manglar noko.',
    mend: 'Legg inn einingane til tenesta i ei oversikt, også om dei ikkje er kartlagde enno. Gjeld planen ikkje tenesta, tek de ho ut av omfanget.',
  },
  'steg/vedtatt-uten-vedtak': {
    message: () => 'Planen står som vedteken, men ingen vedtak er førte opp.',
    title: 'Ein vedteken plan skal vise vedtaket',
    why: 'KS ber om at planen er forankra i toppleiinga, og politisk når delegeringa krev det (steg 2). Den som les ein vedteken plan, skal kunne sjå kven som vedtok han, og når.',
    mend: 'Før opp vedtaket under «forankring» med organ, type og dato. Er planen ikkje vedteken enno, rettar de statusen.',
  },
  'steg/vedtatt-uten-plantilknytning': {
    message: () =>
      'Planen står som vedteken, men er ikkje kopla til handlingsdelen eller økonomiplanen.',
    title: 'Ein vedteken plan skal vere kopla til handlingsdelen eller økonomiplanen',
    why: 'KS ber om at strategiar og tiltak blir tekne inn i handlingsdelen av kommuneplanen og i økonomiplanen, der dei konkurrerer om pengane (steg 2). Udir krev at tiltak med tilskot er forankra i planane til eigaren.',
    mend: 'Legg til ei «plantilknytning» av typen handlingsdel eller oekonomiplan under «forankring».',
  },
  'steg/fullfoert-uten-dato': {
    message: ({ tiltak }, w) => `Tiltaket ${w.quote(tiltak)} er fullført, men har ingen dato.`,
    title: 'Eit fullført tiltak skal ha ein dato',
    why: 'Oppfølginga i steg 7 skal vise kva som er gjort, og når. Utan ein dato kan ikkje verknaden knytast til tiltaket.',
    mend: 'Set «frist» til dagen tiltaket var ferdig.',
  },
  'steg/uten-grunn': {
    message: ({ tiltak, status }, w) =>
      `Tiltaket ${w.quote(tiltak)} er ${w.term(status)}, men grunnen manglar.`,
    title: 'Eit tiltak som er utsett eller avlyst, skal ha ein grunn',
    why: 'Oppfølginga i steg 7 skal gi lærdom til neste plan. Då må det stå kvifor eit tiltak blei utsett eller avlyst.',
    mend: 'Skriv grunnen i «merknad», med ord om saka og ikkje om personar.',
  },
};
