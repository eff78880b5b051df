import type { GroupTexts } from '../rule-text.ts';

export const ordningTexts: GroupTexts<'ordning'> = {
  'ordning/individuelt-tiltak': {
    message: ({ tiltak }, w) =>
      `Tiltaket ${w.quote(tiltak)} er individuelt, men er ført opp med tilskudd til kollektiv kompetanseutvikling.`,
    title: 'Tilskuddet går til kollektiv kompetanseutvikling',
    why: 'Et av de tre kriteriene for tilskuddet er at tiltaket er barnehage- eller skolebasert og fremmer kollektive prosesser. Et tiltak for enkeltpersoner kan ikke få dette tilskuddet. Videreutdanning har sin egen tilskuddsordning.',
    mend: 'Gjør tiltaket felles for personalet i enhetene, eller finn en annen finansiering. Er tiltaket felles, setter dere «kollektivt: true».',
  },
  'ordning/medvirkning': {
    message: ({ mangler }, w) =>
      `Meldingen sier at ${w.list(mangler.map(w.term))} ikke har vært med på å vurdere behovet.`,
    title: 'Ansatte og tillitsvalgte skal være med på å vurdere behovet',
    why: 'Udir og statsforvalterne krever at ansatte og tillitsvalgte er involvert når eieren vurderer behovet og melder det inn. Uten dem mangler meldingen forankring hos dem tiltaket gjelder.',
    mend: 'Ta behovet opp med dem det gjelder før dere sender meldingen, og sett deretter «true».',
  },
  'ordning/partnertype': {
    message: ({ type, tillatt, ordning }, w) =>
      `Ordningen ${w.quote(ordning)} tillater ikke ${w.term(type)} som partner. Tillatt: ${tillatt.map(w.term).join(', ')}.`,
    title: 'Partneren må være av et slag som ordningen tillater',
    why: 'Tiltaket skal skje i partnerskap, og hver ordning sier med hvem. Til og med 2025 var det universitet, høgskole eller nasjonalt senter. Fra 2026 kan det også være en fagskole.',
    mend: 'Finn en partner som ordningen tillater, eller rett «type».',
  },
  'ordning/ikke-alle-tjenester': {
    message: ({ mangler }, w) => `Ingen deltakere er fra ${w.either(mangler.map(w.term))}.`,
    title: 'Barnehage, skole og PPT bør delta sammen',
    why: 'Statsforvalteren ber om at både barnehage, skole og PPT helst deltar i tiltaket som meldes, slik at kompetansen når hele laget rundt barnet og eleven. Det er et ønske, ikke et krav.',
    mend: 'Ta tjenestene som mangler, med blant deltakerne. Er det en grunn til at de ikke er med, skriver dere den i beskrivelsen av behovet.',
  },
  'ordning/uten-private': {
    message: ({ private: units }, w) =>
      `Kommunen har ${w.plural(units, 'privat enhet', 'private enheter')} i ordningens målgruppe, men ingen private deltar.`,
    title: 'Private barnehager og skoler skal få tilbud om å delta',
    why: 'Kommunen har ansvar for å involvere private barnehager og skoler. Evalueringen av Kompetanseløftet (2026) viser at private enheter deltar mindre enn de kommunale.',
    mend: 'Inviter de private enhetene, og før dem opp blant deltakerne med «privat: true». Har de takket nei, skriver dere det i beskrivelsen av medvirkningen.',
  },
  'ordning/flere-tiltak': {
    message: ({ antall }, w) =>
      `Meldingen har ${w.plural(antall, 'tiltak', 'tiltak')} i en liste, men skal ha ett.`,
    title: 'Én behovsmelding gjelder ett tiltak',
    why: 'Statsforvalteren ber om én melding for hvert tiltak og hver ordning. Da kan samarbeidsforumet vurdere og prioritere hvert tiltak for seg.',
    mend: 'Lag én melding for hvert tiltak, og skriv tiltaket rett under «tiltak», uten liste.',
  },
  'ordning/nettverk-uten-representant': {
    message: ({ mangler }, w) =>
      `Ingen i nettverket representerer ${w.either(mangler.map(w.term))}.`,
    title: 'Barnehage, skole, PPT og offentlige og private eiere skal være representert',
    why: 'Nettverkene bestemmer selv hvordan de organiserer arbeidet, men alle målgrupper skal bli hørt. Statsforvalteren ber om å få vite hvem som representerer dem, med navn og rolle.',
    mend: 'Finn en representant for hver gruppe som mangler, og før dem opp under «representanter».',
  },
  'ordning/nettverk-uten-uh': {
    message: () => 'Nettverket har ikke noe universitet og ingen høgskole som partner.',
    title: 'Nettverket skal ha et universitet eller en høgskole som partner',
    why: 'Kompetanseutviklingen skal skje i partnerskap mellom eiere og universitet eller høgskole. Derfor skal nettverket ha en slik partner fra starten.',
    mend: 'Før opp universitetet eller høgskolen under «partnere» med «type: uh».',
  },
};
