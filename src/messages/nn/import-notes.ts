import type { SheetLayout } from '../../domain/import-notices.ts';
import type { ImportNotes } from '../import-texts.ts';
import type { Words } from '../words.ts';
import { importFieldName as name } from './import-fields.ts';
import { workbookFault } from './workbook-fault.ts';

const OTHER = {
  pdf: 'eit PDF-dokument',
  bilde: 'eit bilete',
  pakket: 'ei pakka fil',
  html: 'ei nettside',
  xml: 'ei XML-fil',
  rtf: 'eit tekstdokument',
  json: 'ei JSON-fil',
  yaml: 'ei YAML-fil',
  binaer: 'ikkje tekst',
} as const;

const SEPARATOR = {
  ';': 'semikolon',
  ',': 'komma',
  '\t': 'tabulator',
  '|': 'loddrett strek',
} as const;

const LAYOUT: Readonly<Record<SheetLayout, string>> = {
  skjema: 'eit skjema frå kompass',
  bred: 'ei rad per kompetanse',
  matrise: 'kompetansar mot einingar',
  nivaaer: 'ein kolonne per nivå',
  lang: 'ei rad per nivå',
  tiltak: 'ein tiltaksplan',
  individer: 'ei rad per tilsett, som berre blir talt',
  enheter: 'opplysningar om einingar',
};

const MOST = 12;

const quoted = (texts: readonly string[], w: Words): string => {
  const shown = texts.slice(0, MOST).map(w.quote);
  return texts.length > MOST ? `${shown.join(', ')} …` : w.list(shown);
};

const lines = (numbers: readonly number[], antall: number, w: Words): string =>
  `${antall === 1 ? 'linje' : 'linjene'} ${w.list(numbers.map(String))}${antall > numbers.length ? ' og fleire' : ''}`;

const rows = (antall: number, w: Words): string => w.plural(antall, 'rad', 'rader');

const fix = 'Skriv talet i cella, og importer på nytt.';
const notRead = 'Cella er ikkje lesen.';

/** Of what may be about a person nothing is repeated. */
const shown = (verdi: string, w: Words): string =>
  verdi === '…' ? 'Teksten i cella' : w.quote(verdi);

export const importNotes: ImportNotes = {
  'fil/tom': () => 'Fila er tom.',
  'fil/for-stor': ({ megabyte, grense }, w) =>
    `Fila er på ${w.number(megabyte)} MB, og grensa er ${w.number(grense)} MB. Del ho opp, eller fjern ark som ikkje skal lesast.`,
  'fil/arbeidsbok': ({ feil }, w) => workbookFault(feil, w),
  'fil/ikke-tabell': ({ slag }) =>
    `Fila er ${OTHER[slag]}, kva ho enn heiter. Lagre tabellen som .xlsx eller .csv, og importer han.`,

  'csv/lest-som': ({ tegnsett, bom, skilletegn, rader, kolonner }, w) =>
    `Lesen som ${tegnsett}${bom ? ' med BOM' : ''}, skild med ${SEPARATOR[skilletegn]}: ${rows(rader, w)}, ${w.plural(kolonner, 'kolonne', 'kolonnar')}. Er det feil, bruk --tegnsett eller --skilletegn.`,
  'csv/tegnsett-usikkert': ({ tegnsett, linje }, w) =>
    `Teikn på linje ${w.number(linje)} ser gale ut når fila blir lesen som ${tegnsett}. Vel eit anna med --tegnsett.`,
  'csv/en-kolonne': () =>
    'Fila har berre éin kolonne: fann ikkje noko skiljeteikn. Vel det med --skilletegn.',
  'csv/sitat': ({ linjer, antall }, w) =>
    `Hermeteikna på ${lines(linjer, antall, w)} høyrer ikkje saman to og to. Dei er lesne som vanlege teikn.`,
  'csv/nul-tegn': ({ antall }, w) =>
    `${w.plural(antall, 'teikn', 'teikn')} av typen NUL er utelatne. Lagre fila på nytt som CSV (UTF-8).`,
  'csv/for-brede-rader': ({ linjer, antall, kolonner }, w) =>
    `${w.plural(antall, 'rad', 'rader')} har fleire felt enn dei ${w.number(kolonner)} kolonnane, på ${lines(linjer, antall, w)}. Står skiljeteiknet inni ein tekst, må teksten ha hermeteikn rundt seg.`,
  'csv/lang-linje': ({ linje, grense }, w) =>
    `Linje ${w.number(linje)} er lengre enn ${w.number(grense)} MB og er utelaten. Lagre fila på nytt som CSV.`,
  'csv/avkortet': ({ hva, grense }, w) =>
    `Fila har fleire enn ${w.number(grense)} ${hva}. Resten er ikkje lesen. Del ho opp.`,

  'ark/for-spredt': () =>
    'Cellene står så langt frå kvarandre at det ikkje er ein tabell. Arket er ikkje lese. Samle tabellen, og importer på nytt.',
  'ark/skjult': () => 'Arket er skjult og er ikkje lese. Les det med --ark og namnet på arket.',
  'ark/ikke-gjenkjent': ({ overskrifter, sett_etter }, w) =>
    `Fann ingen tabell som kan lesast. ${overskrifter.length === 0 ? 'Fann ingen overskrifter.' : `Overskrifter som blei funne: ${quoted(overskrifter, w)}.`} Det blei leitt etter: ${sett_etter.map(name).join(', ')}. Sei kva kolonnane er i kompass.yaml, under importer.`,

  'tabell/lest-som': ({ layout, rader }, w) => `Lesen som ${LAYOUT[layout]}: ${rows(rader, w)}.`,
  'tabell/uten-rader': () => 'Tabellen har overskrifter, men ingen rader.',
  'tabell/sumrader': ({ antall }, w) =>
    `${w.plural(antall, 'sumrad', 'sumrader')} er ikkje ${antall === 1 ? 'teken' : 'tekne'} med.`,
  'tabell/merknadsrader': ({ antall }, w) =>
    `${rows(antall, w)} med merknader er ikkje ${antall === 1 ? 'teken' : 'tekne'} med.`,
  'tabell/uten-tall': ({ antall }, w) =>
    `${rows(antall, w)} er ikkje ${antall === 1 ? 'fylt' : 'fylte'} ut og endrar ingenting.`,
  'tabell/skjulte-tall': ({ antall }, w) =>
    `${w.plural(antall, 'tal', 'tal')} er ${antall === 1 ? 'skjult (: . .. -) og ukjent, og blir ikkje importert' : 'skjulte (: . .. -) og ukjende, og blir ikkje importerte'}: Skjult er ikkje null.`,
  'tabell/nivaa-uten-antall': () =>
    'Tabellen seier kva nivå einingane er på, men ikkje kor mange tilsette det gjeld. Legg til ein kolonne med talet på tilsette.',
  'tabell/gap-avviker': ({ arket, regnet }, w) =>
    `Gapet i arket er ${w.number(arket)}, men tala gir ${w.number(regnet)}. Tala er brukte. Sjå om formelen i arket er rett.`,
  'kolonne/dobbel': ({ overskrift, felt }, w) =>
    `To kolonnar er ${name(felt)}, den eine ${w.quote(overskrift)}. Ingen av dei er brukte. Fjern den eine.`,
  'kolonne/ikke-brukt': ({ overskrifter }, w) =>
    `${overskrifter.length === 1 ? 'Kolonnen' : 'Kolonnane'} ${quoted(overskrifter, w)} er ikkje ${overskrifter.length === 1 ? 'brukt' : 'brukte'}.`,
  'kolonne/personer': ({ overskrifter, antall }, w) =>
    overskrifter.length === 0
      ? `${w.plural(antall, 'kolonne', 'kolonnar')} om personar er ${antall === 1 ? 'utelaten' : 'utelatne'}. Ingenting frå ${antall === 1 ? 'han' : 'dei'} blir skrive eller vist.`
      : `Utelate, fordi det er om personar: ${quoted(overskrifter, w)}${antall > overskrifter.length ? ' med fleire' : ''}. Ingenting frå ${antall === 1 ? 'kolonnen' : 'kolonnane'} blir skrive eller vist.`,
  'gjett/kolonne': ({ overskrift, felt }, w) =>
    `Kolonnen ${w.quote(overskrift)} er lesen som ${name(felt)}. Er det feil, sei kva han er i kompass.yaml, under importer.`,
  'gjett/baaret-ned': ({ felt, antall }, w) =>
    `${w.plural(antall, 'tom celle', 'tomme celler')} i kolonnen for ${name(felt)} er ${antall === 1 ? 'lesen' : 'lesne'} som det som står over.`,
  'gjett/tomme-nivaa': ({ antall }, w) =>
    `${w.plural(antall, 'tom celle', 'tomme celler')} ved sida av utfylte nivå er ${antall === 1 ? 'lesen' : 'lesne'} som 0.`,
  'gjett/unevnte-nivaa': ({ antall }, w) =>
    `Arket har ikkje tal for alle nivåa for ${w.plural(antall, 'kompetanse', 'kompetansar')} i einingane. Nivå som planen har tal for, blir ståande; elles tel dei som 0.`,
  'gjett/individer': () =>
    'Den same eininga står på mange rader, så kvar rad er lesen som ein tilsett.',
  'gjett/samme-navn': ({ antall }, w) =>
    `${rows(antall, w)} gjeld nokon som står fleire gonger i same eining. Kvar av dei er talt éin gong.`,
  'gjett/enhet': ({ kilde }) =>
    `Tabellen seier ikkje kva eining han gjeld. Eininga er henta frå ${{ tittel: 'tittelen over han', ark: 'namnet på arket', fil: 'namnet på fila' }[kilde]}.`,
  'spm/enhet': () =>
    'Kva eining gjeld tabellen? Legg til ein kolonne med eining, eller skriv eininga i kompass.yaml, under importer.',
  'spm/nivaa-i-kolonne': ({ overskrift }, w) =>
    `Kva nivå gjeld talet i kolonnen ${w.quote(overskrift)}? Skriv det i kompass.yaml, under importer: kolonner: { ${w.quote(overskrift).slice(1, -1)}: antall/2 }.`,
  'spm/celler-i-matrise': () =>
    'Er tala i tabellen nivå, eller talet på tilsette på eitt nivå? Skriv det i kompass.yaml, under importer: celler: nivaa eller celler: antall/2.',
  'spm/kolonner-i-matrise': ({ antall }, w) =>
    `Er dei ${w.number(antall)} kolonnane einingar eller tilsette? Skriv det i kompass.yaml, under importer: kolonner: { overskrift: enhet } eller { overskrift: person }.`,
  'spm/skala': ({ hoeyst }, w) =>
    `Tabellen bruker nivå opp til ${w.number(hoeyst)}, og det har ikkje skalaen. Skriv kva dei svarer til i kompass.yaml, under importer: nivaaer.`,

  'rad/mangler': ({ felt }) =>
    `Rada har tal, men manglar ${name(felt)}. Ho er ikkje importert. Fyll ut, og importer på nytt.`,
  'rad/lik': ({ foerst }) => `Det same står i ${foerst}.`,
  'rad/motstrid': ({ felt, foerst }) =>
    `${name(felt)} er ikkje det same som i ${foerst}. Ingen av dei er importerte. Rett den som er feil.`,
  'rad/ikke-kartlagt-med-tall': () =>
    'Rada seier at kompetansen ikkje er kartlagd, men har tal. Ho er ikkje importert. Fjern tala, eller vel at han er kartlagd.',
  'personvern/i-tekst': () =>
    'Teksten kan gjelde ein person og er utelaten. Skriv om roller og einingar, ikkje om personar.',

  'individer/telt': ({ rader, ansatte, enheter }, w) =>
    `${rows(rader, w)} om tilsette er talde opp${ansatte === null ? '' : ` til ${w.plural(ansatte, 'tilsett', 'tilsette')}`} i ${w.plural(enheter, 'eining', 'einingar')}. Berre tala er brukte.`,
  'individer/uleselig': ({ overskrift, antall }, w) =>
    `${w.plural(antall, 'celle', 'celler')} i kolonnen ${w.quote(overskrift)} er ikkje eit nivå og er ikkje talt.`,
  'individer/uten-stilling': ({ antall }, w) =>
    `${rows(antall, w)} manglar stillingsprosent, så årsverk er ikkje rekna ut der.`,

  'skjema/annen-organisasjon': ({ funnet, ventet }) =>
    `Skjemaet er laga for ${funnet}, men planen gjeld ${ventet}. Det er ikkje lese.`,
  'skjema/nyere-versjon': () =>
    'Skjemaet er laga av ei nyare utgåve av kompass. Oppdater programmet, og importer på nytt.',
  'skjema/ikke-skjema': () =>
    'Dette er arbeidsboka til samarbeidsforumet, ikkje eit skjema. Les ho med: kompass samle --les-tilbake',
  'skjema/uten-noekler': () =>
    'Det skjulte arket i skjemaet er borte. Skjemaet er lese etter overskriftene: Sjå nøye over endringane.',
  'skjema/annen-utgave': ({ katalog, skjemaet, planen }, w) =>
    `Skjemaet er laga med utgåve ${skjemaet} av katalogen ${w.quote(katalog)}, og planen bruker ${planen === null ? 'han ikkje' : `utgåve ${planen}`}. Det som finst i begge, er lese.`,
  'skjema/nye-kompetanser': ({ kompetanser }, w) =>
    `Planen spør no også etter ${w.list(kompetanser)}, som ikkje er med i skjemaet.`,
  'skjema/mangler-ark': ({ navn }, w) =>
    `Arket ${w.quote(navn)} er teke bort. Det som står i planen, er urørt.`,
  'skjema/ekstra-ark': () => 'Arket er ein kopi og er ikkje lese.',
  'skjema/mangler-kolonne': ({ tittel }, w) =>
    `Kolonnen ${w.quote(tittel)} er borte. Det som står i planen, er urørt. Bruk skjemaet slik det blei sendt ut.`,
  'skjema/manglende-rader': ({ antall }, w) =>
    `${rows(antall, w)} er ${antall === 1 ? 'teken' : 'tekne'} bort frå skjemaet. Det som står i planen, er urørt.`,
  'skjema/ubesvart': ({ antall }, w) =>
    `${rows(antall, w)} er ikkje ${antall === 1 ? 'fylt' : 'fylte'} ut og endrar ingenting.`,
  'skjema/uten-verdi': () =>
    `Cella seier at det ikkje er kjent, og det er ikkje det same som 0. ${notRead}`,
  'skjema/ikke-i-lista': ({ tittel, verdi }, w) =>
    `${shown(verdi, w)} er ikkje blant vala i ${w.quote(tittel)}. ${notRead} Vel frå lista.`,
  'skjema/ikke-aar': ({ verdi }, w) =>
    `${shown(verdi, w)} er ikkje eit årstal som 2028. ${notRead}`,
  'skjema/ja-uten-tall': () =>
    'Kompetansen er merkt som kartlagd, men har ingen tal. Fyll ut talet på kvart nivå, eller vel «ikkje kartlagd».',
  'skjema/flere-enn-ansatte': ({ sum, ansatte }, w) =>
    `Tala er til saman ${w.number(sum)}, men eininga har ${w.plural(ansatte, 'tilsett', 'tilsette')}. Rada er ikkje importert. Tel kvar tilsett éin gong, på det høgaste nivået sitt.`,
  'skjema/ubrukt-over-antall': ({ ubrukt, antall }, w) =>
    `${w.number(ubrukt)} får ikkje brukt kompetansen, men berre ${w.number(antall)} har han. Rada er ikkje importert.`,
  'skjema/aarsverk-over-antall': ({ aarsverk, antall }, w) =>
    `${w.number(aarsverk)} årsverk er meir enn ${w.plural(antall, 'tilsett', 'tilsette')} kan ha. Rada er ikkje importert.`,
  'skjema/avgang-over-antall': ({ avgang, antall }, w) =>
    `${w.number(avgang)} sluttar, men berre ${w.number(antall)} er talde på nivået. Rada er ikkje importert.`,
  'skjema/avgang-uten-tall': () =>
    'Nokon sluttar på eit nivå der ingen er talde. Rada er ikkje importert. Fyll ut talet på arket til eininga.',
  'skjema/bare-en': ({ titler }, w) =>
    `Fyll ut nøyaktig éin av ${w.list(titler.map(w.quote))}. Rada er ikkje importert.`,
  'skjema/mangler-felt': ({ tittel }, w) =>
    `${w.quote(tittel)} må fyllast ut. Ei ny rad er ikkje teken med, og ei gammal er urørt.`,
  'skjema/finansiering': ({ sum, kilder }, w) =>
    `Kjeldene er til saman ${w.money(kilder)}, men kostnaden er ${w.money(sum)}. Kostnaden er ikkje importert.`,
  'skjema/fjernet-i-planen': ({ id }, w) =>
    `${w.quote(id)} finst ikkje lenger i planen. Rada er ikkje importert. Fjern koden, så blir ho ei ny rad.`,
  'skjema/toemt-rad': ({ id }, w) =>
    `Rada for ${w.quote(id)} er tom. Ingenting blir teke ut av planen. Skal ho bort, må ho slettast der.`,
  'skjema/ukjent-tiltak': () =>
    'Effekten høyrer til eit tiltak som ikkje er i skjemaet. Rada er ikkje importert.',

  'gjett/enhetsnavn': ({ tekst, valgt, antall }, w) =>
    `${w.quote(tekst)} er lesen som eininga ${w.quote(valgt)} (${rows(antall, w)}).`,
  'gjett/kompetansenavn': ({ tekst, valgt, antall }, w) =>
    `${w.quote(tekst)} er lesen som kompetansen ${w.quote(valgt)} (${rows(antall, w)}).`,
  'gjett/erstattet': ({ kompetanse, valgt }, w) =>
    `${w.quote(kompetanse)} er utgått og er lesen som ${w.quote(valgt)}, som har teke over.`,
  'spm/ukjent-enhet': ({ tekst, antall, kandidater }, w) =>
    `Planen har inga eining ${w.quote(tekst)} (${rows(antall, w)}).${kandidater.length === 0 ? '' : ` Meinte du ${w.either(kandidater.map(w.quote))}?`} Skriv kva for ei det er i kompass.yaml, under importer: enheter.`,
  'spm/ukjent-kompetanse': ({ tekst, antall, kandidater }, w) =>
    `Katalogen har ingen kompetanse ${w.quote(tekst)} (${rows(antall, w)}).${kandidater.length === 0 ? '' : ` Meinte du ${w.either(kandidater.map(w.quote))}?`} Skriv kva for ein det er i kompass.yaml, under importer: kompetanser.`,
  'treff/gjetning-avvist': ({ hva, tekst, valgt, antall }, w) =>
    `${w.quote(tekst)} liknar ${hva === 'enhet' ? 'eininga' : 'kompetansen'} ${w.quote(valgt)}, men --streng tek ingenting for gitt (${rows(antall, w)}). Skriv kva det er i kompass.yaml, under importer: ${hva === 'enhet' ? 'enheter' : 'kompetanser'}.`,
  'treff/utgaatt': ({ kompetanse }, w) =>
    `Kompetansen ${w.quote(kompetanse)} er utgått, og ingen har teke over. Han er ikkje importert.`,
  'treff/uten-felt': ({ felt }) =>
    `Ei ny eining må ha ${name(felt)}. Eininga er ikkje importert. Legg til ein kolonne med det, eller skriv eininga i planen først.`,
  'personvern/enhetsnavn': ({ antall }, w) =>
    `Det som står der eininga skulle stå, kan vere eit namn på ein person (${rows(antall, w)}). Det er utelate.`,
  'gjett/strategi': ({ valgt, antall }, w) =>
    `${w.plural(antall, 'tiltak', 'tiltak')} seier ikkje kva strategi dei høyrer til. Dei er lesne som ${w.quote(w.term(valgt))}.`,
  'gjett/status': ({ valgt, antall }, w) =>
    `${w.plural(antall, 'tiltak', 'tiltak')} har ingen status. Dei er lesne som ${w.quote(w.term(valgt))}.`,
  'import/motstrid': ({ felt, andre }) =>
    `${name(felt)} er ikkje det same som i ${andre}. Ingen av dei er importerte. Rett den som er feil.`,

  'verdi/ikke-tall': ({ verdi }, w) => `${shown(verdi, w)} er ikkje eit tal. ${fix}`,
  'verdi/negativ': ({ verdi }, w) => `${shown(verdi, w)} er mindre enn 0. ${fix}`,
  'verdi/desimal': ({ verdi }, w) =>
    `${shown(verdi, w)} er ikkje eit heilt tal. Her blir personar talde. ${fix}`,
  'verdi/for-stort-tall': ({ verdi }, w) => `${w.quote(verdi)} er for stort til å stemme. ${fix}`,
  'verdi/dato-i-tallcelle': () =>
    `Cella er ein dato. Excel gjer ofte om det som blir skrive som 2-3. ${fix}`,
  'verdi/prosent-i-tallcelle': ({ verdi }, w) =>
    `${w.quote(verdi)} er ein prosent, men her trengst eit tal på personar. ${fix}`,
  'verdi/ikke-andel': ({ verdi }, w) => `${w.quote(verdi)} er meir enn 100 %. ${fix}`,
  'verdi/formelfeil': ({ verdi }, w) =>
    `Formelen gir ${w.quote(verdi)}. Rett formelen, eller skriv talet, og importer på nytt.`,
  'verdi/formel-uten-verdi': () =>
    'Formelen er ikkje rekna ut. Opne fila i Excel eller LibreOffice, lagre den, og importer på nytt.',
  'spm/omtrentlig': ({ verdi }, w) => `Kor mange er ${w.quote(verdi)}? ${fix}`,
  'spm/spenn': ({ verdi }, w) => `Kva tal i ${w.quote(verdi)} skal det vere? ${fix}`,
  'spm/regnestykke': ({ verdi }, w) => `Er ${w.quote(verdi)} eit reknestykke? ${fix}`,
  'spm/tusenskille': ({ verdi }, w) => `Er ${w.quote(verdi)} tusen eller desimalar? ${fix}`,
  'spm/merke-uten-antall': () => `Cella har eit kryss. Kor mange er det? ${fix}`,
  'spm/beloep-i-ord': ({ verdi }, w) => `Kor mange kroner er ${w.quote(verdi)}? ${fix}`,
  'spm/prosent': ({ verdi }, w) => `Kva er ${w.quote(verdi)} prosent av? ${fix}`,
  'spm/andel': ({ verdi }, w) =>
    `Er ${w.quote(verdi)} alle eller éin prosent? Skriv det med prosentteikn.`,
  'verdi/ikke-ja-nei': () => `Her trengst ja eller nei. ${notRead}`,
  'verdi/ikke-nivaa': ({ verdi }, w) =>
    `${shown(verdi, w)} er ikkje eit nivå. ${notRead} Skriv nivået som tal.`,
  'verdi/utenfor-skala': ({ verdi, minst, hoeyst }, w) =>
    `${w.quote(verdi)} er utanfor skalaen, som går frå ${w.number(minst)} til ${w.number(hoeyst)}. ${notRead}`,
  'verdi/omregnet-nivaa': ({ skala }) =>
    `Nivåa er rekna om frå ein skala frå ${skala === '1-3' ? '1 til 3' : '1 til 5'}. Noko kan ha gått tapt: Sjå over tala.`,
  'spm/nivaa': ({ verdi }, w) => `Kva nivå er ${w.quote(verdi)}? Skriv nivået som eitt heilt tal.`,
  'spm/merke-uten-nivaa': () => 'Cella har eit kryss. Kva nivå er det? Skriv nivået som tal.',
  'gjett/nivaa': ({ valgt }, w) =>
    `Namnet på nivået er feil skrive og er lese som nivå ${w.number(valgt)}.`,
  'verdi/ikke-dato': ({ verdi }, w) =>
    `${shown(verdi, w)} er ikkje ein dato. ${notRead} Skriv han som 01.02.2027.`,
  'spm/mangler-aar': ({ verdi }, w) => `Kva år er ${w.quote(verdi)}? Skriv datoen med årstal.`,
  'spm/dag-eller-maaned': ({ verdi }, w) =>
    `Kva er dag og kva er månad i ${w.quote(verdi)}? Skriv datoen som 01.02.2027.`,
  'gjett/dag-i-tidsrom': ({ verdi, fra, til, valgt }, w) =>
    `${w.quote(verdi)} er frå ${w.date(fra)} til ${w.date(til)}, og er lese som ${w.date(valgt)}.`,
  'gjett/aar': ({ verdi, valgt }, w) =>
    `${w.quote(verdi)} har ikkje årstal og er lese som ${w.date(valgt)}, etter året i planen.`,
  'gjett/excel-dag': ({ verdi, valgt }, w) =>
    `${w.quote(verdi)} er lese som ${w.date(valgt)}, slik Excel tel dagar.`,
  'verdi/ikke-kommunenummer': ({ verdi }, w) =>
    `${shown(verdi, w)} er ikkje eit kommunenummer på fire siffer. ${notRead}`,
  'verdi/ukjent-kommunenummer': ({ nummer }) => `Ingen kommune har nummer ${nummer}. ${notRead}`,
  'verdi/ledende-null': ({ nummer }) =>
    `Kommunenummeret er lese som ${nummer}: Nullen framfor var borte.`,
  'verdi/eldre-kommunenummer': ({ nummer, navn, nytt }) =>
    `${nummer} er eit eldre nummer. Det er lese som ${nytt} ${navn}.`,
  'spm/delt-kommune': ({ nummer, navn, etterfoelgere }, w) =>
    `${nummer} ${navn} er delt. Skriv nummeret til ein av dei: ${w.list(etterfoelgere)}.`,
  'verdi/ikke-orgnr': ({ verdi }, w) =>
    `${shown(verdi, w)} er ikkje eit organisasjonsnummer på ni siffer. ${notRead}`,
  'verdi/orgnr-kontrollsiffer': ({ verdi }, w) =>
    `${w.quote(verdi)} er ikkje eit gyldig organisasjonsnummer. Eit siffer er feil. ${notRead}`,
  'verdi/ukjent-tjeneste': () =>
    `Dette er inga teneste i formatet. ${notRead} Skriv til dømes barnehage, skule, SFO eller PPT.`,
  'gjett/tjeneste': ({ valgt }, w) => `Tenesta er lesen som ${w.quote(w.term(valgt))}.`,
  'verdi/ukjent-eierform': () =>
    `Eigarforma er ukjend. ${notRead} Skriv kommunal, privat, interkommunal, fylkeskommunal eller statleg.`,
  'verdi/ukjent-status': () =>
    `Statusen er ukjend. ${notRead} Skriv planlagd, i gang, fullført, utsett eller avlyst.`,
  'verdi/ukjent-strategi': () =>
    `Strategien er ukjend. ${notRead} Skriv mobilisere, utvikle, rekruttere eller avvikle.`,
  'gjett/eierform': ({ valgt }, w) => `Eigarforma er lesen som ${w.quote(w.term(valgt))}.`,
};
