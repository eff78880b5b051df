import type { GroupTexts } from '../rule-text.ts';

export const personvernTexts: GroupTexts<'personvern'> = {
  'personvern/foedselsnummer': {
    message: ({ maskert }) => `Dette ser ut som et fødselsnummer (${maskert}).`,
    title: 'Fødselsnummer skal ikke stå i planen',
    why: 'Oversikten holder antall, ikke mennesker. Personvernforordningen krever at vi ikke samler mer enn vi trenger, og planen trenger ikke vite hvem noen er. Kontrollsifrene stemmer etter dagens regel eller regelen fra 2032. D-nummer, H-nummer og testnummer regnes med. Regelen kan ikke slås av.',
    mend: 'Slett nummeret. Har fila vært delt, må dere også tenke på eldre utgaver av den, og spørre personvernombudet. Er tallet noe annet, for eksempel et kontonummer, hører det heller ikke hjemme her.',
  },
  'personvern/telefon': {
    message: ({ maskert }) => `Dette ser ut som et telefonnummer (${maskert}).`,
    title: 'Telefonnumre skal ikke stå i planen',
    why: 'Planen skal kunne leses av mange og leve i flere år. Et telefonnummer peker på en person, og personvernforordningen krever at vi ikke samler mer enn vi trenger. Regelen kan ikke slås av.',
    mend: 'Slett nummeret. Trenger leseren å ta kontakt, skriver dere rollen eller en felles e-postadresse.',
  },
  'personvern/epost': {
    message: ({ maskert }) => `Dette ser ut som e-postadressen til en person (${maskert}).`,
    title: 'E-postadresser skal høre til en rolle eller et kontor',
    why: 'En adresse med navn peker på en person og slutter å virke når personen slutter. Personvernforordningen krever at vi ikke samler mer enn vi trenger. Felles adresser som ppt@ og postmottak@ er greit. Regelen kan ikke slås av.',
    mend: 'Bytt til en adresse som hører til rollen eller kontoret. Det gjelder også i nettverk og forum, der navn er tillatt.',
  },
  'personvern/navn': {
    message: ({ maskert }) => `Dette ser ut som navnet på en person (${maskert}).`,
    title: 'Skriv roller, ikke navn',
    why: 'KS ber om roller og ansvar i prosjektgruppen (steg 1), og rollen står når personen bytter jobb. Navn hører bare hjemme blant representantene i et nettverk og medlemmene i et forum. Personvernforordningen krever at vi ikke samler mer enn vi trenger. Regelen kan ikke slås av.',
    mend: 'Bytt navnet med stillingen eller funksjonen, for eksempel «PP-leder».',
  },
  'personvern/liten-celle': {
    message: ({ figurer, kompetanse, tjeneste, nivaa, terskel }, w) =>
      `Raden for ${w.quote(kompetanse)} på nivå ${nivaa} (${w.term(tjeneste)}) viser tall under terskelen på ${terskel}: ${w.list(figurer.map(w.quote))}.`,
    title: 'Små tall skal være skjult i en innsending',
    why: 'Et lite tall kan peke på enkeltpersoner, særlig i en tjeneste med få ansatte. Derfor holder Udir og SSB små tall tilbake når de publiserer. Programmet skjuler alle tall fra 1 og opp til terskelen, og de andre tallene som ville røpet dem. Regelen kan ikke slås av.',
    mend: 'Lag innsendingen på nytt med «kompass pakk», og send den nye fila. Er fila allerede sendt, ber dere mottakeren slette den.',
  },
};
