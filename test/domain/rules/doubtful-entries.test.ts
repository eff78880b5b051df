import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubtfulEntries } from '../../../src/domain/rules/doubtful-entries.ts';
import { peopleIn } from '../../../src/domain/rules/people-in.ts';
import type { Beholdningspost, Enhet, Oversikt } from '../../../src/generated/types.ts';
import { contextOf } from './context.ts';

const unit = (beholdning: NonNullable<Enhet['beholdning']>): Enhet => ({
  id: 'solbakken',
  navn: 'Solbakken barnehage',
  tjeneste: 'barnehage',
  ansatte: 10,
  beholdning,
});

/** A context with inventories of one unit each; the scale is 0–3. */
function holding(...stocks: readonly NonNullable<Enhet['beholdning']>[]) {
  const context = contextOf({});
  const oversikt = stocks.map(
    (stock): Oversikt => ({
      dokument: 'oversikt',
      versjon: 1,
      kartlagt: '2026-10-15',
      metode: 'samtale',
      enheter: [unit(stock)],
    }),
  );
  return { ...context, documents: { ...context.documents, oversikt } };
}

const leaver = (nivaa: number, antall: number) => ({ aar: 2028, nivaa, antall });

describe('an entry that is fine', () => {
  test.each<[string, Beholdningspost]>([
    ['not mapped', { antall: null }],
    ['nobody', { antall: {} }],
    ['everybody', { antall: { 0: 4, 3: 6 } }],
    ['nobody at a level of the scale', { antall: { 3: 0 } }],
    ['as many årsverk as people', { antall: { 2: 3, 3: 1 }, aarsverk: { 2: 3, 3: 1 } }],
    ['årsverk by a hair', { antall: { 2: 3 }, aarsverk: { 2: 3.0000000001 } }],
    ['no årsverk at a level that has nobody', { antall: { 2: 3 }, aarsverk: { 1: 0 } }],
    ['as many unused as people', { antall: { 0: 1, 2: 3 }, ubrukt: 4 }],
    ['unused of what is not mapped', { antall: null, ubrukt: 4 }],
    ['all leave', { antall: { 2: 3 }, avgang: [leaver(2, 1), leaver(2, 2)] }],
    ['none leave', { antall: { 2: 3 }, avgang: [leaver(1, 0)] }],
    ['one of each level leaves', { antall: { 0: 1, 3: 1 }, avgang: [leaver(0, 1), leaver(3, 1)] }],
  ])('%s', (_name, entry) => {
    expect(doubtfulEntries(holding({ 'spr-01': entry }))).toEqual([]);
  });
});

describe('an entry in doubt', () => {
  test.each<[string, Beholdningspost]>([
    ['one too many', { antall: { 0: 4, 3: 7 } }],
    ['nobody at a level that the scale lacks', { antall: { 4: 0 } }],
    ['nobody at the highest level there can be', { antall: { 9: 0 } }],
    ['årsverk over people', { antall: { 0: 2, 3: 1 }, aarsverk: { 3: 1.1 } }],
    ['årsverk over people at level 0', { antall: { 0: 2 }, aarsverk: { 0: 2.1 } }],
    ['årsverk where nobody is', { antall: { 2: 3 }, aarsverk: { 1: 0.1 } }],
    ['no årsverk at a level that the scale lacks', { antall: null, aarsverk: { 9: 0 } }],
    ['unused over people', { antall: { 0: 1, 2: 3 }, ubrukt: 5 }],
    ['one leaver too many', { antall: { 2: 3 }, avgang: [leaver(2, 4)] }],
    [
      'one leaver too many over the years',
      { antall: { 2: 3 }, avgang: [leaver(2, 2), leaver(2, 2)] },
    ],
    ['the last of the leavers', { antall: { 2: 3 }, avgang: [leaver(2, 1), leaver(1, 1)] }],
    ['nobody leaves from a level that the scale lacks', { antall: {}, avgang: [leaver(4, 0)] }],
  ])('%s', (_name, entry) => {
    expect(doubtfulEntries(holding({ 'spr-01': entry }))).toMatchObject([{ entry }]);
  });
});

test('each entry with its competence and unit, in the order of the files', () => {
  const tooMany = { antall: { 1: 11 } };
  const fine = { antall: { 1: 10 } };
  const context = holding({ 'spr-01': fine, 'spr-02': tooMany }, { 'spr-01': tooMany });
  expect(doubtfulEntries(context).map(({ competence, unit: { id } }) => [competence, id])).toEqual([
    ['spr-02', 'solbakken'],
    ['spr-01', 'solbakken'],
  ]);
});

test('a unit without a stock has no entries', () => {
  const context = holding({});
  const { beholdning: _none, ...bare } = unit({});
  const [inventory] = context.documents.oversikt;
  const oversikt = [{ ...inventory!, enheter: [bare] }];
  expect(doubtfulEntries({ ...context, documents: { ...context.documents, oversikt } })).toEqual(
    [],
  );
});

test('the inventories of a folder are gone through once', () => {
  const context = holding({ 'spr-01': { antall: { 1: 11 } } });
  expect(doubtfulEntries(context)).toBe(doubtfulEntries(context));
  expect(doubtfulEntries({ ...context })).not.toBe(doubtfulEntries(context));
});

test('nothing that a plain reading would doubt is passed over', () => {
  const level = fc.integer({ min: 0, max: 4 });
  const byLevel = <T>(value: fc.Arbitrary<T>) =>
    fc.dictionary(level.map(String), value, { maxKeys: 4 });
  const entries = fc.record({
    antall: byLevel(fc.integer({ min: 0, max: 5 })),
    aarsverk: byLevel(fc.constantFrom(0, 0.5, 1, 3.5)),
    ubrukt: fc.integer({ min: 0, max: 8 }),
    avgang: fc.array(fc.record({ aar: fc.constant(2028), nivaa: level, antall: fc.nat(3) }), {
      maxLength: 3,
    }),
  });
  fc.assert(
    fc.property(entries, ({ antall, aarsverk, ubrukt, avgang }) => {
      const people = Object.values(antall).reduce((sum, each) => sum + each, 0);
      const levels = [...Object.keys(antall), ...Object.keys(aarsverk)].map(Number);
      const isDoubtful =
        people > 10 ||
        ubrukt > people ||
        [...levels, ...avgang.map(({ nivaa }) => nivaa)].includes(4) ||
        Object.entries(aarsverk).some(([key, work]) => work > (antall[key] ?? 0)) ||
        [0, 1, 2, 3].some((each) => {
          const leaving = avgang.filter(({ nivaa }) => nivaa === each);
          return leaving.reduce((sum, one) => sum + one.antall, 0) > (antall[each] ?? 0);
        });
      const found = doubtfulEntries(holding({ 'spr-01': { antall, aarsverk, ubrukt, avgang } }));
      expect(found.length > 0).toBe(isDoubtful);
    }),
  );
});

test.each([
  [{ 0: 10, 1: 8 }, 18],
  [{}, 0],
  [null, 0],
])('people in %j', (counts, expected) => {
  expect(peopleIn(counts)).toBe(expected);
});
