import type { FormTexts } from '../form-texts.ts';

export const formTexts: FormTexts = {
  title: {
    holdings: (name) => `Kompetansekartlegging: ${name}`,
    krav: (name) => `Kompetansekrav: ${name}`,
    tiltak: (name) => `Tiltak: ${name}`,
    behovsmelding: (name) => `Behovsmelding: ${name}`,
  },
  sheet: {
    guide: 'Slik gjer du',
    departures: 'Avgang',
    requirements: 'Krav',
    measures: 'Tiltak',
    effects: 'Effektar',
    references: 'Mål og føringar',
    competences: 'Kompetansar',
    needReport: 'Behovsmelding',
    participants: 'Deltakarar',
    goals: 'Mål',
    groups: 'Målgrupper',
    budget: 'Budsjett',
  },
  guide: {
    heading: 'Slik gjer du',
    why: {
      holdings: ({ organisation }) =>
        `${organisation} treng å vite kva kompetanse dei tilsette har i dag. Då kan vi sjå kva som manglar, og planleggje korleis vi skaffar det. Du fyller berre ut tal.`,
      krav: ({ organisation }) =>
        `Her står det ${organisation} krev av kompetanse i tenestene. Endre krava, eller legg til nye.`,
      tiltak: ({ organisation }) =>
        `Her står tiltaka i kompetanseplanen til ${organisation}. Oppdater dei, eller legg til nye.`,
      behovsmelding: () =>
        'Med ei behovsmelding ber de om tilskot til eitt tiltak, i éi ordning, i eitt til tre år.',
    },
    steps: {
      holdings: ({ first, others, beside }, w) => [
        `Gå til arket ${others.length === 0 ? w.quote(first) : 'for eininga di'} nedst i vindauget. Du skal berre fylle ut dei gule cellene. Resten er låst.`,
        'Sjå om tala øvst stemmer: tilsette, årsverk og barn.',
        `Gå gjennom kompetansane, éi rad om gongen. Vel ${w.quote('ja')} i kolonnen Kartlagd, og skriv kor mange tilsette som er på kvart nivå. Tel kvar tilsett éin gong, på det høgaste nivået. Ei tom celle betyr ingen. Kva nivåa betyr for kompetansen, står til høgre i rada.`,
        `Veit de ikkje kva dei tilsette kan, vel du ${w.quote('ikkje kartlagd')} og lèt tala stå tomme. Det er ikkje det same som 0.`,
        'Sjå i kolonnen Kontroll om noko må rettast.',
        `Veit du at nokon sluttar eller går av med pensjon? Skriv det i arket ${w.quote(beside)}.`,
      ],
      krav: ({ first, beside }, w) => [
        `Gå til arket ${w.quote(first)}. Kvar rad er eitt krav. Du skal berre fylle ut dei gule cellene.`,
        'Nye krav skriv du i dei tomme radene nedst. Id-en kjem av seg sjølv.',
        'Vel ei teneste, eller skriv namnet på einingane med semikolon mellom. Fyll ut berre eitt av tal, del og årsverk.',
        `Skriv id-en til måla og føringane som kravet byggjer på. Du finn dei i arket ${w.quote(beside)}.`,
        'Sjå i kolonnen Kontroll om noko manglar.',
        'Skal eit krav bort, skriv du det når du sender skjemaet. Det blir ikkje sletta om du tømmer rada.',
      ],
      tiltak: ({ first, others, beside }, w) => [
        `Gå til arket ${w.quote(first)}. Kvar rad er eitt tiltak. Du skal berre fylle ut dei gule cellene.`,
        'Nye tiltak skriv du i dei tomme radene nedst. Id-en kjem av seg sjølv.',
        `Skriv id-en til krava som tiltaket svarer på. Du finn dei i arket ${w.quote(beside)}.`,
        `Gå til arket ${w.list(others.map(w.quote))} og skriv kva kvart tiltak skal føre til: kor mange som får meir kompetanse, kvar og når.`,
        'Sjå i kolonnen Kontroll om noko manglar.',
        'Skal eit tiltak bort, set du statusen til «avlyst» og skriv kvifor. Det blir ikkje sletta om du tømmer rada.',
      ],
      behovsmelding: ({ first, others, beside }, w) => [
        `Gå til arket ${w.quote(first)} og svar i den gule kolonnen. Ved sida av står det kva vi spør om.`,
        `Fyll ut arka ${w.list(others.map(w.quote))}. Kvar rad er éin deltakar, eitt mål, éi målgruppe eller eitt år.`,
        `Skriv du om krav og kompetansar, bruker du id-ane i arket ${w.quote(beside)}.`,
      ],
    },
    send: (role) =>
      role === null
        ? 'Lagre fila, og send ho tilbake til den du fekk ho frå.'
        : `Lagre fila, og send ho tilbake til ${role}.`,
    levels: 'Nivåa',
    level: (level, name, meaning) => `Nivå ${level}, ${name.toLowerCase()}: ${meaning}`,
    privacy: 'Personvern',
    noPersons:
      'Skjemaet skal berre innehalde tal. Skriv ikkje namn, fødselsdato, e-postadresse eller anna som viser kven ein tilsett er, heller ikkje i merknadene.',
    rolesOnly:
      'Skriv roller og stillingar, til dømes PP-leiar, og ikkje namn på personar. Skriv ingenting om enkeltpersonar i merknader og skildringar.',
  },
  lead: (mapped, w) =>
    mapped === null
      ? 'Fyll ut dei gule cellene. Resten er låst.'
      : `Fyll ut dei gule cellene. Resten er låst. Tala som står der, er frå ${w.date(mapped)}: rett det som er endra.`,
  departuresLead:
    'Skriv berre det de veit. Vel kompetansen, og skriv året, nivået dei er talde på, og kor mange det gjeld. Skriv ikkje namn.',
  rowsLead: 'Fyll ut dei gule cellene. Nye rader skriv du nedst. Resten er låst.',
  needLead: 'Svar i den gule kolonnen. Resten er låst.',
  listLead: 'Fyll ut dei gule cellene, éi rad for kvar.',
  fact: {
    ansatte: {
      title: 'Tilsette',
      help: 'Kor mange personar som arbeider i eininga, uansett stillingsprosent.',
    },
    aarsverk: { title: 'Årsverk', help: 'Summen av stillingane, til dømes 18,4.' },
    barn: {
      title: 'Barn eller elevar',
      help: 'Kor mange barn eller elevar eininga har. La cella stå tom dersom de ikkje har nokon.',
    },
  },
  progress: {
    label: 'Kartlagd',
    of: 'av',
    toMend: 'Noko må rettast: sjå i kolonnen Kontroll.',
    unmapped: 'Resten er ikkje kartlagd.',
    done: 'Alt er kartlagt.',
  },
  holding: {
    omraade: { title: 'Område' },
    navn: { title: 'Kompetanse' },
    kartlagt: {
      title: 'Kartlagd',
      help: 'Vel «ja» når de veit kva dei tilsette kan, elles «ikkje kartlagd». Alt + pil ned opnar lista.',
    },
    sum: { title: 'Sum' },
    kontroll: { title: 'Kontroll' },
    ubrukt: {
      title: 'Bruker ikkje',
      help: 'Kor mange av dei talde som ikkje får brukt kompetansen i jobben sin. La cella stå tom dersom alle får brukt han.',
    },
    merknad: {
      title: 'Merknad',
      help: 'Det tala ikkje viser. Skriv ikkje namn eller noko anna som viser kven det gjeld.',
    },
    kompetanse: { title: 'Kode' },
  },
  level: (level) => `Nivå ${level}`,
  fteAtLevel: (level) => `Årsverk nivå ${level}`,
  fteHelp: 'Årsverka til dei same tilsette, til dømes 2,4.',
  levelMeans: (level, name) => `Nivå ${level}: ${name}`,
  levelHelp: (name, meaning) => `${name}. ${meaning}`,
  departure: {
    enhet: { title: 'Eining', help: 'Vel eininga frå lista.' },
    kompetanse: { title: 'Kompetanse', help: 'Vel kompetansen frå lista. Alt + pil ned opnar ho.' },
    aar: { title: 'År', help: 'Året dei sluttar, til dømes 2028.' },
    nivaa: { title: 'Nivå', help: 'Nivået dei er talde på.' },
    antall: { title: 'Tal', help: 'Kor mange som sluttar. Skriv ikkje namn.' },
  },
  requirement: {
    id: { title: 'Id' },
    kompetanse: { title: 'Kompetanse', help: 'Vel kompetansen frå lista. Alt + pil ned opnar ho.' },
    tjeneste: {
      title: 'Teneste',
      help: 'Vel tenesta når kravet gjeld alle einingane der. La cella stå tom når kravet gjeld bestemte einingar.',
    },
    enheter: {
      title: 'Einingar',
      help: 'Når kravet berre gjeld nokre einingar: skriv namna, med semikolon mellom. La cella stå tom når du har valt ei teneste.',
    },
    nivaa: { title: 'Nivå', help: 'Det lågaste nivået som oppfyller kravet.' },
    antall: {
      title: 'Tal',
      help: 'Kor mange tilsette. Fyll ut berre eitt av tal, del og årsverk.',
    },
    andel: {
      title: 'Del',
      help: 'Kor stor del av dei tilsette, til dømes 60 %. Fyll ut berre eitt av tal, del og årsverk.',
    },
    aarsverk: {
      title: 'Årsverk',
      help: 'Kor mange årsverk, til dømes 1,5. Fyll ut berre eitt av tal, del og årsverk.',
    },
    per: { title: 'Per', help: 'Om kravet gjeld kvar eining for seg eller tenesta samla.' },
    hvor: {
      title: 'Kvar',
      help: 'Om kompetansen må finnast i eininga, eller om det er nok at eininga kan få hjelp av andre.',
    },
    viktighet: { title: 'Kor viktig', help: 'Om kravet skal, bør eller kan oppfyllast.' },
    frist: {
      title: 'Frist',
      help: 'Året kravet må vere oppfylt. La cella stå tom når det gjeld no.',
    },
    kritisk: {
      title: 'Kritisk',
      help: 'Vel «ja» når tenesta stoppar eller blir uforsvarleg utan kompetansen.',
    },
    begrunnelse: {
      title: 'Grunngiving',
      help: 'Id-en til måla og føringane som kravet byggjer på, med semikolon mellom: m1; f2.',
    },
    kontroll: { title: 'Kontroll' },
  },
  measure: {
    id: { title: 'Id' },
    tittel: { title: 'Tittel', help: 'Kort namn på tiltaket.' },
    strategi: {
      title: 'Strategi',
      help: 'Ta i bruk det de har (mobilisere), lære meir (utvikle), tilsetje (rekruttere) eller slutte med noko (avvikle).',
    },
    krav: {
      title: 'Krav',
      help: 'Id-en til krava som tiltaket svarer på, med semikolon mellom: k1; k4.',
    },
    laeringsarena: {
      title: 'Læringsarena',
      help: 'Kvar læringa skjer. Vidareutdanning gir studiepoeng.',
    },
    kollektivt: { title: 'Kollektivt', help: 'Vel «ja» når tiltaket er felles for personalet.' },
    ansvar: {
      title: 'Ansvarleg',
      help: 'Rolla som har ansvaret, til dømes PP-leiar. Skriv ikkje namn på personar.',
    },
    start: { title: 'Start', help: 'Dagen tiltaket byrjar, til dømes 16.08.2027.' },
    frist: { title: 'Frist', help: 'Dagen tiltaket skal vere gjennomført, til dømes 16.06.2028.' },
    'kostnad/sum': { title: 'Kostnad i alt', help: 'Heile kroner.' },
    'kostnad/tilskudd': { title: 'Tilskot', help: 'Det som blir dekt av tilskot, i heile kroner.' },
    'kostnad/egenandel': { title: 'Eigendel', help: 'Eigendelen til kommunen, i heile kroner.' },
    'kostnad/kommunalt_budsjett': {
      title: 'Kommunalt budsjett',
      help: 'Det som blir dekt av budsjettet til kommunen, i heile kroner.',
    },
    'kostnad/annet': { title: 'Andre kjelder', help: 'Det andre betaler, i heile kroner.' },
    prioritet: { title: 'Prioritet', help: 'Rekkjefølgja på tiltaka. 1 er viktigast.' },
    status: { title: 'Status', help: 'Kor langt tiltaket er kome.' },
    merknad: {
      title: 'Merknad',
      help: 'Må fyllast ut når tiltaket er utsett eller avlyst. Skriv ikkje om enkeltpersonar.',
    },
    kontroll: { title: 'Kontroll' },
  },
  effect: {
    tiltak: { title: 'Tiltak', help: 'Vel tiltaket frå lista. Alt + pil ned opnar ho.' },
    kompetanse: { title: 'Kompetanse', help: 'Kompetansen som endrar seg.' },
    enhet: {
      title: 'Eining',
      help: 'Eininga som får kompetansen. La cella stå tom når det gjeld ei heil teneste.',
    },
    tjeneste: {
      title: 'Teneste',
      help: 'Tenesta, når det gjeld alle einingane der. La cella stå tom når det gjeld éi eining.',
    },
    fra_enhet: {
      title: 'Frå eining',
      help: 'Eininga som kompetansen kjem frå. Berre når strategien er mobilisere.',
    },
    fra_nivaa: {
      title: 'Frå nivå',
      help: 'Nivået før tiltaket. Ikkje når strategien er rekruttere.',
    },
    til_nivaa: {
      title: 'Til nivå',
      help: 'Nivået etter tiltaket. Ikkje når strategien er avvikle.',
    },
    antall: {
      title: 'Tal',
      help: 'Kor mange tilsette det gjeld i eininga. For ei teneste: kor mange i kvar eining.',
    },
    aar: { title: 'År', help: 'Året verknaden kjem.' },
    kontroll: { title: 'Kontroll' },
  },
  need: {
    id: {
      title: 'Id',
      help: 'Kort namn på meldinga, ulikt for kvar melding: små bokstavar, tal og bindestrek.',
    },
    ordning: { title: 'Tilskotsordning', help: 'Vel ordninga de melder behov under.' },
    barnehage_skoleaar: {
      title: 'Barnehage- og skuleår',
      help: 'Det første året tiltaket skal gå, til dømes 2027/2028.',
    },
    type: {
      title: 'Type melding',
      help: 'Om tiltaket er nytt, ei vidareføring, eller om de treng meir til eit tiltak som er i gang.',
    },
    tidligere_id: {
      title: 'Tidlegare melding',
      help: 'Id-en til meldinga som denne vidarefører eller utfyller. Tom når tiltaket er nytt.',
    },
    prioritet: {
      title: 'Prioritet',
      help: 'Rekkjefølgja når de sender fleire meldingar. 1 er viktigast.',
    },
    maalform: { title: 'Målform', help: 'Målforma meldinga er skriven på.' },
    'innsender/type': { title: 'Type eigar', help: 'Kva slags eigar som sender meldinga.' },
    'innsender/navn': {
      title: 'Namn på eigaren',
      help: 'Eigaren som sender meldinga, åleine eller for fleire.',
    },
    'innsender/kommunenummer': {
      title: 'Kommunenummer',
      help: 'Fire siffer, når eigaren er ein kommune.',
    },
    'innsender/fylkesnummer': {
      title: 'Fylkesnummer',
      help: 'To siffer, når eigaren er ein fylkeskommune.',
    },
    'innsender/orgnr': {
      title: 'Organisasjonsnummer',
      help: 'Ni siffer. Valfritt for kommunar.',
    },
    'nettverk/navn': {
      title: 'Namn på nettverket',
      help: 'Når fleire eigarar går saman om tiltaket.',
    },
    'nettverk/deltakere': {
      title: 'Eigarar i nettverket',
      help: 'Kommunenummer eller organisasjonsnummer for kvar eigar, de sjølve medrekna, med semikolon mellom: 9901; 9902.',
    },
    'kontakt/rolle': {
      title: 'Rolle',
      help: 'Stillinga til den som svarer på spørsmål, til dømes PP-leiar. Skriv ikkje namn på personar.',
    },
    'kontakt/epost': {
      title: 'E-post',
      help: 'Felles adresse for rolla eller kontoret, ikkje adressa til ein person.',
    },
    'behov/beskrivelse': {
      title: 'Skildring',
      help: 'Kva som manglar, kvar, og kva det har å seie for barn og elevar.',
    },
    'behov/krav': {
      title: 'Kompetansekrav',
      help: 'Id-en til krava som tiltaket skal bidra til å oppfylle, med semikolon mellom: k1; k4.',
    },
    'behov/kartlagt': {
      title: 'Kartlagt',
      help: 'Dagen behovet blei kartlagt, til dømes 15.10.2026.',
    },
    'behov/metode': { title: 'Metode', help: 'Korleis behovet blei kartlagt.' },
    'forankring/planer': {
      title: 'Planar',
      help: 'Lokale planar der tiltaket er forankra, med semikolon mellom. Minst éin.',
    },
    'forankring/sak': {
      title: 'Saksnummer',
      help: 'Saka der tiltaket blei vedteke, til dømes 112/26.',
    },
    'medvirkning/ansatte': {
      title: 'Tilsette har medverka',
      help: 'Om dei tilsette har vore med på å vurdere behovet.',
    },
    'medvirkning/tillitsvalgte': {
      title: 'Tillitsvalde har medverka',
      help: 'Om dei tillitsvalde har vore med på å vurdere behovet.',
    },
    'medvirkning/beskrivelse': { title: 'Skildring', help: 'Korleis medverknaden gjekk føre seg.' },
    'tiltak/id': {
      title: 'Id-en til tiltaket',
      help: 'Id-en tiltaket har i planen, til dømes t1.',
    },
    'tiltak/tittel': { title: 'Tittel', help: 'Kort namn på tiltaket.' },
    'tiltak/beskrivelse': {
      title: 'Skildring',
      help: 'Kva tiltaket går ut på, og korleis det skal gjennomførast.',
    },
    'tiltak/arbeidsform': { title: 'Arbeidsform', help: 'Korleis deltakarane skal arbeide saman.' },
    'tiltak/kollektivt': {
      title: 'Kollektivt',
      help: 'Om tiltaket er felles for personalet i einingane. Tilskotet gjeld kollektiv kompetanseutvikling.',
    },
    'tiltak/tema': {
      title: 'Kompetansar',
      help: 'Koden til kompetansane som tiltaket skal utvikle, med semikolon mellom: spr-01; ink-05.',
    },
    'tiltak/start': { title: 'Start', help: 'Dagen tiltaket byrjar, til dømes 16.08.2027.' },
    'tiltak/slutt': { title: 'Slutt', help: 'Dagen tiltaket er ferdig, til dømes 16.06.2028.' },
    'partner/type': { title: 'Type partnar', help: 'Ordninga avgjer kva typar som er tillatne.' },
    'partner/navn': { title: 'Namn på partnaren', help: 'Namnet på institusjonen.' },
    'partner/kontaktet': {
      title: 'Kontakta',
      help: 'Dagen partnaren blei kontakta. Det skal skje før meldinga blir send.',
    },
    'partner/bidrag': { title: 'Bidrag frå partnaren', help: 'Det partnaren skal bidra med.' },
    'statped/involvert': { title: 'Statped er med', help: 'Om Statped er involvert.' },
    'statped/bidrag': { title: 'Bidrag frå Statped', help: 'Det Statped skal bidra med.' },
    'kriterier/lokalt_behov': {
      title: 'Lokalt behov',
      help: 'Korleis tiltaket er forankra i behov som er definerte lokalt.',
    },
    'kriterier/kollektiv_prosess': {
      title: 'Kollektiv prosess',
      help: 'Korleis tiltaket er basert i barnehagen eller skulen og fremjar kollektive prosessar.',
    },
    'kriterier/partnerskap': {
      title: 'Partnarskap',
      help: 'Korleis eigaren og partnaren planlegg og gjennomfører tiltaket saman.',
    },
  },
  needPart: {
    melding: 'Meldinga',
    innsender: 'Innsendar',
    nettverk: 'Nettverk',
    kontakt: 'Kontakt',
    behov: 'Behov',
    forankring: 'Forankring',
    medvirkning: 'Medverknad',
    tiltak: 'Tiltak',
    partner: 'Partnar',
    statped: 'Statped',
    kriterier: 'Kriterium',
  },
  needColumn: {
    del: { title: 'Del' },
    tittel: { title: 'Spørsmål' },
    svar: { title: 'Svar (fyll ut)' },
    hjelp: { title: 'Forklaring' },
    felt: { title: 'Kode' },
  },
  participant: {
    navn: { title: 'Namn', help: 'Namnet på barnehagen, skulen eller eininga.' },
    tjeneste: { title: 'Teneste', help: 'Tenesta eininga høyrer til.' },
    privat: { title: 'Privat', help: 'Vel «ja» når eininga har privat eigar.' },
    kommunenummer: { title: 'Kommunenummer', help: 'Kommunen eininga ligg i: fire siffer.' },
    orgnr: { title: 'Organisasjonsnummer', help: 'Ni siffer. Valfritt.' },
  },
  goal: {
    tekst: { title: 'Mål', help: 'Det de vil oppnå.' },
    kjennetegn: {
      title: 'Kjenneteikn på måloppnåing',
      help: 'Det de ser i praksis når målet er nådd.',
    },
  },
  group: {
    gruppe: { title: 'Gruppe', help: 'Yrkesgruppe eller rolle, til dømes barnehagelærarar.' },
    antall: { title: 'Tal', help: 'Kor mange som skal delta.' },
  },
  budget: {
    aar: { title: 'År', help: 'Året beløpa gjeld. Eitt til tre år på rad.' },
    tilskudd_eier: {
      title: 'Tilskot til eigaren',
      help: 'Det de ber om til eigarane, i heile kroner.',
    },
    tilskudd_partner: {
      title: 'Tilskot til partnaren',
      help: 'Det de ber om til partnaren, i heile kroner.',
    },
    egenandel: {
      title: 'Eigendel',
      help: 'Det eigarane sjølve legg inn. Nokre ordningar krev at eigendelen er ein viss del av tilskotet.',
    },
    koordinator: {
      title: 'Koordinator',
      help: 'Den delen av tilskotet som skal dekkje koordinering.',
    },
  },
  reference: {
    id: 'Id',
    kind: 'Type',
    text: 'Tekst',
    goal: 'mål',
    guideline: 'føring',
    unit: 'eining',
    requirement: 'krav',
    area: 'Område',
    competence: 'Kompetanse',
    referencesLead: 'Her finn du id-ane du kan vise til. Arket er berre til å slå opp i.',
    competencesLead: 'Kompetansane i katalogen. Arket er berre til å slå opp i.',
    noRows: 'Planen har ingen enno.',
  },
  check: {
    ok: 'OK',
    unmapped: 'Ikkje kartlagd',
    empty: 'Ikkje fylt ut',
    noFigures: 'Manglar tal',
    both: 'Tal, men ikkje kartlagd: vel ja',
    notWhole: 'Skriv heile tal',
    tooMany: 'Fleire enn talet på tilsette',
    unusedTooMany: 'Bruker ikkje: fleire enn summen',
    notCounted: 'tilsette er ikkje talde',
    needsCompetence: 'Vel kompetanse',
    needsPlace: 'Vel teneste, eller skriv einingar',
    onePlace: 'Berre éi av teneste og einingar',
    oneAmount: 'Fyll ut eitt av tal, del og årsverk',
    needsRest: 'Fyll ut nivå, per, kvar og kor viktig',
    needsTitle: 'Skriv ein tittel',
    needsStrategy: 'Vel strategi og status',
    needsReason: 'Skriv grunnen i merknaden',
    endsFirst: 'Fristen er før start',
    sourcesDiffer: 'Kjeldene stemmer ikkje med kostnaden',
    needsMeasure: 'Vel tiltak',
    needsUnit: 'Vel eining eller teneste',
    oneUnit: 'Berre éi av eining og teneste',
    needsAmount: 'Fyll ut tal og år',
  },
  refused: {
    title: 'Det går ikkje',
    whole: 'Skriv eit heilt tal frå 0 og oppover, eller la cella stå tom.',
    most: 'Skriv eit heilt tal frå 0 og oppover. Det kan ikkje vere større enn talet på tilsette øvst i arket.',
    decimal: 'Skriv eit tal frå 0 og oppover, til dømes 18,4, eller la cella stå tom.',
    share: 'Skriv ein del frå 0 til 100 %, til dømes 60 %.',
    year: 'Skriv eit årstal med fire siffer, til dømes 2028.',
    choice: 'Vel noko frå lista, eller la cella stå tom. Alt + pil ned opnar lista.',
  },
  choice: {
    yes: 'ja',
    no: 'nei',
    mapped: 'ja',
    unmapped: 'ikkje kartlagd',
    perUnit: 'kvar eining',
    perService: 'tenesta samla',
    ownUnit: 'i eininga',
    reachable: 'tilgjengeleg',
    external: 'eksternt kurs eller samling',
    kommune: 'kommune',
    fylkeskommune: 'fylkeskommune',
    interkommunalt: 'interkommunalt samarbeid',
    privat_eier: 'privat eigar',
    ny: 'nytt tiltak',
    viderefoering: 'vidareføring',
    supplerende: 'supplerande midlar',
  },
  blocked: (folder, w) => `Kan ikkje lage skjema: planen i ${w.quote(folder)} kan ikkje lesast.`,
  made: (forms, folder, w) =>
    `Laga ${w.plural(forms, 'skjema', 'skjema')} i ${w.quote(folder)}. Send dei til dei som skal fylle ut, og les dei inn igjen når dei kjem tilbake.`,
  leftOut: (count, w) =>
    `${w.plural(count, 'del', 'delar')} av planen er ikkje med i skjemaa, fordi det er feil der. Sjå kva som er feil, med: kompass valider`,
  leftOutFile: (file) => `${file}: heile fila`,
  leftOutPlace: (file, place) => `${file}: ${place}`,
  leftOutPrivate: (count, w) =>
    count === 1
      ? 'Éin tekst er utelaten, fordi han kan seie noko om enkeltpersonar.'
      : `${w.number(count)} tekstar er utelatne, fordi dei kan seie noko om enkeltpersonar.`,
  leftOutMore: (count, w) => `og ${w.number(count)} til`,
};
