import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/document/parse.ts';
import { noPlaces, type Path, rangeOf, rawOf, spanOf } from '../../src/document/places.ts';
import { randomText } from './random-documents.ts';

const OVERSIKT = `dokument: oversikt
kommunenummer: 0301 # skal i anførselstegn
enheter:
  - id: solbakken
    "navn": 'Solbakken'
    beholdning:
      spr-01: { antall: { 3: 1, 0: 10, "1": 8 }, aarsverk: }   # etter samtaler
      "spr\\x2d02": |-  # en | to
        Linje én

        linje tre

    tom:
  -
  - [ a , "b" , ]
merknad: >
  Siste
`;

/** What stands at a path, or at its key. */
const at = (text: string, path: Path, what?: 'key'): string => {
  const { start, end } = spanOf(parseYaml(text).places, path, what);
  return text.slice(start, end);
};

describe('spanOf', () => {
  it.each<[string, Path, string]>([
    ['a word', ['dokument'], 'oversikt'],
    ['a number as it is written', ['kommunenummer'], '0301'],
    ['text with its quotation marks', ['enheter', 0, 'navn'], "'Solbakken'"],
    ['a flow group', ['enheter', 0, 'beholdning', 'spr-01', 'antall'], '{ 3: 1, 0: 10, "1": 8 }'],
    [
      'a key that JavaScript puts first',
      ['enheter', 0, 'beholdning', 'spr-01', 'antall', '0'],
      '10',
    ],
    ['the same key as a number', ['enheter', 0, 'beholdning', 'spr-01', 'antall', 0], '10'],
    ['a key in quotation marks', ['enheter', 0, 'beholdning', 'spr-01', 'antall', '1'], '8'],
    [
      'a block of text',
      ['enheter', 0, 'beholdning', 'spr-02'],
      '|-  # en | to\n        Linje én\n\n        linje tre',
    ],
    ['a value that is not written', ['enheter', 0, 'tom'], ''],
    ['a flow list', ['enheter', 2], '[ a , "b" , ]'],
    ['an index as text', ['enheter', '2', '1'], '"b"'],
    ['the last block of text', ['merknad'], '>\n  Siste'],
    [
      'a group in a list',
      ['enheter', 0, 'beholdning', 'spr-01'],
      '{ antall: { 3: 1, 0: 10, "1": 8 }, aarsverk: }',
    ],
    ['the nearest parent of a key that is missing', ['enheter', 2, 'navn'], '[ a , "b" , ]'],
    ['the nearest parent of an item that is missing', ['enheter', 2, 2], '[ a , "b" , ]'],
    ['the nearest parent far up', ['dokument', 'a', 0], 'oversikt'],
    ['the whole document', [], OVERSIKT.trimEnd()],
    ['the whole document for a field it lacks', ['periode', 'fra'], OVERSIKT.trimEnd()],
  ])('finds %s', (_, path, expected) => {
    expect(at(OVERSIKT, path)).toBe(expected);
  });

  it.each<[string, Path, string]>([
    ['a key', ['kommunenummer'], 'kommunenummer'],
    ['a key in quotation marks', ['enheter', 0, 'navn'], '"navn"'],
    ['a key with an escape', ['enheter', 0, 'beholdning', 'spr-02'], '"spr\\x2d02"'],
    ['the key of what should have a field', ['enheter', 0, 'tom', 'id'], 'tom'],
    ['an item, which has no key', ['enheter', 2, 1], '"b"'],
  ])('finds %s', (_, path, expected) => {
    expect(at(OVERSIKT, path, 'key')).toBe(expected);
  });

  it.each<[string, string, Path, [number, number]]>([
    ['a value after its colon', 'a:\nb: 1\n', ['a'], [1, 3]],
    ['a value after a colon further on', 'a :   # tom\nb: 1\n', ['a'], [1, 4]],
    ['a value on the line of an explicit key', '? a\n# c\n:\nb: 1\n', ['a'], [3, 2]],
    ['a value without a colon', '{a, b: 1}\n', ['a'], [1, 3]],
    ['an item after its dash', 'a:\n  - x\n  # c\n  -\n', ['a', 1], [4, 4]],
    ['the first item of a list', '-\n- x\n', [0], [1, 2]],
    ['what follows a tag', 'a: !!str\nb: 1\n', ['a'], [1, 9]],
    ['what follows an anchor', '- &x\n- 1\n', [0], [1, 5]],
  ])('puts %s where it would be written', (_, text, path, [linje, kolonne]) => {
    const { places } = parseYaml(text);
    expect(rangeOf(places, spanOf(places, path))).toEqual({
      linje,
      kolonne,
      til_linje: linje,
      til_kolonne: kolonne,
    });
  });

  it.each<[string, string, Path, [number, number]]>([
    ['before its colon', ': a\n', [''], [1, 1]],
    ['after a comma', '{a: 1, : b}\n', [''], [1, 8]],
    ['after a question mark', '? # tom\n: b\n', [''], [2, 1]],
    ['after a question mark alone', '{ ? }\n', [''], [1, 2]],
  ])('puts an empty key %s', (_, text, path, [linje, kolonne]) => {
    const { places } = parseYaml(text);
    expect(rangeOf(places, spanOf(places, path, 'key'))).toMatchObject({ linje, kolonne });
  });

  it.each<[string, string, Path, string]>([
    ['behind a comment with a bar', 'a: # | >\n  |\n  x\n', ['a'], '|\n  x'],
    ['behind an anchor with a bar', 'a: &x|y |\n  x\n', ['a'], '|\n  x'],
    ['that is empty', 'a: |\nb: 1\n', ['a'], '|'],
    ['in a list', '- >-\n  x\n  y\n', [0], '>-\n  x\n  y'],
  ])('finds a block of text %s', (_, text, path, expected) => {
    expect(at(text, path)).toBe(expected);
  });

  it('finds the first of two equal keys', () => {
    expect(at('b: 0\na: { x: 1 }\na: { x: 2 }\nc: 3\n', ['a', 'x'])).toBe('1');
    expect(at('b: 0\na: { x: 1 }\na: { x: 2 }\nc: 3\n', ['c'])).toBe('3');
  });

  it('finds words longer than a mark has room for', () => {
    const long = 'kompetanse'.repeat(40);
    expect(at(`${long}: ${long}x\nb: 1\n`, [long])).toBe(`${long}x`);
    expect(at(`${long}: ${long}x\nb: 1\n`, [long], 'key')).toBe(long);
    expect(at(`${long}: ${long}x\nb: 1\n`, ['b'])).toBe('1');
  });

  it('has nothing to find in a text that could not be read', () => {
    const places = noPlaces('a: [\n');
    expect(spanOf(places, ['a'])).toEqual({ start: 0, end: 0 });
    expect(rawOf(places, ['a'])).toBe('');
    expect(rangeOf(places, { start: 3, end: 4 })).toMatchObject({ linje: 1, kolonne: 4 });
  });
});

describe('rawOf', () => {
  it.each<[string, Path, string]>([
    ['a scalar as it is written', ['kommunenummer'], '0301'],
    ['nothing for a path that does not exist', ['kommunenummer', 'x'], ''],
  ])('gives %s', (_, path, expected) => {
    expect(rawOf(parseYaml(OVERSIKT).places, path)).toBe(expected);
  });
});

/** All paths of a value with something under them or not, the document itself left out. */
const paths = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...paths(child, here)];
  });
};

const valueAt = (value: unknown, path: Path): unknown => {
  return path.reduce<unknown>(
    (node, step) => Object.getOwnPropertyDescriptor(node, step)?.value,
    value,
  );
};

const define = (parent: unknown, key: string | number, value: unknown): void => {
  Object.defineProperty(parent, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

const MARK = 'zq7';

describe('in random documents', () => {
  it('replacing what stands at a path replaces the value there and nothing else', () => {
    fc.assert(
      fc.property(randomText, fc.nat(), (text, pick) => {
        const { value, places, syntaxError } = parseYaml(text);
        const all = paths(value);
        fc.pre(!syntaxError && all.length > 0);
        const path = all[pick % all.length] ?? [];
        const { start, end } = spanOf(places, path);
        // With a blank, for a list may start in the column of its key and text may not.
        const replaced = parseYaml(`${text.slice(0, start)} ${MARK}${text.slice(end)}`);
        const expected = parseYaml(text).value;
        define(valueAt(expected, path.slice(0, -1)), path.at(-1) ?? '', MARK);
        expect(replaced.value).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('replacing a key renames it and changes nothing else', () => {
    fc.assert(
      fc.property(randomText, fc.nat(), (text, pick) => {
        const { value, places, syntaxError } = parseYaml(text);
        const all = paths(value).filter((path) => typeof path.at(-1) === 'string');
        fc.pre(!syntaxError && all.length > 0);
        const path = all[pick % all.length] ?? [];
        const { start, end } = spanOf(places, path, 'key');
        const renamed = parseYaml(text.slice(0, start) + MARK + text.slice(end));
        const expected = parseYaml(text).value;
        const parent = valueAt(expected, path.slice(0, -1)) as object;
        const moved = valueAt(expected, path);
        Reflect.deleteProperty(parent, path.at(-1) ?? '');
        define(parent, MARK, moved);
        expect(renamed.value).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('the source of a scalar on one line reads as its value', () => {
    fc.assert(
      fc.property(randomText, (text) => {
        const { value, places } = parseYaml(text);
        for (const path of paths(value)) {
          const raw = rawOf(places, path);
          const expected = valueAt(value, path);
          if (typeof expected === 'object' || /\n|^[|>]/.test(raw)) continue;
          expect(parseYaml(`- ${raw}`).value).toEqual([expected]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
