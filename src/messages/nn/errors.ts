import type { ErrorTexts } from '../ui-texts.ts';

const hint = (nearest: string | undefined, quote: (text: string) => string): string =>
  nearest === undefined ? '' : ` Meinte du ${quote(nearest)}?`;

export const errorTexts: ErrorTexts = {
  'finnes-ikke': ({ sti }, w) =>
    `Finn ikkje ${w.quote(sti)}. Sjekk at namnet er skrive rett, og at du står i rett mappe.`,
  'ingen-treff': ({ moenster }, w) =>
    `Ingen filer passar til ${w.quote(moenster)}. Sjekk mønsteret, eller skriv namnet på mappa.`,
  'ingenting-kontrollert': ({ stier }, w) =>
    `Ingenting er kontrollert: fann ingen YAML-filer (.yaml eller .yml) i ${w.list(stier.map(w.quote))}.`,
  'kan-ikke-lese': ({ sti, grunn }, w) =>
    `Kan ikkje lese ${w.quote(sti)} (${grunn}). Sjekk at fila finst, og at du har tilgang til ho.`,
  'kan-ikke-skrive': ({ sti, grunn }, w) =>
    `Kan ikkje skrive ${w.quote(sti)} (${grunn}). Det som eventuelt låg der frå før, er urørt. Sjekk tilgangen, og at fila ikkje er open i eit anna program.`,
  'disk-full': ({ sti }, w) =>
    `Disken er full, så ${w.quote(sti)} blei ikkje skriven. Fila som låg der frå før, er urørt. Frigjer plass og prøv igjen.`,
  'finnes-fra-foer': ({ sti }, w) =>
    `${w.quote(sti)} finst frå før og blir ikkje skriven over. Bruk --overskriv for å erstatte, eller vel ei anna mappe med --out.`,
  'ut-er-fil': ({ sti }, w) =>
    `${w.quote(sti)} er ei fil, men her trengst ei mappe. Vel ei anna mappe med --out.`,
  'uten-plan': ({ mappe }, w) =>
    `${w.quote(mappe)} er ikkje ei planmappe: inga fil der byrjar med ${w.quote('dokument: plan')}. Gå til planmappa, eller skriv namnet på ho.`,
  'flere-planer': ({ mappe, filer }, w) =>
    `${w.quote(mappe)} har fleire planar: ${w.list(filer.map(w.quote))}. Ei planmappe skal ha éin plan. Flytt dei andre til eigne mapper.`,
  'flere-planmapper': ({ mappe, mapper }, w) =>
    `${w.quote(mappe)} har fleire planmapper: ${w.list(mapper.map(w.quote))}. Skriv namnet på éi av dei.`,
  'ugyldig-valg': ({ valg, verdi, tillatt, naermest }, w) =>
    `${valg} kan ikkje vere ${w.quote(verdi)}. Vel ${w.either(tillatt)}.${hint(naermest, w.quote)}`,
  'ugyldig-tall': ({ valg, verdi }, w) =>
    `${valg} må vere eit heilt tal frå 0 og oppover, ikkje ${w.quote(verdi)}.`,
  'ugyldig-dato': ({ valg, verdi }, w) =>
    `${valg} må vere ein dato som 2027-01-15, ikkje ${w.quote(verdi)}.`,
  'ukjent-kommando': ({ kommando, naermest }, w) =>
    `Kommandoen ${w.quote(kommando)} finst ikkje.${hint(naermest, w.quote)} Sjå alle med: kompass --help`,
  'ukjent-flagg': ({ flagg, naermest }, w) =>
    `Valet ${w.quote(flagg)} finst ikkje her.${hint(naermest, w.quote)} Sjå alle med --help.`,
  'mangler-verdi': ({ flagg }, w) => `Valet ${w.quote(flagg)} manglar ein verdi.`,
  'for-mange-argument': ({ kommando }, w) =>
    `Kommandoen ${w.quote(kommando)} fekk fleire ord enn han kan bruke. Står det mellomrom i eit namn, må namnet ha hermeteikn rundt seg.`,
  'innstillinger-feil': ({ sti, feil }, w) =>
    `Innstillingane i ${w.quote(sti)} kan ikkje brukast: ${feil}`,
  'ukjent-oppslag': ({ ord, naermest }, w) =>
    naermest.length === 0
      ? `Finn inga forklaring på ${w.quote(ord)}. Sjå kva du kan slå opp, med: kompass forklar`
      : `Finn inga forklaring på ${w.quote(ord)}. Meinte du ${w.either(naermest.map(w.quote))}?`,
  'fix-uten-fil': () =>
    '--fix rettar filer og kan ikkje brukast på det som kjem inn (-). Skriv namnet på fila i staden.',
  'tomt-filter': ({ valg, verdi, naermest }, w) =>
    `${valg} ${w.quote(verdi)} finst ikkje i planen.${hint(naermest, w.quote)}`,
};
