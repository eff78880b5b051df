import type { FormTexts } from '../form-texts.ts';

export const formTexts: FormTexts = {
  title: {
    holdings: (name) => `Kompetansekartlegging: ${name}`,
    krav: (name) => `Kompetansekrav: ${name}`,
    tiltak: (name) => `Tiltak: ${name}`,
    behovsmelding: (name) => `Behovsmelding: ${name}`,
  },
  sheet: {
    guide: 'Slik gjør du',
    departures: 'Avgang',
    requirements: 'Krav',
    measures: 'Tiltak',
    effects: 'Effekter',
    references: 'Mål og føringer',
    competences: 'Kompetanser',
    needReport: 'Behovsmelding',
    participants: 'Deltakere',
    goals: 'Mål',
    groups: 'Målgrupper',
    budget: 'Budsjett',
  },
  guide: {
    heading: 'Slik gjør du',
    why: {
      holdings: ({ organisation }) =>
        `${organisation} trenger å vite hvilken kompetanse de ansatte har i dag. Da kan vi se hva som mangler, og planlegge hvordan vi skaffer det. Du fyller bare ut antall.`,
      krav: ({ organisation }) =>
        `Her står det ${organisation} krever av kompetanse i tjenestene. Endre kravene, eller legg til nye.`,
      tiltak: ({ organisation }) =>
        `Her står tiltakene i kompetanseplanen til ${organisation}. Oppdater dem, eller legg til nye.`,
      behovsmelding: () =>
        'Med en behovsmelding ber dere om tilskudd til ett tiltak, i én ordning, i ett til tre år.',
    },
    steps: {
      holdings: ({ first, others, beside }, w) => [
        `Gå til arket ${others.length === 0 ? w.quote(first) : 'for enheten din'} nederst i vinduet. Du skal bare fylle ut de gule cellene. Resten er låst.`,
        'Se om tallene øverst stemmer: ansatte, årsverk og barn.',
        `Gå gjennom kompetansene, én rad om gangen. Velg ${w.quote('ja')} i kolonnen Kartlagt, og skriv hvor mange ansatte som er på hvert nivå. Tell hver ansatt én gang, på det høyeste nivået. En tom celle betyr ingen. Hva nivåene betyr for kompetansen, står til høyre i raden.`,
        `Vet dere ikke hva de ansatte kan, velger du ${w.quote('ikke kartlagt')} og lar tallene stå tomme. Det er ikke det samme som 0.`,
        'Se i kolonnen Kontroll om noe må rettes.',
        `Vet du at noen slutter eller går av med pensjon? Skriv det i arket ${w.quote(beside)}.`,
      ],
      krav: ({ first, beside }, w) => [
        `Gå til arket ${w.quote(first)}. Hver rad er ett krav. Du skal bare fylle ut de gule cellene.`,
        'Nye krav skriver du i de tomme radene nederst. Id-en kommer av seg selv.',
        'Velg en tjeneste, eller skriv navnet på enhetene med semikolon mellom. Fyll ut bare ett av antall, andel og årsverk.',
        `Skriv id-en til målene og føringene som kravet bygger på. Du finner dem i arket ${w.quote(beside)}.`,
        'Se i kolonnen Kontroll om noe mangler.',
        'Skal et krav bort, skriver du det når du sender skjemaet. Det blir ikke slettet om du tømmer raden.',
      ],
      tiltak: ({ first, others, beside }, w) => [
        `Gå til arket ${w.quote(first)}. Hver rad er ett tiltak. Du skal bare fylle ut de gule cellene.`,
        'Nye tiltak skriver du i de tomme radene nederst. Id-en kommer av seg selv.',
        `Skriv id-en til kravene som tiltaket svarer på. Du finner dem i arket ${w.quote(beside)}.`,
        `Gå til arket ${w.list(others.map(w.quote))} og skriv hva hvert tiltak skal føre til: hvor mange som får mer kompetanse, hvor og når.`,
        'Se i kolonnen Kontroll om noe mangler.',
        'Skal et tiltak bort, setter du statusen til «avlyst» og skriver hvorfor. Det blir ikke slettet om du tømmer raden.',
      ],
      behovsmelding: ({ first, others, beside }, w) => [
        `Gå til arket ${w.quote(first)} og svar i den gule kolonnen. Ved siden av står det hva vi spør om.`,
        `Fyll ut arkene ${w.list(others.map(w.quote))}. Hver rad er én deltaker, ett mål, én målgruppe eller ett år.`,
        `Skriver du om krav og kompetanser, bruker du id-ene i arket ${w.quote(beside)}.`,
      ],
    },
    send: (role) =>
      role === null
        ? 'Lagre fila, og send den tilbake til den du fikk den fra.'
        : `Lagre fila, og send den tilbake til ${role}.`,
    levels: 'Nivåene',
    level: (level, name, meaning) => `Nivå ${level}, ${name.toLowerCase()}: ${meaning}`,
    privacy: 'Personvern',
    noPersons:
      'Skjemaet skal bare inneholde antall. Skriv ikke navn, fødselsdato, e-postadresse eller annet som viser hvem en ansatt er, heller ikke i merknadene.',
    rolesOnly:
      'Skriv roller og stillinger, for eksempel PP-leder, og ikke navn på personer. Skriv ingenting om enkeltpersoner i merknader og beskrivelser.',
  },
  lead: (mapped, w) =>
    mapped === null
      ? 'Fyll ut de gule cellene. Resten er låst.'
      : `Fyll ut de gule cellene. Resten er låst. Tallene som står der, er fra ${w.date(mapped)}: rett det som er endret.`,
  departuresLead:
    'Skriv bare det dere vet. Velg kompetansen, og skriv året, nivået de er talt på, og hvor mange det gjelder. Skriv ikke navn.',
  rowsLead: 'Fyll ut de gule cellene. Nye rader skriver du nederst. Resten er låst.',
  needLead: 'Svar i den gule kolonnen. Resten er låst.',
  listLead: 'Fyll ut de gule cellene, én rad for hver.',
  fact: {
    ansatte: {
      title: 'Ansatte',
      help: 'Hvor mange personer som arbeider i enheten, uansett stillingsprosent.',
    },
    aarsverk: { title: 'Årsverk', help: 'Summen av stillingene, for eksempel 18,4.' },
    barn: {
      title: 'Barn eller elever',
      help: 'Hvor mange barn eller elever enheten har. La cella stå tom hvis dere ikke har noen.',
    },
  },
  progress: {
    label: 'Kartlagt',
    of: 'av',
    toMend: 'Noe må rettes: se i kolonnen Kontroll.',
    unmapped: 'Resten er ikke kartlagt.',
    done: 'Alt er kartlagt.',
  },
  holding: {
    omraade: { title: 'Område' },
    navn: { title: 'Kompetanse' },
    kartlagt: {
      title: 'Kartlagt',
      help: 'Velg «ja» når dere vet hva de ansatte kan, ellers «ikke kartlagt». Alt + pil ned åpner lista.',
    },
    sum: { title: 'Sum' },
    kontroll: { title: 'Kontroll' },
    ubrukt: {
      title: 'Bruker ikke',
      help: 'Hvor mange av de talte som ikke får brukt kompetansen i jobben sin. La cella stå tom hvis alle får brukt den.',
    },
    merknad: {
      title: 'Merknad',
      help: 'Det tallene ikke viser. Skriv ikke navn eller noe annet som viser hvem det gjelder.',
    },
    kompetanse: { title: 'Kode' },
  },
  level: (level) => `Nivå ${level}`,
  fteAtLevel: (level) => `Årsverk nivå ${level}`,
  fteHelp: 'Årsverkene til de samme ansatte, for eksempel 2,4.',
  levelMeans: (level, name) => `Nivå ${level}: ${name}`,
  levelHelp: (name, meaning) => `${name}. ${meaning}`,
  departure: {
    enhet: { title: 'Enhet', help: 'Velg enheten fra lista.' },
    kompetanse: {
      title: 'Kompetanse',
      help: 'Velg kompetansen fra lista. Alt + pil ned åpner den.',
    },
    aar: { title: 'År', help: 'Året de slutter, for eksempel 2028.' },
    nivaa: { title: 'Nivå', help: 'Nivået de er talt på.' },
    antall: { title: 'Antall', help: 'Hvor mange som slutter. Skriv ikke navn.' },
  },
  requirement: {
    id: { title: 'Id' },
    kompetanse: {
      title: 'Kompetanse',
      help: 'Velg kompetansen fra lista. Alt + pil ned åpner den.',
    },
    tjeneste: {
      title: 'Tjeneste',
      help: 'Velg tjenesten når kravet gjelder alle enhetene i den. La den stå tom når kravet gjelder bestemte enheter.',
    },
    enheter: {
      title: 'Enheter',
      help: 'Når kravet bare gjelder noen enheter: skriv navnene, med semikolon mellom. La den stå tom når du har valgt en tjeneste.',
    },
    nivaa: { title: 'Nivå', help: 'Det laveste nivået som oppfyller kravet.' },
    antall: {
      title: 'Antall',
      help: 'Hvor mange ansatte. Fyll ut bare ett av antall, andel og årsverk.',
    },
    andel: {
      title: 'Andel',
      help: 'Hvor stor del av de ansatte, for eksempel 60 %. Fyll ut bare ett av antall, andel og årsverk.',
    },
    aarsverk: {
      title: 'Årsverk',
      help: 'Hvor mange årsverk, for eksempel 1,5. Fyll ut bare ett av antall, andel og årsverk.',
    },
    per: {
      title: 'Per',
      help: 'Om kravet gjelder hver enhet for seg eller tjenesten samlet.',
    },
    hvor: {
      title: 'Hvor',
      help: 'Om kompetansen må finnes i enheten, eller om det er nok at enheten kan få hjelp av andre.',
    },
    viktighet: { title: 'Viktighet', help: 'Om kravet skal, bør eller kan oppfylles.' },
    frist: {
      title: 'Frist',
      help: 'Året kravet må være oppfylt. La cella stå tom når det gjelder nå.',
    },
    kritisk: {
      title: 'Kritisk',
      help: 'Velg «ja» når tjenesten stopper eller blir uforsvarlig uten kompetansen.',
    },
    begrunnelse: {
      title: 'Begrunnelse',
      help: 'Id-en til målene og føringene som kravet bygger på, med semikolon mellom: m1; f2.',
    },
    kontroll: { title: 'Kontroll' },
  },
  measure: {
    id: { title: 'Id' },
    tittel: { title: 'Tittel', help: 'Kort navn på tiltaket.' },
    strategi: {
      title: 'Strategi',
      help: 'Ta i bruk det dere har (mobilisere), lære mer (utvikle), ansette (rekruttere) eller slutte med noe (avvikle).',
    },
    krav: {
      title: 'Krav',
      help: 'Id-en til kravene som tiltaket svarer på, med semikolon mellom: k1; k4.',
    },
    laeringsarena: {
      title: 'Læringsarena',
      help: 'Hvor læringen skjer. Videreutdanning gir studiepoeng.',
    },
    kollektivt: { title: 'Kollektivt', help: 'Velg «ja» når tiltaket er felles for personalet.' },
    ansvar: {
      title: 'Ansvarlig',
      help: 'Rollen som har ansvaret, for eksempel PP-leder. Skriv ikke navn på personer.',
    },
    start: { title: 'Start', help: 'Dagen tiltaket begynner, for eksempel 16.08.2027.' },
    frist: {
      title: 'Frist',
      help: 'Dagen tiltaket skal være gjennomført, for eksempel 16.06.2028.',
    },
    'kostnad/sum': { title: 'Kostnad i alt', help: 'Hele kroner.' },
    'kostnad/tilskudd': { title: 'Tilskudd', help: 'Det som dekkes av tilskudd, i hele kroner.' },
    'kostnad/egenandel': { title: 'Egenandel', help: 'Kommunens egenandel, i hele kroner.' },
    'kostnad/kommunalt_budsjett': {
      title: 'Kommunalt budsjett',
      help: 'Det som dekkes av kommunens eget budsjett, i hele kroner.',
    },
    'kostnad/annet': { title: 'Andre kilder', help: 'Det andre betaler, i hele kroner.' },
    prioritet: { title: 'Prioritet', help: 'Rekkefølgen på tiltakene. 1 er viktigst.' },
    status: { title: 'Status', help: 'Hvor langt tiltaket er kommet.' },
    merknad: {
      title: 'Merknad',
      help: 'Må fylles ut når tiltaket er utsatt eller avlyst. Skriv ikke om enkeltpersoner.',
    },
    kontroll: { title: 'Kontroll' },
  },
  effect: {
    tiltak: { title: 'Tiltak', help: 'Velg tiltaket fra lista. Alt + pil ned åpner den.' },
    kompetanse: { title: 'Kompetanse', help: 'Kompetansen som endrer seg.' },
    enhet: {
      title: 'Enhet',
      help: 'Enheten som får kompetansen. La den stå tom når det gjelder en hel tjeneste.',
    },
    tjeneste: {
      title: 'Tjeneste',
      help: 'Tjenesten, når det gjelder alle enhetene i den. La den stå tom når det gjelder én enhet.',
    },
    fra_enhet: {
      title: 'Fra enhet',
      help: 'Enheten som kompetansen kommer fra. Bare når strategien er mobilisere.',
    },
    fra_nivaa: {
      title: 'Fra nivå',
      help: 'Nivået før tiltaket. Ikke når strategien er rekruttere.',
    },
    til_nivaa: {
      title: 'Til nivå',
      help: 'Nivået etter tiltaket. Ikke når strategien er avvikle.',
    },
    antall: {
      title: 'Antall',
      help: 'Hvor mange ansatte det gjelder i enheten. For en tjeneste: hvor mange i hver enhet.',
    },
    aar: { title: 'År', help: 'Året virkningen kommer.' },
    kontroll: { title: 'Kontroll' },
  },
  need: {
    id: {
      title: 'Id',
      help: 'Kort navn på meldingen, ulikt for hver melding: små bokstaver, tall og bindestrek.',
    },
    ordning: { title: 'Tilskuddsordning', help: 'Velg ordningen dere melder behov under.' },
    barnehage_skoleaar: {
      title: 'Barnehage- og skoleår',
      help: 'Det første året tiltaket skal gå, for eksempel 2027/2028.',
    },
    type: {
      title: 'Type melding',
      help: 'Om tiltaket er nytt, en videreføring, eller om dere trenger mer til et tiltak som er i gang.',
    },
    tidligere_id: {
      title: 'Tidligere melding',
      help: 'Id-en til meldingen som denne viderefører eller utfyller. Tom når tiltaket er nytt.',
    },
    prioritet: {
      title: 'Prioritet',
      help: 'Rekkefølgen når dere sender flere meldinger. 1 er viktigst.',
    },
    maalform: { title: 'Målform', help: 'Målformen meldingen er skrevet på.' },
    'innsender/type': { title: 'Type eier', help: 'Hva slags eier som sender meldingen.' },
    'innsender/navn': {
      title: 'Navn på eieren',
      help: 'Eieren som sender meldingen, alene eller for flere.',
    },
    'innsender/kommunenummer': {
      title: 'Kommunenummer',
      help: 'Fire sifre, når eieren er en kommune.',
    },
    'innsender/fylkesnummer': {
      title: 'Fylkesnummer',
      help: 'To sifre, når eieren er en fylkeskommune.',
    },
    'innsender/orgnr': { title: 'Organisasjonsnummer', help: 'Ni sifre. Valgfritt for kommuner.' },
    'nettverk/navn': {
      title: 'Navn på nettverket',
      help: 'Når flere eiere går sammen om tiltaket.',
    },
    'nettverk/deltakere': {
      title: 'Eiere i nettverket',
      help: 'Kommunenummer eller organisasjonsnummer for hver eier, dere selv medregnet, med semikolon mellom: 9901; 9902.',
    },
    'kontakt/rolle': {
      title: 'Rolle',
      help: 'Stillingen til den som svarer på spørsmål, for eksempel PP-leder. Skriv ikke navn på personer.',
    },
    'kontakt/epost': {
      title: 'E-post',
      help: 'Felles adresse for rollen eller kontoret, ikke adressen til en person.',
    },
    'behov/beskrivelse': {
      title: 'Beskrivelse',
      help: 'Hva som mangler, hvor, og hva det har å si for barn og elever.',
    },
    'behov/krav': {
      title: 'Kompetansekrav',
      help: 'Id-en til kravene som tiltaket skal bidra til å oppfylle, med semikolon mellom: k1; k4.',
    },
    'behov/kartlagt': {
      title: 'Kartlagt',
      help: 'Dagen behovet ble kartlagt, for eksempel 15.10.2026.',
    },
    'behov/metode': { title: 'Metode', help: 'Hvordan behovet ble kartlagt.' },
    'forankring/planer': {
      title: 'Planer',
      help: 'Lokale planer der tiltaket er forankret, med semikolon mellom. Minst én.',
    },
    'forankring/sak': {
      title: 'Saksnummer',
      help: 'Saken der tiltaket ble vedtatt, for eksempel 112/26.',
    },
    'medvirkning/ansatte': {
      title: 'Ansatte har medvirket',
      help: 'Om de ansatte har vært med på å vurdere behovet.',
    },
    'medvirkning/tillitsvalgte': {
      title: 'Tillitsvalgte har medvirket',
      help: 'Om de tillitsvalgte har vært med på å vurdere behovet.',
    },
    'medvirkning/beskrivelse': { title: 'Beskrivelse', help: 'Hvordan medvirkningen foregikk.' },
    'tiltak/id': { title: 'Tiltakets id', help: 'Id-en tiltaket har i planen, for eksempel t1.' },
    'tiltak/tittel': { title: 'Tittel', help: 'Kort navn på tiltaket.' },
    'tiltak/beskrivelse': {
      title: 'Beskrivelse',
      help: 'Hva tiltaket går ut på, og hvordan det skal gjennomføres.',
    },
    'tiltak/arbeidsform': { title: 'Arbeidsform', help: 'Hvordan deltakerne skal arbeide sammen.' },
    'tiltak/kollektivt': {
      title: 'Kollektivt',
      help: 'Om tiltaket er felles for personalet i enhetene. Tilskuddet gjelder kollektiv kompetanseutvikling.',
    },
    'tiltak/tema': {
      title: 'Kompetanser',
      help: 'Koden til kompetansene som tiltaket skal utvikle, med semikolon mellom: spr-01; ink-05.',
    },
    'tiltak/start': { title: 'Start', help: 'Dagen tiltaket begynner, for eksempel 16.08.2027.' },
    'tiltak/slutt': { title: 'Slutt', help: 'Dagen tiltaket er ferdig, for eksempel 16.06.2028.' },
    'partner/type': { title: 'Type partner', help: 'Ordningen avgjør hvilke som er tillatt.' },
    'partner/navn': { title: 'Navn på partneren', help: 'Navnet på institusjonen.' },
    'partner/kontaktet': {
      title: 'Kontaktet',
      help: 'Dagen partneren ble kontaktet. Det skal skje før meldingen sendes.',
    },
    'partner/bidrag': { title: 'Partnerens bidrag', help: 'Det partneren skal bidra med.' },
    'statped/involvert': { title: 'Statped er med', help: 'Om Statped er involvert.' },
    'statped/bidrag': { title: 'Statpeds bidrag', help: 'Det Statped skal bidra med.' },
    'kriterier/lokalt_behov': {
      title: 'Lokalt behov',
      help: 'Hvordan tiltaket er forankret i behov som er definert lokalt.',
    },
    'kriterier/kollektiv_prosess': {
      title: 'Kollektiv prosess',
      help: 'Hvordan tiltaket er basert i barnehagen eller skolen og fremmer kollektive prosesser.',
    },
    'kriterier/partnerskap': {
      title: 'Partnerskap',
      help: 'Hvordan eieren og partneren planlegger og gjennomfører tiltaket sammen.',
    },
  },
  needPart: {
    melding: 'Meldingen',
    innsender: 'Innsender',
    nettverk: 'Nettverk',
    kontakt: 'Kontakt',
    behov: 'Behov',
    forankring: 'Forankring',
    medvirkning: 'Medvirkning',
    tiltak: 'Tiltak',
    partner: 'Partner',
    statped: 'Statped',
    kriterier: 'Kriterier',
  },
  needColumn: {
    del: { title: 'Del' },
    tittel: { title: 'Spørsmål' },
    svar: { title: 'Svar (fyll ut)' },
    hjelp: { title: 'Forklaring' },
    felt: { title: 'Kode' },
  },
  participant: {
    navn: { title: 'Navn', help: 'Navnet på barnehagen, skolen eller enheten.' },
    tjeneste: { title: 'Tjeneste', help: 'Tjenesten enheten hører til.' },
    privat: { title: 'Privat', help: 'Velg «ja» når enheten har privat eier.' },
    kommunenummer: { title: 'Kommunenummer', help: 'Kommunen enheten ligger i: fire sifre.' },
    orgnr: { title: 'Organisasjonsnummer', help: 'Ni sifre. Valgfritt.' },
  },
  goal: {
    tekst: { title: 'Mål', help: 'Det dere vil oppnå.' },
    kjennetegn: {
      title: 'Kjennetegn på måloppnåelse',
      help: 'Det dere ser i praksis når målet er nådd.',
    },
  },
  group: {
    gruppe: { title: 'Gruppe', help: 'Yrkesgruppe eller rolle, for eksempel barnehagelærere.' },
    antall: { title: 'Antall', help: 'Hvor mange som skal delta.' },
  },
  budget: {
    aar: { title: 'År', help: 'Året beløpene gjelder. Ett til tre år på rad.' },
    tilskudd_eier: {
      title: 'Tilskudd til eieren',
      help: 'Det dere ber om til eierne, i hele kroner.',
    },
    tilskudd_partner: {
      title: 'Tilskudd til partneren',
      help: 'Det dere ber om til partneren, i hele kroner.',
    },
    egenandel: {
      title: 'Egenandel',
      help: 'Det eierne selv legger inn. Noen ordninger krever at egenandelen er en viss del av tilskuddet.',
    },
    koordinator: {
      title: 'Koordinator',
      help: 'Den delen av tilskuddet som skal dekke koordinering.',
    },
  },
  reference: {
    id: 'Id',
    kind: 'Type',
    text: 'Tekst',
    goal: 'mål',
    guideline: 'føring',
    unit: 'enhet',
    requirement: 'krav',
    area: 'Område',
    competence: 'Kompetanse',
    referencesLead: 'Her finner du id-ene du kan vise til. Arket er bare til å slå opp i.',
    competencesLead: 'Kompetansene i katalogen. Arket er bare til å slå opp i.',
    noRows: 'Planen har ingen ennå.',
  },
  check: {
    ok: 'OK',
    unmapped: 'Ikke kartlagt',
    empty: 'Ikke fylt ut',
    noFigures: 'Mangler tall',
    both: 'Tall, men ikke kartlagt: velg ja',
    notWhole: 'Skriv hele tall',
    tooMany: 'Flere enn antall ansatte',
    unusedTooMany: 'Bruker ikke: flere enn summen',
    notCounted: 'ansatte er ikke talt',
    needsCompetence: 'Velg kompetanse',
    needsPlace: 'Velg tjeneste, eller skriv enheter',
    onePlace: 'Bare én av tjeneste og enheter',
    oneAmount: 'Fyll ut ett av antall, andel og årsverk',
    needsRest: 'Fyll ut nivå, per, hvor og viktighet',
    needsTitle: 'Skriv en tittel',
    needsStrategy: 'Velg strategi og status',
    needsReason: 'Skriv grunnen i merknaden',
    endsFirst: 'Fristen er før start',
    sourcesDiffer: 'Kildene stemmer ikke med kostnaden',
    needsMeasure: 'Velg tiltak',
    needsUnit: 'Velg enhet eller tjeneste',
    oneUnit: 'Bare én av enhet og tjeneste',
    needsAmount: 'Fyll ut antall og år',
  },
  refused: {
    title: 'Det går ikke',
    whole: 'Skriv et helt tall fra 0 og oppover, eller la cella stå tom.',
    most: 'Skriv et helt tall fra 0 og oppover. Det kan ikke være større enn antall ansatte øverst i arket.',
    decimal: 'Skriv et tall fra 0 og oppover, for eksempel 18,4, eller la cella stå tom.',
    share: 'Skriv en andel fra 0 til 100 %, for eksempel 60 %.',
    year: 'Skriv et årstall med fire sifre, for eksempel 2028.',
    choice: 'Velg noe fra lista, eller la cella stå tom. Alt + pil ned åpner lista.',
  },
  choice: {
    yes: 'ja',
    no: 'nei',
    mapped: 'ja',
    unmapped: 'ikke kartlagt',
    perUnit: 'hver enhet',
    perService: 'tjenesten samlet',
    ownUnit: 'i enheten',
    reachable: 'tilgjengelig',
    external: 'eksternt kurs eller samling',
    kommune: 'kommune',
    fylkeskommune: 'fylkeskommune',
    interkommunalt: 'interkommunalt samarbeid',
    privat_eier: 'privat eier',
    ny: 'nytt tiltak',
    viderefoering: 'videreføring',
    supplerende: 'supplerende midler',
  },
  blocked: (folder, w) => `Kan ikke lage skjemaer: planen i ${w.quote(folder)} kan ikke leses.`,
  made: (forms, folder, w) =>
    `Laget ${w.plural(forms, 'skjema', 'skjemaer')} i ${w.quote(folder)}. Send dem til dem som skal fylle ut, og les dem inn igjen når de kommer tilbake.`,
  leftOut: (count, w) =>
    `${w.plural(count, 'del', 'deler')} av planen er ikke med i skjemaene, fordi det er feil der. Se hva som er feil, med: kompass valider`,
  leftOutFile: (file) => `${file}: hele fila`,
  leftOutPlace: (file, place) => `${file}: ${place}`,
  leftOutPrivate: (count, w) =>
    count === 1
      ? 'Én tekst er utelatt, fordi den kan si noe om enkeltpersoner.'
      : `${w.number(count)} tekster er utelatt, fordi de kan si noe om enkeltpersoner.`,
  leftOutMore: (count, w) => `og ${w.number(count)} til`,
};
