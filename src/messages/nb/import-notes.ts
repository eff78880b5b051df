import type { SheetLayout } from '../../domain/import-notices.ts';
import type { ImportNotes } from '../import-texts.ts';
import type { Words } from '../words.ts';
import { importFieldName as name } from './import-fields.ts';
import { workbookFault } from './workbook-fault.ts';

const OTHER = {
  pdf: 'et PDF-dokument',
  bilde: 'et bilde',
  pakket: 'en pakket fil',
  html: 'en nettside',
  xml: 'en XML-fil',
  rtf: 'et tekstdokument',
  json: 'en JSON-fil',
  yaml: 'en YAML-fil',
  binaer: 'ikke tekst',
} as const;

const SEPARATOR = {
  ';': 'semikolon',
  ',': 'komma',
  '\t': 'tabulator',
  '|': 'loddrett strek',
} as const;

const LAYOUT: Readonly<Record<SheetLayout, string>> = {
  skjema: 'et skjema fra kompass',
  bred: 'en rad per kompetanse',
  matrise: 'kompetanser mot enheter',
  nivaaer: 'en kolonne per nivå',
  lang: 'en rad per nivå',
  tiltak: 'en tiltaksplan',
  individer: 'en rad per ansatt, som bare telles',
  enheter: 'opplysninger om enheter',
};

const MOST = 12;

const quoted = (texts: readonly string[], w: Words): string => {
  const shown = texts.slice(0, MOST).map(w.quote);
  return texts.length > MOST ? `${shown.join(', ')} …` : w.list(shown);
};

const lines = (numbers: readonly number[], antall: number, w: Words): string =>
  `${antall === 1 ? 'linje' : 'linjene'} ${w.list(numbers.map(String))}${antall > numbers.length ? ' og flere' : ''}`;

const rows = (antall: number, w: Words): string => w.plural(antall, 'rad', 'rader');

const fix = 'Skriv tallet i cella, og importer på nytt.';
const notRead = 'Cella er ikke lest.';

/** Of what may be about a person nothing is repeated. */
const shown = (verdi: string, w: Words): string =>
  verdi === '…' ? 'Teksten i cella' : w.quote(verdi);

export const importNotes: ImportNotes = {
  'fil/tom': () => 'Fila er tom.',
  'fil/for-stor': ({ megabyte, grense }, w) =>
    `Fila er på ${w.number(megabyte)} MB, og grensen er ${w.number(grense)} MB. Del den opp, eller fjern ark som ikke skal leses.`,
  'fil/arbeidsbok': ({ feil }, w) => workbookFault(feil, w),
  'fil/ikke-tabell': ({ slag }) =>
    `Fila er ${OTHER[slag]}, hva den enn heter. Lagre tabellen som .xlsx eller .csv, og importer den.`,

  'csv/lest-som': ({ tegnsett, bom, skilletegn, rader, kolonner }, w) =>
    `Lest som ${tegnsett}${bom ? ' med BOM' : ''}, skilt med ${SEPARATOR[skilletegn]}: ${rows(rader, w)}, ${w.plural(kolonner, 'kolonne', 'kolonner')}. Er det feil, bruk --tegnsett eller --skilletegn.`,
  'csv/tegnsett-usikkert': ({ tegnsett, linje }, w) =>
    `Tegn på linje ${w.number(linje)} ser gale ut når fila leses som ${tegnsett}. Velg et annet med --tegnsett.`,
  'csv/en-kolonne': () =>
    'Fila har bare én kolonne: fant ikke noe skilletegn. Velg det med --skilletegn.',
  'csv/sitat': ({ linjer, antall }, w) =>
    `Anførselstegnene på ${lines(linjer, antall, w)} hører ikke sammen to og to. De er lest som vanlige tegn.`,
  'csv/nul-tegn': ({ antall }, w) =>
    `${w.plural(antall, 'tegn', 'tegn')} av typen NUL er utelatt. Lagre fila på nytt som CSV (UTF-8).`,
  'csv/for-brede-rader': ({ linjer, antall, kolonner }, w) =>
    `${w.plural(antall, 'rad', 'rader')} har flere felt enn de ${w.number(kolonner)} kolonnene, på ${lines(linjer, antall, w)}. Står skilletegnet inni en tekst, må teksten ha anførselstegn rundt seg.`,
  'csv/lang-linje': ({ linje, grense }, w) =>
    `Linje ${w.number(linje)} er lengre enn ${w.number(grense)} MB og er utelatt. Lagre fila på nytt som CSV.`,
  'csv/avkortet': ({ hva, grense }, w) =>
    `Fila har flere enn ${w.number(grense)} ${hva}. Resten er ikke lest. Del den opp.`,

  'ark/for-spredt': () =>
    'Cellene står så langt fra hverandre at det ikke er en tabell. Arket er ikke lest. Samle tabellen, og importer på nytt.',
  'ark/skjult': () => 'Arket er skjult og er ikke lest. Les det med --ark og navnet på arket.',
  'ark/ikke-gjenkjent': ({ overskrifter, sett_etter }, w) =>
    `Fant ingen tabell som kan leses. ${overskrifter.length === 0 ? 'Fant ingen overskrifter.' : `Overskrifter som ble funnet: ${quoted(overskrifter, w)}.`} Det ble lett etter: ${sett_etter.map(name).join(', ')}. Si hva kolonnene er i kompass.yaml, under importer.`,

  'tabell/lest-som': ({ layout, rader }, w) => `Lest som ${LAYOUT[layout]}: ${rows(rader, w)}.`,
  'tabell/uten-rader': () => 'Tabellen har overskrifter, men ingen rader.',
  'tabell/sumrader': ({ antall }, w) =>
    `${w.plural(antall, 'sumrad', 'sumrader')} er ikke tatt med.`,
  'tabell/merknadsrader': ({ antall }, w) => `${rows(antall, w)} med merknader er ikke tatt med.`,
  'tabell/uten-tall': ({ antall }, w) => `${rows(antall, w)} er ikke fylt ut og endrer ingenting.`,
  'tabell/skjulte-tall': ({ antall }, w) =>
    `${w.plural(antall, 'tall', 'tall')} er skjult (: . .. -) og ukjent, og blir ikke importert: Skjult er ikke null.`,
  'tabell/nivaa-uten-antall': () =>
    'Tabellen sier hvilket nivå enhetene er på, men ikke hvor mange ansatte det gjelder. Legg til en kolonne med antall.',
  'tabell/gap-avviker': ({ arket, regnet }, w) =>
    `Gapet i arket er ${w.number(arket)}, men tallene gir ${w.number(regnet)}. Tallene er brukt. Se om formelen i arket er riktig.`,
  'kolonne/dobbel': ({ overskrift, felt }, w) =>
    `To kolonner er ${name(felt)}, den ene ${w.quote(overskrift)}. Ingen av dem er brukt. Fjern den ene.`,
  'kolonne/ikke-brukt': ({ overskrifter }, w) =>
    `${overskrifter.length === 1 ? 'Kolonnen' : 'Kolonnene'} ${quoted(overskrifter, w)} er ikke brukt.`,
  'kolonne/personer': ({ overskrifter, antall }, w) =>
    overskrifter.length === 0
      ? `${w.plural(antall, 'kolonne', 'kolonner')} om personer er utelatt. Ingenting fra dem blir skrevet eller vist.`
      : `Utelatt, fordi det er om personer: ${quoted(overskrifter, w)}${antall > overskrifter.length ? ' med flere' : ''}. Ingenting fra ${antall === 1 ? 'kolonnen' : 'kolonnene'} blir skrevet eller vist.`,
  'gjett/kolonne': ({ overskrift, felt }, w) =>
    `Kolonnen ${w.quote(overskrift)} er lest som ${name(felt)}. Er det feil, si hva den er i kompass.yaml, under importer.`,
  'gjett/baaret-ned': ({ felt, antall }, w) =>
    `${w.plural(antall, 'tom celle', 'tomme celler')} i kolonnen for ${name(felt)} er lest som det som står over.`,
  'gjett/tomme-nivaa': ({ antall }, w) =>
    `${w.plural(antall, 'tom celle', 'tomme celler')} ved siden av utfylte nivåer er lest som 0.`,
  'gjett/unevnte-nivaa': ({ antall }, w) =>
    `Arket har ikke tall for alle nivåene for ${w.plural(antall, 'kompetanse', 'kompetanser')} i enhetene. Nivåer som planen har tall for, blir stående; ellers teller de som 0.`,
  'gjett/individer': () =>
    'Den samme enheten står på mange rader, så hver rad er lest som en ansatt.',
  'gjett/samme-navn': ({ antall }, w) =>
    `${rows(antall, w)} gjelder noen som står flere ganger i samme enhet. Hver av dem er talt én gang.`,
  'gjett/enhet': ({ kilde }) =>
    `Tabellen sier ikke hvilken enhet den gjelder. Enheten er hentet fra ${{ tittel: 'tittelen over den', ark: 'navnet på arket', fil: 'navnet på fila' }[kilde]}.`,
  'spm/enhet': () =>
    'Hvilken enhet gjelder tabellen? Legg til en kolonne med enhet, eller skriv enheten i kompass.yaml, under importer.',
  'spm/nivaa-i-kolonne': ({ overskrift }, w) =>
    `Hvilket nivå gjelder antallet i kolonnen ${w.quote(overskrift)}? Skriv det i kompass.yaml, under importer: kolonner: { ${w.quote(overskrift).slice(1, -1)}: antall/2 }.`,
  'spm/celler-i-matrise': () =>
    'Er tallene i tabellen nivåer, eller antall ansatte på ett nivå? Skriv det i kompass.yaml, under importer: celler: nivaa eller celler: antall/2.',
  'spm/kolonner-i-matrise': ({ antall }, w) =>
    `Er de ${w.number(antall)} kolonnene enheter eller ansatte? Skriv det i kompass.yaml, under importer: kolonner: { overskrift: enhet } eller { overskrift: person }.`,
  'spm/skala': ({ hoeyst }, w) =>
    `Tabellen bruker nivåer opp til ${w.number(hoeyst)}, og det har ikke skalaen. Skriv hva de tilsvarer i kompass.yaml, under importer: nivaaer.`,

  'rad/mangler': ({ felt }) =>
    `Raden har tall, men mangler ${name(felt)}. Den er ikke importert. Fyll ut, og importer på nytt.`,
  'rad/lik': ({ foerst }) => `Det samme står i ${foerst}.`,
  'rad/motstrid': ({ felt, foerst }) =>
    `${name(felt)} er ikke det samme som i ${foerst}. Ingen av dem er importert. Rett den som er feil.`,
  'rad/ikke-kartlagt-med-tall': () =>
    'Raden sier at kompetansen ikke er kartlagt, men har tall. Den er ikke importert. Fjern tallene, eller velg at den er kartlagt.',
  'personvern/i-tekst': () =>
    'Teksten kan gjelde en person og er utelatt. Skriv om roller og enheter, ikke om personer.',

  'individer/telt': ({ rader, ansatte, enheter }, w) =>
    `${rows(rader, w)} om ansatte er talt opp${ansatte === null ? '' : ` til ${w.plural(ansatte, 'ansatt', 'ansatte')}`} i ${w.plural(enheter, 'enhet', 'enheter')}. Bare antallene er brukt.`,
  'individer/uleselig': ({ overskrift, antall }, w) =>
    `${w.plural(antall, 'celle', 'celler')} i kolonnen ${w.quote(overskrift)} er ikke et nivå og er ikke talt.`,
  'individer/uten-stilling': ({ antall }, w) =>
    `${rows(antall, w)} mangler stillingsprosent, så årsverk er ikke regnet ut der.`,

  'skjema/annen-organisasjon': ({ funnet, ventet }) =>
    `Skjemaet er laget for ${funnet}, men planen gjelder ${ventet}. Det er ikke lest.`,
  'skjema/nyere-versjon': () =>
    'Skjemaet er laget av en nyere utgave av kompass. Oppdater programmet, og importer på nytt.',
  'skjema/ikke-skjema': () =>
    'Dette er samarbeidsforumets arbeidsbok, ikke et skjema. Les den med: kompass samle --les-tilbake',
  'skjema/uten-noekler': () =>
    'Det skjulte arket i skjemaet er borte. Skjemaet er lest etter overskriftene: Se nøye over endringene.',
  'skjema/annen-utgave': ({ katalog, skjemaet, planen }, w) =>
    `Skjemaet er laget med utgave ${skjemaet} av katalogen ${w.quote(katalog)}, og planen bruker ${planen === null ? 'den ikke' : `utgave ${planen}`}. Det som finnes i begge, er lest.`,
  'skjema/nye-kompetanser': ({ kompetanser }, w) =>
    `Planen spør nå også etter ${w.list(kompetanser)}, som ikke er med i skjemaet.`,
  'skjema/mangler-ark': ({ navn }, w) =>
    `Arket ${w.quote(navn)} er tatt bort. Det som står i planen, er urørt.`,
  'skjema/ekstra-ark': () => 'Arket er en kopi og er ikke lest.',
  'skjema/mangler-kolonne': ({ tittel }, w) =>
    `Kolonnen ${w.quote(tittel)} er borte. Det som står i planen, er urørt. Bruk skjemaet slik det ble sendt ut.`,
  'skjema/manglende-rader': ({ antall }, w) =>
    `${rows(antall, w)} er tatt bort fra skjemaet. Det som står i planen, er urørt.`,
  'skjema/ubesvart': ({ antall }, w) => `${rows(antall, w)} er ikke fylt ut og endrer ingenting.`,
  'skjema/uten-verdi': () =>
    `Cella sier at det ikke er kjent, og det er ikke det samme som 0. ${notRead}`,
  'skjema/ikke-i-lista': ({ tittel, verdi }, w) =>
    `${shown(verdi, w)} er ikke blant valgene i ${w.quote(tittel)}. ${notRead} Velg fra lista.`,
  'skjema/ikke-aar': ({ verdi }, w) => `${shown(verdi, w)} er ikke et årstall som 2028. ${notRead}`,
  'skjema/ja-uten-tall': () =>
    'Kompetansen er merket som kartlagt, men har ingen tall. Fyll ut antallet på hvert nivå, eller velg «ikke kartlagt».',
  'skjema/flere-enn-ansatte': ({ sum, ansatte }, w) =>
    `Antallene er til sammen ${w.number(sum)}, men enheten har ${w.plural(ansatte, 'ansatt', 'ansatte')}. Raden er ikke importert. Tell hver ansatt én gang, på sitt høyeste nivå.`,
  'skjema/ubrukt-over-antall': ({ ubrukt, antall }, w) =>
    `${w.number(ubrukt)} får ikke brukt kompetansen, men bare ${w.number(antall)} har den. Raden er ikke importert.`,
  'skjema/aarsverk-over-antall': ({ aarsverk, antall }, w) =>
    `${w.number(aarsverk)} årsverk er mer enn ${w.plural(antall, 'ansatt', 'ansatte')} kan ha. Raden er ikke importert.`,
  'skjema/avgang-over-antall': ({ avgang, antall }, w) =>
    `${w.number(avgang)} slutter, men bare ${w.number(antall)} er talt på nivået. Raden er ikke importert.`,
  'skjema/avgang-uten-tall': () =>
    'Noen slutter på et nivå der ingen er talt. Raden er ikke importert. Fyll ut antallet på enhetens ark.',
  'skjema/bare-en': ({ titler }, w) =>
    `Fyll ut nøyaktig én av ${w.list(titler.map(w.quote))}. Raden er ikke importert.`,
  'skjema/mangler-felt': ({ tittel }, w) =>
    `${w.quote(tittel)} må fylles ut. En ny rad er ikke tatt med, og en gammel er urørt.`,
  'skjema/finansiering': ({ sum, kilder }, w) =>
    `Kildene er til sammen ${w.money(kilder)}, men kostnaden er ${w.money(sum)}. Kostnaden er ikke importert.`,
  'skjema/fjernet-i-planen': ({ id }, w) =>
    `${w.quote(id)} finnes ikke lenger i planen. Raden er ikke importert. Fjern koden, så blir den en ny rad.`,
  'skjema/toemt-rad': ({ id }, w) =>
    `Raden for ${w.quote(id)} er tom. Ingenting blir tatt ut av planen. Skal den bort, må den slettes der.`,
  'skjema/ukjent-tiltak': () =>
    'Effekten hører til et tiltak som ikke er i skjemaet. Raden er ikke importert.',

  'gjett/enhetsnavn': ({ tekst, valgt, antall }, w) =>
    `${w.quote(tekst)} er lest som enheten ${w.quote(valgt)} (${rows(antall, w)}).`,
  'gjett/kompetansenavn': ({ tekst, valgt, antall }, w) =>
    `${w.quote(tekst)} er lest som kompetansen ${w.quote(valgt)} (${rows(antall, w)}).`,
  'gjett/erstattet': ({ kompetanse, valgt }, w) =>
    `${w.quote(kompetanse)} er utgått og er lest som ${w.quote(valgt)}, som har tatt over.`,
  'spm/ukjent-enhet': ({ tekst, antall, kandidater }, w) =>
    `Planen har ingen enhet ${w.quote(tekst)} (${rows(antall, w)}).${kandidater.length === 0 ? '' : ` Mente du ${w.either(kandidater.map(w.quote))}?`} Skriv hvilken det er i kompass.yaml, under importer: enheter.`,
  'spm/ukjent-kompetanse': ({ tekst, antall, kandidater }, w) =>
    `Katalogen har ingen kompetanse ${w.quote(tekst)} (${rows(antall, w)}).${kandidater.length === 0 ? '' : ` Mente du ${w.either(kandidater.map(w.quote))}?`} Skriv hvilken det er i kompass.yaml, under importer: kompetanser.`,
  'treff/gjetning-avvist': ({ hva, tekst, valgt, antall }, w) =>
    `${w.quote(tekst)} ligner ${hva === 'enhet' ? 'enheten' : 'kompetansen'} ${w.quote(valgt)}, men --streng tar ingenting for gitt (${rows(antall, w)}). Skriv hvilken det er i kompass.yaml, under importer: ${hva === 'enhet' ? 'enheter' : 'kompetanser'}.`,
  'treff/utgaatt': ({ kompetanse }, w) =>
    `Kompetansen ${w.quote(kompetanse)} er utgått, og ingen har tatt over. Den er ikke importert.`,
  'treff/uten-felt': ({ felt }) =>
    `En ny enhet må ha ${name(felt)}. Enheten er ikke importert. Legg til en kolonne med det, eller skriv enheten i planen først.`,
  'personvern/enhetsnavn': ({ antall }, w) =>
    `Det som står der enheten skulle stå, kan være et navn på en person (${rows(antall, w)}). Det er utelatt.`,
  'gjett/strategi': ({ valgt, antall }, w) =>
    `${w.plural(antall, 'tiltak', 'tiltak')} sier ikke hvilken strategi de hører til. De er lest som ${w.quote(w.term(valgt))}.`,
  'gjett/status': ({ valgt, antall }, w) =>
    `${w.plural(antall, 'tiltak', 'tiltak')} har ingen status. De er lest som ${w.quote(w.term(valgt))}.`,
  'import/motstrid': ({ felt, andre }) =>
    `${name(felt)} er ikke det samme som i ${andre}. Ingen av dem er importert. Rett den som er feil.`,

  'verdi/ikke-tall': ({ verdi }, w) => `${shown(verdi, w)} er ikke et tall. ${fix}`,
  'verdi/negativ': ({ verdi }, w) => `${shown(verdi, w)} er mindre enn 0. ${fix}`,
  'verdi/desimal': ({ verdi }, w) =>
    `${shown(verdi, w)} er ikke et helt tall. Her telles personer. ${fix}`,
  'verdi/for-stort-tall': ({ verdi }, w) => `${w.quote(verdi)} er for stort til å stemme. ${fix}`,
  'verdi/dato-i-tallcelle': () =>
    `Cella er en dato. Excel gjør ofte om det som skrives som 2-3. ${fix}`,
  'verdi/prosent-i-tallcelle': ({ verdi }, w) =>
    `${w.quote(verdi)} er en prosent, men her trengs et antall. ${fix}`,
  'verdi/ikke-andel': ({ verdi }, w) => `${w.quote(verdi)} er mer enn 100 %. ${fix}`,
  'verdi/formelfeil': ({ verdi }, w) =>
    `Formelen gir ${w.quote(verdi)}. Rett formelen, eller skriv tallet, og importer på nytt.`,
  'verdi/formel-uten-verdi': () =>
    'Formelen er ikke regnet ut. Åpne fila i Excel eller LibreOffice, lagre den, og importer på nytt.',
  'spm/omtrentlig': ({ verdi }, w) => `Hvor mange er ${w.quote(verdi)}? ${fix}`,
  'spm/spenn': ({ verdi }, w) => `Hvilket tall i ${w.quote(verdi)} skal det være? ${fix}`,
  'spm/regnestykke': ({ verdi }, w) => `Er ${w.quote(verdi)} et regnestykke? ${fix}`,
  'spm/tusenskille': ({ verdi }, w) => `Er ${w.quote(verdi)} tusener eller desimaler? ${fix}`,
  'spm/merke-uten-antall': () => `Cella har et kryss. Hvor mange er det? ${fix}`,
  'spm/beloep-i-ord': ({ verdi }, w) => `Hvor mange kroner er ${w.quote(verdi)}? ${fix}`,
  'spm/prosent': ({ verdi }, w) => `Hva er ${w.quote(verdi)} prosent av? ${fix}`,
  'spm/andel': ({ verdi }, w) =>
    `Er ${w.quote(verdi)} alle eller én prosent? Skriv det med prosenttegn.`,
  'verdi/ikke-ja-nei': () => `Her trengs ja eller nei. ${notRead}`,
  'verdi/ikke-nivaa': ({ verdi }, w) =>
    `${shown(verdi, w)} er ikke et nivå. ${notRead} Skriv nivået som tall.`,
  'verdi/utenfor-skala': ({ verdi, minst, hoeyst }, w) =>
    `${w.quote(verdi)} er utenfor skalaen, som går fra ${w.number(minst)} til ${w.number(hoeyst)}. ${notRead}`,
  'verdi/omregnet-nivaa': ({ skala }) =>
    `Nivåene er regnet om fra en skala fra ${skala === '1-3' ? '1 til 3' : '1 til 5'}. Noe kan være gått tapt: Se over tallene.`,
  'spm/nivaa': ({ verdi }, w) =>
    `Hvilket nivå er ${w.quote(verdi)}? Skriv nivået som ett helt tall.`,
  'spm/merke-uten-nivaa': () => 'Cella har et kryss. Hvilket nivå er det? Skriv nivået som tall.',
  'gjett/nivaa': ({ valgt }, w) =>
    `Navnet på nivået er feil skrevet og er lest som nivå ${w.number(valgt)}.`,
  'verdi/ikke-dato': ({ verdi }, w) =>
    `${shown(verdi, w)} er ikke en dato. ${notRead} Skriv den som 01.02.2027.`,
  'spm/mangler-aar': ({ verdi }, w) => `Hvilket år er ${w.quote(verdi)}? Skriv datoen med årstall.`,
  'spm/dag-eller-maaned': ({ verdi }, w) =>
    `Hva er dag og hva er måned i ${w.quote(verdi)}? Skriv datoen som 01.02.2027.`,
  'gjett/dag-i-tidsrom': ({ verdi, fra, til, valgt }, w) =>
    `${w.quote(verdi)} er fra ${w.date(fra)} til ${w.date(til)}, og er lest som ${w.date(valgt)}.`,
  'gjett/aar': ({ verdi, valgt }, w) =>
    `${w.quote(verdi)} har ikke årstall og er lest som ${w.date(valgt)}, etter året i planen.`,
  'gjett/excel-dag': ({ verdi, valgt }, w) =>
    `${w.quote(verdi)} er lest som ${w.date(valgt)}, slik Excel teller dager.`,
  'verdi/ikke-kommunenummer': ({ verdi }, w) =>
    `${shown(verdi, w)} er ikke et kommunenummer på fire sifre. ${notRead}`,
  'verdi/ukjent-kommunenummer': ({ nummer }) => `Ingen kommune har nummer ${nummer}. ${notRead}`,
  'verdi/ledende-null': ({ nummer }) =>
    `Kommunenummeret er lest som ${nummer}: Nullen foran var borte.`,
  'verdi/eldre-kommunenummer': ({ nummer, navn, nytt }) =>
    `${nummer} er et eldre nummer. Det er lest som ${nytt} ${navn}.`,
  'spm/delt-kommune': ({ nummer, navn, etterfoelgere }, w) =>
    `${nummer} ${navn} er delt. Skriv nummeret til en av dem: ${w.list(etterfoelgere)}.`,
  'verdi/ikke-orgnr': ({ verdi }, w) =>
    `${shown(verdi, w)} er ikke et organisasjonsnummer på ni sifre. ${notRead}`,
  'verdi/orgnr-kontrollsiffer': ({ verdi }, w) =>
    `${w.quote(verdi)} er ikke et gyldig organisasjonsnummer. Et siffer er feil. ${notRead}`,
  'verdi/ukjent-tjeneste': () =>
    `Dette er ingen tjeneste i formatet. ${notRead} Skriv for eksempel barnehage, skole, SFO eller PPT.`,
  'gjett/tjeneste': ({ valgt }, w) => `Tjenesten er lest som ${w.quote(w.term(valgt))}.`,
  'verdi/ukjent-eierform': () =>
    `Eierformen er ukjent. ${notRead} Skriv kommunal, privat, interkommunal, fylkeskommunal eller statlig.`,
  'verdi/ukjent-status': () =>
    `Statusen er ukjent. ${notRead} Skriv planlagt, i gang, fullført, utsatt eller avlyst.`,
  'verdi/ukjent-strategi': () =>
    `Strategien er ukjent. ${notRead} Skriv mobilisere, utvikle, rekruttere eller avvikle.`,
  'gjett/eierform': ({ valgt }, w) => `Eierformen er lest som ${w.quote(w.term(valgt))}.`,
};
