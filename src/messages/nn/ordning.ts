import type { GroupTexts } from '../rule-text.ts';

export const ordningTexts: GroupTexts<'ordning'> = {
  'ordning/individuelt-tiltak': {
    message: ({ tiltak }, w) =>
      `Tiltaket ${w.quote(tiltak)} er individuelt, men er ført opp med tilskot til kollektiv kompetanseutvikling.`,
    title: 'Tilskotet går til kollektiv kompetanseutvikling',
    why: 'Eit av dei tre kriteria for tilskotet er at tiltaket er barnehage- eller skulebasert og fremjar kollektive prosessar. Eit tiltak for enkeltpersonar kan ikkje få dette tilskotet. Vidareutdanning har si eiga tilskotsordning.',
    mend: 'Gjer tiltaket felles for personalet i einingane, eller finn ei anna finansiering. Er tiltaket felles, set de «kollektivt: true».',
  },
  'ordning/medvirkning': {
    message: ({ mangler }, w) =>
      `Meldinga seier at ${w.list(mangler.map(w.term))} ikkje har vore med på å vurdere behovet.`,
    title: 'Tilsette og tillitsvalde skal vere med på å vurdere behovet',
    why: 'Udir og statsforvaltarane krev at tilsette og tillitsvalde er involverte når eigaren vurderer behovet og melder det inn. Utan dei manglar meldinga forankring hos dei tiltaket gjeld.',
    mend: 'Ta behovet opp med dei det gjeld før de sender meldinga, og set deretter «true».',
  },
  'ordning/partnertype': {
    message: ({ type, tillatt, ordning }, w) =>
      `Ordninga ${w.quote(ordning)} tillèt ikkje ${w.term(type)} som partnar. Tillate: ${tillatt.map(w.term).join(', ')}.`,
    title: 'Partnaren må vere av eit slag som ordninga tillèt',
    why: 'Tiltaket skal skje i partnarskap, og kvar ordning seier med kven. Til og med 2025 var det universitet, høgskule eller nasjonalt senter. Frå 2026 kan det også vere ein fagskule.',
    mend: 'Finn ein partnar som ordninga tillèt, eller rett «type».',
  },
  'ordning/ikke-alle-tjenester': {
    message: ({ mangler }, w) => `Ingen deltakarar er frå ${w.either(mangler.map(w.term))}.`,
    title: 'Barnehage, skule og PPT bør delta saman',
    why: 'Statsforvaltaren ber om at både barnehage, skule og PPT helst deltek i tiltaket som blir meldt, slik at kompetansen når heile laget rundt barnet og eleven. Det er eit ønske, ikkje eit krav.',
    mend: 'Ta tenestene som manglar, med blant deltakarane. Er det ein grunn til at dei ikkje er med, skriv de han i beskrivinga av behovet.',
  },
  'ordning/uten-private': {
    message: ({ private: units }, w) =>
      `Kommunen har ${w.plural(units, 'privat eining', 'private einingar')} i målgruppa for ordninga, men ingen private deltek.`,
    title: 'Private barnehagar og skular skal få tilbod om å delta',
    why: 'Kommunen har ansvar for å involvere private barnehagar og skular. Evalueringa av Kompetanseløftet (2026) viser at private einingar deltek mindre enn dei kommunale.',
    mend: 'Inviter dei private einingane, og før dei opp blant deltakarane med «privat: true». Har dei takka nei, skriv de det i beskrivinga av medverknaden.',
  },
  'ordning/flere-tiltak': {
    message: ({ antall }, w) =>
      `Meldinga har ${w.plural(antall, 'tiltak', 'tiltak')} i ei liste, men skal ha eitt.`,
    title: 'Éi behovsmelding gjeld eitt tiltak',
    why: 'Statsforvaltaren ber om éi melding for kvart tiltak og kvar ordning. Då kan samarbeidsforumet vurdere og prioritere kvart tiltak for seg.',
    mend: 'Lag éi melding for kvart tiltak, og skriv tiltaket rett under «tiltak», utan liste.',
  },
  'ordning/nettverk-uten-representant': {
    message: ({ mangler }, w) =>
      `Ingen i nettverket representerer ${w.either(mangler.map(w.term))}.`,
    title: 'Barnehage, skule, PPT og offentlege og private eigarar skal vere representerte',
    why: 'Nettverka bestemmer sjølve korleis dei organiserer arbeidet, men alle målgrupper skal bli høyrde. Statsforvaltaren ber om å få vite kven som representerer dei, med namn og rolle.',
    mend: 'Finn ein representant for kvar gruppe som manglar, og før dei opp under «representanter».',
  },
  'ordning/nettverk-uten-uh': {
    message: () => 'Nettverket har ikkje noko universitet og ingen høgskule som partnar.',
    title: 'Nettverket skal ha eit universitet eller ein høgskule som partnar',
    why: 'Kompetanseutviklinga skal skje i partnarskap mellom eigarar og universitet eller høgskule. Difor skal nettverket ha ein slik partnar frå starten.',
    mend: 'Før opp universitetet eller høgskulen under «partnere» med «type: uh».',
  },
};
