import { describe, expect, test } from 'vitest';
import {
  changesIn,
  mergedPatch,
  valueText,
} from '../../../../src/document/import/match/changed.ts';
import { nextId, unitId } from '../../../../src/document/import/match/new-ids.ts';
import type { Notice } from '../../../../src/domain/import-notices.ts';

describe('what says the same', () => {
  test.each<[string, unknown, unknown]>([
    ['antall', { 0: 20, 1: 2 }, { 1: 2, 0: 20, 3: 0 }],
    ['antall', {}, { 3: 0 }],
    ['aarsverk', {}, undefined],
    ['krav', ['k1', 'k2'], ['k2', 'k1']],
    ['krav', [], null],
    ['merknad', 'To på kurs', ' To  på\nkurs '],
    ['kritisk', false, undefined],
    ['kostnad', { sum: 3, finansiering: [] }, { sum: 3 }],
    [
      'kostnad',
      {
        sum: 5,
        finansiering: [
          { kilde: 'annet', beloep: 2 },
          { kilde: 'annet', beloep: 3 },
          { kilde: 'tilskudd', beloep: 0 },
        ],
      },
      { sum: 5, finansiering: [{ kilde: 'annet', beloep: 5 }] },
    ],
  ])('%s: %j and %j', (key, one, other) => {
    expect(valueText(key, one)).toBe(valueText(key, other));
  });

  test.each<[string, unknown, unknown]>([
    ['antall', { 3: 0 }, null],
    ['antall', { 0: 20 }, { 0: 21 }],
    ['kollektivt', false, undefined],
    ['krav', ['k1'], ['k1', 'k1']],
    ['merknad', '1', 1],
    ['tittel', 'ASK', 'ask'],
  ])('%s: not %j and %j', (key, one, other) => {
    expect(valueText(key, one)).not.toBe(valueText(key, other));
  });
});

test('only what is different is changed', () => {
  interface Row {
    readonly tittel: string;
    readonly merknad: string;
    readonly prioritet: number;
  }
  expect(
    changesIn<Row>({ tittel: 'ASK', merknad: null, prioritet: 2 }, { tittel: 'ASK', prioritet: 1 }),
  ).toEqual({ prioritet: 2 });
});

test('what two places contradict each other in is left out, and both are named', () => {
  const place = { fil: 'a.csv', ark: null, celle: null, rad: -1, kolonne: -1 };
  const notices: Notice[] = [];
  const merged = mergedPatch<{ tittel: string; frist: string }>(
    [
      { ...place, post: { tittel: 'ASK', frist: '2028-01-01' } },
      { ...place, fil: 'b.csv', celle: '3:1', post: { tittel: 'ASK', frist: '2029-01-01' } },
    ],
    notices,
  );
  expect(merged).toEqual({ tittel: 'ASK' });
  expect(notices).toEqual([
    {
      ...place,
      fil: 'b.csv',
      celle: '3:1',
      kode: 'import/motstrid',
      fakta: { felt: 'frist', andre: 'a.csv' },
      alvor: 'feil',
    },
  ]);
});

describe('new ids', () => {
  test.each<[string[], string]>([
    [[], 'k1'],
    [['k1', 'k9', 'k10', 'tegnspraak', 'k2b'], 'k11'],
  ])('after %j: %s', (taken, expected) => {
    expect(nextId('k', new Set(taken))).toBe(expected);
  });

  test.each<[string, string[], string]>([
    ['Solgløtt barnehage', [], 'solgloett'],
    ['Solgløtt bhg.', ['solgloett'], 'solgloett-bhg'],
    ['Solgløtt bhg.', ['solgloett', 'solgloett-bhg'], 'solgloett-bhg-2'],
    ['Barnehage', ['barnehage', 'barnehage-2'], 'barnehage-3'],
    ['–', [], 'enhet'],
  ])('%s beside %j: %s', (name, taken, expected) => {
    expect(unitId(name, new Set(taken))).toBe(expected);
  });
});
