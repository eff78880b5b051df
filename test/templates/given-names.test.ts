import { describe, expect, it } from 'vitest';
import { readCsv, readTemplate, readYaml, repeated } from './read-template.ts';

const names = readTemplate('fornavn.txt').trimEnd().split('\n');
const known = new Set(names);

/** The words of every text in a document, as a field for roles might hold them. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/\p{L}+/gu) ?? [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : [];
}

describe('the given names', () => {
  it('stand one a line, capitalised, each once', () => {
    expect(names.length).toBeGreaterThan(400);
    expect(names.filter((name) => !/^\p{Lu}\p{Ll}+$/u.test(name))).toEqual([]);
    expect(repeated(names)).toEqual([]);
    expect(names).toEqual(names.map((name) => name.normalize('NFC')));
  });

  it.each(['Kari', 'Ola', 'Øystein', 'Åse', 'Máret', 'Ánne', 'Mohammed', 'Fatima', 'Oleksandr'])(
    'know %s',
    (name) => {
      expect(known.has(name)).toBe(true);
    },
  );

  it.each([
    'Bo',
    'Dag',
    'Stein',
    'Bjørk',
    'Sol',
    'Vår',
    'Liv',
    'Odd',
    'Leiv',
    'Per',
    'Hans',
    'Jan',
    'Mai',
    'August',
    'Ask',
    'Endre',
    'Tom',
    'Tone',
    'Line',
    'Live',
    'Else',
    'Are',
    'Vilja',
    'Inga',
    'Gry',
  ])('leave out %s, which is also a word', (word) => {
    expect(known.has(word)).toBe(false);
  });

  it('are not the names of municipalities or counties', () => {
    const places = [...readCsv<'navn'>('kommuner.csv'), ...readCsv<'navn'>('fylker.csv')].flatMap(
      (row) => wordsOf(row.navn),
    );
    expect(places.filter((word) => known.has(word))).toEqual([]);
  });

  it.each(['katalog/standard.yaml', 'ordliste.yaml', 'steg.yaml', 'ordninger.yaml'])(
    'are not among the words of %s',
    (file) => {
      const words = wordsOf(readYaml<unknown>(file));
      expect(words.length).toBeGreaterThan(100);
      expect(words.filter((word) => known.has(word))).toEqual([]);
    },
  );

  it.each([
    'PP-leder',
    'Kommunalsjef oppvekst',
    'Hovedtillitsvalgt',
    'Rektor',
    'Styrer',
    'Barnehagestyrar',
    'Helsesykepleier',
    'Barnevernsleder',
    'SFO-leder',
    'Skolefaglig rådgiver',
    'Logoped',
    'Hovudverneombod',
    'Kommunedirektør',
    'Spesialpedagog',
    'Ledende helsesykepleier',
  ])('are not in the role «%s»', (role) => {
    expect(wordsOf(role).filter((word) => known.has(word))).toEqual([]);
  });
});
