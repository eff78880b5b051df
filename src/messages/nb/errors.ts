import type { ErrorTexts } from '../ui-texts.ts';
import { workbookFault } from './workbook-fault.ts';

const hint = (nearest: string | undefined, quote: (text: string) => string): string =>
  nearest === undefined ? '' : ` Mente du ${quote(nearest)}?`;

const BASELINE_FAULT = {
  json: () => 'den er ikke gyldig JSON. Har noen flettet to utgaver av den?',
  dokument: () => 'den begynner ikke med "dokument": "grunnlinje".',
  versjon: () => 'den er laget av en nyere utgave av kompass.',
  form: (plass: string) => `${plass}mangler noe. Hvert funn har «fil», «kode», «sted» og «antall».`,
  personvern: (plass: string) => `${plass}gjelder personvern. Slike funn kan ikke utelates.`,
} as const;

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
    `${w.quote(sti)} finnes fra før og blir ikke skrevet over. Bruk --overskriv for å erstatte, eller velg et annet sted med --out.`,
  'ut-er-fil': ({ sti }, w) =>
    `${w.quote(sti)} er en fil, men her trengs en mappe. Velg en annen mappe med --out.`,
  'uten-plan': ({ mappe }, w) =>
    `${w.quote(mappe)} er ikke en planmappe: ingen fil der begynner med ${w.quote('dokument: plan')}. Gå til planmappa, eller skriv navnet på den.`,
  'uten-enheter': ({ mappe }, w) =>
    `Planen i ${w.quote(mappe)} har ingen enheter å lage skjemaer til. Skriv dem i en kompetanseoversikt: id, navn, tjeneste og antall ansatte.`,
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
  arbeidsbok: ({ sti, feil }, w) => `Kan ikke lese ${w.quote(sti)}. ${workbookFault(feil, w)}`,
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
  'for-lav-terskel': ({ valg, verdi, minst }) =>
    `${valg} kan ikke være ${verdi}. Den laveste er ${minst}: Med en lavere terskel kan tallene vise til enkeltpersoner.`,
  'er-kilde': ({ sti }, w) =>
    `${w.quote(sti)} er en av filene innsendingen lages av, og blir ikke skrevet over. Velg et annet navn med --out.`,
  'mangler-valg': ({ valg }, w) => `Valget ${w.quote(valg)} må være med. Se hvordan med --help.`,
  'uten-forum': ({ stier }, w) =>
    `Fant ikke noe forumdokument i ${w.list(stier.map(w.quote))}. Skriv hvor det er: --forum forum.yaml. Det begynner med ${w.quote('dokument: forum')} og sier hvilke fylker og ordninger runden gjelder, og hvilket år.`,
  'flere-forum': ({ filer }, w) =>
    `Fant flere forumdokumenter: ${w.list(filer.map(w.quote))}. Velg ett med --forum.`,
  'ikke-forum': ({ sti }, w) =>
    `${w.quote(sti)} er ikke et forumdokument: det begynner ikke med ${w.quote('dokument: forum')}.`,
  'forum-feil': ({ sti, feil }, w) =>
    `Forumdokumentet ${w.quote(sti)} kan ikke brukes: ${feil} Se alt med: kompass valider ${sti}`,
  'forslag-uten-ramme': () =>
    '--forslag trenger en ramme. Skriv den i forumdokumentet (ramme), eller med --ramme.',
  'ingenting-aa-samle': ({ stier }, w) =>
    `Fant ingen innsendinger og ingen planmapper i ${w.list(stier.map(w.quote))}. En innsending lages med «kompass pakk».`,
  'valg-sammen': ({ valg, med }) => `${valg} kan ikke brukes sammen med ${med}.`,
  'grunnlinje-feil': ({ sti, aarsak, plass }, w) =>
    `${w.quote(sti)} kan ikke brukes som grunnlinje: ${BASELINE_FAULT[aarsak](plass === undefined ? 'lista over funn ' : `funn nummer ${plass} `)} Lag den på nytt med --skriv-grunnlinje.`,
  'ingenting-aa-importere': ({ stier }, w) =>
    stier.length === 0
      ? 'Skriv hvilke filer som skal importeres: kompass importer skjema/*.xlsx'
      : `Fant ingen regneark (.xlsx eller .csv) i ${w.list(stier.map(w.quote))}.`,
  'plan-uleselig': ({ sti, mappe }, w) =>
    `${w.quote(sti)} har feil som gjør at planen ikke kan leses helt, og da kan ikke noe importeres uten fare for å skrive det to ganger. Rett feilene først: kompass valider ${mappe}`,
  'fil-endret': ({ sti }, w) =>
    `${w.quote(sti)} er endret av noen andre siden den ble lest. Ingenting er skrevet. Importer på nytt.`,
  'ukjent-oppsett': ({ navn, finnes }, w) =>
    `Det er ikke noe oppsett ${w.quote(navn)} under importer i kompass.yaml.${finnes.length === 0 ? '' : ` Velg ${w.either(finnes.map(w.quote))}.`}`,
  'grunnlinje-annen-fil': ({ sti }, w) =>
    `${w.quote(sti)} finnes fra før og er ikke en grunnlinje, så den blir ikke skrevet over. Velg et annet navn, eller slett fila først.`,
  'grunnlinje-ufullstendig': ({ sti }, w) =>
    `Grunnlinja ${w.quote(sti)} er ikke skrevet, for ikke alt kunne kontrolleres. Rett opp i det, og prøv igjen.`,
};
