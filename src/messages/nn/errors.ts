import type { ErrorTexts } from '../ui-texts.ts';
import { workbookFault } from './workbook-fault.ts';

const hint = (nearest: string | undefined, quote: (text: string) => string): string =>
  nearest === undefined ? '' : ` Meinte du ${quote(nearest)}?`;

const BASELINE_FAULT = {
  json: () => 'ho er ikkje gyldig JSON. Har nokon fletta to utgåver av ho?',
  dokument: () => 'ho byrjar ikkje med "dokument": "grunnlinje".',
  versjon: () => 'ho er laga av ei nyare utgåve av kompass.',
  form: (plass: string) =>
    `${plass}manglar noko. Kvart funn har «fil», «kode», «sted» og «antall».`,
  personvern: (plass: string) => `${plass}gjeld personvern. Slike funn kan ikkje utelatast.`,
} as const;

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
    `${w.quote(sti)} finst frå før og blir ikkje skriven over. Bruk --overskriv for å erstatte, eller vel ein annan stad med --out.`,
  'ut-er-fil': ({ sti }, w) =>
    `${w.quote(sti)} er ei fil, men her trengst ei mappe. Vel ei anna mappe med --out.`,
  'uten-plan': ({ mappe }, w) =>
    `${w.quote(mappe)} er ikkje ei planmappe: inga fil der byrjar med ${w.quote('dokument: plan')}. Gå til planmappa, eller skriv namnet på ho.`,
  'uten-enheter': ({ mappe }, w) =>
    `Planen i ${w.quote(mappe)} har ingen einingar å lage skjema til. Skriv dei i ei kompetanseoversikt: id, namn, teneste og talet på tilsette.`,
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
  arbeidsbok: ({ sti, feil }, w) => `Kan ikkje lese ${w.quote(sti)}. ${workbookFault(feil, w)}`,
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
  'for-lav-terskel': ({ valg, verdi, minst }) =>
    `${valg} kan ikkje vere ${verdi}. Den lågaste er ${minst}: Med ein lågare terskel kan tala vise til enkeltpersonar.`,
  'er-kilde': ({ sti }, w) =>
    `${w.quote(sti)} er ei av filene innsendinga blir laga av, og blir ikkje skriven over. Vel eit anna namn med --out.`,
  'mangler-valg': ({ valg }, w) => `Valet ${w.quote(valg)} må vere med. Sjå korleis med --help.`,
  'uten-forum': ({ stier }, w) =>
    `Fann ikkje noko forumdokument i ${w.list(stier.map(w.quote))}. Skriv kvar det er: --forum forum.yaml. Det byrjar med ${w.quote('dokument: forum')} og seier kva fylke, ordningar og år runden gjeld.`,
  'flere-forum': ({ filer }, w) =>
    `Fann fleire forumdokument: ${w.list(filer.map(w.quote))}. Vel eitt med --forum.`,
  'ikke-forum': ({ sti }, w) =>
    `${w.quote(sti)} er ikkje eit forumdokument: det byrjar ikkje med ${w.quote('dokument: forum')}.`,
  'forum-feil': ({ sti, feil }, w) =>
    `Forumdokumentet ${w.quote(sti)} kan ikkje brukast: ${feil} Sjå alt med: kompass valider ${sti}`,
  'forslag-uten-ramme': () =>
    '--forslag treng ei ramme. Skriv ho i forumdokumentet (ramme), eller med --ramme.',
  'ingenting-aa-samle': ({ stier }, w) =>
    `Fann ingen innsendingar og ingen planmapper i ${w.list(stier.map(w.quote))}. Ei innsending blir laga med «kompass pakk».`,
  'valg-sammen': ({ valg, med }) => `${valg} kan ikkje brukast saman med ${med}.`,
  'grunnlinje-feil': ({ sti, aarsak, plass }, w) =>
    `${w.quote(sti)} kan ikkje brukast som grunnlinje: ${BASELINE_FAULT[aarsak](plass === undefined ? 'lista over funn ' : `funn nummer ${plass} `)} Lag ho på nytt med --skriv-grunnlinje.`,
  'ingenting-aa-importere': ({ stier }, w) =>
    stier.length === 0
      ? 'Skriv kva filer som skal importerast: kompass importer skjema/*.xlsx'
      : `Fann ingen rekneark (.xlsx eller .csv) i ${w.list(stier.map(w.quote))}.`,
  'plan-uleselig': ({ sti, mappe }, w) =>
    `${w.quote(sti)} har feil som gjer at planen ikkje kan lesast heilt, og då kan ikkje noko importerast utan fare for å skrive det to gonger. Rett feila først: kompass valider ${mappe}`,
  'fil-endret': ({ sti }, w) =>
    `${w.quote(sti)} er endra av nokon andre sidan ho blei lesen. Ingenting er skrive. Importer på nytt.`,
  'ukjent-oppsett': ({ navn, finnes }, w) =>
    `Det er ikkje noko oppsett ${w.quote(navn)} under importer i kompass.yaml.${finnes.length === 0 ? '' : ` Vel ${w.either(finnes.map(w.quote))}.`}`,
  'grunnlinje-annen-fil': ({ sti }, w) =>
    `${w.quote(sti)} finst frå før og er ikkje ei grunnlinje, så ho blir ikkje skriven over. Vel eit anna namn, eller slett fila først.`,
  'grunnlinje-ufullstendig': ({ sti }, w) =>
    `Grunnlinja ${w.quote(sti)} er ikkje skriven, for ikkje alt kunne kontrollerast. Rett opp i det, og prøv igjen.`,
};
