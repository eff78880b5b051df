import type { SheetLayout } from '../../domain/import-notices.ts';
import type { ImportNotes } from '../import-texts.ts';
import type { Words } from '../words.ts';
import { importFieldName as name } from './import-fields.ts';
import { workbookFault } from './workbook-fault.ts';

const OTHER = {
  pdf: 'a PDF document',
  bilde: 'a picture',
  pakket: 'a packed file',
  html: 'a web page',
  xml: 'an XML file',
  rtf: 'a text document',
  json: 'a JSON file',
  yaml: 'a YAML file',
  binaer: 'not text',
} as const;

const SEPARATOR = { ';': 'semicolons', ',': 'commas', '\t': 'tabs', '|': 'vertical bars' } as const;

const LAYOUT: Readonly<Record<SheetLayout, string>> = {
  skjema: 'a form from kompass',
  bred: 'a row for each competence',
  matrise: 'competences by units',
  nivaaer: 'a column for each level',
  lang: 'a row for each level',
  tiltak: 'an action plan',
  individer: 'a row for each employee, which are only counted',
  enheter: 'facts about units',
};

const MOST = 12;

const quoted = (texts: readonly string[], w: Words): string => {
  const shown = texts.slice(0, MOST).map(w.quote);
  return texts.length > MOST ? `${shown.join(', ')} …` : w.list(shown);
};

const lines = (numbers: readonly number[], antall: number, w: Words): string =>
  `${antall === 1 ? 'line' : 'lines'} ${w.list(numbers.map(String))}${antall > numbers.length ? ' and more' : ''}`;

const rows = (antall: number, w: Words): string => w.plural(antall, 'row', 'rows');

const fix = 'Write the number in the cell, and import again.';
const notRead = 'The cell has not been read.';

/** Of what may be about a person nothing is repeated. */
const shown = (verdi: string, w: Words): string =>
  verdi === '…' ? 'The text of the cell' : w.quote(verdi);

export const importNotes: ImportNotes = {
  'fil/tom': () => 'The file is empty.',
  'fil/for-stor': ({ megabyte, grense }, w) =>
    `The file is ${w.number(megabyte)} MB, and the limit is ${w.number(grense)} MB. Split it, or remove sheets that are not to be read.`,
  'fil/arbeidsbok': ({ feil }, w) => workbookFault(feil, w),
  'fil/ikke-tabell': ({ slag }) =>
    `The file is ${OTHER[slag]}, whatever its name says. Save the table as .xlsx or .csv, and import that.`,

  'csv/lest-som': ({ tegnsett, bom, skilletegn, rader, kolonner }, w) =>
    `Read as ${tegnsett}${bom ? ' with BOM' : ''}, separated by ${SEPARATOR[skilletegn]}: ${rows(rader, w)}, ${w.plural(kolonner, 'column', 'columns')}. If that is wrong, use --tegnsett or --skilletegn.`,
  'csv/tegnsett-usikkert': ({ tegnsett, linje }, w) =>
    `Characters on line ${w.number(linje)} look wrong when the file is read as ${tegnsett}. Choose another with --tegnsett.`,
  'csv/en-kolonne': () =>
    'The file has only one column: no separator was found. Choose it with --skilletegn.',
  'csv/sitat': ({ linjer, antall }, w) =>
    `The quotation marks on ${lines(linjer, antall, w)} do not pair. They were read as ordinary characters.`,
  'csv/nul-tegn': ({ antall }, w) =>
    `${w.plural(antall, 'NUL character', 'NUL characters')} left out. Save the file again as CSV (UTF-8).`,
  'csv/for-brede-rader': ({ linjer, antall, kolonner }, w) =>
    `${w.plural(antall, 'row has', 'rows have')} more fields than the ${w.number(kolonner)} columns, on ${lines(linjer, antall, w)}. A text with the separator in it needs quotation marks around it.`,
  'csv/lang-linje': ({ linje, grense }, w) =>
    `Line ${w.number(linje)} is longer than ${w.number(grense)} MB and was left out. Save the file again as CSV.`,
  'csv/avkortet': ({ hva, grense }, w) =>
    `The file has more than ${w.number(grense)} ${hva === 'rader' ? 'rows' : 'cells'}. The rest was not read. Split it.`,

  'ark/for-spredt': () =>
    'The cells are so far apart that they are no table. The sheet was not read. Gather the table, and import again.',
  'ark/skjult': () => 'The sheet is hidden and was not read. Read it with --ark and its name.',
  'ark/ikke-gjenkjent': ({ overskrifter, sett_etter }, w) =>
    `No table that can be read was found. ${overskrifter.length === 0 ? 'No headers were found.' : `Headers found: ${quoted(overskrifter, w)}.`} Looked for: ${sett_etter.map(name).join(', ')}. Say what the columns are in kompass.yaml, under importer.`,

  'tabell/lest-som': ({ layout, rader }, w) => `Read as ${LAYOUT[layout]}: ${rows(rader, w)}.`,
  'tabell/uten-rader': () => 'The table has headers, but no rows.',
  'tabell/sumrader': ({ antall }, w) => `${w.plural(antall, 'row', 'rows')} of sums left out.`,
  'tabell/merknadsrader': ({ antall }, w) => `${rows(antall, w)} of remarks left out.`,
  'tabell/uten-tall': ({ antall }, w) =>
    `${w.plural(antall, 'row is not filled in and changes', 'rows are not filled in and change')} nothing.`,
  'tabell/skjulte-tall': ({ antall }, w) =>
    `${w.plural(antall, 'figure is', 'figures are')} hidden (: . .. -) and unknown, and not imported: hidden is not zero.`,
  'tabell/nivaa-uten-antall': () =>
    'The table says which level the units are at, but not how many employees. Add a column with the number.',
  'tabell/gap-avviker': ({ arket, regnet }, w) =>
    `The gap in the sheet is ${w.number(arket)}, but the figures give ${w.number(regnet)}. The figures were used. Check the formula in the sheet.`,
  'kolonne/dobbel': ({ overskrift, felt }, w) =>
    `Two columns are ${name(felt)}, one of them ${w.quote(overskrift)}. Neither was used. Remove one.`,
  'kolonne/ikke-brukt': ({ overskrifter }, w) =>
    `${overskrifter.length === 1 ? 'The column' : 'The columns'} ${quoted(overskrifter, w)} ${overskrifter.length === 1 ? 'was' : 'were'} not used.`,
  'kolonne/personer': ({ overskrifter, antall }, w) =>
    overskrifter.length === 0
      ? `${w.plural(antall, 'column', 'columns')} about people left out. Nothing from them is written or shown.`
      : `Left out, because it is about people: ${quoted(overskrifter, w)}${antall > overskrifter.length ? ' and more' : ''}. Nothing from ${antall === 1 ? 'the column' : 'the columns'} is written or shown.`,
  'gjett/kolonne': ({ overskrift, felt }, w) =>
    `The column ${w.quote(overskrift)} was read as ${name(felt)}. If that is wrong, say what it is in kompass.yaml, under importer.`,
  'gjett/baaret-ned': ({ felt, antall }, w) =>
    `${w.plural(antall, 'empty cell', 'empty cells')} in the column of ${name(felt)} read as what stands above.`,
  'gjett/tomme-nivaa': ({ antall }, w) =>
    `${w.plural(antall, 'empty cell', 'empty cells')} beside levels that are filled in read as 0.`,
  'gjett/unevnte-nivaa': ({ antall }, w) =>
    `The sheet does not have figures for every level of ${w.plural(antall, 'competence', 'competences')} in the units. Levels that the plan has figures for stay as they are; the others count as 0.`,
  'gjett/individer': () =>
    'The same unit stands on many rows, so each row was read as an employee.',
  'gjett/samme-navn': ({ antall }, w) =>
    `${w.plural(antall, 'row is', 'rows are')} about somebody who is in the same unit several times. Each of them was counted once.`,
  'gjett/enhet': ({ kilde }) =>
    `The table does not say which unit it is about. The unit was taken from ${{ tittel: 'the title above it', ark: 'the name of the sheet', fil: 'the name of the file' }[kilde]}.`,
  'spm/enhet': () =>
    'Which unit is the table about? Add a column with the unit, or write the unit in kompass.yaml, under importer.',
  'spm/nivaa-i-kolonne': ({ overskrift }, w) =>
    `Which level is the number in the column ${w.quote(overskrift)} about? Write it in kompass.yaml, under importer: kolonner: { ${w.quote(overskrift).slice(1, -1)}: antall/2 }.`,
  'spm/celler-i-matrise': () =>
    'Are the numbers in the table levels, or employees at one level? Write it in kompass.yaml, under importer: celler: nivaa or celler: antall/2.',
  'spm/kolonner-i-matrise': ({ antall }, w) =>
    `Are the ${w.number(antall)} columns units or employees? Write it in kompass.yaml, under importer: kolonner: { header: enhet } or { header: person }.`,
  'spm/skala': ({ hoeyst }, w) =>
    `The table uses levels up to ${w.number(hoeyst)}, which the scale does not have. Write what they stand for in kompass.yaml, under importer: nivaaer.`,

  'rad/mangler': ({ felt }) =>
    `The row has figures, but no ${name(felt)}. It was not imported. Fill it in, and import again.`,
  'rad/lik': ({ foerst }) => `The same stands in ${foerst}.`,
  'rad/motstrid': ({ felt, foerst }) =>
    `${name(felt)} is not the same as in ${foerst}. Neither was imported. Correct the wrong one.`,
  'rad/ikke-kartlagt-med-tall': () =>
    'The row says that the competence is not mapped, but has figures. It was not imported. Remove the figures, or choose that it is mapped.',
  'personvern/i-tekst': () =>
    'The text may be about a person and was left out. Write about roles and units, not about people.',

  'individer/telt': ({ rader, ansatte, enheter }, w) =>
    `${rows(rader, w)} about employees counted${ansatte === null ? '' : ` as ${w.plural(ansatte, 'employee', 'employees')}`} in ${w.plural(enheter, 'unit', 'units')}. Only the counts were used.`,
  'individer/uleselig': ({ overskrift, antall }, w) =>
    `${w.plural(antall, 'cell', 'cells')} in the column ${w.quote(overskrift)} not counted: no level.`,
  'individer/uten-stilling': ({ antall }, w) =>
    `${w.plural(antall, 'row has', 'rows have')} no percentage of a position, so full-time equivalents were not counted there.`,

  'skjema/annen-organisasjon': ({ funnet, ventet }) =>
    `The form was made for ${funnet}, but the plan is that of ${ventet}. It was not read.`,
  'skjema/nyere-versjon': () =>
    'The form was made by a newer version of kompass. Update the program, and import again.',
  'skjema/ikke-skjema': () =>
    "This is the forum's workbook, not a form. Read it with: kompass samle --les-tilbake",
  'skjema/uten-noekler': () =>
    'The hidden sheet of the form is gone. The form was read by its headers: look closely at the changes.',
  'skjema/annen-utgave': ({ katalog, skjemaet, planen }, w) =>
    `The form was made with edition ${skjemaet} of the catalogue ${w.quote(katalog)}, and the plan uses ${planen === null ? 'none of it' : `edition ${planen}`}. What is in both was read.`,
  'skjema/nye-kompetanser': ({ kompetanser }, w) =>
    `The plan now also asks for ${w.list(kompetanser)}, which the form does not have.`,
  'skjema/mangler-ark': ({ navn }, w) =>
    `The sheet ${w.quote(navn)} was taken out. What stands in the plan is untouched.`,
  'skjema/ekstra-ark': () => 'The sheet is a copy and was not read.',
  'skjema/mangler-kolonne': ({ tittel }, w) =>
    `The column ${w.quote(tittel)} is gone. What stands in the plan is untouched. Use the form as it was sent out.`,
  'skjema/manglende-rader': ({ antall }, w) =>
    `${rows(antall, w)} taken out of the form. What stands in the plan is untouched.`,
  'skjema/ubesvart': ({ antall }, w) =>
    `${w.plural(antall, 'row is not filled in and changes', 'rows are not filled in and change')} nothing.`,
  'skjema/uten-verdi': () => `The cell says that it is not known, which is not 0. ${notRead}`,
  'skjema/ikke-i-lista': ({ tittel, verdi }, w) =>
    `${shown(verdi, w)} is not among the choices of ${w.quote(tittel)}. ${notRead} Choose from the list.`,
  'skjema/ikke-aar': ({ verdi }, w) => `${shown(verdi, w)} is not a year such as 2028. ${notRead}`,
  'skjema/ja-uten-tall': () =>
    'The competence is marked as mapped, but has no figures. Fill in the number at each level, or choose “not mapped”.',
  'skjema/flere-enn-ansatte': ({ sum, ansatte }, w) =>
    `The numbers add up to ${w.number(sum)}, but the unit has ${w.plural(ansatte, 'employee', 'employees')}. The row was not imported. Count each employee once, at their highest level.`,
  'skjema/ubrukt-over-antall': ({ ubrukt, antall }, w) =>
    `${w.number(ubrukt)} do not get to use the competence, but only ${w.number(antall)} have it. The row was not imported.`,
  'skjema/aarsverk-over-antall': ({ aarsverk, antall }, w) =>
    `${w.number(aarsverk)} full-time equivalents are more than ${w.plural(antall, 'employee', 'employees')} can have. The row was not imported.`,
  'skjema/avgang-over-antall': ({ avgang, antall }, w) =>
    `${w.number(avgang)} leave, but only ${w.number(antall)} are counted at the level. The row was not imported.`,
  'skjema/avgang-uten-tall': () =>
    "Somebody leaves at a level at which nobody is counted. The row was not imported. Fill in the number on the unit's sheet.",
  'skjema/bare-en': ({ titler }, w) =>
    `Fill in exactly one of ${w.list(titler.map(w.quote))}. The row was not imported.`,
  'skjema/mangler-felt': ({ tittel }, w) =>
    `${w.quote(tittel)} must be filled in. A new row was left out, an old one is untouched.`,
  'skjema/finansiering': ({ sum, kilder }, w) =>
    `The sources add up to ${w.money(kilder)}, but the cost is ${w.money(sum)}. The cost was not imported.`,
  'skjema/fjernet-i-planen': ({ id }, w) =>
    `${w.quote(id)} is no longer in the plan. The row was not imported. Remove the code, and it becomes a new row.`,
  'skjema/toemt-rad': ({ id }, w) =>
    `The row of ${w.quote(id)} is empty. Nothing is taken out of the plan. To remove it, delete it there.`,
  'skjema/ukjent-tiltak': () =>
    'The effect is that of a measure that is not in the form. The row was not imported.',

  'gjett/enhetsnavn': ({ tekst, valgt, antall }, w) =>
    `${w.quote(tekst)} was read as the unit ${w.quote(valgt)} (${rows(antall, w)}).`,
  'gjett/kompetansenavn': ({ tekst, valgt, antall }, w) =>
    `${w.quote(tekst)} was read as the competence ${w.quote(valgt)} (${rows(antall, w)}).`,
  'gjett/erstattet': ({ kompetanse, valgt }, w) =>
    `${w.quote(kompetanse)} is retired and was read as its successor ${w.quote(valgt)}.`,
  'spm/ukjent-enhet': ({ tekst, antall, kandidater }, w) =>
    `The plan has no unit ${w.quote(tekst)} (${rows(antall, w)}).${kandidater.length === 0 ? '' : ` Did you mean ${w.either(kandidater.map(w.quote))}?`} Write which it is in kompass.yaml, under importer: enheter.`,
  'spm/ukjent-kompetanse': ({ tekst, antall, kandidater }, w) =>
    `The catalogue has no competence ${w.quote(tekst)} (${rows(antall, w)}).${kandidater.length === 0 ? '' : ` Did you mean ${w.either(kandidater.map(w.quote))}?`} Write which it is in kompass.yaml, under importer: kompetanser.`,
  'treff/gjetning-avvist': ({ hva, tekst, valgt, antall }, w) =>
    `${w.quote(tekst)} is like the ${hva === 'enhet' ? 'unit' : 'competence'} ${w.quote(valgt)}, but --streng takes nothing for granted (${rows(antall, w)}). Write which it is in kompass.yaml, under importer: ${hva === 'enhet' ? 'enheter' : 'kompetanser'}.`,
  'treff/utgaatt': ({ kompetanse }, w) =>
    `The competence ${w.quote(kompetanse)} is retired and has no successor. It was not imported.`,
  'treff/uten-felt': ({ felt }) =>
    `A new unit must have ${name(felt)}. The unit was not imported. Add a column with it, or write the unit in the plan first.`,
  'personvern/enhetsnavn': ({ antall }, w) =>
    `What stands where the unit should be may be the name of a person (${rows(antall, w)}). It was left out.`,
  'gjett/strategi': ({ valgt, antall }, w) =>
    `${w.plural(antall, 'measure', 'measures')} without a strategy read as ${w.quote(w.term(valgt))}.`,
  'gjett/status': ({ valgt, antall }, w) =>
    `${w.plural(antall, 'measure', 'measures')} without a status read as ${w.quote(w.term(valgt))}.`,
  'import/motstrid': ({ felt, andre }) =>
    `${name(felt)} is not the same as in ${andre}. Neither was imported. Correct the wrong one.`,

  'verdi/ikke-tall': ({ verdi }, w) => `${shown(verdi, w)} is not a number. ${fix}`,
  'verdi/negativ': ({ verdi }, w) => `${shown(verdi, w)} is less than 0. ${fix}`,
  'verdi/desimal': ({ verdi }, w) =>
    `${shown(verdi, w)} is not a whole number. People are counted here. ${fix}`,
  'verdi/for-stort-tall': ({ verdi }, w) => `${w.quote(verdi)} is too large to be right. ${fix}`,
  'verdi/dato-i-tallcelle': () =>
    `The cell is a date. Excel often makes one of what is typed as 2-3. ${fix}`,
  'verdi/prosent-i-tallcelle': ({ verdi }, w) =>
    `${w.quote(verdi)} is a percentage, but a number is needed here. ${fix}`,
  'verdi/ikke-andel': ({ verdi }, w) => `${w.quote(verdi)} is more than 100%. ${fix}`,
  'verdi/formelfeil': ({ verdi }, w) =>
    `The formula gives ${w.quote(verdi)}. Correct the formula, or write the number, and import again.`,
  'verdi/formel-uten-verdi': () =>
    'The formula has not been computed. Open the file in Excel or LibreOffice, save it, and import again.',
  'spm/omtrentlig': ({ verdi }, w) => `How many are ${w.quote(verdi)}? ${fix}`,
  'spm/spenn': ({ verdi }, w) => `Which number of ${w.quote(verdi)} is it? ${fix}`,
  'spm/regnestykke': ({ verdi }, w) => `Is ${w.quote(verdi)} a sum? ${fix}`,
  'spm/tusenskille': ({ verdi }, w) => `Is ${w.quote(verdi)} thousands or decimals? ${fix}`,
  'spm/merke-uten-antall': () => `The cell has a tick. How many is that? ${fix}`,
  'spm/beloep-i-ord': ({ verdi }, w) => `How many kroner is ${w.quote(verdi)}? ${fix}`,
  'spm/prosent': ({ verdi }, w) => `What is ${w.quote(verdi)} per cent of? ${fix}`,
  'spm/andel': ({ verdi }, w) =>
    `Is ${w.quote(verdi)} all or one per cent? Write it with a % sign.`,
  'verdi/ikke-ja-nei': () => `Yes or no is needed here. ${notRead}`,
  'verdi/ikke-nivaa': ({ verdi }, w) =>
    `${shown(verdi, w)} is not a level. ${notRead} Write the level as a number.`,
  'verdi/utenfor-skala': ({ verdi, minst, hoeyst }, w) =>
    `${w.quote(verdi)} is outside the scale, which goes from ${w.number(minst)} to ${w.number(hoeyst)}. ${notRead}`,
  'verdi/omregnet-nivaa': ({ skala }) =>
    `The levels were converted from a scale from ${skala === '1-3' ? '1 to 3' : '1 to 5'}. Something may be lost: look at the figures.`,
  'spm/nivaa': ({ verdi }, w) =>
    `Which level is ${w.quote(verdi)}? Write the level as one whole number.`,
  'spm/merke-uten-nivaa': () =>
    'The cell has a tick. Which level is that? Write the level as a number.',
  'gjett/nivaa': ({ valgt }, w) =>
    `The name of the level is misspelt and was read as level ${w.number(valgt)}.`,
  'verdi/ikke-dato': ({ verdi }, w) =>
    `${shown(verdi, w)} is not a date. ${notRead} Write it as 01.02.2027.`,
  'spm/mangler-aar': ({ verdi }, w) =>
    `Which year is ${w.quote(verdi)}? Write the date with its year.`,
  'spm/dag-eller-maaned': ({ verdi }, w) =>
    `Which is day and which is month in ${w.quote(verdi)}? Write the date as 01.02.2027.`,
  'gjett/dag-i-tidsrom': ({ verdi, fra, til, valgt }, w) =>
    `${w.quote(verdi)} is from ${w.date(fra)} to ${w.date(til)}, and was read as ${w.date(valgt)}.`,
  'gjett/aar': ({ verdi, valgt }, w) =>
    `${w.quote(verdi)} has no year and was read as ${w.date(valgt)}, by the year of the plan.`,
  'gjett/excel-dag': ({ verdi, valgt }, w) =>
    `${w.quote(verdi)} was read as ${w.date(valgt)}, as Excel counts days.`,
  'verdi/ikke-kommunenummer': ({ verdi }, w) =>
    `${shown(verdi, w)} is not a municipality number of four digits. ${notRead}`,
  'verdi/ukjent-kommunenummer': ({ nummer }) =>
    `No municipality has the number ${nummer}. ${notRead}`,
  'verdi/ledende-null': ({ nummer }) =>
    `The municipality number was read as ${nummer}: the zero in front was gone.`,
  'verdi/eldre-kommunenummer': ({ nummer, navn, nytt }) =>
    `${nummer} is an older number. It was read as ${nytt} ${navn}.`,
  'spm/delt-kommune': ({ nummer, navn, etterfoelgere }, w) =>
    `${nummer} ${navn} was divided. Write the number of one of them: ${w.list(etterfoelgere)}.`,
  'verdi/ikke-orgnr': ({ verdi }, w) =>
    `${shown(verdi, w)} is not an organisation number of nine digits. ${notRead}`,
  'verdi/orgnr-kontrollsiffer': ({ verdi }, w) =>
    `${w.quote(verdi)} is not a valid organisation number. A digit is wrong. ${notRead}`,
  'verdi/ukjent-tjeneste': () =>
    `This is no service of the format. ${notRead} Write for example barnehage, skole, SFO or PPT.`,
  'gjett/tjeneste': ({ valgt }, w) => `The service was read as ${w.quote(w.term(valgt))}.`,
  'verdi/ukjent-eierform': () =>
    `The form of ownership is unknown. ${notRead} Write kommunal, privat, interkommunal, fylkeskommunal or statlig.`,
  'verdi/ukjent-status': () =>
    `The status is unknown. ${notRead} Write planlagt, i gang, fullført, utsatt or avlyst.`,
  'verdi/ukjent-strategi': () =>
    `The strategy is unknown. ${notRead} Write mobilisere, utvikle, rekruttere or avvikle.`,
  'gjett/eierform': ({ valgt }, w) =>
    `The form of ownership was read as ${w.quote(w.term(valgt))}.`,
};
