import type { DiagnosticFacts, TextForm, ValueType } from '../../domain/diagnostic-facts.ts';
import type { GroupTexts } from '../rule-text.ts';
import type { Words } from '../words.ts';

const TYPES: Readonly<Record<ValueType, string>> = {
  tekst: 'text',
  tall: 'a number',
  heltall: 'a whole number',
  ja_nei: 'true or false',
  liste: 'a list',
  felter: 'a group of fields',
  tomt: 'null',
};

const FORMS: Readonly<Record<TextForm, string>> = {
  id: 'an id: lower-case letters a–z, digits and hyphens, such as “spr-01”',
  kode: 'a code: lower-case letters a–z, digits, hyphens and underscores, such as “lokalt_behov”',
  dato: 'a valid date, written as 2027-02-01',
  tidspunkt: 'a valid time, written as 2027-02-01T23:59:00+01:00',
  skoleaar: 'a kindergarten and school year: two consecutive years, written as 2027/2028',
  kommunenummer: 'a municipality number: four digits in quotation marks',
  fylkesnummer: 'a county number: two digits in quotation marks',
  orgnr: 'an organisation number: nine digits in quotation marks, the last of them a check digit',
  eiernummer: 'a municipality, county or organisation number, in quotation marks',
  epost: 'an e-mail address',
  nettadresse: 'a web address that begins with https://',
  nivaa: 'a level from 0 to 9',
  alle: 'the word “alle” or a list of competences',
  skjult: 'the word “skjult” or a number',
  behovsmelding: 'a need report, written as “9901/b1”',
  funnkode: 'the code of a finding, such as “steg/uten-grunn”, or a whole group, such as “steg/*”',
  sha256: 'an SHA-256 sum: 64 characters from 0–9 and a–f',
  'ikke-tom': 'text',
};

const hint = (nearest: string | undefined, w: Words): string =>
  nearest === undefined ? '' : ` Did you mean ${w.quote(nearest)}?`;

function wrongType(facts: DiagnosticFacts['skjema/feil-type'], w: Words): string {
  const wanted = w.either(facts.ventet.map((type) => TYPES[type]));
  if (facts.fant === 'tomt') return `A value is missing here. It should be ${wanted}.`;
  const found = facts.verdi === '' ? TYPES[facts.fant] : w.quote(facts.verdi);
  const isUnquoted = facts.ventet.includes('tekst') && facts.verdi !== '';
  const advice = isUnquoted ? ' Put it in quotation marks.' : '';
  return `This should be ${wanted}, not ${found}.${advice}`;
}

function outOfRange(facts: DiagnosticFacts['skjema/utenfor-omraade'], w: Words): string {
  const { verdi, minst, hoeyst } = facts;
  if (verdi === '[]') return 'The list is empty. It needs at least one item.';
  const limits = [
    minst === undefined ? '' : `at least ${minst}`,
    hoeyst === undefined ? '' : `at most ${hoeyst}`,
  ].filter((limit) => limit !== '');
  return `${w.quote(verdi)} is outside what is possible here: ${w.list(limits)}.`;
}

function notInList(facts: DiagnosticFacts['skjema/ikke-i-listen'], w: Words): string {
  const { verdi, tillatt, naermest } = facts;
  const allowed = tillatt.length === 1 ? 'It should be' : 'Choose';
  return `${w.quote(verdi)} cannot stand here.${hint(naermest, w)} ${allowed} ${w.either(tillatt)}.`;
}

export const skjemaTexts: GroupTexts<'skjema'> = {
  'skjema/mangler': {
    message: ({ felt }, w) => `The field ${w.quote(felt)} is missing.`,
    title: 'Required fields must be there',
    why: 'Some fields must be there for the document to be of use: without them nobody knows what a requirement is about or how many a unit has.',
    mend: 'Add the field. What belongs in each document stands in the schemas, and your editor can show it while you write.',
  },
  'skjema/ukjent-felt': {
    message: ({ felt, naermest }, w) =>
      `The field ${w.quote(felt)} does not exist here.${hint(naermest, w)}`,
    title: 'Only fields that exist',
    why: 'A misspelt field would otherwise be overlooked in silence, and what it says would not count.',
    mend: 'Mend the name, or delete the field. Field names are in bokmål without æ, ø and å: “aarsverk”, not “årsverk”. Remarks of your own can follow a #.',
  },
  'skjema/feil-type': {
    message: wrongType,
    title: 'The value must have the right type',
    why: 'A number must be fit to calculate with, and a number that begins with 0 loses the zero if it is read as one. That is why 301 and "0301" differ.',
    mend: 'Write the value as the field demands: numbers without spaces and with a point (18.4), true or false without quotation marks, numbers such as kommunenummer in quotation marks.',
  },
  'skjema/utenfor-omraade': {
    message: outOfRange,
    title: 'The number must be possible',
    why: 'A number outside its range is nearly always a slip: a share written as a percentage, a year with two digits or a count below zero.',
    mend: 'Check the number. Shares are written from 0 to 1 (0.3 is 30 per cent), and years with four digits.',
  },
  'skjema/ikke-i-listen': {
    message: notInList,
    title: 'The value must be one of those that exist',
    why: 'The same words in every municipality make it possible to add up the figures. In the files the words are in bokmål without æ, ø and å; the reports put them into your language.',
    mend: 'Choose one of the words mentioned.',
  },
  'skjema/feil-form': {
    message: ({ verdi, form }, w) =>
      form === 'ikke-tom' ? 'The text is empty.' : `${w.quote(verdi)} is not ${FORMS[form]}.`,
    title: 'The text must have the right form',
    why: 'Dates, numbers and ids are compared with others. They must then be written in one way, and numbers must have the right check digit.',
    mend: 'Write the value in the form mentioned. Dates are written year-month-day: 2027-02-01.',
  },
  'skjema/noeyaktig-en': {
    message: ({ felt, fant }, w) =>
      fant.length === 0
        ? `One of the fields ${w.list(felt.map(w.quote))} must be there.`
        : `Only one of the fields ${w.list(felt.map(w.quote))} can be there, but here are ${w.list(fant.map(w.quote))}.`,
    title: 'Exactly one of the fields',
    why: 'Some fields exclude each other: a requirement is measured in people, as a share or in full-time equivalents. With several it is unclear which applies, and with none there is no requirement.',
    mend: 'Keep the field that applies and delete the others, or add the one that is missing.',
  },
  'skjema/ikke-her': {
    message: ({ felt }, w) => `The field ${w.quote(felt)} does not go with the other fields here.`,
    title: 'The fields must go together',
    why: 'Which fields make sense depends on the others: a measure that recruits, for instance, has no level to lift people from.',
    mend: 'Delete the field, or change what makes it out of place.',
  },
  'skjema/rekkefoelge': {
    message: ({ felt, plass }, w) =>
      `The field ${w.quote(felt)} must stand ${plass === 1 ? 'first' : 'second'} in the file.`,
    title: 'First “dokument”, then “versjon”',
    why: 'Whoever opens the file then sees at once what it is. The file can be read all the same.',
    mend: 'Move the line to the top of the file.',
  },
};
