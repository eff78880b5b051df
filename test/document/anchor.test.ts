import { expect, test } from 'vitest';
import { anchorOf } from '../../src/document/anchor.ts';

const krav = {
  dokument: 'krav',
  krav: [
    { id: 'k1', kompetanse: 'spr-1', aar: [{ aar: 2027 }] },
    { kompetanse: 'spr-2' },
    { id: 7 },
    'tekst',
  ],
  'Kari Nordmann': 1,
  '01010112345': 1,
  a_1: { 'b/c': { '~': 1 } },
};

test.each([
  ['the whole file', '', ''],
  ['a field', '/dokument', '/dokument'],
  ['a record with an id', '/krav/0/kompetanse', '/krav/k1/kompetanse'],
  ['a record in a record', '/krav/0/aar/0/aar', '/krav/k1/aar/*/aar'],
  ['a record without an id', '/krav/1/kompetanse', '/krav/*/kompetanse'],
  ['an id that is no text', '/krav/2', '/krav/*'],
  ['an item that is no record', '/krav/3', '/krav/*'],
  ['a field that is missing', '/krav/0/nivaa', '/krav/k1/nivaa'],
  ['a record that is missing', '/krav/9/id', '/krav/*/id'],
  ['a key that is no name', '/Kari Nordmann', '/*'],
  ['escaped signs', '/a_1/b~1c/~0', '/a_1/b/c/*'],
])('%s', (_, pointer, expected) => {
  expect(anchorOf(pointer, krav)).toBe(expected);
});

test('a national identity number cannot be read in it', () => {
  const number = '17054026641';
  expect(anchorOf(`/${number}`, { [number]: 1 })).not.toContain(number);
  expect(anchorOf('/krav/0', { krav: [{ id: number }] })).not.toContain(number);
});

test('without a document the pointer is all there is', () => {
  expect(anchorOf('/krav/0', undefined)).toBe('/krav/0');
});
