import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FORM_KINDS,
  type FormKeys,
  formKeyRows,
  readFormKeys,
} from '../../src/domain/form-workbook.ts';
import type { KeyRow } from '../../src/domain/round-workbook.ts';

const solbakken: FormKeys = {
  skjema: 'oversikt',
  spraak: 'nb',
  organisasjon: '9901',
  kataloger: new Map([['standard', '2026-1']]),
  ark: [
    {
      navn: 'Solbakken barnehage',
      slag: 'beholdning',
      enhet: 'solbakken',
      overskrift: 8,
      kolonner: new Map([
        ['kompetanse', 'Kode'],
        ['antall/0', 'Nivå 0'],
      ]),
      felt: new Map([['ansatte', 'Ansatte']]),
      lister: new Map([['kartlagt', 'kartlagt']]),
      rader: ['spr-01', 'spr-02'],
    },
    {
      navn: 'Avgang',
      slag: 'avgang',
      enhet: null,
      overskrift: 4,
      kolonner: new Map([['aar', 'År']]),
      felt: new Map(),
      lister: new Map(),
      rader: ['', ''],
    },
  ],
  valg: new Map([['kartlagt', new Map([['ikke_kartlagt', 'ikke kartlagt']])]]),
};

/** A change of one row of the key sheet of Solbakken; without a value the row is taken away. */
const changed = (key: string, value?: string): KeyRow[] =>
  formKeyRows(solbakken).flatMap((row): KeyRow[] => {
    if (row[0] !== key) return [row];
    return value === undefined ? [] : [[key, value]];
  });

describe('the key sheet of a form', () => {
  test('reads back as it was', () => {
    expect(readFormKeys(formKeyRows(solbakken))).toEqual(solbakken);
  });

  test('reads back as it was, whatever is in it', () => {
    const text = fc.string({ minLength: 1 });
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/);
    const sheet = fc.record({
      navn: text,
      slag: fc.constantFrom('beholdning', 'krav', 'melding'),
      enhet: fc.option(id),
      overskrift: fc.integer({ min: 1, max: 40 }),
      kolonner: fc.array(fc.tuple(id, text)).map((entries) => new Map(entries)),
      felt: fc.array(fc.tuple(id, text)).map((entries) => new Map(entries)),
      lister: fc.array(fc.tuple(id, id)).map((entries) => new Map(entries)),
      rader: fc.array(fc.oneof(id, fc.constant(''))),
    });
    const keys = fc.record({
      skjema: fc.constantFrom(...FORM_KINDS),
      spraak: fc.constantFrom('nb', 'nn', 'en'),
      organisasjon: fc.option(fc.constantFrom('9901', '46', '974760673')),
      kataloger: fc.array(fc.tuple(id, text)).map((entries) => new Map(entries)),
      ark: fc.array(sheet, { maxLength: 12 }),
      valg: fc
        .array(fc.tuple(id, fc.array(fc.tuple(id, text), { minLength: 1 })))
        .map((lists) => new Map(lists.map(([list, entries]) => [list, new Map(entries)]))),
    });
    fc.assert(
      fc.property(keys, (some) => {
        expect(readFormKeys(formKeyRows(some))).toEqual(some);
      }),
    );
  });

  test('has every key once', () => {
    const keys = formKeyRows(solbakken).map(([key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each<[string, KeyRow[]]>([
    ['nothing', []],
    ['the key sheet of a round', [['dokument', 'forum']]],
    ['another edition', changed('versjon', '2')],
    ['another kind of form', changed('skjema', 'nettverk')],
    ['no kind of form', changed('skjema')],
  ])('%s is not the key sheet of a form', (_, rows) => {
    expect(readFormKeys(rows)).toBeNull();
  });

  test.each([
    ['of an unknown kind', changed('ark/1/slag', 'budsjettark')],
    ['without a kind', changed('ark/1/slag')],
    ['without a header', changed('ark/1/overskrift')],
  ])('a sheet %s is left out', (_, rows) => {
    expect(readFormKeys(rows)?.ark.map(({ navn }) => navn)).toEqual(['Avgang']);
  });

  test('without a language or an organisation it is a form still', () => {
    expect(readFormKeys(changed('spraak'))?.spraak).toBe('nb');
    expect(readFormKeys(changed('organisasjon'))?.organisasjon).toBeNull();
  });
});
