import type { SyntaxCause } from '../../domain/diagnostic-facts.ts';
import type { GroupTexts } from '../rule-text.ts';
import type { Words } from '../words.ts';

const CAUSES: Readonly<Record<SyntaxCause, (piece: string, words: Words) => string>> = {
  innrykk: () => 'Innrykket stemmer ikkje med linjene rundt.',
  'uventet-tegn': (piece, w) => `${w.quote(piece)} kan ikkje stå her.`,
  'ugyldig-tegn': (piece, w) => `Teiknet ${w.quote(piece)} kan ikkje stå i ei YAML-fil.`,
  'start-tegn': (piece, w) => `Tekst som byrjar med ${w.quote(piece)}, må ha hermeteikn rundt seg.`,
  'mangler-kolon': (piece, w) => `Det manglar kolon etter ${w.quote(piece)}.`,
  'kolon-i-tekst': () =>
    'Kolon med mellomrom etter tyder at eit nytt felt byrjar. Skal kolonet vere ein del av teksten, må teksten ha hermeteikn rundt seg.',
  'mangler-komma': () => 'Det manglar komma mellom to verdiar.',
  'mangler-mellomrom': (piece, w) => `Det manglar mellomrom ved ${w.quote(piece)}.`,
  'aapent-sitat': () => 'Hermeteiknet som byrjar her, blir aldri avslutta.',
  'aapen-klamme': (piece, w) => `Klammen ${w.quote(piece)} blir aldri lukka.`,
  escape: (piece, w) =>
    `${w.quote(piece)} tyder ingenting i tekst med doble hermeteikn. Skriv to omvende skråstrekar, eller bruk enkle hermeteikn.`,
  'noekkel-over-linjer': () => 'Eit feltnamn kan ikkje gå over fleire linjer.',
  'noekkel-ikke-tekst': () => 'Eit feltnamn må vere tekst, ikkje ei liste eller ei gruppe felt.',
  'blokk-i-klammer': () => 'Inne i [ ] eller { } kan det ikkje stå lister og felt med innrykk.',
  tekstblokk: (piece, w) => `Det som står etter ${w.quote(piece)}, er ikkje ei rett tekstblokk.`,
  direktiv: () => 'Linjer som byrjar med %, kan ikkje brukast her.',
};

const CHARSETS = {
  'windows-1252':
    'Fila er lagra med eit gammalt teiknsett (Windows-1252), ikkje UTF-8. Opne ho i eit redigeringsprogram, vel «Lagre som» og teiknsettet UTF-8.',
  'utf-16':
    'Fila er lagra som UTF-16 («Unicode»), ikkje UTF-8. Opne ho i eit redigeringsprogram, vel «Lagre som» og teiknsettet UTF-8.',
  binaer: 'Dette er ikkje ei tekstfil.',
} as const;

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'du har ikkje tilgang til ho',
  EPERM: 'du har ikkje tilgang til ho',
  ENOENT: 'ho er ikkje der lenger',
  ELOOP: 'lenkjene går i ring',
};

export const yamlTexts: GroupTexts<'yaml'> = {
  'yaml/syntaks': {
    message: ({ aarsak, detalj }, w) => CAUSES[aarsak](detalj, w),
    title: 'Fila skal vere gyldig YAML',
    why: 'Når eitt teikn står feil, kan resten av fila tyde noko anna enn det som var meint. Då er det tryggare å stoppe enn å gjette. Alle slike feil i fila blir viste samtidig.',
    mend: 'Rett linja som er vist. Ta den øvste feilen først: han er ofte årsaka til dei neste.',
  },
  'yaml/tabulator': {
    message: () => 'Linja har tabulator som innrykk.',
    title: 'Innrykk skal vere mellomrom',
    why: 'Ein tabulator er like brei som to mellomrom i eitt program og åtte i eit anna, og då kan ingen sjå kva som høyrer saman. YAML tillèt difor berre mellomrom.',
    mend: 'Byt kvar tabulator med to mellomrom. Dei fleste redigeringsprogram kan gjere det for heile fila.',
  },
  'yaml/dobbel-noekkel': {
    message: ({ noekkel, foerste_linje }, w) =>
      `Feltet ${w.quote(noekkel)} står òg på linje ${foerste_linje}.`,
    title: 'Eit felt skal berre stå éin gong',
    why: 'Når eit felt står to gonger, kan berre den eine verdien gjelde, og det er ikkje råd å sjå kva for ein som var meint.',
    mend: 'Behald det som er rett, og slett det andre. Skal begge med, må dei stå i ei liste eller i kvar sin post.',
  },
  'yaml/flere-dokumenter': {
    message: () => 'Her byrjar eit nytt dokument. Éi fil skal ha eitt dokument.',
    title: 'Éi fil, eitt dokument',
    why: 'Ei fil blir kjend igjen på det ho byrjar med. Fleire dokument i same fil er lette å oversjå, både for menneske og program.',
    mend: 'Flytt det som står etter «---», til ei eiga fil, eller slett streken.',
  },
  'yaml/anker': {
    message: ({ navn }, w) => `Ankeret ${w.quote(`&${navn}`)} kan ikkje brukast.`,
    title: 'Ingen anker',
    why: 'Med anker og alias kan ei lita fil vekse til noko som ikkje får plass i nokon maskin, og den som les, må slå opp for å sjå kva som står der.',
    mend: 'Slett ankeret, og skriv verdien der han skal stå. Byrjar teksten med &, må han ha hermeteikn.',
  },
  'yaml/alias': {
    message: ({ navn }, w) => `Aliaset ${w.quote(`*${navn}`)} kan ikkje brukast.`,
    title: 'Ingen alias',
    why: 'Med anker og alias kan ei lita fil vekse til noko som ikkje får plass i nokon maskin, og den som les, må slå opp for å sjå kva som står der.',
    mend: 'Skriv verdien i staden for aliaset. Byrjar teksten med *, må han ha hermeteikn.',
  },
  'yaml/tagg': {
    message: ({ tagg }, w) => `Taggen ${w.quote(tagg)} kan ikkje brukast.`,
    title: 'Ingen taggar',
    why: 'Ein tagg gir verdien ein annan type enn han ser ut til å ha. Dokumenta har dei typane som skjemaa seier, og treng ingen.',
    mend: 'Slett taggen. Byrjar teksten med !, må han ha hermeteikn.',
  },
  'yaml/for-dypt': {
    message: ({ grense }, w) =>
      `Her er det meir enn ${w.plural(grense, 'nivå', 'nivå')} inni kvarandre.`,
    title: 'Ikkje for mange nivå',
    why: 'Ingen av dokumenta treng meir enn nokre få nivå. Svært djupe filer er nesten alltid ein feil, og dei kan få program til å stanse.',
    mend: 'Sjå etter innrykk som har flytta seg, eller klammer som aldri blir lukka.',
  },
  'yaml/for-stort': {
    message: ({ hva, megabyte, grense }, w) =>
      hva === 'fil'
        ? `Fila er på ${w.number(megabyte)} MB. Grensa er ${w.number(grense)} MB.`
        : `Linja er på ${w.number(megabyte)} MB. Grensa er ${w.number(grense)} MB.`,
    title: 'Ikkje for stor fil',
    why: 'Ei vanleg fil er på nokre få kilobyte. Ei fil på mange megabyte er som regel noko anna enn eit plandokument.',
    mend: 'Sjekk at det er rett fil. Ei stor oversikt kan delast, så kvar eining eller teneste får si eiga fil.',
  },
  'yaml/ikke-utf8': {
    message: ({ tegnsett }) => CHARSETS[tegnsett],
    title: 'Fila skal vere lagra som UTF-8',
    why: 'Teikn som æ, ø og å er lagra ulikt i ulike teiknsett. Blir fila lesen med feil teiknsett, blir namn og tekst øydelagde.',
    mend: 'Opne fila i eit redigeringsprogram, vel «Lagre som» og teiknsettet UTF-8.',
  },
  'yaml/tomt': {
    message: () => 'Fila er tom.',
    title: 'Fila skal ha innhald',
    why: 'Ei tom fil kan komme av ei lagring som blei avbroten. Ho tel ikkje som eit dokument.',
    mend: 'Hent tilbake innhaldet, eller slett fila. Eit dokument byrjar med «dokument» og «versjon».',
  },
  'yaml/nfd': {
    message: ({ tekst }, w) =>
      `${w.quote(tekst)} er skrive med lause aksentteikn og blir lese som heile bokstavar.`,
    title: 'Bokstavar skal vere heile teikn',
    why: 'Bokstaven å kan lagrast som eitt teikn eller som a med ein laus ring over. Dei ser like ut, men er ulike for program, så søk og samanlikning slår feil. Det skjer særleg med tekst frå PDF og frå Mac.',
    mend: 'Køyr «kompass valider --fix», eller skriv ordet på nytt.',
  },
  'yaml/uleselig': {
    message: ({ grunn }) => `Fila kan ikkje lesast: ${REASONS[grunn] ?? grunn}.`,
    title: 'Fila skal kunne lesast',
    why: 'Kan ikkje alle filene lesast, er kontrollen av planen ikkje fullstendig.',
    mend: 'Sjekk at fila finst, at du har tilgang til ho, og at ho ikkje er låst av eit anna program.',
  },
};
