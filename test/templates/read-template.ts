import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

/** A text in the three languages that kompass speaks. */
export interface Texts {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

export function readTemplate(name: string): string {
  return readFileSync(new URL(`../../templates/${name}`, import.meta.url), 'utf8');
}

/** The file as plain data; the caller says the shape, the tests check what it holds. */
export function readYaml<Shape>(name: string): Shape {
  const document: Shape = parseYaml(readTemplate(name), { version: '1.2', schema: 'core' });
  return document;
}

/** The rows as texts by column name; a row with too many or too few cells throws. */
export function readCsv<Column extends string>(name: string): Record<Column, string>[] {
  return parseCsv<Record<Column, string>>(readTemplate(name), { columns: true, delimiter: ';' });
}

/** The values that occur more than once. */
export function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** True for a day that exists, written `2027-02-01`. */
export function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const BOKMAAL_ONLY =
  /(^|[^\p{L}])(ikke|hva|hvem|hvor|hvordan|hvilken|hvilke|noen|fra|et|en|egen|ansatte|tilskudd|skole|skoler|skolen|tjeneste|tjenester|tjenesten|barnehager|følger|gjør|være|mer|dere|deres|eier|eiere)(?![\p{L}])/iu;
const NYNORSK_ONLY =
  /(^|[^\p{L}])(ikkje|kva|kven|kvar|korleis|nokon|frå|eit|ein|eigen|tilsette|tilskot|skule|skular|skulen|teneste|tenester|tenesta|barnehagar|følgjer|gjer|vere|meir|dykk|eigar|eigarar)(?![\p{L}])/iu;

/** What is wrong with a text in three languages: a missing one, or one written form in the other. */
export function faultsOf(texts: Texts): string[] {
  const empty = [texts.nb, texts.nn, texts.en].filter((text) => text.trim() === '');
  const mixed = [
    ...[texts.nn].filter((text) => BOKMAAL_ONLY.test(text)),
    ...[texts.nb].filter((text) => NYNORSK_ONLY.test(text)),
  ];
  return [...empty.map(() => 'empty'), ...mixed];
}
