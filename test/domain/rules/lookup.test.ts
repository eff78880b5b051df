import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { nearest } from '../../../src/document/nearest.ts';
import { competenceMentions } from '../../../src/domain/rules/competence-mentions.ts';
import { declaredIn, fieldOf } from '../../../src/domain/rules/declared-in.ts';
import { exampleInventory, exampleRequirements } from '../../../src/domain/rules/example-plan.ts';
import { firstDayOf } from '../../../src/domain/rules/grant-schemes.ts';
import { lastSuccessor } from '../../../src/domain/rules/last-successor.ts';
import { inField, inList, type Mention } from '../../../src/domain/rules/mentions.ts';
import { isOneEditApart } from '../../../src/domain/rules/one-edit.ts';
import { textValues } from '../../../src/domain/rules/text-values.ts';
import { unknownIds } from '../../../src/domain/rules/unknown-ids.ts';
import { yamlText } from '../../../src/domain/rules/yaml-text.ts';
import { contextOf } from './context.ts';

describe('isOneEditApart', () => {
  test.each([
    ['solbakken', 'solbaken', true],
    ['solbakken', 'solbakkken', true],
    ['solbakken', 'solbakkan', true],
    ['solbakken', 'olbakken', true],
    ['solbakken', 'ssolbakken', true],
    ['solbakken', 'solbakke', true],
    ['solbakken', 'solbakkenn', true],
    ['solbakken', 'xolbakken', true],
    ['solbakken', 'solbakken', false],
    ['solbakken', 'solbaek', false],
    ['solbakken', 'solbakkne', false],
    ['solbakken', 'solbakkens-', false],
    ['ppt', 'sfo', false],
    ['a', '', true],
    ['ab', '', false],
    ['', '', false],
  ])('%j and %j: %j', (a, b, expected) => {
    expect(isOneEditApart(a, b)).toBe(expected);
    expect(isOneEditApart(b, a)).toBe(expected);
  });

  test('what has one letter more, fewer or exchanged is one edit away', () => {
    const word = fc.string({ minLength: 1, maxLength: 12 });
    const edit = fc.record({ word, at: fc.nat(11), letter: fc.constantFrom('a', 'b', '-') });
    fc.assert(
      fc.property(edit, ({ word: text, at, letter }) => {
        const place = at % text.length;
        const longer = text.slice(0, place) + letter + text.slice(place);
        expect(isOneEditApart(text, longer)).toBe(true);
        expect(isOneEditApart(longer, text)).toBe(true);
        const exchanged = text.slice(0, place) + letter + text.slice(place + 1);
        expect(isOneEditApart(text, exchanged)).toBe(text[place] !== letter);
      }),
    );
  });
});

describe('yamlText', () => {
  test.each([
    ['spr-01', 'spr-01'],
    ['lokalt_behov', 'lokalt_behov'],
    ['FOR-2021-01-26-230', 'FOR-2021-01-26-230'],
    ['3101', '"3101"'],
    ['1e3', '"1e3"'],
    ['null', '"null"'],
    ['True', '"True"'],
    ['FALSE', '"FALSE"'],
    ['nullpunkt', 'nullpunkt'],
    ['-spr', '"-spr"'],
    ['Rundskriv «nytt»: 1', '"Rundskriv «nytt»: 1"'],
    ['', '""'],
  ])('%j is written %s', (text, written) => {
    expect(yamlText(text)).toBe(written);
  });

  test('reads back as the same text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        expect(parse(yamlText(text))).toBe(text);
      }),
    );
  });
});

describe('lastSuccessor', () => {
  const next = (chain: Record<string, string>) => (id: string) => chain[id];

  test.each([
    ['nothing came after', 'a', {}, undefined],
    ['one came after', 'a', { a: 'b' }, 'b'],
    ['a chain', 'a', { a: 'b', b: 'c', c: 'd' }, 'd'],
    ['a ring', 'a', { a: 'b', b: 'a' }, undefined],
    ['a ring further on', 'a', { a: 'b', b: 'c', c: 'b' }, undefined],
    ['itself', 'a', { a: 'a' }, undefined],
  ])('%s', (_name, start, chain, expected) => {
    expect(lastSuccessor(start, next(chain))).toBe(expected);
  });
});

describe('mentions', () => {
  test('the id of a field, where there is one', () => {
    const effect = { enhet: 'solbakken' };
    expect([...inField(effect, 'enhet')]).toEqual([
      { node: effect, key: 'enhet', id: 'solbakken' },
    ]);
    expect([...inField<'fra_enhet'>({}, 'fra_enhet')]).toEqual([]);
  });

  test('the ids of a list, where there is one', () => {
    const list = ['k1', 'k2'];
    expect([...inList(list)]).toEqual([
      { node: list, key: 0, id: 'k1' },
      { node: list, key: 1, id: 'k2' },
    ]);
    expect([...inList(undefined)]).toEqual([]);
  });
});

describe('unknownIds', () => {
  const guess = (id: string, known: readonly string[], node: object = {}) => {
    const mention: Mention = { node, key: 'id', id };
    const [found] = unknownIds([mention], new Set(known), nearest);
    return [found?.facts.naermest, found?.replacement];
  };

  test.each([
    ['a lost letter', 'solbaken', ['solbakken', 'fjellheim'], 'solbakken', 'solbakken'],
    ['a lost zero', 'spr-1', ['spr-01', 'spr-02'], 'spr-01', 'spr-01'],
    ['another number is another thing', 'spr-06', ['spr-01'], 'spr-01', undefined],
    ['two numbers are not one', 'lokal-1-2', ['lokal-12'], 'lokal-12', undefined],
    ['a number put in', 'skole', ['skole1'], 'skole1', undefined],
    ['two as near', 'solbakke', ['solbakken', 'solbakker'], 'solbakken', undefined],
    [
      'another number of the same length',
      'lokal-spr-12',
      ['lokal-spr-13'],
      'lokal-spr-13',
      undefined,
    ],
    ['three letters beside a number', 'spr-1', ['spr1'], 'spr1', 'spr1'],
    ['two letters beside a number', 'sp-1', ['sp1'], 'sp1', undefined],
    ['six letters', 'sprak', ['spraak'], 'spraak', 'spraak'],
    ['five letters', 'spraak', ['sprak'], 'sprak', undefined],
    ['another beginning', 'vestby', ['nestby'], 'nestby', undefined],
    ['six letters, some of them before a number', 'lokall-1', ['lokale-1'], 'lokale-1', 'lokale-1'],
    ['two slips are a guess', 'solbkken-a', ['solbakken-b'], 'solbakken-b', undefined],
    ['nothing near', 'k9', ['m1', 'm2'], undefined, undefined],
    ['nothing to choose from', 'solbakken', [], undefined, undefined],
    ['an id that must be quoted', '1-klase', ['1-klasse'], '1-klasse', '"1-klasse"'],
  ])('%s', (_name, id, known, naermest, replacement) => {
    expect(guess(id, known)).toEqual([naermest, replacement]);
  });

  test('what is known is passed over, and nothing is known about what is not at hand', () => {
    const mentions = inList(['k1', 'k2']);
    const found = [...unknownIds(mentions, new Set(['k1']), nearest)];
    expect(found.map(({ facts }) => facts)).toStrictEqual([{ id: 'k2' }]);
    expect([...unknownIds(inList(['k1']), null, nearest)]).toEqual([]);
  });

  test('no correction that would make an id stand twice in its list', () => {
    const list = ['solbakken', 'solbaken'];
    const [found] = unknownIds(inList(list), new Set(['solbakken']), nearest);
    expect(found).toEqual({
      node: list,
      key: 1,
      facts: { id: 'solbaken', naermest: 'solbakken' },
    });
  });

  test('no correction that would make a key stand twice', () => {
    const known = new Set(['spr-01']);
    const mention = (node: object): Mention => ({ node, key: 'spr-1', atKey: true, id: 'spr-1' });
    const [twice] = unknownIds([mention({ 'spr-1': 1, 'spr-01': 2 })], known, nearest);
    expect(twice?.replacement).toBeUndefined();
    const [once] = unknownIds([mention({ 'spr-1': 1 })], known, nearest);
    expect(once).toMatchObject({ atKey: true, replacement: 'spr-01' });
  });

  test('of two slips for one id in a list or among keys, only the first is corrected', () => {
    const list = ['solbaken', 'solbakkn'];
    const known = new Set(['solbakken', 'spr-01']);
    const inOneList = [...unknownIds(inList(list), known, nearest)];
    expect(inOneList.map(({ replacement }) => replacement)).toEqual(['solbakken', undefined]);
    const stock = { 'spr-1': 1, 'spr-001': 1 };
    const keys = Object.keys(stock).map(
      (id) => ({ node: stock, key: id, atKey: true, id }) as const,
    );
    const amongKeys = [...unknownIds(keys, known, nearest)];
    expect(amongKeys.map(({ replacement }) => replacement)).toEqual(['spr-01', undefined]);
  });

  test('in two lists, and in the fields of one object, every slip is corrected', () => {
    const known = new Set(['solbakken', 'fjellheim']);
    const [first, second] = [['solbaken'], ['solbaken']];
    const lists = [...inList(first), ...inList(second), ...inList(['solbaken', 'fjelheim'])];
    const inLists = [...unknownIds(lists, known, nearest)];
    expect(inLists.every(({ replacement }) => replacement !== undefined)).toBe(true);
    const effect = { enhet: 'solbaken', fra_enhet: 'solbaken' };
    const fields = [...inField(effect, 'enhet'), ...inField(effect, 'fra_enhet')];
    const inFields = [...unknownIds(fields, known, nearest)];
    expect(inFields.map(({ replacement }) => replacement)).toEqual(['solbakken', 'solbakken']);
  });

  test('a field of the same name as the right id is no obstacle', () => {
    expect(guess('kompetans', ['kompetanse'], { kompetanse: 'kompetans' })).toEqual([
      'kompetanse',
      'kompetanse',
    ]);
  });

  test('a word is guessed at once, however often it stands', () => {
    let asked = 0;
    const counting = (): undefined => {
      asked += 1;
    };
    const mentions = inList(['k8', 'k9', 'k8', 'k8']);
    expect([...unknownIds(mentions, new Set<string>(), counting)]).toHaveLength(4);
    expect(asked).toBe(2);
  });
});

test('of the competences in an inventory only those wanted are gone through', () => {
  const { documents } = contextOf({
    'o.yaml': exampleInventory([{ beholdning: '{ spr-01: { antall: {} }, spr-02: {} }' }]),
    'k.yaml': exampleRequirements({ kompetanse: 'spr-03' }),
  });
  const ids = [...competenceMentions(documents, (id) => id === 'spr-02')].map(({ id }) => id);
  expect(ids).toEqual(['spr-02', 'spr-03']);
});

describe('textValues', () => {
  test('every text, at any depth, with what holds it', () => {
    const list = ['Barnehageloven', 3, null];
    const inner = { tittel: 'Opplæringslova', aar: 2024 };
    const document = { navn: 'Fjordvik', liste: list, foering: inner, ingen: null };
    expect([...textValues(document)]).toEqual([
      { node: document, key: 'navn', text: 'Fjordvik' },
      { node: list, key: 0, text: 'Barnehageloven' },
      { node: inner, key: 'tittel', text: 'Opplæringslova' },
    ]);
  });
});

describe('declaredIn', () => {
  const forum = { dokument: 'forum', kriterier: [{ id: 'a' }, { id: 7 }, null, 'b', { id: 'c' }] };

  test('the ids of every item that has one, whatever else is wrong with it', () => {
    expect(declaredIn([forum], 'forum', 'kriterier')).toEqual(new Set(['a', 'c']));
  });

  test('other kinds and what is no list are passed over', () => {
    const others = [{ ...forum, dokument: 'plan' }, { dokument: 'forum', kriterier: 'a' }, []];
    expect(declaredIn(others, 'forum', 'kriterier')).toEqual(new Set());
  });
});

test.each([
  [{ id: 'k1' }, 'k1'],
  [{}, undefined],
  ['k1', undefined],
  [null, undefined],
  [undefined, undefined],
])('the field of %j', (value, expected) => {
  expect(fieldOf(value, 'id')).toBe(expected);
});

test('a barnehage- and school year begins on 1 August', () => {
  expect(firstDayOf('2027/2028')).toBe('2027-08-01');
});
