import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/domain/rules/index.ts';
import type { Catalogue } from '../../src/messages/catalogue.ts';
import { loadCatalogue } from '../../src/messages/load.ts';

const [nb, nn, en] = await Promise.all([
  loadCatalogue('nb'),
  loadCatalogue('nn'),
  loadCatalogue('en'),
]);
const LANGUAGES: readonly [string, Catalogue][] = [
  ['nb', nb],
  ['nn', nn],
  ['en', en],
];

/** The keys of a tree of phrases, with what stands at the end of each. */
function shape(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [`${path}: ${value.length} texts`];
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}/${key}`));
}

/** Every text that stands as it is, with its key. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}

const BOKMAAL_ONLY =
  /\b(ikke|hva|hvor|hvordan|hvorfor|hvem|hvilken|hvilke|jeg|noen|bare|fra|gjør|kommer|være|ble|disse|flere|etter at de|blir ikke|skole(?:n|r|ne)?|tjeneste[rn]?|ansatte|enhet(?:en|er)?)\b/i;
const NYNORSK_ONLY =
  /\b(ikkje|kva|kvar|korleis|kvifor|kven|nokon|berre|frå|gjer|kjem|vere|vart|desse|fleire|skule(?:n|r|ne)?|teneste[rn]?|tilsette|eining(?:a|ar)?)\b/i;

describe('the three languages', () => {
  test('have the same structure', () => {
    expect(shape(nn)).toEqual(shape(nb));
    expect(shape(en)).toEqual(shape(nb));
  });

  test.each(LANGUAGES)('%s: no text is empty or has loose spaces', (_, catalogue) => {
    const faulty = texts(catalogue).filter(
      ([, text]) => text.trim() === '' || text !== text.trim(),
    );
    expect(faulty).toEqual([]);
  });

  test.each(LANGUAGES)('%s: every rule has a heading, a reason and a remedy', (_, catalogue) => {
    for (const { code } of RULES) {
      const { title, why, mend } = catalogue.rules[code];
      expect(title.length, code).toBeGreaterThan(5);
      expect(why.length, code).toBeGreaterThan(20);
      expect(mend.length, code).toBeGreaterThan(10);
    }
  });

  test('bokmål has no nynorsk words, nynorsk no bokmål words', () => {
    // Names of commands, fields and codes are the same in both forms.
    const bare = (text: string): string => text.replace(/«[^»]*»|--\S+|`[^`]*`|kompass .*/g, '');
    // The title of a white paper is what it is, in whichever form it was written.
    const ours = texts(nn).filter(([key]) => !key.startsWith('/report/sources/'));
    const inNynorsk = ours.filter(([, text]) => BOKMAAL_ONLY.test(bare(text)));
    const inBokmaal = texts(nb).filter(([, text]) => NYNORSK_ONLY.test(bare(text)));
    expect(inNynorsk.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
    expect(inBokmaal.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });
});
