import type { GroupTexts } from '../rule-text.ts';

export const personvernTexts: GroupTexts<'personvern'> = {
  'personvern/foedselsnummer': {
    message: ({ maskert }) => `Dette ser ut som eit fødselsnummer (${maskert}).`,
    title: 'Fødselsnummer skal ikkje stå i planen',
    why: 'Oversikta held tal, ikkje menneske. Personvernforordninga krev at vi ikkje samlar meir enn vi treng, og planen treng ikkje vite kven nokon er. Kontrollsifra stemmer etter regelen i dag eller regelen frå 2032. D-nummer, H-nummer og testnummer blir rekna med. Regelen kan ikkje slåast av.',
    mend: 'Slett nummeret. Har fila vore delt, må de også tenkje på eldre utgåver av ho, og spørje personvernombodet. Er talet noko anna, til dømes eit kontonummer, høyrer det heller ikkje heime her.',
  },
  'personvern/telefon': {
    message: ({ maskert }) => `Dette ser ut som eit telefonnummer (${maskert}).`,
    title: 'Telefonnummer skal ikkje stå i planen',
    why: 'Planen skal kunne lesast av mange og leve i fleire år. Eit telefonnummer peikar på ein person, og personvernforordninga krev at vi ikkje samlar meir enn vi treng. Regelen kan ikkje slåast av.',
    mend: 'Slett nummeret. Treng lesaren å ta kontakt, skriv de rolla eller ei felles e-postadresse.',
  },
  'personvern/epost': {
    message: ({ maskert }) => `Dette ser ut som e-postadressa til ein person (${maskert}).`,
    title: 'E-postadresser skal høyre til ei rolle eller eit kontor',
    why: 'Ei adresse med namn peikar på ein person og sluttar å verke når personen sluttar. Personvernforordninga krev at vi ikkje samlar meir enn vi treng. Felles adresser som ppt@ og postmottak@ er greitt. Regelen kan ikkje slåast av.',
    mend: 'Byt til ei adresse som høyrer til rolla eller kontoret. Det gjeld også i nettverk og forum, der namn er tillate.',
  },
  'personvern/navn': {
    message: ({ maskert }) => `Dette ser ut som namnet på ein person (${maskert}).`,
    title: 'Skriv roller, ikkje namn',
    why: 'KS ber om roller og ansvar i prosjektgruppa (steg 1), og rolla står når personen byter jobb. Namn høyrer berre heime blant representantane i eit nettverk og medlemmene i eit forum. Personvernforordninga krev at vi ikkje samlar meir enn vi treng. Regelen kan ikkje slåast av.',
    mend: 'Byt namnet med stillinga eller funksjonen, til dømes «PP-leiar».',
  },
  'personvern/liten-celle': {
    message: ({ figurer, kompetanse, tjeneste, nivaa, terskel }, w) =>
      `Rada for ${w.quote(kompetanse)} på nivå ${nivaa} (${w.term(tjeneste)}) viser tal under terskelen på ${terskel}: ${w.list(figurer.map(w.quote))}.`,
    title: 'Små tal skal vere skjulte i ei innsending',
    why: 'Eit lite tal kan peike på enkeltpersonar, særleg i ei teneste med få tilsette. Difor held Udir og SSB små tal tilbake når dei publiserer. Programmet skjuler alle tal frå 1 og opp til terskelen, og dei andre tala som ville ha røpt dei. Regelen kan ikkje slåast av.',
    mend: 'Lag innsendinga på nytt med «kompass pakk», og send den nye fila. Er fila alt send, ber de mottakaren slette ho.',
  },
};
