import type { ErrorTexts } from '../ui-texts.ts';

const hint = (nearest: string | undefined, quote: (text: string) => string): string =>
  nearest === undefined ? '' : ` Mente du ${quote(nearest)}?`;

export const errorTexts: ErrorTexts = {
  'finnes-ikke': ({ sti }, w) =>
    `Finner ikke ${w.quote(sti)}. Sjekk at navnet er skrevet riktig, og at du står i riktig mappe.`,
  'ingen-treff': ({ moenster }, w) =>
    `Ingen filer passer til ${w.quote(moenster)}. Sjekk mønsteret, eller skriv navnet på mappa.`,
  'ingenting-kontrollert': ({ stier }, w) =>
    `Ingenting er kontrollert: fant ingen YAML-filer (.yaml eller .yml) i ${w.list(stier.map(w.quote))}.`,
  'kan-ikke-lese': ({ sti, grunn }, w) =>
    `Kan ikke lese ${w.quote(sti)} (${grunn}). Sjekk at fila finnes, og at du har tilgang til den.`,
  'kan-ikke-skrive': ({ sti, grunn }, w) =>
    `Kan ikke skrive ${w.quote(sti)} (${grunn}). Det som eventuelt lå der fra før, er urørt. Sjekk tilgangen, og at fila ikke er åpen i et annet program.`,
  'disk-full': ({ sti }, w) =>
    `Disken er full, så ${w.quote(sti)} ble ikke skrevet. Fila som lå der fra før, er urørt. Frigjør plass og prøv igjen.`,
  'finnes-fra-foer': ({ sti }, w) =>
    `${w.quote(sti)} finnes fra før og blir ikke skrevet over. Bruk --overskriv for å erstatte, eller velg en annen mappe med --out.`,
  'ut-er-fil': ({ sti }, w) =>
    `${w.quote(sti)} er en fil, men her trengs en mappe. Velg en annen mappe med --out.`,
  'uten-plan': ({ mappe }, w) =>
    `${w.quote(mappe)} er ikke en planmappe: ingen fil der begynner med ${w.quote('dokument: plan')}. Gå til planmappa, eller skriv navnet på den.`,
  'flere-planer': ({ mappe, filer }, w) =>
    `${w.quote(mappe)} har flere planer: ${w.list(filer.map(w.quote))}. En planmappe skal ha én plan. Flytt de andre til egne mapper.`,
  'flere-planmapper': ({ mappe, mapper }, w) =>
    `${w.quote(mappe)} har flere planmapper: ${w.list(mapper.map(w.quote))}. Skriv navnet på én av dem.`,
  'ugyldig-valg': ({ valg, verdi, tillatt, naermest }, w) =>
    `${valg} kan ikke være ${w.quote(verdi)}. Velg ${w.either(tillatt)}.${hint(naermest, w.quote)}`,
  'ugyldig-tall': ({ valg, verdi }, w) =>
    `${valg} må være et helt tall fra 0 og oppover, ikke ${w.quote(verdi)}.`,
  'ugyldig-dato': ({ valg, verdi }, w) =>
    `${valg} må være en dato som 2027-01-15, ikke ${w.quote(verdi)}.`,
  'ukjent-kommando': ({ kommando, naermest }, w) =>
    `Kommandoen ${w.quote(kommando)} finnes ikke.${hint(naermest, w.quote)} Se alle med: kompass --help`,
  'ukjent-flagg': ({ flagg, naermest }, w) =>
    `Valget ${w.quote(flagg)} finnes ikke her.${hint(naermest, w.quote)} Se alle med --help.`,
  'mangler-verdi': ({ flagg }, w) => `Valget ${w.quote(flagg)} mangler en verdi.`,
  'for-mange-argument': ({ kommando }, w) =>
    `Kommandoen ${w.quote(kommando)} fikk flere ord enn den kan bruke. Står det mellomrom i et navn, må navnet ha anførselstegn rundt seg.`,
  'innstillinger-feil': ({ sti, feil }, w) =>
    `Innstillingene i ${w.quote(sti)} kan ikke brukes: ${feil}`,
  'ukjent-oppslag': ({ ord, naermest }, w) =>
    naermest.length === 0
      ? `Finner ingen forklaring på ${w.quote(ord)}. Se hva du kan slå opp med: kompass forklar`
      : `Finner ingen forklaring på ${w.quote(ord)}. Mente du ${w.either(naermest.map(w.quote))}?`,
  'fix-uten-fil': () =>
    '--fix retter filer og kan ikke brukes på det som kommer inn (-). Skriv navnet på fila i stedet.',
  'tomt-filter': ({ valg, verdi, naermest }, w) =>
    `${valg} ${w.quote(verdi)} finnes ikke i planen.${hint(naermest, w.quote)}`,
};
