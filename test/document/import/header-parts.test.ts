import { describe, expect, it, test } from 'vitest';
import { draftColumn } from '../../../src/document/import/draft-columns.ts';
import { fieldNamed, nameOfField, SHEET_FIELDS } from '../../../src/document/import/fields.ts';
import { headerMeaning } from '../../../src/document/import/header-meaning.ts';
import { bareHeader, compactText, unnumbered } from '../../../src/document/import/header-text.ts';
import { HEADER_WORDS, PERSON_WORDS } from '../../../src/document/import/header-words.ts';
import { levelHeader } from '../../../src/document/import/level-header.ts';
import { NO_SETUP } from '../../../src/document/import/setup.ts';
import { unitWithin, vocabularyOf } from '../../../src/document/import/vocabulary.ts';
import { options } from './told.ts';

const vocabulary = vocabularyOf(options.known, []);

describe('headers as they are compared', () => {
  test.each([
    ['Kompetanse-område', 'kompetanseomraade'],
    ['STILLING %', 'stillingprosent'],
    ['  Årsverk  ', 'aarsverk'],
  ])('%s is %s', (text, expected) => {
    expect(compactText(text)).toBe(expected);
  });

  test.each([
    ['Kostnad (kr)', 'Kostnad'],
    ['Kompetanse¹ *', 'Kompetanse'],
    ['Ansvar 1)', 'Ansvar'],
    ['(tiltak)', '(tiltak)'],
  ])('%s is %s without marks', (text, expected) => {
    expect(bareHeader(text)).toBe(expected);
  });

  it('is without the number before it', () => {
    expect(unnumbered('2. Kompetanse')).toBe('Kompetanse');
  });
});

describe('what a header says', () => {
  test.each([
    ['Kompetanseområde', 'omraade', true],
    ['1. Kompetanse', 'kompetanse', true],
    ['Har i dag', 'antall', true],
    ['Behaldning', 'antall', true],
    ['Tal på', 'antall', true],
    ['Treng', 'trenger', true],
    ['Underdekning', 'gap', true],
    ['Ansvarleg', 'ansvar', true],
    ['Når', 'frist', true],
    ['Kostnad (kr)', 'kostnad', true],
    ['Skule', 'enhet', true],
    ['Arbeidsstad', 'avdeling', true],
    ['Stilling %', 'stillingsprosent', true],
    ['Frist for oppfølging', 'frist', false],
    ['Kompetanze', 'kompetanse', false],
    ['Organisasjonsnumer', 'orgnr', false],
  ])('%s: %s', (text, word, sure) => {
    expect(headerMeaning(text)).toEqual({ word, sure });
  });

  test.each([
    ['Fødselsnr.', 'foedselsnummer', true],
    ['Født dato', 'foedt', false],
    ['E-post', 'epost', true],
    ['Telefon privat', 'annet', true],
    ['Etternamn', 'etternavn', true],
    ['Fødselsdato (dd.mm.åå)', 'foedt', true],
  ])('%s: a person, by %s', (text, person, sure) => {
    expect(headerMeaning(text)).toEqual({ person, sure });
  });

  test.each(['Vekting', 'abc', ''])('nothing: %s', (text) => {
    expect(headerMeaning(text)).toBeUndefined();
  });

  it('is one thing for each header that is known', () => {
    const texts = [...Object.values(HEADER_WORDS), ...Object.values(PERSON_WORDS)].flat();
    const compact = texts.map(compactText);
    expect(compact.filter((text, index) => compact.indexOf(text) !== index)).toEqual([]);
  });

  it('has its words by field, in order', () => {
    const words = Object.keys(HEADER_WORDS);
    expect(words).toEqual([...words].sort());
    const people = Object.keys(PERSON_WORDS);
    expect(people).toEqual([...people].sort());
  });
});

describe('the level that a header is about', () => {
  const none = { rest: '', leads: true, named: false, cumulative: false };
  const named = { ...none, named: true };
  test.each([
    ['0', { ...none, level: 0 }],
    ['(3)', { ...none, level: 3 }],
    ['1 – Grunnleggende', { ...none, level: 1 }],
    ['Nivå 2', { ...named, level: 2 }],
    ['niv. 2', { ...named, level: 2 }],
    ['N1', { ...named, level: 1 }],
    ['Antall nivå 2', { ...named, level: 2, rest: 'Antall', leads: false }],
    ['Har i dag (nivå 2)', { ...named, level: 2, rest: 'Har i dag', leads: false }],
    [
      'Trenger nivå 2 eller høyere',
      { ...named, level: 2, rest: 'Trenger', leads: false, cumulative: true },
    ],
    ['Sjølvstendig', { ...named, level: 2 }],
    ['Antall spisskompetanse', { ...named, level: 3, rest: 'antall', leads: false }],
  ])('%s', (text, expected) => {
    expect(levelHeader(text, options.known.skala)).toEqual(expected);
  });

  test.each(['Nivå 2 og 3', 'Nivå', '12', 'Kompetanse'])('none: %s', (text) => {
    expect(levelHeader(text, options.known.skala)).toBeUndefined();
  });
});

describe('a column by its own header', () => {
  const context = { vocabulary, setup: NO_SETUP };
  test.each([
    ['Beløp 2027', 'Kostnad', { word: 'kostnad', sure: false }],
    ['Uke', 'Frist', { word: 'frist', sure: false }],
    ['Vekting', 'Annerledes', { sure: false }],
    ['Antall', 'Nivå 2', { word: 'antall', level: 2, sure: true }],
    ['Nivå 2 eller høyere', 'Har i dag', { word: 'antall', level: 2, sure: false }],
    ['Foreldresamarbed', 'Trenger', { sure: false, word: 'trenger' }],
    ['KN', '', { subject: { kind: 'ansatt', tekst: 'KN' }, sure: true }],
  ])('%s below %s', (text, parent, expected) => {
    const header = parent === '' ? text : `${parent} ${text}`;
    expect(draftColumn({ column: 3, text, parent }, context)).toEqual({
      column: 3,
      header,
      ...expected,
    });
  });
});

describe('the name of a field', () => {
  test.each([...SHEET_FIELDS, 'antall/2', 'trenger/0', 'aarsverk/3'])('%s is read back', (name) => {
    const choice = fieldNamed(name);
    expect(choice && nameOfField(choice)).toBe(name);
  });

  test.each(['frist/2', 'antall/', 'noe', 'Antall'])('%s is none', (name) => {
    expect(fieldNamed(name)).toBeUndefined();
  });
});

describe('a unit within a text', () => {
  test.each([
    ['kartlegging-solbakken-barnehage 2026', 'Solbakken barnehage'],
    ['Solbakken og Fjellro', undefined],
    ['Kartlegging', undefined],
  ])('%s: %s', (text, expected) => {
    expect(unitWithin(text, vocabulary)).toBe(expected);
  });
});
