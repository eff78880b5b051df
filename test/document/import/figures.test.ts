import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCount, readFigure, readKroner } from '../../../src/document/import/figures.ts';
import type { GridCell } from '../../../src/document/import/grid.ts';
import { readShare } from '../../../src/document/import/shares.ts';
import { inShort } from './values.ts';

describe('a count', () => {
  test.each<[GridCell | undefined, unknown]>([
    [3, 3],
    [0, 0],
    [2.999999999, 3],
    ['3', 3],
    ['0', 0],
    [' 12 ', 12],
    ['3,0', 3],
    ['3.0', 3],
    ['+3', 3],
    ['6 006', 6006],
    ['6\u00a0006', 6006],
    ['6\u202f006', 6006],
    ['6\u2009006', 6006],
    ['1 234 567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['3 ansatte', 3],
    ['3 tilsette', 3],
    ['3 stk.', 3],
    ['tre', 3],
    ['Éin', 1],
    ['ingen', 0],
    // Nothing, unknown, kept back: never zero.
    [undefined, 'tomt'],
    [null, 'tomt'],
    ['', 'tomt'],
    [' \u00a0 ', 'tomt'],
    ['\u200b', 'tomt'],
    [':', 'skjult'],
    ['.', 'skjult'],
    ['..', 'skjult'],
    ['…', 'skjult'],
    ['-', 'skjult'],
    ['–', 'skjult'],
    ['−', 'skjult'],
    ['*', 'skjult'],
    ['<5', 'skjult'],
    ['< 5', 'skjult'],
    ['Skjult', 'skjult'],
    ['ikke kartlagt', 'ukjent'],
    ['Ikkje kartlagd', 'ukjent'],
    ['Veit ikkje', 'ukjent'],
    ['?', 'ukjent'],
    ['n/a', 'ukjent'],
    // Questions, never answered.
    ['ca. 3', ['spm/omtrentlig', 3]],
    ['ca 3', ['spm/omtrentlig', 3]],
    ['Omtrent 3', ['spm/omtrentlig', 3]],
    ['om lag 3', ['spm/omtrentlig', 3]],
    ['~3', ['spm/omtrentlig', 3]],
    ['minst 3', ['spm/omtrentlig', 3]],
    ['>3', ['spm/omtrentlig', 3]],
    ['3+', ['spm/omtrentlig', 3]],
    ['3?', ['spm/omtrentlig', 3]],
    ['3*', ['spm/omtrentlig', 3]],
    ['3 (ca.)', ['spm/omtrentlig', 3]],
    ['3 eller flere', ['spm/omtrentlig', 3]],
    ['2-3', ['spm/spenn', 2, 3]],
    ['2–3', ['spm/spenn', 2, 3]],
    ['2 til 3', ['spm/spenn', 2, 3]],
    ['2 eller 3', ['spm/spenn', 2, 3]],
    ['2/3', ['spm/spenn', 2, 3]],
    ['ca 2–3', ['spm/spenn', 2, 3]],
    ['ca 3 ansatte', ['spm/omtrentlig', 3]],
    ['2,5-3', ['spm/spenn', 3]],
    ['2+1', ['spm/regnestykke', 3]],
    ['2 + 1 + 1', ['spm/regnestykke', 4]],
    ['6.006', ['spm/tusenskille', 6006]],
    ['6.000', ['spm/tusenskille', 6000, 6]],
    ['6,006', ['spm/tusenskille', 6006]],
    ['-6.006', ['spm/tusenskille']],
    ['x', ['spm/merke-uten-antall']],
    ['Ja', ['spm/merke-uten-antall']],
    ['nei', ['spm/merke-uten-antall', 0]],
    [true, ['spm/merke-uten-antall']],
    [false, ['spm/merke-uten-antall', 0]],
    // Refused.
    [-3, 'verdi/negativ'],
    ['-3', 'verdi/negativ'],
    ['−3', 'verdi/negativ'],
    ['– 3', 'verdi/negativ'],
    [2.5, 'verdi/desimal'],
    ['2,5', 'verdi/desimal'],
    ['0,8', 'verdi/desimal'],
    [1e300, 'verdi/for-stort-tall'],
    ['50 %', 'verdi/prosent-i-tallcelle'],
    ['alle prosent', 'verdi/prosent-i-tallcelle'],
    [{ date: '2027-03-02' }, 'verdi/dato-i-tallcelle'],
    [{ error: '#REF!' }, 'verdi/formelfeil'],
    [{ error: null }, 'verdi/formel-uten-verdi'],
    ['#REF!', 'verdi/formelfeil'],
    ['#DIV/0!', 'verdi/formelfeil'],
    ['#I/T', 'verdi/formelfeil'],
    ['#####', 'verdi/formelfeil'],
    ['#NAVN?', 'verdi/formelfeil'],
    ['Err:502', 'verdi/formelfeil'],
    ['#KARI!', 'verdi/ikke-tall'],
    ['mange', 'verdi/ikke-tall'],
    ['Kari', 'verdi/ikke-tall'],
    ['1,5 mill.', 'verdi/ikke-tall'],
    ['2-3-4', 'verdi/ikke-tall'],
    ['6.006+1', 'verdi/ikke-tall'],
    ['12 34', 'verdi/ikke-tall'],
    ['1 2345', 'verdi/ikke-tall'],
    ['3e5', 'verdi/ikke-tall'],
    ['0x10', 'verdi/ikke-tall'],
  ])('%j', (cell, expected) => {
    expect(inShort(readCount(cell))).toEqual(expected);
  });

  test('says which error, but nothing that may be a name', () => {
    const said = [{ error: '#REF!' }, { error: 'Kari' }].map((cell) => readCount(cell));
    expect(said).toEqual(
      ['#REF!', '…'].map((verdi) => ({ feil: { kode: 'verdi/formelfeil', fakta: { verdi } } })),
    );
  });

  test('is never made of any text that does not state it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d .,+/-]{0,9}$/)),
        (text) => {
          const reading = readCount(text);
          if ('verdi' in reading) {
            expect(Number.isSafeInteger(reading.verdi) && reading.verdi >= 0).toBe(true);
            expect(text).toMatch(
              /\d|en|ei|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|null/i,
            );
          }
        },
      ),
    );
  });

  test('reads back as Norwegians write it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(' ', '\u00a0', '\u202f', ''), (count, blank) => {
        const written = String(count).replace(/\B(?=(\d{3})+$)/g, blank);
        expect(readCount(written)).toEqual({ verdi: count });
      }),
    );
  });
});

describe('a figure with decimals', () => {
  test.each<[GridCell, unknown]>([
    [0.8, 0.8],
    ['0,8', 0.8],
    ['0.8', 0.8],
    [',8', 0.8],
    ['18,4 årsverk', 18.4],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1,125', 1.125],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['6.006', ['spm/tusenskille', 6006, 6.006]],
    ['80 %', ['spm/prosent', 0.8]],
    ['80 prosent', ['spm/prosent', 0.8]],
    ['ca 0,8', ['spm/omtrentlig', 0.8]],
    ['-0,5', 'verdi/negativ'],
    ['1,2,3', 'verdi/ikke-tall'],
  ])('%j', (cell, expected) => {
    expect(inShort(readFigure(cell))).toEqual(expected);
  });
});

describe('kroner', () => {
  test.each<[GridCell, unknown]>([
    [120_000, 120_000],
    ['kr 120 000,-', 120_000],
    ['Kr. 120.000,-', 120_000],
    ['120 000 kr', 120_000],
    ['120\u00a0000 kroner', 120_000],
    ['NOK 120000', 120_000],
    ['120.000', 120_000],
    ['120 000,00', 120_000],
    ['120 000,– kr', 120_000],
    ['0,-', 0],
    ['120,000', ['spm/tusenskille', 120_000, 120]],
    ['1,5 mill.', ['spm/beloep-i-ord', 1_500_000]],
    ['1,5 millioner kroner', ['spm/beloep-i-ord', 1_500_000]],
    ['2 mnok', ['spm/beloep-i-ord', 2_000_000]],
    ['120 tusen', ['spm/beloep-i-ord', 120_000]],
    ['120k', ['spm/beloep-i-ord', 120_000]],
    ['ca 120 000', ['spm/omtrentlig', 120_000]],
    ['100 000-120 000', ['spm/spenn', 100_000, 120_000]],
    ['120 000,50', 'verdi/desimal'],
    ['-5', 'verdi/negativ'],
    ['noen mill', 'verdi/ikke-tall'],
    ['dekkes av drift', 'verdi/ikke-tall'],
  ])('%j', (cell, expected) => {
    expect(inShort(readKroner(cell))).toEqual(expected);
  });
});

describe('a share', () => {
  test.each<[GridCell, unknown]>([
    ['50 %', 0.5],
    ['50%', 0.5],
    ['0,5 %', 0.005],
    ['1 %', 0.01],
    ['100 prosent', 1],
    ['0,5', 0.5],
    ['80', 0.8],
    [0.25, 0.25],
    [0, 0],
    [80, 0.8],
    [1, ['spm/andel', 1, 0.01]],
    ['ca 50 %', ['spm/omtrentlig', 0.5]],
    ['40-50 %', ['spm/spenn', 0.4, 0.5]],
    ['ca 6.006', ['spm/omtrentlig']],
    ['100-120 %', ['spm/spenn', 1]],
    [120, 'verdi/ikke-andel'],
    ['-5 %', 'verdi/ikke-andel'],
    [-0.5, 'verdi/ikke-andel'],
    ['halvparten', 'verdi/ikke-andel'],
    ['6.006', 'verdi/ikke-andel'],
    [true, 'verdi/ikke-andel'],
    [':', 'skjult'],
  ])('%j', (cell, expected) => {
    expect(inShort(readShare(cell))).toEqual(expected);
  });
});
