import type { SyntaxCause } from '../../domain/diagnostic-facts.ts';
import type { GroupTexts } from '../rule-text.ts';
import type { Words } from '../words.ts';

const CAUSES: Readonly<Record<SyntaxCause, (piece: string, words: Words) => string>> = {
  innrykk: () => 'Innrykket stemmer ikke med linjene rundt.',
  'uventet-tegn': (piece, w) => `${w.quote(piece)} kan ikke stå her.`,
  'ugyldig-tegn': (piece, w) => `Tegnet ${w.quote(piece)} kan ikke stå i en YAML-fil.`,
  'start-tegn': (piece, w) =>
    `Tekst som begynner med ${w.quote(piece)}, må ha anførselstegn rundt seg.`,
  'mangler-kolon': (piece, w) => `Det mangler kolon etter ${w.quote(piece)}.`,
  'kolon-i-tekst': () =>
    'Kolon med mellomrom etter betyr at et nytt felt begynner. Skal kolonet være en del av teksten, må teksten ha anførselstegn rundt seg.',
  'mangler-komma': () => 'Det mangler komma mellom to verdier.',
  'mangler-mellomrom': (piece, w) => `Det mangler mellomrom ved ${w.quote(piece)}.`,
  'aapent-sitat': () => 'Anførselstegnet som begynner her, blir aldri avsluttet.',
  'aapen-klamme': (piece, w) => `Klammen ${w.quote(piece)} blir aldri lukket.`,
  escape: (piece, w) =>
    `${w.quote(piece)} betyr ingenting i tekst med doble anførselstegn. Skriv to omvendte skråstreker, eller bruk enkle anførselstegn.`,
  'noekkel-over-linjer': () => 'Et feltnavn kan ikke gå over flere linjer.',
  'noekkel-ikke-tekst': () => 'Et feltnavn må være tekst, ikke en liste eller en gruppe felt.',
  'blokk-i-klammer': () => 'Inne i [ ] eller { } kan det ikke stå lister og felt med innrykk.',
  tekstblokk: (piece, w) => `Det som står etter ${w.quote(piece)}, er ikke en riktig tekstblokk.`,
  direktiv: () => 'Linjer som begynner med %, kan ikke brukes her.',
};

const CHARSETS = {
  'windows-1252':
    'Fila er lagret med et gammelt tegnsett (Windows-1252), ikke UTF-8. Åpne den i et redigeringsprogram, velg «Lagre som» og tegnsettet UTF-8.',
  'utf-16':
    'Fila er lagret som UTF-16 («Unicode»), ikke UTF-8. Åpne den i et redigeringsprogram, velg «Lagre som» og tegnsettet UTF-8.',
  binaer: 'Dette er ikke en tekstfil.',
} as const;

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'du har ikke tilgang til den',
  EPERM: 'du har ikke tilgang til den',
  ENOENT: 'den er ikke der lenger',
  ELOOP: 'lenkene går i ring',
};

export const yamlTexts: GroupTexts<'yaml'> = {
  'yaml/syntaks': {
    message: ({ aarsak, detalj }, w) => CAUSES[aarsak](detalj, w),
    title: 'Fila skal være gyldig YAML',
    why: 'Når ett tegn står feil, kan resten av fila bety noe annet enn det som var ment. Da er det tryggere å stoppe enn å gjette. Alle slike feil i fila blir vist samtidig.',
    mend: 'Rett linja som er vist. Ta den øverste feilen først: den er ofte årsaken til de neste.',
  },
  'yaml/tabulator': {
    message: () => 'Linja har tabulator som innrykk.',
    title: 'Innrykk skal være mellomrom',
    why: 'En tabulator er like bred som to mellomrom i ett program og åtte i et annet, og da kan ingen se hva som hører sammen. YAML tillater derfor bare mellomrom.',
    mend: 'Bytt hver tabulator med to mellomrom. De fleste redigeringsprogrammer kan gjøre det for hele fila.',
  },
  'yaml/dobbel-noekkel': {
    message: ({ noekkel, foerste_linje }, w) =>
      `Feltet ${w.quote(noekkel)} står også på linje ${foerste_linje}.`,
    title: 'Et felt skal bare stå én gang',
    why: 'Når et felt står to ganger, kan bare den ene verdien gjelde, og det er ikke til å se hvilken som var ment.',
    mend: 'Behold det som er riktig, og slett det andre. Skal begge med, må de stå i en liste eller i hver sin post.',
  },
  'yaml/flere-dokumenter': {
    message: () => 'Her begynner et nytt dokument. Én fil skal ha ett dokument.',
    title: 'Én fil, ett dokument',
    why: 'En fil blir kjent igjen på det den begynner med. Flere dokumenter i samme fil er lette å overse, både for mennesker og programmer.',
    mend: 'Flytt det som står etter «---», til en egen fil, eller slett streken.',
  },
  'yaml/anker': {
    message: ({ navn }, w) => `Ankeret ${w.quote(`&${navn}`)} kan ikke brukes.`,
    title: 'Ingen ankere',
    why: 'Med ankere og alias kan en liten fil vokse til noe som ikke får plass i noen maskin, og den som leser, må slå opp for å se hva som står der.',
    mend: 'Slett ankeret, og skriv verdien der den skal stå. Begynner teksten med &, må den ha anførselstegn.',
  },
  'yaml/alias': {
    message: ({ navn }, w) => `Aliaset ${w.quote(`*${navn}`)} kan ikke brukes.`,
    title: 'Ingen alias',
    why: 'Med ankere og alias kan en liten fil vokse til noe som ikke får plass i noen maskin, og den som leser, må slå opp for å se hva som står der.',
    mend: 'Skriv verdien i stedet for aliaset. Begynner teksten med *, må den ha anførselstegn.',
  },
  'yaml/tagg': {
    message: ({ tagg }, w) => `Taggen ${w.quote(tagg)} kan ikke brukes.`,
    title: 'Ingen tagger',
    why: 'En tagg gir verdien en annen type enn den ser ut til å ha. Dokumentene har de typene som skjemaene sier, og trenger ingen.',
    mend: 'Slett taggen. Begynner teksten med !, må den ha anførselstegn.',
  },
  'yaml/for-dypt': {
    message: ({ grense }, w) =>
      `Her er det mer enn ${w.plural(grense, 'nivå', 'nivåer')} inne i hverandre.`,
    title: 'Ikke for mange nivåer',
    why: 'Ingen av dokumentene trenger mer enn noen få nivåer. Svært dype filer er nesten alltid en feil, og de kan få programmer til å stanse.',
    mend: 'Se etter innrykk som har forskjøvet seg, eller klammer som aldri blir lukket.',
  },
  'yaml/for-stort': {
    message: ({ hva, megabyte, grense }, w) =>
      hva === 'fil'
        ? `Fila er på ${w.number(megabyte)} MB. Grensen er ${w.number(grense)} MB.`
        : `Linja er på ${w.number(megabyte)} MB. Grensen er ${w.number(grense)} MB.`,
    title: 'Ikke for stor fil',
    why: 'En vanlig fil er på noen få kilobyte. En fil på mange megabyte er som regel noe annet enn et plandokument.',
    mend: 'Sjekk at det er riktig fil. En stor oversikt kan deles, så hver enhet eller tjeneste får sin egen fil.',
  },
  'yaml/ikke-utf8': {
    message: ({ tegnsett }) => CHARSETS[tegnsett],
    title: 'Fila skal være lagret som UTF-8',
    why: 'Tegn som æ, ø og å er lagret ulikt i ulike tegnsett. Leses fila med feil tegnsett, blir navn og tekst ødelagt.',
    mend: 'Åpne fila i et redigeringsprogram, velg «Lagre som» og tegnsettet UTF-8.',
  },
  'yaml/tomt': {
    message: () => 'Fila er tom.',
    title: 'Fila skal ha innhold',
    why: 'En tom fil kan komme av en lagring som ble avbrutt. Den teller ikke som et dokument.',
    mend: 'Hent tilbake innholdet, eller slett fila. Et dokument begynner med «dokument» og «versjon».',
  },
  'yaml/nfd': {
    message: ({ tekst }, w) =>
      `${w.quote(tekst)} er skrevet med løse aksenttegn og blir lest som hele bokstaver.`,
    title: 'Bokstaver skal være hele tegn',
    why: 'Bokstaven å kan lagres som ett tegn eller som a med en løs ring over. De ser like ut, men er ulike for programmer, så søk og sammenligning slår feil. Det skjer særlig med tekst fra PDF og fra Mac.',
    mend: 'Kjør «kompass valider --fix», eller skriv ordet på nytt.',
  },
  'yaml/uleselig': {
    message: ({ grunn }) => `Fila kan ikke leses: ${REASONS[grunn] ?? grunn}.`,
    title: 'Fila skal kunne leses',
    why: 'Kan ikke alle filene leses, er kontrollen av planen ikke fullstendig.',
    mend: 'Sjekk at fila finnes, at du har tilgang til den, og at den ikke er låst av et annet program.',
  },
};
